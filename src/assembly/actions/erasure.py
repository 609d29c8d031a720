"""Erasing what the private part holds of a person (law 09-08): the record stays, for it holds none of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

from assembly.domain.attachment import Attachment
from assembly.store.attachments import soundness
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

    A member who never was has no part either. Raises `StoreUnreadable` as the private file does, `StoreBusy`.
    """
    kept = _kept(store.private.load(), member)
    found = Erased(member, erased=False, fields=kept[0], excuses=kept[1], scans=tuple(_scans(store, member)))
    if only_show or not (found.fields or found.excuses):
        return found
    store.private.update(lambda old: _without(old, member))
    return found._replace(erased=True)


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
    """Yield the scans that are there still and that a record of the member names."""
    found = {each for journal in store.journals() for each in _joined(journal.state(), member)}
    for attachment in sorted(found, key=lambda each: each.file):
        if soundness(store.folder, attachment) != "missing":
            yield f"attachments/{attachment.file}"


def _joined(value: Any, member: int) -> Iterator[Attachment]:  # noqa: ANN401  a journal's plain state
    if isinstance(value, list):
        for each in value:
            yield from _joined(each, member)
    if not isinstance(value, dict):
        return
    if value.get("member") == member:
        for each in value.values():
            if isinstance(each, dict) and "sha256" in each:
                yield msgspec.convert(each, Attachment)
    for each in value.values():
        yield from _joined(each, member)
