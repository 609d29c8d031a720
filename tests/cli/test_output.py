import json

from assembly.cli.output import done, note, print_json, table
from assembly.domain.ballot import Subject


def test_a_result_is_a_sentence_or_data(capsys):
    done(False, Subject(kind="item", number=3), "Item {number}.", number=3)
    done(True, Subject(kind="item", number=3), "Item {number}.", number=3)
    note("Beside {n}.", n=1)
    said = capsys.readouterr()
    sentence, _, data = said.out.partition("\n")
    assert sentence == "Item 3."
    assert json.loads(data) == {"kind": "item", "number": 3}
    assert said.err == "Beside 1.\n"


def test_letters_are_not_escaped(capsys):
    print_json({"name": "مراكش", "quote": '"', "line": "a\nb"})
    said = capsys.readouterr().out
    assert "مراكش" in said
    assert json.loads(said) == {"name": "مراكش", "quote": '"', "line": "a\nb"}


def test_a_table_away_from_a_terminal_is_one_line_a_row(capsys):
    table("Title", ("No.", "Name"), [(1, "أ\tب\nج"), (2, None), ("[bold]", "x")])
    assert capsys.readouterr().out.splitlines() == ["Title", "No.\tName", "1\tأ ب ج", "2\t", "[bold]\tx"]
