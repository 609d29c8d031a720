"""A file that anybody may have sent is read in a process of its own, with little time and memory, that writes no file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from assembly import errors
from assembly.errors import AssemblyError, BadInput

SECONDS, MEGABYTES = 4, 400
"""Time of the processor and memory that reading a paper may take. A hundred pages take a fraction of each."""

_PATIENCE = 30
_MODULE = "assembly.sealing.paper_facts"


def paper_facts(path: str, trust: list[str], templates: str | None) -> dict[str, Any]:
    """Return what `paper_facts.facts` finds in a file, or raise what it raised. `BadInput`: `pdf-too-hard`."""
    asked = json.dumps({"path": path, "trust": trust, "templates": templates})
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "MALLOC_ARENA_MAX": "1"}
    try:
        ran = subprocess.run(  # noqa: S603  our own module, by our own Python
            [sys.executable, "-m", _MODULE],
            input=asked.encode(), capture_output=True, timeout=_PATIENCE, env=environment, check=False,
        )  # fmt: skip
        told: dict[str, Any] = json.loads(ran.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise BadInput("pdf-too-hard", path=path) from None
    if "error" in told:
        raise _error(told)
    return told


def _error(told: dict[str, Any]) -> AssemblyError:
    kind: type[AssemblyError] = getattr(errors, told["kind"])
    return kind(told["error"], **told["facts"])


def confine() -> None:
    """Set the limits of this process; where the system has none (Windows), only the time is limited, by who waits."""
    try:
        import resource  # noqa: PLC0415  not on every system
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_DATA, MEGABYTES << 20),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
