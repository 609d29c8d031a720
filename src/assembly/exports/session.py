"""A session whole as JSON or YAML: the public view, in the form that `import-session` takes in again."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from assembly.domain.dossier import ExportedSession
from assembly.exports.json_form import indented


def session_json(session: ExportedSession) -> bytes:
    """Return the session as indented JSON."""
    return indented(session)


def session_yaml(session: ExportedSession) -> bytes:
    """Return the session as YAML; days and hours as quoted text, so that no reader takes them for its own types."""
    import yaml  # noqa: PLC0415  only this format needs it

    data = msgspec.json.decode(msgspec.json.encode(session))
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    return text.encode()


FORMATS: dict[str, Callable[[ExportedSession], bytes]] = {"json": session_json, "yaml": session_yaml}
