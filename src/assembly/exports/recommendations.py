"""The recommendations of a session in every form that others read."""

from __future__ import annotations

from collections.abc import Callable

from assembly.documents.papers import recommendations
from assembly.documents.press import Source, to_pdf
from assembly.domain.follow_up import Correspondence
from assembly.exports.akn import recommendations_akn
from assembly.exports.recommendation_rows import RecommendationRow, recommendation_rows
from assembly.exports.recommendations_csv import recommendations_csv
from assembly.exports.recommendations_json import recommendations_json
from assembly.exports.recommendations_xlsx import recommendations_xlsx

Form = Callable[[Source, int | None, Correspondence], bytes]
"""Of a session, to one authority or to all, as it stands by some letters."""


def _rows(made_from: Source, authority: int | None, letters: Correspondence) -> tuple[RecommendationRow, ...]:
    return recommendation_rows((made_from.dossier,), authority, letters)


FORMATS: dict[str, Form] = {
    "pdf": lambda source, authority, _: to_pdf(recommendations(source, authority), source),
    "xlsx": lambda source, *of: recommendations_xlsx(_rows(source, *of), made=source.written),
    "csv": lambda source, *of: recommendations_csv(_rows(source, *of)),
    "json": lambda source, *of: recommendations_json(_rows(source, *of)),
    "akn": lambda source, authority, _: recommendations_akn(source, authority),
}
