"""Lines of text set in less time; they are the same.

- What Pango is told of a style (context, font, features) is made once for all texts of that style, not for each text.
- A text that was set once is not set again where it stands again, or where its room is measured before it is filled.
- A style is known by its values, not by a sentence that spells them out.

These parts of WeasyPrint's module `text.line_break` are replaced where the file is the one they were written from.
This module imports WeasyPrint: it is itself imported with the first PDF.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint and Pango have no types, and keep to themselves what is replaced

from __future__ import annotations

import functools
from collections.abc import Callable
from operator import itemgetter
from typing import Any, NamedTuple

from weasyprint.layout import inline, preferred
from weasyprint.text import line_break
from weasyprint.text.constants import LST_TO_ISO, PANGO_DIRECTION
from weasyprint.text.ffi import FROM_UNITS, TO_UNITS, ffi, gobject, pango, unicode_to_char_p
from weasyprint.text.fonts import font_features, get_font_description

from assembly.documents.pinned import is_written_from

WRITTEN_FROM = "1f5a855ad992e0bebaf5512d2b806fd991090e0e91bf79d3d5a3a0176b22af97"
FEATURES = (
    "font_kerning",
    "font_variant_ligatures",
    "font_variant_position",
    "font_variant_caps",
    "font_variant_numeric",
    "font_variant_alternates",
    "font_variant_east_asian",
    "font_feature_settings",
)
FONT = (
    "font_family",
    "font_style",
    "font_stretch",
    "font_weight",
    "font_variation_settings",
    "font_language_override",
    "lang",
    *FEATURES[1:],
)
SIZED_FONT = (*FONT, "font_size", "line_height")
SETTING = (*FONT[1:], "font_kerning", "font_size", "direction")
# All that the breaking of a text into lines asks of its style.
LINE = (
    "font_family",
    *SETTING,
    "white_space",
    "letter_spacing",
    "word_spacing",
    "tab_size",
    "word_break",
    "overflow_wrap",
    "hyphens",
    "hyphenate_character",
    "hyphenate_limit_chars",
    "hyphenate_limit_zone",
)
UNSPACED = ("normal", 0)
# How many characters WeasyPrint tries for one line, in widths of the size of their font.
TRIED = 4
# Letters to many are set in one document, and each of them has lines of its own.
MOST_KEPT = 10_000
LINES_ALONG = (
    "ascent",
    "underline_position",
    "strikethrough_position",
    "underline_thickness",
    "strikethrough_thickness",
)
NO_LINES = dict.fromkeys(LINES_ALONG[:3])

_font, _sized_font = itemgetter(*FONT), itemgetter(*SIZED_FONT)
_setting_key, _line_key, _features_of = itemgetter(*SETTING), itemgetter(*LINE), itemgetter(*FEATURES)


class Setting(NamedTuple):
    """What Pango is told of a style, and what a layout holds of the lines along its text (in px)."""

    context: Any
    language: Any
    font: Any
    features: bytes
    along: dict[str, Any]


class Line(NamedTuple):
    """A text broken once, as WeasyPrint returns it: lengths in bytes of UTF-8, the others in px."""

    layout: Any
    length: int
    resume_at: int | None
    width: float
    height: float
    baseline: float


def set_quickly() -> None:
    """Have WeasyPrint set text so, in this process. Idempotent."""
    if hasattr(inline.split_first_line, "__wrapped__") or not is_written_from(line_break, WRITTEN_FROM):
        return
    line_break._font_style_cache_key = _font_key
    line_break.Layout.setup = _setup
    inline.split_first_line = preferred.split_first_line = _kept(line_break.split_first_line)


def _font_key(style: Any, include_size: bool = False) -> Any:
    return (_sized_font if include_size else _font)(style)


def _setup(layout: Any, style: Any) -> None:
    setting = _setting_of(style)
    layout.style = style
    layout.first_line_direction = 0
    layout.language = setting.language
    vars(layout).update(setting.along)
    layout.layout = ffi.gc(pango.pango_layout_new(setting.context), gobject.g_object_unref)
    pango.pango_layout_set_auto_dir(layout.layout, False)
    pango.pango_layout_set_font_description(layout.layout, setting.font)
    if setting.features:
        # Each text changes its list: it has one of its own.
        attributes = pango.pango_attr_list_new()
        pango.pango_attr_list_insert(attributes, pango.pango_attr_font_features_new(setting.features))
        pango.pango_layout_set_attributes(layout.layout, attributes)
        pango.pango_attr_list_unref(attributes)


def _setting_of(style: Any) -> Setting:
    kept = vars(style.font_config).setdefault("settings", {})
    # Text of a drawing has its families in a list, which is no key.
    key = (tuple(style["font_family"]), style["text_decoration_line"] == "none", _setting_key(style))
    try:
        setting: Setting | None = kept.get(key)
    except TypeError:
        return _setting(style)
    if setting is None:
        setting = kept[key] = _setting(style)
    return setting


def _setting(style: Any) -> Setting:
    context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref)
    pango.pango_context_set_round_glyph_positions(context, False)
    pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
    override, tag = style["font_language_override"], style["lang"]
    if override != "normal":
        tag = LST_TO_ISO.get(override.lower(), override)
    language = pango.pango_language_get_default()
    if tag:
        language = pango.pango_language_from_string(unicode_to_char_p(tag)[0])
        pango.pango_context_set_language(context, language)
    font = get_font_description(style)
    features = ",".join(f"{name} {value}" for name, value in font_features(*_features_of(style)).items())
    along = _along(context, font, language) if style["text_decoration_line"] != "none" else NO_LINES
    return Setting(context, language, font, features.encode(), along)


def _along(context: Any, font: Any, language: Any) -> dict[str, Any]:
    metrics = ffi.gc(pango.pango_context_get_metrics(context, font, language), pango.pango_font_metrics_unref)
    return {
        name: getattr(pango, f"pango_font_metrics_get_{name}")(metrics) * FROM_UNITS for name in LINES_ALONG
    }


def _kept(split: Callable[..., Any]) -> Callable[..., Any]:
    """Keep the lines of a document: as they were asked for, and those of one text each for any room that it fits."""

    @functools.wraps(split)
    def split_first_line(
        text: str,
        style: Any,
        context: Any,
        max_width: float | None,
        justification_spacing: float,
        is_line_start: bool = True,
        minimum: bool = False,
    ) -> Any:
        kept = vars(context).setdefault("lines_kept", {})
        key = (text, justification_spacing, style["text_decoration_line"] == "none", _line_key(style))
        asked = (key, max_width, is_line_start, minimum)
        how = (text, style, context, max_width, justification_spacing, is_line_start, minimum)
        try:
            line = kept.get(asked) or kept.get(key)
        except TypeError:  # a value of the style is no key
            return split(*how)
        if line is None or not (asked in kept or _fits(line, text, style, max_width)):
            if len(kept) >= MOST_KEPT:
                kept.clear()
            line = kept[asked] = Line(*split(*how))
            if line.resume_at is None and line.layout.text == text:
                kept[key] = line
        return line._replace(layout=_copied(line.layout, max_width))

    return split_first_line


def _fits(line: Line, text: str, style: Any, max_width: float | None) -> bool:
    """Tell whether a text that was once set whole is so again in a room: where WeasyPrint would try all of it, and Pango not break it."""
    if max_width is None or style["white_space"] in {"nowrap", "pre"}:
        return True
    size = style["font_size"]
    return (
        size * TRIED <= max_width
        and len(text) <= max_width / size * TRIED
        and (style["letter_spacing"], style["word_spacing"]) == UNSPACED
        and line.width * TO_UNITS <= int(max_width * TO_UNITS)
    )


def _copied(layout: Any, max_width: float | None) -> Any:
    """Copy a layout at rest, for a room: what is kept is not drawn itself."""
    copied = object.__new__(line_break.Layout)
    vars(copied).update(vars(layout), max_width=max_width)
    return copied
