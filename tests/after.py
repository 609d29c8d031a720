"""Sessions after the hall is empty, for the tests: October closed with a budget adopted, February going on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from acts import PEN, store_of
from hall import Hall

from assembly.actions.books import OpenCorrespondence, OpenSession, correspondence_change, session_change

FEBRUARY = "2021-02-18T10:30:00Z"
LATER = PEN._replace(at=datetime.fromisoformat("2021-01-10T09:00:00+00:00"))
IN_FEBRUARY = PEN._replace(at=datetime.fromisoformat(FEBRUARY))


def closed(hall: Hall) -> Hall:
    """Adopt the budget and close the October session on its day, 12 November."""
    hall.ok("vote", 3, "--all-for", "--at", "10:30")
    hall.ok("recommend", "مواكبة القطاع", "--to", 1, "--due", "2021-02-28")
    hall.ok("close-sitting", "--at", "12:30")
    hall.ok("close-session")
    return hall


def february(hall: Hall, *, opened: bool = True) -> Hall:
    """Begin the February session after October is closed, and open it: item 1 is about October's minutes."""
    hall.ok(
        "new-session", "--month", 2, "--year", 2021, "--on", "2021-02-18", "--at", "10:00",
        now="2021-02-01T09:00:00Z",
    )  # fmt: skip
    if opened:
        hall.ok("open-sitting", "--session", "2021-02", "--at", "10:00", "--present", "1-50", now=FEBRUARY)
    return hall


@contextmanager
def in_february(hall: Hall) -> Iterator[OpenSession]:
    with session_change(store_of(hall), "2021-02", IN_FEBRUARY) as desk:
        yield desk


@contextmanager
def in_letters(hall: Hall) -> Iterator[OpenCorrespondence]:
    with correspondence_change(store_of(hall), LATER) as desk:
        yield desk
