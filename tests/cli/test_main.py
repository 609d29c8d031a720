import json

import pytest
from hall import Hall, unchanged

from assembly import __version__


@pytest.fixture
def nowhere(tmp_path):
    return Hall(tmp_path / "none")


def test_help_is_in_the_order_of_the_work(nowhere):
    shown = nowhere.ok("--help")
    order = [
        shown.index(f"  {name} ")
        for name in ("init", "new-session", "open-sitting", "vote", "minutes", "recommend", "list", "undo")
    ]
    assert order == sorted(order)
    assert nowhere.ok("-h") == shown


def test_the_version(nowhere):
    assert __version__ in nowhere.ok("--version")


@pytest.mark.parametrize(
    "words",
    [
        ("vot", "3"),
        ("--colour",),
        ("list", "--colour"),
        ("list", "--limit", "0"),
        ("list", "x"),
        ("new-session", "--month", "13"),
    ],
)
def test_what_cannot_be_typed_is_two(store, words):
    with unchanged(store.folder):
        said = store(*words)
    assert said.code == 2
    assert said.out == ""


def test_nothing_typed_shows_the_help(nowhere):
    said = nowhere()
    assert said.code == 2
    assert "new-session" in said.out + said.err


def test_a_fault_of_the_program_is_one_and_says_what_to_look_at(store, monkeypatch):
    def fault(*_):
        raise ZeroDivisionError("by hand")

    monkeypatch.setattr("assembly.cli.archive.index", fault)
    said = store("list")
    assert said.code == 1
    assert "ZeroDivisionError" in said.err
    assert "assembly history" in said.err
    assert "Traceback" not in said.err
    with pytest.raises(ZeroDivisionError):
        store("list", ASSEMBLY_DEBUG="1")


def test_errors_are_data_with_json(store):
    said = store("agenda", "--session", "2019-06", "--json")
    assert said.code == 3
    complaint = json.loads(said.err)
    assert complaint["error"] == "session-unknown"
    assert complaint["facts"] == {"session": "2019-06", "mend": "assembly list"}
    assert complaint["message"]


def test_errors_name_the_rule_and_the_mending_command(session):
    said = session("vote", 3, "--all-for")
    assert "14" in said.err
    assert "assembly open-sitting" in said.err


def test_messages_in_the_language_chosen(session):
    english = session.ok("show")
    arabic = session.ok("show", ASSEMBLY_LANG="ar")
    assert "الدورة" in arabic
    assert arabic != english
    assert session.ok("--lang", "ar", "show") == session.ok("show", "--lang", "ar") == arabic
    # What is asked for on the line goes before the terminal's own language.
    assert session.ok("--lang", "en", "show", ASSEMBLY_LANG="ar") == english
    assert session.ok("show", ASSEMBLY_LANG="", LC_ALL="ar_MA.UTF-8") == arabic


def test_the_store_is_named_before_or_after_the_command(session, nowhere):
    for words in (
        ("--store", session.folder, "agenda", "--json"),
        ("agenda", "--store", session.folder, "--json"),
    ):
        assert len(json.loads(nowhere.ok(*words))) == 3


def test_an_unknown_language(store):
    assert store("--lang", "xx", "list").code == 2
