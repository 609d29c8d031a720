"""The list of seals as `sha256sum` writes it, and the number it has before and after each line."""

import subprocess
from hashlib import sha256

import pytest

from assembly.errors import StoreUnreadable
from assembly.store import seals

DIGEST = "ab" * 32
LINE = f"{DIGEST}  2020-10.jsonl\n".encode()


def test_a_store_without_a_list_has_the_number_of_an_empty_file(tmp_path):
    empty = subprocess.run(["sha256sum", "/dev/null"], capture_output=True, text=True, check=True).stdout[:64]
    assert seals.read(tmp_path) == seals.Seals(b"", ())
    assert seals.read(tmp_path).number == seals.NONE_SEALED == empty


def test_lines_are_those_of_sha256sum(tmp_path):
    listed = seals.read_whole(tmp_path)
    for session in ("2020-10", "2020-10-x1", "2021-02"):
        path = tmp_path / f"{session}.jsonl"
        path.write_text(session)
        listed = seals.put(tmp_path, listed, session, sha256(path.read_bytes()).hexdigest())
    assert listed == seals.read(tmp_path)
    written = (tmp_path / "SEALS").read_bytes()
    by_hand = subprocess.run(
        ["sha256sum", *(f"{each.session}.jsonl" for each in listed.lines)],
        cwd=tmp_path, capture_output=True, check=True,
    ).stdout  # fmt: skip
    assert written == by_hand
    assert [each.session for each in listed.lines] == ["2020-10", "2020-10-x1", "2021-02"]


def test_each_line_knows_the_number_before_it_and_after_it():
    second = f"{'cd' * 32}  2021-02.jsonl\n".encode()
    found = seals.parse(LINE + second)
    assert [each.before for each in found.lines] == [seals.NONE_SEALED, sha256(LINE).hexdigest()]
    assert [each.after for each in found.lines] == [sha256(LINE).hexdigest(), found.number]
    assert found.number == sha256(LINE + second).hexdigest()
    assert found.sessions == {"2020-10", "2021-02"}


@pytest.mark.parametrize(
    "raw",
    [
        LINE[:-1],
        LINE.replace(b"  ", b" *"),
        LINE.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + LINE,
        b"\n" + LINE,
        LINE.upper(),
        LINE.replace(b"2020-10", b"../2020-10"),
        LINE.replace(b"2020-10", b"2020-13"),
        LINE.replace(b"2020-10.jsonl", b"register.jsonl"),
        b"# by hand\n" + LINE,
    ],
)
def test_a_line_that_is_none_is_named_and_nothing_is_built_on_it(tmp_path, raw):
    assert seals.parse(raw) == seals.Seals(raw, (), 1)
    (tmp_path / "SEALS").write_bytes(raw)
    with pytest.raises(StoreUnreadable) as caught:
        seals.read_whole(tmp_path)
    assert (caught.value.code, caught.value.facts["line"]) == ("seals-damaged", 1)


def test_a_session_stands_there_once():
    assert seals.parse(LINE + LINE).bad_line == 2
