"""A typed view of one TinyDB table: rows in the file, frozen records in the program. Nothing else makes rows."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import Enum
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
from tinydb.table import Document
from tinydb.table import Table as TinyTable

from assembly.errors import BadInput, NotFound, StoreUnreadable

if TYPE_CHECKING:
    from collections.abc import Callable

    from tinydb import TinyDB

R = TypeVar("R", bound=msgspec.Struct)


def to_row(record: msgspec.Struct) -> dict[str, Any]:
    """Return a record as a row: `None` left out, every other field written even when it has its default.

    A default may change in a later version, and must not rewrite what was recorded under the old one.
    """
    row = {name: getattr(record, name) for name in record.__struct_fields__}
    return {name: _plain(value) for name, value in row.items() if value is not None}


def _plain(value: object) -> object:
    if isinstance(value, msgspec.Struct):
        return to_row(value)
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    if isinstance(value, dict):
        return {_key_text(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date | time | datetime) else value


def _key_text(key: object) -> object:
    plain = _plain(key)
    return str(plain) if type(plain) is int else plain


class Table(Generic[R]):
    """The records of one kind in a journal, by their own key: the field `key`, or several fields together.

    Where the key is one whole number it is also TinyDB's id of the row, so that the file reads well by hand; nothing
    else ever shows that id. Records are frozen keyword-only structs that forbid unknown fields. Nothing is read, nor
    copied for changing, before it is asked for.
    """

    def __init__(self, db: TinyDB, name: str, record: type[R], key: str | tuple[str, ...] = "number") -> None:
        fields = (key,) if isinstance(key, str) else key
        self._db = db
        self._name = name
        self._record = record
        self._key_of: Callable[[R], Any] = attrgetter(*fields)
        self._key_in = itemgetter(*fields)

    @property
    def _rows(self) -> TinyTable:
        return self._db.table(self._name)

    def get(self, key: object) -> R | None:
        """Return the record with this key, or `None`. Raises `StoreUnreadable("record-invalid")`."""
        row = self._find(key)
        return None if row is None else self._read(row)

    def one(self) -> R:
        """Return the only record of a table that holds one. Raises `StoreUnreadable("record-not-single")`."""
        records = self.all()
        if len(records) != 1:
            raise StoreUnreadable(
                "record-not-single", file=self._file(), table=self._name, found=len(records)
            )
        return records[0]

    def all(self) -> tuple[R, ...]:
        """Return every record, in the order of the keys. Raises `StoreUnreadable("record-invalid")`."""
        return tuple(sorted(map(self._read, self._rows), key=self._key_of))

    def put(self, record: R) -> None:
        """Write a record, in the place of the one with its key if there is one: whole, so that a cleared field goes.

        Raises `BadInput("record-invalid")` when it would not be read back as it is.
        """
        key = self._key_of(record)
        row = to_row(record)
        self._refuse_unlike(row, record, key)
        old = self._find(key)
        if old is not None:
            self._rows.remove(doc_ids=[old.doc_id])
            self._rows.insert(Document(row, old.doc_id))
        else:
            self._rows.insert(Document(row, key) if isinstance(key, int) else row)

    def remove(self, key: object) -> None:
        """Remove the record with this key. Raises `NotFound("record-missing")`."""
        old = self._find(key)
        if old is None:
            raise NotFound("record-missing", table=self._name, key=key)
        self._rows.remove(doc_ids=[old.doc_id])

    def next_number(self) -> int:
        """Return one more than the highest key in use, 1 in an empty table. For whole-number keys."""
        return max((row.doc_id for row in self._rows), default=0) + 1

    def _find(self, key: object) -> Document | None:
        if isinstance(key, int):
            return self._rows.get(doc_id=key)
        wanted = tuple(map(_plain, key)) if isinstance(key, tuple) else _plain(key)
        return next((row for row in self._rows if self._key_in(row) == wanted), None)

    def _read(self, row: Document) -> R:
        try:
            record = msgspec.convert(dict(row), self._record, str_keys=True)
        except msgspec.ValidationError as error:
            raise StoreUnreadable("record-invalid", **self._facts(row.doc_id, str(error))) from error
        key = self._key_of(record)
        if isinstance(key, int) and key != row.doc_id:
            raise StoreUnreadable("record-invalid", **self._facts(row.doc_id, f"key is {key}"))
        return record

    def _refuse_unlike(self, row: dict[str, Any], record: R, key: object) -> None:
        # Structs check nothing when they are made; and a left-out None is read as the field's default, whatever it is.
        try:
            same = msgspec.convert(row, self._record, str_keys=True) == record
        except msgspec.ValidationError as error:
            raise BadInput("record-invalid", **self._facts(key, str(error))) from error
        if not same:
            raise BadInput("record-invalid", **self._facts(key, "not read back as written"))

    def _facts(self, key: object, message: str) -> dict[str, Any]:
        reason, _, place = message.partition(" - at ")
        facts = {"file": self._file(), "table": self._name, "key": key}
        return facts | {"path": place.strip("`") or "$", "reason": reason}

    def _file(self) -> str:
        return str(getattr(self._db.storage, "source", ""))
