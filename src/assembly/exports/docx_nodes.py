"""The elements of a paper's HTML with their looks, and the text within a line as pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import cssselect2
import tinyhtml5

from assembly.exports.docx_look import ROOT, Look, Styles, points, read_styles
from assembly.exports.docx_runs import Piece

_SKIPPED = frozenset({"head", "style", "script", "title", "template"})
_SPACES = re.compile("[ \t\r\n\f]+")
_AROUND_BREAK = re.compile(" ?\n ?")
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067"}
_CLOSE = "\u2069"
_STRONG, _HEAVY = frozenset({"strong", "b", "th"}), 600
_PICTURE = "assembly:image/"


class Node(NamedTuple):
    """An element, and how it looks."""

    styles: Styles
    element: Any
    look: Look

    @property
    def tag(self) -> str:
        """Return the name of the element."""
        return str(self.element.local_name)

    @property
    def rtl(self) -> bool:
        """Tell whether it runs from right to left."""
        return self.look["direction"] == "rtl"

    @property
    def size(self) -> float:
        """Return the size of its letters, in points."""
        return points(self.look["font-size"])

    def attribute(self, name: str) -> str:
        """Return an attribute, empty for none."""
        return str(self.element.etree_element.attrib.get(name, ""))

    def length(self, name: str) -> float:
        """Return a length that is said of it, in points: 0 for none."""
        return points(self.look.get(name), self.size)

    def inside(self) -> Iterator[Node | str]:
        """Yield its texts and its elements in their order, without those that show nothing."""
        tree = self.element.etree_element
        yield tree.text or ""
        wrapped = self.element.iter_children()
        for child in tree:
            # A comment is no element, and a text may follow it.
            if isinstance(child.tag, str):
                node = self._child(next(wrapped))
                if node.tag not in _SKIPPED:
                    yield node
            yield child.tail or ""

    def elements(self) -> Iterator[Node]:
        """Yield its elements."""
        return (each for each in self.inside() if isinstance(each, Node))

    def _child(self, element: Any) -> Node:  # noqa: ANN401  a wrapper of cssselect2
        return Node(self.styles, element, self.styles.of(element, self.look))


def read(page: bytes, style: str) -> Node:
    """Read a page set with a style sheet; the page's own styles count for more."""
    tree = tinyhtml5.parse(page, namespace_html_elements=False)
    own = [each.text or "" for each in tree.iter("style")]
    styles = read_styles((style, *own))
    root = cssselect2.ElementWrapper.from_html_root(tree)
    return Node(styles, root, styles.of(root, ROOT))


def pieces_of(node: Node) -> Iterator[Piece]:
    """Yield the text of an element within a line, its places to write and its pictures."""
    if node.tag == "br":
        yield Piece("\n")
    elif node.tag == "img":
        name, shown = node.attribute("src").removeprefix(_PICTURE), node.attribute("alt")
        yield Piece(name, node.length("height"), kind="picture", alternative=shown)
    elif node.look.get("display") == "inline-block":
        yield Piece(
            "", node.size, kind="box" if "border" in node.look else "blank", width=node.length("width")
        )
    else:
        yield from _text_of(node)


def text_piece(text: str, node: Node) -> Piece:
    """Return a text as it looks within an element; spaces and ends of lines are one space each."""
    return Piece(_SPACES.sub(" ", text), node.size, _is_bold(node), node.look.get("font-style") == "italic")


def tidied(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Return the pieces of a paragraph without spaces at its ends, at its breaks, and twice in a row."""
    tidy: list[Piece] = []
    end = "\n"
    for piece in pieces:
        if piece.kind != "text":
            tidy.append(piece)
            end = "."
            continue
        text = _AROUND_BREAK.sub("\n", piece.text)
        text = text.lstrip(" \n") if end == "\n" else text.lstrip(" ") if end == " " else text
        if text:
            tidy.append(piece._replace(text=text))
            end = text[-1]
    return _ended(tidy)


def _ended(tidy: list[Piece]) -> tuple[Piece, ...]:
    while tidy and tidy[-1].kind == "text":
        text = tidy[-1].text.rstrip(" \n")
        if text:
            return (*tidy[:-1], tidy[-1]._replace(text=text))
        tidy.pop()
    return tuple(tidy)


def _text_of(node: Node) -> Iterator[Piece]:
    isolated = node.attribute("dir")
    own_line = node.look.get("display") == "block"
    if own_line:
        yield Piece("\n")
    if isolated:
        yield Piece(_ISOLATES.get(isolated, ""))
    for each in node.inside():
        if isinstance(each, str):
            yield text_piece(each, node)
        else:
            yield from pieces_of(each)
    if isolated:
        yield Piece(_CLOSE)
    if own_line:
        yield Piece("\n")


def _is_bold(node: Node) -> bool:
    weight = node.look["font-weight"]
    return node.tag in _STRONG or weight == "bold" or (weight.isdecimal() and int(weight) >= _HEAVY)
