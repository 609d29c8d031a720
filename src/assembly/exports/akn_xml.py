"""Elements of Akoma Ntoso 3.0: made, numbered and written, so that the same content gives the same bytes."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree.ElementTree import Element, tostring

from assembly.documents.isolates import clean

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SHORT = {
    "debateSection": "dbsect", "speech": "speech", "blockList": "list", "item": "item", "table": "table", "tr": "tr", "p": "p",
    "container": "container", "hcontainer": "hcontainer", "component": "cmp", "attachment": "att", "voting": "vote",
    "recount": "recount", "quorumVerification": "quorumcheck", "quorum": "quorum", "count": "count",
}  # fmt: skip
"""The parts that are numbered, with the beginning of their `eId`."""
_LINES = frozenset({"p", "num", "heading", "from", "caption"})

Part = Element | str


def element(tag: str, *parts: Part | None, **attributes: str | None) -> Element:
    """Return an element with texts and elements in it; parts and attributes that are None are left out.

    A name that Python keeps for itself ends in an underscore (`as_`); `lang` is the language of the text.
    """
    made = Element(tag)
    for name, value in attributes.items():
        if value is not None:
            made.set("xml:lang" if name == "lang" else name.rstrip("_"), plain(value))
    for part in parts:
        if isinstance(part, str):
            _append_text(made, plain(part))
        elif part is not None:
            made.append(part)
    return made


def plain(text: str) -> str:
    """Return text as it stands in the file: composed, without what neither a paper nor XML may hold."""
    return _NO_XML.sub("", clean(text))


def number_parts(node: Element, prefix: str = "") -> None:
    """Give each part of a document its `eId` by its place (`dbsect_2__speech_1`); one that has its own keeps it."""
    _number(node, prefix, Counter())


def written(document: Element) -> bytes:
    """Return the file: UTF-8, one part a line; no space is put where text stands."""
    root = Element("akomaNtoso", {"xmlns": NAMESPACE})
    root.append(document)
    _indent(root, "\n")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, "unicode")}\n'.encode()


def _number(node: Element, prefix: str, counts: Counter[str]) -> None:
    for child in node:
        short = _SHORT.get(child.tag)
        if short is None:
            _number(child, prefix, counts)
            continue
        counts[short] += 1
        if "eId" not in child.attrib:
            child.set("eId", f"{prefix}{short}_{counts[short]}")
        _number(child, f"{child.get('eId')}__", Counter())


def _append_text(made: Element, text: str) -> None:
    if len(made):
        made[-1].tail = (made[-1].tail or "") + text
    else:
        made.text = (made.text or "") + text


def _indent(node: Element, line: str) -> None:
    if not len(node) or node.tag in _LINES:
        return
    node.text = f"{line}  "
    for child in node:
        _indent(child, f"{line}  ")
        child.tail = f"{line}  "
    node[-1].tail = line
