"""The yearly report: every number of it is computed again from the lines of the journals, and looked for on the page."""

import html
import json
import re
import shutil
from datetime import date
from decimal import Decimal

import pytest
from hall import Hall, made_store
from several_sessions import several_sessions

from assembly.documents.press import to_html
from assembly.documents.report_parts import share
from assembly.documents.report_source import report_source
from assembly.documents.year_report import report_sheet, report_view
from assembly.domain.year_report import Years
from assembly.store.folder import Store


@pytest.fixture(scope="module")
def hall(tmp_path_factory) -> Hall:
    return several_sessions(tmp_path_factory.mktemp("several") / "store")


def folded(path) -> dict:
    """What a journal says, by the rule of docs/store.md: patches laid over one another."""

    def merged(state, patch):
        if not isinstance(patch, dict):
            return patch
        state = dict(state) if isinstance(state, dict) else {}
        for key, value in patch.items():
            if value is None:
                state.pop(key, None)
            else:
                state[key] = merged(state.get(key), value)
        return state

    state: dict = {}
    for line in path.read_text("utf-8").splitlines():
        state = merged(state, json.loads(line)["set"])
    return {table: list(rows.values()) for table, rows in state.items()}


def journals(hall, years):
    every = {p.stem: folded(p) for p in sorted(hall.folder.glob("2*.jsonl"))}
    return every, {name: each for name, each in every.items() if int(name[:4]) in years}


def expected_members(hall, years) -> dict[int, tuple[int, int, int, int]]:
    """From the mandates of the register and the sheets: sittings while in office, attended, excused, absent."""
    every, wanted = journals(hall, years)
    late = [each for session in every.values() for each in session.get("late_excuses", [])]
    accepted = {(e["missed"], e["missed_sitting"], e["member"]) for e in late if e["accepted"]}
    found = {}
    for member in folded(hall.folder / "register.jsonl")["members"]:
        if member["kind"] != "elected":
            continue
        counts = [0, 0, 0, 0]
        for name, session in wanted.items():
            for sitting in session["sittings"]:
                day = sitting["opened"][:10]
                mandates = [m for m in member["mandates"] if m["start"] <= day <= m.get("end", "9999")]
                if not sitting["quorum"]["reached"] or not mandates:
                    continue
                number = member["number"]
                came = {
                    m["member"]
                    for m in session.get("movements", [])
                    if m["sitting"] == sitting["number"] and m["direction"] == "arrival"
                }
                counts[0] += 1
                if number in sitting["attendance"]["present"] or number in came:
                    counts[1] += 1
                elif (
                    number in sitting["attendance"]["excused"]
                    or (name, sitting["number"], number) in accepted
                ):
                    counts[2] += 1
                else:
                    counts[3] += 1
        if counts[0]:
            found[member["number"]] = tuple(counts)
    return found


@pytest.mark.parametrize("years", [Years(2020, 2020), Years(2021, 2021), Years(2020, 2021)])
def test_every_number_is_what_the_journals_give(hall, years):
    report = report_source(Store.open(hall.folder), years).report
    span = range(years.first, years.last + 1)
    _, wanted = journals(hall, span)
    members = expected_members(hall, span)
    assert {m.number: (m.sittings, m.attended, m.excused, m.absent) for m in report.members} == members
    assert sum(s.attended for s in report.sittings) == sum(m[1] for m in members.values())
    assert sum(s.members_in_office for s in report.sittings) == sum(m[0] for m in members.values())
    sittings = [(name, s) for name, each in wanted.items() for s in each["sittings"]]
    assert [(s.session, s.number) for s in report.sittings] == [
        (name, s["number"]) for name, s in sittings if s["quorum"]["reached"]
    ]
    assert sum(s.failed_openings for s in report.sessions) == sum(
        not s["quorum"]["reached"] for _, s in sittings
    )
    assert [(s.id, s.members_in_office, s.signatures, s.needed) for s in report.sessions] == [
        (name, q["members_in_office"], q["signatures"], q["needed"])
        for name, each in wanted.items()
        for q in [next(s["quorum"] for s in each["sittings"] if s["quorum"]["reached"])]
    ]
    ballots = [b for each in wanted.values() for b in each["ballots"] if "superseded_by" not in b]
    results = {r.result: r.votes for r in report.votes.results}
    assert sum(results.values()) == len(ballots)
    assert results["rejected"] == sum(b["verdict"]["outcome"] == "rejected" for b in ballots)
    assert results["tie"] == sum(b["tally"]["in_favour"] == b["tally"]["against"] > 0 for b in ballots)
    assert results["unanimous"] == sum(
        b["tally"]["against"] == b["tally"]["abstain"] == 0 < b["tally"]["in_favour"] for b in ballots
    )
    assert {m.method: m.votes for m in report.votes.methods if m.votes} == {
        method: sum(b["method"] == method for b in ballots) for method in {b["method"] for b in ballots}
    }
    decisions = [d for each in wanted.values() for d in each.get("decisions", [])]
    assert [(d.number, d.title) for d in report.decisions] == [
        (f"{d['sequence']}/{d['year']}", d["title"]) for d in decisions
    ]
    texts = [r for each in wanted.values() for r in each.get("recommendations", [])]
    assert report.recommendations == len(texts)
    assert {a.number: a.count for a in report.authorities} == {
        number: sum(number in [a["number"] for a in r["authorities"]] for r in texts)
        for number in {a["number"] for r in texts for a in r["authorities"]}
    }


def test_states_and_delays_are_those_of_the_letters(hall):
    report = report_source(Store.open(hall.folder), Years(2020, 2020)).report
    letters = folded(hall.folder / "correspondence.jsonl")
    sent = {d["number"]: date.fromisoformat(d["on"]) for d in letters["dispatches"]}
    first, last = {}, {}
    for answer in sorted(letters["answers"], key=lambda a: a["on"]):
        key = (answer["session"], answer["recommendation"], answer["authority"])
        first.setdefault(key, (date.fromisoformat(answer["on"]) - sent[answer["dispatch"]]).days)
        last[key] = answer["grade"]
    ministry, *others = sorted(report.authorities, key=lambda a: a.number)
    assert ministry.days == tuple(sorted(first.values())) == (21, 30)
    assert ministry.states == {grade: list(last.values()).count(grade) for grade in last.values()}
    assert ministry.states == {"done": 1, "refused": 1}
    assert all(set(each.states) == {"to-send"} and not each.days for each in others)
    [said] = [
        line
        for line in report_view(report_source(Store.open(hall.folder), Years(2020, 2020))).parts[4].lines
        if "25,5" in line
    ]
    assert "2" in said


def test_the_answers_to_requests_for_approval(hall):
    report = report_source(Store.open(hall.folder), Years(2020, 2020)).report
    assert [(a.role, a.days) for a in report.approvals] == [("sector", 30), ("finance", None)]
    stands = {d.number: d.why for d in report.decisions}
    assert stands["3/2020"] == "waiting"


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_page_shows_the_figures_of_each_member_and_chart(hall, language):
    made_from = report_source(Store.open(hall.folder), Years(2020, 2020))
    page = html.unescape(to_html(report_sheet(made_from, language), made_from).decode())
    page = re.sub("[\u2060\u2066-\u2069]", "", page)
    rows = [
        re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL)
        for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)
    ]
    shown = {
        int(row[0]): row[2:] for row in rows if len(row) == 7 and row[0].isdecimal() and int(row[0]) < 100
    }
    for member in made_from.report.members:
        rate = (Decimal(member.attended) * 100 / member.sittings).quantize(Decimal("0.01"))
        figures = [member.sittings, member.attended, member.excused, member.absent]
        assert shown[member.number][:4] == [str(n) for n in figures]
        assert shown[member.number][4] == f"{rate}\u00a0%".replace(".", ",")
    assert page.count("data:image/svg+xml") == page.count("<img") > 10
    assert all(re.search(r'alt="[^"]+"', tag) for tag in re.findall("<img[^>]*>", page))


def test_it_is_dated_by_the_last_line_of_any_journal_and_made_again_the_same(hall, tmp_path):
    made_from = report_source(Store.open(hall.folder), Years(2020, 2020))
    assert made_from.report.written == date(2021, 3, 3)
    copy = tmp_path / "store"
    shutil.copytree(hall.folder, copy, ignore=shutil.ignore_patterns(".cache"))
    again = report_source(Store.open(copy), Years(2020, 2020))
    assert again.record == made_from.record
    assert to_html(report_sheet(again), again) == to_html(report_sheet(made_from), made_from)


def test_a_year_without_a_session_and_ten_years(hall, tmp_path):
    empty = report_source(Store.open(hall.folder), Years(2019, 2019))
    view = report_view(empty)
    assert view.parts[0].lines == ("لم تنعقد أي دورة خلال هذه الفترة.",)
    assert not any(part.charts or part.tables for part in view.parts)
    assert view.signature is not None
    decade = report_view(report_source(Store.open(hall.folder), Years(2012, 2021)))
    by_year = decade.parts[1].tables[0]
    assert [row[0] for row in by_year.rows] == [str(year) for year in range(2012, 2022)]
    assert by_year.rows[0][1:] == ("0", "0", "0", "0", "0", "–")
    bare = made_store(tmp_path / "bare")
    assert report_view(report_source(Store.open(bare.folder), Years(2014, 2014))).signature is None


@pytest.mark.parametrize(("part", "whole", "shown"), [(1, 3, "33.33"), (2, 3, "66.67"), (1, 8, "12.50"), (1, 800, "0.13")])  # fmt: skip
def test_shares_are_rounded_half_up(part, whole, shown):
    assert share(part, whole) == Decimal(shown)
