import pymupdf
import pytest
from documents import sample_dossier as sample
from documents.hall_papers import before, second_call

from assembly.documents.attendance_sheet import attendance_sheet
from assembly.documents.press import to_pdf
from assembly.errors import Refused

MILLIMETRE = 72 / 25.4


@pytest.fixture(scope="module")
def pages():
    made_from = before()
    with pymupdf.open(stream=to_pdf(attendance_sheet(made_from), made_from)) as pdf:
        yield list(pdf)


def test_members_stand_by_number_with_post_and_body_and_associates_apart():
    view = attendance_sheet(before()).view
    assert [row.number for row in view.elected] == [str(n) for n in range(1, 76)]
    assert view.elected[0] == ("1", "السيد حسن شميس", "الرئيس", "الصناعة التقليدية الخدماتية")
    assert view.elected[2] == (
        "3",
        "السيدة العضوة الثالثة",
        "النائبة الثانية للرئيس",
        "الصناعة التقليدية الفنية والإنتاجية",
    )
    assert view.elected[4] == ("5", "السيد العضو الخامس", "عضو", "")
    assert [row[:3] for row in view.associates] == [
        ("76", "السيد العضو الشريك الأول", "عضو شريك"),
        ("77", "السيدة العضوة الشريكة الثانية", "عضوة شريكة"),
    ]


def test_associates_do_not_raise_the_quorum():
    assert "(38)" in attendance_sheet(before()).view.quorum
    few = sample.opening(roll=sample.roll(elected=56))
    assert "(29) عضوا" in attendance_sheet(before(opening=few)).view.quorum


def test_another_threshold_and_a_second_call():
    strict = sample.opening(rules=sample.rules(quorum__first_call="2/3"))
    assert "خمسين (50) عضوا على الأقل من الأعضاء" in attendance_sheet(before(opening=strict)).view.quorum
    again = attendance_sheet(second_call())
    assert again.stem == "attendance-2"
    assert "كيفما كان عدد الحاضرين" in again.view.quorum


def test_no_sheet_without_a_day():
    with pytest.raises(Refused, match="meeting-day-unknown"):
        attendance_sheet(before(sample.session(convocations=())))


def test_every_page_of_members_repeats_the_head_and_has_its_sum(pages):
    with_members = [page.get_text() for page in pages if "مجموع الصفحة" in page.get_text()]
    assert len(with_members) == 4
    assert all("التوقيع" in text and "الاسم الكامل" in text for text in with_members)
    assert len([page for page in pages if "المجموع العام" in page.get_text()]) == 1


def test_seventy_five_members_take_few_pages(pages):
    assert len(pages) <= 5
    assert "شميس" in pages[-1].get_text()


def test_there_is_room_to_sign(pages):
    [table] = pages[1].find_tables().tables
    rows = [row.bbox[3] - row.bbox[1] for row in table.rows[1:-1]]
    assert len(rows) > 15
    assert min(rows) >= 11 * MILLIMETRE
    widths = [cell[2] - cell[0] for cell in table.rows[2].cells if cell]
    assert min(widths) > 10 * MILLIMETRE
    assert widths[0] > 45 * MILLIMETRE
