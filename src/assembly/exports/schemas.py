"""The published JSON Schemas of the files that the program writes, by the names they have in docs/schemas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from assembly.domain.year_report import SCHEMA as REPORT
from assembly.domain.year_report import YearReport
from assembly.exports import dispatch_package, recommendations_json, session
from assembly.store.private import Private

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SUM = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_LINE: dict[str, Any] = {
    "title": "Line",
    "description": "A line of a journal, as docs/store.md tells of it.",
    "type": "object",
    "properties": {
        "n": {"type": "integer", "minimum": 1},
        "at": {"type": "string", "format": "date-time"},
        "by": {"type": "string"},
        "do": {"type": "string"},
        "undo": {"type": "integer", "minimum": 1},
        "redo": {"type": "integer", "minimum": 1},
        "set": {"type": "object"},
        "sum": _SUM,
    },
    "required": ["n", "at", "by", "do", "set", "sum"],
    "additionalProperties": False,
}


def _report() -> bytes:
    return _file(REPORT.replace("/", ":"), msgspec.json.schema(YearReport))


def _private() -> bytes:
    return _file("assembly:private:1", msgspec.json.schema(Private))


def _line() -> bytes:
    return _file("assembly:journal-line:1", _LINE)


def _file(name: str, schema: dict[str, Any]) -> bytes:
    whole = {"$schema": _DIALECT, "$id": f"urn:{name}", **schema}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


PUBLISHED: dict[str, Callable[[], bytes]] = {
    "session-1.json": session.json_schema_file,
    "recommendations-1.json": recommendations_json.json_schema_file,
    "dispatch-1.json": dispatch_package.json_schema_file,
    "report-1.json": _report,
    "private-1.json": _private,
    "journal-line-1.json": _line,
}
"""What writes each schema."""
