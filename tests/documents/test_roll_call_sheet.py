import pymupdf
import pytest
from documents import sample_dossier as sample
from documents.hall_papers import before, in_the_hall, page_of

from assembly.documents.press import to_pdf
from assembly.documents.roll_call_sheet import roll_call_sheet, tally_sheet
from assembly.errors import NotFound


def test_before_a_sitting_every_elected_member_is_called():
    view = roll_call_sheet(before()).view
    assert [row.number for row in view.rows] == [str(n) for n in range(1, 76)]
    assert "وعددهم خمسة وسبعون (75) عضوا" in view.called


def test_in_a_sitting_those_present_are_called_and_no_associate():
    view = roll_call_sheet(in_the_hall()).view
    assert [int(row.number) for row in view.rows] == [*range(2, 51), 70]
    assert "ينادى على الأعضاء الحاضرين، وعددهم خمسون (50) عضوا" in view.called


def test_a_sitting_that_everybody_left_calls_all_in_office():
    empty = sample.sitting(present=(), excused=(), closed=None, quorum=sample.sitting().quorum)
    opening = sample.opening()
    made_from = before(opening=opening, openings=(opening,), sittings=(empty,))
    assert len(roll_call_sheet(made_from).view.rows) == 75


@pytest.mark.parametrize(("make", "stem"), [(roll_call_sheet, "roll-call"), (tally_sheet, "tally")])
def test_the_subject(make, stem):
    named, unnamed = make(before(), 3), make(before())
    assert (named.stem, unnamed.stem) == (f"{stem}-3", stem)
    assert named.view.head.subject == (
        "موضوع التصويت: النقطة الثالثة: المصادقة على مشروع ميزانية الغرفة برسم سنة 2021",
    )
    assert unnamed.view.head.subject == ("موضوع التصويت: ", "")
    with pytest.raises(NotFound) as caught:
        make(before(), 9)
    assert (caught.value.code, caught.value.facts["item"]) == ("item-unknown", 9)


def test_who_signs_is_who_presides_and_writes_in_the_open_sitting():
    head = tally_sheet(in_the_hall()).view.head
    assert head.left[:2] == ("النائبة الثانية للرئيس، رئيسة الجلسة", "السيدة العضوة الثالثة")
    assert tally_sheet(before()).view.head.left[:2] == ("رئيس الغرفة", "السيد حسن شميس")


def test_the_majority_is_stated_only_where_it_is_the_laws():
    other = sample.opening(rules=sample.rules(majority__decision="2/3"))
    assert "بالأغلبية المطلقة للمصوتين" in tally_sheet(before()).view.majority
    assert tally_sheet(before(opening=other)).view.majority == ""
    assert "بالأغلبية المطلقة" not in page_of(tally_sheet(before(opening=other)), before())


def test_boxes_are_drawn_and_each_member_has_three():
    made_from = before()
    page = page_of(roll_call_sheet(made_from), made_from)
    assert page.count('class="box"') == 75 * 3 + 3 + 3
    assert not set("☐□▢") & set(page)


def test_seventy_five_names_take_three_pages_and_a_tally_one():
    made_from = before()
    with pymupdf.open(stream=to_pdf(roll_call_sheet(made_from), made_from)) as pdf:
        texts = [page.get_text() for page in pdf]
    assert len(texts) == 3
    assert all("مجموع الصفحة" in text and "ممتنع" in text for text in texts)
    assert ["المجموع العام" in text for text in texts] == [False, False, True]
    with pymupdf.open(stream=to_pdf(tally_sheet(made_from, 2), made_from)) as pdf:
        assert len(pdf) == 1
