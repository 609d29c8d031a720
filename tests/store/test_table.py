from datetime import UTC, date, datetime, time
from enum import Enum, IntEnum
from typing import Annotated, Literal

import msgspec
import pytest
from tinydb import TinyDB
from tinydb.storages import MemoryStorage

from assembly.errors import BadInput, NotFound, StoreUnreadable
from assembly.store.journal import Journal
from assembly.store.table import Table, to_row


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A base for the records here."""


class Side(Enum):
    YES = "yes"


class Call(IntEnum):
    FIRST = 1


class Vote(Record):
    member: int
    choice: Literal["yes", "no"] = "yes"


class Item(Record):
    number: int
    title: str
    note: str | None = None
    kind: Literal["opening", "other"] = "other"
    day: date | None = None
    hour: time | None = None
    at: datetime | None = None
    side: Side | None = None
    call: Call = Call.FIRST
    votes: tuple[Vote, ...] = ()
    names: dict[str, str] = {}
    counts: dict[int, int] = {}
    nested: Vote | None = None


class Receipt(Record):
    sitting: int
    member: str
    day: date


class Positive(Record):
    number: Annotated[int, msgspec.Meta(ge=1)]
    default: int | None = 5


FULL = Item(
    number=3,
    title="نقطة",
    day=date(2020, 10, 28),
    hour=time(10, 30),
    at=datetime(2020, 10, 28, 10, 30),  # noqa: DTZ001  the hall's clock has no zone
    side=Side.YES,
    votes=(Vote(member=1), Vote(member=2, choice="no")),
    names={"ar": "اسم"},
    counts={7: 1},
    nested=Vote(member=9),
)


@pytest.fixture
def db():
    return TinyDB(storage=MemoryStorage)


@pytest.fixture
def items(db):
    return Table(db, "items", Item)


def test_a_row_is_plain_and_whole():
    assert to_row(FULL) == {
        "number": 3,
        "title": "نقطة",
        "kind": "other",
        "day": "2020-10-28",
        "hour": "10:30:00",
        "at": "2020-10-28T10:30:00",
        "side": "yes",
        "call": 1,
        "votes": [{"member": 1, "choice": "yes"}, {"member": 2, "choice": "no"}],
        "names": {"ar": "اسم"},
        "counts": {"7": 1},
        "nested": {"member": 9, "choice": "yes"},
    }
    assert list(to_row(FULL)) == [name for name in Item.__struct_fields__ if name != "note"]


def test_a_moment_with_a_zone_is_the_same_moment_again(items):
    items.put(FULL)
    zoned = msgspec.structs.replace(FULL, at=datetime(2020, 10, 28, 9, 30, 5, 7, tzinfo=UTC))
    items.put(zoned)
    assert items.get(3) == zoned


def test_comes_back_as_it_was(path, at):
    with Journal(path).change(do="put", at=at, by="") as db:
        Table(db, "points", Item).put(FULL)
    assert Table(Journal(path).read_only(), "points", Item).get(3) == FULL
    assert Journal(path).lines[-1].set == {"points": {"3": to_row(FULL)}}


def test_a_cleared_field_is_gone_from_the_row(db, items):
    items.put(Item(number=1, title="a", note="b"))
    items.put(Item(number=1, title="a"))
    assert db.table("items").all()[0].get("note") is None
    assert items.all() == (Item(number=1, title="a"),)


def test_all_in_the_order_of_the_keys(items):
    for number in (10, 2, 1):
        items.put(Item(number=number, title=str(number)))
    items.put(Item(number=2, title="again"))
    assert [item.number for item in items.all()] == [1, 2, 10]
    assert items.next_number() == 11


def test_an_empty_table(items):
    assert (items.get(1), items.all(), items.next_number()) == (None, (), 1)


def test_removed_is_gone(items):
    items.put(FULL)
    items.remove(3)
    assert items.get(3) is None
    with pytest.raises(NotFound) as caught:
        items.remove(3)
    assert caught.value.facts == {"table": "items", "key": 3}


def test_keys_of_text_and_of_several_fields(db):
    receipts = Table(db, "receipts", Receipt, key=("sitting", "member"))
    for sitting, member in ((2, "ب"), (1, "ب"), (1, "أ")):
        receipts.put(Receipt(sitting=sitting, member=member, day=date(2020, 10, 1)))
    later = Receipt(sitting=1, member="ب", day=date(2020, 10, 2))
    receipts.put(later)
    assert [(found.sitting, found.member) for found in receipts.all()] == [(1, "أ"), (1, "ب"), (2, "ب")]
    assert receipts.get((1, "ب")) == later
    receipts.remove((1, "ب"))
    assert receipts.get((1, "ب")) is None
    by_day = Table(db, "days", Receipt, key="day")
    by_day.put(later)
    by_day.put(msgspec.structs.replace(later, sitting=7))
    assert [found.sitting for found in by_day.all()] == [7]
    assert by_day.get(date(2020, 10, 2)).sitting == 7


def test_the_only_record(db, items):
    with pytest.raises(StoreUnreadable) as caught:
        items.one()
    assert (caught.value.code, caught.value.facts["found"]) == ("record-not-single", 0)
    items.put(FULL)
    assert items.one() == FULL


@pytest.mark.parametrize(
    ("row", "place", "reason"),
    [
        ({"number": 1, "title": "a", "colour": "red"}, "$", "unknown field `colour`"),
        ({"number": 1}, "$", "missing required field `title`"),
        ({"number": 1, "title": "a", "votes": [{"member": "x"}]}, "$.votes[0].member", "Expected `int`"),
        ({"number": 2, "title": "a"}, "$", "key is 2"),
    ],
)
def test_a_row_that_is_no_such_record_is_named(path, at, row, place, reason):
    with Journal(path).change(do="put", at=at, by="") as db:
        db.table("points").insert(row)
    with pytest.raises(StoreUnreadable) as caught:
        Table(Journal(path).read_only(), "points", Item).all()
    facts = caught.value.facts
    assert caught.value.code == "record-invalid"
    assert (facts["file"], facts["table"], facts["key"], facts["path"]) == (str(path), "points", 1, place)
    assert reason in facts["reason"]


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (Item(number=1, title=5), "$.title"),
        (Item(number=1, title="a", kind="closing"), "$.kind"),
        (Item(number=1, title="a", votes=[Vote(member=1)]), "$"),
        (Positive(number=0), "$.number"),
        (Positive(number=1, default=None), "$"),
    ],
)
def test_a_record_that_would_not_come_back_is_not_kept(db, record, place):
    table = Table(db, "items", type(record))
    with pytest.raises(BadInput) as caught:
        table.put(record)
    assert (caught.value.code, caught.value.facts["path"]) == ("record-invalid", place)
    assert not table.all()


def test_only_changes_may_put(path):
    items = Table(Journal(path).read_only(), "items", Item)
    with pytest.raises(RuntimeError, match="outside a change"):
        items.put(FULL)
