import re

import pypdfium2
import pytest
from documents import sample_dossier as sample
from documents.hall_papers import PLACE, ROLL, before, extraordinary, one_letter, second_call, text_of
from documents.readers import words
from msgspec.structs import replace

from assembly.documents.convocation import convocations, convocations_together
from assembly.documents.press import to_pdf
from assembly.domain.agenda import AgendaItem
from assembly.errors import NotFound, Refused


def pages_of(sheet, made_from):
    with pypdfium2.PdfDocument(to_pdf(sheet, made_from)) as pdf:
        return [" ".join(words(page.get_textpage().get_text_bounded())) for page in pdf]


def numbering(page):
    [found] = re.findall(r"صفحة (\d+) من (\d+)", page)
    return found


def test_each_member_in_office_has_a_letter_associates_too():
    sheets = convocations(before(), 1)
    assert len(sheets) == 77
    assert len({sheet.stem for sheet in sheets}) == 77
    assert sheets[0].stem == "convocation-1-001"
    assert [len(sheet.view.letters) for sheet in sheets] == [1] * 77


def test_the_letters_are_those_asked_for_in_their_order():
    sheets = convocations(before(), 1, (7, 3))
    assert [sheet.view.letters[0].addressee for sheet in sheets] == [
        "السيدة العضوة السابعة المحترمة، عضوة الجمعية العامة",
        "السيدة العضوة الثالثة المحترمة، عضوة الجمعية العامة",
    ]


def test_who_is_not_on_the_roll_is_not_convened():
    with pytest.raises(NotFound) as caught:
        convocations(before(), 1, (3, 80))
    assert (caught.value.code, caught.value.facts["member"]) == ("member-not-on-roll", 80)


def test_without_an_agenda_nobody_is_convened():
    with pytest.raises(Refused, match="agenda-empty"):
        convocations(before(items=()), 1)


def test_what_is_not_recorded_is_left_to_be_written():
    planned = sample.session(convocations=(), planned=sample.at(10), **PLACE)
    view = one_letter(before(planned), 1, 2, None).view
    assert view.number == ("عدد: ", "")
    assert view.date == ("مراكش في ", "")
    assert view.letters[0].receipt[-2:] == (" بالاستدعاء عدد ", "، مرفقا بجدول الأعمال.")
    assert "يوم الخميس 12 نونبر 2020" in view.letters[0].invitation


def test_a_woman_who_presides_writes_as_such():
    roll = tuple(replace(e, post={1: None, 3: "president"}.get(e.number, e.post)) for e in ROLL)
    view = one_letter(before(opening=sample.opening(roll=roll)), 1, 2).view
    assert view.sender == "رئيسة غرفة الصناعة التقليدية لجهة مراكش-آسفي"
    assert view.signature[:2] == ("رئيسة الغرفة", "السيدة العضوة الثالثة")


@pytest.mark.parametrize(
    ("request_of", "words"),
    [
        ({"by": "president", "members": None}, "لغرف الصناعة التقليدية، يشرفني"),
        ({"by": "government", "members": None}, "، وبناء على طلب السلطة الحكومية المختصة المؤرخ في 30 أكتوبر 2020، يشرفني"),
        ({"by": "governor", "members": None}, "، وبناء على طلب السيد العامل المؤرخ في 30 أكتوبر 2020، يشرفني"),
        ({"by": "governor", "name": "عامل إقليم آسفي"}, "، وبناء على طلب عامل إقليم آسفي المؤرخ في"),
        ({"by": "members", "members": None}, "، وبناء على طلب أعضاء الجمعية العامة المؤرخ في"),
    ],
)  # fmt: skip
def test_who_asked_for_an_extraordinary_session(request_of, words):
    invitation = one_letter(extraordinary(**request_of), 1, 2).view.letters[0].invitation
    assert "المادتين 11 و12" in invitation
    assert words in invitation


def test_a_second_call_promises_any_number_only_where_the_rules_do():
    made_from = second_call()
    asks = sample.rules(quorum__second_call="1/3")
    copies = replace(made_from.opening, rules=asks)
    other = made_from._replace(dossier=replace(made_from.dossier, openings=(copies,)), opening=copies)
    assert "كيفما كان عدد الحاضرين" in one_letter(made_from, 2, 2).view.letters[0].invitation
    assert "كيفما كان عدد الحاضرين" not in one_letter(other, 2, 2).view.letters[0].invitation


def test_the_articles_and_the_law_come_from_the_rules():
    law = sample.rules()
    other = replace(
        law,
        law="99.99",
        legal_basis_ar="القانون رقم 99.99، الصادر",
        rules=tuple(replace(r, article=f"7{r.article}") for r in law.rules),
    )
    made_from = before(opening=sample.opening(rules=other))
    text = text_of(one_letter(made_from, 1, 2), made_from) + text_of(one_letter(made_from, 1, 76), made_from)
    assert "لمقتضيات المادة 711 من القانون رقم 99.99، يشرفني" in text
    assert set(re.findall(r"مادة (\d+)", text)) == {"711", "716", "78"}


def test_a_letter_is_one_page_with_its_receipt_and_the_agenda_another():
    made_from = before()
    first, second = pages_of(one_letter(made_from, 1, 2), made_from)
    assert (numbering(first), numbering(second)) == (("1", "2"), ("2", "2"))
    assert "إشعار" in first
    assert "مرفق جدول" in second
    assert "إشعار" not in second


def test_letters_printed_together_begin_on_a_new_page_and_number_their_own_pages():
    made_from = before()
    pages = pages_of(convocations_together(made_from, 1, (1, 2, 76)), made_from)
    assert [numbering(page) for page in pages] == [("1", "2"), ("2", "2")] * 3
    assert ["إشعار" in page for page in pages] == [True, False] * 3


def test_a_long_agenda_pushes_the_receipt_to_the_letters_next_page():
    items = tuple(
        AgendaItem(number=n, order=n, kind="other", title=f"{sample.BUDGET.title} والحسابات الملحقة")
        for n in range(1, 31)
    )
    made_from = before(items=items)
    pages = pages_of(convocations_together(made_from, 1, (2, 3)), made_from)
    assert [numbering(page) for page in pages] == [(str(n), "4") for n in (1, 2, 3, 4)] * 2
    assert ["إشعار" in page for page in pages[:4]] == [False, True, False, False]
    assert ["وتفضلوا" in page for page in pages[:4]] == ["شميس" in page for page in pages[:4]]


def test_the_receipt_stands_at_the_foot_of_the_page_and_touches_no_word():
    made_from = before()
    with pypdfium2.PdfDocument(to_pdf(one_letter(made_from, 1, 2), made_from)) as pdf:
        page, text = pdf[0], pdf[0].get_textpage()
        slip = text.search("إشعار").get_next()
        top = text.get_charbox(slip[0])[3]
        assert top < page.get_height() * 0.25
        between = text.get_text_bounded(bottom=top + 2, top=top + 20, left=0, right=page.get_width())
        assert not between.strip()
