"""The blocks that documents are built of: paragraphs, lists, tables, letterhead, signatures, from the views' own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from assembly.documents.french_setting import as_heading, is_arabic
from assembly.documents.view_parts import Letterhead, NumberedListing, Signature, Table
from assembly.exports.akn_xml import Part, element, plain
from assembly.language.tongue import Language, Tongue


class Words(NamedTuple):
    """How a document's words are set: its language, and whom a printed name stands for (`#member-7`)."""

    say: Tongue
    people: Mapping[str, str]

    @property
    def language(self) -> Language:
        """Return the document's language."""
        return self.say.language

    def part(self, text: str) -> str:
        """Return a heading or a name on one line."""
        return " ".join(plain(text).split())

    def lines(self, *texts: str) -> tuple[Element, ...]:
        """Return sentences as paragraphs; a recorded text on a line of its own stays a paragraph and says its language."""
        return tuple(self._line(line) for text in texts for line in plain(text).splitlines() if line.strip())

    def _line(self, line: str) -> Element:
        return element("p", line.strip(), lang="ar" if self.language == "fr" and is_arabic(line) else None)

    def named(self, name: str) -> Part:
        """Return a printed name as the person it stands for, where it stands for one alone."""
        reference = self.people.get(name)
        return element("person", self.part(name), refersTo=reference) if reference else self.part(name)


def letterhead(head: Letterhead, language: Language) -> Element:
    """Return the head of a paper: in Arabic and in French, the paper's own language first."""
    sides = (("ar", head.ar), ("fr", head.fr))
    ordered = sides if language == "ar" else sides[::-1]
    lines = [element("p", line, lang=code) for code, side in ordered for line in side]
    tifinagh = (element("p", head.tifinagh, lang="zgh"),) if head.tifinagh else ()
    return element("container", *lines, *tifinagh, name="letterhead")


def listing(words: Words, listed: NumberedListing) -> tuple[Element, ...]:
    """Return numbered lines under their heading, what is said of each in a paragraph of its own."""
    items = (
        element(
            "item",
            element("num", f"{entry.number}."),
            *_entry(words, entry.text),
            *words.lines(*entry.notes),
        )
        for entry in listed.entries
    )
    heading = words.lines(listed.heading) if listed.heading else ()
    return (*heading, element("blockList", *items))


def _entry(words: Words, text: str) -> tuple[Element, ...]:
    if text in words.people:
        return (element("p", words.named(text)),)
    return words.lines(text)


def numbered(words: Words, texts: Iterable[str]) -> Element:
    """Return lines numbered from one."""
    items = (
        element("item", element("num", f"{place}."), *words.lines(text))
        for place, text in enumerate(texts, start=1)
    )
    return element("blockList", *items)


def table(words: Words, made: Table) -> Element:
    """Return a table with its heads."""
    rows = [element("tr", *(element("th", *words.lines(name)) for name in made.head))]
    rows += [element("tr", *(element("td", *words.lines(cell)) for cell in row)) for row in made.rows]
    return element("table", *rows)


def signature(words: Words, place: Signature) -> Element:
    """Return a place to sign: the post, and who holds it."""
    title = as_heading(place.title) if words.language == "fr" else place.title
    parts: list[Part] = [words.part(title)]
    if place.name:
        parts += [" ", words.named(place.name)]
    return element("p", element("signature", *parts))
