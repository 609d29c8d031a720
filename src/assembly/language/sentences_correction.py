"""The sentences of the correction (استدراك) of minutes."""

from __future__ import annotations

from assembly.language.dates import month_name
from assembly.language.sentences import SessionName, its_session, minutes_of, session_of_the_assembly

INSTEAD, READ = "عوض:", "يقرأ:"
REST_UNCHANGED = "الباقي لا تغيير فيه."


def correction_name(number: int) -> str:
    """Return استدراك رقم 1."""
    return f"استدراك رقم {number}"


def correction_title(number: int, session: SessionName) -> str:
    """Return the title of a correction's file: which one, of which minutes."""
    return f"{correction_name(number)}: {minutes_of(session_of_the_assembly(session))}"


def material_error(session: SessionName, page: int | None) -> str:
    """Return where a material error stands, in minutes that nobody had to decide about."""
    return f"خطأ مادي وقع في {_place(session, page)}:"


def decided_error(session: SessionName, page: int | None, decided_in: SessionName) -> str:
    """Return where an error stands, and the session of the assembly that decided its correction."""
    return f"خطأ مادي وقع في {_place(session, page)} (بناء على مقرر الجمعية العامة المتخذ في {_later(decided_in)}):"


def quoted(text: str) -> str:
    """Return a text as it stands, or is to be read."""
    return f"«{text}»"


def change(page: int | None, instead: str, read: str) -> str:
    """Return a change to minutes as later minutes list it: where it stands, what stands there, what is to be read."""
    place = f"الصفحة {page}: " if page else ""
    return f"{place}عوض: {quoted(instead)}، يقرأ: {quoted(read)}."


def _place(session: SessionName, page: int | None) -> str:
    minutes = minutes_of(session_of_the_assembly(session))
    return f"{minutes}، الصفحة {page}" if page else minutes


def _later(session: SessionName) -> str:
    if session.kind == "ordinary":
        return its_session(session)
    return f"{its_session(session)} لشهر {month_name(session.month)} {session.year}"
