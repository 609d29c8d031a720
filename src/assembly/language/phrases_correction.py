"""French, as `sentences_correction` has it in Arabic: the correction of minutes."""

from __future__ import annotations

from assembly.language.french import de, month_name
from assembly.language.phrases import its_session, minutes_of, session_of_the_assembly
from assembly.language.phrases import recorded as isolated
from assembly.language.sentences import SessionName


def correction_name(number: int) -> str:
    """Return Rectificatif n° 1."""
    return f"Rectificatif n° {number}"


def correction_title(number: int, session: SessionName) -> str:
    """Return the title of a correction's file: which one, of which minutes."""
    return f"{correction_name(number)} : {minutes_of(session_of_the_assembly(session)).removeprefix('le ')}"


def material_error(session: SessionName, page: int | None) -> str:
    """Return where a material error stands, in minutes that nobody had to decide about."""
    return f"Erreur matérielle relevée dans {_place(session, page)} :"


def decided_error(session: SessionName, page: int | None, decided_in: SessionName) -> str:
    """Return where an error stands, and the session of the assembly that decided its correction."""
    return (
        f"Erreur matérielle relevée dans {_place(session, page)} "
        f"(sur décision de l'Assemblée générale prise en {_later(decided_in)}) :"
    )


def quoted(text: str) -> str:
    """Return a text as it stands, or is to be read, in the marks of its own script."""
    return f"« {text} »" if isolated(text) == text else f"«{text}»"


def change(page: int | None, instead: str, read: str) -> str:
    """Return a change to minutes as later minutes list it: where it stands, what stands there, what is to be read."""
    place = f"Page {page} : au lieu de" if page else "Au lieu de"
    return f"{place} {isolated(quoted(instead))}, lire {isolated(quoted(read))}."


def _place(session: SessionName, page: int | None) -> str:
    minutes = minutes_of(session_of_the_assembly(session))
    return f"{minutes}, page {page}" if page else minutes


def _later(session: SessionName) -> str:
    if session.kind == "ordinary":
        return its_session(session)
    return f"{its_session(session)} {de(month_name(session.month))} {session.year}"
