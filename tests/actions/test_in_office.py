from datetime import date

from acts import DAY, in_session, raises

from assembly.actions.in_office import numbers_in_office, refuse_out_of_office


def test_by_the_register_before_the_opening(session):
    with in_session(session) as desk:
        assert numbers_in_office(desk, DAY) == set(range(1, 76))
        assert numbers_in_office(desk, date(2014, 1, 1)) == set()


def test_by_the_rolls_as_well_afterwards(sitting):
    with in_session(sitting) as desk:
        assert numbers_in_office(desk, date(2014, 1, 1)) == set(range(1, 76))


def test_who_is_not_among_them():
    refuse_out_of_office(1, DAY, frozenset({1}))
    with raises("member-not-in-office", member=2, day="2020-11-12", mend="assembly members --on 2020-11-12"):
        refuse_out_of_office(2, DAY, frozenset({1}))
