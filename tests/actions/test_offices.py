from datetime import date

import pytest
from acts import at, in_session, store_of
from hall import opened, resigned

from assembly.actions.offices import members_of, office_changes, opening_at, term_of_bureau
from assembly.domain.member import Term, holder


@pytest.fixture
def hall(store):
    return opened(store, "election", "other")


def elected(hall, member=20, post="president"):
    hall.ok("elect", post, "--votes", f"{member}=50", "--chair", 30, "--writer", 31, "--at", "10:30")


def test_the_register_alone_gives_the_offices_while_nobody_is_elected(hall):
    store = store_of(hall)
    assert office_changes(store) == ()
    assert members_of(store) == store.members()


def test_an_election_recorded_in_a_session_gives_the_office_from_its_day(hall):
    elected(hall)
    members = members_of(store_of(hall))
    assert holder(members, "president", date(2020, 11, 12)).number == 20
    assert holder(members, "president", date(2020, 11, 11)).number == 1
    assert [(c.session, c.member, c.at) for c in office_changes(store_of(hall))] == [
        ("2020-10", 20, at("10:30"))
    ]


def test_what_is_taken_back_gives_no_office(hall):
    elected(hall)
    hall.ok("undo")
    assert holder(members_of(store_of(hall)), "president", date(2020, 11, 12)).number == 1


def test_the_next_session_opens_with_whom_the_last_one_elected(hall):
    elected(hall)
    hall.ok("close-sitting", "--at", "12:00")
    hall.ok("close-session", "--at", "12:01")
    hall.ok(
        "new-session",
        "--month",
        2,
        "--year",
        2021,
        "--on",
        "2021-02-11",
        "--at",
        "10:00",
        now="2021-01-20T09:00:00Z",
    )
    hall.ok("open-sitting", "--present", "1-50", "--at", "10:00", now="2021-02-11T09:00:00Z")
    assert hall.last("sittings", "2021-02")["chair"] == {"member": 20, "post": "president", "ground": None}


def test_a_later_sitting_is_chaired_by_whom_an_earlier_one_elected(hall):
    elected(hall)
    hall.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    hall.ok("open-sitting", "--present", "1-50", "--at", "2020-11-13 10:00")
    assert hall.last("sittings")["chair"]["member"] == 20


def test_after_the_president_is_gone_the_first_vice_president_presides_over_a_vacancy(hall):
    resigned(hall, 1, "11:00")
    hall.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    hall.ok("open-sitting", "--present", "2-50", "--at", "2020-11-13 10:00")
    assert hall.last("sittings")["chair"] == {"member": 2, "post": "vice-president-1", "ground": "vacancy"}


def test_the_copy_of_an_opening_at_an_hour(hall):
    elected(hall)
    with in_session(hall) as desk:
        opening = desk.last_opening()
        assert opening_at(desk, opening, at("10:29")).holder("president").number == 1
        assert opening_at(desk, opening, at("10:30")).holder("president").number == 20


def test_the_term_of_the_bureau(hall):
    elected(hall)
    with in_session(hall) as desk:
        assert term_of_bureau(desk) == Term(start=date(2015, 8, 7))
