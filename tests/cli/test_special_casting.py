import pytest
from hall import opened, unchanged

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


def test_the_roll_is_called_member_by_member(hall):
    terminal = pytest.importorskip("terminal", reason="terminals of this kind are not on Windows")
    hall.ok("attend", *range(5, 51), "--left", "--at", "10:10")
    told = terminal.at_terminal(
        hall.folder, *LETTER, "--roll-call",
        answers=[("1 العضو الأول", "1"), ("2 العضو", "a"), ("3 العضو", "b"), ("2 العضو", "for"), ("3 العضو", "3"), ("4 العضو", "4")],
    )  # fmt: skip
    assert told.code == 0, told.shown
    made = hall.last("resignations")
    assert made["method"] == "roll-call"
    assert made["votes"] == [
        {"member": 1, "choice": "for"}, {"member": 2, "choice": "for"}, {"member": 3, "choice": "abstain"},
    ]  # fmt: skip
    assert made["tally"]["not_voting"] == 1


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (("resignation", 24, "--item", 9, "--sent", "2020-11-01", "--registered", "RR 1"), 3),
        (("expel", 24, "--because", "disorder"), 4),
        (("expel", 60, "--because", "disorder", "--warned"), 4),
        (("dismiss-bureau", "--item", 1, "--asked-by", "1-5", "--asked-on", "2020-11-01"), 4),
    ],
)
@pytest.mark.parametrize("how", [(), ("--roll-call",)])
def test_nobody_is_asked_for_a_vote_that_will_be_refused(hall, typed, code, how):
    terminal = pytest.importorskip("terminal", reason="terminals of this kind are not on Windows")
    with unchanged(hall.folder):
        told = terminal.at_terminal(hall.folder, *typed, *how, "--at", "11:00", answers=[])
    assert told.code == code, told.shown


def test_a_rehearsal_leaves_nothing(hall):
    terminal = pytest.importorskip("terminal", reason="terminals of this kind are not on Windows")
    with unchanged(hall.folder):
        told = terminal.at_terminal(
            hall.folder, *LETTER, answers=[("50 entitled to vote", ""), ("How many against", "\x03")]
        )
    assert told.code == 1, told.shown


def test_what_is_missing_is_named_as_it_is_typed(hall):
    assert hall.refused(*LETTER, code=2, error="votes-missing")["mend"].endswith(
        " --for N --against N --abstain N"
    )
    by_name = hall.refused(*LETTER, "--roll-call", code=2, error="votes-missing")["mend"]
    assert by_name.endswith(" --roll-call --for MEMBERS --against MEMBERS")
