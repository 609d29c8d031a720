"""Openings: the quorum counted once from the signatures, the call that fails, the one valid with any number, who presides."""

import json

import pytest
from hall import convened, ordinal


def test_the_absolute_majority_of_75_is_38(session):
    quorum = session.json("open-sitting", "--at", "10:00", "--present", "1-38")["quorum"]
    assert (quorum["signatures"], quorum["needed"], quorum["reached"]) == (38, 38, True)


def test_an_opening_that_fails_and_a_second_call_with_any_number(session):
    failed = session("open-sitting", "--at", "10:00", "--present", "1-37")
    assert failed.code == 0
    assert "37" in failed.out
    # 15 days end on 27 November; sent by the 18th, eight full days fit in; sent today, the 21st is the first.
    assert all(day in failed.err for day in ("2020-11-18", "2020-11-21", "2020-11-27"))
    assert "assembly convene --call 2" in failed.err
    first = session.last("sittings")
    assert (first["closed"], first["quorum"]["reached"]) == ("2020-11-12T10:00:00", False)

    session.refused(
        "vote", 3, "--all-for", code=4, error="sitting-without-quorum", mend="assembly convene --call 2"
    )
    session.refused(
        "speak", 1, "كلمة", code=4, error="sitting-without-quorum", mend="assembly convene --call 2"
    )
    session.refused("attend", 38, "--arrived", code=4, error="sitting-without-quorum")
    session.refused("recommend", "توصية", "--to", 1, code=4, error="no-sitting", mend="assembly open-sitting")

    # Members who come late to the hall make no second call.
    session.refused(
        "open-sitting", "--at", "10:30", "--present", "1-40",
        code=4, error="second-call-not-convened", mend="assembly convene --call 2",
    )  # fmt: skip
    session.refused(
        "convene", "--call", 2, "--sent", "2020-11-13", code=2, error="meeting-missing", mend="--meeting"
    )
    session.ok("convene", "--call", 2, "--sent", "2020-11-13", "--meeting", "2020-11-24 10:00")

    # An hour alone falls on the day convened for.
    session.ok("open-sitting", "--at", "10:00", "--present", "1,10,20-25", now="2020-11-24T09:00:00Z")
    second = session.last("sittings")
    assert (second["number"], second["call"], second["opened"]) == (2, 2, "2020-11-24T10:00:00")
    assert second["counted_here"]
    assert (second["quorum"]["signatures"], second["quorum"]["reason"]) == (8, "second-call-any-number")
    assert session.json("vote", 3, "--all-for", "--at", "10:30")["decision"]["sequence"] == 1
    assert session.last("sittings")["quorum"] == second["quorum"] == session.json("quorum")
    assert [s["quorum"]["reached"] for s in session.show("sittings")] == [False, True]


def test_associates_alone_open_nothing_even_at_the_second_call(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "1,10")
    session.ok("convene", "--call", 2, "--sent", "2020-11-13", "--meeting", "2020-11-24 10:00")
    # No associate counts: a second opening fails when nobody elected signed.
    session.ok("add-member", "العضو الشريك الأول", "--start", "2018-01-01", "--kind", "associate")
    session.refused(
        "open-sitting", "--at", "10:00", "--present", "76", "--chair", 76, "--secretary", 76, code=4, error="seat-associate",
    )  # fmt: skip


def test_a_second_call_needs_a_first_that_failed(session):
    session.refused(
        "convene", "--call", 2, "--sent", "2020-11-03", "--meeting", "2020-11-24 10:00",
        code=4, error="second-call-without-first", mend="assembly open-sitting",
    )  # fmt: skip


def test_late_arrivals_and_departures_decide_who_votes_and_never_the_quorum(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "1-38", "--excused", '39:"مهمة",40')
    session.ok("attend", 39, 41, "--arrived", "--at", "10:20")
    session.ok("attend", *range(20, 39), "--left", "--at", "10:40")
    before = session.json("vote", 1, "--all-for", "--at", "10:30")["ballot"]
    after = session.json("vote", 3, "--all-for", "--at", "10:50")["ballot"]
    assert before["entitled"] == [*range(1, 40), 41]
    assert after["entitled"] == [*range(1, 20), 39, 41]
    # 21 are left of 75, and the vote stands: the quorum was counted at the opening.
    assert after["verdict"]["outcome"] == "adopted"
    assert session.json("quorum")["signatures"] == 38
    session.refused(
        "attend", 41, "--arrived", "--at", "10:55", code=4, error="member-already-in", mend="assembly show"
    )
    session.refused(
        "attend", 20, "--left", "--at", "10:55", code=4, error="member-not-in", mend="assembly show"
    )
    session.refused(
        "vote", 2, "--all-for", "--against", 20, "--at", "10:55",
        code=4, error="voter-not-present", mend="assembly attend 20 --arrived",
    )  # fmt: skip
    assert session.last("sittings")["attendance"]["excused"] == [39, 40]


def test_the_same_member_named_twice_arrives_once(sitting):
    sitting.ok("attend", 60, ordinal(60), 60, "--arrived", "--at", "10:20")
    assert [movement["member"] for movement in sitting.show("movements")] == [60]


def test_associates_are_in_no_count(store):
    store.ok("add-member", "العضو الشريك الأول", "--start", "2018-01-01", "--kind", "associate")
    convened(store)
    quorum = store.json("open-sitting", "--at", "10:00", "--present", "1-37,76")["quorum"]
    assert (quorum["members_in_office"], quorum["signatures"], quorum["reached"]) == (75, 37, False)


def test_associates_speak_and_have_no_vote(store):
    store.ok("add-member", "العضو الشريك الأول", "--start", "2018-01-01", "--kind", "associate")
    convened(store)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-40,76")
    store.ok("speak", 76, "رأي استشاري", "--at", "10:10")
    assert 76 not in store.json("vote", 1, "--all-for", "--at", "10:20")["ballot"]["entitled"]
    store.refused(
        "vote",
        2,
        "--all-for",
        "--against",
        76,
        "--at",
        "10:30",
        code=4,
        error="associate-votes",
        mend="assembly members",
    )
    store.refused("vote", 2, "--for", 41, "--at", "10:30", code=4, error="tally-too-many")


def test_the_first_vice_president_present_presides_and_the_deputy_writes(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "3-9,11-45")
    sitting = session.last("sittings")
    assert sitting["chair"] == {"member": 3, "post": "vice-president-2", "ground": "absence"}
    assert sitting["secretary"] == {"member": 11, "post": "deputy-secretary", "ground": "absence"}


def test_neither_secretary_nor_deputy_a_present_member_writes(session):
    session.refused(
        "open-sitting", "--at", "10:00", "--present", "1-9,12-45",
        code=4, error="secretary-unknown", mend="assembly open-sitting --secretary NUMBER",
    )  # fmt: skip
    session.ok("open-sitting", "--at", "10:00", "--present", "1-9,12-45", "--secretary", 20)
    assert session.last("sittings")["secretary"] == {"member": 20, "post": "member", "ground": "absence"}


def test_a_secretary_who_is_there_and_refuses_is_not_said_to_be_absent(session):
    there = ("open-sitting", "--at", "10:00", "--present", "1-45", "--secretary", 11)
    session.refused(*there, code=4, error="seat-ground-missing", mend="--secretary-because")
    session.ok(*there, "--secretary-because", "refusal")
    assert session.last("sittings")["secretary"]["ground"] == "refusal"


def test_nobody_presides_who_is_not_there(session):
    session.refused(
        "open-sitting", "--at", "10:00", "--present", "2-45", "--chair", 1, code=4, error="seat-not-present"
    )
    session.refused(
        "open-sitting", "--at", "10:00", "--present", "12-60", code=4, error="chair-unknown", mend="--chair"
    )


@pytest.mark.parametrize(
    ("present", "excused", "code", "error"),
    [
        ("1-40,40", "", 2, "number-twice"),
        ("40-1", "", 2, "number-range"),
        ("1-40,x", "", 2, "number-range"),
        ("1-40", '39:"مرض"', 4, "member-present-and-excused"),
        ("1-76", "", 3, "member-not-in-office"),
        ("1-40", '41:"مرض', 2, "quotation-open"),
        ("1-40", '41:"مر\u0007ض"', 2, "text-control-character"),
    ],
)
def test_attendance_that_cannot_be(session, present, excused, code, error):
    session.refused(
        "open-sitting", "--at", "10:00", "--present", present, "--excused", excused, code=code, error=error
    )


def test_reasons_of_excuses_are_kept_apart_and_go_with_what_was_taken_back(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "1-45", "--excused", '46:"مرض",47')
    journal = session.folder / "2020-10.jsonl"
    private = session.folder / "private.json"
    assert "مرض" in private.read_text("utf-8")
    assert "مرض" not in journal.read_text("utf-8")
    session.ok("undo")
    session.ok("open-sitting", "--at", "10:00", "--present", "1-46", "--excused", "47")
    assert "مرض" not in private.read_text("utf-8")


def test_an_ended_mandate_is_no_longer_in_office(session):
    session.ok("end-mandate", 75, "--on", "2020-11-11", "--reason", "استقالة")
    quorum = session.json("open-sitting", "--at", "10:00", "--present", "1-38")["quorum"]
    assert (quorum["members_in_office"], quorum["needed"]) == (74, 38)
    # What is recorded of the register later changes no count that was taken.
    session.ok("end-mandate", 74, "--on", "2020-11-01")
    assert session.json("quorum") == quorum


NOBODY = ("open-sitting", "--at", "10:00", "--recorded-by", "الموظف رقم 1|مدير الغرفة")


def test_an_opening_that_nobody_attended_is_recorded(session, tmp_path):
    session.refused(
        "open-sitting", "--at", "10:00", "--present", "",
        code=4, error="recorder-missing", mend='assembly open-sitting --recorded-by "NAME|TITLE"',
    )  # fmt: skip
    session.refused(*NOBODY, "--present", "1-40", code=4, error="recorder-needless", mend="--present")
    failed = session.json(*NOBODY, "--excused", '4:"مرض",7', "--waited", 60)
    assert (failed["quorum"]["signatures"], failed["quorum"]["needed"], failed["closed"]) == (
        0,
        38,
        "2020-11-12T10:00:00",
    )
    assert (failed["chair"], failed["recorder"]["title"]) == (None, "مدير الغرفة")
    assert len(failed["attendance"]["absent"]) == 73
    session.refused("vote", 3, "--all-for", code=4, error="sitting-without-quorum")
    session.refused(
        "signed",
        "--sitting",
        1,
        "--on",
        "2020-11-12",
        code=4,
        error="record-of-nobody",
        mend="assembly paper failed-quorum",
    )
    for language in ("ar", "fr"):
        session.ok("paper", "failed-quorum", "--language", language, "--out", tmp_path / language)
    assert {finding["code"] for finding in json.loads(session("check", "--json").out)["findings"]} & {
        "second-call-to-convene", "quorum-miscounted", "seat-not-present",
    } == {"second-call-to-convene"}  # fmt: skip

    # Nobody at the second meeting either: no third is announced, and the session can end.
    session.ok("convene", "--call", 2, "--sent", "2020-11-13", "--meeting", "2020-11-24 10:00")
    again = session(*NOBODY, now="2020-11-24T09:00:00Z")
    assert (again.code, "second call" in again.err) == (0, False)
    session.ok("close-session", now="2020-11-24T10:00:00Z")
    later = "2020-12-24T10:00:00Z"
    assert "minutes-unsigned" not in session("check", now=later).out
    left = session.json("deadlines", "--session", "2020-10", now=later)
    assert "second-call" in str(left)
    assert "signing" not in str(left)


def test_taken_out_and_in_again_nobody_is_still_nobody(session, tmp_path):
    session.ok(*NOBODY)
    session.ok("export", "session", "--format", "json", "--out", tmp_path / "first")
    session.ok("undo")
    before = session.folder / "2020-10.jsonl"
    before.unlink()
    session.ok("import-session", tmp_path / "first" / "session.json")
    session.ok("export", "session", "--session", "2020-10", "--format", "json", "--out", tmp_path / "second")
    first, second = ((tmp_path / part / "session.json").read_bytes() for part in ("first", "second"))
    assert first == second


def test_a_sitting_that_goes_on_needs_a_member_to_preside(sitting):
    sitting.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    sitting.refused(*NOBODY, code=4, error="recorder-needless", now="2020-11-13T09:00:00Z")
    sitting.refused(
        "open-sitting",
        "--at",
        "10:00",
        "--present",
        "",
        code=4,
        error="chair-unknown",
        now="2020-11-13T09:00:00Z",
    )


def test_only_associates_came(store):
    store.ok("add-member", "العضو الشريك الأول", "--start", "2018-01-01", "--kind", "associate")
    convened(store)
    store.refused("open-sitting", "--at", "10:00", "--present", "76", code=4, error="recorder-missing")
