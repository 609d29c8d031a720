"""`forget`."""

from __future__ import annotations

import click

from assembly.actions.erasure import Erased, forget, kept_of
from assembly.actions.members import member_named
from assembly.actions.naming import number_in
from assembly.cli.asking import ask_yes_or_no
from assembly.cli.command import Desk, command
from assembly.cli.output import done, note
from assembly.cli.params import argument, at_terminal, option
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

PRIVATE_FIELDS = {
    "phone": N_("telephone"),
    "email": N_("e-mail address"),
    "address": N_("postal address"),
    "identity": N_("number of the national card"),
    "born": N_("birth date"),
}
"""The fields of a member's private part, in words."""


@command(
    "forget",
    N_(
        "Erase what private.json holds of a member: telephone, addresses, identity number, birth date, reasons of excuses. This cannot be "
        "taken back. The record stays: names, attendance and votes are the assembly's public acts. Backups hold what they held."
    ),
    "assembly forget 41 --show\nassembly forget 41 --yes",
)
@argument("member", question=N_("Member, by number or name"))
@option("--show", "only_show", is_flag=True, help=N_("Erase nothing; show what is kept."))
@option("--yes", is_flag=True, help=N_("Erase without asking."))
def forget_command(desk: Desk, member: str, only_show: bool, yes: bool) -> None:
    number = _meant(desk, member)
    if not (only_show or yes):
        if not at_terminal():
            raise BadInput("erasure-unconfirmed", member=number, mend=f"assembly forget {number} --yes")
        if not ask_yes_or_no(say(N_("Erase what is kept of member {member}?"), member=number), default=False):
            note(N_("Nothing was erased."))
            return
    found = forget(desk.store, number, only_show=only_show)
    done(desk.as_json, found._asdict(), _sentence(found, only_show), member=number)
    if desk.as_json:
        return
    for line in _lines(found):
        click.echo(line)
    if found.erased:
        note(
            N_(
                "Backups and copies of the store made before still hold it: erase them too, or make them anew."
            )
        )
        note(N_("What was printed of it before is not changed; papers of this program never hold it."))


def _meant(desk: Desk, typed: str) -> int:
    """Return the number of a member; one whom the register does not know, or no more, may have left something."""
    number = number_in(typed)
    if number is not None and kept_of(desk.store, (number,)):
        return number
    return member_named(desk.store.members(), typed).number


def _sentence(found: Erased, only_show: bool) -> str:
    if found.erased:
        return N_("Erased: what private.json held of member {member}.")
    if only_show and (found.fields or found.excuses):
        return N_("Of member {member} is kept:")
    return N_("Nothing is kept of member {member} in private.json.")


def _lines(found: Erased) -> list[str]:
    fields = [translate(PRIVATE_FIELDS[field]) for field in found.fields]
    lines = [
        *fields,
        *(
            say(N_("Reason of an excuse: session and sitting {where}"), where=where)
            for where in found.excuses
        ),
    ]
    lines += [
        say(
            N_("{file} concerns this member and is not erased: delete the file by hand if it has to go."),
            file=file,
        )
        for file in found.scans
    ]
    return lines
