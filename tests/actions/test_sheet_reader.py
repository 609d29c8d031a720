"""Files as offices really send them, and files made to do harm."""

import io
import subprocess
import sys
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.datavalidation import DataValidation

from assembly.actions.sheet_reader import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Notice, cell_text, read_rows
from assembly.errors import BadInput


def workbook(path, *rows, **others):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for title, content in others.items():
        book.create_sheet(title).append(content)
    book.save(path)
    return path


def text_file(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def refusal(path):
    with pytest.raises(BadInput) as caught:
        read_rows(path)
    return caught.value


def repacked(path, changes):
    """Rewrite a workbook with some of its parts replaced."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **changes}.items():
            archive.writestr(name, content)
    return path


def test_a_workbook_becomes_rows_of_text_with_the_numbers_a_spreadsheet_shows(tmp_path):
    path = workbook(
        tmp_path / "أعضاء الغرفة.xlsx",
        ["الرقم", "الاسم", "بداية الانتداب"],
        [1, "العضو الأول", date(2020, 11, 12)],
        [],
        [2.0, " العضو الثاني ", datetime(2020, 11, 12, 10, 30)],  # noqa: DTZ001  a cell has no time zone
    )
    sheet = read_rows(path)
    assert sheet.header == ("الرقم", "الاسم", "بداية الانتداب")
    assert sheet.header_row == 1
    assert sheet.rows == (
        (2, ("1", "العضو الأول", "2020-11-12")),
        (4, ("2", " العضو الثاني ", "2020-11-12T10:30:00")),
    )
    assert sheet.notices == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (12, "12"),
        (12.0, "12"),
        (661234567.0, "661234567"),
        (0.1 + 0.2, "0.3"),
        (2.5, "2.5"),
        (1e20, "100000000000000000000"),
        (True, "True"),
        (date(2020, 11, 12), "2020-11-12"),
        (datetime(2020, 11, 12), "2020-11-12"),  # noqa: DTZ001
        (time(10, 30), "10:30:00"),
        ("0661234567", "0661234567"),
    ],
)
def test_values_read_as_the_spreadsheet_shows_them(value, text):
    assert cell_text(value) == text


def test_the_header_is_the_first_row_that_holds_something(tmp_path):
    sheet = read_rows(workbook(tmp_path / "a.xlsx", [], [None, " "], ["الاسم"], ["العضو الأول"]))
    assert (sheet.header_row, sheet.header, sheet.rows) == (3, ("الاسم",), ((4, ("العضو الأول",)),))


def test_other_worksheets_are_told_of_and_hidden_ones_passed_over(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "مخفية"
    book.active.sheet_state = "hidden"
    book.active.append(["x"])
    book.create_sheet("الأعضاء").append(["الاسم"])
    book.create_sheet("الشركاء").append(["الاسم"])
    book.save(tmp_path / "a.xlsx")
    sheet = read_rows(tmp_path / "a.xlsx")
    assert sheet.header == ("الاسم",)
    assert sheet.notices == (Notice("sheet-others-ignored", 0, {"read": "الأعضاء", "others": "الشركاء"}),)


def test_rows_outside_the_extent_that_a_file_states_are_read_all_the_same(tmp_path):
    path = workbook(tmp_path / "a.xlsx", ["الاسم"], ["العضو الأول"], ["العضو الثاني"])
    with zipfile.ZipFile(path) as archive:
        part = archive.read("xl/worksheets/sheet1.xml").decode()
    assert '<dimension ref="A1:A3"' in part
    repacked(path, {"xl/worksheets/sheet1.xml": part.replace('ref="A1:A3"', 'ref="A1"')})
    assert len(read_rows(path).rows) == 2


def test_what_openpyxl_warns_of_and_drops_disturbs_nobody(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["الاسم"])
    validation = DataValidation(type="list", formula1='"ذكر,أنثى"')
    validation.add("A2")
    book.active.add_data_validation(validation)
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        styles = archive.read("xl/styles.xml").decode()
    bare = styles.split("<cellStyles", 1)[0] + styles.split("</cellStyles>", 1)[1]
    repacked(tmp_path / "a.xlsx", {"xl/styles.xml": bare})
    assert read_rows(tmp_path / "a.xlsx").header == ("الاسم",)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_is_cut_by_the_mark_it_uses(tmp_path, delimiter, encoding):
    lines = (("الاسم", "العنوان"), ("العضو الأول", "حي، زنقة 3"), ("العضو الثاني", "ج"))
    path = text_file(tmp_path / "a.csv", "\r\n".join(delimiter.join(line) for line in lines), encoding)
    sheet = read_rows(path)
    assert sheet.header == lines[0]
    assert sheet.rows == ((2, lines[1]), (3, lines[2]))
    assert sheet.notices == ()


def test_commas_inside_addresses_do_not_hide_the_semicolons(tmp_path):
    text = "الاسم;العنوان\nالعضو الأول;3, rue A, Safi\nالعضو الثاني;4, rue B, Safi\nالعضو الثالث;حي\n"
    assert read_rows(text_file(tmp_path / "a.csv", text)).rows[0] == (2, ("العضو الأول", "3, rue A, Safi"))


def test_a_column_of_names_alone_is_a_csv_too(tmp_path):
    sheet = read_rows(text_file(tmp_path / "a.csv", "الاسم\nالعضو الأول\n\nالعضو الثاني\n"))
    assert sheet.rows == ((2, ("العضو الأول",)), (4, ("العضو الثاني",)))


def test_a_declared_separator_is_obeyed_and_keeps_the_row_numbers(tmp_path):
    sheet = read_rows(text_file(tmp_path / "a.csv", "sep=;\r\nالاسم;x,y\r\nالعضو الأول;1,2\r\n"))
    assert (sheet.header_row, sheet.header, sheet.rows) == (
        2,
        ("الاسم", "x,y"),
        ((3, ("العضو الأول", "1,2")),),
    )


def test_quoted_cells_hold_delimiters_lines_and_quotation_marks(tmp_path):
    sheet = read_rows(
        text_file(
            tmp_path / "a.csv", 'الاسم,ملاحظة\r\nالعضو الأول,"سطر ""أول"",\nسطر ثان"\r\nالعضو الثاني,\r\n'
        )
    )
    assert sheet.rows == ((2, ("العضو الأول", 'سطر "أول",\nسطر ثان')), (3, ("العضو الثاني",)))


def test_windows_arabic_is_read_and_told(tmp_path):
    sheet = read_rows(text_file(tmp_path / "a.csv", "الاسم;الجماعة\nالعضو الأول;الصويرة\n", "cp1256"))
    assert sheet.rows == ((2, ("العضو الأول", "الصويرة")),)
    assert sheet.notices == (Notice("sheet-encoding-assumed", 0, {"encoding": "cp1256"}),)


def test_the_suffix_may_be_in_capitals(tmp_path):
    assert read_rows(text_file(tmp_path / "A.CSV", "الاسم\n")).header == ("الاسم",)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.ods", b"x", "sheet-kind-unknown"),
        ("a.xls", b"x", "sheet-kind-unknown"),
        ("a.csv", b"", "sheet-empty"),
        ("a.csv", b" \r\n;;\r\n", "sheet-empty"),
        ("a.csv", 'الاسم\n"لم يغلق\n'.encode(), "sheet-unreadable"),
        ("a.csv", b"\xff\xfea", "sheet-unreadable"),
        ("a.csv", b"PK\x03\x04\0\0\xff\xff", "sheet-unreadable"),
        ("a.xlsx", b"", "sheet-unreadable"),
        ("a.xlsx", b"not a zip", "sheet-unreadable"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "sheet-encrypted-or-old"),
    ],
)
def test_what_cannot_be_read_says_so(tmp_path, name, content, code):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path).code == code


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    (tmp_path / "folder.csv").mkdir()
    assert refusal(tmp_path / "none.csv").code == "sheet-not-found"
    assert refusal(tmp_path / "folder.csv").code == "sheet-not-found"


def test_an_empty_workbook_is_empty(tmp_path):
    assert refusal(workbook(tmp_path / "a.xlsx")).code == "sheet-empty"


def test_a_zip_that_is_no_workbook_is_unreadable(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("x.txt", "x")
    assert refusal(tmp_path / "a.xlsx").code == "sheet-unreadable"


def test_a_workbook_cut_short_is_unreadable(tmp_path):
    path = workbook(tmp_path / "a.xlsx", ["الاسم"], ["العضو الأول"])
    path.write_bytes(path.read_bytes()[:-200])
    assert refusal(path).code == "sheet-unreadable"


def test_a_file_too_large_is_not_even_read(tmp_path):
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert refusal(path).code == "sheet-too-large"


def test_a_zip_bomb_is_refused_by_its_declared_size(tmp_path):
    path = workbook(tmp_path / "a.xlsx", ["الاسم"])
    repacked(path, {"xl/bomb.bin": bytes(101 * 2**20)})
    assert path.stat().st_size < 2**20
    error = refusal(path)
    assert error.code == "sheet-too-large"
    assert error.facts["bytes"] > error.facts["limit"]


def test_entities_that_unfold_are_not_unfolded(tmp_path):
    path = workbook(tmp_path / "a.xlsx", ["الاسم"])
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 10}">' for n in range(10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE w [{entities}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData></worksheet>'
    assert refusal(repacked(path, {"xl/worksheets/sheet1.xml": bomb})).code == "sheet-unreadable"


def test_a_row_of_any_number_does_not_count_for_ever(tmp_path):
    path = workbook(tmp_path / "a.xlsx", ["الاسم"])
    with zipfile.ZipFile(path) as archive:
        part = archive.read("xl/worksheets/sheet1.xml").decode()
    crafted = part.replace("</sheetData>", '<row r="999999999999"><c r="A9"><v>1</v></c></row></sheetData>')
    assert refusal(repacked(path, {"xl/worksheets/sheet1.xml": crafted})).code == "sheet-too-many-rows"


def test_rows_and_columns_have_a_limit(tmp_path):
    full = text_file(tmp_path / "full.csv", "الاسم\n" + "x\n" * MAX_ROWS)
    assert len(read_rows(full).rows) == MAX_ROWS
    assert (
        refusal(text_file(tmp_path / "long.csv", "الاسم\n" + "x\n" * (MAX_ROWS + 1))).code
        == "sheet-too-many-rows"
    )
    wide = read_rows(workbook(tmp_path / "wide.xlsx", ["x"] * MAX_COLUMNS))
    assert len(wide.header) == MAX_COLUMNS
    error = refusal(workbook(tmp_path / "wider.xlsx", ["x"] * (MAX_COLUMNS + 1)))
    assert (error.code, error.facts["row"]) == ("sheet-too-many-columns", 1)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_never_worse(tmp_path_factory, content):
    folder = tmp_path_factory.getbasetemp()
    for name in ("any.csv", "any.xlsx"):
        path = folder / name
        path.write_bytes(content)
        try:
            read_rows(path)
        except BadInput as error:
            assert error.code.startswith("sheet-")  # noqa: PT017  both ends are right ones


@given(
    st.lists(
        st.lists(st.text("أبج,;\t\"' \n", min_size=1, max_size=5), min_size=2, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_a_csv_with_a_declared_separator_gives_back_what_was_written(tmp_path_factory, rows):
    written = io.StringIO()
    for row in rows:
        written.write(";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n")
    path = tmp_path_factory.getbasetemp() / "round.csv"
    path.write_bytes(("sep=;\r\n" + written.getvalue()).encode())
    expected = []
    for number, row in enumerate(rows, start=2):
        width = max((place for place, cell in enumerate(row, start=1) if cell.strip()), default=0)
        if width:
            expected.append((number, tuple(row[:width])))
    if expected:
        sheet = read_rows(path)
        assert ((sheet.header_row, sheet.header), *sheet.rows) == tuple(expected)
    else:
        assert refusal(path).code == "sheet-empty"


def test_reading_a_csv_does_not_load_openpyxl(tmp_path):
    path = text_file(tmp_path / "a.csv", "الاسم\n")
    code = (
        "import sys, pathlib; from assembly.actions.sheet_reader import read_rows; "
        "read_rows(pathlib.Path(sys.argv[1])); sys.exit('openpyxl' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0
