"""The workbook, opened again and looked at inside."""

import io
import subprocess
import sys
import time
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from exports.recommendation_samples import HOSTILE, MADE, WHOLE, dossier, rows

from assembly.errors import NotProduced
from assembly.exports.cells import plain_text
from assembly.exports.recommendation_rows import recommendation_rows
from assembly.exports.recommendation_table import COLUMNS
from assembly.exports.recommendations_xlsx import recommendations_xlsx

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROWS = recommendation_rows((dossier(*WHOLE),))
WORKBOOK = recommendations_xlsx(ROWS, made=MADE)


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content)).active


def part(content, name):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


def sheet_xml(content):
    return ET.fromstring(part(content, "xl/worksheets/sheet1.xml"))  # noqa: S314  our own bytes


def test_the_cells_are_those_of_the_table():
    found = list(opened(WORKBOOK).iter_rows(values_only=True))
    assert found[0][0] == "المعرف"
    assert [row[0] for row in found[1:]] == ["2020-10/R2", "2020-10/R12"]
    assert found[2][2] == "مواكبة الصناع في الرقمنة"
    assert found[1][COLUMNS.index("sector")] is None


def test_days_are_days():
    cell = opened(WORKBOOK).cell(3, COLUMNS.index("due") + 1)
    assert cell.is_date
    assert (cell.value, cell.number_format) == (datetime(2021, 1, 31), "dd/mm/yyyy")  # noqa: DTZ001


def test_the_sheet_reads_right_to_left_and_prints_across_the_page():
    sheet = opened(WORKBOOK)
    assert sheet.title == "التوصيات"
    assert sheet.sheet_view.rightToLeft
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.auto_filter.ref == "A1:J3"
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.oddFooter.center.text == "&P / &N"


def test_cells_wrap_and_the_header_is_bold():
    sheet = opened(WORKBOOK)
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)
    assert all(cell.font.bold for cell in sheet[1])
    assert not any(cell.font.bold for cell in sheet[2])
    widths = [sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJ"]
    assert min(widths) >= 10
    assert max(widths) == widths[COLUMNS.index("text")]


def test_identifiers_keep_their_own_order_in_an_arabic_sheet():
    cells = opened(WORKBOOK)[2]
    assert cells[0].alignment.readingOrder == 1
    assert cells[COLUMNS.index("text")].alignment.readingOrder == 2


def test_other_languages_read_left_to_right():
    sheet = opened(recommendations_xlsx(ROWS, made=MADE, language="fr"))
    assert sheet.title == "Recommandations"
    assert not sheet.sheet_view.rightToLeft
    assert sheet["C2"].alignment.readingOrder == 0


def test_no_text_becomes_a_formula_or_anything_but_text():
    content = recommendations_xlsx(rows(*HOSTILE), made=MADE)
    xml = sheet_xml(content)
    assert xml.findall(f".//{MAIN}f") == []
    kinds = {cell.get("t") for cell in xml.iter(f"{MAIN}c") if cell.get("r").startswith("C")}
    assert kinds <= {"inlineStr", "s"}
    cells = opened(content)["C"][1:]
    assert [cell.value for cell in cells] == [plain_text(text) for text in HOSTILE]
    assert {cell.data_type for cell in cells} == {"s"}


def test_what_looks_like_a_formula_stays_text_when_the_cell_is_edited():
    cells = opened(recommendations_xlsx(rows(*HOSTILE), made=MADE))["C"][1:]
    quoted = {cell.value for cell in cells if cell.quotePrefix}
    assert quoted == {plain_text(text) for text in HOSTILE[:10]}


def test_same_rows_and_moment_give_the_same_bytes():
    time.sleep(1.1)  # the library stamps whole seconds
    assert recommendations_xlsx(ROWS, made=MADE) == WORKBOOK
    with zipfile.ZipFile(io.BytesIO(WORKBOOK)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_another_process_gives_the_same_bytes():
    code = (
        "import sys; sys.path.insert(0, 'tests'); from exports.test_recommendations_xlsx import WORKBOOK; "
        "sys.stdout.buffer.write(WORKBOOK)"
    )
    told = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=told)
    assert found.stdout == WORKBOOK


@pytest.mark.parametrize(
    "made",
    [
        MADE,
        datetime(2020, 11, 13, 10, 0, tzinfo=timezone(timedelta(hours=1))),
        datetime(2020, 11, 13, 9, 0),  # noqa: DTZ001  told as UTC
        datetime(2020, 11, 13, 9, 0, 0, 999, tzinfo=UTC),
    ],
)
def test_the_moment_given_is_the_only_one_inside(made):
    content = recommendations_xlsx(ROWS, made=made)
    assert content == WORKBOOK
    core = part(content, "docProps/core.xml").decode()
    assert core.count("2020-11-13T09:00:00Z") == 2
    assert "openpyxl" not in core


def test_a_text_no_cell_can_hold_is_refused_rather_than_cut():
    assert len(opened(recommendations_xlsx(rows("x" * 32_767), made=MADE))["C2"].value) == 32_767
    with pytest.raises(NotProduced) as caught:
        recommendations_xlsx(rows("x" * 32_768), made=MADE)
    assert caught.value.code == "cell-too-long"
    assert caught.value.facts == {"recommendation": "2020-10/R1", "column": "نص التوصية", "limit": 32_767}


def test_without_recommendations_the_header_stands_alone():
    sheet = opened(recommendations_xlsx((), made=MADE))
    assert (sheet.max_row, sheet.auto_filter.ref) == (1, "A1:J1")


def test_a_row_is_as_high_as_its_longest_cell_needs():
    sheet = opened(recommendations_xlsx(rows("نص قصير", "كلمة " * 60), made=MADE))
    assert sheet.row_dimensions[2].height < sheet.row_dimensions[3].height <= 409
    assert opened(recommendations_xlsx(rows("كلمة " * 5000), made=MADE)).row_dimensions[2].height <= 409
