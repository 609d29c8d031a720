import pytest
from hall import opened

LETTER = ("resignation", 24, "--item", 1, "--sent", "2020-11-01", "--registered", "RR 1", "--at", "11:00")


@pytest.fixture
def hall(store):
    return opened(store, "other")


@pytest.mark.parametrize(
    ("typed", "counts"),
    [
        (("--for", 30, "--against", 10, "--abstain", 2), (30, 10, 2, 8)),
        (("--all-for", "--against", "4,17", "--not-voting", "9"), (47, 2, 0, 1)),
        (("--all-against", "--for", "1-3"), (3, 47, 0, 0)),
        (("--roll-call", "--for", "1-30", "--against", "31-40"), (30, 10, 0, 10)),
    ],
)
def test_votes_as_they_are_typed(hall, typed, counts):
    tally = hall.json(*LETTER, *typed)["tally"]
    assert (tally["in_favour"], tally["against"], tally["abstain"], tally["not_voting"]) == counts


def test_the_chairs_side_on_a_tie(hall):
    made = hall.json(*LETTER, "--for", 25, "--against", 25, "--chair-side", "against")
    assert (made["verdict"]["outcome"], made["chair_side"]) == ("rejected", "against")


def test_it_is_asked_for_at_a_terminal(hall):
    terminal = pytest.importorskip("terminal", reason="terminals of this kind are not on Windows")
    told = terminal.at_terminal(
        hall.folder, *LETTER,
        answers=[("How many for", "20"), ("How many against", "20"), ("How many abstain", ""), ("How did the chair vote", "for")],
    )  # fmt: skip
    assert told.code == 0, told.shown
    assert hall.last("resignations")["chair_side"] == "for"
