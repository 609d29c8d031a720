"""`history`, `undo`, `redo`."""

from __future__ import annotations

from assembly.actions import history as acts
from assembly.actions.attachments import attachments_in
from assembly.cli.command import NOBODY, Desk, command
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import option
from assembly.language.messages import N_, say
from assembly.store.history import entries
from assembly.store.journal import Journal

_register = option("--register", is_flag=True, help=N_("The register of members and authorities."))
_correspondence = option("--correspondence", is_flag=True, help=N_("The correspondence."))


def _journal(desk: Desk, register: bool, correspondence: bool) -> Journal:
    if register:
        return desk.store.register_journal()
    if correspondence:
        return desk.store.correspondence_journal()
    return desk.store.session_journal(desk.session)


@command(
    "history",
    N_("Show what was recorded in a session, line by line, or in the register or the correspondence."),
    "assembly history --session 2020-10",
    session=True,
)
@_register
@_correspondence
def history_command(desk: Desk, register: bool, correspondence: bool) -> None:
    found = entries(_journal(desk, register, correspondence))
    if desk.as_json:
        print_json([entry._asdict() for entry in found])
        return
    if any(entry.by == NOBODY for entry in found):
        note(N_("Lines by {nobody} do not say who wrote them: set `by` in chamber.toml, or ASSEMBLY_BY."), nobody=NOBODY)  # fmt: skip
    table(
        say(N_("History")),
        (N_("Line"), N_("Recorded"), N_("By"), N_("What"), N_("Stands")),
        [(e.n, f"{e.at:%Y-%m-%d %H:%M:%S}", e.by, e.do, _stands(e.standing, e.undone_by)) for e in found],
    )


def _stands(standing: bool, undone_by: int | None) -> str:
    if undone_by:
        return say(N_("taken back by line {line}"), line=undone_by)
    return say(N_("yes")) if standing else ""


@command(
    "undo",
    N_(
        "Take back the last command of a session (or of the register, or the correspondence). Nothing is erased: the opposite is recorded."
    ),
    "assembly undo",
    session=True,
)
@_register
@_correspondence
def undo_command(desk: Desk, register: bool, correspondence: bool) -> None:
    line = acts.undo(desk.store, _journal(desk, register, correspondence), desk.pen)
    for file in attachments_in(line.set):
        note(N_("{file} stays in the store: what was taken back is not erased."), file=file)
    done(
        desk.as_json,
        {"undone": line.n, "do": line.do},
        N_("Taken back: {what} (line {line}). `assembly redo` restores it."),
        what=line.do,
        line=line.n,
    )


@command("redo", N_("Restore the command that was taken back last."), "assembly redo", session=True)
@_register
@_correspondence
def redo_command(desk: Desk, register: bool, correspondence: bool) -> None:
    line = acts.redo(desk.store, _journal(desk, register, correspondence), desk.pen)
    done(
        desk.as_json,
        {"redone": line.n, "do": line.do},
        N_("Restored: {what} (line {line})."),
        what=line.do,
        line=line.n,
    )
