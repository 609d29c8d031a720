"""What `answer` and `import-answers` tell: the words of the answer itself, and each fault at its place."""

import csv
from datetime import date

import openpyxl
import pytest
from recommended import sent

AT = {"now": "2021-01-10T09:00:00Z"}
HEAD = ("المعرف", "رقم الإرسالية", "الجواب", "تاريخ الجواب", "توضيحات أو سبب الرفض")


@pytest.fixture
def waiting(october):
    sent(october, 1, number=131)
    return october


def sheet(hall, *rows, head=HEAD):
    path = hall.folder.parent / "answers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((head, *rows))
    return path


@pytest.mark.parametrize(
    ("language", "grade", "words"),
    [
        ("ar", "accepted", "مقبولة"),
        ("ar", "partly", "مقبولة جزئيا"),
        ("ar", "refused", "مرفوضة"),
        ("ar", "done", "منجزة"),
        ("fr", "accepted", "acceptée"),
        ("fr", "refused", "refusée"),
        ("fr", "done", "réalisée"),
    ],
)
def test_an_answer_is_told_in_the_words_of_the_sheet(waiting, language, grade, words):
    told = waiting.ok("answer", "R1", grade, "--because", "سبب", **AT, ASSEMBLY_LANG=language)
    assert words in told.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ").split("1:")[-1]
    assert words in waiting.ok("follow-up", "--lang", language, **AT)
    path = sheet(waiting, ("2020-10/R2", "131/2020", words, "10/12/2020", "سبب"))
    assert f" – {words} – 2020-12-10" in waiting.ok(
        "import-answers", path, "--dry-run", "--lang", language, **AT
    )


def test_columns_that_are_missing_are_named_as_the_sheet_names_them(waiting):
    path = sheet(waiting, ("2020-10/R1",), head=("المعرف",))
    waiting.refused("import-answers", path, code=2, error="answers-columns-missing", **AT)
    said = waiting("import-answers", path, "--lang", "ar", **AT).err
    assert "رقم الإرسالية، الجواب، تاريخ الجواب" in said


def test_a_fault_is_told_with_what_stands_in_the_cell_where_anything_does(waiting):
    path = sheet(
        waiting, ("2020-10/R1", "", "منجزة", "10/12/2020"), ("2020-10/R2", "131/2020", "ربما", "10/12/2020")
    )
    said = waiting("import-answers", path, **AT)
    assert said.code == 2
    assert "Row 2, column B: no dispatch of recommendations that stands bears this number.\n" in said.err
    assert "Row 3, column C: this is none of the answers of the list (ربما).\n" in said.err


def test_a_day_is_read_however_the_spreadsheet_shows_it(waiting, tmp_path):
    waiting.ok("dispatch", "--again", "131/2020", **AT)
    path = waiting.folder / "2020-10" / "dispatch-131-2020" / "recommendations.xlsx"
    book = openpyxl.load_workbook(path)
    places = {cell.value: cell.column for cell in book.active[1]}
    for header, value in zip(HEAD[2:], ("منجزة", date(2020, 12, 10), None), strict=True):
        book.active.cell(2, places[header]).value = value
    book.active.cell(2, places[HEAD[3]]).number_format = "MM/DD/YYYY"
    book.save(tmp_path / "back.xlsx")
    told = waiting.json("import-answers", tmp_path / "back.xlsx", **AT)
    assert [(each["recommendation"], each["on"]) for each in told["answers"]] == [
        ("2020-10/R1", "2020-12-10")
    ]
