"""A session from its beginning to its seal, then the next one: what each paper prints, and what the ministry can check."""

import subprocess
from pathlib import Path

from after import closed, february
from hall import Hall, convened
from sealed import IN_MARCH, IN_NOVEMBER

from assembly.documents.colophon import grouped
from assembly.store import seals

OCTOBER, FEBRUARY = ("--session", "2020-10"), ("--session", "2021-02")


def printed(hall: Hall, *words: object, now: str) -> str:
    """Make a paper as HTML; return its text."""
    (path,) = hall.json(*words, "--format", "html", now=now)["paths"]
    return Path(path).read_text("utf-8")


def test_two_sessions_and_their_seals(store, tmp_path):
    convened(store)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    assert 'class="colophon"' not in printed(store, "minutes", now=IN_NOVEMBER)
    closed(store)
    head = store.json("verify")[2]["head"]
    minutes = printed(store, "minutes", *OCTOBER, now=IN_NOVEMBER)
    assert grouped(head) in minutes
    assert grouped(seals.NONE_SEALED) in minutes

    pages = tmp_path / "pages.pdf"
    pages.write_bytes(b"%PDF-1.7 signed by hand")
    store.ok("signed", "--on", "2020-11-13", "--scan", pages, *OCTOBER, now=IN_NOVEMBER)
    store.ok("seal", *OCTOBER, now=IN_NOVEMBER)
    first = seals.read(store.folder).number
    assert printed(store, "minutes", *OCTOBER, now=IN_NOVEMBER) == minutes
    letter = ("paper", "minutes-original", "--to", 1, "--on", "2020-11-20", *OCTOBER)
    assert grouped(first) in printed(store, *letter, now=IN_NOVEMBER)

    february(store)
    changed = ("approve-minutes", "2020-10", "--all-for", "--change", "50 صوتا|49 صوتا|5", *FEBRUARY)
    store.ok(*changed, now="2021-02-18T11:00:00Z")
    store.ok("close-sitting", "--at", "13:00", *FEBRUARY, now="2021-02-18T13:00:00Z")
    store.ok("close-session", *FEBRUARY, now="2021-02-18T13:05:00Z")
    assert grouped(first) in printed(store, "minutes", *FEBRUARY, now=IN_MARCH)
    store.ok("signed", "--on", "2021-03-01", "--scan", pages, *FEBRUARY, now=IN_MARCH)
    store.ok("seal", *FEBRUARY, now=IN_MARCH)

    last = seals.read(store.folder).number
    assert last != first
    assert grouped(last) in printed(store, *letter, now=IN_MARCH)
    by_hand = subprocess.run(
        ["sha256sum", "-c", "SEALS"], cwd=store.folder, capture_output=True, text=True, check=True
    )
    assert by_hand.stdout.splitlines() == ["2020-10.jsonl: OK", "2021-02.jsonl: OK"]
    for number, said in (
        (head, "line 10 of session 2020-10"),
        (first, "after session 2020-10"),
        (last, "after session 2021-02"),
    ):
        assert said in store.ok("verify", "--number", number)
    assert [line["state"] for line in store.json("list")["sessions"]] == ["sealed", "sealed"]
    assert "minutes" in store.ok("show", *OCTOBER).lower()
