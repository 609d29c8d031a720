"""The parts that views are built of: ready strings, lists and tables. A template lays them out and says nothing itself."""

from __future__ import annotations

from typing import NamedTuple


class Table(NamedTuple):
    """A table: its caption, the head of each column, and rows of as many cells."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Entry(NamedTuple):
    """A numbered line with what is said under it."""

    number: str
    text: str
    notes: tuple[str, ...] = ()


class Listing(NamedTuple):
    """A heading and its lines."""

    heading: str
    lines: tuple[str, ...]


class NumberedListing(NamedTuple):
    """A heading and its numbered lines."""

    heading: str
    entries: tuple[Entry, ...]


class Signature(NamedTuple):
    """What stands under a signature: the post and the name; `anchor` names the place in the PDF, where it is signed."""

    title: str
    name: str
    anchor: str = ""


class Letterhead(NamedTuple):
    """The head of a paper: Arabic lines, French lines, the emblem's file and its hash, the Tifinagh line."""

    ar: tuple[str, ...]
    fr: tuple[str, ...]
    emblem: str | None
    emblem_sha256: str | None
    tifinagh: str | None


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Return the paragraphs of a recorded text: its lines, empty ones left out."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())
