"""The report on a session's check, in both languages: golden text of the shipped session, every finding said, what is ignored.

Write the golden texts anew with `python tests/documents/test_check_report.py`, and read every line of the difference.
"""

import sys
from datetime import date
from pathlib import Path

import pytest

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, source_of, text_of
from documents.readers import lost_by, with_pdfium, words_of_html
from domain.check.clean import case, october, session
from domain.check.test_registry import ROWS
from domain.samples import overridden
from msgspec.structs import replace

from assembly.actions.checks import Report
from assembly.documents.check_report import check_report, check_view
from assembly.documents.press import to_html, to_pdf
from assembly.domain.check.case import CaseFile
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.check.registry import findings
from assembly.errors import Refused

ON = date(2020, 11, 16)
OPENING = sample.opening()


def report_of(made: CaseFile, *ignored) -> Report:
    """A report on a case; `ignored` are codes, each ignored with a ground."""
    found = findings(made)
    pairs = tuple((f, ground(f)) for f in found if f.code in ignored)
    return Report(made, tuple(f for f in found if f.code not in ignored), pairs)


def ground(finding) -> IgnoredFinding:
    return IgnoredFinding(
        number=1,
        session="2020-10",
        code=finding.code,
        about=(finding.about,),
        because="الظرفية الصحية",
        on=ON,
    )


def of_november(**more) -> CaseFile:
    """The sample session of October, held in November, with what its samples leave untold."""
    return CaseFile(sample.october(), sample.rules(), ON)._replace(**more)


REPORTS = {
    "check": report_of(of_november()),
    "check-ignored": report_of(
        of_november(rules=overridden(notice__full_days=9)), "session-month", "presence-changed"
    ),
    "check-in-order": report_of(case()),
}


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("name", REPORTS)
def test_the_report_reads_as_the_golden_text(name, language):
    report = REPORTS[name]
    sheet = check_report(source_of(report.case.dossier), report, language=language)
    suffix = "" if language == "ar" else "-fr"
    assert text_of(sheet, report.case.dossier) == (GOLDEN / f"{name}{suffix}.txt").read_text("utf-8")


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_finding_is_said(row, language):
    report = report_of(row.broken)
    view = check_view(report, OPENING, language=language)
    said = [line.text for group in view.groups for line in group.rows]
    assert len(said) == len(report.standing)
    for text in said:
        assert "{" not in text
        assert "datetime" not in text
        assert text.endswith(".")


def test_members_are_named_and_the_gravest_comes_first():
    report = report_of(of_november())
    view = check_view(report, OPENING)
    assert [group.heading for group in view.groups] == [
        "ما يخالف القانون",
        "ما لم يسجل مما يوجبه القانون",
        "ملاحظات",
    ]
    changed = next(line for line in view.groups[0].rows if "عملية التصويت" in line.text)
    assert "السيد العضو الحادي والخمسون" in changed.text
    assert changed.basis == ("المادة 14 من القانون رقم 18.09",)
    assert changed.mend == "assembly vote … --recount"


def test_the_counts_are_those_of_the_groups():
    view = check_view(report_of(of_november()), OPENING)
    assert [(heading, int(count)) for heading, count in view.summary] == [
        (g.heading, len(g.rows)) for g in view.groups
    ]


def test_what_is_ignored_stands_apart_with_its_ground():
    view = check_view(REPORTS["check-ignored"], OPENING)
    assert view.ignored[0][2:] == ("الظرفية الصحية", "بتاريخ 16 نونبر 2020")
    assert all("خارج شهرها" not in line.text for group in view.groups for line in group.rows)


def test_a_chamber_s_own_value_is_printed_where_it_bites_and_at_the_end():
    view = check_view(REPORTS["check-ignored"], OPENING)
    (notice,) = [line for group in view.groups for line in group.rows if "عدد الأيام الكاملة" in line.text]
    assert notice.basis[1] == "قيمة خاصة بالغرفة: النظام الداخلي"
    assert view.own_values == (("notice.full_days", "9", "المادة 11 من القانون رقم 18.09", "النظام الداخلي"),)


def test_a_session_in_order_says_so():
    view = check_view(REPORTS["check-in-order"], OPENING)
    assert view.verdict == "لم تسفر المراقبة عن أي ملاحظة."
    assert (view.groups, view.summary) == ((), ())


def test_what_is_missing_alone_is_no_breach():
    unposted = report_of(case(today=date(2020, 10, 30))._replace(letters=REPORTS["check"].case.letters))
    assert (
        check_view(unposted, OPENING).verdict == "لم تسفر المراقبة عما يخالف القانون أو يترتب عليه البطلان."
    )


def test_a_session_without_a_day_has_no_report_yet():
    bare = october(session=session(convocations=(), closed=None), sittings=(), openings=())
    with pytest.raises(Refused) as caught:
        check_report(replace_opening(source_of(bare)), report_of(case(bare)))
    assert caught.value.code == "meeting-day-unknown"


def replace_opening(made_from):
    return made_from._replace(opening=None)


def test_a_code_of_a_later_version_shows_itself():
    strange = REPORTS["check"].standing[0]._replace(code="not-known-here")
    report = REPORTS["check"]._replace(standing=(strange,))
    assert check_view(report, OPENING).groups[0].rows[0].text == "not-known-here"


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_report_as_pdf(language, tmp_path):
    report = REPORTS["check-ignored"]
    made_from = source_of(replace(report.case.dossier))
    sheet = check_report(made_from, report, language=language)
    read = with_pdfium(to_pdf(sheet, made_from), tmp_path)
    assert not lost_by("pdfium", words_of_html(to_html(sheet, made_from).decode()), read)


if __name__ == "__main__":
    for name, report in REPORTS.items():
        for language, suffix in (("ar", ""), ("fr", "-fr")):
            sheet = check_report(source_of(report.case.dossier), report, language=language)
            (GOLDEN / f"{name}{suffix}.txt").write_text(text_of(sheet, report.case.dossier), encoding="utf-8")
