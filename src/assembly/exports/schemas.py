"""The published JSON Schemas of the files that the program writes, by the names they have in docs/schemas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from assembly.domain.dossier import SCHEMA as SESSION
from assembly.domain.dossier import ExportedSession
from assembly.domain.year_report import SCHEMA as REPORT
from assembly.domain.year_report import YearReport
from assembly.exports.dispatch_package import SCHEMA as DISPATCH
from assembly.exports.dispatch_package import Manifest
from assembly.exports.json_form import schema_file, schema_of
from assembly.exports.recommendations_json import SCHEMA as RECOMMENDATIONS
from assembly.exports.recommendations_json import Recommendations
from assembly.store.private import Private

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


PUBLISHED: dict[str, Callable[[], bytes]] = {
    "session-1.json": partial(schema_of, SESSION, ExportedSession),
    "recommendations-1.json": partial(schema_of, RECOMMENDATIONS, Recommendations),
    "dispatch-1.json": partial(schema_of, DISPATCH, Manifest),
    "report-1.json": partial(schema_of, REPORT, YearReport),
    "private-1.json": partial(schema_of, "assembly/private/1", Private),
    "journal-line-1.json": partial(schema_file, "assembly/journal-line/1", _LINE),
}
"""What writes each schema."""
