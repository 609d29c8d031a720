from datetime import date, datetime, time, timedelta

import pytest
from domain import samples
from domain.test_election import a_round, election
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.dossier import Dossier
from assembly.domain.majority import Tally, Verdict
from assembly.domain.member import Mandate, Member, Office, Term, holder
from assembly.domain.offices import (
    OfficeChange,
    after,
    bureau_term,
    changes_of,
    dated,
    offices_on,
    stand_in,
    vacancies,
)
from assembly.domain.special_vote import BureauDismissal, Resignation

BEGAN, D1, D2 = date(2015, 9, 1), date(2018, 2, 20), date(2020, 10, 15)
DAY = timedelta(days=1)


def member(number, *offices, start=date(2015, 8, 7), end=None):
    return Member(
        number=number, name=f"العضو {number}", mandates=(Mandate(start=start, end=end),), offices=offices
    )


def office(post, start=BEGAN, end=None, of=None):
    return Office(post=post, start=start, end=end, of=of)


MEMBERS = (
    member(1, office("president")),
    member(2, office("vice-president-1")),
    member(3, office("vice-president-2")),
    member(4),
    member(5, end=date(2019, 12, 31)),
)


def elected(number, post, day, of=None):
    return OfficeChange("2018-02", 1, datetime.combine(day, time(10)), "elected", number, post, of)


def dismissed(day):
    return OfficeChange("2018-02", 1, datetime.combine(day, time(10)), "bureau-dismissed")


def resigned(number, day):
    return OfficeChange("2018-02", 1, datetime.combine(day, time(10)), "resigned", number)


def held(members, day):
    return {m.number: m.post_on(day) for m in members if m.post_on(day)}


def test_without_changes_the_register_is_as_written():
    assert dated(MEMBERS, ()) is MEMBERS


def test_an_election_gives_the_post_from_its_day_and_keeps_the_days_before():
    found = dated(MEMBERS, (elected(4, "president", D1),))
    assert held(found, D1 - DAY) == {1: "president", 2: "vice-president-1", 3: "vice-president-2"}
    assert held(found, D1) == {4: "president", 2: "vice-president-1", 3: "vice-president-2"}
    assert found[0].offices == (office("president", end=D1 - DAY),)


def test_whoever_takes_another_post_of_the_bureau_leaves_the_first():
    found = dated(MEMBERS, (elected(2, "president", D1),))
    assert held(found, D1) == {2: "president", 3: "vice-president-2"}
    assert vacancies(found, D1) == ("vice-president-1",)


def test_a_committees_chair_keeps_the_post_in_the_bureau():
    found = dated(
        MEMBERS,
        (elected(2, "committee-chair", D1, "لجنة التكوين"), elected(4, "committee-chair", D1, "لجنة أخرى")),
    )
    assert held(found, D1)[2] == "vice-president-1"
    again = dated(found, (elected(3, "committee-chair", D2, "لجنة التكوين"),))
    chairs = {(m.number, o.of) for m, o in offices_on(again, (), D2) if o.post == "committee-chair"}
    assert chairs == {(3, "لجنة التكوين"), (4, "لجنة أخرى")}


def test_representatives_in_one_body_stand_side_by_side():
    found = dated(
        MEMBERS, (elected(2, "representative", D1, "المجلس"), elected(4, "representative", D1, "المجلس"))
    )
    assert [m.number for m, o in offices_on(found, (), D1) if o.of] == [2, 4]


def test_a_note_of_the_register_after_an_election_prevails():
    noted = (replace(MEMBERS[0], offices=(office("president", end=D2 - DAY),)), *MEMBERS[1:3], replace(MEMBERS[3], offices=(office("president", D2),)))  # fmt: skip
    found = dated(noted, (elected(2, "president", D1),))
    assert held(found, D1)[2] == "president"
    assert held(found, D2) == {4: "president", 3: "vice-president-2"}


def test_on_one_day_the_sessions_decision_prevails():
    noted = (*MEMBERS[1:3], replace(MEMBERS[3], offices=(office("president", D1),)))
    assert held(dated(noted, (elected(2, "president", D1),)), D1)[2] == "president"


def test_an_office_ends_with_the_mandate_and_none_begins_without_one():
    found = dated(MEMBERS, (elected(5, "secretary", D1),))
    assert found[4].offices == (office("secretary", D1, date(2019, 12, 31)),)
    assert dated(MEMBERS, (elected(5, "secretary", D2),))[4].offices == ()


def test_a_dismissed_bureau_holds_nothing_from_the_next_day_on():
    found = dated(MEMBERS, (dismissed(D1),))
    assert held(found, D1) == held(MEMBERS, D1)
    assert held(found, D1 + DAY) == {}
    assert vacancies(found, D1 + DAY) == ("president", "vice-president-1", "vice-president-2")


def test_a_bureau_elected_on_the_day_of_the_dismissal_stays():
    found = dated(MEMBERS, (dismissed(D1), elected(4, "president", D1)))
    assert held(found, D2) == {4: "president"}


def test_a_resignation_ends_mandate_and_offices():
    found = dated(MEMBERS, (resigned(1, D1),))
    assert found[0].mandates == (Mandate(start=date(2015, 8, 7), end=D1, reason="resignation"),)
    assert not found[0].in_office(D1 + DAY)
    assert holder(found, "president", D1 + DAY) is None
    assert stand_in(found, D1) == found[0]
    assert stand_in(found, D1 + DAY) == found[1]


def test_vice_presidents_replace_the_president_in_their_order():
    only = (MEMBERS[2], MEMBERS[1])
    assert stand_in(only, D1) == MEMBERS[1]
    assert stand_in((MEMBERS[2], MEMBERS[3]), D1) == MEMBERS[2]
    assert stand_in((MEMBERS[3],), D1) is None


def test_the_offices_of_a_day_in_their_order():
    found = offices_on(MEMBERS, (elected(4, "committee-chair", D1, "لجنة"),), D1)
    assert [(m.number, o.post) for m, o in found] == [
        (1, "president"), (2, "vice-president-1"), (3, "vice-president-2"), (4, "committee-chair"),
    ]  # fmt: skip


def test_how_long_a_bureau_is_in_office():
    assert bureau_term(MEMBERS, D1) == Term(start=BEGAN)
    ending = tuple(replace(m, mandates=(Mandate(start=BEGAN, end=date(2021, 8, 31)),)) for m in MEMBERS)
    renewed = dated(ending, (elected(4, "vice-president-1", D1),))
    assert bureau_term(renewed, D2) == Term(start=BEGAN, end=date(2021, 8, 31))
    assert bureau_term((MEMBERS[3],), D1) is None


ROLL = tuple(
    samples.roll_entry(n, post=post) for n, post in ((1, "president"), (2, "vice-president-1"), (3, None))
)


@pytest.mark.parametrize(
    ("changes", "posts"),
    [
        ((), {1: "president", 2: "vice-president-1", 3: None}),
        ((elected(3, "president", D1),), {1: None, 2: "vice-president-1", 3: "president"}),
        ((elected(2, "president", D1),), {1: None, 2: "president", 3: None}),
        ((dismissed(D1), elected(3, "president", D1)), {1: None, 2: None, 3: "president"}),
        ((resigned(1, D1),), {2: "vice-president-1", 3: None}),
        ((elected(3, "committee-chair", D1, "لجنة"),), {1: "president", 2: "vice-president-1", 3: None}),
    ],
)
def test_an_opening_as_later_sittings_find_it(changes, posts):
    found = after(samples.opening(roll=ROLL), changes)
    assert {entry.number: entry.post for entry in found.roll} == posts


def special(kind, number, minute, outcome, **more):
    verdict = Verdict(
        outcome=outcome, reason="share-reached", base="present", base_count=3, needed=2, article="39"
    )
    return kind(
        number=number, sitting=1, at=samples.HOUR + timedelta(minutes=minute), method="show-of-hands", entitled=(1, 2, 3),
        tally=Tally(in_favour=2, against=1, abstain=0), chair=1, verdict=verdict, item=1, **more,
    )  # fmt: skip


def test_what_a_session_changed_in_the_order_of_the_hours():
    letter = {"member": 2, "sent": D1, "registered": "1"}
    dossier = Dossier(
        session=samples.session(),
        sittings=(samples.sitting(),),
        elections=(
            election(1, rounds=(a_round(1, "majority", winner=3),)),
            election(2, "secretary", rounds=(a_round(1, "no-majority"),)),
        ),
        bureau_dismissals=(
            special(BureauDismissal, 1, 0, "adopted", asked_by=(1, 2), asked_on=D1),
            special(BureauDismissal, 2, 5, "rejected", asked_by=(1, 2), asked_on=D1),
        ),
        resignations=(
            special(Resignation, 1, 9, "adopted", **letter),
            special(Resignation, 2, 9, "rejected", **letter),
        ),
    )
    assert [(c.kind, c.member, c.post) for c in changes_of(dossier)] == [
        ("bureau-dismissed", None, None), ("elected", 3, "president"), ("resigned", 2, None),
    ]  # fmt: skip
    assert {(c.session, c.sitting, c.day) for c in changes_of(dossier)} == {("2020-10", 1, samples.DAY)}


def test_an_item_stands_as_its_election_or_its_special_vote_ended():
    letter = {"member": 2, "sent": D1, "registered": "1"}
    dossier = Dossier(
        session=samples.session(),
        elections=(election(1, rounds=(a_round(1, "majority", winner=3),)),),
        resignations=(replace(special(Resignation, 1, 0, "rejected", **letter), item=2),),
    )
    states = [dossier.state_of(samples.item(number)) for number in (1, 2, 3)]
    assert states == ["elected", "rejected", "open"]
    voted = replace(dossier, ballots=(samples.ballot(1, outcome="adopted"),))
    assert voted.state_of(samples.item(1)) == "adopted"


POST = st.sampled_from(["president", "vice-president-1", "vice-president-2", "secretary"])
CHANGE = st.one_of(
    st.builds(elected, st.integers(1, 5), POST, st.dates(date(2016, 1, 1), D2)),
    st.builds(dismissed, st.dates(date(2016, 1, 1), D2)),
)


@given(st.lists(CHANGE, max_size=8), st.dates(BEGAN, date(2021, 12, 31)))
def test_no_post_has_two_holders_and_nobody_two_posts(changes, day):
    found = dated(MEMBERS, tuple(sorted(changes, key=lambda change: change.at)))
    covering = [(m.number, o.post) for m in found for o in m.offices if o.covers(day)]
    assert len({post for _, post in covering}) == len(covering)
    assert len({number for number, _ in covering}) == len(covering)
    assert all(o.end is None or o.start <= o.end for m in found for o in m.offices)
