"""Merge patches (RFC 7396) between two states of a journal: pure, on plain JSON values.

A state is a dict of tables, a table a dict of rows by id, a row a dict. A `null` in a patch deletes, so no
record may hold one: a key without a value is left out.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import msgspec

from assembly.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable

# JSON leaves numbers to the reader: beyond this, jq and JavaScript round whole numbers silently.
BIGGEST = 2**53 - 1

_encode = msgspec.json.Encoder().encode


def plain(value: object, place: str = "") -> object:
    """Return `value` untouched when JSON gives it back exactly; `place` is where it stands, for the error.

    Raises `BadInput` for what a person can type (broken text, numbers out of range) and `ValueError` for what
    only a fault in the program can bring (tuples, bytes, `None`, keys that are not text).
    """
    if type(value) is dict:
        for key, inner in value.items():
            _text(key, place)
            plain(inner, f"{place}/{key}")
    elif type(value) is list:
        for index, inner in enumerate(value):
            plain(inner, f"{place}/{index}")
    elif type(value) is str:
        _text(value, place)
    elif type(value) in (int, float):
        _number(value, place)  # type: ignore[arg-type]  # the line above says so
    elif type(value) is not bool:
        raise ValueError(f"{place}: {value!r} cannot be recorded")
    return value


def _text(value: object, place: str) -> None:
    if type(value) is not str:
        raise ValueError(f"{place}: {value!r} is not text")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise BadInput("text-not-unicode", place=place, text=ascii(value)) from error


def _number(value: float, place: str) -> None:
    if not math.isfinite(value) or (type(value) is int and abs(value) > BIGGEST):
        raise BadInput("number-out-of-range", place=place, number=repr(value), biggest=BIGGEST)


def diff(before: dict[str, Any], after: dict[str, Any], place: str = "") -> dict[str, Any]:
    """Return the patch that turns `before` into `after`; empty when they are the same.

    `1`, `1.0` and `True` are different values here although Python calls them equal. Raises as `plain` does.
    """
    patch: dict[str, Any] = {key: None for key in before if key not in after}
    for key, value in after.items():
        old = before.get(key)
        if old is not None and _same(old, value):
            continue
        if type(value) is dict and type(old) is dict:
            inner = diff(old, value, f"{place}/{key}")
            if inner:
                patch[key] = inner
        else:
            _text(key, place)
            patch[key] = plain(value, f"{place}/{key}")
    return patch


def _same(old: object, value: object) -> bool:
    # Equality alone takes 1 for True, the encoding alone takes a tuple for a list: only together are they exact.
    return old is value or (old == value and _encode(old) == _encode(value))


def merge(state: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    """Return `state` with `patch` applied; neither argument is changed."""
    merged = dict(state)
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        elif type(value) is dict:
            old = merged.get(key)
            merged[key] = merge(old if type(old) is dict else {}, value)
        else:
            merged[key] = value
    return merged


def fold(patches: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Return the state that `patches` build, in order, from nothing. The patches are not changed."""
    state: dict[str, Any] = {}
    for patch in patches:
        _apply(state, patch)
    return state


def _apply(state: dict[str, Any], patch: dict[str, Any]) -> None:
    # In place, on dicts made here alone: copying a table of 2,000 rows at every line would cost a second.
    for key, value in patch.items():
        if value is None:
            state.pop(key, None)
        elif type(value) is dict:
            old = state.get(key)
            if type(old) is not dict:
                old = state[key] = {}
            _apply(old, value)
        else:
            state[key] = value


def copy(value: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of a plain state or table that shares nothing with it."""
    copied: dict[str, Any] = msgspec.json.decode(_encode(value))
    return copied
