"""The pages of a paper for Word: their measures and sections, what stands above and below, the words across them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.sax.saxutils import quoteattr

import tinycss2
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from assembly.exports.docx_blocks import Section
from assembly.exports.docx_formats import run_format
from assembly.exports.docx_layout import Part
from assembly.exports.docx_look import Styles, points, sides
from assembly.exports.docx_markup import on, text, twips, w
from assembly.exports.docx_runs import Piece, runs

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_WIDTH, _HEIGHT = 210 * 72 / 25.4, 297 * 72 / 25.4
_GAP, _EDGE = 40.0, 34.0  # between columns; from the edge of the paper to its foot
_HEAD, _UNDER = 6.0, 10.0  # from the first page's empty head to its text; under the title that runs above
_COUNTERS = {"page": "PAGE", "pages": "NUMPAGES"}
_ABOVE_LINE = 4
_GREY = "444444"
_MARK_SHARE, _MARK_LEAST, _MARK_FLAT = (
    9,
    60.0,
    3,
)  # letters of a mark as wide as a page; points; width to height
# Word's own name and outline of letters drawn as a shape.
_LETTERS = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
    '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
    '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t"/>'
    "</v:shapetype>"
)
_VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'


class Word(NamedTuple):
    """A word of a foot, or a field that counts pages there, with the number that stands in it until it is counted."""

    text: str
    number: int = 0


class Page(NamedTuple):
    """A page of A4: its margins in points, its foot, the title that runs above, the words across it.

    The first page, which no title runs above, begins at `first`, the others at `top`.
    """

    first: float
    top: float
    side: float
    bottom: float
    foot: tuple[Word, ...]
    running: tuple[Piece, ...]
    marks: tuple[str, ...]
    rtl: bool

    @property
    def text_width(self) -> float:
        """Return the width between the margins, in points."""
        return _WIDTH - 2 * self.side


def page_of(
    styles: Styles, parts: tuple[Part, ...], title: tuple[Piece, ...], marks: tuple[str, ...], *, rtl: bool
) -> Page:
    """Return the page that style sheets describe, for a paper of one part, or of some that count their own pages."""
    said = styles.page(parts[0].page if parts else "")
    margins = sides(_said(said, "margin"))
    runs_above = any(_name(token) == "string" for token in said.get("top-center", ()))
    several = len(parts) > 1
    last_page = Word("SECTIONPAGES" if several else "NUMPAGES", parts[0].pages if several else 1)
    return Page(
        points(_said(styles.page(":first"), "margin-top")) if runs_above else points(margins["margin-top"]),
        points(margins["margin-top"]),
        points(margins["margin-right"]),
        points(margins["margin-bottom"]),
        tuple(_words(said.get("bottom-center", ()), last_page)),
        title if runs_above else (),
        marks,
        rtl,
    )


def section_format(page: Page, section: Section, *, first: bool) -> BaseOxmlElement:
    """Return the properties of a section; the first one's head and foot serve for all."""
    columns = {"num": section.columns, "space": twips(_GAP)} if section.columns > 1 else {}
    return w(
        "sectPr",
        None if first else w("type", val="nextPage" if section.page else "continuous"),
        w("pgSz", w=twips(_WIDTH), h=twips(_HEIGHT)),
        _margins(page),
        w("pgNumType", start=1) if section.page else None,
        w("cols", **columns),
        on("titlePg", when=first and bool(page.running)),
        on("bidi", when=page.rtl),
    )


def put_head_and_foot(document: Document, page: Page) -> None:
    """Give a document that has its sections what stands above and below, and across its pages."""
    section = document.sections[0]
    numbers = count(1)
    _only(section.header, _head(page, page.running, numbers))
    _only(section.footer, _foot(page))
    if page.running:
        _only(section.first_page_header, _head(page, (), numbers))
        _only(section.first_page_footer, _foot(page))


def _margins(page: Page) -> BaseOxmlElement:
    across = {"left": twips(page.side), "right": twips(page.side), "gutter": 0}
    edges = {"header": twips(page.first - _HEAD), "footer": twips(_EDGE)}
    return w("pgMar", top=twips(page.first), bottom=twips(page.bottom), **across, **edges)


def _only(part: Any, paragraph: BaseOxmlElement) -> None:  # noqa: ANN401  a header or a footer
    part.is_linked_to_previous = False
    for paragraph_there in part.paragraphs:
        paragraph_there._p.getparent().remove(paragraph_there._p)  # noqa: SLF001  the library's documented way to the element
    part._element.append(paragraph)  # noqa: SLF001


def _head(page: Page, running: tuple[Piece, ...], numbers: count[int]) -> BaseOxmlElement:
    shapes = (_mark(page, mark, place, next(numbers)) for place, mark in enumerate(page.marks))
    if not running:
        return w("p", _format("Header", page, None, _room(_HEAD / 2, 0)), *shapes)
    line = w("pBdr", w("bottom", val="single", sz=4, space=_ABOVE_LINE, color="999999"))
    # A head that needs more room than there is moves the text of its page down: so the first page begins higher.
    room = _room(page.top - page.first + _HEAD - _UNDER - _ABOVE_LINE, _UNDER)
    words = (_grey(run.text, rtl=run.rtl) for run in runs(running, rtl=page.rtl))
    return w("p", _format("Header", page, line, room), *shapes, *words)


def _room(height: float, after: float) -> BaseOxmlElement:
    return w("spacing", before=0, after=twips(after), line=twips(height), lineRule="exact")


def _foot(page: Page) -> BaseOxmlElement:
    parts = (
        w("fldSimple", _grey(str(word.number), rtl=False), instr=word.text)
        if word.number
        else _grey(word.text, rtl=page.rtl)
        for word in page.foot
    )
    return w("p", _format("Footer", page), *parts)


def _grey(words: str, *, rtl: bool) -> BaseOxmlElement:
    color = w("color", val=_GREY)
    return w("r", run_format(rtl=rtl, color=color), text(words))


def _format(style: str, page: Page, *more: BaseOxmlElement | None) -> BaseOxmlElement:
    line, room = more or (None, None)
    return w("pPr", w("pStyle", val=style), line, w("bidi", val=int(page.rtl)), room, w("jc", val="center"))


def _mark(page: Page, mark: str, place: int, number: int) -> BaseOxmlElement:
    """Return a word across the page as Word itself makes one: a shape behind the text, and no text of it."""
    length = (min(len(mark) / _MARK_SHARE, 1) * page.text_width + _MARK_LEAST) / len(page.marks) ** 0.5
    height = length / _MARK_FLAT
    # In the middle of the page; two of them one above the other.
    across = (_HEIGHT - page.first - page.bottom) * (2 * place + 1) / (2 * len(page.marks)) - height / 2
    style = (
        f"position:absolute;margin-left:0;margin-top:{across:.0f}pt;width:{length:.0f}pt;height:{height:.0f}pt;"
        "rotation:308;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical-relative:margin"
    )
    shape = (
        f'<w:pict {nsdecls("w")} {_VML}>{_LETTERS}<v:shape id="mark{number}" o:spid="_x0000_s{2048 + number}"'
        f' type="#_x0000_t136" alt={quoteattr(mark)} style="{style}" o:allowincell="f" fillcolor="#e8e8e8" stroked="f">'
        f'<v:textpath style="font-family:&quot;Amiri&quot;;font-size:1pt;font-weight:bold" string={quoteattr(mark)}/>'
        "</v:shape></w:pict>"
    )
    return w("r", parse_xml(shape))


def _words(tokens: tuple[Any, ...], last_page: Word) -> Iterator[Word]:
    for token in tokens:
        name = _name(token)
        if token.type == "string":
            yield Word(token.value)
        elif name == "counter":
            yield Word(_COUNTERS[tinycss2.serialize(token.arguments).strip()], 1)
        elif name == "string":
            yield last_page


def _said(page: Mapping[str, tuple[Any, ...]], name: str) -> str:
    return str(tinycss2.serialize(page[name])).strip()


def _name(token: Any) -> str:  # noqa: ANN401  a token of tinycss2
    return str(token.lower_name) if token.type == "function" else ""
