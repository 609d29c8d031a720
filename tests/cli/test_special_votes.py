import pytest
from hall import opened


@pytest.fixture
def hall(store):
    return opened(store, "other", "other", "other")


OPINION = ("dismissal-opinion", 60, "--item", 2, "--heard", "2020-11-10", "--reasons", "تغيب عن دورتين")
LETTER = ("resignation", 24, "--item", 3, "--sent", "2020-11-01", "--registered", "RR 1")
REQUEST = ("dismiss-bureau", "--item", 1, "--asked-by", "1-57", "--asked-on", "2020-10-20")


def test_an_expulsion_tells_its_counts_and_that_the_member_is_out(hall):
    said = hall.ok(
        "expel", 23, "--because", "disorder", "--warned", "--for", 40, "--against", 6, "--at", "11:00"
    )
    assert "For 40, against 6, abstaining 0, not voting 4; 50 entitled to vote." in said
    assert "(34 of 50 needed, article 17)" in said
    assert "Member 23 is out of the sitting." in said


def test_one_that_missed_its_majority_leaves_the_member_in(hall):
    said = hall.ok("expel", 23, "--because", "disorder", "--warned", "--for", 30, "--at", "11:00")
    assert "the majority that it asks for was not reached" in said
    assert "out of the sitting" not in said


def test_a_dismissed_bureau(hall):
    said = hall.ok(*REQUEST, "--all-for", "--at", "11:00")
    assert "(50 of 75 needed, article 39)" in said
    assert "The bureau is dismissed" in said
    hall.ok("undo")
    assert "dismissed" not in hall.ok(*REQUEST, "--for", 49, "--at", "11:00")


def test_an_opinion_and_a_resignation(hall):
    assert "Adopted by majority." in hall.ok(*OPINION, "--for", 40, "--against", 6, "--at", "11:00")
    assert "The mandate of member 24 ends with it." in hall.ok(*LETTER, "--all-for", "--at", "11:10")
    assert [each["state"] for each in hall.json("agenda")] == ["open", "adopted", "adopted"]


def test_data_hold_the_record(hall):
    made = hall.json(*LETTER, "--roll-call", "--for", "1-30", "--against", "31-50", "--at", "11:00")
    assert (made["registered"], made["tally"]["in_favour"], len(made["votes"])) == ("RR 1", 30, 50)
    assert hall.last("resignations") == made


@pytest.mark.parametrize(
    ("typed", "code", "error"),
    [
        (("expel", 23, "--because", "disorder", "--for", 40), 4, "expulsion-without-warning"),
        (("dismissal-opinion", 60, "--item", 2, "--reasons", "تغيب", "--for", 40), 4, "member-not-heard"),
        ((*REQUEST[:-1], "2020-11-30", "--for", 50), 4, "day-in-future"),
        ((*LETTER,), 2, "votes-missing"),
        ((*LETTER, "--for", "x"), 2, "count-unreadable"),
        ((*LETTER, "--for", 30, "--not-voting", 3), 2, "not-voting-counted"),
        ((*LETTER, "--for", 25, "--against", 25), 4, "tie-side-unknown"),
    ],
)
def test_what_is_refused(hall, typed, code, error):
    hall.refused(*typed, "--at", "11:00", code=code, error=error)


def test_what_is_missing_is_named(hall):
    said = hall("resignation", 24, "--for", 30)
    assert said.code == 2
    assert "--registered" in said.err
