r"""The hash chain of a journal, line by line: pure, on the bytes of one file.

One line is one command:

    {"n":7,"at":"2020-11-12T10:31:07Z","by":"…","do":"vote 3","set":{merge patch},"sum":"<64 hex digits>"}\n

`sum` is the SHA-256 of every byte of the file before `,"sum":"` of that line, so the last one covers all above it:
opening a journal costs one hash, and only when it fails are the lines tried one by one.
"""

import json
import re
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from assembly.store.patch import plain

if TYPE_CHECKING:
    from hashlib import _Hash

HEAD = b',"sum":"'
END = b'"}\n'
SUM_SIZE = 64
TRAILER = len(HEAD) + SUM_SIZE + len(END)
SECTOR = 512
"""The least that a disk writes at once."""
_ZEROS = re.compile(rb"\0+")


class Line(msgspec.Struct, frozen=True):
    """One command as it was recorded: `at` is when (UTC), `by` whose pen, `do` the action's name and ids.

    `undo` and `redo` are the number of the line that was taken back or restored. Keys that are not known here
    are ignored: whether a file is too new is said by its format number.
    """

    n: int
    at: datetime
    by: str
    do: str
    set: dict[str, dict[str, Any] | None]
    sum: str
    undo: int | None = None
    redo: int | None = None


class Damage(NamedTuple):
    """The first line (from 1) that is not as it was written.

    `reason`: byte-order-mark, carriage-return, blank-line, no-sum, wrong-sum, not-a-line, wrong-number, trailing-bytes.
    """

    line: int
    reason: str


class Chain(NamedTuple):
    """What stands in a journal: the good lines, and what follows them.

    `size` bytes are good and `hasher` has read them. `torn` follows them: a write that was cut short, or of which
    whole sectors never arrived, and never acknowledged. `lost_newline`: the last line is whole but for its newline, which is counted in `size`
    as if it were there. With `damage`, `lines` are those before it.
    """

    lines: tuple[Line, ...]
    hasher: "_Hash"
    size: int
    torn: bytes = b""
    lost_newline: bool = False
    damage: Damage | None = None


_decode_lines = msgspec.json.Decoder(Line).decode_lines
_NOT_A_LINE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_decode_line = msgspec.json.Decoder(Line).decode


def parse(raw: bytes) -> Chain:
    """Read the bytes of a journal. Never raises: what is wrong stands in the answer."""
    end = raw.rfind(b"\n") + 1
    whole = _whole_line(raw, end)
    if whole == len(raw) > end:
        return _checked(raw + b"\n", len(raw) + 1)._replace(lost_newline=True)
    chain = _checked(raw, end)
    if chain.damage and _never_arrived(raw, chain.size):
        return chain._replace(torn=raw[chain.size :], damage=None)
    if whole > end and not chain.damage and not _never_arrived(raw, end):
        return chain._replace(damage=Damage(len(chain.lines) + 1, "trailing-bytes"))
    return chain


def _never_arrived(raw: bytes, start: int) -> bool:
    """Tell whether what begins at `start` is one line with sectors that a power cut kept from the disk: zeros, whole sectors.

    The lengths of a file and its sectors reach some disks apart. Zeros are in no line, and a slip or a flipped bit does not
    make a whole sector of them.
    """
    if raw.find(b"\n", start, len(raw) - 1) >= 0:
        return False
    return any(
        (hole.start() == start or hole.start() % SECTOR == 0)
        and (hole.end() == len(raw) or hole.end() % SECTOR == 0)
        for hole in _ZEROS.finditer(raw, start)
    )


def _whole_line(raw: bytes, start: int) -> int:
    """Where a whole line that starts at `start` ends, before its newline; `start` when there is none.

    A write that was cut short is the beginning of a line: whatever goes on after a good sum was altered later.
    """
    at = raw.rfind(HEAD, start)
    end = at + TRAILER - 1
    if at < 0 or len(raw) < end or raw[end - 2 : end] != END[:2]:
        return start
    return (
        end if sha256(memoryview(raw)[:at]).hexdigest().encode() == raw[at + len(HEAD) : end - 2] else start
    )


def _checked(raw: bytes, end: int) -> Chain:
    torn = raw[end:]
    if not end:
        return Chain((), sha256(), 0, torn)
    cut = end - TRAILER
    hasher = sha256(memoryview(raw)[: max(cut, 0)])
    if raw[max(cut, 0) : end] != _trailer(hasher):
        return _until_damage(raw)
    hasher.update(raw[cut:end])
    try:
        lines = tuple(_decode_lines(memoryview(raw)[:end]))
    except _NOT_A_LINE:
        return _until_damage(raw)
    if any(line.n != number for number, line in enumerate(lines, 1)) or raw.count(b"\n") != len(lines):
        return _until_damage(raw)
    return Chain(lines, hasher, end, torn)


def _until_damage(raw: bytes) -> Chain:
    damage, good = _walk(raw)
    lines = tuple(_decode_lines(memoryview(raw)[:good]))
    return Chain(lines, sha256(memoryview(raw)[:good]), good, damage=damage)


def first_bad(raw: bytes) -> Damage | None:
    """Try every line's own sum, as an inspection does; `None` when each is as it was written.

    What follows the last newline is not looked at.
    """
    return _walk(raw)[0]


def _walk(raw: bytes) -> tuple[Damage | None, int]:
    """Return the first damage, and how many bytes before it are good."""
    hasher = sha256()
    good = 0
    for number, line in enumerate(raw[: raw.rfind(b"\n") + 1].split(b"\n")[:-1], 1):
        hasher.update(line[: 1 - TRAILER])
        reason = _fault(line, hasher, number)
        if reason:
            return Damage(number, reason), good
        hasher.update(line[1 - TRAILER :] + b"\n")
        good += len(line) + 1
    return None, good


def _fault(line: bytes, hasher: "_Hash", number: int) -> str:
    if line[1 - TRAILER :] + b"\n" != _trailer(hasher):
        return _appearance(line)
    try:
        found = _decode_line(line)
    except _NOT_A_LINE:
        return "not-a-line"
    return "" if found.n == number else "wrong-number"


def _appearance(line: bytes) -> str:
    if not line.strip():
        return "blank-line"
    if line.startswith(b"\xef\xbb\xbf"):
        return "byte-order-mark"
    if line.endswith(b"\r"):
        return "carriage-return"
    head = len(line) + 1 - TRAILER
    return "wrong-sum" if line[head : head + len(HEAD)] == HEAD and line.endswith(END[:2]) else "no-sum"


def _trailer(hasher: "_Hash") -> bytes:
    return HEAD + hasher.hexdigest().encode() + END


class Entry(NamedTuple):
    """What a new line says beside its patch; the fields are those of `Line`."""

    at: datetime
    by: str
    do: str
    undo: int | None = None
    redo: int | None = None


def written(hasher: "_Hash", number: int, entry: Entry, patch: dict[str, Any]) -> bytes:
    """Return line `number` as bytes, its newline included, and let `hasher` read it.

    Raises `BadInput` as `patch.plain`, and `ValueError` for a moment without a time zone.
    """
    plain({"by": entry.by, "do": entry.do})
    body: dict[str, Any] = {"n": number, "at": _utc(entry.at), "by": entry.by, "do": entry.do}
    body |= {key: value for key, value in (("undo", entry.undo), ("redo", entry.redo)) if value}
    body["set"] = patch
    # The standard encoder: its bytes do not change from one release of a library to the next.
    text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()[:-1]
    hasher.update(text)
    trailer = _trailer(hasher)
    hasher.update(trailer)
    return text + trailer


def _utc(at: datetime) -> str:
    offset = at.utcoffset()
    if offset is None:
        raise ValueError(f"{at!r} has no time zone")
    return f"{(at - offset).replace(tzinfo=None, microsecond=0).isoformat()}Z"
