"""WeasyPrint loaded in half of its time. What it does is untouched.

Of the time that its import takes, a half goes into reading the C declarations of Pango and its kin anew at each start, and a
quarter into a second maker of font subsets, which works only where HarfBuzz's own is missing; papers are refused there.

- The declarations are kept as cffi writes them out, in `pango_declarations.py`, and are used where WeasyPrint's file is
  byte for byte the one that they were written from; any other is read as ever. `scripts/pango-declarations` writes them.
- What no paper uses is loaded at its first use, that is never (`late_modules.py`).
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from assembly.documents.late_modules import later


@contextmanager
def quickly() -> Iterator[None]:
    """Import WeasyPrint while this is open."""
    with uncollected(), _declared(), later():
        yield
    # What is loaded stays to the end: the collector need not go over it again with each paper.
    gc.freeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """Have no garbage collected while a paper is set: nearly all that is made for it is in use until it is done."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def declarations_file() -> Path | None:
    """Return WeasyPrint's file of C declarations, without importing it; None where there is none."""
    found = find_spec("weasyprint")
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).parent / "text" / "ffi.py"
    return path if path.is_file() else None


@contextmanager
def _declared() -> Iterator[None]:
    """Give `cffi.FFI()` with its declarations read, once, where they are the ones kept."""
    import cffi  # type: ignore[import-untyped]  # noqa: PLC0415  with the first PDF

    from assembly.documents import pango_declarations as kept  # noqa: PLC0415

    path = declarations_file()
    if path is None or hashlib.sha256(path.read_bytes()).hexdigest() != kept.WRITTEN_FROM:
        yield
        return
    original = cffi.FFI
    cffi.FFI = lambda: kept.ffi
    try:
        yield
    finally:
        cffi.FFI = original
