"""The figures of a year, or of several: sessions, attendance, votes, decisions, recommendations. What the yearly report prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import chain
from typing import Literal, NamedTuple

from assembly.domain.authority import LEVELS, Level
from assembly.domain.authority_approval import ApprovalOutcome, AuthorityApproval, Role
from assembly.domain.ballot import METHODS, Ballot, Method
from assembly.domain.carried import STANDINGS, Standing
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability, Why
from assembly.domain.follow_up import Correspondence, Followed, followed
from assembly.domain.record import Record
from assembly.domain.session import SessionKind
from assembly.domain.year_attendance import MemberFigures, SittingFigures, attendance_of

SCHEMA: Literal["assembly/report/1"] = "assembly/report/1"
Result = Literal["unanimous", "majority", "tie", "rejected", "undecided"]
RESULTS: tuple[Result, ...] = ("unanimous", "majority", "tie", "rejected", "undecided")


class SessionFigures(Record, frozen=True, kw_only=True):
    """A session: when it was held, how often it sat, and the quorum of the first sitting held, else of the last opening.

    `reached` is None while nothing was opened. `failed_openings` had no quorum and are no sittings.
    """

    id: str
    kind: SessionKind
    year: int
    month: int
    opened: date | None
    closed: date | None
    sittings: int
    failed_openings: int
    members_in_office: int | None = None
    signatures: int | None = None
    needed: int | None = None
    reached: bool | None = None


class ResultFigures(Record, frozen=True, kw_only=True):
    """How many votes came out so. A vote that was counted again counts once, as it stands."""

    result: Result
    votes: int


class MethodFigures(Record, frozen=True, kw_only=True):
    """How many votes were taken so."""

    method: Method
    votes: int


class VoteFigures(Record, frozen=True, kw_only=True):
    """Votes on items, proposals and amendments by result and method; beside them special votes and elections."""

    results: tuple[ResultFigures, ...]
    methods: tuple[MethodFigures, ...]
    special_votes: int
    special_votes_adopted: int
    elections: int
    elections_decided: int

    @property
    def ballots(self) -> int:
        """Return how many votes there were, special votes and elections left out."""
        return sum(each.votes for each in self.results)


class DecisionFigures(Record, frozen=True, kw_only=True):
    """A decision and how it stands by what is recorded; one that was cancelled keeps its number."""

    number: str
    session: str
    taken: date
    title: str
    enforceable: bool
    why: Why


class ApprovalFigures(Record, frozen=True, kw_only=True):
    """An approval asked of an authority; `days` from the asking to the answer, None while none has come."""

    decision: str
    role: Role
    asked: date
    answered: date | None = None
    outcome: ApprovalOutcome | None = None
    days: int | None = None


class AuthorityFigures(Record, frozen=True, kw_only=True):
    """The recommendations to one authority by their state; `number` is None for those addressed to nobody yet.

    A recommendation to several authorities counts with each of them. `days` from each sending to the first answer, the
    shortest first.
    """

    number: int | None
    level: Level
    name_ar: str
    name_fr: str
    states: dict[Standing, int]
    days: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """Return how many there are."""
        return sum(self.states.values())


class YearReport(Record, frozen=True, kw_only=True):
    """All figures of the years from `first` to `last`. `recommendations` counts each once; `written` is the day of the record."""

    schema: Literal["assembly/report/1"] = SCHEMA
    first: int
    last: int
    written: date
    sessions: tuple[SessionFigures, ...]
    sittings: tuple[SittingFigures, ...]
    members: tuple[MemberFigures, ...]
    votes: VoteFigures
    decisions: tuple[DecisionFigures, ...]
    approvals: tuple[ApprovalFigures, ...]
    recommendations: int
    authorities: tuple[AuthorityFigures, ...]


class Years(NamedTuple):
    """The years that a report is made for, both included."""

    first: int
    last: int

    def hold(self, year: int) -> bool:
        """Tell whether a year is one of them."""
        return self.first <= year <= self.last


def year_report(
    years: Years,
    dossiers: tuple[Dossier, ...],
    approvals: tuple[AuthorityApproval, ...],
    letters: Correspondence,
    stands: Mapping[str, Enforceability],
    written: date,
) -> YearReport:
    """Return the figures of the sessions of these years.

    `dossiers` are in the order of their ids and may hold later sessions: what those decided of earlier absences counts.
    `letters` say what became of the recommendations, `stands` of each decision whether it is enforceable.
    """
    held = tuple(d for d in dossiers if years.hold(d.session.year))
    late = tuple(each for dossier in dossiers for each in dossier.late_excuses)
    sittings, members = attendance_of(held, late)
    decisions = tuple(_decision(d, each.number, stands) for d in held for each in d.decisions)
    numbers = {each.number for each in decisions}
    return YearReport(
        first=years.first,
        last=years.last,
        written=written,
        sessions=tuple(map(_session, held)),
        sittings=sittings,
        members=members,
        votes=_votes(held),
        decisions=decisions,
        approvals=tuple(_approval(each) for each in approvals if each.decision in numbers),
        recommendations=sum(len(d.recommendations) for d in held),
        authorities=_authorities(held, letters),
    )


def _session(dossier: Dossier) -> SessionFigures:
    session = dossier.session
    held = [sitting for sitting in dossier.sittings if not sitting.failed]
    counted = next(iter(held or dossier.sittings[-1:]), None)
    quorum = counted.quorum if counted else None
    return SessionFigures(
        id=session.id,
        kind=session.kind,
        year=session.year,
        month=session.month,
        opened=held[0].opened.date() if held else None,
        closed=session.closed.date() if session.closed else None,
        sittings=len(held),
        failed_openings=len(dossier.sittings) - len(held),
        members_in_office=quorum.members_in_office if quorum else None,
        signatures=quorum.signatures if quorum else None,
        needed=quorum.needed if quorum else None,
        reached=quorum.reached if quorum else None,
    )


def _votes(held: tuple[Dossier, ...]) -> VoteFigures:
    ballots = [b for dossier in held for b in dossier.ballots if b.superseded_by is None]
    results = Counter(map(_result, ballots))
    methods = Counter(ballot.method for ballot in ballots)
    special = [
        vote.verdict.outcome for dossier in held for vote in (*dossier.expulsions, *dossier.item_votes)
    ]
    elections = list(chain.from_iterable(dossier.elections for dossier in held))
    return VoteFigures(
        results=tuple(ResultFigures(result=result, votes=results[result]) for result in RESULTS),
        methods=tuple(MethodFigures(method=method, votes=methods[method]) for method in METHODS),
        special_votes=len(special),
        special_votes_adopted=special.count("adopted"),
        elections=len(elections),
        elections_decided=sum(election.elected is not None for election in elections),
    )


def _result(ballot: Ballot) -> Result:
    verdict = ballot.verdict
    if verdict.outcome == "rejected":
        return "rejected"
    if verdict.outcome == "undecided":
        return "undecided"
    if verdict.reason.startswith("tie"):
        return "tie"
    return "unanimous" if verdict.reason.startswith("unanimous") else "majority"


def _decision(dossier: Dossier, number: str, stands: Mapping[str, Enforceability]) -> DecisionFigures:
    decision = next(each for each in dossier.decisions if each.number == number)
    verdict = stands[number]
    return DecisionFigures(
        number=number,
        session=dossier.session.id,
        taken=decision.taken,
        title=decision.title,
        enforceable=verdict.enforceable,
        why=verdict.why,
    )


def _approval(each: AuthorityApproval) -> ApprovalFigures:
    answer = each.answer
    return ApprovalFigures(
        decision=each.decision,
        role=each.role,
        asked=each.asked,
        answered=answer.on if answer else None,
        outcome=answer.outcome if answer else None,
        days=(answer.on - each.asked).days if answer else None,
    )


def _authorities(held: tuple[Dossier, ...], letters: Correspondence) -> tuple[AuthorityFigures, ...]:
    found: dict[tuple[int, int], list[Followed]] = {}
    for each in followed(held, letters):
        found.setdefault((LEVELS.index(each.authority.level), each.authority.number), []).append(each)
    # The highest level first, as the papers list them.
    order = sorted(found, key=lambda key: (-key[0], key[1]))
    return (*(_authority(found[key]) for key in order), *_unaddressed(held))


def _authority(all_of_one: list[Followed]) -> AuthorityFigures:
    latest = all_of_one[-1].authority  # as the last session named it
    states = [each.state for each in all_of_one]
    return AuthorityFigures(
        number=latest.number,
        level=latest.level,
        name_ar=latest.name_ar,
        name_fr=latest.name_fr,
        states={standing: states.count(standing) for standing in STANDINGS if standing in states},
        days=tuple(
            sorted(
                (each.answers[0].on - each.dispatch.on).days
                for each in all_of_one
                if each.answers and each.dispatch
            )
        ),
    )


def _unaddressed(held: tuple[Dossier, ...]) -> tuple[AuthorityFigures, ...]:
    levels = [
        (r.level, d.session.closed is not None) for d in held for r in d.recommendations if not r.authorities
    ]
    if not levels:
        return ()
    closed = sum(ended for _, ended in levels)
    states: dict[Standing, int] = {"draft": len(levels) - closed, "to-send": closed}
    return (
        AuthorityFigures(
            number=None,
            level=levels[0][0],
            name_ar="",
            name_fr="",
            states={standing: count for standing, count in states.items() if count},
        ),
    )
