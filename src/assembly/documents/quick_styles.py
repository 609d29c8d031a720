"""Values of a style that no rule names, found in less time; they are the same.

Of forty thousand values that ten pages ask for, most are the initial one or the parent's. WeasyPrint finds that out by the road that
a value with a rule takes as well; here such a value is taken at once. It stands in for WeasyPrint's own where its file is the one that it
was written from. This module imports WeasyPrint: it is itself imported with the first PDF.
"""
# ruff: noqa: ANN401  WeasyPrint has no types

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from weasyprint import css
from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
from weasyprint.css.functions import check_math
from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES

from assembly.documents.pinned import is_written_from

WRITTEN_FROM = "77ad7287f90d7cfaf85eb00ebe7af47d2bedfb856d7dc68717152f2d8a7605fd"
# Values that are more than their own: what is asked for one sets, or hangs on, another.
ENTANGLED = {"position", "float", "display", "page"}


def _is_plain(name: str) -> bool:
    return name not in ENTANGLED and not name.startswith(("__", "text_decoration_"))


INITIAL = {
    name: value
    for name, value in INITIAL_VALUES.items()
    if _is_plain(name) and name not in INHERITED and name not in INITIAL_NOT_COMPUTED
}
PARENTS = {name for name in INHERITED if _is_plain(name) and name not in PHYSICAL_FUNCTIONS}
# By what other names a rule may set the value of a side.
LOGICAL = {
    name: tuple(function(block="ttb", inline=direction) for direction in ("ltr", "rtl"))
    for name, function in PHYSICAL_FUNCTIONS.items()
}


def look_up_quickly() -> None:
    """Have WeasyPrint find the values of styles so, in this process. Idempotent."""
    missing = css.ComputedStyle.__missing__
    if not hasattr(missing, "__wrapped__") and is_written_from(css, WRITTEN_FROM):
        css.ComputedStyle.__missing__ = _quickly(missing)


def _quickly(find: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    @functools.wraps(find)
    def missing(style: Any, name: str) -> Any:
        cascaded = style.cascaded
        if name not in cascaded:
            if name in INITIAL:
                if not any(logical in cascaded for logical in LOGICAL.get(name, ())):
                    value = style[name] = INITIAL[name]
                    return value
            elif name in PARENTS and style.parent_style is not None:
                value = style.parent_style[name]
                # A sum that hangs on its place is worked out as ever.
                if not check_math(value):
                    style[name] = value
                    return value
        return find(style, name)

    return missing
