"""Folders that cannot be written, full disks, and several commands at the same time."""

import contextlib
import fcntl
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from hall import Hall, convened, made_store, unchanged

needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="only root can mount a small disk or a read-only folder",
)


@contextmanager
def mounted(folder: Path, *options: str):
    if subprocess.run(
        ["mount", "-t", "tmpfs", *options, "none", folder], capture_output=True, check=False
    ).returncode:
        pytest.skip("mounting is forbidden here")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


WRITES = [
    ("add-item", "other", "نقطة"),
    ("new-session", "--year", 2021, "--month", 2, "--on", "2021-02-10"),
    ("add-member", "عضو", "--start", "2021-01-01"),
    ("open-sitting", "--present", "1-40", "--at", "10:00", "--excused", '41:"مرض"'),
]
READS = [("list",), ("show",), ("search", "النقطة"), ("agenda",), ("members",), ("verify",), ("history",)]


def refuses_to_write_and_reads(hall: Hall, codes: set[str]) -> None:
    with unchanged(hall.folder):
        for words in WRITES:
            target = () if words[0] in {"new-session", "add-member"} else ("--session", "2020-10")
            facts = hall.refused(*words, *target, code=6, error=next(iter(codes)))
            assert str(hall.folder) in facts["path"]
        hall.refused(
            "export", "session", "--session", "2020-10", code=7, error="paper-not-written", mend="--out"
        )
        for words in READS:
            hall.ok(*words)


@needs_root
def test_a_read_only_folder(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    with mounted(place):
        hall = convened(made_store(place / "store"))
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        refuses_to_write_and_reads(hall, {"read-only"})


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes where permissions forbid it"
)
def test_a_folder_without_permission(session):
    for path in (*session.folder.iterdir(), session.folder):
        path.chmod(path.stat().st_mode & 0o555)
    try:
        refuses_to_write_and_reads(session, {"no-permission"})
    finally:
        for path in (session.folder, *session.folder.iterdir()):
            path.chmod(path.stat().st_mode | 0o700)


def fill(ballast: Path) -> None:
    """Write until there is no room."""
    descriptor = os.open(ballast, os.O_CREAT | os.O_WRONLY)
    with contextlib.suppress(OSError):
        while os.write(descriptor, b"x" * 512):
            pass
    os.close(descriptor)


@needs_root
def test_a_full_disk(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    with mounted(place, "-o", "size=256k"):
        hall = convened(made_store(place / "store"))
        hall.ok("open-sitting", "--present", "1-40", "--at", "10:00")
        fill(place / "ballast")
        for words in (("speak", 1, "كلمة " * 2_000), ("propose", "مقترح " * 2_000)):
            facts = hall.refused(*words, "--at", "10:10", code=6, error="disk-full")
            assert facts["path"].endswith("2020-10.jsonl")
        assert hall("vote", 3, "--all-for", "--recount").code == 4
        (place / "ballast").unlink()
        hall.ok("speak", 1, "كلمة", "--at", "10:10")
        assert [speech["number"] for speech in hall.show("speeches")] == [1]


def process(hall: Hall, *words: object, **environment: str) -> subprocess.Popen[str]:
    variables = {**os.environ, "ASSEMBLY_STORE": str(hall.folder), "ASSEMBLY_LANG": "en", **environment}
    return subprocess.Popen(
        [sys.executable, "-m", "assembly", *map(str, words)],
        env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_commands_at_the_same_time_are_all_recorded(sitting):
    texts = [f"الكلمة {number}" for number in range(6)]
    running = [process(sitting, "speak", 1, text, "--at", "10:10") for text in texts]
    for each in running:
        out, err = each.communicate(timeout=60)
        assert each.returncode == 0, (out, err)
    speeches = sitting.show("speeches")
    assert [speech["number"] for speech in speeches] == list(range(1, 7))
    assert {speech["text"] for speech in speeches} == set(texts)
    assert {journal["bad_line"] for journal in sitting.json("verify")} == {None}


def test_sessions_begun_at_the_same_time_do_not_share_an_id(store):
    words = ("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12")
    running = [process(store, *words) for _ in range(3)]
    codes = sorted((each.communicate(timeout=60), each.returncode)[1] for each in running)
    assert codes == [0, 4, 4]
    assert len((store.folder / "2020-10.jsonl").read_text("utf-8").splitlines()) == 1


def test_sessions_voting_at_the_same_time_do_not_share_a_decision_number(sitting):
    extra = ("--kind", "extraordinary", "--requested-by", "president", "--requested-on", "2020-11-01")
    sitting.ok("new-session", *extra, "--year", 2020, "--month", 11, "--on", "2020-11-12", "--at", "14:00")
    other = ("--session", "2020-11-x1")
    items = [f"نقطة {number}" for number in range(1, 4)]
    for title in items:
        sitting.ok("add-item", "other", title, *other)
    sitting.ok("convene", "--sent", "2020-11-03", *other)
    sitting.ok("open-sitting", "--present", "1-50", "--at", "14:00", *other)
    running = [
        process(sitting, "vote", number, "--all-for", "--at", "14:05", *other)
        for number in range(1, len(items) + 1)
    ]
    running.append(process(sitting, "vote", 3, "--all-for", "--at", "10:30", "--session", "2020-10"))
    for each in running:
        out, err = each.communicate(timeout=60)
        assert each.returncode == 0, (out, err)
    decisions = [
        *sitting.json("show", "decisions", *other),
        *sitting.json("show", "decisions", "--session", "2020-10"),
    ]
    assert sorted(decision["sequence"] for decision in decisions) == [1, 2, 3, 4]


@contextmanager
def held(path: Path):
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("2020-10.jsonl", ("vote", 3, "--all-for")),
        ("register.jsonl", ("add-member", "عضو", "--start", "2021-01-01")),
    ],
)
def test_a_file_that_another_command_holds(sitting, name, words):
    path = sitting.folder / name
    with held(path):
        begun = time.monotonic()
        facts = sitting.refused(*words, code=5, error="store-busy", ASSEMBLY_LOCK_SECONDS="0.2")
        assert time.monotonic() - begun < 5
        assert facts["path"] == str(path)
        # Who waits is told so; reading waits for nobody.
        assert name in sitting(*words, ASSEMBLY_LOCK_SECONDS="0.1").err.splitlines()[0]
        sitting.ok("show")
        waiting = process(sitting, *words, ASSEMBLY_NOW="2020-11-12T09:30:00Z")
        assert name in waiting.stderr.readline()
    out, err = waiting.communicate(timeout=30)
    assert waiting.returncode == 0, (out, err)


def test_a_line_cut_short_by_a_power_cut_is_set_aside_and_told(sitting):
    path = sitting.folder / "2020-10.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"n":99,"at":"2020')
    assert sitting("show").code == 0
    said = sitting("speak", 1, "كلمة", "--at", "10:10")
    assert said.code == 0
    (kept,) = sitting.folder.glob("2020-10.jsonl.torn-*")
    assert kept.read_bytes() == b'{"n":99,"at":"2020'
    assert kept.name in said.err
    assert path.read_bytes().startswith(whole)


def test_a_pipe_closed_early_is_no_error(session):
    reading, writing = os.pipe()
    os.close(reading)
    said = subprocess.run(
        [sys.executable, "-m", "assembly", "show", "items"],
        env={**os.environ, "ASSEMBLY_STORE": str(session.folder)}, stdout=writing, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(writing)
    assert b"Traceback" not in said.stderr
    assert b"Unexpected" not in said.stderr
