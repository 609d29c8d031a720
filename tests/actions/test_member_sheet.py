"""Members of a sheet against one another and against the register."""

from datetime import date

import openpyxl
import pytest

from assembly.actions.member_sheet import members_from
from assembly.actions.sheet_reader import Notice, Sheet, read_rows
from assembly.domain.member import POSTS, Mandate, Member, Office
from assembly.errors import BadInput
from assembly.store.private import PrivateMember

START = date(2021, 8, 6)


def sheet(header, *rows):
    numbered = tuple((row, cells) for row, cells in enumerate(rows, start=2))
    return Sheet(header=header, rows=numbered)


def member(number, name, *, end=None, post=None):
    offices = (Office(post=post, start=START, end=end),) if post else ()
    return Member(number=number, name=name, mandates=(Mandate(start=START, end=end),), offices=offices)


def preview(header, *rows, existing=()):
    return members_from(sheet(header, *rows), existing, START)


def refusal(header, *rows, existing=()):
    with pytest.raises(BadInput) as caught:
        preview(header, *rows, existing=existing)
    return caught.value


def found(error):
    return [(row, reason) for row, _, reason, _ in error.facts["all"]]


def codes(shown):
    return [notice.code for notice in shown.notices]


def test_rows_become_members_with_a_mandate_and_an_office():
    shown = preview(
        ("الرقم", "الاسم", "الجنس", "المهمة", "بداية الانتداب"),
        ("3", "العضوة الثالثة", "أنثى", "رئيسة", ""),
        ("5", "العضو الخامس", "ذكر", "عضو", "12/11/2020"),
    )
    first, second = shown.new
    assert first == Member(
        number=3,
        name="العضوة الثالثة",
        gender="female",
        mandates=(Mandate(start=START),),
        offices=(Office(post="president", start=START),),
    )
    assert (second.number, second.mandates, second.offices) == (5, (Mandate(start=date(2020, 11, 12)),), ())
    assert shown.contacts == {}
    assert shown.notices == ()


def test_private_data_is_kept_apart():
    shown = preview(
        ("الاسم", "الهاتف", "CIN", "born"),
        ("العضو الأول", "0661234567", "X1", "1980-01-02"),
        ("العضو الثاني",),
    )
    assert shown.contacts == {1: PrivateMember(phone="0661234567", identity="X1", born=date(1980, 1, 2))}


def test_without_numbers_they_go_on_from_the_highest():
    shown = preview(
        ("الاسم",),
        ("العضو أ",),
        ("العضو ب",),
        existing=(member(9, "العضو التاسع", end=START), member(2, "العضو الثاني")),
    )
    assert [(m.number, m.name) for m in shown.new] == [(10, "العضو أ"), (11, "العضو ب")]


def test_members_already_in_the_register_are_passed_over():
    shown = preview(
        ("الرقم", "الاسم"), ("1", "العضو الاول"), ("2", "العضو الثاني"), existing=(member(1, "العضو الأول"),)
    )
    assert [m.number for m in shown.new] == [2]
    assert shown.notices[:2] == (
        Notice("already-in-register", 2, {"name": "العضو الاول", "member": 1}),
        Notice("spelling-differs", 2, {"name": "العضو الاول", "register": "العضو الأول", "member": 1}),
    )


def test_a_sheet_without_numbers_taken_in_twice_adds_nobody():
    rows = (("العضو الأول",), ("العضو الثاني",))
    again = preview(("الاسم",), *rows, existing=preview(("الاسم",), *rows).new)
    assert again.new == ()
    assert codes(again) == ["already-in-register"] * 2


def test_a_known_member_whose_mandate_ended_is_told_apart():
    known = member(1, "العضو الأول", end=date(2021, 12, 31))
    shown = members_from(sheet(("الاسم",), ("العضو الأول",)), (known,), date(2022, 1, 1))
    assert (shown.new, codes(shown)) == ((), ["already-in-register-out-of-office"])


def test_a_namesake_of_another_number_is_added_and_told():
    shown = preview(("الرقم", "الاسم"), ("2", "العضو الاول"), existing=(member(1, "العضو الأول"),))
    assert [m.number for m in shown.new] == [2]
    assert shown.notices[0] == Notice(
        "same-name-in-register", 2, {"name": "العضو الاول", "number": 2, "member": 1}
    )


def test_two_namesakes_with_their_own_identity_numbers_are_two_persons():
    shown = preview(("الاسم", "CIN"), ("العضو الأول", "X1"), ("العضو الاول", "X2"))
    assert len(shown.new) == 2
    assert shown.notices[0] == Notice("same-name-as-row", 3, {"name": "العضو الاول", "other": 2})


def test_genders_nobody_stated_are_told_once():
    shown = preview(("الاسم", "الجنس"), ("العضو أ", "ذكر"), ("العضو ب", ""), ("العضو ج", ""))
    assert shown.notices == (Notice("gender-assumed", 3, {"gender": "male", "rows": (3, 4)}),)


@pytest.mark.parametrize(
    ("header", "rows", "fault"),
    [
        (("رقم", "الاسم"), (("1", "العضو أ"), ("1", "العضو ب")), (3, "رقم", "number-twice", "1")),
        (("رقم", "الاسم"), (("7", "العضو ب"),), (2, "رقم", "number-taken", "7")),
        (("الاسم",), (("العضو الأول",), ("العضو الاوّل",)), (3, "الاسم", "name-twice", "العضو الاوّل")),
        (("الاسم", "CIN"), (("العضو أ", "X1"), ("العضو أ", "")), (3, "الاسم", "name-twice", "العضو أ")),
        (("الاسم", "CIN"), (("العضو أ", "X1"), ("العضو ب", "x1")), (3, "CIN", "identity-twice", "x1")),
        (("الاسم", "المهمة"), (("العضو أ", "الكاتب"), ("العضو ب", "كاتبة")), (3, "المهمة", "office-twice", "secretary")),
        (("الاسم", "المهمة"), (("العضو أ", "رئيس"),), (2, "المهمة", "office-taken", "president")),
        (("الاسم", "المهمة", "الصفة"), (("العضو أ", "كاتب", "شريك"),), (2, "المهمة", "office-of-associate", "secretary")),
    ],
)  # fmt: skip
def test_rows_that_cannot_stand_together_refuse_the_file(header, rows, fault):
    error = refusal(header, *rows, existing=(member(7, "العضو السابع", post="president"),))
    assert error.code == "sheet-row-bad"
    assert error.facts == {
        "row": fault[0], "column": fault[1], "reason": fault[2], "value": fault[3], "all": (fault,),
    }  # fmt: skip


def test_the_first_bad_row_is_shown_and_all_are_collected():
    error = refusal(
        ("رقم", "الاسم", "الجنس"), ("1", "العضو أ", "ذكر"), ("x", "", "ذكر"), ("1", "العضو ب", "?"), ("7", "العضو ج", "ذكر"),
        existing=(member(7, "العضو السابع"),),
    )  # fmt: skip
    assert (error.facts["row"], error.facts["reason"]) == (3, "name-missing")
    assert found(error) == [
        (3, "name-missing"), (3, "number-not-number"), (4, "gender-unknown"), (4, "number-twice"), (5, "number-taken"),
    ]  # fmt: skip


def test_a_third_row_of_the_first_person_is_found_behind_a_namesake():
    error = refusal(("الاسم", "CIN"), ("العضو أ", "X1"), ("العضو أ", "X2"), ("العضو أ", "X1"))
    assert found(error) == [(4, "identity-twice")]


def test_one_after_the_other_may_hold_a_post():
    shown = preview(
        ("الاسم", "المهمة", "start", "end"),
        ("العضو أ", "رئيس", "01/01/2015", "31/12/2020"),
        ("العضو ب", "رئيس", "01/01/2021", ""),
    )
    assert [m.offices[0].post for m in shown.new] == ["president", "president"]


def test_a_known_president_on_the_sheet_does_not_hold_the_post_twice():
    president = member(1, "العضو الأول", post="president")
    shown = preview(
        ("الرقم", "الاسم", "المهمة"),
        ("1", "العضو الأول", "رئيس"),
        ("2", "العضو الثاني", "كاتب"),
        existing=(president,),
    )
    assert [m.number for m in shown.new] == [2]


def test_a_sheet_of_a_header_alone_is_refused():
    assert refusal(("الاسم",)).code == "sheet-no-rows"


def test_titles_above_the_header_are_no_members():
    titled = Sheet(header=("لائحة الأعضاء",), rows=((3, ("الاسم",)), (4, ("العضو الأول",))))
    assert [m.name for m in members_from(titled, (), START).new] == ["العضو الأول"]


def test_a_real_workbook_of_a_whole_chamber(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["الرقم", "الاسم الكامل", "الجنس", "الهيئة", "المهمة", "الهاتف", "تاريخ الازدياد"])
    words = ("رئيس", "النائب الأول للرئيس", "النائب الثاني للرئيس", "النائب الثالث للرئيس", "النائب الرابع للرئيس",
             "النائب الخامس للرئيس", "النائب السادس للرئيس", "النائب السابع للرئيس", "النائب الثامن للرئيس", "كاتب", "كاتب مساعد")  # fmt: skip
    for number in range(1, 76):
        office = words[number - 1] if number <= len(words) else None
        book.active.append(
            [number, f"العضو رقم {number}", "ذكر", "خدماتية", office, 661000000 + number, date(1980, 1, 1)]
        )
    book.save(tmp_path / "a.xlsx")
    shown = members_from(read_rows(tmp_path / "a.xlsx"), (), START)
    assert [m.number for m in shown.new] == list(range(1, 76))
    assert tuple(m.offices[0].post for m in shown.new if m.offices) == POSTS
    assert shown.contacts[75] == PrivateMember(phone="0661000075", born=date(1980, 1, 1))
