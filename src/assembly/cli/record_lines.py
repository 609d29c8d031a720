"""A record as lines on the screen: each field with its word; fixed values, yes and no, days and sums as a person reads them.

What a field is, its type tells: a text of the user is never taken for a fixed value, whatever it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any, Literal, get_args, get_origin

from msgspec.structs import FieldInfo, fields

from assembly.cli.labels import heading, label, yes_or_no
from assembly.domain.agenda import Figure
from assembly.domain.ballot import Choice, Subject, Vote
from assembly.domain.record import Record
from assembly.language.messages import N_, chosen, listed, say

# Their types are plain text: which posts and bases there are is said by the rule book and by constants.
_CODED = {"post", "base", "Quorum.reason", "Rule.value", "Override.value"}
_EMPTY: tuple[object, ...] = (None, (), [], {}, "")
_STEP = "  "
_FEW = 2  # numbers that follow on one another and are not worth a hyphen


def record_lines(record: Record, indent: str = "") -> Iterator[str]:
    """Yield a record's lines, those of the records in it further in; what is empty is left out."""
    name = type(record).__name__
    for field in fields(type(record)):
        value = getattr(record, field.name)
        if value in _EMPTY:
            continue
        word = heading(field.name, name)
        if isinstance(record, Figure) and field.name == "amount":
            yield _line(indent, word, _sum(record.amount))
        else:
            yield from _field(word, value, field.name if _is_coded(field, name) else None, indent)


def _field(word: str, value: Any, code_of: str | None, indent: str) -> Iterator[str]:
    match value:
        case (Vote(), *_):
            yield from _votes(word, value, indent)
        case (Record(), *_):
            yield f"{indent}{word}:"
            for each in value:
                yield f"{indent}{_STEP}-"
                yield from record_lines(each, indent + 2 * _STEP)
        case Subject():
            yield _line(indent, word, shown(value))
        case Record():
            yield f"{indent}{word}:"
            yield from record_lines(value, indent + _STEP)
        case dict():
            yield f"{indent}{word}:"
            for key, each in value.items():
                yield from _field(key, each, code_of, indent + _STEP)
        case _:
            yield _line(indent, word, shown(value, code_of))


def shown(value: object, code_of: str | None = None) -> str:
    """Return a value as a person reads it; `code_of` names its field when it is a fixed value."""
    match value:
        case bool():
            return yes_or_no(value)
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case Subject():
            return f"{label(value.kind)} {value.number}"
        case tuple() | list():
            return listed(_each_shown(value, code_of))
    return str(value) if code_of is None else label(str(value), code_of)


def _each_shown(values: Sequence[object], code_of: str | None) -> Iterable[str]:
    numbers = [each for each in values if type(each) is int]
    if len(numbers) == len(values):
        return _runs(numbers)
    return (shown(each, code_of) for each in values)


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """Yield numbers with what follows on one another joined, as they are typed: 1-40, 52."""
    for _, run in groupby(enumerate(numbers), lambda each: each[1] - each[0]):
        found = [number for _, number in run]
        yield f"{found[0]}-{found[-1]}" if len(found) > _FEW else listed(found)


def _line(indent: str, word: str, value: str) -> str:
    return f"{indent}{say(N_('{field}: {value}'), field=word, value=value)}"


def _votes(word: str, votes: tuple[Vote, ...], indent: str) -> Iterator[str]:
    for choice in get_args(Choice):
        members = [vote.member for vote in votes if vote.choice == choice]
        if members:
            yield _line(indent, f"{word} ({label(choice)})", shown(members))


def _sum(centimes: int) -> str:
    if chosen() == "ar":
        from assembly.language.money import money_figures  # noqa: PLC0415  each language its own
    else:
        from assembly.language.french_money import money_figures  # noqa: PLC0415
    return money_figures(centimes)


def _is_coded(field: FieldInfo, of: str) -> bool:
    return field.name in _CODED or f"{of}.{field.name}" in _CODED or _has_literal(field.type)


def _has_literal(kind: Any) -> bool:
    return get_origin(kind) is Literal or any(map(_has_literal, get_args(kind)))
