"""Many papers in one run: the same bytes as one by one, in their order, errors at their place."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from assembly.documents.batch import set_all
from assembly.documents.papers import MAKERS, Asked
from assembly.documents.press import Sheet, Source, source, to_pdf
from assembly.errors import NotProduced
from assembly.store.folder import Store


class View(NamedTuple):
    title: str


NOTHING = Source(None, None, datetime(2020, 11, 12, tzinfo=UTC), {}, Path())
SHEETS = tuple(Sheet(f"sheet-{n}", "none", View(str(n))) for n in range(9))


def where_and_what(sheet: Sheet, _: Source) -> bytes:
    return f"{os.getpid()} {sheet.stem}".encode()


def failing_at_five(sheet: Sheet, _: Source) -> bytes:
    if sheet.stem == "sheet-5":
        raise NotProduced("glyph-missing", characters="中")
    return sheet.stem.encode()


def test_the_order_is_that_of_the_sheets_and_others_share_the_work():
    made = [data.decode().split() for data in set_all(SHEETS, NOTHING, where_and_what)]
    assert [stem for _, stem in made] == [sheet.stem for sheet in SHEETS]
    assert made[0][0] == str(os.getpid())
    if (os.cpu_count() or 1) > 1:
        assert {pid for pid, _ in made[1:]} - {str(os.getpid())}


def test_a_few_are_made_here():
    assert {data.split()[0] for data in set_all(SHEETS[:3], NOTHING, where_and_what)} == {
        str(os.getpid()).encode()
    }


def test_an_error_is_raised_at_its_place():
    made = set_all(SHEETS, NOTHING, failing_at_five)
    assert [next(made) for _ in range(5)] == [f"sheet-{n}".encode() for n in range(5)]
    with pytest.raises(NotProduced) as caught:
        next(made)
    assert (caught.value.code, caught.value.facts) == ("glyph-missing", {"characters": "中"})


def test_the_bytes_are_those_of_one_made_alone(session):
    store = Store.open(session.folder)
    made_from = source(store, "2020-10")
    sheets = MAKERS["convocation"](store, made_from, Asked(members=(1, 2, 3, 4, 5)))
    assert list(set_all(sheets, made_from, to_pdf)) == [to_pdf(sheet, made_from) for sheet in sheets]
