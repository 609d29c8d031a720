"""Own paragraphs set anew in their places: the file is that of a page laid out whole, whatever style stands around them."""

import itertools

import pytest
from documents.own_pages import AROUND, TEXTS, compared, page

SET_ALONE = (
    "",
    ".own { text-align: justify; text-indent: 2em; line-height: 2 }",
    ".own { position: relative; top: 3mm }",
    ".own { border: 1pt solid #a00; padding: 2mm; background: #eee }",
    ".own { letter-spacing: 1pt; direction: ltr }",
    ".head { position: absolute; left: 10mm; right: 30mm }",
    ".head { width: 60% }",
    "p:nth-child(2) { color: #a00 }",
    ".own { transform: rotate(2deg) }",
)
SET_WHOLE = (
    "div { float: left }",
    ".own { float: right }",
    "p:first-child { float: left; width: 40mm }",
    ".head { display: flex }",
    ".head { display: inline-block }",
    ".head { columns: 2 }",
    ".own { display: table-cell }",
    ".own { display: table }",
    ".own { position: absolute; left: 10mm }",
    ".own::first-letter { font-size: 20pt }",
    ".own::first-line { font-weight: 700 }",
    ".own { text-transform: uppercase }",
    ".own { string-set: name content() } @page { @top-center { content: string(name) } }",
    ".head { string-set: name content() } @page { @top-center { content: string(name) } }",
    ".own { bookmark-level: 1; bookmark-label: content() }",
    "@page { bleed: 3mm; marks: crop cross }",
)


@pytest.mark.parametrize("style", SET_ALONE)
def test_a_paragraph_in_the_flow_is_set_alone(style):
    assert compared([page(text, style) for text in TEXTS])


@pytest.mark.parametrize("style", SET_WHOLE)
def test_where_words_could_change_what_is_around_the_page_is_laid_out_whole(style):
    assert not compared([page(text, style) for text in TEXTS])


@pytest.mark.parametrize(
    ("pieces", "alone"),
    [
        ("توصلت أنا {} باستدعاء", True),
        ("توصلت أنا <b>{}</b> يوم <span style='display: inline-block; width: 30mm'></span> بهذا", True),
        ("توصلت أنا <i style='display: inline-block'>{}</i> بهذا", True),
        ("توصلت أنا <a href='#x'>{}</a> بهذا", False),
        ("توصلت أنا <b id='x'>{}</b> بهذا", False),
        ("توصلت أنا <b style='float: left'>{}</b> بهذا", False),
        ("توصلت أنا <b style='position: absolute'>{}</b> بهذا", False),
        ("توصلت أنا <b style='position: relative'>{}</b> بهذا", False),
        ("توصلت أنا <b style='position: relative; top: 1mm'>{}</b> بهذا", False),
        ("توصلت أنا <b style='opacity: 0.5'>{}</b> بهذا", False),
        ("توصلت أنا <b style='outline: 1pt solid #a00'>{}</b> بهذا", False),
        ("توصلت أنا {} <b style='outline: 1pt solid #a00'>بهذا</b>", False),
        (
            "أنا {} <input type='checkbox' style='appearance: auto; display: inline-block; width: 5mm'> بهذا",
            False,
        ),
        ("توصلت  أنا {} بهذا", False),
        (" توصلت أنا {} بهذا ", True),
    ],
)
def test_what_may_stand_in_a_paragraph(pieces, alone):
    names = ("العضو رقم 1", "العضوة رقم 22", "Membre n° 3")
    around = "<p>سلام</p>" + AROUND + "<p id='x'>ختام</p>" if "'x'>{" not in pieces else AROUND
    assert compared([page(pieces.format(name), around=around) for name in names]) == alone


def test_pages_alike_but_for_the_tags_of_a_paragraph_are_laid_out_whole():
    texts = (
        "العضو <b>الأول</b>",
        "العضو الأول",
        "العضو <i>الأول</i>",
        "العضو <b>الأول </b>",
        "العضو <b></b>الأول",
    )
    for pair in itertools.permutations(texts, 2):
        assert compared([page(text) for text in pair])


def test_two_paragraphs_stand_where_they_stood():
    around = (
        '<p class="own">{own}</p><div style="height: 30mm"><div style="position: absolute; bottom: 0; left: 0; right: 0">'
        '<p class="own">{own} وصل</p></div></div>'
    )
    assert compared([page(text, around=around) for text in TEXTS])


@pytest.mark.parametrize(
    "style",
    [
        "p:last-child::after { content: target-text('#head') }",
        "p:last-child { string-set: name target-text('#head') } @page { @top-center { content: string(name) } }",
        "@page { @top-center { content: target-text('#head') } }",
    ],
)
def test_words_that_another_place_quotes_are_those_of_the_letter(style):
    around = AROUND.replace('class="head"', 'class="head" id="head"')
    assert not compared([page(text, style, around) for text in TEXTS])


def test_a_line_with_dots_for_what_was_cut_after_it_is_laid_out_whole():
    style = ".head { max-lines: 2; continue: discard; block-ellipsis: auto }"
    assert not compared([page(text, style) for text in TEXTS[:2]])


def test_a_place_that_is_asked_for_its_page_may_stand_beside():
    style = "p:last-child::after { content: target-counter('#end', page) }"
    assert compared([page(text, style, AROUND + '<p id="end">ختام</p>') for text in TEXTS])


def test_a_link_around_a_paragraph_is_laid_out_whole():
    """It reaches over each box in it, wherever that stands."""
    around = '<a href="#end" style="display: block">' + AROUND + '</a><p id="end">ختام</p>'
    assert not compared([page(f"{text} <b>كلمة</b>", around=around) for text in TEXTS])


@pytest.mark.parametrize("text", ["Mem\u00adbre", "العضو&#32;&#32;رقم", "العضو&#10;رقم"])
def test_what_is_not_set_as_it_is_written_is_laid_out_whole(text):
    assert compared([page("العضو رقم 1", ".own { hyphens: none }"), page(text, ".own { hyphens: none }")])


@pytest.mark.parametrize(
    "style",
    [
        "head, title { display: block }",
        "head, title { display: block } title { string-set: name content() } @page { @top-center { content: string(name) } }",
    ],
)
def test_a_title_that_is_shown_is_that_of_the_letter(style):
    pages = [page(text, style).replace("رسالة", f"رسالة {number}") for number, text in enumerate(TEXTS)]
    assert not compared(pages)
