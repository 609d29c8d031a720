import pytest

from assembly.actions.plain_yaml import read_plain
from assembly.errors import BadInput


def test_days_and_hours_stay_as_they_were_typed():
    text = "at: 10:30\nday: 2020-11-12\nmany: [1, -2, 03, 1.5]\nyes: true\nno: no\nnothing: ~\n"
    assert read_plain(text.encode(), "a.yaml") == {
        "at": "10:30", "day": "2020-11-12", "many": [1, -2, "03", "1.5"], "yes": True, "no": "no", "nothing": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"a: 1\nb: &x 1\n", "line 2: no tags, anchors or aliases"),
        (b"a: !!binary eA==\n", "line 1: no tags, anchors or aliases"),
        (b"[" * 51 + b"]" * 51, "nested too deeply"),
        (b"a: [1\n", ""),
        (b"\xff", ""),
    ],
)
def test_what_is_more_than_plain_data_is_refused_with_its_line(raw, reason):
    with pytest.raises(BadInput) as caught:
        read_plain(raw, "a.yaml")
    assert (caught.value.code, caught.value.facts["path"]) == ("session-file", "a.yaml")
    assert reason in caught.value.facts["reason"]


def test_fifty_levels_are_read():
    assert read_plain(b"[" * 50 + b"]" * 50, "a.yaml")
