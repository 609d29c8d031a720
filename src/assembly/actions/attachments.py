"""The store's attachments held against the sums that records name them by."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from assembly.domain.attachment import Attachment
from assembly.errors import StoreUnreadable
from assembly.store.attachments import FOLDER, Soundness, soundness
from assembly.store.folder import Store
from assembly.store.journal import SEAL_TABLE

_NAMING = ("receipts", "signatures", "dispatches", "answers", SEAL_TABLE)
"""The tables whose rows name attachments."""

_FILE = re.compile(r"([0-9a-f]{64})\.(pdf|png|jpg)")


class CheckedAttachment(NamedTuple):
    """An attachment and how it stands: whole, altered, or missing though a record names it."""

    file: str
    state: Soundness


def verify_attachments(store: Store) -> tuple[CheckedAttachment, ...]:
    """Return every attachment that a record names or that lies in the store, by name, and how it stands."""
    found = {attachment.file: attachment for attachment in (*_named(store), *_lying(store))}
    return tuple(
        CheckedAttachment(f"{FOLDER}/{name}", soundness(store.folder, found[name])) for name in sorted(found)
    )


def attachments_in(rows: Any) -> tuple[str, ...]:  # noqa: ANN401  plain data of any shape
    """Return the files that rows of a journal name, in order, each once."""
    return tuple(sorted({f"{FOLDER}/{attachment.file}" for attachment in _in(rows)}))


def _in(rows: Any) -> Iterator[Attachment]:  # noqa: ANN401
    if isinstance(rows, dict):
        with contextlib.suppress(msgspec.ValidationError):
            yield msgspec.convert(rows, Attachment)
            return
        for each in rows.values():
            yield from _in(each)
    elif isinstance(rows, list):
        for each in rows:
            yield from _in(each)


def _named(store: Store) -> Iterator[Attachment]:
    for journal in store.journals():
        # One that cannot be read is told of by itself.
        with contextlib.suppress(StoreUnreadable):
            state = journal.state()
            yield from _in([state.get(table) for table in _NAMING])


def _lying(store: Store) -> Iterator[Attachment]:
    folder = store.folder / FOLDER
    for path in folder.iterdir() if folder.is_dir() else ():
        if (found := _FILE.fullmatch(path.name)) and path.is_file():
            raw = {"sha256": found[1], "ending": found[2], "size": max(1, path.stat().st_size)}
            yield msgspec.convert(raw, Attachment)
