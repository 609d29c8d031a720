"""What a paper for Word is made of besides its words: named styles, lists, fonts, settings.

The library's own template brings hundreds of styles and a picture; these are the few that papers use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsdecls

from assembly.exports.docx_blocks import Paragraph
from assembly.exports.docx_formats import paragraph_format
from assembly.exports.docx_markup import half_points, w

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

FONT = "Amiri"
DECIMAL, BULLET = 1, 2
ARABIC, FRENCH = "ar-MA", "fr-FR"

_PLAIN = Paragraph("Normal", (), "justify", rtl=True, size=13, line=22, after=7)
_OUTLINE = {"Title": 0, "Heading 1": 0, "Heading 2": 1, "Heading 3": 2}
_LISTS = {"List Number": DECIMAL, "List Bullet": BULLET}
# By the names that Word's own files have.
_NAMES = {"Heading 1": "heading 1", "Heading 2": "heading 2", "Heading 3": "heading 3", "Caption": "caption", "Header": "header", "Footer": "footer"}  # fmt: skip
BOLD = frozenset({*_OUTLINE, "Caption", "Table Heading"})
_KEPT = frozenset({*_OUTLINE, "Caption"})
STYLES = ("Normal", *_OUTLINE, *_LISTS, "Caption", "Table Contents", "Table Heading", "Header", "Footer")
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_OURS = frozenset({
    RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.FONT_TABLE, RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.NUMBERING,
})  # fmt: skip

PARTS = {
    "word/fontTable.xml": (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts {nsdecls("w")}><w:font w:name="{FONT}">'
        '<w:altName w:val="Traditional Arabic"/><w:charset w:val="B2"/><w:family w:val="roman"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    ).encode(),
    "docProps/app.xml": (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org'
        b'/officeDocument/2006/extended-properties"><Application>assembly</Application></Properties>'
    ),
}
"""Parts written as they are: where Amiri is missing, its other name finds the Arabic type that Word brings along."""


def all_looks(usual: Mapping[str, Paragraph], *, rtl: bool) -> Mapping[str, Paragraph]:
    """Return how each style looks: as a paper's own paragraphs do, or as plain ones where it has none."""
    plain = usual.get("Normal", _PLAIN._replace(rtl=rtl))
    edge = plain._replace(align="center", line=0, after=0)
    edges = {"Header": edge._replace(size=9), "Footer": edge._replace(size=10)}
    return {**dict.fromkeys(STYLES, plain), **edges, **usual}


def furnish(document: Document, looks: Mapping[str, Paragraph]) -> None:
    """Give a new document the styles of a paper, lists to number by, and no part that it does not use."""
    rels = document.part.rels
    for key in [key for key, rel in rels.items() if rel.reltype not in _OURS]:
        del rels[key]
    package = document.part.package.rels
    for key in [key for key, rel in package.items() if rel.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del package[key]
    _fill(document.styles.element, _styles(looks))
    _fill(document.settings.element, _settings())
    _fill(document.part.numbering_part.element, _lists())


def style_id(name: str) -> str:
    """Return the identifier of a style."""
    return name.replace(" ", "")


def _fill(element: BaseOxmlElement, children: Iterator[BaseOxmlElement]) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(list(children))


def _styles(looks: Mapping[str, Paragraph]) -> Iterator[BaseOxmlElement]:
    fonts = w("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    language = w("lang", val=FRENCH, eastAsia=FRENCH, bidi=ARABIC)
    yield w("docDefaults", w("rPrDefault", w("rPr", fonts, language)), w("pPrDefault", w("pPr")))
    for name in STYLES:
        yield _style(name, looks[name])
    yield _table_style("Normal Table", default=True)
    yield _table_style("Table Grid", default=False)


def _style(name: str, look: Paragraph) -> BaseOxmlElement:
    size = half_points(look.size)
    numbered = w("numPr", w("numId", val=_LISTS[name])) if name in _LISTS else None
    return w(
        "style",
        w("name", val=_NAMES.get(name, name)),
        None if name == "Normal" else w("basedOn", val="Normal"),
        w("next", val="Normal") if name in _KEPT else None,
        w("qFormat"),
        paragraph_format(look, None, kept=name in _KEPT, numbered=numbered, outline=_OUTLINE.get(name)),
        w("rPr", *((w("b"), w("bCs")) if name in BOLD else ()), w("sz", val=size), w("szCs", val=size)),
        type="paragraph",
        styleId=style_id(name),
        **({"default": 1} if name == "Normal" else {"customStyle": 1} if name.startswith("Table") else {}),
    )


def _table_style(name: str, *, default: bool) -> BaseOxmlElement:
    lines = [w(side, val="single", sz=4, space=0, color="666666") for side in _SIDES]
    margins = w("tblCellMar", w("left", w=100, type="dxa"), w("right", w=100, type="dxa"))
    return w(
        "style",
        w("name", val=name),
        None if default else w("basedOn", val="TableNormal"),
        w("tblPr", None if default else w("tblBorders", *lines), margins),
        type="table",
        styleId="TableNormal" if default else "TableGrid",
        **({"default": 1} if default else {}),
    )


def _settings() -> Iterator[BaseOxmlElement]:
    newest = w(
        "compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15
    )
    yield w("zoom", percent=100)
    yield w("compat", newest)
    yield w("themeFontLang", val=FRENCH, bidi=ARABIC)


def _lists() -> Iterator[BaseOxmlElement]:
    """Yield the two kinds of lists, and one list of each; further ones are added where numbers begin anew."""
    for kind, form, sign in ((DECIMAL, "decimal", "%1."), (BULLET, "bullet", "•")):
        level = w(
            "lvl",
            w("start", val=1),
            w("numFmt", val=form),
            w("suff", val="space"),
            w("lvlText", val=sign),
            w("lvlJc", val="left"),
            w("pPr", w("ind", left=680, hanging=454)),
            ilvl=0,
        )
        yield w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=kind)
    for kind in (DECIMAL, BULLET):
        yield w("num", w("abstractNumId", val=kind), numId=kind)
