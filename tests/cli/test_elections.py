import pytest
from acts import raises
from hall import opened

from assembly.cli.elections import parse_voters, parse_votes

BY = ("--chair", 20, "--writer", 30)


@pytest.fixture
def hall(store):
    return opened(store, "election", "other")


def test_a_round_is_told_with_what_it_rests_on(hall):
    said = hall.ok(
        "elect",
        "president",
        "--candidates",
        "3,7",
        "--votes",
        "3=30,7=18",
        "--blank",
        2,
        *BY,
        "--at",
        "10:10",
    )
    assert said.splitlines() == [
        "العضو الثالث: 30",
        "العضو السابع: 18",
        "العضو الثالث is elected in the first round (25 of 48 needed, article 19).",
    ]


def test_what_follows_is_named(hall):
    committee = ("elect", "committee-chair", "--of", "لجنة التكوين")
    said = hall.ok(*committee, "--votes", "5=25,8=20", "--at", "10:10")
    assert 'A second round follows: assembly elect committee-chair --of "لجنة التكوين" --votes …' in said
    said = hall.ok(*committee, "--votes", "5=20,8=20", "--at", "10:12")
    assert "Level in the second round: العضو الخامس, العضو الثامن." in said
    assert 'assembly elect committee-chair --of "لجنة التكوين" --drawn MEMBER' in said
    assert "العضو الثامن is elected by lot" in hall.ok(*committee, "--drawn", 8, "--at", "10:14")


def test_nobody_and_the_second_round(hall):
    post = ("elect", "representative", "--of", "المجلس")
    hall.ok(*post, "--votes", "5=0", "--at", "10:10")
    assert "nobody is elected" in hall.ok(*post, "--votes", "5=0", "--at", "10:11")
    hall.ok(*post, "--votes", "5=10,8=10", "--at", "10:12")
    assert "العضو الخامس is elected in the second round" in hall.ok(
        *post, "--votes", "5=11,8=10", "--at", "10:13"
    )


def test_data_hold_the_election_whole(hall):
    made = hall.json(
        "elect", "president", "--named", "3=1-30", "--named", "7=31-49", "--blank", "50", *BY, "--at", "10:10"
    )
    assert made["rounds"][0]["verdict"]["winner"] == 3
    assert made["rounds"][0]["blank"] == 1
    assert hall.last("elections") == made


def test_an_election_put_off(store):
    hall = opened(store, "election", present="1-45")
    said = hall.ok("elect", "president", "--put-off", "2020-11-18", "--at", "10:10")
    assert said == "The election is put off to 2020-11-18: then any number suffices (article 19).\n"


@pytest.mark.parametrize(
    ("typed", "code", "error"),
    [
        ((), 2, "votes-missing"),
        (("--votes", "3=5", "--named", "3=1-5"), 2, "votes-twice"),
        (("--votes", "3:5"), 2, "votes-unreadable"),
        (("--votes", "3=x"), 2, "count-unreadable"),
        (("--votes", "3=5,3=6"), 2, "number-twice"),
        (("--votes", "3-4=5"), 2, "votes-unreadable"),
        (("--named", "1-20"), 2, "votes-unreadable"),
        (("--votes", "3=5", "--of", "لجنة"), 2, "election-of-bureau"),
        (("--votes", "3=5"), 4, "birth-dates-missing"),
        (("--drawn", 3), 3, "election-not-going-on"),
    ],
)
def test_what_is_refused(hall, typed, code, error):
    hall.refused("elect", "president", *typed, code=code, error=error)


def test_votes_as_they_are_typed():
    assert parse_votes("3=20,٧=18") == ((3, 20), (7, 18))
    assert parse_votes("3=20؛7=18".replace("؛", ";")) == ((3, 20), (7, 18))
    assert parse_voters("3=1-4,9") == (3, (1, 2, 3, 4, 9))
    with raises("number-range"):
        parse_voters("3=x")


def test_the_agenda_shows_the_item_done(hall):
    hall.ok("elect", "president", "--votes", "3=30", *BY, "--at", "10:10")
    assert hall.json("agenda")[0]["state"] == "elected"
    assert "elected" in hall.ok("agenda")


def test_it_is_asked_for_at_a_terminal(hall):
    terminal = pytest.importorskip("terminal", reason="terminals of this kind are not on Windows")
    told = terminal.at_terminal(
        hall.folder, "elect", "representative", "--of", "المجلس", "--at", "10:10",
        answers=[("Candidates", "5,8"), ("member 5", "ten"), ("member 5", "10"), ("member 8", "10"), ("Blank", "2")],
    )  # fmt: skip
    assert "A second round follows" in told.shown
    told = terminal.at_terminal(
        hall.folder, "elect", "representative", "--of", "المجلس", "--at", "10:12",
        answers=[("Candidates", ""), ("member 5", "12"), ("member 8", "10"), ("Blank", "")],
    )  # fmt: skip
    assert "[5,8]" in told.shown
    assert "is elected in the second round" in told.shown
