"""Running heads and page numbers, marked as what they are: artifacts of the page, no part of the text.

PDF/UA-1 (ISO 14289-1, 7.8) asks for it. WeasyPrint marks them as content, with structure elements that it then leaves
out of the tree: content whose element cannot be reached from the root is theirs.
"""
# ruff: noqa: ANN401  pydyf has no types

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def mark_artifacts(pdf: Any) -> None:
    """Turn the content of a tagged `pydyf.PDF` that stands in no structure into pagination artifacts."""
    objects = {item.reference: item for item in pdf.objects}
    root = objects[pdf.catalog["StructTreeRoot"]]
    tree = set(_elements(objects, root["K"]))
    numbers = objects[root["ParentTree"]]["Nums"]
    parents_of = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for reference in pdf.page_references:
        page = objects[reference]
        parents = parents_of[page["StructParents"]]
        loose = {mcid for mcid, parent in enumerate(parents) if parent not in tree}
        _unmark(objects[page["Contents"]].stream, loose)
        parents[:] = [b"null" if mcid in loose else parent for mcid, parent in enumerate(parents)]


def _elements(objects: dict[bytes, Any], kids: list[Any]) -> Iterator[bytes]:
    """Yield the references of all that hangs below."""
    waiting = list(kids)
    while waiting:
        kid = waiting.pop()
        if isinstance(kid, bytes):
            yield kid
            waiting += objects[kid].get("K", ())


def _unmark(content: list[Any], loose: set[int]) -> None:
    """Rewrite the marked-content operators of a page: the tag stands before its properties."""
    for place, token in enumerate(content):
        if isinstance(token, dict) and token.get("MCID") in loose:
            token.clear()
            token["Type"] = "/Pagination"
            content[place - 1] = "/Artifact"
