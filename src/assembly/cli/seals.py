"""`seal`."""

from __future__ import annotations

from pathlib import Path

import click

from assembly.actions.seals import seal
from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.params import option
from assembly.domain.seal import Seal
from assembly.language.messages import N_, say
from assembly.store.attachments import read_scan


@command(
    "seal",
    N_(
        "Seal a session that is closed, checked and signed: from then on its journal never changes, and the list SEALS holds its sum. Corrections are "
        "then decided by a later session; letters, postings and approvals go on in the correspondence. A seal that was cut short is ended by "
        "the same command. There is no undo."
    ),
    "assembly seal --session 2020-10 --signed minutes-signed.pdf\n"
    'assembly seal --session 2020-10 --override --because "…"',
    session=True,
)
@option(
    "--signed",
    "files",
    multiple=True,
    metavar="FILE",
    help=N_(
        "The signed minutes: their PDF, or a scan of the signed pages; may be repeated. Without it: minutes-signed.pdf among the session's papers. Scans of `assembly signed --scan` are taken as well."
    ),
)
@option("--override", is_flag=True, help=N_("Seal in spite of void findings of the check."))
@option("--because", help=N_("The ground for it, which the seal keeps."))
def seal_command(desk: Desk, files: tuple[str, ...], override: bool, because: str | None) -> None:
    from assembly.sealing.sealable import refuse_other_record  # noqa: PLC0415  only a seal reads a paper

    paths = tuple(map(Path, files)) if files else _signed_beside(desk)
    scans = tuple(map(read_scan, paths))
    for path in paths:
        refuse_other_record(desk.store, desk.session, path)
    made = seal(desk.store, desk.pen, session=desk.session, signed=scans, override=override, because=because)
    if desk.as_json:
        print_json(made._asdict())
        return
    click.echo(
        say(
            N_("Session {session} is sealed. Its record never changes from now on."),
            session=made.seal.session,
        )
    )
    tell_overridden(made.seal)
    click.echo(
        say(N_("The number of the seals, which papers print from now on: {number}"), number=made.number)
    )


def _signed_beside(desk: Desk) -> tuple[Path, ...]:
    """Return the minutes that `assembly sign` wrote beside the paper, when they are there."""
    path = desk.store.papers(desk.session) / "minutes-signed.pdf"
    return (path,) if path.is_file() else ()


def tell_overridden(seal: Seal) -> None:
    """Say in spite of what a session was sealed, and on what ground."""
    if seal.overridden:
        click.echo(
            say(
                N_("Sealed in spite of what is void: {findings}. Ground: {because}"),
                findings=list(seal.overridden),
                because=seal.because,
            )
        )
