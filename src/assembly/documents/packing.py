"""The streams of a PDF, compressed once.

WeasyPrint's writer compresses each stream when it is written, and again for the number that identifies the file; what many
papers of one run share (the record attached, the colour profile) it compresses with each of them.
"""
# ruff: noqa: ANN401  pydyf has no types

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import Any

import pydyf  # type: ignore[import-untyped]

_LEVEL = 9


def pack(pdf: Any) -> None:
    """Compress the streams of a `pydyf.PDF` that is about to be written; its bytes are the writer's own."""
    for item in pdf.objects:
        if isinstance(item, pydyf.Stream) and item.compress:
            content = pydyf.Stream(item.stream).data
            item.stream = [_packed(_between(content))]
            item.extra["Filter"] = "/FlateDecode"
            item.compress = False


def _between(written: bytes) -> bytes:
    """Return what stands between `stream` and `endstream`."""
    start = written.index(b"stream\n") + len(b"stream\n")
    return written[start : -len(b"\nendstream")]


@lru_cache(maxsize=32)
def _packed(content: bytes) -> bytes:
    return zlib.compress(content, _LEVEL)
