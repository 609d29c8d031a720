"""A real terminal, for the tests: a command with a person before it who answers what is asked."""

from __future__ import annotations

import os
import pty
import select
import signal
import sys
import time
from pathlib import Path
from typing import NamedTuple

SECONDS = 30.0


class Sitting(NamedTuple):
    """What a command showed on the terminal, what went to a file instead of it, and its exit code."""

    code: int
    shown: str
    out: str


def at_terminal(
    folder: Path,
    *words: object,
    answers: list[tuple[str, str]],
    out: Path | None = None,
    language: str = "en",
) -> Sitting:
    """Run `assembly WORDS` on a terminal; wait for each question's text, then type its answer.

    With `out` standard output goes to that file, as with `> file`.
    """
    environment = {
        **os.environ, "ASSEMBLY_STORE": str(folder), "ASSEMBLY_NOW": "2020-11-12T09:30:00Z", "ASSEMBLY_LANG": language, "TERM": "dumb",
        "EDITOR": "true", "COLUMNS": "200",
    }  # fmt: skip
    child, terminal = pty.fork()
    if not child:
        # A shell that runs the tests in the background has Ctrl-C ignored, which children inherit.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if out:
            os.dup2(os.open(out, os.O_CREAT | os.O_WRONLY, 0o600), 1)
        os.execve(sys.executable, [sys.executable, "-m", "assembly", *map(str, words)], environment)  # noqa: S606
    shown, waiting = "", 0
    deadline = time.monotonic() + SECONDS
    for question, answer in [*answers, ("", "")]:
        while not question or question not in shown[waiting:]:
            part = _read(terminal, deadline)
            if part is None:
                break
            shown += part
        if question:
            assert question in shown[waiting:], f"{question!r} was not asked: {shown}"
            waiting = len(shown)
            _type(terminal, answer)
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    return Sitting(
        os.waitstatus_to_exitcode(status), shown.replace("\r\n", "\n"), out.read_text("utf-8") if out else ""
    )


def _type(terminal: int, answer: str) -> None:
    """Type an answer; Ctrl-C is no line, and nobody presses it before the question stands there whole."""
    if answer == "\x03":
        time.sleep(0.5)
    os.write(terminal, answer.encode() if answer == "\x03" else f"{answer}\n".encode())


def _read(terminal: int, deadline: float) -> str | None:
    """Return what the command showed next, None when it ended."""
    ready, _, _ = select.select([terminal], [], [], max(deadline - time.monotonic(), 0))
    assert ready, "the command waits for something that was not answered"
    try:
        part = os.read(terminal, 65536)
    except OSError:  # Linux says that the other end is closed so
        return None
    return part.decode("utf-8", "replace") or None
