"""Whether a file of WeasyPrint is byte for byte the one that what stands in for a part of it was written from.

With any other version WeasyPrint's own functions are at work: papers are the same, and take longer.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import ModuleType


def sha256_of(module: ModuleType) -> str:
    """Return the sha256 of a module's source; of nothing where it has none."""
    path = Path(module.__file__ or "")
    return hashlib.sha256(path.read_bytes() if path.is_file() else b"").hexdigest()


def is_written_from(module: ModuleType, sha256: str) -> bool:
    """Tell whether a module's source is the one of that sha256."""
    return sha256_of(module) == sha256
