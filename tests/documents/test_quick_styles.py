"""The values of a style are those that WeasyPrint itself finds, whatever rules name them and in whatever order they are asked for."""

import pytest
import weasyprint
from documents.sample_paper import paper_of, pdf_of
from weasyprint import css
from weasyprint.css.properties import INITIAL_VALUES

from assembly.documents import quick_styles
from assembly.documents.pinned import sha256_of

RULES = """
    section { margin-inline-start: 3mm; border-inline-end: 1pt solid red; text-indent: calc(10% + 2px); page: other; color: rgb(1 2 3) }
    section > p { padding-block: 1em; inline-size: 90%; margin: 1mm inherit; font-size: larger; border-block-start-width: thick }
    p b { all: initial; text-decoration: underline; display: inherit; color: inherit; position: relative; --own: 3 }
    aside { float: left; column-rule: thin solid; width: calc(2px + 3px); border-start-start-radius: 3px; direction: ltr; inset-block: 2px }
    i { position: absolute; text-decoration: inherit; border: inherit; font: inherit; line-height: calc(2 * 1.5); inset: 1px auto }
"""
TREE = "<section><p>نص <b>نص <i>نص</i></b></p><aside>نص<p>نص</p></aside></section>"


@pytest.fixture(scope="module")
def styles():
    pdf_of("نص")  # the engine is ready
    page = paper_of("نص").replace("<p>", f"<style>{RULES}</style>{TREE}<p>", 1)
    document = weasyprint.HTML(string=page).render(
        stylesheets=[weasyprint.CSS(string="aside p { margin-left: 4px !important }")]
    )
    found = {}
    for box in document.pages[0]._page_box.descendants(placeholders=True):
        style = box.style
        while style is not None:
            if isinstance(style, css.ComputedStyle):
                found[id(style)] = style
            style = style.parent_style
    return list(found.values())


def anew(style):
    """Return a style, and those above it, of which nothing was asked yet."""
    if not isinstance(style, css.ComputedStyle):
        return style
    return css.ComputedStyle(
        anew(style.parent_style),
        style.cascaded,
        style.pseudo_type,
        style.root_style,
        style.base_url,
        style.font_config,
        style.initial_page_sizes,
    )


def values(style, names):
    asked = anew(style)
    return [asked[name] for name in names], asked.specified


@pytest.mark.parametrize("first", range(0, len(INITIAL_VALUES), 40))
def test_each_value_is_what_weasyprint_finds(styles, first, monkeypatch):
    names = [*list(INITIAL_VALUES)[first:], *list(INITIAL_VALUES)[:first]]
    quick = [values(style, names) for style in styles]
    assert len(quick) > 6
    monkeypatch.setattr(css.ComputedStyle, "__missing__", css.ComputedStyle.__missing__.__wrapped__)
    assert quick == [values(style, names) for style in styles]


def test_most_values_are_found_at_once(styles, monkeypatch):
    slow = []
    find = css.ComputedStyle.__missing__.__wrapped__
    monkeypatch.setattr(
        css.ComputedStyle,
        "__missing__",
        quick_styles._quickly(lambda style, name: (slow.append(name), find(style, name))[1]),
    )
    plain = anew(
        min((style for style in styles if style.parent_style), key=lambda style: len(style.cascaded))
    )
    for name in INITIAL_VALUES:
        assert plain[name] is not None or INITIAL_VALUES[name] is None
    assert len(slow) < len(INITIAL_VALUES) / 2


def test_it_is_written_from_the_weasyprint_installed():
    """After an update: compare `quick_styles` with the new `ComputedStyle.__missing__`."""
    assert sha256_of(css) == quick_styles.WRITTEN_FROM


def test_it_is_done_once_and_not_with_another_weasyprint(monkeypatch):
    standing = css.ComputedStyle.__missing__
    quick_styles.look_up_quickly()
    assert css.ComputedStyle.__missing__ is standing
    monkeypatch.setattr(css.ComputedStyle, "__missing__", standing.__wrapped__)
    monkeypatch.setattr(quick_styles, "WRITTEN_FROM", "0" * 64)
    quick_styles.look_up_quickly()
    assert css.ComputedStyle.__missing__ is standing.__wrapped__
