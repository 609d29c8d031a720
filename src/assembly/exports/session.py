"""A session whole as JSON or YAML: the public view, in the form that `import-session` takes in again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from assembly.domain.dossier import SCHEMA, Dossier


def session_json(dossier: Dossier) -> bytes:
    """Return the session as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(dossier), indent=2) + b"\n"


def session_yaml(dossier: Dossier) -> bytes:
    """Return the session as YAML; days and hours as quoted text, so that no reader takes them for its own types."""
    import yaml  # noqa: PLC0415  only this format needs it

    data = msgspec.json.decode(msgspec.json.encode(dossier))
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    return text.encode()


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the session's file, built from the records that it is written from."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **msgspec.json.schema(Dossier),
    }


def json_schema_file() -> bytes:
    """Return the schema as it is published in docs/schemas/session-1.json."""
    return msgspec.json.format(msgspec.json.encode(json_schema()), indent=2) + b"\n"


FORMATS: dict[str, Callable[[Dossier], bytes]] = {"json": session_json, "yaml": session_yaml}
