"""A session exported as JSON and taken in by an empty store gives the same papers, byte for byte.

Two things are the journal's own and differ: the sum of its lines that closed minutes print, and the moment of its last line, which is
told here to be the same.
"""

import shutil
from datetime import date
from pathlib import Path

import pytest
from hall import Hall, convened, opened
from several_sessions import several_sessions

from assembly.documents.papers import MAKERS, Asked
from assembly.documents.press import Source, source, to_html, to_pdf
from assembly.errors import AssemblyError
from assembly.store.folder import Store

# What these two tell of is not of the session alone: the year's decisions, and how a session follows the one before.
OF_THE_STORE = ("register", "check")
ON = date(2021, 3, 10)
ASKED = {
    "convocation": Asked(members=(2,), reference="1/2020"),
    "roll-call": Asked(item=1),
    "tally": Asked(item=1),
    "ballot-papers": Asked(post="president", candidates=(3, 7)),
    "election-tally": Asked(post="president", candidates=(3, 7)),
    "extract": Asked(decision=1, on=ON),
    "notice": Asked(on=ON),
    "register": Asked(year=2020),
    "transmittal": Asked(to="1", on=ON),
    "minutes-original": Asked(to="1", on=ON),
    "minutes-copy": Asked(to="13", on=ON),
    "check": Asked(on=ON),
    "correction": Asked(number=1),
    "certificate": Asked(member=2, on=ON),
}


def elections_and_special_votes(hall: Hall) -> str:
    """A secret election with a lot, an expulsion, a resignation, a roll call, two sittings."""
    opened(hall, "election", "other", "budget")
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
    return "2020-10"


def convened_only(hall: Hall) -> str:
    convened(hall)
    return "2020-10"


SESSIONS = {"elections": elections_and_special_votes, "convened": convened_only}


def pages(store: Store, session: str) -> dict[str, bytes | str]:
    """Every paper of a session in both languages, or why it is not made."""
    made_from = source(store, session)._replace(colophon=None)
    found: dict[str, bytes | str] = {}
    for name, maker in MAKERS.items():
        for language in ("ar", "fr"):
            asked = ASKED.get(name, Asked())._replace(language=language)
            try:
                sheets = maker(store, made_from, asked)
                for sheet in sheets:
                    found[f"{sheet.stem}-{language}"] = to_html(sheet, made_from)
            except AssemblyError as error:
                found[f"{name}-{language}"] = error.code
    return found


def taken_in(hall: Hall, session: str, tmp_path: Path) -> Hall:
    """The session alone in a store of the same chamber; what is private stays behind."""
    hall.ok("export", "session", "--session", session, "--format", "json", "--out", tmp_path / "out")
    (tmp_path / "again").mkdir()
    for name in ("chamber.toml", "register.jsonl"):
        shutil.copy(hall.folder / name, tmp_path / "again" / name)
    other = Hall(tmp_path / "again")
    shutil.copy(hall.folder / "correspondence.jsonl", other.folder / "correspondence.jsonl")
    last = Store.open(hall.folder).session_journal(session).lines[-1].at
    other.ok("import-session", tmp_path / "out" / "session.json", now=last.isoformat())
    return other


def same(hall: Hall, session: str, tmp_path: Path, apart: tuple[str, ...] = ()) -> None:
    other = taken_in(hall, session, tmp_path)
    ours, theirs = pages(Store.open(hall.folder), session), pages(Store.open(other.folder), session)
    made = [name for name, page in ours.items() if isinstance(page, bytes)]
    assert len(made) > 10
    assert [n for n, page in ours.items() if theirs[n] != page and not n.startswith(apart)] == []
    assert ours.keys() == theirs.keys()


@pytest.mark.parametrize("make", SESSIONS.values(), ids=SESSIONS)
def test_a_session_s_papers_are_the_same_after_the_journey(store, tmp_path, make):
    same(store, make(store), tmp_path)


def test_a_second_call_and_the_file_byte_for_byte(tmp_path):
    hall = several_sessions(tmp_path / "store")
    same(hall, "2020-06", tmp_path, apart=OF_THE_STORE)
    first, second = (_minutes(Store.open(tmp_path / name)) for name in ("store", "again"))
    assert first == second


def _minutes(store: Store) -> bytes:
    made_from: Source = source(store, "2020-06")._replace(colophon=None)
    return to_pdf(MAKERS["minutes"](store, made_from, Asked())[0], made_from)
