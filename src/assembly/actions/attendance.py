"""The opening with its excuses: counts go to the session's journal, the texts of excuses to `private.json` (art. 16)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from assembly.actions.books import session_change
from assembly.actions.pen import Pen
from assembly.actions.sittings import open_sitting
from assembly.domain.session import Sitting
from assembly.domain.text import body
from assembly.store.folder import Store
from assembly.store.private import Private


def open_with_excuses(
    store: Store,
    session: str,
    pen: Pen,
    *,
    at: datetime,
    present: tuple[int, ...],
    excuses: dict[int, str | None],
    **opening: Any,  # noqa: ANN401
) -> Sitting:
    """Open a sitting and keep the reasons of the excused apart.

    The private part is written first and put back when the journal's line cannot be written: a reason without a sitting
    harms nobody, a sitting without its reasons has lost them.
    """
    reasons = {member: body(text, "excuse") for member, text in excuses.items() if text}
    before: list[bytes | None] = []
    try:
        with session_change(store, session, pen) as desk:
            sitting = open_sitting(
                desk, pen, at=at, present=present, excused=tuple(sorted(excuses)), **opening
            )
            if reasons or sitting.number in store.private.load().excuses.get(session, {}):
                before.append(store.private.update(lambda old: _with(old, session, sitting.number, reasons)))
    except BaseException:
        if before:
            store.private.restore(before[0])
        raise
    return sitting


def _with(before: Private, session: str, sitting: int, reasons: dict[int, str]) -> Private:
    """Return the private part with the reasons of a sitting in the place of those of an opening that was taken back."""
    of_session = {n: texts for n, texts in before.excuses.get(session, {}).items() if n != sitting}
    if reasons:
        of_session[sitting] = reasons
    return replace(before, excuses={**before.excuses, session: of_session})
