"""Papers made from the record and put on the shelf: the session's folder. A new version never destroys the one before."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec

from assembly.documents.minutes import minutes_view
from assembly.documents.recommendation_list import recommendation_view
from assembly.documents.templates import render
from assembly.domain.dossier import Dossier
from assembly.errors import NotProduced, StoreUnreadable
from assembly.store import disk
from assembly.store.folder import Store

_ARABIC = "ar"


class Titled(Protocol):
    """A view of a paper: all that the page skeleton needs to know."""

    @property
    def title(self) -> str:
        """Return the title of the file."""
        ...


class Source(NamedTuple):
    """What a paper is made from: the session whole, when it was last written, the emblem, the chamber's templates."""

    dossier: Dossier
    written: datetime
    images: dict[str, bytes]
    templates: Path

    @property
    def record(self) -> bytes:
        """Return the public record as JSON, as it is attached to each paper."""
        return msgspec.json.format(msgspec.json.encode(self.dossier), indent=1) + b"\n"


def source(store: Store, session: str) -> Source:
    """Read a session for its papers. Refused for a damaged journal: half a record makes no paper."""
    journal = store.session_journal(session)
    if damage := journal.damage:
        raise StoreUnreadable("journal-damaged", path=str(journal.path), line=damage.line, reason=damage.reason)
    dossier = store.dossier(session)
    return Source(dossier, journal.lines[-1].at, _images(store, dossier), store.folder / "templates")


def minutes_html(made_from: Source, sitting: int | None = None) -> str:
    """Return the minutes of a session, or of one of its sittings, as the HTML that the PDF is set from."""
    return render("minutes", _ARABIC, minutes_view(made_from.dossier, sitting), made_from.templates)


def minutes_pdf(made_from: Source, sitting: int | None = None) -> bytes:
    """Return the minutes as a PDF with the public record attached."""
    return _pdf("minutes", minutes_view(made_from.dossier, sitting), made_from)


def recommendations_pdf(made_from: Source, authority: int | None = None) -> bytes:
    """Return the recommendation list for one authority, or for all."""
    return _pdf("recommendations", recommendation_view(made_from.dossier, authority), made_from)


def _pdf(template: str, view: Titled, made_from: Source) -> bytes:
    from assembly.documents.pdf import Attachment, to_pdf  # noqa: PLC0415  WeasyPrint takes half a second

    return to_pdf(
        render(template, _ARABIC, view, made_from.templates),
        attachment=Attachment("session.json", made_from.record),
        title=view.title,
        created=made_from.written,
        images=made_from.images,
        store_templates=made_from.templates,
    )


def _images(store: Store, dossier: Dossier) -> dict[str, bytes]:
    """Return the emblem, when it is still the one that the session copied the hash of."""
    opening = dossier.openings[-1] if dossier.openings else None
    if opening is None or opening.chamber.letterhead.emblem is None:
        return {}
    path = store.folder / opening.chamber.letterhead.emblem
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NotProduced(
            "emblem-unreadable", path=str(path), reason=str(error), mend="chamber.toml: letterhead.emblem"
        ) from None
    if hashlib.sha256(data).hexdigest() != opening.emblem_sha256:
        raise NotProduced(
            "emblem-changed",
            path=str(path),
            sha256=opening.emblem_sha256,
            mend="the emblem of that day in its place",
        )
    return {"emblem": data}


def shelve(folder: Path, name: str, data: bytes) -> Path:
    """Write a paper. An earlier version with other bytes is kept beside it as `minutes.v1.pdf`, `minutes.v2.pdf` …."""
    path = folder / name
    with disk.translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.read_bytes() != data:
            path.rename(_free_version(path))
    disk.write_atomic(path, data)
    return path


def _free_version(path: Path) -> Path:
    number = 1
    while (version := path.with_name(f"{path.stem}.v{number}{path.suffix}")).exists():
        number += 1
    return version
