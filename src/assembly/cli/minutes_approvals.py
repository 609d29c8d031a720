"""`approve-minutes`."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from assembly.actions.books import session_change
from assembly.actions.minutes_approvals import (
    approve_as_voted,
    approve_by_vote,
    item_about,
    put_off,
    standing_vote,
)
from assembly.cli.casting import Typed, cast_vote, casting
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.cli.vote import verdict_sentence
from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Ballot, Subject
from assembly.domain.minutes_approval import Change, MinutesApproval
from assembly.errors import BadInput
from assembly.language.messages import N_, say


@command(
    "approve-minutes",
    N_(
        "Vote on the minutes of an earlier session, which an item of the agenda is about: approved, or refused. Each --change becomes a "
        "numbered correction that goes with the approval. --put-off instead of a vote: they come back later. Voted on already with "
        "`assembly vote`: records what that decided."
    ),
    "assembly approve-minutes 2020-10 --session 2021-02 --all-for\n"
    'assembly approve-minutes 2020-10 --all-for --against 12 --change "48 صوتا|47 صوتا|5"\n'
    'assembly approve-minutes 2020-10 --put-off "اجتماع مقبل"',
    session=True,
)
@argument("approved", metavar="SESSION", question=N_("Session whose minutes are voted on"))
@option(
    "--change",
    "changes",
    multiple=True,
    metavar="INSTEAD|READ[|PAGE]",
    help=N_("What stands in them, and what is to be read instead; may be repeated."),
)
@option(
    "--put-off",
    "until",
    metavar="UNTIL",
    help=N_("Put off, and until when, as the minutes print it; --because says why."),
)
@casting
def approve_minutes_command(
    desk: Desk, approved: str, changes: tuple[str, ...], until: str | None, **typed: Any
) -> None:
    how, read = Typed(**typed), tuple(map(parse_change, changes))
    if until is not None:
        _tell(desk, None, _put_off(desk, approved, until, read, how))
        return
    item, standing = _item(desk, approved)
    if standing and not how.says_how and not how.recount:
        with session_change(desk.store, desk.session, desk.pen) as session:
            _tell(desk, standing, approve_as_voted(session, desk.pen, session=approved, changes=read))
        return
    act = partial(approve_by_vote, session=approved, changes=read)
    result, approval = cast_vote(desk, Subject(kind="item", number=item.number), how, act)
    _tell(desk, result.ballot, approval)


def parse_change(text: str) -> Change:
    """Return the change of `INSTEAD|READ` or `INSTEAD|READ|PAGE`; `BadInput` for anything else."""
    instead, *rest = (part.strip() for part in text.split("|"))
    page = rest[1] if len(rest) > 1 else ""
    if not instead or not 1 <= len(rest) <= 2 or not rest[0] or (page and not page.isdecimal()):  # noqa: PLR2004
        raise BadInput("change-unreadable", text=text, mend='--change "48 صوتا|47 صوتا|5"')
    return Change(page=int(page) if page else None, instead=instead, read=rest[0])


def _item(desk: Desk, approved: str) -> tuple[AgendaItem, Ballot | None]:
    with session_change(desk.store, desk.session, desk.pen) as session:
        item = item_about(session, approved)
        return item, standing_vote(session, item)


def _put_off(
    desk: Desk, approved: str, until: str, requested: tuple[Change, ...], how: Typed
) -> MinutesApproval:
    if how.says_how:
        raise BadInput("put-off-with-votes", mend=f'assembly approve-minutes {approved} --put-off "{until}"')
    with session_change(desk.store, desk.session, desk.pen) as session:
        return put_off(
            session, desk.pen, session=approved, until=until, reason=how.secret_ground, requested=requested
        )


def _tell(desk: Desk, ballot: Ballot | None, approval: MinutesApproval) -> None:
    if desk.as_json:
        print_json({"ballot": ballot, "approval": approval})
        return
    if ballot:
        click.echo(verdict_sentence(ballot.verdict))
    click.echo(
        say(
            N_("Minutes of session {session}: {outcome}."),
            session=approval.session,
            outcome=label(approval.outcome),
        )
    )
    for number in approval.corrections:
        click.echo(
            say(
                N_(
                    "Correction {number}. Print it: assembly paper correction --session {session} --number {number}"
                ),
                number=number,
                session=approval.session,
            )
        )
