"""Tables of the votes: ballots with their counts, public votes by name, special votes, elections, decisions."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.actions.archive import Archive
from assembly.domain.dossier import Dossier
from assembly.domain.election import Election
from assembly.domain.special_vote import SpecialVote
from assembly.exports.tables_rows import Line, Sheet, name_in, of_sessions, sheet

_COUNTS = (
    "tally.in_favour tally.against tally.abstain tally.not_voting verdict.outcome verdict.reason verdict.base verdict.base_count "
    "verdict.needed verdict.article"
)


def _ballots(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for ballot in dossier.ballots:
            yield Line(ballot, dossier, {"entitled": len(ballot.entitled)})


def _special(dossier: Dossier) -> Iterator[tuple[str, SpecialVote]]:
    yield from (("expulsion", vote) for vote in dossier.expulsions)
    yield from (("bureau-dismissal", vote) for vote in dossier.bureau_dismissals)
    yield from (("dismissal-opinion", vote) for vote in dossier.dismissal_opinions)
    yield from (("resignation", vote) for vote in dossier.resignations)


def _special_votes(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for kind, vote in _special(dossier):
            about = getattr(vote, "member", None)
            facts = {
                "kind": kind,
                "entitled": len(vote.entitled),
                "item": getattr(vote, "item", None),
                "member": about,
                "member_name": name_in(archive, dossier, about) if about else None,
            }
            yield Line(vote, dossier, facts)


def _votes(archive: Archive) -> Iterator[Line]:
    """Yield each vote that was taken by name in public; a secret ballot has none."""
    for dossier in archive.dossiers:
        named = [(f"ballot-{b.number}", b.votes) for b in dossier.ballots if b.method != "secret"]
        named += [
            (f"{kind}-{vote.number}", vote.votes)
            for kind, vote in _special(dossier)
            if vote.method != "secret"
        ]
        for name, votes in named:
            for vote in votes:
                yield Line(vote, dossier, {"vote": name, "candidate": None})
        for election in dossier.elections:
            if election.method != "secret":
                yield from _named_choices(dossier, election)


def _named_choices(dossier: Dossier, election: Election) -> Iterator[Line]:
    for held in election.rounds:
        for choice in held.named:
            facts = {
                "vote": f"election-{election.number}-round-{held.number}",
                "choice": "abstain" if choice.candidate is None else "for",
            }
            yield Line(choice, dossier, facts)


def _elections(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for election in dossier.elections:
            rounds = {
                "rounds": len(election.rounds),
                "elected": election.elected,
                "elected_name": name_in(archive, dossier, election.elected) if election.elected else None,
                "by_lot": election.lot is not None,
                "at": election.at,
            }
            yield Line(election, dossier, rounds)


def _rounds(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for election in dossier.elections:
            for held in election.rounds:
                for obtained in held.obtained:
                    facts = {
                        "election": election.number,
                        "round": held.number,
                        "entitled": len(held.entitled),
                        "blank": held.blank,
                        "not_voting": held.not_voting,
                        "reason": held.verdict.reason,
                        "won": held.verdict.winner == obtained.member,
                    }
                    yield Line(obtained, dossier, facts)


def _decisions(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for decision in dossier.decisions:
            stands = archive.stands[decision.number]
            yield Line(decision, dossier, {"enforceable": stands.enforceable, "why": stands.why})


VOTES: dict[str, Sheet] = {
    "ballots": sheet(
        f"session number sitting subject.kind subject.number at method secret_ground entitled {_COUNTS} chair chair_name chair_side "
        "supersedes superseded_by",
        _ballots,
    ),
    "votes": sheet("session vote member member_name choice candidate candidate_name", _votes),
    "special-votes": sheet(
        f"session kind number sitting item member member_name at method entitled {_COUNTS} chair chair_name chair_side",
        _special_votes,
    ),
    "elections": sheet(
        "session number sitting item post of at method rounds elected elected_name by_lot put_off chair chair_name writer writer_name",
        _elections,
    ),
    "election-rounds": sheet(
        "session election round member member_name votes blank not_voting entitled reason won", _rounds
    ),
    "decisions": sheet(
        "session number sequence year item ballot title taken needs_approval cancelled_by enforceable why",
        _decisions,
    ),
    "minutes-approvals": of_sessions(
        "session item about=session sitting outcome ballot corrections", "minutes_approvals"
    ),
}
