"""The dates of a session against the law's own examples: full days leave out both ends, spans end on their last day."""

from datetime import date, datetime

import pytest
from domain.samples import RULES, overridden, session, sitting
from msgspec.structs import replace

from assembly.domain import deadlines_of_session as of
from assembly.domain.dossier import Dossier
from assembly.domain.election import Election
from assembly.domain.session import Convocation, Request

FAILED = replace(sitting(reached=False), opened=datetime(2020, 11, 12, 10), closed=datetime(2020, 11, 12, 11))  # noqa: DTZ001  local
HELD = replace(sitting(), opened=datetime(2020, 11, 12, 10), closed=datetime(2020, 11, 12, 13))  # noqa: DTZ001
NOON = datetime(2020, 11, 12, 10)  # noqa: DTZ001
SENT = Convocation(call=1, sent=date(2020, 11, 3), meeting=NOON)


def dossier(*sittings, elections=(), **more):
    return Dossier(session=session(**({"planned": NOON} | more)), sittings=sittings, elections=elections)


def day(month, number):
    return date(2020, month, number)


@pytest.mark.parametrize(
    ("more", "done"), [({}, None), ({"convocations": (SENT,), "planned": None}, day(11, 3))]
)
def test_eight_full_days_before_the_meeting(more, done):
    # 4 to 11 November are the eight days between.
    [found] = of.convocation(dossier(**more), RULES)
    assert (found.due, found.done, found.article) == (day(11, 3), done, "11")


def test_the_chambers_own_notice_counts():
    [found] = of.convocation(dossier(), overridden(notice__full_days=10))
    assert found.due == day(11, 1)


def test_a_member_asks_three_days_before():
    [found] = of.member_items(dossier(), RULES)
    assert (found.due, found.window, found.article) == (day(11, 9), True, "13")


def test_without_a_day_there_is_no_notice():
    empty = dossier(planned=None)
    assert of.convocation(empty, RULES) == of.member_items(empty, RULES) == of.meetings(empty, RULES) == ()


def test_meetings_of_both_calls_and_a_sitting_to_come():
    second = Convocation(call=2, sent=day(11, 14), meeting=datetime(2020, 11, 25, 10))  # noqa: DTZ001
    found = of.meetings(dossier(FAILED, convocations=(SENT, second)), RULES)
    assert [(f.code, f.subject, f.due, f.done) for f in found] == [
        ("meeting", "1", day(11, 12), day(11, 12)), ("meeting", "2", day(11, 25), None),
    ]  # fmt: skip
    lifted = replace(HELD, resumes=day(11, 13))
    *_, resumed = of.meetings(dossier(lifted), RULES)
    assert (resumed.code, resumed.subject, resumed.due, resumed.done) == ("sitting", "2", day(11, 13), None)
    again = replace(HELD, number=2, opened=datetime(2020, 11, 14, 9))  # noqa: DTZ001
    *_, resumed = of.meetings(dossier(lifted, again), RULES)
    assert resumed.done == day(11, 14)


def test_an_ordinary_session_opens_in_its_month():
    [found] = of.month(dossier(HELD), RULES)
    assert (found.due, found.done) == (day(10, 31), day(11, 12))
    assert of.month(dossier(FAILED), RULES)[0].done is None
    assert of.month(dossier(kind="extraordinary"), RULES) == ()


@pytest.mark.parametrize(("kind", "last"), [("ordinary", day(11, 21)), ("extraordinary", day(11, 17))])
def test_its_first_day_counts_among_its_days(kind, last):
    closed = datetime(2020, 11, 14, 12)  # noqa: DTZ001
    [found] = of.last_day(dossier(HELD, kind=kind, closed=closed), RULES)
    assert (found.due, found.done) == (last, day(11, 14))
    assert of.last_day(dossier(FAILED, kind=kind), RULES) == ()


def test_the_second_call():
    """Fifteen days follow the 12th up to the 27th; eight full days fit between the 18th and the 27th."""
    sending, meeting = of.second_call(dossier(FAILED), RULES)
    assert (sending.code, sending.due, sending.done) == ("second-call", day(11, 18), None)
    assert (meeting.code, meeting.first, meeting.due, meeting.done) == (
        "second-meeting",
        day(11, 21),
        day(11, 27),
        None,
    )
    second = Convocation(call=2, sent=day(11, 16), meeting=datetime(2020, 11, 25, 10))  # noqa: DTZ001
    held = replace(HELD, number=2, call=2, opened=datetime(2020, 11, 25, 10))  # noqa: DTZ001
    sending, meeting = of.second_call(dossier(FAILED, held, convocations=(SENT, second)), RULES)
    assert (sending.done, meeting.done) == (day(11, 16), day(11, 25))
    assert of.second_call(dossier(HELD), RULES) == ()


ASKED = Request(by="governor", on=day(11, 1))


def test_held_within_fifteen_days_of_the_request():
    [found] = of.request(dossier(kind="extraordinary", request=ASKED), RULES)
    assert (found.due, found.since, found.done, found.article) == (day(11, 16), day(11, 1), None, "12")
    assert of.request(dossier(HELD, kind="extraordinary", request=ASKED), RULES)[0].done == day(11, 12)
    assert of.request(dossier(), RULES) == ()


def test_the_governor_convenes_when_the_president_was_silent():
    [found] = of.governor(dossier(kind="extraordinary", request=ASKED), RULES)
    assert (found.first, found.due, found.window) == (day(11, 17), day(11, 24), True)
    late = replace(SENT, sent=day(11, 20))
    assert of.governor(dossier(kind="extraordinary", request=ASKED, convocations=(late,)), RULES)[
        0
    ].done == day(11, 20)
    in_time = replace(SENT, sent=day(11, 16))
    assert of.governor(dossier(kind="extraordinary", request=ASKED, convocations=(in_time,)), RULES) == ()
    own = replace(ASKED, by="president")
    assert of.governor(dossier(kind="extraordinary", request=own), RULES) == ()


def test_the_bureau_is_elected_four_to_eight_full_days_later():
    """13 to 16 November are four full days after the 12th, 13 to 20 are eight."""
    missed = Election(
        number=1, sitting=1, item=1, post="president", at=NOON, method="show-of-hands", chair=1, writer=2,
        put_off=day(11, 18),
    )  # fmt: skip
    [found] = of.bureau(dossier(HELD, elections=(missed,)), RULES)
    assert (found.first, found.due, found.done, found.article) == (day(11, 17), day(11, 21), None, "19")
    held = replace(missed, number=2, at=datetime(2020, 11, 18, 10), put_off=None)  # noqa: DTZ001
    [found] = of.bureau(dossier(HELD, elections=(missed, held)), RULES)
    assert found.done == day(11, 18)
    assert of.bureau(dossier(HELD, elections=(held,)), RULES) == ()


def test_all_of_a_session():
    codes = [found.code for found in of.of_session(dossier(HELD), RULES)]
    assert codes == ["convocation", "member-items", "meeting", "session-month", "session-end"]


@pytest.mark.parametrize(
    ("year", "month", "last"),
    [(2020, 2, date(2020, 2, 29)), (2021, 2, date(2021, 2, 28)), (2020, 12, date(2020, 12, 31))],
)
def test_the_last_of_a_month(year, month, last):
    assert of.last_of_month(year, month) == last
