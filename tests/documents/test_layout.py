"""How papers stand on their pages: nothing parted that belongs together, nothing over the edge, no holes in lines."""

from collections import Counter, defaultdict
from functools import cache

import pymupdf
import pytest
from documents import every_paper
from documents import hall_papers as hall
from documents import sample_dossier as sample
from documents.every_paper import SAMPLES
from documents.issued_papers import ON, source_of
from documents.layout import HEADINGS, Layout, kept_layouts
from documents.sample_long import ITEMS_OF_TEN_PAGES, SENTENCES, long_session
from msgspec.structs import replace

from assembly.documents.agenda_sheet import agenda_sheet
from assembly.documents.attendance_sheet import attendance_sheet
from assembly.documents.decision_register import register
from assembly.documents.notice import notice
from assembly.documents.papers import minutes, recommendations
from assembly.documents.press import Sheet, Source, to_pdf
from assembly.documents.roll_call_sheet import roll_call_sheet
from assembly.domain.proposal import Speaker

# Amiri's letters are 0.35 em wide on the average of a page, its space 0.29.
TWO_LETTERS, SPACE = 0.70, 0.292


def ten_pages() -> tuple[Sheet, Source]:
    made_from = source_of(long_session(ITEMS_OF_TEN_PAGES))
    return minutes(made_from), made_from


@cache
def ten_pages_made() -> tuple[bytes, Layout]:
    with kept_layouts() as kept:
        data = to_pdf(*ten_pages())
    return data, kept[0]


def laid_out(sheet: Sheet, made_from: Source) -> Layout:
    with kept_layouts() as kept:
        to_pdf(sheet, made_from)
    return kept[0]


def faults(layout: Layout) -> list[tuple]:
    """List what a printer would send back."""
    return [*_parted(layout), *_cut(layout), *_over_the_edge(layout), *_holes(layout)]


def _parted(layout: Layout) -> list[tuple]:
    found = []
    for page in range(layout.pages):
        lines = layout.on(page)
        if not lines:
            found.append(("an empty page", page))
        elif lines[-1].block.tag in HEADINGS:
            found.append(("a heading at the foot", page, lines[-1].text))
        elif all("signatures" in line.names for line in lines):
            found.append(("signatures alone", page))
    closing = defaultdict(set)
    for line in layout.lines:
        for element in line.within:
            if {"closing", "signatures"} & set(element.classes):
                closing[element].add(line.page)
    return found + [("a closing in two", *pages) for pages in closing.values() if len(pages) > 1]


def _cut(layout: Layout) -> list[tuple]:
    pages = defaultdict(set)
    for table in layout.tables:
        for row in table.rows:
            pages[row].add(table.page)
    lines = defaultdict(Counter)
    for line in layout.lines:
        if line.block.tag in {"p", *HEADINGS}:
            lines[line.block][line.page] += 1
    return [
        *(("a row in two", *where) for where in pages.values() if len(where) > 1),
        *(("a table without its head", table.page) for table in layout.tables if not table.headed),
        *(("a line alone", *on) for on in lines.values() if len(on) > 1 and min(on.values()) < 2),
    ]


def _over_the_edge(layout: Layout) -> list[tuple]:
    return [
        ("over the edge", line.page, line.text)
        for line in layout.lines
        if line.left < line.edges[0] - 0.5 or line.right > line.edges[1] + 0.5
    ]


def _holes(layout: Layout) -> list[tuple]:
    return [("a hole", line.page, line.text) for line in layout.lines if line.added > TWO_LETTERS]


@pytest.mark.parametrize("sample_of", SAMPLES, ids=str)
def test_every_paper_stands_well(sample_of, every_store):
    assert faults(every_paper.made(sample_of, every_store).layout) == []


def test_ten_pages_stand_well():
    layout = ten_pages_made()[1]
    assert layout.pages >= 10
    assert faults(layout) == []
    assert sum(any(line.block.tag == "h3" for line in layout.on(page)) for page in range(10)) > 3


def test_a_table_over_several_pages_repeats_its_head(every_store):
    layout = every_paper.made(every_paper.Sample("attendance-sheet", "ar", 1), every_store).layout
    parts = Counter(table.element for table in layout.tables)
    assert max(parts.values()) >= 4
    assert all(table.headed for table in layout.tables)


def test_the_white_between_words_as_another_reader_measures_it():
    """Measured: at most 0.19 em more than a space, half a letter; the limit is two letters."""
    widest = []
    with pymupdf.open(stream=ten_pages_made()[0]) as document:
        for page in document:
            for block in page.get_text("rawdict")["blocks"]:
                widest += [gap for line in block.get("lines", []) if (gap := _widest_gap(line)) is not None]
    assert len(widest) > 90
    assert SPACE < max(widest) < SPACE + 0.25 < SPACE + TWO_LETTERS


def _widest_gap(line) -> float | None:
    left, _, right, _ = line["bbox"]
    if right - left < 455:  # of the 465 pt between the margins
        return None
    letters = sorted(
        character["bbox"][::2]
        for span in line["spans"]
        for character in span["chars"]
        if character["c"].strip()
    )
    gaps, reached = [], letters[0][1]
    for start, end in letters[1:]:
        gaps.append(start - reached)
        reached = max(reached, end)
    return max(gaps) / line["spans"][0]["size"]


def test_faults_are_seen():
    """The checks find what they look for: a page made badly on purpose."""
    bad = Layout(1, [], [])
    assert [fault[0] for fault in faults(bad)] == ["an empty page"]
    layout = ten_pages_made()[1]
    line = next(line for line in layout.lines if line.block.tag == "p")
    over = line._replace(right=line.edges[1] + 5, added=1.0)
    seen = {
        fault[0]
        for fault in faults(layout._replace(lines=[*layout.lines, over, line._replace(page=line.page + 3)]))
    }
    assert {"over the edge", "a hole", "a line alone"} <= seen
    first = layout.tables[0]
    seen = {
        fault[0] for fault in faults(layout._replace(tables=[first, first._replace(page=9, headed=False)]))
    }
    assert seen == {"a row in two", "a table without its head"}
    signatures = [line for line in layout.lines if "signatures" in line.names]
    heading = [line._replace(page=1) for line in layout.lines if line.block.tag == "h2"][:1]
    seen = {fault[0] for fault in faults(Layout(12, [*signatures, *heading], []))}
    assert {"signatures alone", "a heading at the foot"} <= seen


def agenda_of(items: int) -> tuple[Sheet, Source]:
    made_from = hall.before(
        items=tuple(replace(sample.BUDGET, number=n, order=n) for n in range(1, items + 1))
    )
    return agenda_sheet(made_from), made_from


def attendance_of(members: int, make=attendance_sheet) -> tuple[Sheet, Source]:
    made_from = hall.before(opening=sample.opening(roll=sample.roll(elected=members)))
    return make(made_from), made_from


@pytest.mark.parametrize(
    ("make", "count"), [(agenda_of, 24), (agenda_of, 26), (attendance_of, 60), (attendance_of, 63)]
)
def test_signatures_do_not_stand_alone_where_all_else_just_fits(make, count):
    assert faults(laid_out(*make(count))) == []


def minutes_shifted(lines: int) -> tuple[Sheet, Source]:
    """Minutes with as many more lines before all the rest of them, so that pages end in each possible place."""
    whole = sample.every_ending() if lines % 2 else sample.october()
    text = "\n".join(SENTENCES[n % len(SENTENCES)] for n in range(lines + 1))
    made_from = source_of(
        replace(whole, speeches=(sample.speech(99, None, Speaker(member=5), text), *whole.speeches))
    )
    return minutes(made_from), made_from


def recommendations_of(count: int) -> tuple[Sheet, Source]:
    whole = sample.october()
    some = tuple(
        replace(whole.recommendations[0], number=n, text=SENTENCES[n % len(SENTENCES)])
        for n in range(1, count + 1)
    )
    made_from = source_of(replace(whole, recommendations=some))
    return recommendations(made_from), made_from


def decisions_of(count: int, make) -> tuple[Sheet, Source]:
    made_from = source_of(replace(long_session(count), speeches=()))
    return make(made_from), made_from


SWEEPS = {
    "minutes": (minutes_shifted, range(36)),
    "agenda": (agenda_of, range(1, 60)),
    "attendance": (attendance_of, range(40, 76)),
    "roll-call": (lambda count: attendance_of(count, roll_call_sheet), range(40, 76)),
    "recommendations": (recommendations_of, range(1, 45)),
    "notice": (lambda count: decisions_of(count, lambda s: notice(s, ON)), range(1, 30)),
    "register": (lambda count: decisions_of(count, lambda s: register(s, (s.dossier,), 2020)), range(1, 30)),
}


@pytest.mark.long
@pytest.mark.parametrize("sweep", SWEEPS)
def test_pages_end_well_wherever_they_end(sweep):
    make, counts = SWEEPS[sweep]
    found = {count: faults(laid_out(*make(count))) for count in counts}
    assert {count: fault for count, fault in found.items() if fault} == {}
