import pytest
from after import FEBRUARY, closed, february

from assembly.cli.minutes_approvals import parse_change
from assembly.domain.minutes_approval import Change
from assembly.errors import BadInput


@pytest.fixture
def hall(sitting):
    return february(closed(sitting))


def approve(hall, *words):
    return hall.ok("approve-minutes", "2020-10", *words, "--session", "2021-02", now=FEBRUARY)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("أ|ب", Change(instead="أ", read="ب")),
        (" أ | ب | 5 ", Change(instead="أ", read="ب", page=5)),
        ("أ|ب|", Change(instead="أ", read="ب")),
    ],
)
def test_a_change_as_it_is_typed(text, change):
    assert parse_change(text) == change


@pytest.mark.parametrize("text", ["", "أ", "|ب", "أ|", "أ|ب|x", "أ|ب|5|6", "أ|ب|-1"])
def test_what_is_no_change(text):
    with pytest.raises(BadInput) as caught:
        parse_change(text)
    assert caught.value.code == "change-unreadable"


def test_approved_by_one_command(hall):
    said = approve(hall, "--all-for")
    assert "Adopted unanimously." in said
    assert "Minutes of session 2020-10: approved." in said


def test_approved_with_changes_which_are_printed(hall):
    said = approve(hall, "--all-for", "--against", "12", "--change", "48 صوتا|47 صوتا|5")
    assert "approved with changes" in said
    assert "assembly paper correction --session 2020-10 --number 1" in said
    assert hall.ok("paper", "correction", "--session", "2020-10", "--number", 1, "--format", "html").strip()
    html = (hall.folder / "2020-10" / "correction-2020-10-1.html").read_text("utf-8")
    assert "47 صوتا" in html


def test_data_hold_the_vote_and_what_it_decided(hall):
    made = hall.json(
        "approve-minutes", "2020-10", "--for", 10, "--against", 40, "--session", "2021-02", now=FEBRUARY
    )
    assert set(made) == {"ballot", "approval"}
    assert (made["ballot"]["verdict"]["outcome"], made["approval"]["outcome"]) == ("rejected", "refused")


def test_put_off(hall):
    said = approve(hall, "--put-off", "اجتماع مقبل", "--because", "أخطاء", "--change", "أ|ب")
    assert "put off" in said
    item = hall.show("items", "2021-02")[0]
    assert item["postponed"] == {"sitting": 1, "until": "اجتماع مقبل", "reason": "أخطاء"}


def test_put_off_is_no_vote(hall):
    hall.refused(
        "approve-minutes", "2020-10", "--put-off", "غدا", "--all-for", "--session", "2021-02", code=2,
        error="put-off-with-votes", now=FEBRUARY,
    )  # fmt: skip


def test_after_a_plain_vote_no_counts_are_needed(hall):
    hall.ok("vote", 1, "--all-for", "--session", "2021-02", now=FEBRUARY)
    assert "approved with changes" in approve(hall, "--change", "أ|ب")


def test_without_counts_nothing_is_guessed(hall):
    hall.refused(
        "approve-minutes", "2020-10", "--session", "2021-02", code=2, error="votes-missing", now=FEBRUARY
    )


def test_minutes_that_are_not_on_the_agenda(hall):
    hall.refused(
        "approve-minutes", "2020-06", "--all-for", "--session", "2021-02", code=3, error="minutes-item-missing",
        mend="assembly add-item previous-minutes", now=FEBRUARY,
    )  # fmt: skip


def test_list_and_show_say_how_the_minutes_stand(hall):
    assert {s["session"]: s["minutes"] for s in hall.json("list")["sessions"]} == {
        "2021-02": "",
        "2020-10": "unapproved",
    }
    assert "Minutes: not approved." in hall.ok("show", "--session", "2020-10")
    approve(hall, "--all-for")
    assert {s["session"]: s["minutes"] for s in hall.json("list")["sessions"]}["2020-10"] == "approved"
    assert "Minutes: approved in session 2021-02." in hall.ok("show", "--session", "2020-10")
    hall.ok("undo", "--session", "2021-02", now=FEBRUARY)
    assert "Minutes: not approved." in hall.ok("show", "--session", "2020-10")
