"""The tables of a whole store: every one there, safe in a spreadsheet, telling no secret vote and nothing private."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from documents import sample_dossier as sample
from documents.every_paper import SHIPPED
from documents.sample_elections import session_of_elections
from msgspec.structs import replace
from several_sessions import several_sessions

from assembly.actions.archive import Archive, Letters, read_archive
from assembly.domain.proposal import Speaker
from assembly.errors import StoreUnreadable
from assembly.exports.tables import TABLES, tables
from assembly.store.folder import Store

DOCUMENT = Path(__file__).parents[2] / "docs" / "tables.md"


def archive_of(*dossiers) -> Archive:
    shipped = read_archive(Store.open(SHIPPED), ())
    stands = {d.number: _Stands() for dossier in dossiers for d in dossier.decisions}
    return shipped._replace(dossiers=dossiers, stands=stands, letters=Letters(*[()] * 9))


class _Stands:
    enforceable, why = False, "not-asked"


def read(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.fixture(scope="module")
def shipped():
    store = Store.open(SHIPPED)
    return {name: read(data) for name, data in tables(read_archive(store, store.session_ids())).items()}


def test_the_shipped_session_in_tables(shipped):
    record = json.loads((SHIPPED / "private.json").read_text("utf-8"))
    texts = [text for sitting in record["excuses"]["2020-10"].values() for text in sitting.values()]
    assert texts
    everything = json.dumps(shipped, ensure_ascii=False)
    assert not [text for text in texts if re.search(rf"\b{re.escape(text)}\b", everything)]
    [session] = shipped["sessions.csv"]
    assert (session["session"], session["signatures"], session["needed"]) == ("2020-10", "52", "38")
    groups = [row["attendance"] for row in shipped["attendance.csv"] if row["kind"] == "elected"]
    assert (groups.count("present"), len(groups)) == (52, 75)
    budget = shipped["ballots.csv"][2]
    assert [budget[f"tally_{side}"] for side in ("in_favour", "against", "abstain")] == ["48", "2", "2"]
    assert shipped["figures.csv"][0]["amount"] == "1852000000"
    assert len(shipped["recommendations.csv"]) == 7
    named = shipped["recommendation-authorities.csv"]
    assert {row["identifier"] for row in named} == {
        row["identifier"] for row in shipped["recommendations.csv"]
    }


def test_public_votes_by_name_and_never_a_secret_one():
    roll_call = {"method": "roll-call", "votes": sample.named_votes(range(1, 6), range(6, 8), range(8, 9))}
    ballots = (
        sample.ballot(1, sample.on_item(1), (5, 2, 1), entitled=8, **roll_call),
        sample.ballot(2, sample.on_item(2), (5, 2, 1), entitled=8, **(roll_call | {"method": "secret"})),
    )
    made = tables(archive_of(sample.october(ballots=ballots, decisions=()), session_of_elections()))
    votes = read(made["votes.csv"])
    assert {row["vote"] for row in votes} == {"ballot-1", "election-2-round-1"}
    assert [row["choice"] for row in votes if row["vote"] == "ballot-1"] == ["for"] * 5 + ["against"] * 2 + [
        "abstain"
    ]
    chosen = [(row["member"], row["candidate"]) for row in votes if row["vote"] == "election-2-round-1"]
    assert chosen == [*((str(n), "7") for n in range(1, 6)), ("6", "8"), ("7", "8"), ("8", "")]
    secret = next(row for row in read(made["ballots.csv"]) if row["number"] == "2")
    assert secret["tally_in_favour"] == "5"
    rounds = read(made["election-rounds.csv"])
    assert [row["votes"] for row in rounds if row["election"] == "1"] == ["20", "20", "8", "25", "25"]
    assert {row["kind"] for row in read(made["special-votes.csv"])} == {
        "expulsion", "bureau-dismissal", "dismissal-opinion", "resignation",
    }  # fmt: skip


def test_dispatches_and_answers(tmp_path):
    store = Store.open(several_sessions(tmp_path / "store").folder)
    made = {name: read(data) for name, data in tables(read_archive(store, store.session_ids())).items()}
    [dispatch] = made["dispatches.csv"]
    assert (dispatch["session"], dispatch["recommendations"], dispatch["authority"]) == (
        "2020-02",
        "1; 2",
        "1",
    )
    assert [row["grade"] for row in made["answers.csv"]] == ["accepted", "refused", "done"]
    [row] = [
        r
        for r in made["recommendation-authorities.csv"]
        if (r["identifier"], r["number"]) == ("2020-02/R1", "1")
    ]
    assert (row["state"], row["dispatch"], row["answered"]) == ("done", dispatch["reference"], "2020-12-01")


def test_no_cell_runs_as_a_formula():
    evil = sample.speech(1, 1, Speaker(member=7), '=HYPERLINK("http://x")\n+1')
    copies = sample.opening()
    roll = tuple(replace(e, name="@SUM(A1)") if e.number == 7 else e for e in copies.roll)
    made = tables(archive_of(sample.october(speeches=(evil,), openings=(replace(copies, roll=roll),))))
    for name, data in made.items():
        for row in read(data):
            assert not [cell for cell in row.values() if cell.lstrip()[:1] in tuple("=+-@")], name
    assert read(made["speeches.csv"])[0]["text"].startswith("'=HYPERLINK")


def test_columns_are_the_documented_ones_and_every_row_has_them(shipped):
    documented = re.findall(
        r"^## `([\w-]+)\.csv`\n(.*?)(?=^## |\Z)", DOCUMENT.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    columns = {name: tuple(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) for name, text in documented}
    assert columns == {name: table.head for name, table in TABLES.items()}
    assert all(None not in row for rows in shipped.values() for row in rows)


def test_a_damaged_journal_makes_no_table(tmp_path):
    for path in SHIPPED.glob("[a-z2]*.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "2020-10.jsonl").write_bytes((SHIPPED / "2020-10.jsonl").read_bytes().replace(b"48", b"49"))
    with pytest.raises(StoreUnreadable, match="journal-damaged"):
        read_archive(Store.open(tmp_path), ("2020-10",))
