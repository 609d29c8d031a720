from datetime import date, datetime

import pytest
from acts import DAY, PEN, at, in_session, raises, store_of
from hall import unchanged

from assembly.actions.sessions import close_session, convene, new_session, second_call_dates, session_of
from assembly.domain.session import Request

REQUEST = Request(by="members", on=date(2020, 11, 20), members=50)


def test_an_ordinary_session(store):
    session = new_session(
        store_of(store), PEN, kind="ordinary", year=2020, month=10, planned=at("10:00"), hall=" قاعة "
    )
    assert (session.id, session.hall, session.city) == ("2020-10", "قاعة", "مراكش")
    assert store_of(store).session("2020-10") == session


def test_extraordinary_ones_are_numbered_after_the_highest(store):
    ids = [
        new_session(store_of(store), PEN, kind="extraordinary", year=2020, month=12, request=REQUEST).id
        for _ in range(3)
    ]
    assert ids == ["2020-12-x1", "2020-12-x2", "2020-12-x3"]
    (store.folder / "2020-12-x2.jsonl").unlink()
    rules = store_of(store).rules_on(DAY)
    made = session_of(store_of(store), rules, kind="extraordinary", year=2020, month=12, request=REQUEST)
    assert made.id == "2020-12-x4"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"kind": "ordinary", "month": 11}, "session-month"),
        ({"kind": "extraordinary", "month": 11}, "session-request-missing"),
        (
            {"kind": "ordinary", "month": 10, "planned": datetime.fromisoformat("2021-02-01T10:00")},
            "day-outside-session",
        ),
        ({"kind": "ordinary", "month": 10, "late_reason": "\x07"}, "text-control-character"),
        (
            {
                "kind": "extraordinary",
                "month": 10,
                "request": Request(by="governor", on=date(2020, 10, 1), name="\u202e"),
            },
            "text-bidi-override",
        ),
    ],
)
def test_sessions_that_cannot_be(store, words, code):
    with unchanged(store.folder), raises(code):
        new_session(store_of(store), PEN, year=2020, **words)


def test_convened_once_for_a_call(session):
    with raises("convened-already", call=1), in_session(session) as desk:
        convene(desk, PEN, call=1, sent=date(2020, 11, 3), meeting=at("10:00"))
    with raises("second-call-without-first", article="14"), in_session(session) as desk:
        convene(desk, PEN, call=2, sent=date(2020, 11, 3), meeting=at("10:00"))


def test_the_dates_of_a_second_call(store):
    """Eight full days, both ends excluded, within the fifteen that follow (art. 11 and 14)."""
    rules = store_of(store).rules_on(date(2020, 11, 12))
    dates = second_call_dates(date(2020, 11, 12), rules)
    assert dates == (date(2020, 11, 18), date(2020, 11, 21), date(2020, 11, 27))


def test_closing(sitting):
    with raises("sitting-still-open", sitting=1), in_session(sitting) as desk:
        close_session(desk, at=at("12:00"))
    sitting.ok("close-sitting", "--at", "12:00")
    with raises("time-backwards"), in_session(sitting) as desk:
        close_session(desk, at=at("11:59"))
    with in_session(sitting) as desk:
        assert close_session(desk, at=at("12:00")).closed == at("12:00")
