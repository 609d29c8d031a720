"""Two copies of a store that went apart, brought together or left as they are: on real copies, as typed."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from hall import Hall, snapshot, unchanged


@pytest.fixture
def key(session: Hall, tmp_path: Path) -> Hall:
    """A copy of the session's store, as on a USB key."""
    shutil.copytree(session.folder, tmp_path / "مفتاح" / "sessions")
    return Hall(tmp_path / "مفتاح" / "sessions")


def parted(here: Hall, key: Hall) -> list[list[object]]:
    before = snapshot(key.folder)
    facts = here.refused("merge", key.folder, code=4, error="merge-parted")
    assert snapshot(key.folder) == before
    return facts["all"]


def test_the_longer_counts_and_new_sessions_are_taken(session, key):
    key.ok("move-item", 3, "--to", 1)
    key.ok("new-session", "--month", 2, "--year", 2021, "--on", "2021-02-10")
    session.ok("add-member", "العضو المئة", "--start", "2021-01-01")
    old = snapshot(session.folder)
    with unchanged(session.folder), unchanged(key.folder):
        shown = session.json("merge", key.folder, "--dry-run")
    merged = session.json("merge", key.folder)
    assert merged["taken"] == shown["taken"] == [
        {"file": "2020-10.jsonl", "before": 5, "after": 6},
        {"file": "2021-02.jsonl", "before": 0, "after": 1},
    ]  # fmt: skip
    assert snapshot(Path(merged["kept"])) == old
    for name in ("2020-10.jsonl", "2021-02.jsonl"):
        assert (session.folder / name).read_bytes() == (key.folder / name).read_bytes()
    assert (session.folder / "register.jsonl").read_bytes() == old["register.jsonl"]
    session.ok("verify")
    with unchanged(session.folder):
        assert session.json("merge", key.folder)["taken"] == []
    # The other way round the key takes the register, and both are the same.
    assert [each["file"] for each in key.json("merge", session.folder)["taken"]] == ["register.jsonl"]
    assert snapshot(key.folder) == snapshot(session.folder)


def test_where_they_part_nothing_at_all_changes(session, key):
    session.ok("move-item", 3, "--to", 1, ASSEMBLY_BY="الحاسوب")
    session.ok("add-member", "أول", "--start", "2021-01-01")
    key.ok("move-item", 2, "--to", 1, ASSEMBLY_BY="المفتاح", now="2020-11-13T09:00:00Z")
    key.ok("add-member", "ثان", "--start", "2021-01-01")
    key.ok("new-session", "--month", 2, "--year", 2021, "--on", "2021-02-10")
    partings = parted(session, key)
    assert [each[:2] for each in partings] == [["2020-10.jsonl", 6], ["register.jsonl", 3]]
    assert partings[0][2] == "move-item 3 to 1 (الحاسوب, 2020-11-12 09:00:00 UTC)"
    assert partings[0][3] == "move-item 2 to 1 (المفتاح, 2020-11-13 09:00:00 UTC)"
    said = session("merge", key.folder)
    assert "2020-10.jsonl at line 6" in said.err
    assert "register.jsonl, line 3" in said.err


def test_a_number_given_on_both_sides_is_no_merge(sitting, tmp_path):
    sitting.ok("new-session", "--kind", "extraordinary", "--month", 11, "--year", 2020, "--on", "2020-11-30", "--at", "10:00", "--requested-by", "president", "--requested-on", "2020-11-05")  # fmt: skip
    other = Hall(tmp_path / "other")
    shutil.copytree(sitting.folder, other.folder)
    sitting.ok("vote", 3, "--all-for", "--at", "11:00", "--session", "2020-10")
    other.ok("add-item", "budget", "نقطة", "--session", "2020-11-x1")
    other.ok("convene", "--sent", "2020-11-12", "--session", "2020-11-x1")
    other.ok(
        "open-sitting",
        "--present",
        "1-60",
        "--session",
        "2020-11-x1",
        "--at",
        "2020-11-30 10:00",
        now="2020-11-30T10:00:00Z",
    )
    other.ok("vote", 1, "--all-for", "--session", "2020-11-x1", "--at", "11:00", now="2020-11-30T10:30:00Z")
    facts = sitting.refused("merge", other.folder, code=4, error="merge-number-twice")
    assert facts["decision"] == "1/2020"
    assert facts["sessions"] == ["2020-10", "2020-11-x1"]


def test_a_session_that_names_nobody_in_the_register(session, key):
    key.ok("add-member", "العضو المئة", "--start", "2020-01-01")
    key.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    key.ok("undo", "--session", "2020-10")
    key.ok("undo", "--register")
    key.ok("redo", "--session", "2020-10")
    facts = session.refused("merge", key.folder, code=4, error="merge-member-missing")
    assert facts["members"] == [76]


def test_seals_follow_the_same_rule(session, key):
    digest = hashlib.sha256((session.folder / "2020-10.jsonl").read_bytes()).hexdigest()
    (session.folder / "SEALS").write_text(f"{digest}  2020-10.jsonl\n")
    key.ok("move-item", 3, "--to", 1)
    session.refused("merge", key.folder, code=4, error="merge-seal")
    (key.folder / "SEALS").write_text(f"{'0' * 64}  2020-10.jsonl\n")
    assert parted(session, key)[0][:2] == ["SEALS", 1]


def test_scans_come_with_the_lines_that_name_them(session, key, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7\n%%EOF\n")
    session.ok("receipt", 2, "--channel", "by-hand", "--received", "2020-11-03", "--scan", scan)
    name = f"attachments/{hashlib.sha256(scan.read_bytes()).hexdigest()}.pdf"
    assert key.json("merge", session.folder)["scans"] == [name]
    assert (key.folder / name).read_bytes() == scan.read_bytes()
    # What was erased here does not come back: its line is here already.
    (key.folder / name).unlink()
    session.ok("move-item", 3, "--to", 1)
    assert key.json("merge", session.folder)["scans"] == []


def test_what_is_told_and_left_alone(session, key):
    text = (key.folder / "chamber.toml").read_text("utf-8").replace("seats = 75", "seats = 76")
    (key.folder / "chamber.toml").write_text(text, "utf-8")
    private = {
        "format": 1,
        "members": {"3": {"phone": "0600000000"}},
        "excuses": {"2020-10": {"1": {"5": "سر"}}},
    }
    (key.folder / "private.json").write_text(json.dumps(private), "utf-8")
    key.ok("move-item", 3, "--to", 1)
    said = session("merge", key.folder)
    assert said.code == 0
    for told in ("chamber.toml: seats", "private.json: 3", "private.json: 2020-10"):
        assert told in said.err
    assert "0600000000" not in said.err
    assert "seats = 75" in (session.folder / "chamber.toml").read_text("utf-8")
    assert not (session.folder / "private.json").exists()


def test_what_cannot_be_merged(session, key, tmp_path):
    session.refused("merge", session.folder, code=4, error="merge-same-folder")
    session.refused("merge", tmp_path / "none", code=3, error="store-missing")
    journal = key.folder / "2020-10.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b"add-item 2", b"add-item 9"))
    session.refused("merge", key.folder, code=6, error="journal-damaged")
