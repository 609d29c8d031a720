import json
import shlex
import shutil
from pathlib import Path

import click
import pytest
from domain.check.test_registry import ROWS
from hall import Hall, made_store, unchanged

from assembly.cli.main import assembly
from assembly.domain.check.registry import BY_CODE, CHECKS, run

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def hall(sitting):
    for item in (1, 2):
        sitting.ok("speak", 5, "كلمة", "--item", item, "--at", "10:10")
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("close-sitting", "--at", "12:00", "--telegram", "نص")
    return sitting


def test_what_stands_is_told_with_article_facts_and_mending_command(hall):
    with unchanged(hall.folder):
        said = hall("check")
    assert said.code == 4
    assert "irregular: session-month" in said.out
    assert "2020-11-12" in said.out
    assert "Rule: article 11 of law 18.09." in said.out
    assert "assembly check --ignore session-month" in said.out
    assert said.out.splitlines()[-1].startswith("Session 2020-10: irregular 1")


def test_as_data(hall):
    said = hall("check", "--json")
    told = json.loads(said.out)
    assert (said.code, told["in_order"], told["session"], told["law"]) == (4, False, "2020-10", "18.09")
    (month,) = [finding for finding in told["findings"] if finding["code"] == "session-month"]
    assert month["facts"] == {"month": 10, "year": 2020, "day": "2020-11-12", "reason": "–"}
    assert set(month) == {"code", "severity", "article", "facts", "mend", "about", "ground", "message"}
    assert (told["ignored"], told["overrides"]) == ([], [])


def test_ignored_with_its_ground_it_stands_no_more(hall):
    assert "session-month (1)" in hall.ok("check", "--ignore", "session-month", "--because", "الظرفية الصحية")
    said = hall("check")
    assert said.code == 0
    assert "ignored: session-month" in said.out
    assert "الظرفية الصحية" in said.out
    told = hall.json("check")
    assert told["in_order"]
    assert [(each["code"], each["because"]) for each in told["ignored"]] == [
        ("session-month", "الظرفية الصحية")
    ]


def test_undo_takes_it_back(hall):
    hall.ok("check", "--ignore", "session-month", "--because", "سبب")
    hall.ok("undo")
    assert hall("check").code == 4


def test_an_ignored_finding_goes_with_the_session_to_another_store(hall, tmp_path):
    hall.ok("check", "--ignore", "session-month", "--because", "سبب")
    (path,) = hall.json("export", "session", "--format", "json")["paths"]
    other = made_store(tmp_path / "other" / "store")
    other.ok("import-session", path)
    (ignored,) = other.json("check", "--session", "2020-10")["ignored"]
    assert (ignored["code"], ignored["because"]) == ("session-month", "سبب")


def test_as_of_another_day(hall):
    hall.ok("close-session", "--at", "12:05")
    early, late = (hall("check", "--on", day, "--json") for day in ("2020-11-20", "2020-11-21"))
    posted = [
        "decisions-not-posted" in {f["code"] for f in json.loads(said.out)["findings"]}
        for said in (early, late)
    ]
    assert posted == [False, True]


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (["--ignore", "no-such-code", "--because", "سبب"], 3, "finding-unknown"),
        (["--ignore", "third-call", "--because", "سبب"], 4, "finding-not-there"),
        (["--ignore", "session-month"], 2, "ground-missing"),
        (["--because", "سبب"], 2, "ground-of-nothing"),
        (["--session", "2019-10"], 3, "session-unknown"),
    ],
)
def test_refused(hall, words, code, error):
    hall.refused("check", *words, code=code, error=error)


def test_the_shipped_session_reads_as_the_golden_text(tmp_path):
    """October's session held on 12 November: outside its month (art. 11), and nothing else against the law."""
    shutil.copytree(ROOT / "sessions", tmp_path / "sessions")
    said = Hall(tmp_path / "sessions")("check", "--session", "2020-10", "--on", "2020-11-16")
    assert said.out == (ROOT / "tests" / "golden" / "check-shipped.txt").read_text("utf-8")
    assert (said.code, said.out.count("irregular:"), said.out.count("void:")) == (4, 1, 0)


def test_explained(hall):
    told = hall.ok("explain", "third-call")
    assert told.startswith("third-call (void)")
    assert "Rule: article 14 of law 18.09." in told
    assert hall.json("explain", "third-call")["severity"] == "void"


def test_all_are_explained(hall):
    assert [each["code"] for each in hall.json("explain")] == [each.code for each in CHECKS]
    lines = hall.ok("explain").splitlines()
    assert len(lines) == len(CHECKS) + 2


def test_explained_without_a_store(tmp_path):
    assert "third-call (void)" in Hall(tmp_path / "none").ok("explain", "third-call")


def test_a_code_that_nothing_has(hall):
    hall.refused("explain", "no-such-code", code=3, error="finding-unknown")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_mending_command_is_one_with_its_options(row):
    for finding in run(BY_CODE[row.code], row.broken):
        program, verb, *words = shlex.split(finding.mend)
        if program == "chamber.toml:":
            continue
        command = assembly.get_command(click.Context(assembly), verb)
        assert command is not None, finding.mend
        options = {name for param in command.params for name in param.opts}
        assert {word for word in words if word.startswith("--")} <= options, finding.mend
