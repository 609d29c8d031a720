"""What `verify` tells of a store beside its chains: outgoing numbers left out, and given twice."""

import json
import re

from recommended import sent
from sealed import forged


def test_outgoing_numbers_are_told_and_are_no_damage(october):
    assert "Outgoing" not in october("verify").err
    sent(october, 1, 3, number=131)
    october.ok("note-letter", "دعوة", "--number", 135, "--on", "2020-11-20", now="2020-11-20T09:00:00Z")
    said = october("verify")
    assert said.code == 0
    assert said.err == "Outgoing numbers of 2020 that no letter bears: 133, 134.\n"
    assert [each for each in json.loads(october("verify", "--json").out) if "missing" in each] == [
        {"file": "correspondence.jsonl", "year": 2020, "missing": [133, 134], "twice": []}
    ]
    path = october.folder / "correspondence.jsonl"
    path.write_bytes(forged(re.sub(rb'"sequence":132', b'"sequence":131', path.read_bytes())))
    assert october("verify").err == (
        "Outgoing numbers of 2020 that no letter bears: 132, 133, 134.\n"
        "Outgoing number of 2020 that more than one letter bears: 131.\n"
    )
    told = october.json("outgoing", "--year", 2020)
    assert (told["missing"], told["twice"]) == ([132, 133, 134], [131])


def test_nothing_is_told_of_numbers_in_a_journal_that_cannot_be_read(october):
    sent(october, 1, number=131)
    path = october.folder / "correspondence.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"sequence":131', b'"sequence":137'))
    said = october("verify")
    assert said.code == 6
    assert "Outgoing" not in said.err
