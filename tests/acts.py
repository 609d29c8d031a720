"""Actions called as the commands call them, for the tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hall import Hall

from assembly.actions.books import OpenRegister, OpenSession, register_change, session_change
from assembly.actions.pen import Pen
from assembly.errors import AssemblyError
from assembly.store.folder import Store

DAY = date(2020, 11, 12)
PEN = Pen(at=datetime(2020, 11, 12, 9, 30, tzinfo=UTC), by="كاتب الغرفة", zone=ZoneInfo("Africa/Casablanca"))


def at(hour: str) -> datetime:
    """Return an hour of the day of the sitting."""
    return datetime.fromisoformat(f"2020-11-12T{hour}:00")


def store_of(hall: Hall) -> Store:
    return Store.open(hall.folder)


@contextmanager
def in_session(hall: Hall) -> Iterator[OpenSession]:
    with session_change(store_of(hall), "2020-10", PEN) as desk:
        yield desk


@contextmanager
def in_register(hall: Hall) -> Iterator[OpenRegister]:
    with register_change(store_of(hall), PEN) as desk:
        yield desk


@contextmanager
def raises(code: str, **facts: object) -> Iterator[None]:
    """Hold that an error of this code, with these facts, comes."""
    with pytest.raises(AssemblyError) as caught:
        yield
    assert caught.value.code == code, caught.value
    assert {key: caught.value.facts.get(key) for key in facts} == facts
