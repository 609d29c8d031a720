"""Postings (تعليق المقررات): a session's decisions put up at the chamber within eight full days of its closing (art. 18)."""

from __future__ import annotations

from datetime import date

from assembly.domain.record import Record


class Posting(Record, frozen=True, kw_only=True):
    """Decisions of a session, by their numbers in the year, posted from a day on; `until` is when they were taken down."""

    number: int
    session: str
    decisions: tuple[int, ...]
    on: date
    until: date | None = None


def posted_on(postings: tuple[Posting, ...], session: str, sequence: int) -> date | None:
    """Return the day a decision was first posted, or None."""
    days = [each.on for each in postings if each.session == session and sequence in each.decisions]
    return min(days, default=None)
