"""Sealing: its order, what it refuses, what it keeps, and a seal cut short at any of its steps."""

import os
import signal
import subprocess
import sys
import threading
from datetime import datetime
from hashlib import sha256

import pytest
from acts import PEN, raises, store_of
from after import closed
from hall import Hall, snapshot, unchanged
from msgspec.structs import replace
from sealed import IN_NOVEMBER, journal, signed

from assembly.actions import history
from assembly.actions.books import session_change
from assembly.actions.seals import seal
from assembly.errors import AssemblyError
from assembly.store import seals
from assembly.store.attachments import read_scan
from assembly.store.folder import Store
from assembly.store.journal import Journal
from assembly.store.migrations import Migration

NOW = PEN._replace(at=datetime.fromisoformat(IN_NOVEMBER))


def ready(hall: Hall):
    """Close October and have its minutes signed; return the scan of them."""
    return read_scan(signed(closed(hall), "2020-10", IN_NOVEMBER))


def sealing(hall: Hall, *scans, session="2020-10", **more):
    return seal(store_of(hall), NOW, session=session, signed=scans, **more)


def test_the_journal_gets_its_last_line_then_the_list_its_own(sitting):
    scan = ready(sitting)
    before = journal(sitting, "2020-10").read_bytes()
    made = sealing(sitting, scan)
    after = journal(sitting, "2020-10").read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == before.count(b"\n") + 1
    assert made.seal.signed == (scan.attachment,)
    assert made.seal.seals == seals.NONE_SEALED
    assert (made.seal.overridden, made.seal.because) == ((), None)
    assert made.digest == sha256(after).hexdigest()
    listed = (sitting.folder / "SEALS").read_bytes()
    assert listed == f"{made.digest}  2020-10.jsonl\n".encode()
    assert made.number == sha256(listed).hexdigest()
    assert (sitting.folder / "attachments" / scan.attachment.file).read_bytes() == scan.content
    assert store_of(sitting).seal_of("2020-10") == made.seal


def test_each_seal_carries_the_number_of_those_before(archive):
    listed = seals.read(archive.folder)
    assert [store_of(archive).seal_of(each.session).seals for each in listed.lines] == [
        each.before for each in listed.lines
    ]
    assert subprocess.run(["sha256sum", "-c", "SEALS"], cwd=archive.folder, capture_output=True, check=True)


def test_what_has_to_come_before(sitting):
    with unchanged(sitting.folder), raises("letter-of-open-session", session="2020-10"):
        sealing(sitting)
    closed(sitting)
    with unchanged(sitting.folder), raises("seal-unsigned", sitting=1):
        sealing(sitting)
    sitting.ok("signed", "--on", "2020-11-13", "--only", "president", "--session", "2020-10", now=IN_NOVEMBER)
    with unchanged(sitting.folder), raises("seal-unsigned", sitting=1):
        sealing(sitting)
    sitting.ok("signed", "--on", "2020-11-13", "--only", "secretary", "--session", "2020-10", now=IN_NOVEMBER)
    with unchanged(sitting.folder), raises("seal-without-signed-file"):
        sealing(sitting)
    with raises("session-unknown"):
        sealing(sitting, session="2021-02")


def test_the_scan_that_signatures_were_recorded_with_is_the_signed_file(sitting, tmp_path):
    closed(sitting)
    page = tmp_path / "page.png"
    page.write_bytes(b"\x89PNG\r\n\x1a\n a page")
    sitting.ok("signed", "--on", "2020-11-13", "--scan", page, "--session", "2020-10", now=IN_NOVEMBER)
    kept = read_scan(page).attachment
    path = sitting.folder / "attachments" / kept.file
    path.write_bytes(b"another")
    with unchanged(sitting.folder), raises("attachment-altered"):
        sealing(sitting)
    path.write_bytes(page.read_bytes())
    assert sealing(sitting).seal.signed == (kept,)


def voided(hall: Hall) -> None:
    """Have October's vote secret with no ground for it."""
    with session_change(store_of(hall), "2020-10", PEN) as desk:
        (ballot,) = desk.book.ballots.all()
        desk.book.ballots.put(replace(ballot, method="secret"))
        desk.did("vote 1")


def test_what_is_void_is_overridden_on_a_ground_that_the_seal_keeps(sitting):
    scan = ready(sitting)
    with unchanged(sitting.folder), raises("nothing-to-override"):
        sealing(sitting, scan, override=True, because="سبب")
    voided(sitting)
    with unchanged(sitting.folder), raises("seal-void", findings=("secret-without-ground",)):
        sealing(sitting, scan)
    with unchanged(sitting.folder), raises("override-without-ground"):
        sealing(sitting, scan, override=True)
    with unchanged(sitting.folder), raises("ground-without-override"):
        sealing(sitting, scan, because="سبب")
    made = sealing(sitting, scan, override=True, because="قرار السلطة الحكومية").seal
    assert (made.overridden, made.because) == (("secret-without-ground",), "قرار السلطة الحكومية")
    assert "secret-without-ground" in sitting.ok("verify")
    assert "قرار السلطة الحكومية" in sitting.ok("show", "--session", "2020-10")


def test_a_void_finding_that_is_ignored_is_overridden_all_the_same(sitting):
    scan = ready(sitting)
    voided(sitting)
    sitting.ok(
        "check",
        "--ignore",
        "secret-without-ground",
        "--because",
        "سبب",
        "--session",
        "2020-10",
        now=IN_NOVEMBER,
    )
    with unchanged(sitting.folder), raises("seal-void"):
        sealing(sitting, scan)


@pytest.mark.parametrize(
    "words",
    [
        ("undo",),
        ("redo",),
        ("vote", 3, "--all-for", "--recount"),
        ("add-item", "other", "نقطة"),
        ("speak", 12, "كلمة"),
        ("open-sitting", "--at", "15:00", "--present", "1-50"),
        ("excuse", 60, "سبب"),
        ("close-session",),
        ("recommend", "توصية", "--to", 1),
    ],
)
def test_nothing_is_written_to_a_sealed_journal(archive, words):
    session = ("--session", "2020-10")
    archive.refused(*words, *session, code=4, error="session-sealed", mend="assembly correct 2020-10")


def test_no_hand_reaches_a_sealed_journal(archive):
    path = journal(archive, "2020-10")
    before = path.read_bytes()
    path.write_bytes(before + b'{"n":')
    with raises("session-sealed"), session_change(store_of(archive), "2020-10", PEN):
        pytest.fail("it was opened")
    store = store_of(archive)
    with raises("session-sealed"):
        history.undo(store, store.session_journal("2020-10"), PEN)
    assert path.read_bytes() == before + b'{"n":'
    assert list(archive.folder.glob("*.torn-*")) == []


def test_a_migration_does_not_write_a_sealed_journal(archive):
    path = journal(archive, "2020-10")
    registry = {("session", 1): Migration("next-format", lambda state: {**state, "next": {}})}
    found = Journal(path, registry=registry)
    before = path.read_bytes()
    assert found.state()["journal"] == {"1": {"kind": "session", "format": 2}}
    with raises("session-sealed"), found.change(do="x", at=PEN.at, by=""):
        pytest.fail("it was opened")
    assert path.read_bytes() == before


def test_corrections_and_letters_go_on_elsewhere(archive):
    before = journal(archive, "2020-10").read_bytes()
    archive.ok(
        "correct",
        "2020-10",
        "--instead",
        "أ",
        "--read",
        "ب",
        "--on",
        "2021-03-02",
        now="2021-03-02T09:00:00Z",
    )
    archive.ok("post", "--session", "2020-10", "--on", "2020-11-16", now="2021-03-02T09:00:00Z")
    assert journal(archive, "2020-10").read_bytes() == before
    archive.ok("verify")


def test_a_seal_cut_short_is_ended_by_the_same_command(sitting):
    made = sealing(sitting, ready(sitting))
    whole = snapshot(sitting.folder)
    (sitting.folder / "SEALS").unlink()
    said = sitting("verify")
    assert said.code == 6
    assert "closed by a seal line but not in SEALS" in said.out
    assert "assembly seal --session 2020-10" in said.err
    assert sealing(sitting) == made
    assert snapshot(sitting.folder) == whole
    with unchanged(sitting.folder), raises("sealed-already", day="2020-11-13"):
        sealing(sitting)


def test_another_session_waits_for_a_seal_cut_short(archive):
    listed = archive.folder / "SEALS"
    lines = listed.read_bytes().splitlines(keepends=True)
    listed.write_bytes(lines[0])
    archive.ok("new-session", "--month", 6, "--year", 2021, "--on", "2021-06-10", now="2021-05-20T09:00:00Z")
    with unchanged(archive.folder), raises("seal-unended", session="2021-02"):
        sealing(archive, session="2021-06")
    sealing(archive, session="2021-02")
    assert listed.read_bytes() == b"".join(lines)


def test_a_seal_is_not_ended_on_another_list(archive):
    listed = archive.folder / "SEALS"
    listed.write_bytes(listed.read_bytes().splitlines(keepends=True)[1])
    with unchanged(archive.folder), raises("seals-not-as-sealed", session="2020-10"):
        sealing(archive)
    listed.write_bytes(b"by hand\n")
    with unchanged(archive.folder), raises("seals-damaged", line=1):
        sealing(archive)


KILLED = """
import os, sys
from assembly.cli.main import main
left = int(sys.argv.pop(1))
real = os.fsync
def fsync(fd):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)
    real(fd)
os.fsync = fsync
main()
"""


def test_killed_at_any_of_its_flushes_it_is_not_begun_or_ended_by_repeating(sitting, tmp_path):
    path = signed(closed(sitting), "2020-10", IN_NOVEMBER)
    before = snapshot(sitting.folder)
    words = ("seal", "--signed", str(path), "--session", "2020-10")
    environment = {
        **os.environ,
        "ASSEMBLY_STORE": str(sitting.folder),
        "ASSEMBLY_NOW": IN_NOVEMBER,
        "ASSEMBLY_BY": "ك",
    }
    killed = 0
    for flushes in range(20):
        for name in snapshot(sitting.folder).keys() - before.keys():
            (sitting.folder / name).unlink()
        for name, content in before.items():
            (sitting.folder / name).write_bytes(content)
        run = [sys.executable, "-c", KILLED, str(flushes), *words]
        code = subprocess.run(run, env=environment, capture_output=True, check=False).returncode
        if code == 0:
            break
        killed += 1
        assert code == -signal.SIGKILL
        assert sitting("verify").code in {0, 6}
        again = sitting(*words, now=IN_NOVEMBER, ASSEMBLY_BY="ك")
        assert again.code == 0 or "sealed since" in again.err
        assert subprocess.run(
            ["sha256sum", "-c", "SEALS"], cwd=sitting.folder, capture_output=True, check=True
        )
        sitting.ok("verify")
    assert killed >= 4


def test_two_seals_at_once(sitting):
    scan = ready(sitting)
    told: list[str] = []

    def one() -> None:
        try:
            told.append(seal(Store.open(sitting.folder), NOW, session="2020-10", signed=(scan,)).number)
        except AssemblyError as error:
            told.append(error.code)

    threads = [threading.Thread(target=one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told, key=len) == ["sealed-already"] * 3 + [seals.read(sitting.folder).number]
    assert store_of(sitting).session_journal("2020-10").lines[-1].do == "seal 2020-10"
    sitting.ok("verify")


def test_the_signatures_a_session_was_sealed_with_are_not_taken_back(sitting):
    sealing(sitting, ready(sitting))
    facts = sitting.refused("undo", "--correspondence", code=4, error="undo-sealed-with", now=IN_NOVEMBER)
    assert facts["session"] == "2020-10"
