"""The list of seals held against the journals, and a number read on a paper held against both."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Literal, NamedTuple

from assembly.actions.provenance import taken_over
from assembly.domain.seal import Seal
from assembly.errors import AssemblyError, BadInput
from assembly.store import disk, seals
from assembly.store.books import SessionBook
from assembly.store.folder import Store
from assembly.store.seals import ListedSeal, Seals

SealState = Literal["whole", "altered", "lengthened", "missing", "without-seal", "list-altered", "unended"]
"""`list-altered`: the list was not so when this session was sealed; `unended`: sealed in its journal, not in the list."""

_HEXADECIMAL = re.compile(r"[0-9a-f]{64}")
_SHORTEST = 16


class CheckedSeal(NamedTuple):
    """A sealed session and how its seal stands: its line of the list, and the number of the list after it, when it has one."""

    session: str
    line: int | None
    state: SealState
    number: str | None
    seal: Seal | None


class CheckedNumber(NamedTuple):
    """What a number printed on a paper is: of the list of seals after a session (None: before any), or of a journal.

    `kind` is `unknown` when nothing in the store has it; `taken-over` when only the file says it that the session was imported
    from: what it stands for is not here, so nothing of it is proved. `line` is the line of the list or of the journal.
    """

    number: str
    kind: Literal["seals", "journal", "taken-over", "unknown"]
    session: str | None = None
    line: int | None = None


def verify_seals(store: Store) -> tuple[CheckedSeal, ...]:
    """Return every sealed session, in the order of the list, and how its seal stands; those not in the list come last."""
    listed = seals.read(store.folder)
    checked = [_checked(store, line, number) for number, line in enumerate(listed.lines, start=1)]
    if listed.bad_line is None:
        checked += [
            CheckedSeal(session, None, "unended", None, _seal(store, session))
            for session in _unended(store, listed)
        ]
    return tuple(checked)


def damaged_line(store: Store) -> int | None:
    """Return the first line of the list that is none, if there is one."""
    return seals.read(store.folder).bad_line


def _checked(store: Store, line: ListedSeal, number: int) -> CheckedSeal:
    made = _seal(store, line.session)
    return CheckedSeal(line.session, number, _state(store, line, made), line.after, made)


def _state(store: Store, line: ListedSeal, made: Seal | None) -> SealState:
    try:
        raw = disk.read_file(store.folder / f"{line.session}.jsonl")
    except FileNotFoundError:
        return "missing"
    if sha256(raw).hexdigest() != line.digest:
        return "lengthened" if line.digest in _sums_of_beginnings(raw) else "altered"
    if made is None:
        return "without-seal"
    return "whole" if made.seals == line.before else "list-altered"


def _sums_of_beginnings(raw: bytes) -> Iterator[str]:
    hasher = sha256()
    for line in raw.splitlines(keepends=True):
        hasher.update(line)
        yield hasher.hexdigest()


def _seal(store: Store, session: str) -> Seal | None:
    # A journal that cannot be read is told of by itself.
    with contextlib.suppress(AssemblyError):
        found = SessionBook(store.session_journal(session).read_only()).seals.all()
        return found[-1] if found else None
    return None


def _unended(store: Store, listed: Seals) -> Iterator[str]:
    for session in store.session_ids():
        if session not in listed.sessions and _seal(store, session):
            yield session


def verify_number(store: Store, text: str) -> CheckedNumber:
    """Return what a number read on a paper is; its first sixteen digits are enough, spaces and case make no difference.

    `BadInput("paper-number")` for what is no such number.
    """
    return _found(store, _typed(text), tuple(store.session_ids()))


def number_of_paper(store: Store, session: str | None, text: str) -> CheckedNumber:
    """Return what a number printed on a session's paper is: one of another session's journal is none of that paper's."""
    number, known = _typed(text), tuple(store.session_ids())
    found = _found(store, number, tuple(each for each in known if each == session))
    if found.kind == "taken-over" and _of_a_journal(store, number, known):
        # The file that the session was imported from names a sum that is not its own.
        return CheckedNumber(number, "unknown")
    return found


def _typed(text: str) -> str:
    number = re.sub(r"[\s\u2066-\u2069]", "", text).lower()
    if not _SHORTEST <= len(number) <= 64 or not _HEXADECIMAL.fullmatch(number.ljust(64, "0")):  # noqa: PLR2004
        raise BadInput("paper-number", text=text, mend="assembly verify --number NUMBER")
    return number


def _found(store: Store, number: str, sessions: tuple[str, ...]) -> CheckedNumber:
    """Return what a number is: of the list of seals, of the journals of some sessions, or taken over by one of them."""
    return (
        _of_the_list(store, number)
        or _of_a_journal(store, number, sessions)
        or _taken_over(store, number, sessions)
        or CheckedNumber(number, "unknown")
    )


def _of_the_list(store: Store, number: str) -> CheckedNumber | None:
    if seals.NONE_SEALED.startswith(number):
        return CheckedNumber(seals.NONE_SEALED, "seals")
    for line, each in enumerate(seals.read(store.folder).lines, start=1):
        if each.after.startswith(number):
            return CheckedNumber(each.after, "seals", each.session, line)
    return None


def _of_a_journal(store: Store, number: str, sessions: tuple[str, ...]) -> CheckedNumber | None:
    for session in sessions:
        with contextlib.suppress(AssemblyError):
            for line in store.session_journal(session).lines:
                if line.sum.startswith(number):
                    return CheckedNumber(line.sum, "journal", session, line.n)
    return None


def _taken_over(store: Store, number: str, sessions: tuple[str, ...]) -> CheckedNumber | None:
    """Return a number that one of some sessions took over with the file it was imported from."""
    for session in sessions:
        with contextlib.suppress(AssemblyError):
            taken = taken_over(store.session_journal(session))
            for each in (taken.record, taken.sealed, taken.seals_before, taken.seals) if taken else ():
                if each and each.startswith(number):
                    return CheckedNumber(each, "taken-over", session)
    return None
