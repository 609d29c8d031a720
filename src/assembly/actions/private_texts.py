"""The texts of excuses in `private.json`, beside a journal's line: written before it, put back when it cannot be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from msgspec.structs import replace

from assembly.store.folder import Store
from assembly.store.private import Private

Keep: TypeAlias = Callable[[Callable[[Private], Private]], None]


@contextmanager
def private_first(store: Store) -> Iterator[Keep]:
    """Yield what changes the private part; when the rest of the command fails, it is put back as it was.

    A text without its record harms nobody; a record without its text has lost it.
    """
    before: list[bytes | None] = []
    try:
        yield lambda change: before.append(store.private.update(change))
    except BaseException:
        if before:
            store.private.restore(before[0])
        raise


def with_texts(old: Private, session: str, sitting: int, texts: dict[int, str]) -> Private:
    """Return the private part with these texts, by member, as the only ones of a sitting."""
    of_session = {number: kept for number, kept in old.excuses.get(session, {}).items() if number != sitting}
    if texts:
        of_session[sitting] = texts
    return replace(old, excuses={**old.excuses, session: of_session})


def with_text(old: Private, session: str, sitting: int, member: int, text: str) -> Private:
    """Return the private part with one more text of a sitting."""
    return with_texts(old, session, sitting, {**texts_of(old, session, sitting), member: text})


def texts_of(private: Private, session: str, sitting: int) -> dict[int, str]:
    """Return the texts of a sitting, by member."""
    return private.excuses.get(session, {}).get(sitting, {})
