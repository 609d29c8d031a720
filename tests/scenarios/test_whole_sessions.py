"""Twelve sessions whole, from the convocation to the check of what they leave: what a secretary lives through, as it is typed.

The details of each kind have tests of their own beside this file; here each session is held to its end.
"""

import json
import re
from pathlib import Path

from hall import Hall

BY = ("--chair", 20, "--writer", 30)
FIGURES = ("--figure", "مجموع المداخيل=20000", "--figure", "مجموع المصاريف=20000")
DAY = "2020-10-15"


def clock(day: str) -> str:
    """The hour at which the secretary records what happens in the hall that day."""
    return f"{day}T13:00:00Z"


def convened(
    hall: Hall,
    *items: tuple,
    session: str = "2020-10",
    day: str = DAY,
    sent: str = "2020-10-05",
    begin: tuple = (),
) -> Hall:
    """Begin a session with its items, convene it, and record that every member was reached in time."""
    year, month = session.split("-")[:2]
    before = {"now": f"{sent}T09:00:00Z"}
    hall.ok(
        "new-session", "--year", year, "--month", int(month), "--on", day, "--at", "10:00", *begin, **before
    )
    for item in items:
        hall.ok("add-item", *item, "--session", session, **before)
    hall.ok("convene", "--sent", sent, "--session", session, **before)
    hall.ok("receipt", "1-75", "--channel", "by-hand", "--received", sent, "--session", session, **before)
    return hall


def in_the_hall(hall: Hall, *words: object, session: str = "2020-10", day: str = DAY) -> None:
    hall.ok(*words, "--session", session, now=clock(day))


def ended(hall: Hall, session: str = "2020-10", day: str = DAY, *more: str) -> str:
    """Lift the sitting, close the session; return its minutes as they read."""
    in_the_hall(hall, "close-sitting", "--at", "12:30", "--telegram", *more, session=session, day=day)
    in_the_hall(hall, "close-session", session=session, day=day)
    return minutes(hall, session)


def minutes(hall: Hall, session: str) -> str:
    (path,) = hall.json("minutes", "--session", session, "--format", "html")["paths"]
    return read(path)


def read(path: str) -> str:
    """The words of a paper without its marks."""
    return re.sub(r"<[^>]+>|[\u2066-\u2069]", "", Path(path).read_text("utf-8"))


def against_the_law(hall: Hall, session: str = "2020-10", day: str = DAY) -> list[str]:
    """The codes of what is void or irregular in a session, on its day."""
    said = hall("check", "--json", "--session", session, "--on", day)
    found = json.loads(said.out)["findings"]
    assert all({"code", "severity", "article", "facts", "mend"} <= set(each) for each in found)
    grave = [each["code"] for each in found if each["severity"] in {"void", "irregular"}]
    assert said.code == (4 if grave else 0)
    return grave


def test_a_quiet_session(store):
    hall = convened(store, ("report", "تقرير حول أنشطة الغرفة"), ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-60", "--excused", "61-63")
    in_the_hall(hall, "speak", 1, "كلمة ترحيبية", "--at", "10:05")
    in_the_hall(hall, "vote", 1, "--all-for", "--at", "10:20")
    in_the_hall(hall, "vote", 2, "--all-for", "--at", "11:00")
    in_the_hall(hall, "recommend", "مواكبة القطاع", "--to", 1, "--from", 2)
    page = ended(hall)
    assert page.count("بالإجماع") >= 2
    assert "برقية الولاء والإخلاص" in page
    assert [decision["sequence"] for decision in hall.show("decisions", "2020-10")] == [1]
    assert against_the_law(hall) == []


def test_a_session_on_its_second_call(store):
    hall = convened(store, ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-37", "--waited", 60)
    again = "2020-10-26"
    hall.ok(
        "convene",
        "--call",
        2,
        "--sent",
        "2020-10-16",
        "--meeting",
        f"{again} 10:00",
        now="2020-10-16T09:00:00Z",
    )
    hall.ok(
        "receipt",
        "1-75",
        "--call",
        2,
        "--channel",
        "by-hand",
        "--received",
        "2020-10-16",
        now="2020-10-16T10:00:00Z",
    )
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1,10,20-29", day=again)
    in_the_hall(hall, "vote", 1, "--all-for", "--against", 29, "--at", "10:30", day=again)
    page = ended(hall, "2020-10", again)
    assert "كيفما كان عدد الحاضرين، طبقا للمادة 14" in page
    assert "بعد تعذر عقد الاجتماع الأول يوم الخميس 15 أكتوبر 2020 لعدم توفر النصاب القانوني" in page
    (record,) = hall.json("paper", "failed-quorum", "--session", "2020-10", "--format", "html")["paths"]
    assert "محضر عدم توفر النصاب القانوني" in read(record)
    assert [s["quorum"]["reason"] for s in hall.show("sittings", "2020-10")] == [
        "majority-not-reached",
        "second-call-any-number",
    ]
    assert against_the_law(hall, day=again) == []


def test_the_regulations_are_rejected_the_sitting_lifted_and_the_session_left_open(store):
    hall = convened(store, ("regulations", "مشروع النظام الداخلي"), ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    in_the_hall(hall, "vote", 1, "--for", 20, "--against", 28, "--abstain", 2, "--at", "11:00")
    in_the_hall(hall, "close-sitting", "--at", "12:00", "--resumes", "2020-10-16")
    hall.refused("vote", 2, "--all-for", code=4, error="sitting-closed", now=clock(DAY))
    # Fewer come the next day than the quorum asks for: it was counted at the opening (art. 14).
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-30", day="2020-10-16")
    in_the_hall(hall, "vote", 2, "--all-for", "--at", "10:30", day="2020-10-16")
    page = ended(hall, "2020-10", "2020-10-16")
    assert "على أن تستأنف أشغال الدورة يوم الجمعة 16 أكتوبر 2020" in page
    assert "النصاب القانوني احتسب عند افتتاح الدورة" in page
    assert [ballot["verdict"]["outcome"] for ballot in hall.show("votes", "2020-10")] == [
        "rejected",
        "adopted",
    ]
    assert [decision["item"] for decision in hall.show("decisions", "2020-10")] == [2]
    assert against_the_law(hall, day="2020-10-16") == []


def test_minutes_that_are_refused_come_back(store):
    convened(store, ("report", "تقرير"))
    in_the_hall(store, "open-sitting", "--at", "10:00", "--present", "1-50")
    ended(store)
    february = {"session": "2021-02", "day": "2021-02-18"}
    hall = convened(store, ("account", "الحساب الإداري", *FIGURES), sent="2021-02-08", **february)
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50", **february)
    in_the_hall(hall, "approve-minutes", "2020-10", "--for", 20, "--against", 30, "--at", "10:20", **february)
    in_the_hall(hall, "vote", 2, "--all-for", "--at", "11:00", **february)
    assert "محضر الدورة العادية لشهر أكتوبر برسم سنة 2020" in ended(hall, "2021-02", "2021-02-18")
    assert hall.last("minutes-approvals", "2021-02")["outcome"] == "refused"
    assert against_the_law(hall, **february) == []
    june = {"session": "2021-06", "day": "2021-06-17"}
    convened(hall, sent="2021-06-07", **june)
    assert [item["about_session"] for item in hall.show("items", "2021-06")] == ["2020-10", "2021-02"]


def test_the_budget_ends_in_a_tie(store):
    hall = convened(store, ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    tie = ("vote", 1, "--for", 25, "--against", 25, "--at", "11:00")
    hall.refused(*tie, code=4, error="tie-side-unknown", mend="--chair-side", now=clock(DAY))
    in_the_hall(hall, *tie, "--chair-side", "against")
    page = ended(hall)
    assert "تعادل" in page
    assert hall.last("votes", "2020-10")["verdict"] | {"ground": None} == {
        "outcome": "rejected", "reason": "tie-chair-against", "base": "expressed", "base_count": 50, "needed": 26, "article": "14",
        "ground": None,
    }  # fmt: skip
    assert hall.show("decisions", "2020-10") == []
    assert against_the_law(hall) == []


def test_a_vote_is_recounted(store):
    hall = convened(store, ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    in_the_hall(hall, "vote", 1, "--for", 26, "--against", 24, "--at", "11:00")
    in_the_hall(hall, "vote", 1, "--for", 24, "--against", 26, "--recount", "--at", "11:05")
    assert hall.last("decisions", "2020-10")["cancelled_by"] == 2
    in_the_hall(
        hall, "vote", 1, "--roll-call", "--for", "1-26", "--against", "27-50", "--recount", "--at", "11:15"
    )
    ended(hall)
    ballots = hall.show("votes", "2020-10")
    assert [(b["supersedes"], b["superseded_by"]) for b in ballots] == [(None, 2), (1, 3), (2, None)]
    (decision,) = hall.show("decisions", "2020-10")
    assert (decision["ballot"], decision["cancelled_by"]) == (3, None)
    assert against_the_law(hall) == []


def test_a_member_is_expelled(store):
    hall = convened(store, ("other", "عرض حول المعارض"), ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    # Two thirds of the 50 present are 34.
    in_the_hall(
        hall, "expel", 23, "--because", "disorder", "--warned", "--for", 33, "--against", 17, "--at", "10:20"
    )
    assert hall.last("expulsions", "2020-10")["verdict"]["outcome"] == "rejected"
    in_the_hall(
        hall, "expel", 23, "--because", "disorder", "--warned", "--for", 34, "--against", 16, "--at", "10:25"
    )
    in_the_hall(hall, "vote", 1, "--all-for", "--at", "10:40")
    in_the_hall(hall, "vote", 2, "--all-for", "--at", "11:00")
    page = ended(hall)
    assert page.count("طبقا للمادة 17 من القانون المذكور") == 2
    assert {len(ballot["entitled"]) for ballot in hall.show("votes", "2020-10")} == {49}
    assert hall.last("sittings", "2020-10")["quorum"]["signatures"] == 50
    assert against_the_law(hall) == []


def test_a_committee_is_elected_in_secret_in_two_rounds_and_a_lot(store):
    """The law's three steps (art. 29): the absolute majority of those present, the relative one, the lot."""
    hall = convened(store, ("election", "انتخاب رئيس لجنة التكوين"))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    elect = ("elect", "committee-chair", "--of", "لجنة التكوين")
    in_the_hall(
        hall, *elect, "--candidates", "5,8,12", "--votes", "5=20,8=20,12=8", "--blank", 2, "--at", "10:20"
    )
    in_the_hall(hall, *elect, "--candidates", "5,8", "--votes", "5=24,8=24", "--blank", 2, "--at", "10:30")
    in_the_hall(hall, *elect, "--drawn", 8, "--at", "10:35")
    page = ended(hall)
    assert "بالاقتراع السري" in page
    assert "فأجريت القرعة وأسفرت عن فوز السيد العضو الثامن" in page
    election = hall.last("elections", "2020-10")
    assert [r["verdict"]["reason"] for r in election["rounds"]] == ["no-majority", "tie"]
    assert (election["method"], election["lot"]["drawn"], election["rounds"][0]["verdict"]["needed"]) == (
        "secret",
        8,
        26,
    )
    assert against_the_law(hall) == []


def test_an_extraordinary_session_at_the_governor_s_request(store):
    asked = ("--kind", "extraordinary", "--requested-by", "governor", "--requested-on", "2020-11-20")
    extra = {"session": "2020-12-x1", "day": "2020-12-03"}
    hall = convened(store, ("convention", "اتفاقية شراكة"), begin=asked, sent="2020-11-23", **extra)
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-45", **extra)
    in_the_hall(hall, "vote", 1, "--all-for", "--at", "11:00", **extra)
    page = ended(hall, "2020-12-x1", "2020-12-03")
    assert "الدورة الاستثنائية" in page
    assert "بناء على طلب" in page
    assert "المؤرخ في 20 نونبر 2020، طبقا للمادة 12" in page
    assert against_the_law(hall, **extra) == []
    # A day later than the law's fifteen after the request, and it is found.
    assert hall.json("explain", "request-late")["article"] == "12"


def test_a_member_s_item_is_refused_with_its_reason(store):
    hall = convened(store, ("budget", "مشروع الميزانية", *FIGURES))
    before = {"now": "2020-10-09T09:00:00Z"}
    hall.ok("request-item", 12, "إحداث معرض دائم", "--on", "2020-10-08", **before)
    hall.ok("refuse-item", "--request", 1, "--because", "خارج اختصاص الغرفة", **before)
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    hall.refused("propose", "إحداث معرض دائم", "--item", 2, code=3, error="item-unknown", now=clock(DAY))
    in_the_hall(hall, "vote", 1, "--all-for", "--at", "11:00")
    page = ended(hall)
    assert "إحداث معرض دائم" in page
    assert "خارج اختصاص الغرفة" in page
    assert against_the_law(hall) == []


def test_an_excuse_given_after_the_meeting_is_accepted(store):
    june = {"session": "2020-06", "day": "2020-06-18"}
    convened(store, ("report", "تقرير"), sent="2020-06-08", **june)
    in_the_hall(store, "open-sitting", "--at", "10:00", "--present", "1-50", **june)
    ended(store, "2020-06", "2020-06-18")
    hall = convened(store, ("budget", "مشروع الميزانية", *FIGURES))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-50")
    for member, decided in ((51, "--accepted"), (52, "--not-accepted")):
        in_the_hall(hall, "excuse", member, "حادثة سير", "--missed", "2020-06", decided, "--at", "10:10")
    in_the_hall(hall, "approve-minutes", "2020-06", "--all-for", "--at", "10:15")
    in_the_hall(hall, "vote", 2, "--all-for", "--at", "11:00")
    page = ended(hall)
    assert "حادثة سير" not in page
    assert [each["accepted"] for each in hall.show("late-excuses", "2020-10")] == [True, False]
    found = json.loads(hall("check", "--json", "--session", "2020-10", "--on", DAY).out)["findings"]
    absent_twice = {each["facts"]["member"] for each in found if each["code"] == "member-absent-in-a-row"}
    assert 52 in absent_twice
    assert 51 not in absent_twice


def test_the_bureau_is_dismissed_and_another_elected(store):
    hall = convened(store, ("other", "طلب إقالة المكتب"), ("election", "انتخاب المكتب"))
    in_the_hall(hall, "open-sitting", "--at", "10:00", "--present", "1-60")
    # Three quarters of 75 in office are 57, two thirds are 50.
    asked = ("dismiss-bureau", "--item", 1, "--asked-on", "2020-09-20", "--asked-by", "1-57")
    in_the_hall(hall, *asked, "--for", 50, "--against", 10, "--at", "10:20")
    posts = ("president", *(f"vice-president-{n}" for n in range(1, 9)), "secretary", "deputy-secretary")
    for member, post in enumerate(posts, start=31):
        in_the_hall(hall, "elect", post, "--votes", f"{member}=60", "--item", 2, *BY, "--at", f"10:{member}")
    page = ended(hall)
    assert "قررت الجمعية العامة إقالة المكتب" in page
    held = {
        each["office"]["post"]: each["member"]
        for each in hall.json("offices", "--on", "2020-10-16")["offices"]
    }
    assert held == dict(zip(posts, range(31, 42), strict=True))
    before = {
        each["office"]["post"]: each["member"]
        for each in hall.json("offices", "--on", "2020-10-14")["offices"]
    }
    assert before == dict(zip(posts, range(1, 12), strict=True))
    assert against_the_law(hall) == []
