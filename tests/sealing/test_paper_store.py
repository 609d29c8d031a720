"""A paper of a session that was imported, held against both stores: nothing is said that was not reckoned."""

import json
from pathlib import Path

import pytest
from after import closed, february
from hall import Hall

OCTOBER = ("--session", "2020-10")
YEARS_LATER = "2026-01-01T00:00:00Z"


def elsewhere(hall: Hall, **told: str) -> Hall:
    """The October session taken in by another store; `told` is changed in its file beforehand."""
    [path] = hall.json("export", "session", *OCTOBER, "--out", hall.folder.parent / "out")["paths"]
    data = json.loads(Path(path).read_text("utf-8"))
    data["provenance"] |= told
    Path(path).write_text(json.dumps(data), "utf-8")
    other = Hall(hall.folder.parent / "other")
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 30, "--region", "marrakech-safi", now=YEARS_LATER)  # fmt: skip
    other.ok("import-session", path, now=YEARS_LATER)
    return other


@pytest.fixture
def october(sitting: Hall) -> Hall:
    return closed(sitting)


def minutes_of(hall: Hall) -> str:
    (path,) = hall.json("minutes", *OCTOBER)["paths"]
    return path


def held(hall: Hall, paper: str) -> tuple[int, str, list[str]]:
    """Return the exit code of `verify`, what it says, and what each number printed is."""
    said = hall("verify", paper)
    found = json.loads(hall("verify", paper, "--json").out)
    return said.code, said.out + said.err, [each["kind"] for each in found["store"]["numbers"]]


def test_its_minutes_are_accepted_in_both_stores_and_proved_in_one(october):
    paper, other = minutes_of(october), elsewhere(october)
    here, there = held(october, paper), held(other, paper)
    assert (here[0], here[2]) == (0, ["journal", "seals"])
    assert (there[0], there[2]) == (0, ["taken-over", "seals"])
    assert "is not in the store, so it is not proved here." in there[1]
    assert "The record is that of session 2020-10" in there[1]


def test_a_sum_that_the_file_does_not_name_is_none_of_the_store_s(october):
    other = elsewhere(october, record="ab" * 32)
    code, said, kinds = held(other, minutes_of(october))
    assert (code, kinds[0]) == (6, "unknown")
    assert "PRINTED ON IT IS NONE OF THE STORE'S" in said
    code, said, kinds = held(other, minutes_of(other))
    assert (code, kinds[0]) == (0, "taken-over")
    assert "The number abab" not in said.replace(f"The number {'ab' * 32} printed on it came with", "")


def test_the_sum_of_another_session_s_journal_is_none_of_this_paper(october):
    """A file that names the sum of a journal that is whole there gains nothing by it."""
    other = elsewhere(october)
    opened_there = february(october, opened=False).folder / "2021-02.jsonl"
    (other.folder / "2021-02.jsonl").write_bytes(opened_there.read_bytes())
    foreign = october.json("verify")[-1]["head"]
    other.ok("undo", *OCTOBER, now=YEARS_LATER)
    path = october.folder.parent / "out" / "session.json"
    data = json.loads(path.read_text("utf-8"))
    data["provenance"]["record"] = foreign
    path.write_text(json.dumps(data), "utf-8")
    other.ok("import-session", path, now=YEARS_LATER)
    code, _, kinds = held(other, minutes_of(other))
    assert (code, kinds[0]) == (6, "unknown")
