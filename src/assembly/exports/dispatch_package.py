"""The package of a dispatch: its letter and all that goes with it, made from the record, with the same bytes each time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, NamedTuple

from msgspec import Meta
from msgspec.structs import replace

from assembly.actions.approvals import enforceability_of
from assembly.documents.batch import set_all
from assembly.documents.dispatch_letter import decisions_behind, dispatch_letters
from assembly.documents.extract import extract
from assembly.documents.papers import minutes
from assembly.documents.press import Sheet, Source, source_as_of, to_pdf
from assembly.documents.recommendation_list import Selection, selected_view
from assembly.domain.dispatch import Dispatch, Matter
from assembly.domain.record import Record
from assembly.exports.akn import selection_akn
from assembly.exports.answer_sheet import answer_sheet_xlsx
from assembly.exports.json_form import indented
from assembly.exports.recommendation_rows import RecommendationRow, recommendation_rows
from assembly.exports.recommendations_csv import recommendations_csv
from assembly.exports.recommendations_json import recommendations_json
from assembly.store.folder import Store

SCHEMA: Literal["assembly/dispatch/1"] = "assembly/dispatch/1"
MANIFEST = "manifest.json"


class ManifestFile(Record, frozen=True, kw_only=True):
    """A file of the package with the sum of its bytes."""

    name: str
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    size: int


class Manifest(Record, frozen=True, kw_only=True):
    """What a package holds. `record` is the sum of the session's journal that its papers were made from."""

    schema: Literal["assembly/dispatch/1"]
    reference: str
    on: date
    matter: Matter
    session: str
    chamber_ar: str
    chamber_fr: str
    authority_ar: str | None
    authority_fr: str | None
    recommendations: tuple[str, ...]
    record: str
    files: tuple[ManifestFile, ...]


class Package(NamedTuple):
    """A dispatch's files by name, the manifest last."""

    dispatch: Dispatch
    files: dict[str, bytes]

    @property
    def folder(self) -> str:
        """Return the name of the folder or the archive that holds it."""
        return f"dispatch-{self.dispatch.sequence}-{self.dispatch.year}"


def sheets_of(store: Store, made_from: Source, dispatch: Dispatch) -> tuple[Sheet, ...]:
    """Return the papers of a dispatch, the letter first."""
    letters = dispatch_letters(made_from.dossier, dispatch)
    if dispatch.matter == "recommendations":
        view = selected_view(made_from.dossier, _selection(dispatch), language=dispatch.language)
        listed = Sheet("recommendations", "recommendations", view, dispatch.language)
        return (
            *letters,
            listed,
            *_extracts(store, made_from, dispatch, decisions_behind(made_from.dossier, dispatch)),
        )
    if dispatch.matter == "minutes":
        return (*letters, minutes(made_from, dispatch.sitting, language="ar"))
    return (*letters, *_extracts(store, made_from, dispatch, (dispatch.decision or 0,)))


def packages(store: Store, dispatches: tuple[Dispatch, ...]) -> Iterator[Package | None]:
    """Yield `None` for each paper that is set, then the package it completes: whoever waits can be shown how far it is.

    `NotFound` when the session's journal is not the one the dispatch was made from; `NotProduced` as papers are.
    """
    for dispatch in dispatches:
        made_from = source_as_of(store, dispatch.session, dispatch.record, dispatch.seals)
        sheets = sheets_of(store, made_from, dispatch)
        files: dict[str, bytes] = {}
        for sheet, data in zip(sheets, set_all(sheets, made_from, to_pdf), strict=True):
            files[f"{sheet.stem}.pdf"] = data
            yield None
        files |= _data(made_from, dispatch)
        yield Package(dispatch, files | {MANIFEST: _manifest(made_from, dispatch, files)})


def papers_in(store: Store, dispatches: tuple[Dispatch, ...]) -> int:
    """Return how many papers some dispatches take."""
    return sum(
        len(sheets_of(store, source_as_of(store, each.session, each.record, each.seals), each))
        for each in dispatches
    )


def _selection(dispatch: Dispatch) -> Selection:
    return Selection(dispatch.receivers, frozenset(dispatch.recommendations))


def _extracts(
    store: Store, made_from: Source, dispatch: Dispatch, decisions: tuple[int, ...]
) -> tuple[Sheet, ...]:
    approvals = store.correspondence_of_dispatch(dispatch.number).approvals.all() if decisions else ()
    found = []
    for decision in made_from.dossier.decisions:
        if decision.sequence in decisions:
            stands = enforceability_of(store, made_from.dossier, decision, approvals, dispatch.on)
            found.append(extract(made_from, decision.sequence, dispatch.on, stands=stands, language="ar"))
    return tuple(found)


def _data(made_from: Source, dispatch: Dispatch) -> dict[str, bytes]:
    """Return the files that programs read."""
    if dispatch.matter != "recommendations":
        return {}
    rows = _rows(made_from, dispatch)
    made = made_from.written
    number = f"{dispatch.session}-dispatch-{dispatch.sequence}-{dispatch.year}"
    return {
        "recommendations.xlsx": answer_sheet_xlsx(rows, dispatch, made=made, language=dispatch.language),
        "recommendations.csv": recommendations_csv(rows, language=dispatch.language),
        "recommendations.json": recommendations_json(rows),
        "recommendations.akn.xml": selection_akn(
            made_from, _selection(dispatch), number, language=dispatch.language
        ),
    }


def _rows(made_from: Source, dispatch: Dispatch) -> tuple[RecommendationRow, ...]:
    rows = recommendation_rows((made_from.dossier,))
    # As its receiver has them: what was answered since is no part of the package.
    return tuple(replace(row, state="sent") for row in rows if row.number in dispatch.recommendations)


def _manifest(made_from: Source, dispatch: Dispatch, files: dict[str, bytes]) -> bytes:
    chamber = made_from.dossier.openings[-1].chamber
    manifest = Manifest(
        schema=SCHEMA,
        reference=dispatch.reference,
        on=dispatch.on,
        matter=dispatch.matter,
        session=dispatch.session,
        chamber_ar=chamber.name_ar,
        chamber_fr=chamber.name_fr,
        authority_ar=dispatch.authority.name_ar if dispatch.authority else None,
        authority_fr=dispatch.authority.name_fr if dispatch.authority else None,
        recommendations=dispatch.identifiers,
        record=dispatch.record,
        files=tuple(
            ManifestFile(name=name, sha256=hashlib.sha256(data).hexdigest(), size=len(data))
            for name, data in files.items()
        ),
    )
    return indented(manifest)
