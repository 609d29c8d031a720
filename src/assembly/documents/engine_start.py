"""WeasyPrint loaded in half of its time. What it does is untouched.

Of the time that its import takes, a half goes into reading the C declarations of Pango and its kin anew at each start, and a
quarter into a second maker of font subsets, which works only where HarfBuzz's own is missing; papers are refused there.

- The declarations are kept as cffi writes them out, in `pango_declarations.py`, and are used where WeasyPrint's file is
  byte for byte the one that they were written from; any other is read as ever. `scripts/pango-declarations` writes them.
- The parts of fontTools are loaded at their first use, that is never.
- The style sheets that it reads are kept read, in `engine_sheets.py`.
"""
# ruff: noqa: ANN401  WeasyPrint and fontTools have no types

from __future__ import annotations

import gc
import hashlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from assembly.documents.engine_sheets import unread

LATER = ("fontTools.subset", "fontTools.varLib.instancer")


class Later(ModuleType):
    """A module that is loaded when something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Used(self.__name__, name)


class _Used:
    """A name of a module that is not loaded yet: called or looked into, it is what it stands for."""

    def __init__(self, module: str, name: str) -> None:
        self._stands_for = (module, name)

    def __call__(self, *given: Any, **named: Any) -> Any:
        module, name = self._stands_for
        return getattr(import_module(module), name)(*given, **named)


@contextmanager
def quickly() -> Iterator[None]:
    """Import WeasyPrint while this is open."""
    with uncollected(), _declared(), _later(), unread():
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


@contextmanager
def _later() -> Iterator[None]:
    """Have the modules of `LATER` found without loading them. Afterwards they are imported as ever."""
    standing = {name: Later(name) for name in LATER if name not in sys.modules}
    sys.modules.update(standing)
    try:
        yield
    finally:
        for name in standing:
            sys.modules.pop(name)
