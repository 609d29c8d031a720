"""A paper held against the store it should have come from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec

from assembly.actions.seal_check import CheckedNumber, number_of_paper
from assembly.domain.dossier import Dossier
from assembly.errors import AssemblyError
from assembly.store.attachments import FOLDER
from assembly.store.folder import Store


class AgainstStore(NamedTuple):
    """What the store has of a paper: whether its record is the same, the file with the same bytes, the numbers printed."""

    store: str
    record: Literal["same", "differs", "no-session"]
    copy: str | None
    numbers: tuple[CheckedNumber, ...]


def against_store(store: Store, facts: dict[str, Any]) -> AgainstStore:
    """Hold what a paper says of itself against a store."""
    numbers = tuple(number_of_paper(store, facts["session"], number) for number in facts["numbers"])
    return AgainstStore(str(store.folder), record_against(store, facts), _copy(store, facts), numbers)


def record_against(store: Store, facts: dict[str, Any]) -> Literal["same", "differs", "no-session"]:
    """Compare the record attached to a paper with the store's session of the same name."""
    session = facts["session"]
    if session is None or session not in store.session_ids():
        return "no-session"
    try:
        kept = store.dossier(session)
    except AssemblyError:
        return "differs"
    return "same" if kept == msgspec.json.decode(facts["attached"], type=Dossier) else "differs"


def _copy(store: Store, facts: dict[str, Any]) -> str | None:
    for path in _files(store, facts["session"]):
        if hashlib.sha256(path.read_bytes()).hexdigest() == facts["sha256"]:
            return path.relative_to(store.folder).as_posix()
    return None


def _files(store: Store, session: str | None) -> Iterator[Path]:
    """Yield the attachments, which a seal names, then the session's papers."""
    for folder in (store.folder / FOLDER, store.papers(session) if session else None):
        if folder and folder.is_dir():
            yield from (path for path in sorted(folder.glob("*.pdf")) if path.is_file())
