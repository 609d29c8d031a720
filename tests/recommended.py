"""October with what it recommends to the authorities, for the tests of what comes after: sent, answered, told again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hall import Hall

from assembly.actions.books import OpenCorrespondence, correspondence_change
from assembly.actions.dispatches import Wishes, dispatch
from assembly.actions.pen import Pen
from assembly.domain.dispatch import Dispatch
from assembly.store.folder import Store

SHARED = "تخصيص دعم للصناع التقليديين المتضررين من الجائحة."
FAIRS = "استئناف تنظيم المعارض المحلية."
SENT = date(2020, 11, 20)
MINISTRY, REGIONAL, SECOND, FAR = 1, 4, 3, 13
"""Authorities by number: to 1 go R1 and R2, to 3 R2 as well, to 13 R3; 4 gets nothing of its own."""


def with_recommendations(sitting: Hall) -> Hall:
    """Close October whose sitting is open: the budget adopted, three recommendations, the second to two authorities."""
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("recommend", "مواكبة القطاع نحو الرقمنة.", "--to", 1, "--from", 3, "--due", "2021-02-28")
    sitting.ok("recommend", SHARED, "--to", 1, "--to", 3, "--priority", "urgent")
    sitting.ok("recommend", FAIRS, "--to", 13)
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    return sitting


def pen_of(day: date) -> Pen:
    """Return the pen as it is on a day."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Pen(at=at, by="كاتب الغرفة", zone=ZoneInfo("Africa/Casablanca"))


@contextmanager
def letters(hall: Hall, day: date = SENT) -> Iterator[OpenCorrespondence]:
    """Change the correspondence, as a command does on a day."""
    with correspondence_change(Store.open(hall.folder), pen_of(day)) as desk:
        yield desk


def sent(hall: Hall, *authorities: int, on: date = SENT, **wishes: object) -> tuple[Dispatch, ...]:
    """Send October's recommendations to authorities, by their numbers; no paper is made."""
    known = {each.number: each for each in Store.open(hall.folder).authorities()}
    with letters(hall, on) as desk:
        return dispatch(
            desk,
            pen_of(on),
            session="2020-10",
            to=tuple(known[number] for number in authorities),
            wishes=Wishes(on, **wishes),
        )
