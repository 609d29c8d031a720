"""The header of a sheet of members, wherever it stands and however it splits the names."""

import pytest

from assembly.actions.member_columns import columns_of
from assembly.actions.sheet_reader import Sheet
from assembly.errors import BadInput


def sheet(*rows):
    numbered = tuple(enumerate(rows, start=1))
    return Sheet(header=rows[0], rows=numbered[1:])


def test_columns_are_found_in_any_order_and_titled_as_written():
    columns = columns_of(sheet(("الجنس", "الاسم الكامل ", "N°")))
    assert columns.places == {"name": 1, "number": 2, "gender": 0}
    assert columns.title("name") == "الاسم الكامل"
    assert columns.title("office") == "office"
    assert columns.notices == ()


def test_titles_above_the_header_are_passed_over():
    columns = columns_of(
        sheet(("غرفة الصناعة التقليدية",), ("لائحة الأعضاء",), ("الرقم", "الاسم"), ("1", "العضو الأول"))
    )
    assert (columns.row, columns.places) == (3, {"number": 0, "name": 1})


@pytest.mark.parametrize(
    ("header", "places"),
    [
        (("النسب", "الاسم"), {"family_name": 0, "first_name": 1}),
        (("Nom", "Prénom"), {"family_name": 0, "first_name": 1}),
        (("Nom",), {"name": 0}),
        (("الاسم", "Nom en français"), {"name": 0, "name_fr": 1}),
        (("الاسم الكامل", "Nom complet"), {"name": 0, "name_fr": 1}),
        (("الاسم الكامل", "Nom", "Prénom"), {"name": 0, "family_fr": 1, "first_fr": 2}),
        (("الاسم العائلي", "الاسم الشخصي", "Nom", "Prénom"), {"family_name": 0, "first_name": 1, "family_fr": 2, "first_fr": 3}),
        (("الاسم الكامل", "الاسم العائلي", "الاسم الشخصي"), {"name": 0}),
    ],
)  # fmt: skip
def test_names_in_one_column_or_two_in_one_script_or_two(header, places):
    assert columns_of(sheet(header)).places == places


def test_columns_nobody_understands_are_told():
    notices = columns_of(sheet(("الاسم", "ملاحظات", "", "الجماعة", "الإقليم"))).notices
    assert [(n.code, n.row, n.facts["header"]) for n in notices] == [
        ("sheet-column-ignored", 1, "ملاحظات"),
        ("sheet-column-ignored", 1, "الإقليم"),
    ]


def test_two_columns_that_say_the_same_are_refused():
    with pytest.raises(BadInput) as caught:
        columns_of(sheet(("ر.ت", "رقم العضو", "الاسم")))
    assert caught.value.code == "sheet-column-twice"
    assert caught.value.facts == {"row": 1, "column": "number", "first": "ر.ت", "second": "رقم العضو"}


def test_a_sheet_without_names_is_refused():
    with pytest.raises(BadInput) as caught:
        columns_of(sheet(("الرقم", "الجنس"), ("1", "ذكر")))
    assert caught.value.code == "sheet-no-name-column"
    assert caught.value.facts == {"header": ("الرقم", "الجنس")}
