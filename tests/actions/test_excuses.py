import json
from datetime import date

import pytest
from acts import DAY, PEN, at, in_session, raises, store_of

from assembly.actions.attendance import open_with_excuses
from assembly.actions.excuses import (
    between,
    decide_late_excuse,
    excuse,
    excuse_before,
    excused_by_letter,
    sitting_missed,
)
from assembly.actions.opening import Arrangement

LETTER = date(2020, 11, 9)
ILLNESS = "وعكة صحية"


def private(hall):
    return json.loads((hall.folder / "private.json").read_text("utf-8"))["excuses"]


def journals(hall):
    return "".join(path.read_text("utf-8") for path in hall.folder.glob("*.jsonl"))


def opens(hall, present, excuses=(), hour="10:00"):
    return open_with_excuses(
        store_of(hall),
        "2020-10",
        PEN,
        at=at(hour),
        present=present,
        excuses=dict(excuses),
        arrangement=Arrangement(),
    )


def test_an_excuse_before_the_meeting_keeps_its_text_apart(session):
    made = excuse(store_of(session), "2020-10", PEN, member=41, received=LETTER, text=f" {ILLNESS} ")
    assert (made.number, made.sitting, made.member, made.received) == (1, 1, 41, LETTER)
    assert private(session) == {"2020-10": {"1": {"41": ILLNESS}}}
    assert ILLNESS not in journals(session)
    assert session.json("history")[-1]["do"] == "excuse 41 sitting 1"


def test_who_wrote_is_excused_by_the_opening_unless_he_came(session):
    for member in (41, 42, 60):
        excuse(store_of(session), "2020-10", PEN, member=member, received=LETTER, text=ILLNESS)
    sitting = opens(session, tuple(range(1, 42)), {43: "سفر", 44: None})
    assert sitting.attendance.excused == (42, 43, 44, 60)
    assert 41 in sitting.attendance.present
    assert private(session)["2020-10"]["1"] == {"41": ILLNESS, "42": ILLNESS, "60": ILLNESS, "43": "سفر"}


def test_the_reasons_of_an_opening_taken_back_go_those_of_letters_stay(session):
    excuse(store_of(session), "2020-10", PEN, member=41, received=LETTER, text=ILLNESS)
    opens(session, tuple(range(1, 41)), {43: "سفر"})
    session.ok("undo")
    opens(session, tuple(range(1, 41)), {44: "مهمة"})
    assert private(session)["2020-10"]["1"] == {"41": ILLNESS, "44": "مهمة"}


def test_an_excuse_taken_back_no_longer_excuses(session):
    excuse(store_of(session), "2020-10", PEN, member=41, received=LETTER, text=ILLNESS)
    session.ok("undo")
    assert 41 in opens(session, tuple(range(1, 41))).attendance.absent
    assert private(session)["2020-10"] == {}


def test_an_excuse_is_for_the_next_sitting_alone(sitting):
    sitting.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    made = excuse(store_of(sitting), "2020-10", PEN, member=60, received=DAY)
    assert made.sitting == 2
    with in_session(sitting) as desk:
        assert excused_by_letter(desk, (1, 2), DAY) == (60,)
        assert excused_by_letter(desk, (1, 60), DAY) == ()


@pytest.mark.parametrize(
    ("member", "received", "code"),
    [(99, LETTER, "member-not-in-office"), (41, date(2020, 11, 13), "day-in-future")],
)
def test_what_is_no_excuse(session, member, received, code):
    with raises(code):
        excuse(store_of(session), "2020-10", PEN, member=member, received=received, text=ILLNESS)
    assert not (session.folder / "private.json").exists()


def test_a_member_is_excused_once(session):
    with in_session(session) as desk:
        excuse_before(desk, PEN, member=41, received=LETTER)
    with raises("excused-already", member=41), in_session(session) as desk:
        excuse_before(desk, PEN, member=41, received=LETTER)


def test_once_the_sitting_is_open_an_excuse_before_it_is_too_late(sitting):
    with raises("excuse-after-opening", sitting=1, article="16"):
        excuse(store_of(sitting), "2020-10", PEN, member=60, received=LETTER, text=ILLNESS)


def test_a_text_that_cannot_be_is_kept_nowhere(session):
    with raises("text-control-character"):
        excuse(store_of(session), "2020-10", PEN, member=41, received=LETTER, text="a\0b")
    assert session.show("excuses") == []


@pytest.fixture
def later(store):
    """June held with 1 to 50 present, 51 excused and 52 arrived late; October open."""
    june = "2020-06-24T09:00:00Z"
    store.ok("new-session", "--month", 6, "--year", 2020, "--on", "2020-06-24", "--at", "10:00", now=june)
    store.ok("add-item", "report", "تقرير", now=june)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-50", "--excused", "51", now=june)
    store.ok("attend", 52, "--arrived", "--at", "10:20", now=june)
    store.ok("close-sitting", "--at", "12:00", now=june)
    store.ok("close-session", now=june)
    store.ok("new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12", "--at", "10:00")
    store.ok("open-sitting", "--at", "10:00", "--present", "1-60", "--session", "2020-10")
    return store


def decide(hall, member, **more):
    facts = {"missed": "2020-06", "accepted": True, "at": at("10:30")}
    return decide_late_excuse(store_of(hall), "2020-10", PEN, member=member, **facts | more)


def test_the_assembly_decides_of_reasons_given_later(later):
    made = decide(later, 60, text=ILLNESS, received=date(2020, 6, 26))
    assert (made.missed, made.missed_sitting, made.meeting, made.sitting) == (
        "2020-06",
        1,
        date(2020, 6, 24),
        1,
    )
    assert decide(later, 61, accepted=False).number == 2
    assert private(later) == {"2020-06": {"1": {"60": ILLNESS}}}
    assert ILLNESS not in journals(later)
    assert [line["do"] for line in later.json("history", "--session", "2020-10")[-2:]] == [
        "excuse 60 accepted for 2020-06 sitting 1",
        "excuse 61 not accepted for 2020-06 sitting 1",
    ]


@pytest.mark.parametrize(
    ("member", "more", "code"),
    [
        (1, {}, "late-excuse-not-absent"),
        (51, {}, "late-excuse-not-absent"),
        (52, {}, "late-excuse-not-absent"),
        (99, {}, "member-unknown"),
        (60, {"sitting": 2}, "sitting-unknown"),
        (60, {"missed": "2020-02"}, "session-unknown"),
        (75, {"missed": "2020-10"}, "late-excuse-not-earlier"),
        (60, {"at": at("09:00")}, "time-outside-sitting"),
    ],
)
def test_what_the_assembly_cannot_decide(later, member, more, code):
    with raises(code):
        decide(later, member, text=ILLNESS, **more)
    assert not (later.folder / "private.json").exists() or private(later) == {}


def test_an_absence_is_decided_once(later):
    decide(later, 60)
    with raises("late-excuse-decided", member=60, missed="2020-06"):
        decide(later, 60, accepted=False)


def test_without_an_open_sitting_nothing_is_decided(later):
    later.ok("close-sitting", "--at", "12:00", "--session", "2020-10")
    with raises("sitting-closed"):
        decide(later, 60)


def test_a_sitting_is_not_lifted_before_the_decision(later):
    decide(later, 60, at=at("11:50"))
    later.refused("close-sitting", "--at", "11:40", code=4, error="time-backwards")


def test_several_sittings_missed_have_to_be_told_apart(sitting):
    sitting.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    sitting.ok("open-sitting", "--at", "09:30", "--present", "1-50", now="2020-11-13T08:30:00Z")
    dossier = store_of(sitting).dossier("2020-10")
    with raises("late-excuse-several-sittings", sittings=[1, 2]):
        sitting_missed(dossier, 60, None)
    assert sitting_missed(dossier, 60, 2).number == 2


def test_a_failed_opening_is_missed_only_when_it_is_told(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "1-5,10")
    dossier = store_of(session).dossier("2020-10")
    with raises("sitting-unknown"):
        sitting_missed(dossier, 60, None)
    assert sitting_missed(dossier, 60, 1).failed


def test_the_sessions_between(later):
    store = store_of(later)
    assert between("2020-02", "2020-10", store) == ("2020-06",)
    assert between("2020-06", "2020-10", store) == ()
