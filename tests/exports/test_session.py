"""The session's file and its published schema."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from exports.recommendation_samples import WHOLE, dossier

from assembly.exports.session import session_json, session_yaml
from assembly.store.folder import Store

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "docs" / "schemas" / "session-1.json"


def validator():
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return jsonschema.Draft202012Validator(json.loads(PUBLISHED.read_bytes()), format_checker=checker)


def example():
    return Store.open(ROOT / "sessions").dossier("2020-10")


def test_the_shipped_example_is_valid_in_both_formats():
    as_json = json.loads(session_json(example()))
    validator().validate(as_json)
    assert yaml.safe_load(session_yaml(example())) == as_json
    validator().validate(json.loads(session_json(dossier(WHOLE[0]))))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("session", "kind"), "secret"),
        (("items", 0, "number"), "one"),
        (("items", 0, "remark"), "x"),
        (("openings", 0, "day"), "12/11/2020"),
        (("remark",), "x"),
    ],
)
def test_what_the_schema_refuses(path, value):
    document = json.loads(session_json(example()))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not validator().is_valid(document)
