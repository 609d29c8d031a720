"""The form of the JSON that is written for others: indented UTF-8 with a last newline, and its JSON Schemas."""

from __future__ import annotations

from typing import Any

import msgspec

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def indented(content: object) -> bytes:
    """Return a record, or plain data, as a file."""
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def schema_file(name: str, schema: dict[str, Any]) -> bytes:
    """Return a JSON Schema (2020-12) as it is published; `name` is what the files of its form call it, assembly/session/1."""
    return indented({"$schema": _DIALECT, "$id": f"urn:{name.replace('/', ':')}", **schema})


def schema_of(name: str, record: type[msgspec.Struct]) -> bytes:
    """Return the schema of the files that hold a record, built from the record itself."""
    return schema_file(name, msgspec.json.schema(record))
