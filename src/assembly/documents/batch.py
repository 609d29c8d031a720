"""Many papers in one run: two processes set them, sharing the fonts and styles that the first paper loaded."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from assembly.documents.press import Sheet, Source

Setter = Callable[[Sheet, Source], bytes]

_FEWEST = 4  # below that, starting processes costs more than it saves


def set_all(sheets: tuple[Sheet, ...], made_from: Source, set_as: Setter) -> Iterator[bytes]:
    """Yield the papers in the order of the sheets. Only a few are held at a time, however many there are.

    The first is set here, so that the processes forked after it find fonts and styles loaded. Where a process cannot be
    forked all are set here. An error of a paper is raised at its place.
    """
    workers = min(len(sheets) - 1, os.cpu_count() or 1)
    if len(sheets) < _FEWEST or workers < 2 or not hasattr(os, "fork"):  # noqa: PLR2004
        for sheet in sheets:
            yield set_as(sheet, made_from)
        return
    import multiprocessing  # noqa: PLC0415  most papers are made alone
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    yield set_as(sheets[0], made_from)
    with ProcessPoolExecutor(
        workers, multiprocessing.get_context("fork"), _begin, (sheets, made_from, set_as)
    ) as pool:
        yield from pool.map(_set, range(1, len(sheets)))


_work: list[tuple[tuple[Sheet, ...], Source, Setter]] = []


def _begin(sheets: tuple[Sheet, ...], made_from: Source, set_as: Setter) -> None:
    _work[:] = [(sheets, made_from, set_as)]


def _set(number: int) -> bytes:
    sheets, made_from, set_as = _work[0]
    return set_as(sheets[number], made_from)
