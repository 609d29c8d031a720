"""The CSV, read back as a spreadsheet and as a program would."""

import csv
import io

import pytest
from exports.recommendation_samples import HOSTILE, WHOLE, dossier, rows
from hypothesis import given
from hypothesis import strategies as st

from assembly.exports.cells import plain_text
from assembly.exports.recommendation_rows import recommendation_rows
from assembly.exports.recommendations_csv import recommendations_csv

TEXT = 2


def read(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_the_bytes_of_the_file():
    content = recommendations_csv(recommendation_rows((dossier(WHOLE[0]),)))
    assert (
        content
        == (
            "\ufeffالمعرف,الدورة,نص التوصية,المستوى,الجهات الموجهة إليها,الأصل,القطاع,الأولوية,الأجل,الحالة\r\n"
            "2020-10/R12,الدورة العادية لشهر أكتوبر 2020,مواكبة الصناع في الرقمنة,جهوي,"
            "وزارة السياحة والصناعة التقليدية؛ عامل إقليم آسفي,النقطة 3,الخزف,مستعجلة,2021-01-31,قيد الإعداد\r\n"
        ).encode()
    )


def test_no_field_can_be_run_as_a_formula():
    fields = [field for record in read(recommendations_csv(rows(*HOSTILE))) for field in record]
    assert not [field for field in fields if field.lstrip(" \u200f").startswith(tuple("=+-@\t\r\n＝"))]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("=1+1", "'=1+1"),
        ("- مواكبة", "'- مواكبة"),
        ("  =1", "'  =1"),
        ("'=1", "'=1"),
        ("1=1", "1=1"),
        ("007", "007"),
        ('قال "نعم", ثم', 'قال "نعم", ثم'),
        ("سطر\r\nسطر", "سطر\nسطر"),
    ],
)
def test_an_apostrophe_goes_before_what_looks_like_a_formula_and_nothing_else_changes(text, field):
    assert read(recommendations_csv(rows(text)))[1][TEXT] == field


def test_quotation_follows_rfc_4180():
    assert '"قال ""نعم"", ثم"'.encode() in recommendations_csv(rows('قال "نعم", ثم'))


def test_lines_end_in_crlf_and_none_in_a_field_does():
    content = recommendations_csv(rows("سطر\r\nسطر\rسطر")).decode("utf-8-sig")
    assert content.endswith("\r\n")
    assert content.count("\r\n") == 2
    assert content.count("\r") == 2


def test_no_mark_turns_the_order_of_the_line():
    content = recommendations_csv(rows("نص\u202e\u2066")).decode()
    assert not set(content) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_without_recommendations_the_header_stands_alone():
    assert len(read(recommendations_csv(()))) == 1
    assert read(recommendations_csv((), language="fr"))[0][:2] == ["Identifiant", "Session"]


@given(st.text(min_size=1))
def test_any_text_comes_back_but_for_its_apostrophe(text):
    field = read(recommendations_csv(rows(text)))[1][TEXT]
    assert plain_text(text) in (field, field.removeprefix("'"))
