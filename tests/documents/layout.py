"""Where things stand on the pages of a paper, as the renderer laid them out."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
from weasyprint.formatting_structure import boxes

from assembly.documents import pdf

HEADINGS = {"h1", "h2", "h3"}


class Element(NamedTuple):
    """An element of the page: its tag, its classes, and a number of its own."""

    tag: str
    classes: tuple[str, ...]
    number: int


class Line(NamedTuple):
    """A line of text: where it stands, in px of its page, the edges it has to keep, the white added between words, in em."""

    page: int
    within: tuple[Element, ...]
    edges: tuple[float, float]
    top: float
    left: float
    right: float
    text: str
    added: float

    @property
    def names(self) -> set[str]:
        return {name for element in self.within for name in (element.tag, *element.classes)}

    @property
    def block(self) -> Element:
        return self.within[-1]


class Table(NamedTuple):
    """A table, or the part of one that stands on a page: its rows by number, and whether its head stands above them."""

    page: int
    element: Element
    rows: tuple[int, ...]
    headed: bool


class Layout(NamedTuple):
    """A paper laid out on so many pages."""

    pages: int
    lines: list[Line]
    tables: list[Table]

    def on(self, page: int) -> list[Line]:
        """Return the lines of a page from top to bottom."""
        return sorted((line for line in self.lines if line.page == page), key=lambda line: line.top)


@contextmanager
def kept_layouts() -> Iterator[list[Layout]]:
    """Keep the layout of each paper that is made meanwhile."""
    kept: list[Layout] = []
    write = pdf._written

    def keep(engine: Any, document: Any, *rest: Any) -> bytes:
        kept.append(layout_of(document))
        return write(engine, document, *rest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "_written", keep)
        yield kept


def layout_of(document: Any) -> Layout:
    layout = Layout(len(document.pages), [], [])
    for number, page in enumerate(document.pages):
        for child in page._page_box.children:
            if not isinstance(child, boxes.MarginBox):
                _walk(child, number, (), (0, 0), layout)
    return layout


def _walk(
    box: Any, page: int, within: tuple[Element, ...], edges: tuple[float, float], layout: Layout
) -> None:
    if isinstance(box, boxes.BlockContainerBox):
        edges = (box.content_box_x(), box.content_box_x() + box.width)
    if (box.element_tag or "").endswith("::marker"):
        return  # numbers of a list stand outside its edges, by design
    element = _element(box)
    if element and (not within or within[-1] != element):
        within = (*within, element)
    if isinstance(box, boxes.TableBox) and box.element_tag == "table":
        layout.tables.append(_table(box, page, within[-1]))
    if isinstance(box, boxes.LineBox):
        texts = [text for text in box.descendants() if isinstance(text, boxes.TextBox) and text.text.strip()]
        if texts:
            layout.lines.append(_line(texts, page, within, edges))
        held = [part for part in box.descendants() if isinstance(part, boxes.InlineBlockBox)]
    else:
        held = getattr(box, "children", ())
    for child in held:
        _walk(child, page, within, edges, layout)


def _line(texts: list[Any], page: int, within: tuple[Element, ...], edges: tuple[float, float]) -> Line:
    return Line(
        page,
        within,
        edges,
        min(text.position_y for text in texts),
        min(text.position_x for text in texts),
        max(text.position_x + text.width for text in texts),
        " ".join(text.text for text in texts),
        max(text.justification_spacing / text.style["font_size"] for text in texts),
    )


def _table(box: Any, page: int, element: Element) -> Table:
    groups = [group for group in box.children if isinstance(group, boxes.TableRowGroupBox)]
    rows = tuple(
        id(row.element)
        for group in groups
        if not (group.is_header or group.is_footer)
        for row in group.children
    )
    return Table(page, element, rows, any(group.is_header for group in groups))


def _element(box: Any) -> Element | None:
    if box.element is None or not isinstance(
        box, boxes.BlockLevelBox | boxes.TableCellBox | boxes.TableRowBox | boxes.FlexBox
    ):
        return None
    return Element(box.element_tag, tuple((box.element.get("class") or "").split()), id(box.element))
