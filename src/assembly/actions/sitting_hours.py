"""The hours of a sitting: what happens in it happens after what came before, while it is open."""

from __future__ import annotations

from datetime import datetime

from assembly.domain.session import Sitting
from assembly.errors import Refused


def refuse_before(at: datetime, hours: list[datetime]) -> None:
    """Refuse an hour earlier than what was recorded."""
    latest = max(hours, default=at)
    if at < latest:
        raise Refused(
            "time-backwards",
            at=at.isoformat(" ", "minutes"),
            before=latest.isoformat(" ", "minutes"),
            mend="--at HH:MM",
        )


def refuse_outside_sitting(sitting: Sitting, at: datetime) -> None:
    """Refuse an hour before the opening, before a pause that was recorded, or more than a day after the opening."""
    since = (
        max([sitting.opened, *(pause.end or pause.start for pause in sitting.pauses)])
        if sitting.suspended
        else sitting.opened
    )
    if at < since or (at - sitting.opened).days >= 1:
        raise Refused(
            "time-outside-sitting", at=at.isoformat(" ", "minutes"), sitting=sitting.number,
            opened=sitting.opened.isoformat(" ", "minutes"), mend="--at HH:MM",
        )  # fmt: skip
