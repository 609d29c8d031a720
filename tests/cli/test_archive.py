import pytest


def test_the_newest_session_is_first(session):
    session.ok("new-session", "--year", 2021, "--month", 2, "--on", "2021-02-10")
    listed = session.json("list")
    assert [line["session"] for line in listed["sessions"]] == ["2021-02", "2020-10"]
    assert listed["sessions"][1] == {
        "session": "2020-10", "kind": "ordinary", "held": "2020-11-12", "state": "open", "items": 3, "decisions": 0, "recommendations": 0, "minutes": "",
    }  # fmt: skip
    assert session.json("list", "--limit", 1)["count"] == 2
    assert [line["session"] for line in session.json("list", "--year", 2020)["sessions"]] == ["2020-10"]
    assert "--limit" in session.ok("list", "--limit", 1)


def test_the_list_is_the_same_without_its_index(sitting):
    before = sitting.json("list")
    for path in (sitting.folder / ".cache").iterdir():
        path.unlink()
    assert sitting.json("list") == before
    (sitting.folder / ".cache" / "index.sqlite").write_bytes(b"garbage" * 100)
    assert sitting.json("list") == before


def test_a_journal_that_became_shorter_is_told(sitting):
    sitting.ok("list")
    path = sitting.folder / "2020-10.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    said = sitting("list")
    assert said.code == 0
    assert "2020-10" in said.err


@pytest.mark.parametrize(
    "words", [("المقترح",), ("مقترح", "رقمي"), ("المقترح الرقمي",), ("مُقْتَرَح",), ("ـمقترحـ",), ("رق",)]
)
def test_texts_are_found_however_they_are_spelt(sitting, words):
    sitting.ok("propose", "المقترح الرقمي الأول", "--at", "10:10")
    found = sitting.json("search", *words)
    assert [(each["session"], each["kind"], each["number"]) for each in found] == [("2020-10", "proposal", 1)]
    assert "المقترح الرقمي الأول" in sitting.ok("search", *words)


def test_nothing_found_is_no_error(sitting):
    said = sitting("search", "كلمة-لا-توجد")
    assert (said.code, said.out) == (0, "")
    assert said.err
    assert sitting.json("search", '"', "*") == []


def test_a_copy_made_by_hand_is_no_session(sitting):
    (sitting.folder / "2020-10 (copy).jsonl").write_bytes((sitting.folder / "2020-10.jsonl").read_bytes())
    assert sitting.json("list")["count"] == 1
    sitting.ok("agenda")
