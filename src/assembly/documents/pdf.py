"""From HTML to a deterministic, tagged PDF/A-3a that is PDF/UA-1 as well.

The only door to WeasyPrint, which takes half a second to import: it opens with the first PDF of a process, and what it
loads (fonts, style) is shared by the following ones. The same input gives the same bytes, on any day.
"""

# ruff: noqa: ANN401  WeasyPrint has no types

from __future__ import annotations

import contextlib
import functools
import io
import logging
import re
import warnings
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, NamedTuple

from assembly.documents import (
    artifacts,
    engine_start,
    fonts,
    packing,
    signing_places,
    structure,
    templates,
    xmp,
)
from assembly.documents.composition import compose, forgotten_if_refused
from assembly.errors import NotProduced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

VARIANT = "pdf/a-3a"
PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
STYLE = "style/page.css"
WATERMARKS = tuple(
    f"style/{word}{language}.svg" for word in ("draft", "specimen") for language in ("", "-fr")
)
# Papers name what they show by these addresses; there are no others.
STYLE_URL, IMAGE_URL = "assembly:", "assembly:image/"
NOTDEF = re.compile(r'\.notdef glyph rendered .*"(.)" \(U\+[0-9A-F]+\)$', re.DOTALL)
EVERYDAY = re.compile("[0-9A-Za-z\u0627-\u064a]")
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file carried by the PDF. `relationship` is the PDF's own word: the paper was made from its `Source`."""

    name: str
    data: bytes
    relationship: str = "Source"
    description: str = ""


class Engine(NamedTuple):
    """WeasyPrint, ready, with the fonts of this process."""

    weasyprint: Any
    font_config: Any
    refusal: type[BaseException]


def to_pdf(
    html: str,
    *,
    attachment: Attachment | None,
    title: str,
    created: datetime,
    images: Mapping[str, bytes] | None = None,
    store_templates: Path | None = None,
) -> bytes:
    """Set a paper. `created` (with its time zone) is the only date in the file.

    `images` are the bytes behind `<img src="assembly:image/NAME">`, the emblem for one: nothing else is ever fetched.

    Raises `NotProduced`: `pango-missing`, `font-missing`, `resource-refused`, `glyph-missing`, `weasyprint-warning`,
    `weasyprint-version`, `template-missing`, `template-broken`, `font-foreign`.
    """
    if created.tzinfo is None:
        raise ValueError(created)
    engine = _engine()
    held = {STYLE_URL + path: templates.read(path, store_templates) for path in WATERMARKS}
    held |= {IMAGE_URL + name: data for name, data in (images or {}).items()}
    with (
        forgotten_if_refused(),
        _nothing_reported(template=""),
        _nothing_refused(engine),
        engine_start.uncollected(),
    ):
        style = templates.read_text(STYLE, store_templates)
        sheet = _stylesheet(style, str(templates.place(STYLE, store_templates)))

        def render(page: str) -> Any:
            return engine.weasyprint.HTML(string=page, url_fetcher=_Closed(held)).render(
                font_config=engine.font_config, stylesheets=[sheet], pdf_variant=VARIANT
            )

        document = compose(html, (style, *held.items()), render)
        return _written(engine, document, title, created.astimezone(UTC), attachment)


def to_mark(html: str) -> bytes:
    """Set what is drawn inside another PDF: one page without tags or attachments, its fonts embedded.

    Raises `NotProduced` as `to_pdf` does.
    """
    engine = _engine()
    with (
        _nothing_reported(template="signature-mark"),
        _nothing_refused(engine),
        warnings.catch_warnings(action="ignore", category=ResourceWarning),
    ):
        page = engine.weasyprint.HTML(string=html, url_fetcher=_Closed({}))
        document = page.render(font_config=engine.font_config, stylesheets=[_stylesheet("", "")])
        data: bytes = document.copy(document.pages[:1]).write_pdf(finisher=_fonts_only)
    return data


def _fonts_only(document: Any, _: Any) -> None:
    _check_fonts(document.fonts.values())


def _written(
    engine: Engine, document: Any, title: str, created: datetime, attachment: Attachment | None
) -> bytes:
    document.metadata.title = title
    document.metadata.created = document.metadata.modified = created.strftime("%Y-%m-%dT%H:%M:%SZ")
    attachments = attachment and [
        engine.weasyprint.Attachment(
            string=attachment.data,
            name=attachment.name,
            description=attachment.description or attachment.name,
            relationship=attachment.relationship,
            created=created,
            modified=created,
            url_fetcher=_Closed({}),
        )
    ]
    # WeasyPrint leaves the file of its colour profile to be closed by chance.
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        data: bytes = document.write_pdf(pdf_variant=VARIANT, attachments=attachments, finisher=_finish)
    return data


def _finish(document: Any, pdf: Any) -> None:
    """Complete a PDF that is about to be written."""
    _check_fonts(document.fonts.values())
    signing_places.frame_places(document, pdf)
    artifacts.mark_artifacts(pdf)
    structure.complete_structure(pdf)
    xmp.declare_pdf_ua(pdf)
    if "AF" in pdf.catalog:
        # WeasyPrint lists each attachment twice.
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])
    packing.pack(pdf)


def _check_fonts(used: Iterable[Any]) -> None:
    """Refuse characters that came out in a font taken from the machine, and Arabic ones in any but its own.

    Where they are letters that the papers' font has, a template asked for another font.
    """
    strays = {
        character
        for font in used
        if font.family != fonts.FAMILY
        for character in "".join(font.to_unicode.values())
        if font.family != fonts.SPARE_FAMILY or ARABIC.match(character)
    }
    if any(map(EVERYDAY.match, strays)):
        raise NotProduced("font-foreign", family=fonts.FAMILY, spare=fonts.SPARE_FAMILY)
    if strays:
        raise NotProduced("glyph-missing", characters=" ".join(sorted(strays)))


class _Closed:
    """The only source of files for a paper: it holds what was handed to it, and knows no other."""

    # Read by WeasyPrint: stop at once instead of going on without the file.
    _fail_on_errors = True

    def __init__(self, held: Mapping[str, bytes]) -> None:
        self.held = held

    def __call__(self, url: str) -> Any:
        from assembly.documents.held_files import HeldFile  # noqa: PLC0415

        if url not in self.held:
            raise NotProduced("resource-refused", url=url[:200])
        data = self.held[url]
        # Told nothing, WeasyPrint takes a drawing for a photograph first.
        kind = "image/svg+xml" if data.lstrip().startswith(b"<") else "application/octet-stream"
        return HeldFile(url, data, kind)


@contextlib.contextmanager
def _nothing_refused(engine: Engine) -> Iterator[None]:
    try:
        yield
    except engine.refusal as error:
        raise (error.__cause__ or error) from None


class _Keeper(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self.records = records

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@contextlib.contextmanager
def _nothing_reported(template: str) -> Iterator[None]:
    """Turn what WeasyPrint merely logs (a font not found, a rule not understood) into an error of that template."""
    records: list[logging.LogRecord] = []
    handler = _Keeper(records)
    logger = logging.getLogger("weasyprint")
    level = logger.level
    logger.setLevel(logging.WARNING)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
    missing = {found[1] for record in records if (found := NOTDEF.match(record.getMessage()))}
    if missing:
        raise NotProduced("glyph-missing", characters=" ".join(sorted(missing)))
    if records:
        raise NotProduced("weasyprint-warning", template=template, record=records[0].getMessage())


@functools.cache
def _engine() -> Engine:
    """Load WeasyPrint and the fonts, once. Raises `NotProduced`: `pango-missing`, `weasyprint-version`."""
    try:
        # It prints an essay before it fails, and warns of a library it can do without, at a price.
        with (
            contextlib.redirect_stdout(io.StringIO()),
            warnings.catch_warnings(action="ignore"),
            engine_start.quickly(),
        ):
            import weasyprint  # noqa: PLC0415
            from weasyprint.text.ffi import harfbuzz_subset  # noqa: PLC0415
            from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415
            from weasyprint.urls import FatalURLFetchingError  # noqa: PLC0415

            from assembly.documents.dotted_lines import draw_as_strokes  # noqa: PLC0415
            from assembly.documents.font_subsets import subset_once  # noqa: PLC0415
            from assembly.documents.own_paragraphs import remember_boxes  # noqa: PLC0415
            from assembly.documents.page_parts import draw_in_parts  # noqa: PLC0415
            from assembly.documents.quick_sizes import measure_quickly  # noqa: PLC0415
            from assembly.documents.quick_styles import look_up_quickly  # noqa: PLC0415
            from assembly.documents.quick_text import set_quickly  # noqa: PLC0415
            from assembly.documents.redrawing import draw_once  # noqa: PLC0415
            from assembly.documents.text_layer import correct  # noqa: PLC0415
    except OSError as error:
        raise NotProduced("pango-missing", packages=PACKAGES, reason=str(error)) from error
    if harfbuzz_subset is None:
        raise NotProduced("pango-missing", packages=PACKAGES, reason="libharfbuzz-subset")
    set_quickly()
    look_up_quickly()
    measure_quickly()
    correct()
    draw_once()
    draw_as_strokes()
    remember_boxes()
    draw_in_parts()
    subset_once()
    return Engine(weasyprint, FontConfiguration(), FatalURLFetchingError)


@functools.lru_cache(maxsize=4)
def _stylesheet(style: str, path: str) -> Any:
    """Return a style sheet with the fonts before it, on the first line, so that a fault is told with the file's own lines."""
    engine = _engine()
    with _nothing_reported(template=path):
        return engine.weasyprint.CSS(
            string=f"{fonts.font_css().replace(chr(10), ' ')} {style}",
            font_config=engine.font_config,
            url_fetcher=_Closed(fonts.font_files()),
        )
