import itertools
import json
import subprocess
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from assembly.store import chain
from assembly.store.chain import SECTOR, Damage, Entry

LINES = 4


@pytest.fixture
def raw(path):
    return path.read_bytes()


def test_a_whole_file(raw):
    found = chain.parse(raw)
    assert [line.n for line in found.lines] == [1, 2, 3, 4]
    assert [line.do for line in found.lines][:2] == ["new-session 2020-10", "add-item 1"]
    assert (found.size, found.torn, found.lost_newline, found.damage) == (len(raw), b"", False, None)
    assert chain.first_bad(raw) is None


def test_the_last_sum_is_sha256sum_of_the_file_without_its_last_75_bytes(path):
    by_hand = subprocess.run(f"head -c -75 '{path}' | sha256sum", shell=True, capture_output=True, check=True)  # noqa: S602
    assert by_hand.stdout.split()[0].decode() == chain.parse(path.read_bytes()).lines[-1].sum


def test_every_sum_covers_all_before_it(raw):
    for line in chain.parse(raw).lines:
        end = raw.index(line.sum.encode()) - len(chain.HEAD)
        assert sha256(raw[:end]).hexdigest() == line.sum


def test_cut_at_every_byte_no_line_is_half_read(raw):
    ends = [i + 1 for i, byte in enumerate(raw) if byte == ord("\n")]
    for size in range(len(raw)):
        found = chain.parse(raw[:size])
        whole = sum(end <= size for end in ends)
        if size + 1 in ends:  # only the newline is gone
            assert (len(found.lines), found.lost_newline, found.size) == (whole + 1, True, size + 1)
            continue
        assert (len(found.lines), found.damage, found.lost_newline) == (whole, None, False)
        assert found.torn == raw[found.size : size]
        assert bool(found.torn) == (size not in (0, *ends))


def test_a_bit_flipped_at_every_byte_is_found_in_its_line(raw):
    for place in range(len(raw)):
        line = raw.count(b"\n", 0, place) + 1
        for bit in range(8):
            altered = bytearray(raw)
            altered[place] ^= 1 << bit
            damage = chain.parse(bytes(altered)).damage
            assert damage is not None, (place, bit)
            assert damage.line == line, (place, bit)


def lines_of(raw):
    return raw.splitlines(keepends=True)


def edited(raw):
    return raw.replace("مختلفات".encode(), "مختلفاة".encode())


ALTERED = {
    "crlf": (lambda raw: raw.replace(b"\n", b"\r\n"), 1, "carriage-return"),
    "crlf at the end": (lambda raw: raw[:-1] + b"\r\n", 4, "carriage-return"),
    "byte order mark": (lambda raw: b"\xef\xbb\xbf" + raw, 1, "byte-order-mark"),
    "pretty printed": (
        lambda raw: json.dumps(json.loads(lines_of(raw)[0]), indent=2).encode() + b"\n",
        1,
        "no-sum",
    ),
    "blank line between": (lambda raw: raw.replace(b"\n", b"\n\n", 1), 2, "blank-line"),
    "blank line at the end": (lambda raw: raw + b"\n", 5, "blank-line"),
    "blank line at the start": (lambda raw: b"\n" + raw, 1, "blank-line"),
    "spaces at the end": (lambda raw: raw[:-1] + b"  ", 4, "trailing-bytes"),
    "swapped": (lambda raw: b"".join(lines_of(raw)[i] for i in (0, 2, 1, 3)), 2, "wrong-sum"),
    "repeated": (lambda raw: raw + lines_of(raw)[3], 5, "wrong-sum"),
    "dropped": (lambda raw: b"".join(lines_of(raw)[i] for i in (0, 1, 3)), 3, "wrong-sum"),
    "first dropped": (lambda raw: b"".join(lines_of(raw)[1:]), 1, "wrong-sum"),
    "edited": (edited, 4, "wrong-sum"),
    "edited, newline eaten": (lambda raw: edited(raw).removesuffix(b"\n") + b"\n", 4, "wrong-sum"),
    "not ours": (lambda _: b"hello\n", 1, "no-sum"),
}


@pytest.mark.parametrize("name", ALTERED)
def test_an_altered_file_names_its_first_bad_line(raw, name):
    alter, line, reason = ALTERED[name]
    altered = alter(raw)
    found = chain.parse(altered)
    assert found.damage == Damage(line, reason)
    assert [good.n for good in found.lines] == list(range(1, line))
    assert reason == "trailing-bytes" or chain.first_bad(altered) == found.damage


def resealed(bodies):
    """Forge a file whose sums are all right."""
    raw = b""
    for body in bodies:
        raw += body
        raw += chain.HEAD + sha256(raw).hexdigest().encode() + chain.END
    return raw


@pytest.mark.parametrize(
    ("bodies", "damage"),
    [
        ([b'{"n":2,"at":"2020-11-12T10:31:07Z","by":"","do":"","set":{}'], Damage(1, "wrong-number")),
        ([b'{"n":1,"at":"2020-11-12T10:31:07Z","by":"","do":"","set":{"a":1}'], Damage(1, "not-a-line")),
        ([b'{"n":1,"at":"2020-11-12T10:31:07Z","by":"","do":"","set":{}', b"{"], Damage(2, "not-a-line")),
        ([b'{"n":1,\n"at":"2020-11-12T10:31:07Z","by":"","do":"","set":{}'], Damage(1, "no-sum")),
        (
            [
                b'{"n":1,"at":"2020-11-12T10:31:07Z","by":"","do":"","set":{"a":'
                + b'{"a":' * 9999
                + b"1"
                + b"}" * 10000
            ],
            Damage(1, "not-a-line"),
        ),
        ([b'{"n":1,"at":"2020-11-12T10:31:07Z","by":"\xff","do":"","set":{}'], Damage(1, "not-a-line")),
    ],
)
def test_good_sums_do_not_make_a_good_line(bodies, damage):
    assert chain.parse(resealed(bodies)).damage == damage


def test_a_sum_that_only_an_inspection_looks_at(raw):
    middle = chain.parse(raw).lines[1].sum.encode()
    body = raw.replace(middle, b"0" * 64)[: -chain.TRAILER]
    forged = body + chain.HEAD + sha256(body).hexdigest().encode() + chain.END
    assert chain.parse(forged).damage is None
    assert chain.first_bad(forged) == Damage(2, "wrong-sum")


@pytest.mark.parametrize("tail", [b"\0" * 100, b'{"n":5,"at":"2020', b"\xd8", b',"sum":"'])
def test_an_unfinished_write_is_set_apart(raw, tail):
    found = chain.parse(raw + tail)
    assert (len(found.lines), found.torn, found.damage) == (LINES, tail, None)


def test_a_line_that_lost_its_newline_goes_on_as_if_it_had_it(raw):
    assert chain.parse(raw[:-1]).hasher.digest() == sha256(raw).digest()


def test_keys_of_a_later_version_are_let_through():
    body = b'{"n":1,"at":"2020-11-12T10:31:07Z","by":"","do":"","later":[1],"set":{"a":null}'
    assert chain.parse(resealed([body])).lines[0].set == {"a": None}


def test_a_line_is_written_byte_for_byte(at):
    hasher = sha256()
    line = chain.written(hasher, 7, Entry(at, "ك", "undo 6", undo=6), {"items": {"1": None}})
    head = '{"n":7,"at":"2020-11-12T10:31:07Z","by":"ك","do":"undo 6","undo":6,"set":{"items":{"1":null}}'.encode()
    assert line == head + b',"sum":"' + sha256(head).hexdigest().encode() + b'"}\n'
    assert hasher.digest() == sha256(line).digest()


def test_a_moment_without_a_zone_is_refused(at):
    with pytest.raises(ValueError, match="time zone"):
        chain.written(sha256(), 1, Entry(at.replace(tzinfo=None), "", "x"), {})


def held(count):
    """Return a journal of so many lines, the last one over several sectors."""
    hasher, raw = chain.parse(b"").hasher, b""
    for number in range(1, count + 1):
        entry = Entry(datetime(2020, 11, 12, tzinfo=UTC), "x", "speak")
        raw += chain.written(hasher, number, entry, {"speeches": {str(number): {"text": "x" * 1300}}})
    return raw


def sectors_of_the_last_line(raw):
    begin = raw.rfind(b"\n", 0, len(raw) - 1) + 1
    edges = [begin, *range(begin - begin % SECTOR + SECTOR, len(raw), SECTOR), len(raw)]
    return begin, list(itertools.pairwise(edges))


def test_sectors_that_a_power_cut_kept_from_the_disk_are_no_damage():
    raw = held(3)
    begin, pieces = sectors_of_the_last_line(raw)
    assert len(pieces) >= 3
    for piece in pieces:
        holed = raw[: piece[0]] + bytes(piece[1] - piece[0]) + raw[piece[1] :]
        found = chain.parse(holed)
        assert (found.damage, len(found.lines), found.size, found.torn) == (None, 2, begin, holed[begin:])


def test_a_line_end_that_a_power_cut_kept_from_the_disk_is_no_damage():
    """The line end alone stands in a sector of its own: the line before it is whole, and was never acknowledged."""
    hasher, raw = chain.parse(b"").hasher, b""
    entry = Entry(datetime(2020, 11, 12, tzinfo=UTC), "x", "speak")
    first = chain.written(hasher, 1, entry, {"speeches": {"1": {"text": "x"}}})
    probe = chain.written(hasher.copy(), 2, entry, {"speeches": {"2": {"text": ""}}})
    fill = (SECTOR + 1 - len(first) - len(probe)) % SECTOR
    raw = first + chain.written(hasher, 2, entry, {"speeches": {"2": {"text": "x" * fill}}})
    assert len(raw) % SECTOR == 1
    found = chain.parse(raw[:-1] + b"\0")
    assert (found.damage, len(found.lines), found.size) == (None, 1, len(first))
    assert chain.parse(raw[:-1] + b"x").damage == Damage(2, "trailing-bytes")


def test_zeros_elsewhere_are_damage():
    raw = held(3)
    begin, pieces = sectors_of_the_last_line(raw)
    for start, end in (
        (begin + 3, begin + 9),
        (pieces[1][0] + 1, pieces[1][1] - 1),
        (pieces[1][0], pieces[1][0] + 9),
    ):
        assert chain.parse(raw[:start] + bytes(end - start) + raw[end:]).damage == Damage(3, "wrong-sum")
    # A line that stands above another was acknowledged: nothing of it is ever set aside.
    assert chain.parse(raw[:SECTOR] + bytes(SECTOR) + raw[2 * SECTOR :]).damage
