"""Ballots: who may vote, the counts, the verdict, and the decision it makes."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.agenda import item_meant
from assembly.actions.books import OpenSession
from assembly.actions.debate import subject_meant
from assembly.actions.pen import Pen
from assembly.actions.recounts import superseded_by_vote
from assembly.actions.sitting_hours import refuse_outside_sitting
from assembly.domain.attendance import present_at
from assembly.domain.ballot import (
    Ballot,
    Choice,
    Method,
    Subject,
    Vote,
    side_of,
    tally_from_counts,
    tally_from_votes,
)
from assembly.domain.decision import Decision, calls_for_decision, needs_approval
from assembly.domain.majority import Side, Tally, decide
from assembly.domain.session import Opening, RollEntry, Sitting
from assembly.domain.subject import typed
from assembly.domain.text import body
from assembly.errors import NotFound, Refused


class Counts(NamedTuple):
    """A vote by counts: whoever is present beyond them did not vote."""

    in_favour: int
    against: int
    abstain: int


class NamedVotes(NamedTuple):
    """A vote by member numbers; `rest` is the side of everybody present who is not listed (None: they did not vote)."""

    in_favour: tuple[int, ...] = ()
    against: tuple[int, ...] = ()
    abstain: tuple[int, ...] = ()
    not_voting: tuple[int, ...] = ()
    rest: Choice | None = None


class Result(NamedTuple):
    """What a vote made: the ballot, and the decision when the law calls for one."""

    ballot: Ballot
    decision: Decision | None


class SideUnknown(Refused):
    """A tie by counts: the side of the chair's vote has to be told. Nothing was recorded."""


def vote(
    desk: OpenSession,
    pen: Pen,
    *,
    subject: Subject,
    cast: Counts | NamedVotes,
    method: Method,
    at: datetime,
    secret_ground: str | None = None,
    chair_side: Side | None = None,
    recount: bool = False,
) -> Result:
    """Record a ballot with its counts and verdict, frozen with who was entitled and present.

    Refused: before a sitting is open, without quorum, after closing; on an item withdrawn, put off or voted on (but by
    `recount`); counts beyond the voters present; a vote by an associate or by somebody not in the hall; a secret ballot
    without its ground (art. 14), or with names. A tie asks for the chair's side (`SideUnknown`), never guesses it.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    subject_meant(desk, subject)
    superseded = superseded_by_vote(desk, subject, recount=recount)
    entitled = entitled_at(desk, sitting, opening, at)
    _check_secret(method, secret_ground, cast, opening)
    votes, tally = count_cast(cast, entitled, opening)
    told, typed_so_far = chair_side, f"assembly vote {typed(subject)} …"
    chair_side = side_of_chair(sitting, votes, tally, told, entitled, mend=typed_so_far)
    if tally.tied and chair_side is None:
        raise side_unknown(tally, opening, mend=typed_so_far)
    ballot = Ballot(
        number=desk.book.ballots.next_number(),
        sitting=sitting.number,
        subject=subject,
        at=at,
        method=method,
        secret_ground=body(secret_ground, "secret-ground") if secret_ground else None,
        entitled=entitled,
        tally=tally,
        votes=votes if method != "secret" else (),
        chair=sitting.presiding.member,
        chair_side=chair_side,
        verdict=decide(tally, chair_side, opening.rules),
        supersedes=superseded.number if superseded else None,
    )
    if superseded:
        desk.book.ballots.put(replace(superseded, superseded_by=ballot.number))
    desk.book.ballots.put(ballot)
    decision = _decide(desk, opening, ballot)
    desk.did(f"vote {subject.kind} {subject.number}")
    return Result(ballot, decision)


def voters(
    desk: OpenSession, pen: Pen, *, subject: Subject, recount: bool, at: datetime
) -> tuple[RollEntry, ...]:
    """Return who may vote on a subject at an hour, by their entries on the roll. Refused as `vote` would be."""
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    subject_meant(desk, subject)
    superseded_by_vote(desk, subject, recount=recount)
    entitled = set(entitled_at(desk, sitting, opening, at))
    return tuple(entry for entry in opening.roll if entry.number in entitled)


def side_unknown(tally: Tally, opening: Opening, *, mend: str) -> SideUnknown:
    """Return the refusal of a tie by counts; `mend` is the command typed so far."""
    return SideUnknown(
        "tie-side-unknown",
        votes=tally.in_favour,
        article=opening.rules.article("tie.chair_side"),
        law=opening.rules.law,
        mend=f"{mend} --chair-side for|against|abstain|none",
    )


def side_of_chair(
    sitting: Sitting,
    votes: tuple[Vote, ...],
    tally: Tally,
    told: Side | None,
    entitled: tuple[int, ...],
    *,
    mend: str,
) -> Side | None:
    """Return the chair's side: as the named votes show it, else as told. Refused: told what the counts rule out."""
    chair = sitting.presiding.member
    shown = side_of(chair, votes) if votes else "none" if chair not in entitled else None
    counted = {
        "for": tally.in_favour,
        "against": tally.against,
        "abstain": tally.abstain,
        "none": tally.not_voting + (chair not in entitled),
    }
    if told and ((shown and told != shown) or not counted[told]):
        raise Refused("chair-side-contradicts", side=told, chair=chair, mend=f"{mend} --chair-side")
    return shown or told


def entitled_at(desk: OpenSession, sitting: Sitting, opening: Opening, at: datetime) -> tuple[int, ...]:
    """Return who may vote at an hour: the elected members in the hall. Associates and guests have no vote (art. 8, 15)."""
    elected = {entry.number for entry in opening.elected}
    inside = present_at(sitting.attendance.present, desk.movements_of(sitting), at)
    return tuple(number for number in inside if number in elected)


def _check_secret(method: Method, ground: str | None, cast: Counts | NamedVotes, opening: Opening) -> None:
    if method == "secret" and not ground:
        raise Refused(
            "secret-without-ground",
            article=opening.rules.article("ballot.public"),
            law=opening.rules.law,
            mend='assembly vote … --secret --because "…"',
        )
    if method == "secret" and isinstance(cast, NamedVotes):
        raise Refused("secret-with-names", mend="assembly vote … --secret --for N --against N --abstain N")


def count_cast(
    cast: Counts | NamedVotes, entitled: tuple[int, ...], opening: Opening
) -> tuple[tuple[Vote, ...], Tally]:
    """Return the named votes, if they were taken by name, and the counts."""
    if isinstance(cast, Counts):
        return (), tally_from_counts(*cast, len(entitled))
    votes = _named(cast, entitled, opening)
    return votes, tally_from_votes(votes, len(entitled))


def _named(cast: NamedVotes, entitled: tuple[int, ...], opening: Opening) -> tuple[Vote, ...]:
    sides: tuple[tuple[Choice | None, tuple[int, ...]], ...] = (
        ("for", cast.in_favour), ("against", cast.against), ("abstain", cast.abstain), (None, cast.not_voting),
    )  # fmt: skip
    said: dict[int, Choice | None] = {}
    for choice, members in sides:
        for member in members:
            refuse_voter(member, entitled, opening)
            if member in said:
                raise Refused("voted-twice", member=member, mend="assembly vote")
            said[member] = choice
    named = ((member, said.get(member, cast.rest)) for member in entitled)
    return tuple(Vote(member=member, choice=choice) for member, choice in named if choice)


def refuse_voter(member: int, entitled: tuple[int, ...], opening: Opening) -> None:
    """Refuse the vote of somebody unknown, of an associate (art. 8), of a member who is not in the hall."""
    entry = opening.entry(member)
    if entry is None:
        raise NotFound("member-unknown", member=member, mend="assembly members")
    if entry.kind == "associate":
        raise Refused(
            "associate-votes",
            member=member,
            article=opening.rules.article("associate.consultative"),
            law=opening.rules.law,
            mend="assembly members",
        )
    if member not in entitled:
        raise Refused("voter-not-present", member=member, mend=f"assembly attend {member} --arrived")


def _decide(desk: OpenSession, opening: Opening, ballot: Ballot) -> Decision | None:
    """Make the decision an adopted item calls for; a recount keeps its number, or cancels it."""
    if ballot.subject.kind != "item":
        return None
    item = item_meant(desk, ballot.subject.number)
    earlier = next((d for d in desk.book.decisions.all() if d.item == item.number), None)
    adopted = ballot.verdict.outcome == "adopted" and calls_for_decision(item.kind, opening.rules)
    if earlier is None and not adopted:
        return None
    decision = Decision(
        sequence=earlier.sequence if earlier else _sequence(desk, item.number),
        year=desk.session.year,
        item=item.number,
        ballot=ballot.number,
        title=item.title,
        taken=ballot.at.date(),
        needs_approval=needs_approval(item.kind, opening.rules),
        cancelled_by=None if adopted else ballot.number,
    )
    desk.book.decisions.put(decision)
    return decision if adopted else None


def _sequence(desk: OpenSession, item: int) -> int:
    """Return the number of a new decision: the one that an imported file gives it, else the year's next."""
    taken = desk.store.decisions_taken(desk.session.year, desk.book)
    given = desk.given_decisions.get(item)
    if given is None:
        return max(taken, default=0) + 1
    if given in taken:
        raise Refused(
            "decision-number-taken", decision=f"{given}/{desk.session.year}", mend="assembly search"
        )
    return given
