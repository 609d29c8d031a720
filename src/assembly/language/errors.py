"""Every error and notice as a sentence in the chosen language. Loaded only when there is something to say.

Message ids are the English sentences; `{fact}` is filled from the facts that the error carries. What it rests on
(`article`, `law`) and what mends it (`mend`) are said on lines of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from assembly.language.errors_backup import BACKUPS, FURTHER_PARTING
from assembly.language.errors_convocation import CONVOCATION
from assembly.language.errors_dispatch import DISPATCH
from assembly.language.errors_elections import ELECTIONS
from assembly.language.errors_hall import HALL
from assembly.language.errors_letters import LETTERS
from assembly.language.errors_papers import PAPERS
from assembly.language.errors_register import REGISTER
from assembly.language.errors_sealing import SEALING
from assembly.language.errors_session import SESSION
from assembly.language.errors_sheets import (
    FURTHER_COUNT,
    FURTHER_ROW,
    NOTICES,
    ROW,
    SHEETS,
)
from assembly.language.errors_signing import SIGNING
from assembly.language.errors_store import LOOK_FIRST, STORE, UNSURE
from assembly.language.errors_typed import TYPED
from assembly.language.errors_words import POSTS, in_words
from assembly.language.messages import N_, say, translate

SENTENCES: Mapping[str, str] = {
    **TYPED,
    **REGISTER,
    **SESSION,
    **HALL,
    **ELECTIONS,
    **SHEETS,
    **STORE,
    **SEALING,
    **BACKUPS,
    **PAPERS,
    **LETTERS,
    **CONVOCATION,
    **SIGNING,
    **DISPATCH,
}

MENDS: Mapping[str, str] = {
    "attachment-kind": "--scan FILE.pdf",
    "attachment-not-found": "--scan FILE.pdf",
    "attachment-not-of-its-kind": "--scan FILE.pdf",
    "attachment-too-large": "--scan FILE.pdf",
    "attachment-unreadable": "--scan FILE.pdf",
    "cell-too-long": "assembly export recommendations --format csv",
    "clock-unreadable": "ASSEMBLY_NOW=2020-11-12T10:31:07Z",
    "figure-unreadable": "assembly add-item --help",
    "font-missing": "pip install {package}",
    "format-unknown": "assembly export --help",
    "guest-unreadable": '--guest "NAME|TITLE"',
    "journal-damaged": "assembly verify",
    "journal-empty": "assembly verify",
    "journal-exists": "assembly list",
    "journal-missing": "assembly list",
    "member-number": "assembly members",
    "nothing-to-redo": "assembly history",
    "nothing-to-undo": "assembly history",
    "pango-missing": "sudo apt install {packages}",
    "number-unknown": "assembly verify",
    "post-unknown": "assembly set-office --help",
    "session-id": "assembly list",
    "sheet-no-number-column": "assembly receipt --help",
    "sheet-row-bad": "assembly import-members FILE --dry-run",
    "signatures-impossible": "assembly members",
    "undo-first-line": "assembly history",
    "undo-migration": "assembly history",
}
"""The command that mends an error which names none itself."""

MEND_PHRASES = (N_("the emblem of that day in its place"),)
"""What mends an error and is more than a command: translated when it is printed."""

FURTHER_SHOWN = 20


def sentence(code: str, facts: Mapping[str, object]) -> str:
    """Return what is wrong. Never fails: a code without a sentence shows itself and its facts, a missing fact its name."""
    if code in SENTENCES:
        return _filled(SENTENCES[code], _with_post_words(facts))
    told = ", ".join(f"{fact}={value}" for fact, value in facts.items())
    return f"{code} ({told})" if told else code


def notice_sentence(code: str, row: int | None, facts: Mapping[str, object]) -> str:
    """Return what a sheet's reader did or assumed, with the row it concerns if it is one."""
    notice = _filled(NOTICES[code], facts) if code in NOTICES else sentence(code, facts)
    return say(ROW, row=row, notice=notice) if row else notice


def further_lines(code: str, facts: Mapping[str, object]) -> Iterator[str]:
    """Yield the lines that follow the sentence: further bad rows of a sheet, and where to look before trying again."""
    faults = facts.get("all")
    if code == "sheet-row-bad" and isinstance(faults, tuple | list):
        further = faults[1:]
        for row, column, reason, value in further[:FURTHER_SHOWN]:
            fault = {"row": row, "column": column, "reason": reason, "value": value}
            yield _filled(FURTHER_ROW, _with_post_words(fault))
        if len(further) > FURTHER_SHOWN:
            yield say(FURTHER_COUNT, count=len(further) - FURTHER_SHOWN)
    if code == "merge-parted" and isinstance(faults, tuple | list):
        for file, line, here, there in faults[1:]:
            yield _filled(FURTHER_PARTING, {"file": file, "line": line, "here": here, "there": there})
    if code in UNSURE:
        yield translate(LOOK_FIRST)


def mend_of(code: str, facts: Mapping[str, object]) -> str | None:
    """Return the command that mends an error, its own or the table's, or None."""
    own = facts.get("mend")
    if own:
        return translate(str(own))
    if code not in MENDS:
        return None
    return MENDS[code].format_map({"package": "…", "packages": "…", **facts})


def placeholders(message: str) -> frozenset[str]:
    """Return the names of the facts that a message shows."""
    return frozenset(field for _, field, _, _ in Formatter().parse(message) if field)


def _filled(message: str, facts: Mapping[str, object]) -> str:
    shown = {
        fact: in_words(fact, facts[fact]) if fact in facts else f"{{{fact}}}"
        for fact in placeholders(message)
    }
    return say(message, **shown)


def _with_post_words(facts: Mapping[str, object]) -> Mapping[str, object]:
    """Put a sheet's post in words: its cell is shown by the post's code when the fault lies between rows."""
    value = facts.get("value")
    if isinstance(value, str) and value in POSTS:
        return {**facts, "value": in_words("post", value)}
    return facts
