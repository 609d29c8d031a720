"""Corrections of minutes: decided by a later session, or put right by letter when the error is a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from assembly.actions.books import OpenCorrespondence, OpenSession
from assembly.actions.pen import Pen
from assembly.domain.correction import Correction
from assembly.domain.session import check_session_id
from assembly.domain.text import body
from assembly.errors import BadInput, NotFound, Refused
from assembly.store.books import CorrespondenceBook, SessionBook
from assembly.store.folder import Store
from assembly.store.journal import Journal

_DONE = re.compile(r"\bcorrect (\S+)/(\d+)", re.ASCII)


def correct(
    desk: OpenSession, pen: Pen, *, session: str, page: int | None = None, instead: str, read: str
) -> Correction:
    """Record in the session in progress a correction that it decided of an earlier session's minutes.

    Refused: no sitting going on, minutes of a session that is not closed (its own among them), two equal texts.
    """
    sitting, _ = desk.in_the_hall(pen)
    closing_day(desk.store, session)
    correction = Correction(
        number=_next_number(desk.store, session, desk.book.corrections.all()),
        session=session,
        page=_page(page),
        instead=body(instead, "text"),
        read=body(read, "text"),
        decided_in=desk.id,
        on=sitting.opened.date(),
    )
    _refuse_same(correction)
    desk.book.corrections.put(correction)
    desk.did(_done(correction))
    return correction


def correct_material_error(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    session: str,
    page: int | None = None,
    instead: str,
    read: str,
    on: date,
) -> Correction:
    """Record in the correspondence the correction of a material error, which no session has to decide.

    Refused: minutes of a session that is not closed, a day before its closing or to come, two equal texts.
    """
    closed = closing_day(desk.store, session)
    if on < closed:
        raise Refused(
            "correction-before-closing",
            session=session,
            day=on.isoformat(),
            closed=closed.isoformat(),
            mend=f"--on {closed.isoformat()}",
        )
    if on > pen.today:
        raise Refused("day-in-future", day=on.isoformat(), mend="--on DAY")
    correction = Correction(
        number=_next_number(desk.store, session, desk.book.corrections.all()),
        session=session,
        page=_page(page),
        instead=body(instead, "text"),
        read=body(read, "text"),
        on=on,
    )
    _refuse_same(correction)
    desk.book.corrections.put(correction)
    desk.did(_done(correction))
    return correction


def take_in_correction(desk: OpenSession, correction: Correction) -> None:
    """Put the correction that an imported session decided; the corrected session may be in another store.

    Refused: a number that another correction of that session bears, two equal texts, another deciding session.
    """
    if correction.decided_in != desk.id:
        raise Refused("import-differs", path="$.corrections", given=correction.decided_in, made=desk.id)
    if any(each.number == correction.number for each in corrections_of(desk.store, correction.session)):
        raise Refused("correction-number-taken", session=correction.session, number=correction.number)
    _refuse_same(correction)
    check_session_id(correction.session)
    _page(correction.page)
    clean = replace(correction, instead=body(correction.instead, "text"), read=body(correction.read, "text"))
    desk.book.corrections.put(clean)


def corrections_of(store: Store, session: str) -> tuple[Correction, ...]:
    """Return the corrections of a session's minutes by number, wherever they were recorded."""
    found = (each for journal in _places(store) for each in _recorded(journal) if each.session == session)
    return tuple(sorted(found, key=lambda each: each.number))


def correction_meant(store: Store, session: str, number: int) -> Correction:
    """Return one correction of a session's minutes; `NotFound` for a number that none bears."""
    for correction in corrections_of(store, session):
        if correction.number == number:
            return correction
    raise NotFound("correction-unknown", session=session, number=number, mend="assembly correct --help")


def closing_day(store: Store, session: str) -> date:
    """Return the day a session was closed. `NotFound` for an unknown one; refused for one whose minutes may change yet."""
    closed = store.session(session).closed
    if closed is None:
        raise Refused(
            "correction-of-open-session",
            session=session,
            mend=f"assembly close-session --session {session}",
        )
    return closed.date()


def _next_number(store: Store, session: str, here: tuple[Correction, ...]) -> int:
    """Return a number that no correction of the session bears or ever bore: one taken back may be on paper already.

    `here` are those of the open book, of which the command at work may have made some.
    """
    given = {each.number for each in (*corrections_of(store, session), *here) if each.session == session}
    for journal in _places(store):
        for line in journal.lines:
            given |= {int(number) for named, number in _DONE.findall(line.do) if named == session}
    return max(given, default=0) + 1


def _places(store: Store) -> Iterator[Journal]:
    yield store.correspondence_journal()
    for session in store.session_ids():
        yield store.session_journal(session)


def _recorded(journal: Journal) -> tuple[Correction, ...]:
    tables = journal.read_only()
    if journal.kind == "session":
        return SessionBook(tables).corrections.all()
    return CorrespondenceBook(tables).corrections.all()


def _done(correction: Correction) -> str:
    return f"correct {correction.session}/{correction.number}"


def _page(page: int | None) -> int | None:
    if page is not None and page < 1:
        raise BadInput("page-number", page=page, mend="--page NUMBER")
    return page


def _refuse_same(correction: Correction) -> None:
    if correction.instead == correction.read:
        raise Refused("correction-changes-nothing", text=correction.read, mend="assembly correct --help")
