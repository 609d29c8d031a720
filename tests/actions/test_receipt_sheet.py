from datetime import date

import openpyxl
import pytest
from acts import raises

from assembly.actions.receipt_sheet import Usual, receipts_from
from assembly.actions.receipts import Received
from assembly.errors import BadInput

DAY = date(2020, 11, 3)
HEAD = "الرقم,الاسم الكامل,الوسيلة,تاريخ التوصل,رقم الإرسال,الوصل"


def sheet(tmp_path, *rows, head=HEAD):
    path = tmp_path / "receipts.csv"
    path.write_text("\n".join((head, *rows, "")), "utf-8")
    return path


def test_a_row_a_member(tmp_path):
    (tmp_path / "وصل 2.pdf").write_bytes(b"%PDF-1.7\n2")
    path = sheet(
        tmp_path,
        "1,العضو الأول,يدا بيد,2020-11-03,,",
        "2,العضو الثاني,رسالة مضمونة,05/11/2020,RR 123 MA,وصل 2.pdf",
    )
    found = receipts_from(path, Usual())
    [scan] = found.scans
    assert found.told == (
        Received(1, "by-hand", DAY),
        Received(2, "registered-post", date(2020, 11, 5), None, "RR 123 MA", scan.attachment),
    )
    assert found.notices == ()


def test_what_holds_for_all_rows_is_said_once(tmp_path):
    path = sheet(tmp_path, "1", "2", head="N°")
    usual = Usual("authority", DAY, date(2020, 11, 2), "15/2020")
    assert receipts_from(path, usual).told == tuple(
        Received(n, "authority", DAY, date(2020, 11, 2), "15/2020") for n in (1, 2)
    )


def test_who_has_not_received_yet_is_left_out_and_told(tmp_path):
    path = sheet(tmp_path, "1,,يدا بيد,2020-11-03", "2,,رسالة مضمونة,", "3,,,")
    found = receipts_from(path, Usual())
    assert [told.member for told in found.told] == [1]
    assert [(notice.code, notice.facts) for notice in found.notices] == [
        ("receipts-not-yet", {"rows": (3, 4)})
    ]


def test_one_scan_for_many_is_read_once(tmp_path):
    (tmp_path / "list.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "copy.pdf").write_bytes(b"%PDF-1.7\n")
    rows = [f"{n},,يدا بيد,2020-11-03,,{'copy' if n == 3 else 'list'}.pdf" for n in (1, 2, 3)]
    found = receipts_from(sheet(tmp_path, *rows), Usual())
    assert len(found.scans) == 1
    assert {told.proof for told in found.told} == {found.scans[0].attachment}


def test_an_excel_sheet_with_titles_above_its_header(tmp_path):
    book = openpyxl.Workbook()
    for row in (["غرفة الصناعة التقليدية"], HEAD.split(","), [7, "العضو السابع", "البريد الإلكتروني", DAY]):
        book.active.append(row)
    book.save(tmp_path / "receipts.xlsx")
    assert receipts_from(tmp_path / "receipts.xlsx", Usual()).told == (Received(7, "e-mail", DAY),)


def test_every_fault_is_named(tmp_path):
    (tmp_path / "fake.pdf").write_bytes(b"no pdf")
    path = sheet(
        tmp_path,
        "x,,يدا بيد,2020-11-03",
        ",,يدا بيد,2020-11-03",
        "3,,حمام زاجل,2020-11-03",
        "4,,,2020-11-03",
        "5,,يدا بيد,غدا",
        "6,,يدا بيد,2020-11-03,RR\x07",
        "7,,يدا بيد,2020-11-03,,none.pdf",
        "8,,يدا بيد,2020-11-03,,fake.pdf",
    )
    with pytest.raises(BadInput) as caught:
        receipts_from(path, Usual())
    assert caught.value.code == "sheet-row-bad"
    assert [(row, column, reason) for row, column, reason, _ in caught.value.facts["all"]] == [
        (2, "الرقم", "number-not-number"),
        (3, "الرقم", "number-missing"),
        (4, "الوسيلة", "channel-unknown"),
        (5, "الوسيلة", "channel-missing"),
        (6, "تاريخ التوصل", "date-unreadable"),
        (7, "رقم الإرسال", "text-control-character"),
        (8, "الوصل", "attachment-not-found"),
        (9, "الوصل", "attachment-not-of-its-kind"),
    ]


def test_sheets_that_say_nothing(tmp_path):
    with raises("sheet-no-number-column"):
        receipts_from(sheet(tmp_path, "a", head="الاسم الكامل"), Usual())
    with raises("sheet-column-twice", column="received"):
        receipts_from(sheet(tmp_path, "1", head="الرقم,تاريخ التوصل,Reçu le"), Usual())
    with raises("sheet-no-receipts"):
        receipts_from(sheet(tmp_path, "1,,يدا بيد,"), Usual())
