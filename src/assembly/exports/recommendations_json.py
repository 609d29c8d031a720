"""Recommendations as JSON, with a published schema: the exact text, codes for what has a code, and no label."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from assembly.domain.record import Record
from assembly.exports.recommendation_rows import RecommendationRow

SCHEMA: Literal["assembly/recommendations/1"] = "assembly/recommendations/1"


class Recommendations(Record, frozen=True, kw_only=True):
    """Recommendations of a chamber's general assembly to the authorities. `schema` names this form and its version."""

    schema: Literal["assembly/recommendations/1"]
    recommendations: tuple[RecommendationRow, ...]


def recommendations_json(rows: tuple[RecommendationRow, ...]) -> bytes:
    """Return the rows as indented UTF-8 JSON, after `json_schema`."""
    return _written(Recommendations(schema=SCHEMA, recommendations=rows))


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of `recommendations_json`, built from the records that it is written from."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **msgspec.json.schema(Recommendations),
    }


def json_schema_file() -> bytes:
    """Return the schema as it is published in docs/schemas/recommendations-1.json."""
    return _written(json_schema())


def _written(content: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"
