"""The JSON and its published schema."""

import json
from pathlib import Path

import jsonschema
import pytest
from exports.recommendation_samples import HOSTILE, HOUR, WHOLE, dossier, recommendation, rows

from assembly.domain.ballot import Subject
from assembly.exports.recommendation_rows import recommendation_rows
from assembly.exports.recommendations_json import recommendations_json

PUBLISHED = Path(__file__).parents[2] / "docs" / "schemas" / "recommendations-1.json"


def validator():
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return jsonschema.Draft202012Validator(json.loads(PUBLISHED.read_bytes()), format_checker=checker)


def written(*dossiers):
    return json.loads(recommendations_json(recommendation_rows(dossiers)))


def test_the_file_of_one_recommendation():
    assert written(dossier(WHOLE[0])) == {
        "schema": "assembly/recommendations/1",
        "recommendations": [
            {
                "identifier": "2020-10/R12",
                "number": 12,
                "session": {
                    "id": "2020-10", "kind": "ordinary", "year": 2020, "month": 10,
                    "chamber_ar": "غرفة", "chamber_fr": "chambre",
                },
                "text": "مواكبة الصناع في الرقمنة",
                "level": "regional",
                "authorities": [
                    {"number": 1, "level": "national", "name_ar": "وزارة السياحة والصناعة التقليدية", "name_fr": "Ministère"},
                    {"number": 4, "level": "local", "name_ar": "عامل إقليم آسفي", "name_fr": ""},
                ],
                "origin": {"kind": "item", "number": 3},
                "sector": "الخزف",
                "priority": "urgent",
                "due": "2021-01-31",
                "adopted_on": "2020-11-12",
                "state": "draft",
            }
        ],
    }  # fmt: skip


@pytest.mark.parametrize("kind", ["item", "proposal", "amendment"])
def test_what_is_written_is_valid(kind):
    origin = Subject(kind=kind, number=3)
    extraordinary = dossier(recommendation(origin=origin), id="2021-04-x1", kind="extraordinary", closed=HOUR)
    validator().validate(written(dossier(*WHOLE), extraordinary))
    validator().validate(written())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "assembly/recommendations/2"),
        (("recommendations", 0, "identifier"), "R12"),
        (("recommendations", 0, "number"), 0),
        (("recommendations", 0, "due"), "31/01/2021"),
        (("recommendations", 0, "state"), "sent-perhaps"),
        (("recommendations", 0, "level"), "communal"),
        (("recommendations", 0, "session", "month"), 13),
        (("recommendations", 0, "remark"), "x"),
    ],
)
def test_what_the_schema_refuses(path, value):
    document = written(dossier(WHOLE[0]))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not validator().is_valid(document)


@pytest.mark.parametrize("field", ["identifier", "text", "authorities", "origin", "due", "state"])
def test_no_field_may_be_left_out(field):
    document = written(dossier(WHOLE[0]))
    del document["recommendations"][0][field]
    assert not validator().is_valid(document)


def test_texts_are_exact():
    found = json.loads(recommendations_json(rows(*HOSTILE)))
    assert tuple(each["text"] for each in found["recommendations"]) == HOSTILE


def test_arabic_is_readable_in_the_file():
    content = recommendations_json(rows("توصية"))
    assert "توصية".encode() in content
    assert content.endswith(b"}\n")
