"""`dispatch-minutes`, `dispatch-decision`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.books import correspondence_change
from assembly.actions.dispatch_papers import MinutesTo, by_the_law, dispatch_decision, dispatch_minutes
from assembly.actions.dispatches import Wishes
from assembly.actions.letters import decision_numbered
from assembly.actions.minutes_sendings import on_the_roll
from assembly.actions.recommendations import authority_meant
from assembly.cli import letter_options
from assembly.cli.command import Desk, command
from assembly.cli.decision_numbers import number_in_full
from assembly.cli.dispatch import authorities_meant, hand_over, refuse_unprintable
from assembly.cli.params import argument, option
from assembly.domain.attendance import parse_numbers
from assembly.domain.authority import Authority, LetterLanguage
from assembly.domain.authority_approval import ROLES, Role
from assembly.errors import BadInput, NotFound
from assembly.language.messages import N_


@command(
    "dispatch-minutes",
    N_(
        "Send the signed minutes under outgoing numbers: the original to the authority in charge of the sector, copies to every governor and to each member "
        "(art. 18). With --all, to all of them, as the register knows them. It counts as sent, as with sent-minutes."
    ),
    "assembly dispatch-minutes --all --on 2020-11-20 --session 2020-10\n"
    "assembly dispatch-minutes --copy-to 7 --copy-to 8 --on 2020-11-20 --session 2020-10",
    session=True,
)
@option("--all", "to_all", is_flag=True, help=N_("All whom the law names."))
@option("--original-to", metavar="AUTHORITY", help=N_("Authority that gets the original."))
@option(
    "--copy-to", multiple=True, metavar="AUTHORITY", help=N_("Authority that gets a copy; may be repeated.")
)
@option("--members", metavar="NUMBERS", default="", help=N_("Members who get a copy, e.g. 1-40,52."))
@option("--sitting", type=int, help=N_("Only the minutes of one sitting."))
@letter_options.on
@letter_options.first_number
@letter_options.language
@letter_options.as_zip
@letter_options.out
def dispatch_minutes_command(
    desk: Desk, to_all: bool, original_to: str | None, copy_to: tuple[str, ...], members: str, sitting: int | None,
    on: date | None, number: int | None, language: LetterLanguage | None, as_zip: bool, out: str | None,
) -> None:  # fmt: skip
    session, known = desk.session, desk.store.authorities()
    wishes = Wishes(on or desk.pen.today, number, None, language)
    if to_all:
        to = by_the_law(known, wishes, on_the_roll(desk.store.dossier(session)))
    else:
        originals = authorities_meant(known, (original_to,) if original_to else ())
        to = MinutesTo(originals, authorities_meant(known, copy_to), parse_numbers(members))
    if not any(to):
        raise BadInput("sending-to-nobody", mend="assembly dispatch-minutes --all")
    refuse_unprintable(desk, session)
    with correspondence_change(desk.store, desk.pen) as letters:
        made = dispatch_minutes(letters, desk.pen, session=session, to=to, wishes=wishes, sitting=sitting)
    hand_over(desk, made, as_zip=as_zip, out=out)


@command(
    "dispatch-decision",
    N_(
        "Put a decision to the authorities that approve it (art. 46), with its extract, under outgoing numbers: as the sector's authority, as that of finance, "
        "or both where none is said. It counts as asked for, as with approval."
    ),
    "assembly dispatch-decision 1/2020 --on 2020-11-20\nassembly dispatch-decision 1/2020 --as finance --to 3 --on 2020-11-20",
)
@argument("decision", question=N_("Number of the decision: 3, or 3/2020"))
@option("--as", "role", type=click.Choice(ROLES), help=N_("Only as one of them: sector or finance."))
@option("--to", metavar="AUTHORITY", help=N_("Authority (default: the register's own for that role)."))
@letter_options.on
@letter_options.first_number
@letter_options.language
@letter_options.as_zip
@letter_options.out
def dispatch_decision_command(
    desk: Desk, decision: str, role: Role | None, to: str | None, on: date | None, number: int | None,
    language: LetterLanguage | None, as_zip: bool, out: str | None,
) -> None:  # fmt: skip
    if to and role is None:
        raise BadInput(
            "approval-of-nobody", mend=f"assembly dispatch-decision {decision} --as ROLE --to {to}"
        )
    known, decision = desk.store.authorities(), number_in_full(desk, decision)
    wishes = Wishes(on or desk.pen.today, number, None, language)
    refuse_unprintable(desk, decision_numbered(desk.store, decision).session.id)
    roles = tuple(
        (each, authority_meant(known, to) if to else _of_role(known, each))
        for each in ((role,) if role else ROLES)
    )
    with correspondence_change(desk.store, desk.pen) as letters:
        made = dispatch_decision(letters, desk.pen, decision=decision, roles=roles, wishes=wishes)
    hand_over(desk, made, as_zip=as_zip, out=out)


def _of_role(known: tuple[Authority, ...], role: Role) -> Authority:
    found = next((each for each in known if each.role == role and each.merged_into is None), None)
    if found is None:
        raise NotFound("authority-role-missing", role=role, mend="assembly set-authority AUTHORITY --role …")
    return found
