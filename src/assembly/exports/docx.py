"""Papers for Word, for those who must edit: the words, tables and places to sign of the PDF, right to left.

What it prints is read from the HTML that the PDF is set from, and looks as that HTML's style sheets say.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC
from typing import TYPE_CHECKING, Protocol, cast

from assembly.documents import templates
from assembly.documents.colophon import PICTURE, picture
from assembly.documents.pdf import STYLE
from assembly.documents.press import Sheet, Source, to_html
from assembly.errors import NotProduced
from assembly.exports.archive import repacked

if TYPE_CHECKING:
    from docx.document import Document

    from assembly.exports.docx_nodes import Node

MEND = "pip install 'assembly-minutes[docx]'"
_LANGUAGES = {"ar": "ar-MA", "fr": "fr-FR"}


class _Marked(Protocol):
    """A view with the words printed across its pages, which every paper has."""

    @property
    def marks(self) -> tuple[str, ...]:
        """Return the words."""
        ...


def to_docx(sheet: Sheet, made_from: Source) -> bytes:
    """Return a paper as a Word document. The same record gives the same bytes: its only moment is the record's own.

    Raises `NotProduced`: `docx-missing` without the library that writes them, `template-missing`, `template-broken`.
    """
    try:
        import docx  # noqa: PLC0415  an optional library
    except ImportError:
        raise NotProduced("docx-missing", mend=MEND) from None
    from assembly.exports.docx_nodes import read  # noqa: PLC0415
    from assembly.exports.docx_styles import PARTS  # noqa: PLC0415

    style = templates.read(STYLE, made_from.templates).decode()
    document = docx.Document()
    _compose(document, read(to_html(sheet, made_from), style), sheet, made_from)
    _describe(document, sheet, made_from)
    saved = io.BytesIO()
    document.save(saved)
    return repacked(saved, PARTS)


def _compose(document: Document, page: Node, sheet: Sheet, made_from: Source) -> None:
    from assembly.exports import docx_body, docx_layout, docx_pages, docx_reader, docx_styles  # noqa: PLC0415

    blocks = docx_layout.laid_out(docx_reader.blocks_of(page))
    looks = docx_styles.all_looks(docx_layout.usual(blocks), rtl=page.rtl)
    docx_styles.furnish(document, looks)
    title, parts = docx_layout.title_of(blocks), docx_layout.parts_of(blocks)
    marks = cast("_Marked", sheet.view).marks
    paper = docx_pages.page_of(page.styles, parts, title, marks, rtl=page.rtl)
    body = document.element.body
    for child in list(body):
        body.remove(child)
    # One by one: a picture takes a number that those before it in the body have not.
    for element in docx_body.body(blocks, docx_body.Shop(document, looks, paper, _images(made_from))):
        body.append(element)
    docx_pages.put_head_and_foot(document, paper)


def _images(made_from: Source) -> Mapping[str, bytes]:
    """Return the pictures as points: Word draws no others without a copy in points beside them."""
    if made_from.colophon is None:
        return made_from.images
    return {**made_from.images, PICTURE: picture(made_from.colophon.text, "png")}


def _describe(document: Document, sheet: Sheet, made_from: Source) -> None:
    said = document.core_properties
    said.title = sheet.view.title
    said.author = made_from.opening.chamber.name_ar if made_from.opening else ""
    said.language = _LANGUAGES[sheet.language]
    said.comments = said.last_modified_by = ""
    said.created = said.modified = made_from.written.astimezone(UTC).replace(microsecond=0, tzinfo=None)
