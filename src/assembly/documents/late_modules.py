"""Modules that libraries import and a paper never uses: loaded when something of them is asked for, that is never.

- fontTools' own maker of subsets works only where HarfBuzz's is missing; papers are refused there.
- WeasyPrint and segno import what would fetch pages from the network, which no paper may.
"""
# ruff: noqa: ANN401  whatever the modules hold

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

LATE = ("fontTools.subset", "fontTools.varLib.instancer", "email.message", "http.client", "ssl")


class Later(ModuleType):
    """A module that is loaded when something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            return _Used(self.__name__, name)
        return getattr(import_module(self.__name__), name)


class _Used:
    """A name taken from a module that is not loaded yet: called, or asked what is one of its kind, it is what it stands for."""

    def __init__(self, module: str, name: str) -> None:
        self._stands_for = (module, name)

    def __call__(self, *given: Any, **named: Any) -> Any:
        return self._itself()(*given, **named)

    def __instancecheck__(self, instance: object) -> bool:
        return isinstance(instance, self._itself())

    def _itself(self) -> Any:
        module, name = self._stands_for
        return getattr(import_module(module), name)


@contextmanager
def later() -> Iterator[None]:
    """Have the modules of `LATE` found without loading them while this is open. Afterwards they are imported as ever."""
    standing = {name: Later(name) for name in LATE if name not in sys.modules}
    sys.modules.update(standing)
    # `import http.client` is asked for as an attribute of `http`, also long after.
    if "http.client" in standing:
        import_module("http").client = standing["http.client"]  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for name, stand_in in standing.items():
            if sys.modules.get(name) is stand_in:
                sys.modules.pop(name)
