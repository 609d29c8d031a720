"""What is missing is asked for when a person is at the terminal, and is an error that names it when not."""

import json

import pytest
from hall import Hall, unchanged

pty = pytest.importorskip("pty", reason="terminals of this kind are not on Windows")
from terminal import at_terminal  # noqa: E402  it imports pty


def test_a_session_is_begun_by_answering(store):
    told = at_terminal(
        store.folder, "new-session",
        answers=[
            ("Number or word", ""), ("Year", "next"), ("Year", "2020"), ("Month", "13"), ("Month", "10"),
            ("Day", "soon"), ("Day", "12/11/2020"), ("Hour", ""), ("Hall", ""),
        ],
    )  # fmt: skip
    assert told.code == 0, told.shown
    # Defaults are offered, and what cannot be read is asked for again.
    assert "1  ordinary" in told.shown
    assert "[1]" in told.shown
    assert "[10:00]" in told.shown
    assert "UNSET" not in told.shown
    session = store.show("session")
    assert (session["id"], session["planned"]) == ("2020-10", "2020-11-12T10:00:00")
    assert session["hall"] == "قاعة الاجتماعات"


def test_an_item_is_added_by_answering(session):
    told = at_terminal(
        session.folder,
        "add-item",
        answers=[
            ("Number or word", "party"),
            ("Number or word", "other"),
            ("Title", "متفرقات"),
            ("Who presents", ""),
        ],
    )
    assert told.code == 0, told.shown
    assert "7  convention" in told.shown
    assert session.last("items")["title"] == "متفرقات"
    assert session.last("items")["kind"] == "other"


def test_the_answers_are_not_in_the_results(store, tmp_path):
    out = tmp_path / "member.json"
    told = at_terminal(
        store.folder,
        "add-member",
        "--json",
        answers=[("Full name", "عضو جديد"), ("First day", "2021-01-01")],
        out=out,
    )
    assert told.code == 0, told.shown
    assert json.loads(told.out)["number"] == 76


def test_numbers_are_asked_for_as_numbers(store):
    told = at_terminal(
        store.folder,
        "end-mandate",
        answers=[("Number of the member", "x"), ("Number of the member", "12"), ("Last day", "2020-12-31")],
    )
    assert told.code == 0, told.shown
    assert store.json("members", "--all")[11]["mandates"][0]["end"] == "2020-12-31"


def test_a_budget_is_asked_for_with_its_figures(session):
    told = at_terminal(
        session.folder, "add-item", "ميزانية",
        answers=[
            ("Title", "المصادقة على الميزانية"), ("Who presents", "12"), ("figures", "مجموع المداخيل"), ("figures", "مجموع المداخيل=1000"),
            ("figures", "مجموع النفقات=900"), ("figures", ""),
        ],
    )  # fmt: skip
    assert told.code == 0, told.shown
    item = session.last("items")
    assert (item["kind"], item["presenter"]["member"]) == ("budget", 12)
    assert [figure["amount"] for figure in item["figures"]] == [100_000, 90_000]


def test_who_asked_for_an_extraordinary_session_is_asked_for(store):
    told = at_terminal(
        store.folder, "new-session", "--kind", "extraordinary", "--year", 2020, "--month", 12, "--on", "2020-12-10", "--at", "10:00",
        "--hall", "قاعة الاجتماعات", answers=[("Number or word", "4"), ("Day of the request", "1/12/2020"), ("How many", "50")],
    )  # fmt: skip
    assert told.code == 0, told.shown
    request = store.show("session")["request"]
    assert (request["by"], request["on"], request["members"]) == ("members", "2020-12-01", 50)


def test_the_roll_is_not_called_for_a_vote_that_will_be_refused(sitting):
    with unchanged(sitting.folder):
        told = at_terminal(sitting.folder, "vote", 9, "--roll-call", answers=[])
        assert told.code == 3
    sitting.ok("vote", 3, "--all-for", "--at", "10:20")
    with unchanged(sitting.folder):
        assert at_terminal(sitting.folder, "vote", 3, "--roll-call", answers=[]).code == 4


def test_counts_are_asked_for(sitting):
    told = at_terminal(
        sitting.folder,
        "vote",
        answers=[
            ("What is voted on", "3"),
            ("for", "thirty"),
            ("for", "30"),
            ("against", ""),
            ("abstain", "5"),
        ],
    )
    assert told.code == 0, told.shown
    assert sitting.last("votes")["tally"] == {"in_favour": 30, "against": 0, "abstain": 5, "not_voting": 15}


def test_on_a_tie_the_side_of_the_chair_is_asked_for(sitting):
    tie = ("vote", 3, "--for", 20, "--against", 20, "--abstain", 10, "--at", "10:20")
    told = at_terminal(sitting.folder, *tie, answers=[("Number or word", "none")])
    assert told.code == 4
    assert sitting.show("votes") == []
    told = at_terminal(sitting.folder, *tie, answers=[("Number or word", "2")])
    assert told.code == 0, told.shown
    assert sitting.last("votes")["verdict"]["reason"] == "tie-chair-against"


def test_who_arrives_and_whether_is_asked_for(sitting):
    told = at_terminal(sitting.folder, "attend", answers=[("Members", "60 61"), ("arrive", "y")])
    assert told.code == 0, told.shown
    assert [m["member"] for m in sitting.show("movements")] == [60, 61]
    told = at_terminal(sitting.folder, "attend", 60, language="ar", answers=[("نعم", "ربما"), ("نعم", "لا")])
    assert told.code == 0, told.shown
    assert sitting.last("movements")["direction"] == "departure"


def test_authorities_are_asked_for_with_commas_between(sitting):
    told = at_terminal(
        sitting.folder, "recommend", "توصية", "--level", "local", answers=[("Authority", "1, 7")]
    )
    assert told.code == 0, told.shown
    assert [a["number"] for a in sitting.last("recommendations")["authorities"]] == [1, 7]


def test_stopping_records_nothing(session):
    with unchanged(session.folder):
        told = at_terminal(session.folder, "add-item", answers=[("Number or word", "\x04")])
        assert told.code == 1


def test_a_table_is_drawn_on_a_terminal(session):
    told = at_terminal(session.folder, "agenda", answers=[])
    assert told.code == 0
    assert "───" in told.shown
    assert "───" not in session.ok("agenda")


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        (("new-session",), "--year"),
        (("new-session", "--year", 2020), "--month"),
        (("new-session", "--year", 2020, "--month", 10), "--on"),
        (("init",), "--name"),
        (("init", "--name", "غرفة", "--city", "مراكش"), "--seats"),
        (("import-members",), "FILE"),
        (("import-members", "x.csv"), "--start"),
        (("add-member",), "NAME"),
        (("add-member", "عضو"), "--start"),
        (("end-mandate",), "MEMBER"),
        (("set-office", 3), "POST"),
        (("add-authority",), "NAME"),
        (("add-item",), "presentation"),
        (("add-item", "other"), "TITLE"),
        (("refuse-item", 12, "نقطة"), "--asked-on"),
        (("move-item", 1), "--to"),
        (("convene",), "--sent"),
        (("open-sitting",), "--present"),
        (("attend", "--arrived"), "MEMBER"),
        (("attend", 60), "--arrived"),
        (("speak",), "SPEAKER"),
        (("speak", 1), "--file"),
        (("propose",), "--file"),
        (("vote",), "SUBJECT"),
        (("vote", 3), "--for"),
        (("vote", 3, "--roll-call"), "--for"),
        (("recommend", "توصية"), "--to"),
        (("export",), "recommendations|session"),
        (("search",), "WORDS"),
        (("import-session",), "FILE"),
    ],
)
def test_piped_what_is_missing_is_named(sitting: Hall, words, missing):
    with unchanged(sitting.folder):
        said = sitting(*words)
    assert said.code == 2, said
    assert missing in said.err
    assert said.out == ""


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        (("new-session",), ["--year", "--month", "--on"]),
        (("init",), ["--name", "--city", "--seats"]),
        (("import-members",), ["FILE", "--start"]),
        (("set-office",), ["MEMBER", "POST", "--start"]),
        (("add-authority",), ["NAME", "--level | --renames"]),
        (("add-item",), ["previous-minutes|", "TITLE"]),
        (("refuse-item",), ["MEMBER", "TITLE", "--asked-on", "--because"]),
        (("attend",), ["MEMBER...", "--arrived | --left"]),
        (("speak",), ["SPEAKER", "TEXT | --file"]),
        (("amend",), ["ITEM|proposal:N", "TEXT | --file"]),
        (("vote",), ["SUBJECT", "--for | --against | --abstain | --not-voting | --all-for | --all-against"]),
        (("recommend",), ["TEXT | --file", "--to"]),
        (("correct",), ["CORRECTED", "--instead", "--read"]),
    ],
)
def test_piped_all_that_is_missing_is_named(sitting: Hall, words, missing):
    facts = sitting.refused(*words, code=2, error="arguments-missing", mend=f"assembly {words[0]} --help")
    assert len(facts["missing"]) == len(missing)
    assert all(named.startswith(part) for named, part in zip(facts["missing"], missing, strict=True))


@pytest.mark.parametrize("text", ["- نقطة أولى", "-1+1 لكل عضو", "-نص"])
def test_a_text_begins_with_a_hyphen(sitting: Hall, text):
    sitting.ok("speak", 1, text, "--at", "10:10")
    assert sitting.last("speeches")["text"] == text
    sitting.ok("recommend", text, "--to", 1)
    assert sitting.last("recommendations")["text"] == text
    said = sitting("speak", 1, "-1", "--at", "10:10")
    assert said.code == 2
    assert '-- "-…"' in said.err
    assert "--file -" in said.err
    sitting.ok("speak", 1, "--at", "10:10", "--", "-1")
    assert sitting.last("speeches")["text"] == "-1"
