import json

import pytest

ILLNESS = "وعكة صحية"


def texts(hall):
    return json.loads((hall.folder / "private.json").read_text("utf-8"))["excuses"]


def test_before_the_meeting(session):
    said = session.ok("excuse", 60, ILLNESS, "--received", "2020-11-09")
    assert "60" in said
    assert ILLNESS not in said
    session.ok("excuse", "العضو الثاني", "سفر")
    assert [(e["member"], e["sitting"], e["received"]) for e in session.show("excuses")] == [
        (60, 1, "2020-11-09"),
        (2, 1, "2020-11-12"),
    ]
    assert texts(session) == {"2020-10": {"1": {"60": ILLNESS, "2": "سفر"}}}
    opened = session("open-sitting", "--at", "10:00", "--present", "1-50", "--excused", '61:"مهمة"')
    assert opened.code == 0, opened
    assert session.last("sittings")["attendance"]["excused"] == [60, 61]
    assert "60" in opened.err
    assert any("2" in line and "came" in line for line in opened.err.splitlines())
    assert texts(session)["2020-10"]["1"] == {"60": ILLNESS, "2": "سفر", "61": "مهمة"}


def test_no_text_is_needed(session):
    assert session.json("excuse", 60, "--received", "2020-11-09")["member"] == 60
    assert not (session.folder / "private.json").exists()


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        ((99,), 3, "member-unknown", "assembly members"),
        ((60, "--received", "2020-11-13"), 4, "day-in-future", "--received"),
        ((60, "--accepted"), 2, "excuse-session-missing", "--missed SESSION"),
        ((60, "--sitting", 1), 2, "excuse-session-missing", "--missed SESSION"),
        ((60, "--missed", "2020-06"), 2, "arguments-missing", "--accepted"),
        ((60, "--missed", "2020-06", "--accepted"), 3, "session-unknown", "assembly list"),
        ((60, "--missed", "../x", "--accepted"), 2, "session-id", ""),
        ((), 2, "arguments-missing", "assembly excuse --help"),
    ],
)
def test_what_is_refused_changes_nothing(session, words, code, error, mend):
    session.refused("excuse", *words, code=code, error=error, mend=mend)


def test_excused_once_and_not_after_the_opening(session):
    session.ok("excuse", 60, ILLNESS)
    session.refused("excuse", 60, ILLNESS, code=4, error="excused-already", mend="assembly show excuses")
    session.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    session.refused(
        "excuse", 61, ILLNESS, code=4, error="excuse-after-opening", mend="assembly excuse MEMBER --missed"
    )


def test_a_decision_that_comes_late_is_recorded_and_told(store):
    for month, day in ((2, "2020-02-20"), (6, "2020-06-24")):
        now = f"{day}T10:00:00Z"
        store.ok("new-session", "--month", month, "--year", 2020, "--on", day, "--without-minutes", now=now)
        store.ok("open-sitting", "--at", "10:00", "--present", "1-50", "--session", f"2020-0{month}", now=now)
        if month == 2:
            store.ok("close-sitting", "--at", "12:00", now=now)
            store.ok("close-session", now=now)
    june = "2020-06-24T10:00:00Z"
    said = store(
        "excuse", 60, "--missed", "2020-02", "--accepted", "--at", "10:10", "--session", "2020-06", now=june
    )
    assert (said.code, said.err) == (0, "")
    assert "2020-02-20" in said.out
    store.ok("close-sitting", "--at", "12:00", "--session", "2020-06", now=june)
    store.ok("close-session", "--session", "2020-06", now=june)
    store.ok("new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12", "--without-minutes")
    store.ok("open-sitting", "--at", "10:00", "--present", "1-50", "--session", "2020-10")
    said = store(
        "excuse", 61, "--missed", "2020-02", "--not-accepted", "--at", "10:10", "--session", "2020-10"
    )
    assert said.code == 0
    assert "2020-06" in said.err
