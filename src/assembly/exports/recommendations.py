"""The recommendations of a session in every form that others read."""

from __future__ import annotations

from collections.abc import Callable

from assembly.documents.papers import recommendations
from assembly.documents.press import Source, to_pdf
from assembly.exports.akn import recommendations_akn
from assembly.exports.recommendation_rows import RecommendationRow, recommendation_rows
from assembly.exports.recommendations_csv import recommendations_csv
from assembly.exports.recommendations_json import recommendations_json
from assembly.exports.recommendations_xlsx import recommendations_xlsx

Form = Callable[[Source, int | None], bytes]


def _rows(made_from: Source, authority: int | None) -> tuple[RecommendationRow, ...]:
    return recommendation_rows((made_from.dossier,), authority)


FORMATS: dict[str, Form] = {
    "pdf": lambda source, authority: to_pdf(recommendations(source, authority), source),
    "xlsx": lambda source, authority: recommendations_xlsx(_rows(source, authority), made=source.written),
    "csv": lambda source, authority: recommendations_csv(_rows(source, authority)),
    "json": lambda source, authority: recommendations_json(_rows(source, authority)),
    "akn": recommendations_akn,
}
