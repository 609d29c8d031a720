"""The sheet that goes out to be answered: what may be typed where, and that it comes back whole."""

import hashlib
import io
import shutil
import subprocess
from datetime import UTC, date, datetime

import openpyxl
import pytest
from exports.recommendation_samples import WHOLE, dossier
from recommended import sent

from assembly.domain.dispatch import Dispatch
from assembly.exports.answer_sheet import answer_sheet_xlsx
from assembly.exports.recommendation_rows import recommendation_rows
from assembly.language.answer_words import FILLED_IN, SHEET_COLUMNS, SHEET_WORDS

MADE = datetime(2020, 11, 20, 9, tzinfo=UTC)
SENT = Dispatch(
    number=1, year=2020, sequence=131, on=date(2020, 11, 20), session="2020-10", matter="recommendations",
    recommendations=(12,), record="0" * 64,
)  # fmt: skip
ROWS = recommendation_rows((dossier(*WHOLE),))
AT = {"now": "2021-01-10T09:00:00Z"}


def opened(language="ar"):
    return openpyxl.load_workbook(io.BytesIO(answer_sheet_xlsx(ROWS, SENT, made=MADE, language=language)))


def test_the_same_rows_and_moment_give_the_same_bytes():
    first, again = (answer_sheet_xlsx(ROWS, SENT, made=MADE) for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(again).digest()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_line_for_each_recommendation_with_its_answer_left_open(language):
    words, sheet = SHEET_WORDS[language], opened(language).active
    lines = list(sheet.iter_rows(values_only=True))
    assert lines[0] == words.headers
    assert len(lines) == 1 + len(ROWS)
    for line, row in zip(lines[1:], ROWS, strict=True):
        told = dict(zip(SHEET_COLUMNS, line, strict=True))
        assert (told["identifier"], told["dispatch"]) == (row.identifier, "131/2020")
        assert all(told[name] is None for name in FILLED_IN)
    assert sheet.sheet_view.rightToLeft == (language == "ar")
    assert sheet.title == words.title


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_what_is_typed_is_chosen_from_the_list_and_no_day_before_the_letter(language):
    rules = {rule.type: rule for rule in opened(language).active.data_validations.dataValidation}
    last = 1 + len(ROWS)
    assert rules["list"].formula1 == '"{}"'.format(",".join(SHEET_WORDS[language].grades.values()))
    assert str(rules["list"].sqref) == f"H2:H{last}"
    assert (rules["date"].operator, rules["date"].formula1) == ("greaterThanOrEqual", "44155")
    assert all(rule.showErrorMessage for rule in rules.values())


@pytest.mark.long
def test_the_sheet_comes_back_from_libreoffice(october, tmp_path):
    if (office := shutil.which("soffice")) is None:
        pytest.skip("LibreOffice is not installed")
    sent(october, 1, number=131)
    october.ok("dispatch", "--again", "131/2020", **AT)
    book = openpyxl.load_workbook(october.folder / "2020-10" / "dispatch-131-2020" / "recommendations.xlsx")
    for column, value in {"H": "مرفوضة", "I": date(2020, 12, 10), "J": "0451", "K": "سبب\nعلى سطرين"}.items():
        book.active[f"{column}2"] = value
    book.save(tmp_path / "filled.xlsx")
    own = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    # To its own format and back, as when somebody saves it there first.
    for source, kind in (("filled.xlsx", "ods"), ("filled.ods", "xlsx")):
        subprocess.run(
            [office, profile, "--headless", "--convert-to", kind, "--outdir", tmp_path, tmp_path / source],
            check=True, capture_output=True, timeout=120, env=own,
        )  # fmt: skip
    back = openpyxl.load_workbook(tmp_path / "filled.xlsx").active
    assert {rule.type for rule in back.data_validations.dataValidation} >= {"list", "date"}
    told = october.json("import-answers", tmp_path / "filled.xlsx", **AT)
    assert (told["empty"], told["changed"]) == ([3], [])
    [answer] = told["answers"]
    assert (answer["grade"], answer["on"], answer["reference"]) == ("refused", "2020-12-10", "0451")
    assert answer["text"].split() == ["سبب", "على", "سطرين"]
