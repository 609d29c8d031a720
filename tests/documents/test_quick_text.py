"""Lines are broken and measured as WeasyPrint itself breaks and measures them."""

import pytest
import weasyprint
from documents.sample_paper import paper_of, pdf_of
from hypothesis import given, settings
from hypothesis import strategies as st
from weasyprint.layout import inline, preferred
from weasyprint.text import line_break

from assembly.documents import quick_text
from assembly.documents.pinned import sha256_of

WORDS = (
    "المملكة",
    "لكل",
    "12.5",
    "(Latin)",
    "بِحب",
    "والمستخلصات",
    "a",
    "\u2067",
    "«نص»",
    " ",
    "طويييييييييييييييلة",
    "2020-10",
)
STYLES = (
    "",
    "font-weight: bold; text-decoration: underline line-through",
    "white-space: nowrap; direction: ltr",
    "white-space: pre-wrap; font-size: 30pt",
    "letter-spacing: 2px; word-spacing: 3px",
    "overflow-wrap: anywhere; font-variant: small-caps; font-feature-settings: 'liga' 0",
    "hyphens: manual; word-break: break-all",
    "font-variant: oldstyle-nums no-common-ligatures jis78; font-variation-settings: 'wght' 200; font-language-override: 'ARA'",
)
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
rooms = st.none() | st.sampled_from((0, 40.5, 250, 1e9)) | st.floats(0, 900)


class Document:
    """What stands for a document: the lines kept are its own."""

    dictionaries: dict[object, object]

    def __init__(self) -> None:
        self.dictionaries = {}


@pytest.fixture(scope="module")
def styles():
    pdf_of("نص")  # the engine is ready
    spans = "".join(f'<div style="{style}">ب</div>' for style in STYLES)
    document = weasyprint.HTML(string=paper_of("نص").replace("<p>", f"{spans}<p>", 1)).render()
    boxes = document.pages[0]._page_box.descendants()
    return [
        (document, box.style)
        for box in boxes
        if getattr(box, "text", "") == "ب" and hasattr(box, "pango_layout")
    ]


def answer(split, asked, document):
    text, style, room, start, minimum = asked
    layout, *rest = split(text, style, document, room, 0, is_line_start=start, minimum=minimum)
    return layout.text, layout.max_width, layout.first_line_direction, layout.ascent, *rest


@settings(deadline=None)
@given(data=st.data())
def test_a_text_set_before_is_set_as_if_it_were_the_first(styles, data):
    asked = data.draw(
        st.lists(
            st.tuples(
                texts, st.sampled_from(styles).map(lambda pair: pair[1]), rooms, st.booleans(), st.booleans()
            ),
            min_size=1,
            max_size=3,
        )
    )
    kept = Document()
    for one in (*asked, *asked):
        for room in (one[2], data.draw(rooms)):
            again = (*one[:2], room, *one[3:])
            assert answer(inline.split_first_line, again, kept) == answer(
                inline.split_first_line.__wrapped__, again, Document()
            )


def test_a_text_that_stands_again_is_set_once(styles, monkeypatch):
    drafts = []
    _, style = styles[0]
    set_text = line_break.Layout.set_text
    monkeypatch.setattr(
        line_break.Layout,
        "set_text",
        lambda layout, text, *how: (drafts.append(text), set_text(layout, text, *how)),
    )
    document = Document()
    for room in (None, 500, 300.25):
        inline.split_first_line("المملكة المغربية", style, document, room, 0)
    preferred.split_first_line("المملكة المغربية", style, document, 0, 0, minimum=True)
    assert drafts.count("المملكة المغربية") == 1
    inline.split_first_line("المملكة المغربية", style, Document(), None, 0)
    assert drafts.count("المملكة المغربية") == 2


def test_what_is_kept_is_not_what_is_drawn(styles):
    document, text = Document(), "المملكة المغربية"
    first, *_ = inline.split_first_line(text, styles[0][1], document, None, 0)
    first.reactivate(styles[0][1])
    first.set_text("غيرها")
    again, *_ = inline.split_first_line(text, styles[0][1], document, None, 0)
    assert again.text == text
    assert not hasattr(again, "layout")


def test_it_is_written_from_the_weasyprint_installed():
    """After an update: compare what is replaced with the new `Layout.setup`, `split_first_line`, `_font_style_cache_key`."""
    assert sha256_of(line_break) == quick_text.WRITTEN_FROM


def test_it_is_done_once_and_not_with_another_weasyprint(monkeypatch):
    pdf_of("نص")
    standing = inline.split_first_line
    quick_text.set_quickly()
    assert inline.split_first_line is standing
    monkeypatch.setattr(inline, "split_first_line", standing.__wrapped__)
    monkeypatch.setattr(quick_text, "WRITTEN_FROM", "0" * 64)
    quick_text.set_quickly()
    assert inline.split_first_line is standing.__wrapped__
