"""The objects of a PDF put into bytes once.

WeasyPrint's writer puts each object into bytes, and compresses each stream, twice: to write it, and for the number that
identifies the file. What many papers of one run share (the record attached, the colour profile) it compresses with each of
them.
"""
# ruff: noqa: ANN401  pydyf has no types

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import Any, cast

import pydyf  # type: ignore[import-untyped]

_LEVEL = 6  # as small within a hundredth as the most, in two fifths of its time


class Finished(pydyf.Object):  # type: ignore[misc]
    """An object whose bytes are known, in the place of another one."""

    data = b""

    def __init__(self, item: Any) -> None:
        super().__init__()
        self.number = item.number
        self.data = written(item)


def pack(pdf: Any) -> None:
    """Put the objects of a `pydyf.PDF` that is about to be written into bytes, as its writer would."""
    for place, item in enumerate(pdf.objects):
        if isinstance(item, pydyf.Stream):
            if item.compress:
                _compress(item)
        elif item.free != "f" and item.generation == 0:
            pdf.objects[place] = Finished(item)


def written(item: Any) -> bytes:
    """Return an object or a value as it is written: the bytes of its own `data`, and sooner."""
    kind = type(item)
    if kind is bytes:
        return cast("bytes", item)
    if kind is str or kind is int:
        return str(item).encode("ascii")
    if kind is pydyf.Dictionary:
        return b"<<%b>>" % b"".join([_name(key) + written(value) for key, value in item.items()])
    if kind is pydyf.Array:
        return b"[%b]" % b" ".join(map(written, item))
    return cast("bytes", pydyf.Array([item]).data[1:-1])


@lru_cache(maxsize=512)
def _name(key: str) -> bytes:
    return f"/{key} ".encode("ascii")


def _compress(stream: Any) -> None:
    stream.stream = [_packed(_between(pydyf.Stream(stream.stream).data))]
    stream.extra["Filter"] = "/FlateDecode"
    stream.compress = False


def _between(written: bytes) -> bytes:
    """Return what stands between `stream` and `endstream`."""
    start = written.index(b"stream\n") + len(b"stream\n")
    return written[start : -len(b"\nendstream")]


@lru_cache(maxsize=32)
def _packed(content: bytes) -> bytes:
    return zlib.compress(content, _LEVEL)
