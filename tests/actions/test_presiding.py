from datetime import date

import pytest
from acts import at, in_session, raises, store_of
from hall import opened, resigned

from assembly.actions.presiding import Presiding, quorum_at, who_presides
from assembly.store.private import Private, PrivateMember


@pytest.fixture
def hall(store):
    return opened(store, "election")


def births(hall, *but):
    """Give everybody a birth date: member 1 in 1950, each next one a year younger, but for some."""
    members = {n: PrivateMember(born=date(1900 + n % 50 + 40, 1, 1)) for n in range(1, 76) if n not in but}
    store_of(hall).private.replace(Private(members=members))


def presides(desk, told=Presiding(), post="president"):  # noqa: B008  a frozen tuple
    return who_presides(desk, desk.last_sitting(), desk.last_opening(), post, at("10:10"), told)


def test_the_oldest_presides_and_the_youngest_writes(hall):
    births(hall)
    with in_session(hall) as desk:
        assert presides(desk) == (50, 49)  # 50 is born in 1940, 49 in 1989


def test_who_was_named_prevails(hall):
    births(hall)
    with in_session(hall) as desk:
        assert presides(desk, Presiding(chair=20)) == (20, 49)
        assert presides(desk, Presiding(20, 30)) == (20, 30)
        with raises("member-not-present", member=60):
            presides(desk, Presiding(chair=60))


def test_birth_dates_that_are_missing_are_asked_for_of_those_present_alone(hall):
    births(hall, 12, 60)
    with in_session(hall) as desk:
        with raises("birth-dates-missing", count=1, members=[12], article="19"):
            presides(desk)
        assert presides(desk, Presiding(20, 30)) == (20, 30)


def test_other_posts_have_the_sittings_chair_and_secretary(hall):
    with in_session(hall) as desk:
        assert presides(desk, post="committee-chair") == (1, 10)
        assert presides(desk, Presiding(writer=30), "representative") == (1, 30)


def test_the_bureaus_further_posts_keep_who_presided_over_the_first(hall):
    hall.ok("elect", "president", "--votes", "3=50", "--chair", 20, "--writer", 30, "--at", "10:05")
    with in_session(hall) as desk:
        assert presides(desk, post="secretary") == (20, 30)


def test_no_birth_date_comes_into_the_journal(hall):
    births(hall)
    hall.ok("elect", "president", "--votes", "3=50", "--at", "10:05")
    journal = (hall.folder / "2020-10.jsonl").read_text("utf-8")
    assert '"chair":50' in journal.replace(" ", "")
    assert "born" not in journal
    assert "1940" not in journal


def test_the_members_in_office_are_those_of_the_hour(store):
    hall = opened(store, "election", "other")
    resigned(hall, 60, "11:00")
    with in_session(hall) as desk:
        facts = desk, desk.last_sitting(), desk.last_opening()
        assert quorum_at(*facts, at("10:30")).members_in_office == 75
        assert quorum_at(*facts, at("11:30")).members_in_office == 74
