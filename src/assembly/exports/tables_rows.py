"""How a record becomes a row: each column is a field of the record, or a fact given beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from assembly.actions.archive import Archive
from assembly.domain.dossier import Dossier
from assembly.exports.csv_file import Value

_NAME = "_name"


class Line(NamedTuple):
    """A record with the session it stands in, if in one, and facts that its fields do not hold."""

    record: object
    dossier: Dossier | None = None
    facts: Mapping[str, Value] = MappingProxyType({})


class Sheet(NamedTuple):
    """A table: its columns in their order, and what its rows are made from.

    A column is a field's name, with a dot where it is a field of a field (`speaker.member`, headed `speaker_member`);
    `about=session` heads the field `session` otherwise. Where a record has no session of its own, `session` is that of its
    journal; a name that ends in `_name` is the name of the member in the field before it.
    """

    columns: tuple[str, ...]
    lines: Callable[[Archive], Iterator[Line]]

    @property
    def head(self) -> tuple[str, ...]:
        """Return the columns as the file heads them."""
        return tuple(column.partition("=")[0].replace(".", "_") for column in self.columns)

    def rows(self, archive: Archive) -> Iterator[tuple[Value, ...]]:
        """Yield the rows."""
        for line in self.lines(archive):
            yield tuple(_value(archive, line, column) for column in self.columns)


def sheet(columns: str, lines: Callable[[Archive], Iterator[Line]]) -> Sheet:
    """Return a table whose columns are typed in one text."""
    return Sheet(tuple(columns.split()), lines)


def of_sessions(columns: str, table: str) -> Sheet:
    """Return a table of what the sessions hold under one name, in the order of the sessions and of the record."""

    def lines(archive: Archive) -> Iterator[Line]:
        for dossier in archive.dossiers:
            for record in getattr(dossier, table):
                yield Line(record, dossier)

    return sheet(columns, lines)


def name_in(archive: Archive, dossier: Dossier | None, number: int) -> str | None:
    """Return a member's name as the session copied it, else as the register has it."""
    for opening in dossier.openings if dossier else ():
        entry = opening.entry(number)
        if entry:
            return entry.name
    member = archive.member(number)
    return member.name if member else None


def _value(archive: Archive, line: Line, column: str) -> Value:
    name, renamed, path = column.partition("=")
    if name in line.facts:
        return line.facts[name]
    if name == "session" and line.dossier:
        return line.dossier.session.id
    if name.endswith(_NAME):
        of = name.removesuffix(_NAME)
        number = line.facts[of] if of in line.facts else _field(line.record, of)
        return name_in(archive, line.dossier, number) if isinstance(number, int) else None
    return _plain(_field(line.record, path if renamed else name))


def _field(record: object, path: str) -> Any:  # noqa: ANN401  whatever the record holds
    value: Any = record
    for name in path.split("."):
        value = None if value is None else getattr(value, name)
    return value


def _plain(value: Any) -> Value:  # noqa: ANN401
    if isinstance(value, tuple):
        return "; ".join(map(str, value)) if len(value) != 1 else cast("Value", value[0])
    return cast("Value", value)
