"""The press: a sheet (a view and its template) is set as HTML or PDF and put on the shelf, the session's folder.

One path for every paper: what is previewed is what is signed.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol, Self

import msgspec

from assembly.actions.provenance import foreseen, provenance_of, taken_over
from assembly.documents.colophon import PICTURE, Colophon, numbers, picture
from assembly.documents.data_url import data_url
from assembly.documents.emblem import printable, read_emblem
from assembly.documents.isolates import clean
from assembly.documents.templates import place, render, template_path
from assembly.domain.dossier import Dossier
from assembly.domain.offices import after, changes_of
from assembly.domain.session import Opening
from assembly.errors import NotProduced, StoreUnreadable
from assembly.language.tongue import Language
from assembly.store import disk
from assembly.store.books import SessionBook
from assembly.store.folder import Store


class Titled(Protocol):
    """A view of a paper: all that the page skeleton needs to know."""

    @property
    def title(self) -> str:
        """Return the title of the file."""
        ...


class Sheet(NamedTuple):
    """A paper ready to be set: the name of its file without an ending, its template, its view, its language.

    `images` are pictures of its own, charts say, by name.
    """

    stem: str
    template: str
    view: Titled
    language: Language = "ar"
    images: tuple[tuple[str, bytes], ...] = ()

    @classmethod
    def in_language(cls, language: Language, stem: str, template: str, view: Titled) -> Self:
        """Return a paper in one of its languages; the file of one that is not Arabic says so: `minutes-fr`."""
        return cls(stem if language == "ar" else f"{stem}-{language}", template, view, language)


class Material(Protocol):
    """What any paper is set from, beside its view: when its record was last written, pictures, templates, the record itself."""

    @property
    def written(self) -> datetime:
        """Return the moment of the record's last line."""
        ...

    @property
    def images(self) -> dict[str, bytes]:
        """Return the pictures by name."""
        ...

    @property
    def templates(self) -> Path:
        """Return the folder of the chamber's own templates."""
        ...

    @property
    def record(self) -> bytes:
        """Return what is attached to the paper."""
        ...

    @property
    def record_name(self) -> str:
        """Return the name of what is attached."""
        ...


class Source(NamedTuple):
    """What papers are made from: the session whole, when it was last written, the emblem, the chamber's templates.

    `opening` is what the session copied at its last opening; before any, what it would copy on the day planned: None
    when no day is planned yet. `colophon` are the numbers under the minutes, None while the session goes on; `seals` is the
    last number of the list of seals, None while no session is sealed.
    """

    dossier: Dossier
    opening: Opening | None
    written: datetime
    images: dict[str, bytes]
    templates: Path
    colophon: Colophon | None = None
    seals: str | None = None

    @property
    def record(self) -> bytes:
        """Return the public record as JSON, as it is attached to each paper."""
        return msgspec.json.format(msgspec.json.encode(self.dossier), indent=1) + b"\n"

    @property
    def record_name(self) -> str:
        """Return the name that the record is attached by."""
        return "session.json"


def source(store: Store, session: str) -> Source:
    """Read a session for its papers, without its seal. Refused for a damaged journal: half a record makes no paper."""
    journal = store.session_journal(session)
    if damage := journal.damage:
        raise StoreUnreadable(
            "journal-damaged", path=str(journal.path), line=damage.line, reason=damage.reason
        )
    dossier, stands = store.dossier(session), provenance_of(store, journal)
    last = dossier.openings[-1] if dossier.openings else None
    opening = after(last, changes_of(dossier)) if last else foreseen(store, journal, dossier.session)
    # While a session goes on its next line makes the numbers untrue.
    colophon = numbers(session, stands.record, stands.seals_before) if dossier.session.closed else None
    images = images_of(store, opening) if opening else {}
    return Source(
        dossier,
        opening,
        stands.at,
        _with_numbers(images, colophon),
        store.folder / "templates",
        colophon,
        stands.seals,
    )


def source_as_of(store: Store, session: str, record: str, number: str | None) -> Source:
    """Read a session as it was after the line whose sum is `record`, so that a paper can be made again as it was issued.

    `number` is the last number of the list of seals then, None while no session was sealed. The sums that an imported session
    took over stand for its first line.
    `NotFound` when its journal has no such line; refused as `source` is.
    """
    now = source(store, session)
    journal = store.session_journal(session)
    taken = taken_over(journal)
    foreign = taken is not None and record in {taken.record, taken.sealed}
    tables, line = journal.as_of(journal.lines[0].sum if foreign else record)
    book = SessionBook(tables)
    if book.seals.all():
        return now._replace(seals=number)
    counts = taken if line.n == 1 else None
    printed = counts.record if counts else record
    before = counts.seals_before if counts and record == counts.sealed else number
    colophon = numbers(session, printed, before) if book.session.one().closed else None
    return now._replace(
        dossier=book.dossier(),
        written=counts.at if counts else line.at,
        images=_with_numbers(now.images, colophon),
        colophon=colophon,
        seals=number,
    )


def _with_numbers(images: dict[str, bytes], colophon: Colophon | None) -> dict[str, bytes]:
    return {**images, PICTURE: picture(colophon.text)} if colophon else images


def to_html(sheet: Sheet, made_from: Material) -> bytes:
    """Return a paper as HTML: the page that its PDF is set from, with its own pictures in it."""
    page = _page(sheet, made_from)
    for name, data in sheet.images:
        page = page.replace(f'"assembly:image/{name}"', f'"{data_url(data)}"')
    return page.encode()


def to_pdf(sheet: Sheet, made_from: Material) -> bytes:
    """Return a paper as a PDF with the public record attached."""
    from assembly.documents import pdf  # noqa: PLC0415  WeasyPrint takes half a second

    page = _page(sheet, made_from)
    try:
        return pdf.to_pdf(
            page,
            attachment=pdf.Attachment(made_from.record_name, made_from.record),
            title=clean(sheet.view.title),
            created=made_from.written,
            images=made_from.images | dict(sheet.images),
            store_templates=made_from.templates,
        )
    except NotProduced as error:
        if error.code != "weasyprint-warning" or error.facts["template"]:
            raise
        where = place(template_path(sheet.template, sheet.language), made_from.templates)
        raise NotProduced("weasyprint-warning", template=str(where), record=error.facts["record"]) from error


def _page(sheet: Sheet, made_from: Material) -> str:
    return render(sheet.template, sheet.language, sheet.view, made_from.templates)


def images_of(store: Store, opening: Opening) -> dict[str, bytes]:
    """Return the emblem as it is printed, when it is still the one that the session copied the hash of."""
    if opening.chamber.letterhead.emblem is None:
        return {}
    path = store.folder / opening.chamber.letterhead.emblem
    data = read_emblem(path)
    if hashlib.sha256(data).hexdigest() != opening.emblem_sha256:
        raise NotProduced(
            "emblem-changed",
            path=str(path),
            sha256=opening.emblem_sha256,
            mend="the emblem of that day in its place",
        )
    return {"emblem": printable(data, path)}


def shelve(folder: Path, name: str, data: bytes) -> Path:
    """Write a paper; `NotProduced` where it cannot be. An earlier version with other bytes is kept beside it as `minutes.v1.pdf`, `minutes.v2.pdf` …."""
    path = folder / name
    try:
        disk.make_folder(folder)
        if path.exists() and path.read_bytes() != data:
            path.rename(_free_version(path))
        disk.write_atomic(path, data)
    except (OSError, StoreUnreadable) as error:
        reason = error.facts.get("reason") if isinstance(error, StoreUnreadable) else error.strerror
        raise NotProduced("paper-not-written", path=str(path), reason=str(reason), mend="--out DIR") from None
    return path


def _free_version(path: Path) -> Path:
    number = 1
    while (version := path.with_name(f"{path.stem}.v{number}{path.suffix}")).exists():
        number += 1
    return version
