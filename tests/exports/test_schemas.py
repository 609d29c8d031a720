"""Every JSON file that the program writes has a published schema, and is valid by it."""

import json
from pathlib import Path

import jsonschema
import pytest
from documents.every_paper import SHIPPED

from assembly.documents.report_source import report_source
from assembly.domain.year_report import Years
from assembly.exports.schemas import PUBLISHED
from assembly.store.folder import Store

FOLDER = Path(__file__).parents[2] / "docs" / "schemas"
OF_COMMANDS = "commands-1.json"


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((FOLDER / name).read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_published_schema_is_the_one_in_force(name):
    assert (FOLDER / name).read_bytes() == PUBLISHED[name](), (
        "A published schema never changes: raise the version. Before a release, renew the files: scripts/json-examples"
    )


def test_no_schema_is_published_that_nothing_writes():
    assert {path.name for path in FOLDER.iterdir()} == {*PUBLISHED, OF_COMMANDS}


def test_the_files_of_the_shipped_store_are_valid():
    line = validator("journal-line-1.json")
    for journal in SHIPPED.glob("*.jsonl"):
        for each in journal.read_text("utf-8").splitlines():
            line.validate(json.loads(each))
    validator("private-1.json").validate(json.loads((SHIPPED / "private.json").read_bytes()))
    record = report_source(Store.open(SHIPPED), Years(2020, 2020)).record
    validator("report-1.json").validate(json.loads(record))
    assert not validator("report-1.json").is_valid({**json.loads(record), "first": "2020"})
    assert not line.is_valid({"n": 1})
