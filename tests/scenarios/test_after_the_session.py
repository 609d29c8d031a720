"""What a session leaves behind: minutes refused, put off and approved in the end; a budget that the authorities send back."""

import json

import pytest
from after import closed
from hall import Hall, snapshot

ABOUT = "المصادقة على محضر الدورة العادية لشهر أكتوبر برسم سنة 2020"


def held(hall: Hall, session: str, day: str) -> None:
    """Begin an ordinary session and open its first sitting at ten."""
    year, month = session.split("-")
    hall.ok(
        "new-session",
        "--year",
        year,
        "--month",
        int(month),
        "--on",
        day,
        "--at",
        "10:00",
        now=f"{day}T07:00:00Z",
    )
    hall.ok(
        "open-sitting", "--session", session, "--at", "10:00", "--present", "1-50", now=f"{day}T10:00:00Z"
    )


def ended(hall: Hall, session: str, day: str) -> None:
    hall.ok("close-sitting", "--session", session, "--at", "12:00", now=f"{day}T13:00:00Z")
    hall.ok("close-session", "--session", session, now=f"{day}T13:00:00Z")


def minutes_of(hall: Hall, session: str) -> str:
    hall.ok("minutes", "--session", session, "--format", "html")
    return (hall.folder / session / "minutes.html").read_text("utf-8")


def about(hall: Hall, session: str) -> list[tuple[int, str]]:
    return [
        (i["number"], i["about_session"])
        for i in hall.show("items", session)
        if i["kind"] == "previous-minutes"
    ]


def test_minutes_refused_come_back_until_they_are_approved(sitting):
    closed(sitting)
    held(sitting, "2021-02", "2021-02-18")
    assert sitting.show("items", "2021-02")[0]["title"] == ABOUT
    at = {"now": "2021-02-18T10:30:00Z"}
    sitting.ok("approve-minutes", "2020-10", "--all-against", "--session", "2021-02", **at)
    ended(sitting, "2021-02", "2021-02-18")
    assert "رفضت الجمعية العامة بالإجماع محضر الدورة العادية لشهر أكتوبر برسم سنة 2020." in minutes_of(
        sitting, "2021-02"
    )
    # June has both on its agenda: October's were refused, February's are new.
    held(sitting, "2021-06", "2021-06-17")
    assert about(sitting, "2021-06") == [(1, "2020-10"), (2, "2021-02")]
    at = {"now": "2021-06-17T10:30:00Z"}
    sitting.ok(
        "approve-minutes",
        "2020-10",
        "--put-off",
        "اجتماع مقبل",
        "--change",
        "48 صوتا|47 صوتا",
        "--session",
        "2021-06",
        **at,
    )
    sitting.ok("approve-minutes", "2021-02", "--all-for", "--session", "2021-06", **at)
    ended(sitting, "2021-06", "2021-06-17")
    written = minutes_of(sitting, "2021-06")
    assert "إلى اجتماع مقبل، بعد إدخال التعديلات المطلوبة:" in written
    assert "صادقت الجمعية العامة بالإجماع على محضر الدورة العادية لشهر فبراير برسم سنة 2021." in written
    held(sitting, "2021-10", "2021-10-14")
    assert about(sitting, "2021-10") == [(1, "2020-10"), (2, "2021-06")]
    at = {"now": "2021-10-14T10:30:00Z"}
    sitting.ok(
        "approve-minutes",
        "2020-10",
        "--all-for",
        "--change",
        "48 صوتا|47 صوتا|5",
        "--session",
        "2021-10",
        **at,
    )
    sitting.ok("vote", 2, "--all-for", "--session", "2021-10", **at)
    ended(sitting, "2021-10", "2021-10-14")
    stand = {each["session"]: each["minutes"] for each in sitting.json("list")["sessions"]}
    assert stand == {
        "2020-10": "approved-with-changes", "2021-02": "approved", "2021-06": "approved", "2021-10": "unapproved",
    }  # fmt: skip
    assert "مع إدخال التعديل التالي:" in minutes_of(sitting, "2021-10")
    held(sitting, "2022-02", "2022-02-17")
    assert about(sitting, "2022-02") == [(1, "2021-10")]


def test_a_session_asked_for_has_its_own_agenda_alone(sitting):
    closed(sitting)
    sitting.ok(
        "new-session", "--kind", "extraordinary", "--year", 2020, "--month", 12, "--on", "2020-12-15", "--requested-by",
        "governor", "--requested-on", "2020-12-01", now="2020-12-02T09:00:00Z",
    )  # fmt: skip
    assert about(sitting, "2020-12-x1") == []
    sitting.ok(
        "new-session",
        "--year",
        2021,
        "--month",
        2,
        "--on",
        "2021-02-18",
        "--without-minutes",
        now="2021-02-01T09:00:00Z",
    )
    assert about(sitting, "2021-02") == []


def test_minutes_decided_go_out_and_come_in_again(sitting, tmp_path):
    closed(sitting)
    held(sitting, "2021-02", "2021-02-18")
    sitting.ok(
        "approve-minutes", "2020-10", "--all-for", "--change", "أ|ب|5", "--change", "ت|ث", "--session", "2021-02",
        now="2021-02-18T10:30:00Z",
    )  # fmt: skip
    ended(sitting, "2021-02", "2021-02-18")

    def exported(out):
        sitting.ok("export", "session", "--session", "2021-02", "--format", "json", "--out", out)
        return out / "session.json"

    first = exported(tmp_path / "first")
    whole = json.loads(first.read_text("utf-8"))
    assert [c["number"] for c in whole["corrections"]] == [1, 2]
    (sitting.folder / "2021-02.jsonl").unlink()
    for wrong in (
        {"outcome": "approved"},
        {"outcome": "refused", "corrections": []},
        {"corrections": [3]},
        {"session": "2020-06"},
    ):
        bad = tmp_path / "bad.json"
        changed = {**whole, "minutes_approvals": [{**whole["minutes_approvals"][0], **wrong}]}
        bad.write_text(json.dumps(changed), "utf-8")
        sitting.refused("import-session", bad, code=4, error="import-differs")
    sitting.ok("import-session", first)
    assert exported(tmp_path / "second").read_bytes() == first.read_bytes()
    assert sitting.json("list")["sessions"][1]["minutes"] == "approved-with-changes"


def states(hall: Hall, now: str) -> str:
    hall.ok("paper", "register", "--year", 2020, "--session", "2020-10", "--format", "html", now=now)
    return (hall.folder / "2020-10" / "register-2020.html").read_text("utf-8")


def test_a_budget_that_finance_sends_back(sitting):
    closed(sitting)
    now = {"now": "2021-03-01T09:00:00Z"}

    def approval(step, role, day, *more):
        sitting.ok("approval", "1/2020", step, "--as", role, "--on", day, *more, **now)

    def extract(day):
        sitting.ok(
            "paper",
            "extract",
            "--decision",
            1,
            "--on",
            day,
            "--session",
            "2020-10",
            "--format",
            "html",
            **now,
        )
        return (sitting.folder / "2020-10" / "extract-1.html").read_text("utf-8")

    before = (sitting.folder / "2020-10.jsonl").read_bytes()
    assert "لم تطلب المصادقة بعد" in states(sitting, **now)
    approval("asked", "sector", "2020-11-20", "--of", 1, "--reference", "130/2020")
    approval("approved", "sector", "2020-12-10", "--reference", "4512")
    approval("asked", "finance", "2020-12-15", "--of", 3)
    approval("returned", "finance", "2021-01-10")
    assert "أعيد لإدخال تعديلات" in states(sitting, **now)
    approval("asked", "finance", "2021-01-20", "--of", 3)
    assert "في انتظار المصادقة" in states(sitting, **now)
    approval("approved", "finance", "2021-02-15")
    assert "قابل للتنفيذ منذ 15/02/2021" in states(sitting, **now)
    assert "فأصبح قابلا للتنفيذ" in extract("2021-02-16")
    # Dated before the last answer, the extract says what held on its day.
    assert "إلا إذا صادقت عليه أيضا السلطة الحكومية المكلفة بالمالية" in extract("2021-02-14")
    sitting.ok("undo", "--correspondence", **now)
    assert "في انتظار المصادقة" in states(sitting, **now)
    assert (sitting.folder / "2020-10.jsonl").read_bytes() == before


@pytest.mark.parametrize("words", [
    ("post", "--session", "2020-10"),
    ("signed", "--session", "2020-10"),
    ("sent-minutes", "copy", "--all-members", "--session", "2020-10"),
    ("approval", "1/2020", "asked", "--as", "sector", "--of", 1),
], ids=lambda words: words[0])  # fmt: skip
def test_a_letter_is_one_line_of_the_correspondence(sitting, words):
    closed(sitting)
    before = snapshot(sitting.folder)
    sitting.ok(*words, now="2020-11-20T09:00:00Z")
    after = snapshot(sitting.folder)
    assert [name for name in after if after[name] != before.get(name)] == ["correspondence.jsonl"]
    assert after["correspondence.jsonl"].count(b"\n") == before["correspondence.jsonl"].count(b"\n") + 1
    sitting.ok("undo", "--correspondence", now="2020-11-20T09:00:00Z")
    sitting.ok("redo", "--correspondence", now="2020-11-20T09:00:00Z")
    assert "correspondence.jsonl: 4 lines, whole" in sitting.ok("verify")


def test_a_correspondence_that_is_not_there_is_told(sitting):
    """What letters say of a session is not taken for nothing because their file is missing."""
    closed(sitting)
    (sitting.folder / "correspondence.jsonl").unlink()
    for words in (("deadlines", "--session", "2020-10"), ("today",), ("undo", "--session", "2020-10")):
        sitting.refused(*words, code=3, error="journal-missing")
