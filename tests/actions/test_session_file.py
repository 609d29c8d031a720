import json

import pytest
from acts import raises

from assembly.actions.session_file import MOST_BYTES, MOST_RECORDS, MOST_YAML_BYTES, read_session_file
from assembly.errors import BadInput

SHORT = {
    "session": {"year": 2020, "month": 10},
    "sittings": [{"opened": "2020-11-12 10:00", "present": "1-40"}],
}


@pytest.mark.parametrize(("name", "raw"), [
    ("a.json", json.dumps(SHORT)),
    ("a.yaml", "session: {year: 2020, month: 10}\nsittings:\n- opened: 2020-11-12 10:00\n  present: 1-40\n"),
    ("a.YML", '\ufeffsession: {year: 2020, month: 10}\nsittings: [{opened: "2020-11-12T10:00:00", present: "1-40"}]\n'),
])  # fmt: skip
def test_the_same_session_in_every_form(name, raw):
    lines, given = read_session_file(raw.encode(), name)
    assert (lines.session.year, lines.session.month, lines.session.kind) == (2020, 10, "ordinary")
    assert lines.sittings[0].opened.isoformat() == "2020-11-12T10:00:00"
    assert lines.sittings[0].present == "1-40"
    assert given["sittings"][0]["opened"] == "2020-11-12T10:00:00"


def test_a_text_that_looks_like_an_hour_stays_a_text():
    lines, _ = read_session_file(
        b"session: {year: 2020, month: 10}\nitems:\n- {kind: other, title: 2020-11-12 10:00, summary: 10:30}\n",
        "a.yaml",
    )
    assert (lines.items[0].title, lines.items[0].summary) == ("2020-11-12 10:00", "10:30")


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.json", b"", ""),
        ("a.json", b"[1]", "mapping"),
        ("a.json", b'{"session": {"year": 2020}}', "month"),
        ("a.json", b'{"session": {"year": 2020, "month": 10}, "colour": 1}', "colour"),
        ("a.json", b'{"session": {"year": "2020", "month": 10}}', "$.session.year"),
        ("a.json", b"[" * 100_000, ""),
        ("a.json", b"\xff", ""),
        ("a.yaml", b"a: &x 1\nb: *x\n", "line 1"),
        ("a.yaml", b"session: !!python/object/apply:os.system [ls]\n", "line 1"),
        ("a.yaml", b"session: {year: 2020\n", ""),
        ("a.yaml", b"- 1\n", "mapping"),
        ("a.yaml", b"\xff", ""),
        ("a.yaml", b"[" * 1_000_000, "nest"),
        ("a.yaml", b"? " * 900_000, "nest"),
        (
            "a.json",
            b'{"session": {"year": 2020, "month": 10}, "items": [' + b"1," * MOST_RECORDS + b"1]}",
            "items: more than",
        ),
        ("a.yaml", b"- " * 900_000 + b"x", "nest"),
    ],
)
def test_what_is_no_session_is_refused_with_its_place(name, raw, reason):
    with pytest.raises(BadInput) as caught:
        read_session_file(raw, name)
    assert (caught.value.code, caught.value.facts["path"]) == ("session-file", name)
    assert reason in caught.value.facts["reason"]


def test_a_file_has_a_size():
    with raises("file-too-large", limit=MOST_BYTES):
        read_session_file(b" " * (MOST_BYTES + 1), "a.json")
    with raises("file-too-large", limit=MOST_YAML_BYTES):
        read_session_file(b" " * (MOST_YAML_BYTES + 1), "a.yaml")
