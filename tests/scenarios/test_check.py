"""A session from its first fault to an order that can be shown: the check at every step, as a secretary runs it."""

import json

import pytest
from hall import Hall


@pytest.fixture
def hall(store: Hall) -> Hall:
    """The October session as it is begun for a day of October, with a late convocation."""
    store.ok(
        "new-session",
        "--month",
        10,
        "--year",
        2020,
        "--on",
        "2020-10-15",
        "--at",
        "10:00",
        now="2020-10-01T09:00:00Z",
    )
    return store


def codes(hall: Hall, day: str, *severities: str) -> list[str]:
    said = hall("check", "--json", "--session", "2020-10", "--on", day)
    found = json.loads(said.out)["findings"]
    assert said.code == (4 if {f["severity"] for f in found} & {"void", "irregular"} else 0)
    return [f["code"] for f in found if not severities or f["severity"] in severities]


def test_from_the_convocation_to_the_letters(hall: Hall):
    # Nothing is wrong yet; from the 7th on no convocation would leave eight full days.
    assert codes(hall, "2020-10-02") == []
    assert codes(hall, "2020-10-07") == ["notice-impossible"]
    now = "2020-10-07T09:00:00Z"
    hall.ok(
        "add-item",
        "budget",
        "المصادقة على مشروع الميزانية",
        "--figure",
        "مجموع المداخيل=20000",
        "--figure",
        "مجموع المصاريف=19000",
        now=now,
    )
    hall.ok(
        "add-item",
        "other",
        "نقطة بطلب عضو",
        "--asked-by",
        7,
        "--asked-on",
        "2020-10-13",
        now="2020-10-13T09:00:00Z",
    )
    hall.ok("convene", "--sent", "2020-10-07", "--meeting", "2020-10-15 10:00", now="2020-10-13T10:00:00Z")
    assert codes(hall, "2020-10-13", "irregular") == ["notice-short", "member-item-late", "budget-unbalanced"]

    hall.ok("receipt", "1-74", "--channel", "by-hand", "--received", "2020-10-07", now="2020-10-14T09:00:00Z")
    assert "member-not-convened" in codes(hall, "2020-10-14", "irregular")
    hall.ok("receipt", 75, "--channel", "by-hand", "--received", "2020-10-07", now="2020-10-14T09:10:00Z")
    assert "member-not-convened" not in codes(hall, "2020-10-14")

    # In the hall: a departure entered after the vote, with an hour before it.
    sitting = {"now": "2020-10-15T09:00:00Z"}
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50", **sitting)
    hall.ok("vote", 1, "--all-for", "--at", "10:30", **sitting)
    assert "presence-changed" not in codes(hall, "2020-10-15")
    hall.ok("attend", 20, "--left", "--at", "10:20", **sitting)
    assert "presence-changed" in codes(hall, "2020-10-15", "irregular")
    hall.ok("undo", **sitting)
    hall.ok("attend", 20, "--left", "--at", "10:40", **sitting)
    hall.ok("vote", 2, "--all-for", "--at", "10:50", **sitting)
    hall.ok("close-sitting", "--at", "12:00", "--telegram", **sitting)
    hall.ok("close-session", "--at", "12:05", **sitting)

    # What cannot be mended any more is ignored with its ground; what is owed is done.
    for code in ("notice-short", "member-item-late", "budget-unbalanced"):
        hall.ok(
            "check",
            "--ignore",
            code,
            "--because",
            "بيان المكتب",
            "--session",
            "2020-10",
            now="2020-10-16T09:00:00Z",
        )
    assert codes(hall, "2020-10-16", "void", "irregular") == []
    owed = codes(hall, "2020-10-24")
    assert owed == [
        "minutes-unsigned", "minutes-not-sent", "governors-without-copy", "members-without-copy", "decisions-not-posted",
        "approval-not-asked",
    ]  # fmt: skip
    letters = {"now": "2020-10-19T09:00:00Z"}
    for words in (
        ("signed", "--on", "2020-10-16"),
        ("sent-minutes", "original", "--to", 1, "--on", "2020-10-19"),
        ("sent-minutes", "copy", "--to", 13, "--on", "2020-10-19"),
        ("sent-minutes", "copy", "--all-members", "--on", "2020-10-19"),
        ("post", "--on", "2020-10-19"),
    ):
        hall.ok(*words, "--session", "2020-10", **letters)
    assert codes(hall, "2020-10-24", "irregular") == ["decision-sent-unapproved"]
    for role in ("sector", "finance"):
        hall.ok("approval", "1/2020", "asked", "--as", role, "--of", 1, "--on", "2020-10-19", **letters)
    assert codes(hall, "2020-10-24") == []
    assert hall("check", "--session", "2020-10", "--on", "2020-10-24").code == 0

    # The report as a paper tells what was ignored, and why.
    (path,) = hall.json("paper", "check", "--on", "2020-10-24", "--format", "html", "--session", "2020-10")[
        "paths"
    ]
    with open(path, encoding="utf-8") as page:  # noqa: PTH123  the path as it was printed
        assert page.read().count("بيان المكتب") == 3
