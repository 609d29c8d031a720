"""Recommendations as CSV, for spreadsheets and for programs that read nothing else."""

from __future__ import annotations

from assembly.exports.csv_file import csv_file
from assembly.exports.recommendation_rows import RecommendationRow
from assembly.exports.recommendation_table import Language, recommendation_table


def recommendations_csv(rows: tuple[RecommendationRow, ...], *, language: Language = "ar") -> bytes:
    """Return a header and a record for each recommendation, as `csv_file` writes them."""
    table = recommendation_table(rows, language)
    return csv_file(table.headers, table.lines)
