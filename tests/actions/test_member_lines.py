"""One row of a sheet of members."""

from datetime import date

import pytest

from assembly.actions.member_columns import columns_of
from assembly.actions.member_lines import read_line
from assembly.actions.sheet_reader import Sheet

START = date(2021, 8, 6)
RLM = "\u200f"


def line(**cells):
    header, values = tuple(cells), tuple(cells.values())
    return read_line(2, values, columns_of(Sheet(header=header, rows=())), START)


def faults(read):
    return [(fault.column, fault.reason, fault.value) for fault in read.faults]


def codes(read):
    return [notice.code for notice in read.notices]


def test_a_whole_row():
    read = line(
        الرقم="7", الاسم="العضوة السابعة", الجنس="أنثى", الصفة="منتخبة", الهيئة="خدماتية", الجماعة="آسفي",
        المهمة="الكاتبة", الهاتف="0661234567", CIN="X000007", start="12/11/2020", end="2021-01-31", born="1980-01-02",
        email="member7@example.org", العنوان="حي التجربة، آسفي", name_fr="Septième membre",
    )  # fmt: skip
    assert not read.faults
    assert not read.notices
    assert (read.number, read.name, read.name_fr) == (7, "العضوة السابعة", "Septième membre")
    assert (read.gender, read.kind, read.body, read.place) == ("female", "elected", "services", "آسفي")
    assert (read.start, read.end, read.post) == (date(2020, 11, 12), date(2021, 1, 31), "secretary")
    assert (read.phone, read.email, read.address) == ("0661234567", "member7@example.org", "حي التجربة، آسفي")
    assert (read.identity, read.born) == ("X000007", date(1980, 1, 2))


def test_a_name_is_enough():
    read = line(الاسم="العضو الأول")
    assert (read.number, read.start, read.end, read.gender, read.kind, read.post) == (
        None,
        START,
        None,
        None,
        "elected",
        None,
    )


def test_first_name_goes_before_family_name():
    assert line(Nom="Premier", Prénom="Membre").name == "Membre Premier"


@pytest.mark.parametrize("cells", [{"Nom": "Premier", "Prénom": ""}, {"Nom": "", "Prénom": "Membre"}])
def test_half_a_name_is_no_name(cells):
    assert [fault.reason for fault in line(**cells).faults] == ["name-missing"]


def test_spaces_and_marks_that_nobody_sees_are_removed_and_told():
    read = line(الرقم=f"{RLM}7", الاسم=f" العضو\xa0 السابع{RLM}", الهاتف="0661234567")
    assert (read.number, read.name) == (7, "العضو السابع")
    assert [(n.code, n.facts) for n in read.notices] == [("spaces-removed", {"columns": ("الرقم", "الاسم")})]


def test_drawn_out_letters_and_letters_copied_from_a_page_become_plain():
    read = line(الاسم="العضــو ﺍﻷﻭﻝ")
    assert read.name == "العضو الأول"
    assert [(n.code, n.facts["after"]) for n in read.notices] == [("letters-normalised", "العضو الأول")]


@pytest.mark.parametrize(
    ("written", "name", "gender"),
    [
        ("السيد العضو الأول", "العضو الأول", "male"),
        ("السيدة العضوة الثانية", "العضوة الثانية", "female"),
        ("M. Membre Premier", "Membre Premier", "male"),
        ("Mme Membre Deuxième", "Membre Deuxième", "female"),
        ("M'hamed Membre", "M'hamed Membre", None),
        ("Mmembre", "Mmembre", None),
        ("السيدي العضو", "السيدي العضو", None),
    ],
)
def test_an_honorific_is_no_part_of_the_name_and_states_the_gender(written, name, gender):
    read = line(name=written)
    assert (read.name, read.gender) == (name, gender)
    assert ("honorific-removed" in codes(read)) == (gender is not None)


def test_a_stated_gender_goes_before_an_honorific():
    assert line(الاسم="السيد العضو الأول", الجنس="أنثى").gender == "female"


def test_a_telephone_that_lost_its_zero_gets_it_back():
    read = line(الاسم="العضو الأول", الهاتف="661234567")
    assert (read.phone, codes(read)) == ("0661234567", ["phone-zero-restored"])
    assert line(الاسم="العضو الأول", الهاتف="+212661234567").phone == "+212661234567"


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"الاسم": ""}, ("الاسم", "name-missing", "")),
        ({"الاسم": "أ\u202eب"}, ("الاسم", "text-bidi-override", "أ\u202eب")),
        ({"الاسم": "أ\x00"}, ("الاسم", "text-control-character", "أ\x00")),
        ({"الاسم": "x" * 501}, ("الاسم", "text-too-long", "x" * 501)),
        ({"الاسم": "x", "رقم": "أ"}, ("رقم", "number-not-number", "أ")),
        ({"الاسم": "x", "رقم": "1.5"}, ("رقم", "number-not-number", "1.5")),
        ({"الاسم": "x", "رقم": ""}, ("رقم", "number-missing", "")),
        ({"الاسم": "x", "الجنس": "؟"}, ("الجنس", "gender-unknown", "؟")),
        ({"الاسم": "x", "الصفة": "ضيف"}, ("الصفة", "kind-unknown", "ضيف")),
        ({"الاسم": "x", "الهيئة": "تجارية"}, ("الهيئة", "body-unknown", "تجارية")),
        ({"الاسم": "x", "المهمة": "نائب الرئيس"}, ("المهمة", "office-unknown", "نائب الرئيس")),
        ({"الاسم": "x", "born": "44147"}, ("born", "date-unreadable", "44147")),
        ({"الاسم": "x", "start": "31/02/2021"}, ("start", "date-unreadable", "31/02/2021")),
        ({"الاسم": "x", "end": "05/08/2021"}, ("end", "mandate-ends-before-start", "05/08/2021")),
    ],
)
def test_what_cannot_be_understood_is_a_fault(cells, fault):
    assert faults(line(**cells)) == [fault]


def test_every_fault_of_a_row_is_found():
    read = line(الاسم="", رقم="x", الجنس="?", start="?", end="?", المهمة="?")
    assert [fault.reason for fault in read.faults] == [
        "name-missing", "gender-unknown", "date-unreadable", "date-unreadable", "number-not-number", "office-unknown",
    ]  # fmt: skip


def test_a_mandate_of_one_day_is_one():
    assert not line(الاسم="x", start="2021-08-06", end="2021-08-06").faults


def test_a_cell_beyond_the_header_betrays_a_row_cut_wrong():
    columns = columns_of(Sheet(header=("الاسم", "العنوان"), rows=()))
    read = read_line(2, ("العضو الأول", "زنقة 3", "آسفي"), columns, START)
    assert faults(read) == [("3", "cell-without-header", "آسفي")]


def test_a_short_row_leaves_its_last_columns_empty():
    columns = columns_of(Sheet(header=("الاسم", "الهاتف"), rows=()))
    read = read_line(2, ("العضو الأول",), columns, START)
    assert (read.phone, read.faults) == (None, ())
