import json

import pytest
from acts import raises
from hall import Hall, made_store, opened

from assembly.actions.ballots import Counts, NamedVotes
from assembly.actions.session_file_votes import ExpulsionLine
from assembly.actions.transfer_votes import cast_of
from assembly.domain.ballot import Vote
from assembly.domain.majority import Tally

TRAINING = "لجنة التكوين"


@pytest.fixture
def eventful(store):
    """A closed session of elections and special votes, movements in between."""
    hall = opened(store, "election", "other", "other", "other")
    by = ("--chair", 20, "--writer", 30)
    hall.ok("elect", "president", "--candidates", "3,7", "--votes", "3=20,7=20", *by, "--at", "10:10")
    hall.ok("elect", "president", "--votes", "3=20,7=20", "--at", "10:15")
    hall.ok("elect", "president", "--drawn", 7, "--at", "10:20")
    hall.ok(
        "elect",
        "vice-president-1",
        "--named",
        "4=1-30",
        "--named",
        "9=31-49",
        "--blank",
        "50",
        "--at",
        "10:22",
    )
    hall.ok(
        "elect", "committee-chair", "--of", TRAINING, "--votes", "5=26,8=20", "--blank", 2, "--at", "10:30"
    )
    hall.ok("attend", 60, "--arrived", "--at", "10:40")
    hall.ok("expel", 22, "--because", "obstruction", "--warned", "--for", 4, "--against", 6, "--at", "11:00")
    hall.ok("expel", 23, "--because", "disorder", "--warned", "--for", 40, "--against", 6, "--at", "11:01")
    hall.ok("attend", 61, "--arrived", "--at", "11:05")
    hall.ok(
        "dismiss-bureau",
        "--item",
        2,
        "--asked-by",
        "1-57",
        "--asked-on",
        "2020-10-20",
        "--for",
        49,
        "--at",
        "11:10",
    )
    hall.ok(
        "dismissal-opinion",
        60,
        "--item",
        3,
        "--heard",
        "2020-11-10",
        "--reasons",
        "تغيب",
        "--all-for",
        "--against",
        5,
        "--at",
        "11:20",
    )
    hall.ok(
        "resignation",
        24,
        "--item",
        4,
        "--sent",
        "2020-11-01",
        "--registered",
        "RR 1",
        "--roll-call",
        "--for",
        "1-21",
        "--at",
        "11:30",
    )
    hall.ok("attend", 61, "--left", "--at", "11:45")
    hall.ok("close-sitting", "--at", "12:00")
    hall.ok("close-session", "--at", "12:01")
    return hall


def exported(hall, form, folder):
    hall.ok("export", "session", "--session", "2020-10", "--format", form, "--out", folder)
    return folder / f"session.{form}"


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_a_session_of_elections_comes_back_as_it_was(eventful, tmp_path, form):
    file = exported(eventful, form, tmp_path / "out")
    other = made_store(tmp_path / "elsewhere" / "store")
    other.ok("import-session", file)
    again = exported(other, "json", tmp_path / "again")
    assert json.loads(again.read_text("utf-8")) == json.loads(
        exported(eventful, "json", tmp_path / "first").read_text("utf-8")
    )


def test_what_follows_from_the_votes_may_be_left_out(store: Hall, tmp_path):
    file = tmp_path / "session.yaml"
    file.write_text(
        """
session: {year: 2020, month: 10}
items:
  - {kind: election, title: انتخاب المكتب}
  - {kind: other, title: إقالة المكتب}
sittings:
  - {opened: 2020-11-12 10:00, present: 1-50, closed: 2020-11-12 12:00}
elections:
  - post: president
    candidates: [3, 7]
    chair: 20
    writer: 30
    at: 2020-11-12 10:10
    rounds:
      - obtained: [{member: 3, votes: 30}, {member: 7, votes: 15}]
bureau_dismissals:
  - {item: 2, asked_by: [ASKED], asked_on: 2020-10-20, since: 2015-09-01, at: 2020-11-12 11:00, tally: {in_favour: 50, against: 0, abstain: 0}}
expulsions:
  - {member: 23, misconduct: disorder, at: 2020-11-12 11:30, tally: {in_favour: 40, against: 2, abstain: 0}}
""".replace("ASKED", ", ".join(map(str, range(1, 58)))),
        "utf-8",
    )
    store.ok("import-session", file)
    assert store.last("elections", "2020-10")["rounds"][0]["verdict"]["winner"] == 3
    assert store.last("bureau_dismissals", "2020-10")["verdict"]["outcome"] == "adopted"
    assert store.last("expulsions", "2020-10")["movement"] == 1


def test_what_a_file_states_must_come_out(eventful, tmp_path):
    file = exported(eventful, "json", tmp_path / "out")
    data = json.loads(file.read_text("utf-8"))
    data["elections"][0]["lot"]["drawn"] = 3
    data["elections"][1]["rounds"][0]["verdict"]["winner"] = 9
    file.write_text(json.dumps(data), "utf-8")
    other = made_store(tmp_path / "elsewhere" / "store")
    facts = other.refused("import-session", file, code=4, error="import-differs")
    assert facts["path"] == "$.elections[1].rounds[0].verdict.winner"


def test_how_a_vote_of_the_file_was_cast():
    line = {"member": 23, "misconduct": "disorder"}
    tally = Tally(in_favour=4, against=3, abstain=2)
    assert cast_of(ExpulsionLine(**line, tally=tally)) == Counts(4, 3, 2)
    named = (Vote(member=1, choice="for"), Vote(member=2, choice="abstain"))
    assert cast_of(ExpulsionLine(**line, votes=named, rest="against")) == NamedVotes(
        (1,), (), (2,), rest="against"
    )
    with raises("session-file", reason="neither tally nor votes"):
        cast_of(ExpulsionLine(**line))
