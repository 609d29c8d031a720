"""Erasing what the private part holds of a person (law 09-08): the record stays, for it holds none of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from assembly.actions.attachments import attachments_in
from assembly.actions.traces import names_member, touched
from assembly.store.folder import Store
from assembly.store.private import Private


class Erased(NamedTuple):
    """What was kept of a member: the fields by name, where a reason of an excuse stood, and the scans that concern the member.

    `erased` is false when nothing was done: nothing was kept, or it was only asked for. The scans are never erased here:
    one may concern other members too.
    """

    member: int
    erased: bool
    fields: tuple[str, ...]
    excuses: tuple[str, ...]
    scans: tuple[str, ...]


def forget(store: Store, member: int, *, only_show: bool = False) -> Erased:
    """Erase a member's part of the private file; with `only_show` tell what would be erased.

    Erased with it is what a write of the file that was cut short left behind. A member who never was has no part either. Raises `StoreUnreadable` as the private file does, `StoreBusy`.
    """
    kept = _kept(store.private.load(), member)
    found = Erased(member, erased=False, fields=kept[0], excuses=kept[1], scans=tuple(_scans(store, member)))
    if only_show:
        return found
    store.private.sweep()
    if not (found.fields or found.excuses):
        return found
    store.private.update(lambda old: _without(old, member))
    return found._replace(erased=True)


def kept_of(store: Store, numbers: Iterable[int]) -> tuple[int, ...]:
    """Return those of some numbers of which the private file holds something, in the order of the numbers."""
    private = store.private.load()
    return tuple(number for number in sorted(numbers) if any(_kept(private, number)))


def _kept(private: Private, member: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    own = private.members.get(member)
    fields = (
        tuple(name for name, value in msgspec.structs.asdict(own).items() if value is not None) if own else ()
    )
    excuses = tuple(
        f"{session} {sitting}"
        for session, sittings in sorted(private.excuses.items())
        for sitting, texts in sorted(sittings.items())
        if member in texts
    )
    return fields, excuses


def _without(private: Private, member: int) -> Private:
    excuses = {
        session: {
            sitting: {number: text for number, text in texts.items() if number != member}
            for sitting, texts in sittings.items()
            if texts.keys() != {member}
        }
        for session, sittings in private.excuses.items()
    }
    return replace(
        private,
        members={number: kept for number, kept in private.members.items() if number != member},
        excuses={session: sittings for session, sittings in excuses.items() if sittings},
    )


def _scans(store: Store, member: int) -> Iterator[str]:
    """Yield the scans that are there still and that a record of the member named, be it taken back since."""
    found = {
        file
        for journal in store.journals()
        for rows in touched(journal.lines)
        for row in rows
        if names_member(row.after, member)
        for file in attachments_in(row.after)
    }
    yield from (file for file in sorted(found) if (store.folder / file).exists())
