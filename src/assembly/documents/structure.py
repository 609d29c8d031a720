"""What WeasyPrint leaves unfinished in the structure of a tagged PDF.

- It names the heads of a table so that its cells can refer to them, and leaves out the list by which a reader finds an
  element of a given name (ISO 32000-1, 14.7.2: `IDTree`).
- A heading of words and a line in another language comes out as a heading within a heading: a screen reader would
  announce it twice.
"""
# ruff: noqa: ANN401  pydyf has no types

from __future__ import annotations

from typing import Any

import pydyf  # type: ignore[import-untyped]

HEADINGS = frozenset(f"/H{level}" for level in range(1, 7))


def complete_structure(pdf: Any) -> None:
    """Complete the structure of a `pydyf.PDF` that is about to be written."""
    elements = [
        item
        for item in pdf.objects
        if isinstance(item, pydyf.Dictionary) and item.get("Type") == "/StructElem"
    ]
    _unnest_headings(elements)
    _list_identifiers(pdf, elements)


def _unnest_headings(elements: list[Any]) -> None:
    headings = {element.reference for element in elements if element["S"] in HEADINGS}
    for element in elements:
        if element["S"] in HEADINGS and element["P"] in headings:
            element["S"] = "/NonStruct"


def _list_identifiers(pdf: Any, elements: list[Any]) -> None:
    named = {element["ID"].string: element.reference for element in elements if "ID" in element}
    if not named:
        return
    names = pydyf.Array()
    for name in sorted(named):
        names.extend([pydyf.String(name), named[name]])
    tree = pydyf.Dictionary({"Names": names})
    pdf.add_object(tree)
    root = next(item for item in pdf.objects if item.reference == pdf.catalog["StructTreeRoot"])
    root["IDTree"] = tree.reference
