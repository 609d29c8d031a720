"""Recommendations as JSON, with a published schema: the exact text, codes for what has a code, and no label."""

from __future__ import annotations

from typing import Literal

from assembly.domain.record import Record
from assembly.exports.json_form import indented
from assembly.exports.recommendation_rows import RecommendationRow

SCHEMA: Literal["assembly/recommendations/1"] = "assembly/recommendations/1"


class Recommendations(Record, frozen=True, kw_only=True):
    """Recommendations of a chamber's general assembly to the authorities. `schema` names this form and its version."""

    schema: Literal["assembly/recommendations/1"]
    recommendations: tuple[RecommendationRow, ...]


def recommendations_json(rows: tuple[RecommendationRow, ...]) -> bytes:
    """Return the rows as indented UTF-8 JSON, after their schema."""
    return indented(Recommendations(schema=SCHEMA, recommendations=rows))
