"""Any other paper as a `doc`: the page that its PDF is set from, read as headings, paragraphs, lists and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement

from assembly.exports.akn_xml import Part, element, plain

_VOID = frozenset({"br", "img", "col", "meta", "link", "hr"})
_UNREAD = frozenset({"head", "style", "script", "colgroup", "img"})
_HOLDERS = frozenset({"html", "body", "div", "section"})
_HEADINGS = frozenset({"h1", "h2", "h3"})
_INLINE = {"strong": "b", "b": "b", "em": "i", "i": "i"}


class _Reader(HTMLParser):
    """Builds the tree of a page that our own templates wrote: well-formed but for elements that have no end."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("page")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in _VOID:
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        while len(self._open) > 1:
            if self._open.pop().tag == tag:
                return

    def handle_data(self, data: str) -> None:
        around = self._open[-1]
        if len(around):
            around[-1].tail = (around[-1].tail or "") + data
        else:
            around.text = (around.text or "") + data


def body_of(page: str) -> Element:
    """Return the body of a paper: what stands under a heading is one part, its head and places to sign included."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    [html] = [node for node in reader.root if node.tag == "html"]
    body = element("mainBody", lang=html.get("lang"))
    part = body
    for block in _blocks(html):
        if block.tag == "heading":
            part = element("hcontainer", block, element("content"), name="part")
            body.append(part)
        else:
            (part if part is body else part[1]).append(block)
    for empty in [node for node in body if node.tag == "hcontainer" and not len(node[1])]:
        empty[1].append(element("p"))
    return body


def _blocks(node: Element) -> Iterator[Element]:
    """Yield the blocks within an element, in the order of the page; loose words are a paragraph."""
    loose: list[Part] = [node.text or ""]
    for child in node:
        if child.tag in _UNREAD:
            loose.append(child.tail or "")
        elif child.tag in _HOLDERS or child.tag in _HEADINGS or child.tag in {"p", "ol", "ul", "table", "li"}:
            yield from _paragraph(loose)
            yield from _block(child)
            loose = [child.tail or ""]
        else:
            loose += [*_inline(child), child.tail or ""]
    yield from _paragraph(loose)


def _block(node: Element) -> Iterator[Element]:
    if node.tag in _HEADINGS:
        # The title of a paper is a heading too: what follows it is its part.
        yield element("heading", *_trimmed(_content(node)))
    elif node.tag == "p":
        yield from _paragraph(_content(node), node.get("lang"))
    elif node.tag in {"ol", "ul"}:
        yield _list(node)
    elif node.tag == "table":
        yield _table(node)
    else:
        yield from _blocks(node)


def _list(node: Element) -> Element:
    items, place = [], 0
    for item in node:
        place = int(item.get("value") or place + 1)
        num = element("num", f"{place}.") if node.tag == "ol" else None
        items.append(element("item", num, *_lines(item)))
    return element("blockList", *items)


def _table(node: Element) -> Element:
    caption = next((child for child in node if child.tag == "caption"), None)
    rows = [
        element("tr", *(_cell(cell) for cell in row if cell.tag in {"th", "td"})) for row in node.iter("tr")
    ]
    shown = element("caption", *_trimmed(_content(caption))) if caption is not None else None
    return element("table", shown, *rows)


def _cell(cell: Element) -> Element:
    return element(cell.tag, *_lines(cell), colspan=cell.get("colspan"), rowspan=cell.get("rowspan"))


def _lines(node: Element) -> tuple[Element, ...]:
    """Return the blocks of an item or a cell, which holds one at least and no heading."""
    blocks = tuple(_blocks(node))
    for block in blocks:
        block.tag = "p" if block.tag == "heading" else block.tag
    return blocks or (element("p"),)


def _content(node: Element) -> Iterator[Part]:
    yield node.text or ""
    for child in node:
        yield from _inline(child)
        yield child.tail or ""


def _inline(node: Element) -> Iterator[Part]:
    if node.tag in _UNREAD:
        return
    if node.tag == "br":
        yield element("br")
    elif node.tag == "span" and node.get("class") in {"blank", "box"}:
        yield element("fillIn")
    elif node.tag in _INLINE:
        yield element(_INLINE[node.tag], *_spaced(_content(node)))
    else:
        yield from _content(node)


def _paragraph(parts: Iterable[Part], lang: str | None = None) -> Iterator[Element]:
    trimmed = _trimmed(parts)
    if trimmed:
        yield element("p", *trimmed, lang=lang)


def _trimmed(parts: Iterable[Part]) -> list[Part]:
    """Return the words and elements of a block: as a browser shows it, with no space where it begins or ends."""
    kept = _spaced(parts)
    if kept and isinstance(kept[0], str):
        kept[0] = kept[0].lstrip()
    if kept and isinstance(kept[-1], str):
        kept[-1] = kept[-1].rstrip()
    return [part for part in kept if part != ""]


def _spaced(parts: Iterable[Part]) -> list[Part]:
    """Return words and elements with their spaces made single; nothing where nothing is shown."""
    joined: list[Part] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    spaced = [_single(part) if isinstance(part, str) else part for part in joined]
    return [part for part in spaced if part != ""] if any(map(_is_shown, spaced)) else []


def _is_shown(part: Part) -> bool:
    return not isinstance(part, str) or bool(part.strip())


def _single(text: str) -> str:
    spaced = "".join(" " if letter in " \t\n\r" else letter for letter in plain(text).replace("\u2060", ""))
    while "  " in spaced:
        spaced = spaced.replace("  ", " ")
    return spaced
