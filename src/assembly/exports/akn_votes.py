"""Quorums and votes as data of a legal document (`analysis/parliamentary`): counts and outcomes, nobody's vote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from assembly.documents.view_hall import Hall
from assembly.domain.ballot import Ballot
from assembly.domain.election import Election, Round
from assembly.domain.majority import Tally
from assembly.domain.special_vote import ItemVote, SpecialVote
from assembly.exports.akn_names import CHAMBER
from assembly.exports.akn_references import member
from assembly.exports.akn_xml import element

Place = tuple[int, int | None]
"""A sitting, and the item of the agenda it dealt with there, or none."""


def analysis(halls: tuple[Hall, ...], sections: Mapping[Place, Element]) -> Element:
    """Return what these sittings counted and voted; `sections` are the parts of the document that tell of it."""
    here = {hall.sitting.number for hall in halls}
    found = [
        *(_quorum(hall, sections) for hall in halls),
        *_votes(halls[0], here, sections),
        *_elections(halls[0], here, sections),
    ]
    return element("analysis", element("parliamentary", *found), source=CHAMBER)


def _quorum(hall: Hall, sections: Mapping[Place, Element]) -> Element:
    quorum, signed = hall.sitting.quorum, hall.sitting.attendance
    return element(
        "quorumVerification",
        _quota(quorum.needed),
        _count("members-in-office", quorum.members_in_office),
        _count("signatures", quorum.signatures),
        _count("present", len(hall.elected(signed.present))),
        _count("excused", len(hall.elected(signed.excused))),
        _count("absent", len(hall.elected(signed.absent))),
        eId=f"quorum-{hall.sitting.number}",
        outcome="#quorum-reached" if quorum.reached else "#quorum-not-reached",
        href=_at(sections, (hall.sitting.number, None)),
    )


def _votes(hall: Hall, here: set[int], sections: Mapping[Place, Element]) -> Iterator[Element]:
    dossier = hall.dossier
    for ballot in dossier.ballots:
        if ballot.sitting in here:
            place = (ballot.sitting, _item_of(hall, ballot))
            yield _vote(f"ballot-{ballot.number}", ballot, place, sections, again=ballot.supersedes)
    kinds: tuple[tuple[str, tuple[SpecialVote, ...]], ...] = (
        ("expulsion", dossier.expulsions),
        ("bureau-dismissal", dossier.bureau_dismissals),
        ("dismissal-opinion", dossier.dismissal_opinions),
        ("resignation", dossier.resignations),
    )
    for kind, votes in kinds:
        for vote in votes:
            if vote.sitting in here:
                item = vote.item if isinstance(vote, ItemVote) else None
                yield _vote(f"{kind}-{vote.number}", vote, (vote.sitting, item), sections)


def _vote(
    name: str,
    vote: Ballot | SpecialVote,
    place: Place,
    sections: Mapping[Place, Element],
    *,
    again: int | None = None,
) -> Element:
    return element(
        "recount" if again else "voting",
        _quota(vote.verdict.needed),
        *_counts(vote.tally),
        eId=name,
        outcome=f"#{vote.verdict.outcome}",
        refersTo=f"#{vote.method}",
        href=_at(sections, place),
    )


def _elections(hall: Hall, here: set[int], sections: Mapping[Place, Element]) -> Iterator[Element]:
    for election in hall.dossier.elections:
        if election.sitting not in here:
            continue
        href = _at(sections, (election.sitting, election.item))
        if election.quorum:
            quorum = election.quorum
            yield element(
                "quorumVerification",
                _quota(quorum.needed),
                _count("members-in-office", quorum.members_in_office),
                _count("present", quorum.attended),
                eId=f"election-{election.number}-quorum",
                outcome="#quorum-reached" if quorum.reached else "#quorum-not-reached",
                href=href,
            )
        for held in election.rounds:
            yield _round(election, held, href)


def _round(election: Election, held: Round, href: str | None) -> Element:
    drawn = held.verdict.reason == "tie" and election.lot is not None
    outcome = "elected" if held.verdict.winner is not None else held.verdict.reason
    return element(
        "voting",
        _quota(held.verdict.needed),
        *(element("count", value=str(o.votes), refersTo=member(o.member)) for o in held.obtained),
        _count("blank" if election.method == "secret" else "abstain", held.blank),
        _count("not-voting", held.not_voting),
        eId=f"election-{election.number}-round-{held.number}",
        outcome="#drawn-by-lot" if drawn else f"#{outcome}",
        refersTo=f"#{election.method}",
        href=href,
    )


def _counts(tally: Tally) -> tuple[Element, ...]:
    counts = (
        ("for", tally.in_favour),
        ("against", tally.against),
        ("abstain", tally.abstain),
        ("not-voting", tally.not_voting),
    )
    return tuple(_count(side, value) for side, value in counts)


def _count(of: str, value: int) -> Element:
    return element("count", value=str(value), refersTo=f"#{of}")


def _quota(needed: int) -> Element:
    return element("quorum", value=str(needed), refersTo="#needed")


def _item_of(hall: Hall, ballot: Ballot) -> int | None:
    kind, number = ballot.subject.kind, ballot.subject.number
    if kind == "amendment":
        target = next((a.target for a in hall.dossier.amendments if a.number == number), None)
        if target is None:
            return None
        kind, number = target.kind, target.number
    if kind == "proposal":
        return next((p.item for p in hall.dossier.proposals if p.number == number), None)
    return number


def _at(sections: Mapping[Place, Element], place: Place) -> str | None:
    section = sections.get(place)
    if section is None:
        section = sections.get((place[0], None))
    return f"#{section.get('eId')}" if section is not None else None
