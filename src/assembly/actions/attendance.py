"""The opening with its excuses: counts go to the session's journal, the texts of excuses to `private.json` (art. 16)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from assembly.actions.books import session_change
from assembly.actions.excuses import excused_by_letter
from assembly.actions.pen import Pen
from assembly.actions.private_texts import private_first, texts_of, with_texts
from assembly.actions.sittings import open_sitting
from assembly.domain.excuse import excused_for
from assembly.domain.session import Sitting
from assembly.domain.text import body
from assembly.store.folder import Store


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

    Excused are those named here and those who wrote before and did not come. Of the texts kept earlier for this sitting
    those of an opening that was taken back go; those of recorded letters stay.
    """
    reasons = {member: body(text, "excuse") for member, text in excuses.items() if text}
    with private_first(store) as keep, session_change(store, session, pen) as desk:
        by_letter = excused_by_letter(desk, present, at.date())
        excused = tuple(sorted({*excuses, *by_letter}))
        sitting = open_sitting(desk, pen, at=at, present=present, excused=excused, **opening)
        wrote = excused_for(sitting.number, desk.book.excuses.all())
        earlier = texts_of(store.private.load(), session, sitting.number)
        texts = {member: text for member, text in earlier.items() if member in wrote} | reasons
        if texts != earlier:
            keep(lambda old: with_texts(old, session, sitting.number, texts))
    return sitting
