"""Where a paper is signed, as named destinations of the PDF: the whole block under `رئيس الغرفة` or `كاتب الغرفة`.

WeasyPrint gives an anchor's upper corner; a signature's field needs its four sides.
"""
# ruff: noqa: ANN401  WeasyPrint has no types

from __future__ import annotations

from typing import Any

# Without a hyphen: French setting would bind it to its neighbours.
PRESIDENT_SIGNS, SECRETARY_SIGNS = "sign_president", "sign_secretary"
_PLACES = frozenset({PRESIDENT_SIGNS, SECRETARY_SIGNS})
_POINTS = 0.75  # in a pixel of CSS


def frame_places(document: Any, pdf: Any) -> None:
    """Give the destinations of the places to sign their four sides (`/FitR`: left, bottom, right, top, in points)."""
    names = pdf.catalog.get("Names", {}).get("Dests", {}).get("Names", ())
    targets = {name.string: target for name, target in zip(names[::2], names[1::2], strict=True)}
    for page in document.pages:
        for anchor in _PLACES & page.anchors.keys():
            target = targets[anchor]
            if target[0] == pdf.page_references[document.pages.index(page)]:
                target[1:] = ["/FitR", *_sides(page, anchor)]


def _sides(page: Any, anchor: str) -> tuple[float, ...]:
    left, top, right, bottom = (side * _POINTS for side in page.anchors[anchor])
    height = page.height * _POINTS
    return tuple(round(side, 2) for side in (left, height - bottom, right, height - top))
