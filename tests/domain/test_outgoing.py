"""Outgoing numbers: one sequence a year, and what is missing from it."""

from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.outgoing import OutgoingNumber, missing, next_sequence, parse_reference, twice

NUMBERS = st.frozensets(st.builds(OutgoingNumber, st.integers(2019, 2021), st.integers(1, 60)), max_size=30)


@given(NUMBERS)
def test_the_next_number_is_never_one_that_is_taken(taken):
    for year in (2019, 2020, 2021):
        assert OutgoingNumber(year, next_sequence(taken, year)) not in taken
        lacking = missing(taken, year)
        assert not {OutgoingNumber(year, each) for each in lacking} & taken
        filled = taken | {OutgoingNumber(year, each) for each in lacking}
        assert missing(filled, year) == ()


@given(st.lists(st.builds(OutgoingNumber, st.integers(2019, 2021), st.integers(1, 60)), max_size=30))
def test_a_number_that_several_letters_bear_is_told_once(borne):
    for year in (2019, 2020, 2021):
        found = twice(borne, year)
        assert list(found) == sorted(set(found))
        once = [each for each in set(borne) if each.year == year and each.sequence not in found]
        assert all(borne.count(each) == 1 for each in once)
        assert all(borne.count(OutgoingNumber(year, each)) > 1 for each in found)


def test_a_reference_is_read_as_papers_print_it():
    assert parse_reference(" 131 / 2020 ") == OutgoingNumber(2020, 131)
    assert str(OutgoingNumber(2020, 131)) == "131/2020"
    assert [parse_reference(text) for text in ("131", "131/20", "ص 131/2020", "")] == [None] * 4
