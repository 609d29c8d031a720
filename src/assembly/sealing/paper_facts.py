"""What a PDF says of itself: its sum, its record, its words held against the record, its signatures.

Run as a program by `confined`: what is asked comes as JSON on standard input, what was found goes to standard output.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import msgspec
import pikepdf

from assembly.documents.colophon import numbers
from assembly.documents.isolates import clean
from assembly.documents.minutes import MinutesView, minutes_view
from assembly.documents.templates import render
from assembly.domain.dossier import Dossier
from assembly.errors import AssemblyError, BadInput, Refused
from assembly.language.tongue import Language
from assembly.sealing.confined import confine
from assembly.sealing.places import read_file
from assembly.sealing.words import Difference, difference

RECORD = "session.json"
_SHOWN = 12
# A number as papers print it, in groups; readers may leave signs of direction between them.
_NUMBER = re.compile(r"(?<![0-9a-f])[0-9a-f]{8}(?:[^0-9A-Za-z]+[0-9a-f]{8}){7}(?![0-9a-f])")


def facts(path: Path, trust: list[str], templates: Path | None) -> dict[str, Any]:
    """Return what holds of a paper.

    What `read_file` refuses; `BadInput`: `pdf-damaged`, `trust-unreadable`; `Refused`: `pdf-encrypted`.
    """
    data = read_file(path)
    record, title, language = _read(data, path)
    printed = _printed(data, path)
    dossier = _dossier(record[0]) if len(record) == 1 else None
    return {
        "file": str(path),
        "sha256": hashlib.sha256(data).hexdigest(),
        "title": title,
        "pages": len(printed),
        "record": _record_state(record, dossier),
        "session": dossier.session.id if dossier else None,
        "text": _text(dossier, title, printed, language, templates),
        "numbers": _numbers(printed),
        **_signatures(data, trust),
        "attached": record[0].decode() if dossier else None,
    }


def _read(data: bytes, path: Path) -> tuple[list[bytes], str, Language]:
    """Return the records attached, the title and the language."""
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as pdf:
            if pdf.is_encrypted:
                raise Refused("pdf-encrypted", path=str(path))
            records = [
                found.get_file().read_bytes()
                for name, found in pdf.attachments.items()
                if RECORD in {name, found.filename}
            ]
            language: Language = "fr" if str(pdf.Root.get("/Lang", "")).startswith("fr") else "ar"
            return records, str(pdf.docinfo.get("/Title", "")), language
    except pikepdf.PasswordError:
        raise Refused("pdf-encrypted", path=str(path)) from None
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        raise BadInput("pdf-damaged", path=str(path)) from None


def _printed(data: bytes, path: Path) -> list[str]:
    """Return the text of each page."""
    import pypdfium2  # noqa: PLC0415

    try:
        with pypdfium2.PdfDocument(data) as document:
            return [page.get_textpage().get_text_bounded() for page in document]
    except (pypdfium2.PdfiumError, ValueError):
        raise BadInput("pdf-damaged", path=str(path)) from None


def _dossier(record: bytes) -> Dossier | None:
    try:
        return msgspec.json.decode(record, type=Dossier)
    except (msgspec.MsgspecError, RecursionError, AssemblyError, ValueError):
        return None


def _record_state(records: list[bytes], dossier: Dossier | None) -> str:
    if not records:
        return "absent"
    if len(records) > 1:
        return "several"
    return "read" if dossier else "unreadable"


def _text(
    dossier: Dossier | None, title: str, printed: list[str], language: Language, templates: Path | None
) -> dict[str, Any]:
    """Hold the words against those that the record gives: for minutes, which need nothing else to be made again."""
    view = _view(dossier, title, language, _numbers(printed)) if dossier else None
    if view is None:
        return {"state": "not-compared", **Difference()._asdict()}
    page = render("minutes", language, view, templates)
    found = difference(page, view.title, printed, language)
    shown = {name: words[:_SHOWN] for name, words in found._asdict().items()}
    return {"state": "differs" if found else "same", **shown}


def _numbers(printed: list[str]) -> list[str]:
    """Return the numbers of journals and seals that a paper prints, in their order."""
    found = (each for text in printed for each in _NUMBER.findall(text))
    return list(dict.fromkeys(re.sub("[^0-9a-f]", "", each) for each in found))


def _view(dossier: Dossier, title: str, language: Language, printed: list[str]) -> MinutesView | None:
    """Return the minutes that bear a title, the session's or those of one of its sittings, with the numbers printed on them.

    The record cannot know these numbers: a store, or a paper printed later, says whether they are true.
    """
    colophon = numbers(dossier.session.id, printed[0], printed[1]) if len(printed) > 1 else None
    for sitting in (None, *(each.number for each in dossier.sittings)):
        try:
            view = minutes_view(dossier, sitting, colophon=colophon, language=language)
        except (AssemblyError, LookupError, ValueError, TypeError, AttributeError, StopIteration):
            continue
        if clean(view.title) == title:
            return view
    return None


def _signatures(data: bytes, trust: list[str]) -> dict[str, Any]:
    try:
        from assembly.sealing.signatures import checked_signatures  # noqa: PLC0415  an extra, and heavy
    except ImportError:
        count = data.count(b"/ByteRange")
        return {"signatures": [], "unchecked": count}
    return {"signatures": [each._asdict() for each in checked_signatures(data, trust)], "unchecked": 0}


def main() -> None:
    """Answer what is asked."""
    confine()
    asked = json.load(sys.stdin)
    templates = Path(asked["templates"]) if asked["templates"] else None
    try:
        told = facts(Path(asked["path"]), asked["trust"], templates)
    except AssemblyError as error:
        told = {"error": error.code, "kind": type(error).__name__, "facts": error.facts}
    except (MemoryError, RecursionError):
        told = {"error": "pdf-too-hard", "kind": "BadInput", "facts": {"path": asked["path"]}}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
