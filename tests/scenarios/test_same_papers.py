"""A session exported as JSON and taken in by an empty store, by another clock, gives the same papers, byte for byte."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from acts import store_of
from after import closed
from cli.test_rules import COMMERCE, under
from hall import Hall, convened, made_store, opened
from scenarios.test_commerce import quiet
from sealed import both_sealed
from several_sessions import several_sessions

from assembly.documents.papers import MAKERS, Asked
from assembly.documents.press import Sheet, Source, source, to_html, to_pdf
from assembly.documents.report_source import report_source
from assembly.documents.year_report import report_sheet
from assembly.domain.follow_up import NO_LETTERS
from assembly.domain.year_report import Years
from assembly.errors import AssemblyError
from assembly.exports.akn import paper_akn
from assembly.exports.dispatch_package import packages
from assembly.exports.docx import to_docx
from assembly.exports.recommendations import FORMATS as RECOMMENDATIONS
from assembly.store.folder import Store

YEARS_LATER = "2026-01-01T00:00:00Z"
SHIPPED = Path(__file__).parents[2] / "sessions"
EMBLEM = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4" fill="#060"/></svg>'
ON = date(2021, 3, 10)
ASKED = {
    "convocation": Asked(members=(2,), reference="1/2020"),
    "roll-call": Asked(item=1),
    "tally": Asked(item=1),
    "ballot-papers": Asked(post="president", candidates=(3, 8)),
    "election-tally": Asked(post="president", candidates=(3, 8)),
    "extract": Asked(decision=1, on=ON),
    "notice": Asked(on=ON),
    "transmittal": Asked(to="1", on=ON),
    "minutes-original": Asked(to="1", on=ON),
    "minutes-copy": Asked(to="13", on=ON),
    "check": Asked(on=ON),
    "correction": Asked(number=1),
    "certificate": Asked(member=2, on=ON),
}
# A year's decisions; and a session held against the register, its letters and the sessions around it: no part of one session's file.
OF_THE_STORE = ("register", "check")


def shipped(folder: Path) -> Hall:
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns(".cache", "2*-*/"))
    return Hall(folder)


def elections_and_special_votes(folder: Path) -> Hall:
    """A secret election with a lot, an expulsion, a resignation, a roll call, two sittings."""
    hall = opened(made_store(folder), "election", "other", "budget")
    elect = ("elect", "committee-chair", "--of", "لجنة التكوين", "--item", 1)
    hall.ok(*elect, "--candidates", "5,8", "--votes", "5=24,8=24", "--blank", 2, "--at", "10:20")
    hall.ok(*elect, "--candidates", "5,8", "--votes", "5=24,8=24", "--blank", 2, "--at", "10:25")
    hall.ok(*elect, "--drawn", 8, "--at", "10:27")
    hall.ok("expel", 23, "--because", "obstruction", "--warned", "--for", 40, "--against", 8, "--at", "10:30")
    hall.ok("vote", 2, "--roll-call", "--for", "1-20", "--against", "21,22", "--at", "10:40")
    hall.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    hall.ok("open-sitting", "--present", "1-40", "--at", "2020-11-13 10:00", now="2020-11-13T10:00:00Z")
    hall.ok("vote", 3, "--all-for", "--at", "2020-11-13 10:20", now="2020-11-13T10:00:00Z")
    hall.ok("recommend", "مواكبة القطاع نحو الرقمنة", "--to", 1, "--from", 2, now="2020-11-13T10:00:00Z")
    hall.ok("close-sitting", "--at", "2020-11-13 12:00", now="2020-11-13T12:00:00Z")
    hall.ok("close-session", now="2020-11-13T12:30:00Z")
    return hall


def awaited(hall: Hall) -> Hall:
    """Convened, with receipts of the convocation, a request for an item and an excuse."""
    convened(hall)
    hall.ok("receipt", "1-60", "--channel", "by-hand", "--received", "2020-11-04")
    hall.ok("request-item", 12, "إحداث معرض دائم", "--on", "2020-11-05")
    hall.ok("excuse", 61, "مهمة خارج الجهة", "--received", "2020-11-10")
    return hall


def with_an_emblem(folder: Path) -> Hall:
    """Excuses, receipts, a late arrival, a refused item; printed under the chamber's emblem by a template of its own."""
    hall = made_store(folder)
    (folder / "emblem.svg").write_text(EMBLEM, "utf-8")
    chamber = folder / "chamber.toml"
    chamber.write_text(chamber.read_text("utf-8").replace('# emblem = "emblem.png"', 'emblem = "emblem.svg"'), "utf-8")  # fmt: skip
    awaited(hall)
    hall.ok("refuse-item", 12, "إحداث معرض دائم", "--asked-on", "2020-11-05", "--because", "قدم الطلب خارج الأجل")  # fmt: skip
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50", "--guest", "هشام بردوزي|المدير الجهوي للصناعة التقليدية")  # fmt: skip
    hall.ok("attend", 53, "--arrived", "--at", "10:20")
    return closed(hall)


def going_on(folder: Path) -> Hall:
    hall = opened(made_store(folder))
    hall.ok("vote", 3, "--all-for", "--at", "10:20")
    return hall


def sealed(folder: Path) -> Hall:
    return both_sealed(opened(made_store(folder)))


def called_again(folder: Path) -> Hall:
    """Thirty came: convened for a second call that is still to come, an excuse written before it."""
    hall = convened(made_store(folder))
    hall("open-sitting", "--at", "10:00", "--present", "1-30")
    hall.ok("convene", "--call", 2, "--sent", "2020-11-13", "--meeting", "2020-11-25 10:00", now="2020-11-13T10:00:00Z")  # fmt: skip
    hall.ok("receipt", "1-9", "--call", 2, "--channel", "by-hand", "--received", "2020-11-14", now="2020-11-15T10:00:00Z")  # fmt: skip
    hall.ok("excuse", 61, "--received", "2020-11-15", now="2020-11-15T10:00:00Z")
    return hall


def commerce(folder: Path) -> Hall:
    """A session under another law, in a month that is none of the empty store's own rule book."""
    hall = under(made_store(folder), COMMERCE)
    quiet(hall)
    return hall


class Played(NamedTuple):
    """A store that was played, one of its sessions, how many papers it gives, and which of them tell of more than the session."""

    make: Callable[[Path], Hall]
    session: str
    papers: int
    apart: tuple[str, ...] = ()


PLAYED = {
    "shipped": Played(shipped, "2020-10", 34),
    "elections": Played(elections_and_special_votes, "2020-10", 34),
    "emblem": Played(with_an_emblem, "2020-10", 34),
    "convened": Played(lambda folder: awaited(made_store(folder)), "2020-10", 12, apart=("check",)),
    "going on": Played(going_on, "2020-10", 18),
    "second call": Played(several_sessions, "2020-06", 24, apart=OF_THE_STORE),
    "commerce": Played(commerce, "2020-04", 20),
    "called again": Played(called_again, "2020-10", 18, apart=("check",)),
    "sealed": Played(sealed, "2020-10", 34, apart=OF_THE_STORE),
    "sealed last": Played(sealed, "2021-02", 24, apart=OF_THE_STORE),
}


@pytest.fixture(scope="module", params=PLAYED.values(), ids=PLAYED)
def played(request, tmp_path_factory) -> tuple[Played, Hall]:
    return request.param, request.param.make(tmp_path_factory.mktemp("played") / "store")


def exported(hall: Hall, session: str, out: Path, now: str) -> Path:
    forms = "json,yaml,akn" if store_of(hall).dossier(session).sittings else "json,yaml"
    hall.ok("export", "session", "--session", session, "--format", forms, "--out", out, now=now)
    return out


def empty(hall: Hall, folder: Path) -> Hall:
    """A store of another chamber, made years later: nothing in it but the authorities of the region, the emblem and the templates."""
    other = Hall(folder)
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 30, "--region", "marrakech-safi", now=YEARS_LATER)  # fmt: skip
    for name in ("emblem.svg", "templates"):
        found = hall.folder / name
        if found.is_dir():
            shutil.copytree(found, folder / name)
        elif found.exists():
            shutil.copy(found, folder / name)
    return other


def taken_in(hall: Hall, session: str, tmp_path: Path) -> Hall:
    """The session alone in an empty store, by a clock of its own."""
    out = exported(hall, session, tmp_path / "out", "2021-06-01T00:00:00Z")
    other = empty(hall, tmp_path / "again")
    other.ok("import-session", out / "session.json", now=YEARS_LATER)
    return other


def sheets(store: Store, session: str) -> Iterator[tuple[str, Asked, Source, Sheet | None, str]]:
    """Yield every paper of a session in both languages, or the code of the reason why it is not made."""
    made_from = source(store, session)
    for name, maker in MAKERS.items():
        for language in ("ar", "fr"):
            asked = ASKED.get(name, Asked())._replace(language=language, year=int(session[:4]))
            try:
                for sheet in maker(store, made_from, asked):
                    yield name, asked, made_from, sheet, ""
            except AssemblyError as error:
                yield name, asked, made_from, None, error.code


def pages(store: Store, session: str) -> dict[str, object]:
    """All that a paper is set from: its page, and what is attached to it, drawn on it and written in its file."""
    found: dict[str, object] = {}
    for name, asked, made_from, sheet, code in sheets(store, session):
        key = f"{sheet.stem if sheet else name}-{asked.language}"
        found[key] = (to_html(sheet, made_from), made_from.record, made_from.written, made_from.images, made_from.colophon) if sheet else code  # fmt: skip
    return found


def files(store: Store, session: str) -> dict[str, object]:
    """Every paper in every form, and the exports of the recommendations."""
    found: dict[str, object] = {}
    for name, asked, made_from, sheet, code in sheets(store, session):
        if sheet is None:
            found[f"{name}-{asked.language}"] = code
            continue
        found[f"{sheet.stem}.pdf"] = to_pdf(sheet, made_from)
        found[f"{sheet.stem}.html"] = to_html(sheet, made_from)
        found[f"{sheet.stem}.docx"] = to_docx(sheet, made_from)
        found[f"{sheet.stem}.akn.xml"] = paper_akn(store, name, asked, sheet, made_from)
    return found | _recommendations(source(store, session))


def _recommendations(made_from: Source) -> dict[str, object]:
    if not made_from.dossier.recommendations:
        return {}
    return {
        f"recommendations.{form}": make(made_from, None, NO_LETTERS) for form, make in RECOMMENDATIONS.items()
    }


def differing(ours: dict[str, object], theirs: dict[str, object], apart: tuple[str, ...] = ()) -> list[str]:
    assert ours.keys() == theirs.keys()
    return [name for name, made in ours.items() if theirs[name] != made and not name.startswith(apart)]


def test_everything_a_paper_is_set_from_is_the_same_after_the_journey(played, tmp_path):
    case, hall = played
    other = taken_in(hall, case.session, tmp_path)
    ours, theirs = pages(store_of(hall), case.session), pages(store_of(other), case.session)
    assert sum(isinstance(page, tuple) for page in ours.values()) >= case.papers
    assert differing(ours, theirs, case.apart) == []
    again = exported(other, case.session, tmp_path / "second", "2027-01-01T00:00:00Z")
    for first in (tmp_path / "out").iterdir():
        assert (again / first.name).read_bytes() == first.read_bytes()
    third = taken_in(other, case.session, tmp_path / "further")
    assert pages(store_of(third), case.session) == theirs


def test_what_a_whole_archive_tells_is_the_same_where_register_and_letters_came_along(tmp_path):
    """Every session taken in; the two files that are not of one session copied: register, check, packages and the yearly report as well."""
    hall = several_sessions(tmp_path / "store")
    other = Hall(tmp_path / "again")
    other.folder.mkdir()
    for name in ("chamber.toml", "register.jsonl", "correspondence.jsonl"):
        shutil.copy(hall.folder / name, other.folder / name)
    ids = store_of(hall).session_ids()
    for session in ids:
        out = exported(hall, session, tmp_path / session, YEARS_LATER)
        other.ok("import-session", out / "session.json", now=YEARS_LATER)
    for session in ids:
        assert differing(pages(store_of(hall), session), pages(store_of(other), session)) == []
    ours, theirs = (packages(each, each.correspondence().dispatches.all()) for each in map(store_of, (hall, other)))  # fmt: skip
    assert [made for made in theirs if made] == [made for made in ours if made] != []
    ours, theirs = (report_source(each, Years(2020, 2021)) for each in map(store_of, (hall, other)))
    assert to_html(report_sheet(theirs, "ar"), theirs) == to_html(report_sheet(ours, "ar"), ours)


REPRESENTATIVE = (("minutes", "--language", "ar"), ("paper", "extract", "--decision", 1, "--on", "2020-11-16"), ("paper", "recommendations"),
                  ("paper", "convocation", "--members", 2, "--language", "fr"))  # fmt: skip


def test_the_files_are_the_same_byte_for_byte(tmp_path):
    """Minutes of a closed session with their numbers, an extract, the recommendations and a letter, as commands write them."""
    hall = shipped(tmp_path / "store")
    other = taken_in(hall, "2020-10", tmp_path)
    for words in REPRESENTATIVE:
        ours, theirs = (each.json(*words, "--session", "2020-10")["paths"] for each in (hall, other))
        assert [Path(path).read_bytes() for path in ours] == [Path(path).read_bytes() for path in theirs]


@pytest.mark.long
@pytest.mark.parametrize("case", [PLAYED[name] for name in ("shipped", "elections", "second call")])
def test_every_paper_in_every_form_is_the_same(case, tmp_path):
    hall = case.make(tmp_path / "store")
    other = taken_in(hall, case.session, tmp_path)
    assert (
        differing(files(store_of(hall), case.session), files(store_of(other), case.session), case.apart) == []
    )
