"""Elections in the hall: a round at a time, a lot between those level, a bureau's election put off without its quorum."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.ballots import entitled_at, refuse_voter
from assembly.actions.books import OpenSession
from assembly.actions.candidates import Candidacy, candidates_of, item_of_election, post_meant
from assembly.actions.pen import Pen
from assembly.actions.presiding import Presiding, quorum_at, who_presides
from assembly.actions.sitting_hours import refuse_before, refuse_outside_sitting
from assembly.domain.ballot import Method
from assembly.domain.calendar import earliest_meeting
from assembly.domain.election import Election, Lot, NamedChoice, Obtained, Round, organ_of, standing_election
from assembly.domain.rounds import FIRST, base_of_round, decide_round, second_meeting_days
from assembly.domain.session import Opening, Sitting
from assembly.errors import NotFound, Refused


class CountedRound(NamedTuple):
    """A round by counts: votes of each candidate, and how many chose nobody; whoever is left did not vote."""

    votes: tuple[tuple[int, int], ...]
    blank: int = 0


class NamedRound(NamedTuple):
    """A public round by name: the voters of each candidate, and those who abstained."""

    votes: tuple[tuple[int, tuple[int, ...]], ...]
    blank: tuple[int, ...] = ()


def elect(
    desk: OpenSession,
    pen: Pen,
    *,
    post: str,
    of: str | None = None,
    item: int | None = None,
    candidates: tuple[int, ...] = (),
    cast: CountedRound | NamedRound,
    at: datetime,
    told: Presiding = Presiding(),  # noqa: B008  a frozen tuple
) -> Election:
    """Record a round of the election to a post: the first, or the second when the first elected nobody (art. 19, 29).

    Without `candidates` they are those of the round before, else those with votes. Refused: no item of the agenda for
    it, a post filled by this session, a bureau's election without its quorum, a lot that comes first, a candidate or a
    voter who cannot be one, names in a secret ballot, more votes than voters in the hall.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    wanted = post_meant(post, of)
    begun = _going_on(desk, sitting, wanted)
    election = begun or _begin(desk, sitting, opening, wanted, item, at, told)
    refuse_before(at, [election.ended])
    named = candidates or _candidates_before(begun) or tuple(member for member, _ in cast.votes)
    standing = candidates_of(desk, opening, wanted, named, at)
    made = _round(desk, sitting, opening, election, standing, cast, at)
    by_name = isinstance(cast, NamedRound)
    election = replace(
        election,
        method="roll-call" if by_name else election.method,
        candidates=standing if begun is None else election.candidates,
        rounds=(*election.rounds, made),
    )
    return _put(desk, election, f"round {made.number}")


def draw(
    desk: OpenSession, pen: Pen, *, post: str, of: str | None = None, drawn: int, at: datetime
) -> Election:
    """Record whom a lot drew among the candidates level in the second round.

    Refused: no election of that post going on, no tie in its second round, somebody who was not level.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    wanted = post_meant(post, of)
    election = _going_on(desk, sitting, wanted)
    if election is None:
        raise NotFound("election-not-going-on", post=post, mend=f"assembly elect {post} …")
    verdict = election.rounds[-1].verdict
    if verdict.reason != "tie":
        raise Refused(
            "lot-without-tie",
            post=post,
            article=opening.rules.article(f"{organ_of(post)}.election.second_round"),
            law=opening.rules.law,
            mend=f"assembly elect {post} --votes …",
        )
    if drawn not in verdict.level:
        raise Refused(
            "drawn-not-level",
            member=drawn,
            level=list(verdict.level),
            mend=f"assembly elect {post} --drawn MEMBER",
        )
    refuse_before(at, [election.ended])
    return _put(desk, replace(election, lot=Lot(at=at, among=verdict.level, drawn=drawn)), "lot")


def put_off_election(
    desk: OpenSession, pen: Pen, *, post: str, item: int | None = None, to: date, at: datetime
) -> Election:
    """Record that a bureau's election is put off for want of its quorum, and to which day (art. 19).

    Refused: a post of no bureau, a quorum that was reached, a day with fewer or more full days between than the law's.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    wanted = post_meant(post, None)
    rules = opening.rules
    quorum = quorum_at(desk, sitting, opening, at)
    if quorum.reached:
        raise Refused(
            "election-quorum-reached", attended=quorum.attended, needed=quorum.needed, article=quorum.article,
            law=rules.law, mend=f"assembly elect {post} …",
        )  # fmt: skip
    first, last = (earliest_meeting(sitting.opened.date(), days) for days in second_meeting_days(rules))
    if not first <= to <= last:
        raise Refused(
            "second-meeting-day", day=to.isoformat(), first=first.isoformat(), last=last.isoformat(),
            article=rules.article("bureau.second_meeting_days"), law=rules.law, mend="--put-off DAY",
        )  # fmt: skip
    election = Election(
        number=desk.book.elections.next_number(),
        sitting=sitting.number,
        item=item_of_election(desk, item, rules),
        post=wanted.post,
        at=at,
        method=_method(opening, post),
        chair=sitting.presiding.member,
        writer=sitting.writing.member,
        quorum=quorum,
        put_off=to,
    )
    return _put(desk, election, "put-off")


def _going_on(desk: OpenSession, sitting: Sitting, wanted: Candidacy) -> Election | None:
    standing = standing_election(desk.book.elections.all(), wanted.post, wanted.of)
    return standing if standing and standing.goes_on and standing.sitting == sitting.number else None


def _begin(
    desk: OpenSession, sitting: Sitting, opening: Opening, wanted: Candidacy, item: int | None, at: datetime, told: Presiding,
) -> Election:  # fmt: skip
    """Return the election before its first round: on an item, with its quorum, and who presides and writes."""
    bureau = organ_of(wanted.post) == "bureau"
    quorum = quorum_at(desk, sitting, opening, at) if bureau else None
    if quorum and not quorum.reached:
        raise Refused(
            "election-quorum-missed", attended=quorum.attended, needed=quorum.needed, members=quorum.members_in_office,
            article=quorum.article, law=opening.rules.law, mend=f"assembly elect {wanted.post} --put-off DAY",
        )  # fmt: skip
    chair, writer = who_presides(desk, sitting, opening, wanted.post, at, told)
    return Election(
        number=desk.book.elections.next_number(),
        sitting=sitting.number,
        item=item_of_election(desk, item, opening.rules),
        post=wanted.post,
        of=wanted.of,
        at=at,
        method=_method(opening, wanted.post),
        chair=chair,
        writer=writer,
        quorum=quorum,
    )


def _method(opening: Opening, post: str) -> Method:
    secret = opening.rules.choice(f"{organ_of(post)}.election.method") == "secret"
    return "secret" if secret else "show-of-hands"


def _candidates_before(begun: Election | None) -> tuple[int, ...]:
    return tuple(each.member for each in begun.rounds[-1].obtained) if begun else ()


def _round(
    desk: OpenSession, sitting: Sitting, opening: Opening, election: Election, candidates: tuple[int, ...],
    cast: CountedRound | NamedRound, at: datetime,
) -> Round:  # fmt: skip
    number = len(election.rounds) + FIRST
    if number > FIRST and election.rounds[-1].verdict.reason == "tie":
        raise Refused(
            "lot-comes-first",
            post=election.post,
            level=list(election.rounds[-1].verdict.level),
            mend=f"assembly elect {election.post} --drawn MEMBER",
        )
    entitled = entitled_at(desk, sitting, opening, at)
    choices, votes, blank = _counted(cast, election, entitled, opening)
    unknown = set(votes) - set(candidates)
    if unknown:
        raise NotFound("candidate-unknown", member=min(unknown), mend="--candidates MEMBERS")
    obtained = tuple(Obtained(member=member, votes=votes.get(member, 0)) for member in candidates)
    counted = sum(votes.values()) + blank
    if counted > len(entitled):
        raise Refused("tally-too-many", counted=counted, present=len(entitled), mend="assembly show sittings")
    organ = organ_of(election.post)
    base = opening.rules.choice(f"{organ}.election.base")
    base_count = base_of_round(base, obtained, blank, len(entitled))
    return Round(
        number=number,
        at=at,
        entitled=entitled,
        obtained=obtained,
        blank=blank,
        not_voting=len(entitled) - counted,
        named=choices,
        verdict=decide_round(number, obtained, base_count, organ, opening.rules),
    )


def _counted(
    cast: CountedRound | NamedRound, election: Election, entitled: tuple[int, ...], opening: Opening
) -> tuple[tuple[NamedChoice, ...], dict[int, int], int]:
    """Return the named choices, the votes of each candidate, and how many chose nobody."""
    if isinstance(cast, CountedRound):
        if min([cast.blank, *(n for _, n in cast.votes)]) < 0:
            raise Refused("tally-negative", mend="assembly elect --help")
        return (), dict(cast.votes), cast.blank
    if election.method == "secret":
        raise Refused("secret-with-names", mend=f"assembly elect {election.post} --votes MEMBER=N,…")
    choices = tuple(
        NamedChoice(member=voter, candidate=candidate)
        for candidate, voters in (*cast.votes, (None, cast.blank))
        for voter in voters
    )
    _refuse_voters([choice.member for choice in choices], entitled, opening)
    return choices, {candidate: len(voters) for candidate, voters in cast.votes}, len(cast.blank)


def _refuse_voters(voters: list[int], entitled: tuple[int, ...], opening: Opening) -> None:
    """Refuse a round in which somebody chose who may not, or who chose before."""
    for voter in voters:
        refuse_voter(voter, entitled, opening)
    for voter in voters:
        if voters.count(voter) > 1:
            raise Refused("voted-twice", member=voter, mend="assembly elect")


def _put(desk: OpenSession, election: Election, what: str) -> Election:
    desk.book.elections.put(election)
    desk.did(f"elect {election.post} {what}")
    return election
