"""What belongs to a store: its files by name, which of them a backup holds, and names that no other system minds."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Literal, get_args

from assembly.domain.session import is_session_id
from assembly.store.attachments import FOLDER as ATTACHMENTS
from assembly.store.folder import CHAMBER_FILE, CORRESPONDENCE, REGISTER
from assembly.store.seals import SEALS

PRIVATE = "private.json"
TEMPLATES = "templates"

Kind = Literal[
    "seals", "correspondence", "session", "register", "chamber", "private", "aside", "picture", "template", "attachment", "paper"
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
"""In the order in which they are read while others write: what refers to something before what it refers to."""

_SINGLE: dict[str, Kind] = {
    CHAMBER_FILE: "chamber", REGISTER: "register", CORRESPONDENCE: "correspondence", PRIVATE: "private", SEALS: "seals",
}  # fmt: skip
_ASIDE = re.compile(r"[\w-]+\.jsonl\.(torn-\d+|undone-[0-9a-f]{8})", re.ASCII)
_PICTURE = re.compile(r".+\.(png|jpe?g|svg)", re.IGNORECASE)
_UNFINISHED = re.compile(r"\..+\.tmp")

# What Windows gives to devices, whatever follows the first point.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"\\|?*\u202a-\u202e\u2066-\u2069]')
_LONGEST_PART = 200
_LONGEST = 400


def kind_of(name: str) -> Kind | None:
    """Return what a file is by its place in the store, `/` between its parts; None for what is no part of a store."""
    first, _, rest = name.partition("/")
    if not rest:
        return _kind_at_top(name)
    if first == ATTACHMENTS:
        return "attachment" if "/" not in rest else None
    if first == TEMPLATES:
        return "template"
    return "paper" if is_session_id(first) else None


def _kind_at_top(name: str) -> Kind | None:
    if name in _SINGLE:
        return _SINGLE[name]
    if name.endswith(".jsonl") and is_session_id(name.removesuffix(".jsonl")):
        return "session"
    if _ASIDE.fullmatch(name):
        return "aside"
    return "picture" if _PICTURE.fullmatch(name) else None


def is_unfinished(name: str) -> bool:
    """Tell whether a file is what a write that was cut short left behind."""
    return _UNFINISHED.fullmatch(Path(name).name) is not None


def portable(name: str) -> bool:
    """Tell whether a name stays inside its folder and is a plain file's on every system: no device, no sign with a meaning."""
    parts = name.split("/")
    return len(name.encode("utf-8", "surrogatepass")) <= _LONGEST and all(map(_portable_part, parts))


def _portable_part(part: str) -> bool:
    try:
        size = len(part.encode())
    except UnicodeEncodeError:
        return False
    return (
        0 < size <= _LONGEST_PART
        and part not in {".", ".."}
        and part[-1] not in ". "
        and not _FORBIDDEN.search(part)
        and not _DEVICE.fullmatch(part)
    )


def folded(name: str) -> str:
    """Return a name as systems compare it that see no difference of case or composition."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
