"""The style sheets that WeasyPrint reads at its import, for as long as a page is laid out: kept read, or read when asked for.

The one of every page is kept as WeasyPrint has it after reading, in `user_agent_sheet.py`, and is used where its file and the
libraries that read it are those it was written from; any other is read as ever. `scripts/user-agent-sheet` writes it. The one of
old attributes (`bgcolor` …), which no paper asks for, is read at its first use.
"""
# ruff: noqa: ANN401  WeasyPrint has no types

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

SELECTORS = (
    "id_selectors",
    "class_selectors",
    "lower_local_name_selectors",
    "namespace_selectors",
    "lang_attr_selectors",
    "other_selectors",
)


def sheet_file() -> Path | None:
    """Return WeasyPrint's style sheet of every page, without importing it; None where there is none."""
    found = find_spec("weasyprint")
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).parent / "css" / "html5_ua.css"
    return path if path.is_file() else None


@contextmanager
def unread() -> Iterator[None]:
    """Leave the sheets unread while WeasyPrint is imported, and give it what it would have read of them."""
    import tinycss2  # noqa: PLC0415  with the first PDF

    from assembly.documents import user_agent_sheet as kept  # noqa: PLC0415

    path = None if "weasyprint.html" in sys.modules else sheet_file()
    if path is None or hashlib.sha256(path.read_bytes()).hexdigest() != kept.WRITTEN_FROM:
        yield
        return
    left = {path.read_text("utf-8"), path.with_name("html5_ph.css").read_text("utf-8")}
    original = tinycss2.parse_stylesheet
    tinycss2.parse_stylesheet = lambda css, **how: [] if css in left else original(css, **how)
    try:
        yield
    finally:
        tinycss2.parse_stylesheet = original
    _give()


def _give() -> None:
    import cssselect2  # noqa: PLC0415
    import tinycss2  # noqa: PLC0415
    import weasyprint  # noqa: PLC0415
    from weasyprint import html  # noqa: PLC0415

    from assembly.documents import user_agent_sheet as kept  # noqa: PLC0415

    if (weasyprint.__version__, cssselect2.VERSION, tinycss2.VERSION) == kept.READ_BY:
        fill(html.UA_STYLESHEET, html.UA_COUNTER_STYLE)
    else:
        html.UA_STYLESHEET.__init__(string=html.UA, counter_style=html.UA_COUNTER_STYLE)

    class ReadLater(weasyprint.CSS):  # type: ignore[misc]
        """A sheet that is read when something of it is asked for."""

        def __init__(self) -> None:
            """Leave it unread."""

        def __getattr__(self, name: str) -> Any:
            if "matcher" in vars(self):
                raise AttributeError(name)
            super().__init__(string=html.PH)
            return getattr(self, name)

    weasyprint.PH_STYLESHEET = html.PH_STYLESHEET = ReadLater()


def fill(sheet: Any, counters: dict[str, Any]) -> None:
    """Put what was kept into an empty sheet and its counter styles."""
    from assembly.documents import user_agent_sheet as kept  # noqa: PLC0415

    declarations, order, rules, pages, styles = kept.read()  # type: ignore[no-untyped-call]
    payloads = tuple((said, None) for said in declarations)
    for kind, key, test, specificity, place, pseudo, number in rules:
        held = getattr(sheet.matcher, kind)
        entries = held if key is None else held.setdefault(key, [])
        entries.append((test, specificity, place, pseudo, payloads[number]))
    sheet.matcher.order = order
    sheet.page_rules += ((None, *page) for page in pages)
    counters.update(styles)
