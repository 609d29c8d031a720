"""The words of the report in Arabic, and that both languages tell every finding with the facts that prove it."""

from datetime import date, datetime

import pytest
from domain.check.test_registry import ROWS

from assembly.domain.check.finding import SEVERITIES
from assembly.domain.check.registry import BY_CODE, run
from assembly.language import findings_arabic, findings_french
from assembly.language import sentences_check as sentence
from assembly.language.errors import placeholders
from assembly.language.findings_words import TABLES
from assembly.language.sentences import Person, SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
WORDS = (findings_arabic.ARABIC, findings_french.FRENCH)


@pytest.mark.parametrize("words", WORDS, ids=["ar", "fr"])
def test_every_check_has_its_sentence_and_no_other_code_has(words):
    assert set(words) == set(BY_CODE)


@pytest.mark.parametrize("words", WORDS, ids=["ar", "fr"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_a_sentence_shows_every_fact_and_no_other(row, words):
    for finding in run(BY_CODE[row.code], row.broken):
        assert placeholders(words[row.code]) == set(finding.facts)


@pytest.mark.parametrize("words", WORDS, ids=["ar", "fr"])
def test_a_sentence_ends_as_one(words):
    assert all(text.endswith(".") for text in words.values())
    assert len(set(words.values())) == len(words)


def test_the_tables_of_both_languages_have_the_same_codes():
    arabic, french = findings_arabic.CODES, findings_french.CODES
    assert {name: set(codes) for name, codes in arabic.items()} == {
        name: set(codes) for name, codes in french.items()
    }
    assert set(TABLES.values()) | {"subject"} == set(arabic)
    assert set(findings_arabic.SEVERITIES) == set(findings_french.SEVERITIES) == set(SEVERITIES)


@pytest.mark.parametrize(
    ("code", "facts", "said"),
    [
        (
            "session-month",
            {"month": 10, "year": 2020, "day": date(2020, 11, 12), "reason": "–"},
            "انعقدت الدورة العادية لشهر أكتوبر 2020، أو برمج انعقادها، بتاريخ 12 نونبر 2020، أي خارج شهرها. السبب المسجل: –.",
        ),
        ("session-not-a-month", {"month": 9, "months": (2, 6, 10)}, "شهر شتنبر ليس من أشهر الدورات العادية، وهي: فبراير، يونيو، أكتوبر."),
        (
            "meeting-opened-early",
            {"call": 1, "meeting": datetime(2020, 10, 1, 10, 5), "opened": datetime(2020, 10, 1, 9)},  # noqa: DTZ001  local
            "افتتحت الجلسة بتاريخ فاتح أكتوبر 2020 على الساعة 09:00، قبل الموعد المحدد في الاستدعاء الأول: بتاريخ فاتح أكتوبر 2020 على الساعة 10:05.",
        ),
        ("seat-both", {"sitting": 2, "member": Person("العضوة الثالثة", "female")}, "أسندت رئاسة الجلسة رقم 2 وكتابتها معا إلى السيدة العضوة الثالثة."),
        (
            "member-not-convened",
            {"call": 2, "members": (Person("العضو الأول"), Person("العضو الثاني"))},
            "لا شيء يثبت استدعاء الأعضاء الآتية أسماؤهم (الاستدعاء الثاني): السيد العضو الأول؛ السيد العضو الثاني.",
        ),
        (
            "budget-unbalanced",
            {"item": 3, "receipts": 2_346_000_000, "expenditure": 2_345_999_950},
            "ميزانية النقطة رقم 3 غير متوازنة: المداخيل 23.460.000,00 درهم، والمصاريف 23.459.999,50 درهم.",
        ),
        ("minutes-not-on-agenda", {"session": "2020-06"}, "محضر الدورة العادية لشهر يونيو برسم سنة 2020 غير مصادق عليه وغير مدرج في جدول الأعمال."),
        ("ballot-twice", {"subject": "proposal 2", "ballots": 2}, "عدد عمليات التصويت القائمة بشأن المقترح رقم 2: 2."),
        ("number-gap", {"part": "recommendations", "missing": (1, 4)}, "أرقام متروكة في التوصيات: 1، 4."),
        ("minutes-unsigned", {"sitting": 1, "places": ("secretary",)}, "محضر الجلسة رقم 1 ينقصه توقيع: الكاتب."),
        ("roll-changed", {"day": date(2020, 10, 15), "call": 1, "joined": (), "gone": (Person("العضو الأول"),)},
         "يختلف سجل الأعضاء الحالي عن اللائحة المعتمدة بتاريخ 15 أكتوبر 2020 (الاستدعاء الأول). المضافون: لا أحد. المحذوفون: السيد العضو الأول."),
    ],
)  # fmt: skip
def test_a_finding_is_said_with_its_facts_in_words(code, facts, said):
    assert sentence.finding_said(code, facts) == said


def test_a_code_of_a_later_version_shows_itself():
    assert sentence.finding_said("not-known-here", {"item": 3}) == "not-known-here"


def test_the_frame_of_the_report():
    assert sentence.report_title(OCTOBER).endswith("الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020")
    assert "بتاريخ 16 نونبر 2020" in sentence.checked(OCTOBER, date(2020, 11, 16), "18.09")
    assert sentence.cited("14", "18.09") == "المادة 14 من القانون رقم 18.09"
    assert sentence.ignored_on(date(2020, 11, 16)) == "بتاريخ 16 نونبر 2020"
    assert sentence.by_own_value("النظام الداخلي") == "قيمة خاصة بالغرفة: النظام الداخلي"
    assert len({sentence.nothing_found(), sentence.in_order(), sentence.not_in_order()}) == 3
    assert len({sentence.severity_heading(severity) for severity in SEVERITIES}) == 4
