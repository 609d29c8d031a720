from datetime import UTC, date, datetime, time

import pytest
from domain.samples import DAY, HOUR, RULES, opening, overridden, roll_entry, session, sitting
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.session import (
    Convocation,
    Guest,
    Pause,
    Request,
    check_session_id,
    local_moment,
    window,
)
from assembly.errors import BadInput


@pytest.mark.parametrize(
    "raw",
    [
        "2020-10",
        "2020-01",
        "2020-09",
        "2020-12",
        "1999-02",
        "2999-06",
        "2020-10-x1",
        "2020-10-x9",
        "2020-10-x99",
    ],
)
def test_ids_of_sessions(raw):
    assert check_session_id(raw) == raw


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "../x",
        "../2020-10",
        "2020-10/..",
        "2020-10/../x",
        "/2020-10",
        "2020-10.jsonl",
        "2020-00",
        "2020-13",
        "2020-1",
        "2020-010",
        "0020-10",
        "3020-10",
        "12020-10",
        "2020-10-x",
        "2020-10-x0",
        "2020-10-x01",
        "2020-10-x100",
        "2020-10-X1",
        "2020-10-x1-x2",
        "2020-10 ",
        "2020-10\n",
        "2020-10\x00",
        "2020/10",
        "register",
        "٢٠٢٠-١٠",
        "2٠20-10",
        "2020-1٠",
        "2020-10-x1٠",
    ],
)
def test_what_is_no_id_is_refused(raw):
    with pytest.raises(BadInput) as refusal:
        check_session_id(raw)
    assert (refusal.value.code, refusal.value.facts) == ("session-id", {"text": raw})


@given(st.text(alphabet="0123456789-x./\\٠\n", max_size=12))
def test_an_accepted_id_is_never_a_path(raw):
    try:
        accepted = check_session_id(raw)
    except BadInput:
        return
    assert accepted.isascii()
    assert set(accepted) <= set("0123456789-x")


@pytest.mark.parametrize(
    ("year", "month", "first", "end"),
    [
        (2020, 2, date(2020, 2, 1), date(2020, 6, 1)),
        (2020, 6, date(2020, 6, 1), date(2020, 10, 1)),
        (2020, 10, date(2020, 10, 1), date(2021, 2, 1)),
        (2020, 7, date(2020, 7, 1), date(2020, 10, 1)),
    ],
)
def test_an_ordinary_session_may_be_held_until_the_next_one(year, month, first, end):
    assert window(session(year=year, month=month), RULES) == (first, end)


def test_the_months_are_the_rule_books():
    rules = overridden(session__months=[4, 10])
    assert window(session(year=2020, month=4), rules) == (date(2020, 4, 1), date(2020, 10, 1))
    assert window(session(year=2020, month=10), rules) == (date(2020, 10, 1), date(2021, 4, 1))


@pytest.mark.parametrize(
    ("on", "end"),
    [
        (date(2020, 3, 1), date(2020, 7, 1)),
        (date(2020, 3, 31), date(2020, 7, 1)),
        (date(2020, 8, 31), date(2020, 12, 1)),
        (date(2020, 9, 1), date(2021, 1, 1)),
        (date(2020, 12, 20), date(2021, 4, 1)),
    ],
)
def test_an_extraordinary_session_is_held_within_three_months_of_its_request(on, end):
    asked = session(id="2020-10-x1", kind="extraordinary", request=Request(by="governor", on=on))
    assert window(asked, RULES) == (on, end)


def test_an_extraordinary_session_without_a_request_counts_from_its_month():
    assert window(session(kind="extraordinary"), RULES) == (date(2020, 10, 1), date(2021, 2, 1))


def test_a_request_does_not_move_an_ordinary_session():
    asked = session(request=Request(by="president", on=date(2020, 3, 1)))
    assert window(asked, RULES) == (date(2020, 10, 1), date(2021, 2, 1))


def test_the_convocation_of_a_call():
    first = Convocation(call=1, sent=date(2020, 11, 3), meeting=HOUR)
    second = Convocation(call=2, sent=date(2020, 11, 13), meeting=HOUR)
    both = session(convocations=(first, second))
    assert (both.convocation(1), both.convocation(2)) == (first, second)
    assert session(convocations=(first,)).convocation(2) is None


def test_a_guest_is_a_man_unless_it_is_said():
    assert Guest(name="ضيف", title="مدير").gender == "male"


def test_an_opening_without_quorum_failed():
    assert sitting(reached=False).failed
    assert not sitting(reached=True).failed


def test_a_sitting_is_suspended_while_its_last_pause_lasts():
    ended = Pause(start=HOUR, end=HOUR)
    lasting = Pause(start=HOUR)
    assert not sitting().suspended
    assert sitting(pauses=(lasting,)).suspended
    assert sitting(pauses=(ended, lasting)).suspended
    assert not sitting(pauses=(ended,)).suspended
    assert not sitting(pauses=(lasting, ended)).suspended


def test_who_is_on_the_roll():
    president, associate = roll_entry(1, post="president"), roll_entry(3, kind="associate")
    copied = opening(roll=(president, roll_entry(2), associate))
    assert copied.elected == (president, roll_entry(2))
    assert (copied.entry(3), copied.entry(4)) == (associate, None)
    assert (copied.holder("president"), copied.holder("secretary")) == (president, None)


def test_a_local_moment_drops_what_is_below_the_minute():
    assert local_moment(DAY, time(10, 30, 59, 999)) == HOUR
    zoned = local_moment(DAY, time(10, 30, tzinfo=UTC))
    assert zoned == HOUR
    assert zoned.tzinfo is None
    assert isinstance(zoned, datetime)
