"""Sessions beside the plain one: two sittings, extraordinary ones, numbers through a year, items that end otherwise."""

import pytest
from hall import opened

NEXT_DAY = "2020-11-13T08:30:00Z"


def begin(hall, month, day, *more):
    return hall.json("new-session", "--month", month, "--year", 2020, "--on", day, "--at", "10:00", *more)[
        "id"
    ]


def test_two_sittings_with_the_session_left_open(sitting):
    sitting.ok("vote", 1, "--all-for", "--at", "10:30")
    sitting.ok("attend", 45, "--left", "--at", "10:40")
    sitting.ok("close-sitting", "--at", "12:30", "--resumes", "2020-11-13")
    sitting.refused("vote", 3, "--all-for", code=4, error="sitting-closed", mend="assembly open-sitting")
    sitting.refused("add-item", "other", "متفرقات", code=4, error="agenda-fixed", mend="assembly new-session")
    # The hour falls on the day that was announced; fewer come than a quorum asks for, and it is not counted again.
    sitting.ok("open-sitting", "--at", "09:30", "--present", "1-20", now=NEXT_DAY)
    second = sitting.last("sittings")
    assert (second["number"], second["call"], second["opened"]) == (2, 1, "2020-11-13T09:30:00")
    assert (second["counted_here"], second["quorum"]["signatures"]) == (False, 50)
    assert second["attendance"]["present"] == list(range(1, 21))
    ballot = sitting.json("vote", 3, "--all-for", "--at", "09:50", now=NEXT_DAY)["ballot"]
    assert (ballot["sitting"], ballot["entitled"]) == (2, list(range(1, 21)))
    sitting.refused("close-session", code=4, error="sitting-still-open", mend="assembly close-sitting")
    sitting.refused(
        "open-sitting", "--present", "1-20", code=4, error="sitting-still-open", mend="assembly close-sitting"
    )
    sitting.ok("close-sitting", "--at", "11:00", now=NEXT_DAY)
    sitting.ok("close-session", now=NEXT_DAY)
    assert sitting.show("session")["closed"] == "2020-11-13T11:00:00"
    for words in (
        ("speak", 1, "كلمة"), ("vote", 2, "--all-for"), ("attend", 60, "--arrived"), ("recommend", "توصية", "--to", 1),
        ("move-item", 1, "--to", 2), ("open-sitting", "--present", "1-40"), ("suspend",), ("close-session",),
        ("convene", "--sent", "2020-11-03"), ("close-sitting",), ("propose", "مقترح"), ("postpone-item", 2, "--until", "غدا"),
    ):  # fmt: skip
        sitting.refused(*words, code=4, error="session-closed", mend="assembly undo --session 2020-10")
    sitting.ok("undo", "--session", "2020-10")
    assert sitting.show("session")["closed"] is None


def test_a_sitting_opened_before_the_last_one_ended_is_refused(sitting):
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.refused(
        "open-sitting",
        "--at",
        "2020-11-12 12:00",
        "--present",
        "1-40",
        code=4,
        error="time-backwards",
        mend="--at",
    )


def test_a_sitting_is_not_lifted_before_what_was_recorded_in_it(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "11:50")
    sitting.refused("close-sitting", "--at", "11:40", code=4, error="time-backwards", mend="--at")
    sitting.refused(
        "close-sitting",
        "--at",
        "12:30",
        "--resumes",
        "2020-11-11",
        code=4,
        error="resumes-before-closing",
        mend="--resumes",
    )
    sitting.ok("close-sitting", "--at", "11:50")
    sitting.refused("close-session", "--at", "11:49", code=4, error="time-backwards", mend="--at")


def test_pauses(sitting):
    sitting.refused("resume", "--at", "11:00", code=4, error="sitting-not-suspended", mend="assembly suspend")
    sitting.ok("suspend", "--at", "11:00")
    for words in (("vote", 3, "--all-for"), ("speak", 1, "كلمة"), ("suspend",), ("attend", 60, "--arrived")):
        sitting.refused(*words, "--at", "11:05", code=4, error="sitting-suspended", mend="assembly resume")
    sitting.refused("resume", "--at", "10:59", code=4, error="time-outside-sitting", mend="--at")
    sitting.ok("resume", "--at", "11:15")
    sitting.refused("suspend", "--at", "11:10", code=4, error="time-backwards", mend="--at")
    sitting.ok("suspend", "--at", "12:00")
    sitting.ok("close-sitting", "--at", "12:30")
    assert sitting.last("sittings")["pauses"] == [
        {"start": "2020-11-12T11:00:00", "end": "2020-11-12T11:15:00"},
        {"start": "2020-11-12T12:00:00", "end": "2020-11-12T12:30:00"},
    ]


def test_items_withdrawn_and_put_off_are_not_voted_on(sitting):
    sitting.ok("withdraw-item", 1, "--by", 12, "--because", "تعميق الدراسة")
    sitting.ok("postpone-item", 2, "--until", "الدورة المقبلة")
    for item, state in ((1, "withdrawn"), (2, "postponed")):
        for words in (
            ("vote", item, "--all-for"),
            ("vote", item, "--all-for", "--recount"),
            ("withdraw-item", item),
            ("postpone-item", item),
        ):
            sitting.refused(*words, code=4, error=f"item-{state}", mend="assembly agenda")
    sitting.ok("vote", 3, "--all-for")
    sitting.refused("withdraw-item", 3, code=4, error="item-voted", mend="assembly vote 3 --recount")
    assert [each["state"] for each in sitting.json("agenda")] == ["withdrawn", "postponed", "adopted"]
    assert sitting.show("items")[0]["withdrawn"] == {"sitting": 1, "member": 12, "reason": "تعميق الدراسة"}


def test_before_the_convocation_numbers_follow_places_afterwards_they_stay(store):
    begin(store, 10, "2020-11-12")
    for title in ("أ", "ب", "ج"):
        store.ok("add-item", "other", title)
    store.ok("move-item", 3, "--to", 1)
    assert [(i["number"], i["order"], i["title"]) for i in store.show("items")] == [
        (1, 1, "ج"),
        (2, 2, "أ"),
        (3, 3, "ب"),
    ]
    store.ok("convene", "--sent", "2020-11-03")
    store.ok("move-item", 3, "--to", 1)
    assert [(i["number"], i["order"], i["title"]) for i in store.show("items")] == [
        (1, 2, "ج"),
        (2, 3, "أ"),
        (3, 1, "ب"),
    ]
    assert [each["item"]["number"] for each in store.json("agenda")] == [3, 1, 2]
    store.refused("move-item", 1, "--to", 4, code=4, error="place-outside-agenda", mend="assembly agenda")
    store.refused("move-item", 9, "--to", 1, code=3, error="item-unknown", mend="assembly agenda")


def test_an_item_that_a_member_asked_for_is_refused_with_its_reason(session):
    words = (
        "refuse-item",
        12,
        "إحداث معرض دائم",
        "--asked-on",
        "2020-11-05",
        "--because",
        "تقدم الطلب خارج الأجل",
    )
    assert session.json(*words)["number"] == 1
    assert "إحداث معرض دائم" in session.ok("agenda")
    session.refused(*words[:4], "2021-01-01", *words[5:], code=4, error="day-in-future", mend="--asked-on")
    session.refused("refuse-item", 99, *words[2:], code=3, error="member-unknown", mend="assembly members")


def test_decisions_number_by_year_across_sessions(store):
    opened(store)
    assert store.json("vote", 3, "--all-for", "--at", "10:30")["decision"]["sequence"] == 1
    store.ok("close-sitting", "--at", "12:00")
    store.ok("close-session")
    request = ("--kind", "extraordinary", "--requested-by", "president", "--requested-on", "2020-12-01")
    assert begin(store, 12, "2020-12-15", *request) == "2020-12-x1"
    store.ok("add-item", "budget", "تعديل الميزانية")
    store.ok("open-sitting", "--at", "10:00", "--present", "1-40", now="2020-12-15T09:00:00Z")
    decision = store.json("vote", 1, "--all-for", "--at", "10:30", now="2020-12-15T09:00:00Z")["decision"]
    assert (decision["sequence"], decision["year"]) == (2, 2020)
    store.ok("close-sitting", "--at", "12:00", now="2020-12-15T11:00:00Z")
    store.ok("close-session", now="2020-12-15T11:00:00Z")
    store.ok("new-session", "--month", 2, "--year", 2021, "--on", "2021-02-10", "--at", "10:00")
    store.ok("add-item", "account", "الحساب الإداري")
    store.ok("open-sitting", "--at", "10:00", "--present", "1-40", now="2021-02-10T09:00:00Z")
    # Items 1 and 2 are the minutes of the two sessions before.
    decision = store.json("vote", 3, "--all-for", "--at", "10:30", now="2021-02-10T09:30:00Z")["decision"]
    assert (decision["sequence"], decision["year"]) == (1, 2021)
    assert [line["session"] for line in store.json("list")["sessions"]] == [
        "2021-02",
        "2020-12-x1",
        "2020-10",
    ]
    assert store.json("list", "--year", 2020)["count"] == 2


def test_an_extraordinary_session_at_the_members_request(store):
    words = (
        "--kind",
        "extraordinary",
        "--requested-by",
        "members",
        "--requested-on",
        "2020-11-20",
        "--members",
        50,
    )
    assert begin(store, 11, "2020-12-01", *words) == "2020-11-x1"
    assert store.show("session")["request"] == {
        "by": "members",
        "on": "2020-11-20",
        "members": 50,
        "name": None,
    }
    assert begin(store, 11, "2020-12-02", *words) == "2020-11-x2"
    (store.folder / "2020-11-x1.jsonl").unlink()
    assert begin(store, 11, "2020-12-03", *words) == "2020-11-x3"


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        (("--kind", "extraordinary"), 4, "session-request-missing", "--requested-by"),
        (("--requested-by", "governor"), 2, "request-incomplete", "assembly new-session --requested-by"),
        (("--month", 11), 4, "session-month", "assembly new-session --kind extraordinary"),
        (("--on", "2021-02-01"), 4, "day-outside-session", "assembly new-session"),
        (("--on", "2020-09-30"), 4, "day-outside-session", "assembly new-session"),
        (("--on", "2020-02-30"), 2, "day-unreadable", ""),
        (("--at", "2020-11-14 10:00"), 2, "two-days", "assembly new-session --on"),
        (("--hall", "\u202eقاعة"), 2, "text-bidi-override", ""),
    ],
)
def test_sessions_that_cannot_be(store, words, code, error, mend):
    settings = {"--month": 10, "--year": 2020, "--on": "2020-11-12", "--at": "10:00"}
    settings |= dict(zip(words[::2], words[1::2], strict=True))
    typed = [word for pair in settings.items() for word in pair]
    facts = store.refused("new-session", *typed, code=code, error=error, mend=mend)
    if code == 4:
        assert facts["law"] == "18.09"
        assert facts["article"] in {"11", "12"}


def test_a_session_that_is_there_is_not_begun_again(session):
    session.refused(
        "new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12",
        code=4, error="session-exists", mend="assembly show --session 2020-10",
    )  # fmt: skip


def test_with_several_open_sessions_the_one_meant_is_asked_for(session):
    request = ("--kind", "extraordinary", "--requested-by", "president", "--requested-on", "2020-11-20")
    begin(session, 11, "2020-12-01", *request)
    facts = session.refused("agenda", code=4, error="session-several-open", mend="--session")
    assert facts["sessions"] == ["2020-10", "2020-11-x1"]
    assert len(session.json("agenda", "--session", "2020-10")) == 3


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        (("--sent", "2020-11-13"), 4, "convocation-after-meeting", "--sent"),
        (
            ("--sent", "2020-11-03", "--meeting", "2021-03-01 10:00"),
            4,
            "day-outside-session",
            "assembly new-session",
        ),
        (("--sent", "2020-11-03", "--meeting", "soon"), 2, "hour-unreadable", ""),
    ],
)
def test_convocations_that_cannot_be(session, words, code, error, mend):
    session.ok("undo")
    session.refused("convene", *words, code=code, error=error, mend=mend)


def test_a_convocation_an_hour_later_than_planned_and_a_short_notice(session):
    session.refused("convene", "--sent", "2020-11-03", code=4, error="convened-already", mend="assembly undo")
    session.ok("undo")
    said = session("convene", "--sent", "2020-11-05", "--meeting", "11:00")
    assert said.code == 0
    # Sent on the 5th for the 12th, six full days lie between: eight are asked for.
    assert all(number in said.err for number in ("6", "8", "11"))
    assert session.show("session")["convocations"][0]["meeting"] == "2020-11-12T11:00:00"
