"""`import-session`."""

from __future__ import annotations

from pathlib import Path

from assembly.actions.session_file import read_session_file
from assembly.actions.transfer import import_session
from assembly.cli.command import Desk, command
from assembly.cli.output import done
from assembly.cli.params import argument
from assembly.errors import BadInput
from assembly.language.messages import N_


@command(
    "import-session",
    N_(
        "Take in a whole session from a YAML or JSON file, as `assembly export session` writes it or as typed by hand: the same checks as "
        "command by command, all or nothing. What the file states must be what the rules give."
    ),
    "assembly import-session 2020-10.yaml",
)
@argument("file", question=N_("File (.yaml or .json)"))
def import_session_command(desk: Desk, file: str) -> None:
    try:
        raw = Path(file).read_bytes()
    except OSError as error:
        raise BadInput("text-file-unreadable", path=file, reason=error.strerror) from None
    lines, given = read_session_file(raw, Path(file).name)
    dossier = import_session(desk.store, desk.pen, lines, given)
    done(
        desk.as_json,
        dossier.session,
        N_("Session {session} is taken in. Next: assembly minutes --session {session}"),
        session=dossier.session.id,
    )
