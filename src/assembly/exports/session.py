"""A session whole as JSON or YAML: the public view, in the form that `import-session` takes in again."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from assembly.domain.dossier import Dossier
from assembly.exports.json_form import indented


def session_json(dossier: Dossier) -> bytes:
    """Return the session as indented JSON."""
    return indented(dossier)


def session_yaml(dossier: Dossier) -> bytes:
    """Return the session as YAML; days and hours as quoted text, so that no reader takes them for its own types."""
    import yaml  # noqa: PLC0415  only this format needs it

    data = msgspec.json.decode(msgspec.json.encode(dossier))
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    return text.encode()


FORMATS: dict[str, Callable[[Dossier], bytes]] = {"json": session_json, "yaml": session_yaml}
