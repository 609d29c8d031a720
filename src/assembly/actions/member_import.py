"""Members taken in from a sheet: a preview that records nothing, and the taking in, all or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec.structs import replace

from assembly.actions.books import register_change
from assembly.actions.member_sheet import Preview, members_from
from assembly.actions.members import take_in
from assembly.actions.pen import Pen
from assembly.actions.sheet_reader import read_rows
from assembly.store.folder import Store
from assembly.store.private import Private, PrivateMember


def preview(store: Store, path: Path, start: date) -> Preview:
    """Return what the sheet would add, and what was noticed in it. `BadInput` names the first bad row."""
    return members_from(read_rows(path), store.members(), start)


def import_members(store: Store, pen: Pen, path: Path, start: date) -> Preview:
    """Record the members of a sheet; telephone numbers and the like go to `private.json`, apart.

    The private part is written first and put back when the register's line cannot be written.
    """
    sheet = read_rows(path)
    before: list[bytes | None] = []
    try:
        with register_change(store, pen) as register:
            found = members_from(sheet, register.book.members.all(), start)
            take_in(register, found.new)
            if found.contacts:
                before.append(store.private.update(lambda old: _with(old, found.contacts)))
    except BaseException:
        if before:
            store.private.restore(before[0])
        raise
    return found


def _with(before: Private, contacts: dict[int, PrivateMember]) -> Private:
    return replace(before, members={**before.members, **contacts})
