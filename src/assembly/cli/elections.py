"""`elect`: a round, a lot, or an election put off."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import click

from assembly.actions.books import session_change
from assembly.actions.elections import CountedRound, NamedRound, draw, elect, put_off_election
from assembly.actions.presiding import Presiding
from assembly.cli.command import Desk, command
from assembly.cli.days import hall_time
from assembly.cli.labels import label
from assembly.cli.output import print_json
from assembly.cli.params import DAY, HOUR, argument, ask, at_terminal, option
from assembly.domain.attendance import parse_numbers
from assembly.domain.election import ELECTED_POSTS, Election, Round, standing_election
from assembly.domain.session import Opening
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

_DIGITS = 6  # no hall holds more; `int` refuses thousands of digits in its own words
ROUND_SENTENCES = {
    "majority": N_("{name} is elected in the first round ({needed} of {base} needed, article {article})."),
    "no-majority": N_(
        "Nobody reached {needed} of {base} (article {article}). A second round follows: assembly elect {post}{of} --votes …"
    ),
    "relative-majority": N_(
        "{name} is elected in the second round, by relative majority (article {article})."
    ),
    "tie": N_(
        "Level in the second round: {level}. A lot decides (article {article}): assembly elect {post}{of} --drawn MEMBER"
    ),
    "no-votes": N_("Nobody had a vote: nobody is elected."),
}


@command(
    "elect",
    N_(
        "Record an election to a post, a round at a time: the absolute majority, then the relative one, then a lot. Votes by counts "
        "(--votes 3=20,7=18) or, in a public election, by name (--named 3=1-20, repeated). The bureau's needs its own quorum, and is chaired "
        "by the oldest member present (art. 19); a committee's is secret (art. 29). Without its quorum: --put-off."
    ),
    "assembly elect president --candidates 3,7 --votes 3=30,7=20 --blank 2\n"
    "assembly elect vice-president-1 --named 4=1-30 --named 9=31-50\n"
    'assembly elect committee-chair --of "لجنة التكوين" --candidates 5,8 --votes 5=24,8=20\n'
    "assembly elect president --drawn 7",
    session=True,
)
@argument("post", type=click.Choice(ELECTED_POSTS), metavar="POST", question=N_("Post"))
@option("--of", metavar="NAME", help=N_("The committee, or the body that the chamber is represented in."))
@option("--item", type=int, help=N_("Item it is held on (default: the only one that is an election)."))
@option("--candidates", metavar="MEMBERS", help=N_("Who stands, e.g. 3,7 (default: as in the round before)."))
@option("--votes", metavar="MEMBER=VOTES,…", help=N_("Votes of each candidate, e.g. 3=20,7=18."))
@option(
    "--named",
    multiple=True,
    metavar="MEMBER=VOTERS",
    help=N_("A candidate and the members who voted for them, e.g. 3=1-20; repeated."),
)
@option("--blank", default="", help=N_("How many voted for nobody; with --named, which members."))
@option("--drawn", type=int, metavar="MEMBER", help=N_("After a tie in the second round: whom the lot drew."))
@option("--put-off", type=DAY, help=N_("The bureau's quorum was missed: day of the second meeting."))
@option(
    "--chair", type=int, metavar="MEMBER", help=N_("Who presides over it (default: by age, for the bureau).")
)
@option("--writer", type=int, metavar="MEMBER", help=N_("Who writes (default: by age, for the bureau)."))
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def elect_command(
    desk: Desk, post: str, of: str | None, item: int | None, at: time | datetime | None, drawn: int | None,
    put_off: date | None, chair: int | None, writer: int | None, **votes: Any,
) -> None:  # fmt: skip
    if drawn is None and put_off is None:
        candidates, cast = _cast(desk, post, of, **votes)
    with session_change(desk.store, desk.session, desk.pen) as session:
        when = hall_time(desk, session, at)
        if drawn is not None:
            made = draw(session, desk.pen, post=post, of=of, drawn=drawn, at=when)
        elif put_off is not None:
            made = put_off_election(session, desk.pen, post=post, item=item, to=put_off, at=when)
        else:
            made = elect(
                session, desk.pen, post=post, of=of, item=item, candidates=candidates, cast=cast, at=when,
                told=Presiding(chair, writer),
            )  # fmt: skip
        opening = session.last_opening()
    _tell(desk, made, opening)


def _cast(
    desk: Desk, post: str, of: str | None, *, candidates: str | None, votes: str | None, named: tuple[str, ...], blank: str
) -> tuple[tuple[int, ...], CountedRound | NamedRound]:  # fmt: skip
    """Return the candidates and the votes that were typed, asking at a terminal for what was not."""
    standing = parse_numbers(candidates) if candidates else ()
    if votes and named:
        raise BadInput("votes-twice", mend=f"assembly elect {post} --votes …")
    if named:
        return standing, NamedRound(tuple(map(parse_voters, named)), parse_numbers(blank))
    if votes:
        return standing, CountedRound(parse_votes(votes), _count(blank or "0"))
    if not at_terminal():
        raise BadInput("votes-missing", mend=f"assembly elect {post} --candidates MEMBERS --votes MEMBER=N,…")
    return _asked(desk, post, of, standing)


def parse_votes(text: str) -> tuple[tuple[int, int], ...]:
    """Return candidate and votes of `3=20,7=18`. `BadInput` for anything else, and for a candidate given twice."""
    pairs = [part.split("=") for part in text.replace("،", ",").replace(";", ",").split(",") if part.strip()]
    found = []
    for pair in pairs:
        if len(pair) != 2:  # noqa: PLR2004  a candidate and a count
            raise BadInput("votes-unreadable", text=text, mend="--votes 3=20,7=18")
        found.append((_candidate(pair[0], text), _count(pair[1])))
    _refuse_twice([member for member, _ in found], text)
    return tuple(found)


def parse_voters(text: str) -> tuple[int, tuple[int, ...]]:
    """Return candidate and voters of `3=1-20,40`. `BadInput` for anything else."""
    candidate, equals, voters = text.partition("=")
    if not equals:
        raise BadInput("votes-unreadable", text=text, mend="--named 3=1-20")
    return _candidate(candidate, text), parse_numbers(voters)


def _candidate(text: str, whole: str) -> int:
    numbers = parse_numbers(text)
    if len(numbers) != 1:
        raise BadInput("votes-unreadable", text=whole, mend="--votes 3=20,7=18")
    return numbers[0]


def _count(text: str) -> int:
    if not (text.strip().isdecimal() and len(text) <= _DIGITS):
        raise BadInput("count-unreadable", text=text, mend="--votes 3=20,7=18 --blank 2")
    return int(text)


def _refuse_twice(members: list[int], text: str) -> None:
    twice = next((member for member in members if members.count(member) > 1), None)
    if twice is not None:
        raise BadInput("number-twice", number=twice, text=text)


def _asked(
    desk: Desk, post: str, of: str | None, standing: tuple[int, ...]
) -> tuple[tuple[int, ...], CountedRound]:
    """Ask for the candidates, as in the round before unless others are named, then for the votes of each."""
    before = standing_election(desk.store.dossier(desk.session).elections, post, of)
    if not standing:
        last = before.rounds[-1].obtained if before and before.goes_on else ()
        offered = ",".join(str(each.member) for each in last) or None
        standing = ask(translate(N_("Candidates, by their numbers")), parse_numbers, default=offered)
    votes = tuple(
        (member, ask(say(N_("Votes for member {member}"), member=member), _count)) for member in standing
    )
    return standing, CountedRound(votes, ask(translate(N_("Blank or for nobody")), _count, default="0"))


def _tell(desk: Desk, election: Election, opening: Opening | None) -> None:
    if desk.as_json:
        print_json(election)
        return
    if election.put_off:
        click.echo(
            say(
                N_("The election is put off to {day}: then any number suffices (article {article})."),
                day=election.put_off.isoformat(),
                article=election.quorum.article if election.quorum else "",
            )
        )
        return
    if election.lot:
        name = _name(opening, election.lot.drawn)
        click.echo(say(N_("{name} is elected by lot: {post}."), name=name, post=label(election.post)))
        return
    _tell_round(election, election.rounds[-1], opening)


def _tell_round(election: Election, made: Round, opening: Opening | None) -> None:
    for each in made.obtained:
        click.echo(say(N_("{name}: {votes}"), name=_name(opening, each.member), votes=each.votes))
    verdict = made.verdict
    click.echo(
        say(
            ROUND_SENTENCES[verdict.reason],
            name=_name(opening, verdict.winner) if verdict.winner else "",
            needed=verdict.needed,
            base=verdict.base_count,
            article=verdict.article,
            level=", ".join(_name(opening, member) for member in verdict.level),
            post=election.post,
            of=f' --of "{election.of}"' if election.of else "",
        )
    )


def _name(opening: Opening | None, number: int) -> str:
    entry = opening.entry(number) if opening else None
    return entry.name if entry else str(number)
