"""Letters that differ in a few paragraphs: the bytes of each are those of a letter laid out whole."""

import io

import pikepdf
import pytest
from documents import hall_papers as hall
from documents import own_pages
from documents import sample_dossier as sample
from documents.readers import with_pdfium
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.documents import composition, templates
from assembly.documents.convocation import convocations, convocations_together
from assembly.documents.press import to_pdf
from assembly.errors import NotProduced

# Strokes between letters, a name of two lines and of many, a Latin one, one that would be a tag.
NAMES = (
    "العضو رقم 1",
    "العضو الملكي المكلف بالكتابة",
    "العضو " + "عبد الرحمان بن " * 5,
    "العضو " + "عبد القادر " * 30,
    "Membre n° 5",
    '</p><p class="own">سطر آخر {{ view }} <b>',
)


def convened(*names: str):
    roll = tuple(replace(entry, name=name) for entry, name in zip(hall.ROLL, names, strict=False))
    return hall.before(opening=sample.opening(roll=roll))


@pytest.fixture
def whole(monkeypatch):
    """Set a paper whole, whatever was set before it."""

    def set_whole(sheet, made_from) -> bytes:
        with monkeypatch.context() as patch:
            patch.setattr(composition, "_compositions", {})
            return to_pdf(sheet, made_from)

    return set_whole


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_letters_have_the_bytes_of_letters_set_whole(whole, language):
    made_from = convened(*NAMES)
    letters = convocations(made_from, 1, language=language)
    # The second time round, the lines that all share are drawn from what was kept of them.
    made = [to_pdf(letter, made_from) for letter in letters * 2]
    assert made == [whole(letter, made_from) for letter in letters] * 2


@settings(max_examples=6, deadline=None)
@given(
    st.lists(
        st.text("ابتجحخدكلمنهويةىءآلاABé ()-0123\u200f", min_size=1, max_size=60), min_size=2, max_size=4
    )
)
def test_any_name_gives_the_bytes_of_its_letter_set_whole(typed):
    made_from = convened(*(f"م{name}" for name in typed))
    letters = convocations(made_from, 1)
    made = [to_pdf(letter, made_from) for letter in letters]
    for letter, data in zip(letters, made, strict=True):
        composition._compositions.clear()
        assert to_pdf(letter, made_from) == data


def test_a_letter_names_its_own_member_and_no_other(tmp_path):
    names = [f"العضو المسمى {word}" for word in ("الأول", "الثاني", "الثالث", "الرابع")]
    made_from = convened("رئيس الغرفة", *names)  # who signs them all
    for number, letter in enumerate(convocations(made_from, 1, (2, 3, 4, 5))):
        data = to_pdf(letter, made_from)
        text = with_pdfium(data, tmp_path)
        assert [name for name in names if name in text] == [names[number]]
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert names[number] in str(pdf.docinfo.Title)


def test_another_record_is_another_composition(whole):
    first, second = convened("العضو رقم 1"), convened("العضو رقم 1")
    second = second._replace(images={"emblem": b"<svg xmlns='http://www.w3.org/2000/svg'/>"})
    for made_from in (first, second, first):
        (letter,) = convocations(made_from, 1)
        assert to_pdf(letter, made_from) == whole(letter, made_from)


@pytest.mark.parametrize("fault", ["", "<p style='colour: #a00'>نص</p>", "<p>\U0001f980</p>"])
def test_a_letter_that_is_refused_is_refused_again_and_the_next_one_is_as_ever(fault):
    pages = [
        own_pages.page(text, around=own_pages.AROUND + fault)
        for text in ("العضو 1", "العضو \U0001f980", "العضو 3")
    ]
    composition._compositions.clear()
    made = [set_or_refused(each) for each in pages * 2]
    for each, outcome in zip(pages * 2, made, strict=True):
        composition._compositions.clear()
        assert set_or_refused(each) == outcome
    assert [isinstance(outcome, str) for outcome in made] == [bool(fault), True, bool(fault)] * 2


def set_or_refused(html: str) -> bytes | str:
    try:
        (data,) = own_pages.set_all([html])
    except NotProduced as error:
        return str(error.code)
    return data


def test_a_drawing_that_names_the_member_names_its_own():
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>{own}</title><rect width="9" height="9"/></svg>'
    made = own_pages.set_all(
        [own_pages.page(name, around=own_pages.AROUND + drawing) for name in ("Un", "Deux")]
    )
    composition._compositions.clear()
    assert made[1:] == own_pages.set_all([own_pages.page("Deux", around=own_pages.AROUND + drawing)])


def test_no_more_than_a_few_kinds_of_letter_are_held():
    for number in range(2 * composition._KEPT):
        made_from = hall.before(items=(replace(sample.BUDGET, title=f"النقطة رقم {number}"),))
        to_pdf(convocations(made_from, 1)[0], made_from)
    assert 1 <= len(composition._compositions) <= composition._KEPT


def test_letters_in_one_file_are_set_whole():
    made_from = convened(*NAMES[:2])
    composition._compositions.clear()
    to_pdf(convocations_together(made_from, 1), made_from)
    assert composition._compositions == {}


@pytest.mark.parametrize(
    "style",
    [
        ".parties p:first-child { color: #a00 }",  # alone, an own paragraph would be the first
        ".about ~ div .own, .parties + * .own { font-style: italic }",
        "p + .own { font-size: 18pt }",
        '</style><style media="print">.own { letter-spacing: 1pt }',
    ],
)
def test_a_style_of_the_chamber_that_asks_what_stands_around_is_heeded(style, whole, tmp_path):
    own = tmp_path / "ar" / "convocation.html.j2"
    own.parent.mkdir()
    template = templates.read("ar/convocation.html.j2", tmp_path).decode()
    own.write_text(template.replace("</style>", f"{style}\n</style>", 1), "utf-8")
    made_from = convened(*NAMES[:3])._replace(templates=tmp_path)
    letters = convocations(made_from, 1, (1, 2, 3))
    assert [to_pdf(letter, made_from) for letter in letters] == [
        whole(letter, made_from) for letter in letters
    ]
    plain = convened(*NAMES[:3])
    assert to_pdf(letters[0], made_from) != to_pdf(convocations(plain, 1, (1,))[0], plain)
