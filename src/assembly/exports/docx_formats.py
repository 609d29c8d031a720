"""How a paragraph and its runs look, in WordprocessingML: only what their style does not say already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assembly.exports.docx_blocks import Align, Paragraph
from assembly.exports.docx_layout import HAIR
from assembly.exports.docx_markup import half_points, on, twips, w

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

# The format's `left` is where a paragraph begins: the right-hand side, in one that runs from right to left.
_ALIGN: dict[Align, str] = {"start": "left", "end": "right", "center": "center", "justify": "both"}
# Justified as Word justifies Arabic. At `both` LibreOffice lengthens words by strokes that its PDF gives other letters.
_ARABIC_JUSTIFIED = "lowKashida"
_SINGLE = 240  # the format's measure of a line at the height that its font gives it
_LINE_SHARE, _CLOSE = 1.758, 1.65  # of the size of letters: a line of Amiri, and one set close
_RULES = {"above": ("top", "dashed"), "below": ("bottom", "double")}


def paragraph_format(
    look: Paragraph,
    style: Paragraph | None,
    *,
    kept: bool = False,
    numbered: BaseOxmlElement | None = None,
    outline: int | None = None,
) -> BaseOxmlElement:
    """Return the properties of a paragraph that differ from those of its style; all of them when there is none."""
    spaced = style and not _has_picture(look) and _room(look) == _room(style)
    aligned = style and (look.align, look.rtl) == (style.align, style.rtl)
    return w(
        "pPr",
        on("keepNext", when=look.keep_next or kept),
        on("keepLines", when=kept),
        on("pageBreakBefore", when=look.new_page),
        numbered,
        _rule(look),
        w("bidi", val=int(look.rtl)),
        None if spaced else _spacing(look),
        None if aligned else w("jc", val=_justification(look)),
        None if outline is None else w("outlineLvl", val=outline),
    )


def run_format(
    *,
    rtl: bool,
    bold: bool = False,
    italic: bool = False,
    size: float | None = None,
    color: BaseOxmlElement | None = None,
    place: BaseOxmlElement | None = None,
) -> BaseOxmlElement:
    """Return the properties of a run: each said for Arabic letters too, which have weights and sizes of their own."""
    return w(
        "rPr",
        *((w("b"), w("bCs")) if bold else ()),
        *((w("i"), w("iCs")) if italic else ()),
        color,
        *(() if size is None else (w("sz", val=half_points(size)), w("szCs", val=half_points(size)))),
        place,
        on("rtl", when=rtl),
    )


def _justification(look: Paragraph) -> str:
    return _ARABIC_JUSTIFIED if look.rtl and look.align == "justify" else _ALIGN[look.align]


def _room(look: Paragraph) -> tuple[float, float, float]:
    return look.before, look.after, look.line


def _spacing(look: Paragraph) -> BaseOxmlElement:
    around = {"before": twips(look.before), "after": twips(look.after)}
    if look.size == HAIR:
        return w("spacing", **around, line=twips(look.line), lineRule="exact")
    share = look.line / look.size
    if _has_picture(look) or not share:
        return w("spacing", **around, line=_SINGLE, lineRule="auto")
    if share < _CLOSE:
        # Fewer than one line each are shrunk unevenly by LibreOffice, and parted by Word as each font would have it.
        return w("spacing", **around, line=twips(look.line), lineRule="exact")
    return w("spacing", **around, line=round(_SINGLE * max(share / _LINE_SHARE, 1)), lineRule="auto")


def _has_picture(look: Paragraph) -> bool:
    return any(piece.kind == "picture" for piece in look.pieces)


def _rule(look: Paragraph) -> BaseOxmlElement | None:
    if not look.ruled:
        return None
    side, line = _RULES[look.ruled]
    return w("pBdr", w(side, val=line, sz=4, space=4, color="auto"))
