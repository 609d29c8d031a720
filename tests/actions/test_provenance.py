"""What an imported session's papers are dated and numbered by: how long it counts, and what a file may not say."""

import json
from pathlib import Path

import pytest
from acts import store_of
from after import closed
from hall import Hall, convened

from assembly.actions.provenance import provenance_of, standing, taken_over
from assembly.actions.seal_check import verify_number
from assembly.documents.press import source, source_as_of
from assembly.store import seals

OCTOBER = ("--session", "2020-10")
YEARS_LATER = "2026-01-01T00:00:00Z"


def file_of(hall: Hall, session: str = "2020-10") -> Path:
    """Export a session; return the path of its file."""
    [path] = hall.json("export", "session", "--session", session, "--out", hall.folder.parent / "out")[
        "paths"
    ]
    return Path(path)


def taken_in(hall: Hall, path: Path) -> Hall:
    """Take a file in, in an empty store years later."""
    other = Hall(hall.folder.parent / "other")
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 30, "--region", "marrakech-safi", now=YEARS_LATER)  # fmt: skip
    other.ok("import-session", path, now=YEARS_LATER)
    return other


def stated(path: Path, **told: object) -> None:
    """Change what a file states of where it comes from."""
    data = json.loads(path.read_text("utf-8"))
    data["provenance"] |= told
    path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")


def journal(hall: Hall, session: str = "2020-10"):
    return store_of(hall).session_journal(session)


def now_of(hall: Hall, session: str = "2020-10"):
    return provenance_of(store_of(hall), journal(hall, session))


def test_it_is_the_last_line_of_the_journal(sitting):
    closed(sitting)
    last = journal(sitting).lines[-1]
    assert (now_of(sitting).at, now_of(sitting).record) == (last.at, last.sum)
    assert taken_over(journal(sitting)) is None


def test_a_seal_is_none_of_the_record_and_its_list_before_is_kept(archive):
    lines = journal(archive).lines
    listed = seals.read(archive.folder)
    found = now_of(archive)
    assert (found.at, found.record) == (lines[-2].at, lines[-2].sum)
    assert (found.seals_before, found.seals) == (seals.NONE_SEALED, listed.number)
    assert now_of(archive, "2021-02").seals_before == listed.lines[0].after


def test_it_counts_until_something_is_recorded_and_does_not_come_back(sitting):
    other = taken_in(sitting, file_of(sitting))
    assert now_of(other) == now_of(sitting)
    other.ok("vote", 3, "--all-for", "--at", "10:30", now=YEARS_LATER)
    assert now_of(other).record == journal(other).head
    assert now_of(other).at.year == 2026
    other.ok("undo", now=YEARS_LATER)
    assert standing(journal(other)) is None
    assert taken_over(journal(other)).record == now_of(sitting).record


def test_the_session_is_sealed_there_with_the_minutes_signed_here(sitting):
    closed(sitting)
    other = taken_in(sitting, file_of(sitting))
    (minutes,) = sitting.json("minutes", *OCTOBER)["paths"]
    other.ok("signed", "--on", "2020-11-13", *OCTOBER, now=YEARS_LATER)
    before = source(store_of(other), "2020-10").colophon
    other.ok("seal", "--signed", minutes, *OCTOBER, now=YEARS_LATER)
    assert source(store_of(other), "2020-10").colophon == before
    assert before.journal == journal(sitting).head
    assert "Seal of 2020-10: whole." in other.ok("verify", now=YEARS_LATER)


def test_a_list_of_seals_of_the_store_s_own_goes_first(archive):
    other = taken_in(archive, file_of(archive, "2021-02"))
    assert now_of(other, "2021-02") == now_of(archive, "2021-02")
    other.ok("signed", "--on", "2021-02-19", "--session", "2021-02", now=YEARS_LATER)
    scan = archive.folder.parent / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 signed pages")
    other.ok("seal", "--signed", scan, "--session", "2021-02", now=YEARS_LATER)
    listed = seals.read(other.folder)
    found = now_of(other, "2021-02")
    assert found.seals == listed.number
    # No list was there before this seal: the number that the signed minutes print is kept.
    assert found.seals_before == now_of(archive, "2021-02").seals_before


def test_a_paper_is_made_again_as_it_was_issued_there(sitting):
    closed(sitting)
    other = taken_in(sitting, file_of(sitting))
    store, first = store_of(other), journal(other).head
    for record in (first, now_of(sitting).record):
        found = source_as_of(store, "2020-10", record, None)
        assert (found.written, found.colophon) == (now_of(sitting).at, source(store, "2020-10").colophon)


def test_what_was_sent_after_the_seal_is_made_again_as_well(archive):
    """A dispatch made after the seal names the record by the seal's own line."""
    sealed = journal(archive).head
    other = taken_in(archive, file_of(archive))
    number = seals.read(archive.folder).number
    ours, theirs = (source_as_of(store_of(each), "2020-10", sealed, number) for each in (archive, other))
    assert theirs._replace(templates=ours.templates) == ours
    assert ours.colophon.seals == seals.NONE_SEALED
    assert now_of(other).sealed == sealed


def test_a_file_without_it_is_dated_by_the_line_that_takes_it_in(sitting):
    path = file_of(closed(sitting))
    data = json.loads(path.read_text("utf-8"))
    del data["provenance"]
    path.write_text(json.dumps(data), "utf-8")
    other = taken_in(sitting, path)
    assert (now_of(other).record, now_of(other).at.year) == (journal(other).head, 2026)


def test_a_session_not_opened_yet_keeps_the_roll_it_foresees(store):
    convened(store)
    other = taken_in(store, file_of(store))
    ours, theirs = (source(store_of(each), "2020-10") for each in (store, other))
    assert len(theirs.opening.roll) == 75
    assert theirs.opening == ours.opening
    other.ok("receipt", "1-20", "--channel", "by-hand", "--received", "2020-11-04", now=YEARS_LATER)
    assert source(store_of(other), "2020-10").opening.roll == ()


@pytest.mark.parametrize(
    ("told", "code", "error"),
    [
        ({"at": "2020-11-12T09:00:00"}, 2, "session-file"),
        ({"at": "1000-01-01T00:00:00Z"}, 2, "session-file"),
        ({"at": "9999-12-31T23:59:59-14:00"}, 2, "session-file"),
        ({"record": "0" * 63}, 2, "session-file"),
        ({"record": "../../etc/passwd"}, 2, "session-file"),
        ({"seals": "G" * 64}, 2, "session-file"),
        ({"more": 1}, 2, "session-file"),
    ],
)
def test_what_a_file_may_not_say_of_itself(sitting, told, code, error):
    path = file_of(closed(sitting))
    other = taken_in(sitting, path)
    other.ok("undo", *OCTOBER, now=YEARS_LATER)
    stated(path, **told)
    other.refused("import-session", path, code=code, error=error, now=YEARS_LATER)


@pytest.mark.parametrize(
    ("change", "code", "error", "facts"),
    [
        (
            lambda opening: opening.update(day="2020-11-13"),
            4,
            "import-differs",
            {"path": "$.provenance.opening.day"},
        ),
        (lambda opening: opening.update(call=2), 4, "import-differs", {"path": "$.provenance.opening.day"}),
        (lambda opening: opening["roll"][0].update(name="اسم\u202eمقلوب"), 2, "text-bidi-override", {}),
    ],
)
def test_an_opening_it_does_not_foresee(store, change, code, error, facts):
    convened(store)
    path = file_of(store)
    opening = json.loads(path.read_text("utf-8"))["provenance"]["opening"]
    change(opening)
    stated(path, opening=opening)
    other = Hall(store.folder.parent / "other")
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 30, now=YEARS_LATER)
    told = other.refused("import-session", path, code=code, error=error, now=YEARS_LATER)
    assert told | facts == told


def test_an_opened_session_foresees_none(sitting):
    path = file_of(sitting)
    first = json.loads(path.read_text("utf-8"))["openings"][0]
    stated(path, opening=first)
    other = Hall(sitting.folder.parent / "other")
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 30, now=YEARS_LATER)
    facts = other.refused("import-session", path, code=2, error="session-file", now=YEARS_LATER)
    assert (facts["path"], facts["reason"]) == ("provenance.opening", "the session was opened")


def test_a_number_that_came_with_a_file_is_told_as_such(archive):
    other = taken_in(archive, file_of(archive, "2021-02"))
    told = now_of(archive, "2021-02")
    for number in (told.record, told.seals_before, told.seals):
        assert verify_number(store_of(other), number[:16]) == (number, "taken-over", "2021-02", None)
        said = other.ok("verify", "--number", number[:16], now=YEARS_LATER)
        assert "cannot be told here" in said
        assert (
            f"imported. Its file says that the record it was written from has the sum {told.record}" in said
        )
    assert verify_number(store_of(other), journal(other, "2021-02").head).kind == "journal"
    assert verify_number(store_of(archive), told.record).kind == "journal"


def test_a_forged_number_is_never_told_as_the_store_s(sitting):
    path = file_of(closed(sitting))
    stated(path, record="ab" * 32)
    other = taken_in(sitting, path)
    assert verify_number(store_of(other), "ab" * 32).kind == "taken-over"
    assert verify_number(store_of(other), now_of(sitting).record).kind == "unknown"
    [checked] = [each for each in other.json("verify", now=YEARS_LATER) if each["file"] == "2020-10.jsonl"]
    assert (checked["head"], checked["taken_over"]) == (journal(other).head, "ab" * 32)
