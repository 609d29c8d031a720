"""Amendments and proposals put to the vote, in the minutes: who proposed what, its own amendments, its vote."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.minutes_ballots import BallotView, ballot_view, standing_here
from assembly.documents.view_hall import Hall
from assembly.domain.ballot import Subject, SubjectKind
from assembly.domain.dossier import Dossier
from assembly.domain.proposal import Amendment, Proposal
from assembly.language.sentences_ballots import motion_matter
from assembly.language.sentences_items import amendment_proposed, petition_proposed, proposal_proposed


class MotionView(NamedTuple):
    """An amendment or a proposal: the sentence that brings it, the amendments to it, its vote."""

    proposed: str
    amendments: tuple[MotionView, ...]
    ballot: BallotView | None


def amendments_to(hall: Hall, target: Subject, this: str) -> tuple[MotionView, ...]:
    """Return the amendments to a subject that were brought or voted on at this sitting."""
    found = (a for a in hall.dossier.amendments if a.target == target and _is_here(hall, a))
    return tuple(_amendment(hall, amendment, this) for amendment in found)


def adopted_changes(hall: Hall, target: Subject) -> tuple[str, ...]:
    """Return the texts of the amendments to a subject that were adopted, at whatever sitting."""
    return tuple(
        a.text
        for a in hall.dossier.amendments
        if a.target == target and _outcome(hall.dossier, "amendment", a.number) == "adopted"
    )


def voted_proposals(hall: Hall, item: int | None) -> tuple[MotionView, ...]:
    """Return the proposals of an item (of none: those outside the items) on which this sitting voted."""
    found = (p for p in hall.dossier.proposals if p.item == item)
    return tuple(
        _proposal(hall, p) for p in found if standing_here(hall, Subject(kind="proposal", number=p.number))
    )


def kept(dossier: Dossier, kind: str) -> tuple[Proposal, ...]:
    """Return the proposals, or petitions, that the session led to: those put to the vote must have been adopted."""
    return tuple(
        p
        for p in dossier.proposals
        if p.kind == kind and _outcome(dossier, "proposal", p.number) in (None, "adopted")
    )


def place_in_list(dossier: Dossier, proposal: Proposal) -> int:
    """Return the number that papers print for a proposal: its place among those of its kind that were kept."""
    return sum(p.number <= proposal.number for p in kept(dossier, proposal.kind))


def _outcome(dossier: Dossier, kind: SubjectKind, number: int) -> str | None:
    ballot = dossier.standing_ballot(Subject(kind=kind, number=number))
    return ballot.verdict.outcome if ballot else None


def _is_here(hall: Hall, amendment: Amendment) -> bool:
    ballot = hall.dossier.standing_ballot(Subject(kind="amendment", number=amendment.number))
    return (ballot.sitting if ballot else amendment.sitting) == hall.sitting.number


def _amendment(hall: Hall, amendment: Amendment, this: str) -> MotionView:
    ballot = standing_here(hall, Subject(kind="amendment", number=amendment.number))
    matter = hall.say(motion_matter, "amendment")
    authors = tuple(hall.person(number) for number in amendment.by)
    return MotionView(
        proposed=hall.say(amendment_proposed, authors, this, amendment.text),
        amendments=(),
        ballot=ballot_view(hall, ballot, matter, debated=False) if ballot else None,
    )


def _proposal(hall: Hall, proposal: Proposal) -> MotionView:
    subject = Subject(kind="proposal", number=proposal.number)
    ballot = standing_here(hall, subject)
    matter = hall.say(motion_matter, proposal.kind)
    authors = tuple(hall.person(number) for number in proposal.by)
    bring = petition_proposed if proposal.kind == "petition" else proposal_proposed
    return MotionView(
        proposed=hall.say(bring, authors, proposal.text),
        amendments=amendments_to(hall, subject, matter.this),
        ballot=ballot_view(hall, ballot, matter, debated=False) if ballot else None,
    )
