from typing import get_args

import pytest
from after import closed
from msgspec.structs import fields

from assembly.cli.code_words import CODES
from assembly.cli.field_words import FIELDS, SINGULAR_WORDS
from assembly.cli.show import PARTS, WORDS
from assembly.domain.ballot import SubjectKind
from assembly.domain.dossier import Dossier


def test_a_session_is_shown_whole_or_in_parts(sitting):
    sitting.ok("vote", 3, "--all-for", "--against", "17", "--at", "10:30")
    whole = sitting.json("show")
    assert whole["schema"] == "assembly/session/1"
    assert sitting.json("show", "votes", 1) == whole["ballots"] == sitting.show("votes")
    text = sitting.ok("show", "votes")
    assert "votes (against): 17" in text
    assert "50" in sitting.ok("show")
    for field in fields(Dossier)[1:]:
        part = "votes" if field.name == "ballots" else field.name.replace("_", "-")
        shown = sitting.show(part)
        if part == "decisions":
            shown = [{key: value for key, value in each.items() if key != "enforceability"} for each in shown]
        assert shown == whole[field.name]
        sitting.ok("show", part)


def test_every_part_and_subject_has_its_singular(sitting):
    assert {field.name for field in fields(Dossier)[1:]} == set(PARTS.values())
    typed = [field for field in PARTS.values() if field != "session"]
    assert [field for field in typed if typed.count(field) < 2] == []
    assert {"speech", "vote", "decision", "late-excuse"} < set(PARTS)
    assert [
        part
        for part in PARTS
        if WORDS[part] not in {*FIELDS.values(), *SINGULAR_WORDS.values(), *CODES.values()}
    ] == []
    assert set(get_args(SubjectKind)) <= set(PARTS)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_what_search_prints_can_be_typed(session, language):
    session.ok("add-item", "other", "نقطة رقمية")
    session.ok("refuse-item", 12, "طلب رقمي", "--asked-on", "2020-11-05", "--because", "خارج الأجل")
    session.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    sitting = session
    sitting.ok("propose", "إحداث منصة رقمية", "--at", "10:10")
    sitting.ok("propose", "ملتمس رقمي", "--kind", "petition", "--at", "10:10")
    sitting.ok("speak", 1, "كلمة رقمية", "--at", "10:11")
    sitting.ok("amend", 3, "تعديل رقمي", "--at", "10:12")
    sitting.ok("recommend", "توصية رقمية", "--to", 1)
    found = sitting.ok("search", "رقمي", ASSEMBLY_LANG=language).splitlines()
    assert len(found) == 7
    for line in found:
        typed, _, text = line.partition(": ")
        shown = sitting.ok("show", *typed.split(), ASSEMBLY_LANG=language)
        assert any(part in shown for part in text.split(" — "))


def test_parts_are_typed_in_the_singular_and_in_arabic(sitting):
    for words in (("item", 3), ("items", "3"), ("نقطة", "٣"), ("النقطة", 3), ("2020-10", "item", 3)):
        assert [item["number"] for item in sitting.json("show", *words)] == [3]
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    for words in (("decision", 1), ("decision", "1/2020"), ("مقررات", "1/2020")):
        assert sitting.json("show", *words)[0]["title"] == "النقطة 3"
    sitting.refused(
        "show", "decision", "1/2019", code=3, error="record-unknown", mend="assembly show decision"
    )
    sitting.refused("show", "item", 9, code=3, error="record-unknown")


def test_what_is_no_part_is_told(sitting):
    for words in (("party",), ("5",), ("item", "party")):
        facts = sitting.refused("show", *words, code=2, error="part-unknown", mend="assembly show --help")
        assert "items" in facts["parts"]
    sitting.refused("show", "2020-10", "--session", "2021-02", code=2, error="two-sessions")
    assert sitting.ok("show", "2020-10", "--session", "2020-10") == sitting.ok("show")


def test_a_decision_says_whether_it_is_enforceable_today(sitting):
    closed(sitting)
    now = {"now": "2021-01-10T09:00:00Z"}
    assert "Not enforceable: nobody was asked to approve it yet" in sitting.ok("show", "decisions", **now)
    sitting.ok("approval", "1/2020", "asked", "--as", "sector", "--of", 1, "--on", "2020-11-20", **now)
    sitting.ok("approval", "1/2020", "approved", "--as", "sector", "--on", "2020-12-10", **now)
    shown = sitting.ok("show", "decisions", **now)
    assert "Not enforceable: an approval is still missing (authority in charge of finance)." in shown
    [decision] = sitting.json("show", "decisions", **now)
    verdict = decision["enforceability"]
    assert (verdict["enforceable"], verdict["why"], verdict["missing"]) == (False, "waiting", ["finance"])
    assert [each["role"] for each in verdict["given"]] == ["sector"]
    sitting.ok("approval", "1/2020", "asked", "--as", "finance", "--of", 3, "--on", "2020-12-12", **now)
    sitting.ok("approval", "1/2020", "approved", "--as", "finance", "--on", "2021-01-04", **now)
    assert "Enforceable: every authority that has to approve it did." in sitting.ok(
        "show", "decisions", **now
    )
    assert "an approval is still missing" in sitting.ok("show", "decisions", now="2021-01-03T09:00:00Z")


def test_a_decision_says_whether_it_stands(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    assert "Decision 1/2020 stands." in sitting.ok("show", "decisions")
    assert "decisions: 1" in sitting.ok("show")
    sitting.ok("vote", 3, "--all-against", "--recount", "--at", "10:40")
    shown = sitting.ok("show", "decisions")
    assert "Decision 1/2020 was cancelled by vote 2." in shown
    assert "stands" not in shown
    # As `list` counts them.
    assert "decisions: 0" in sitting.ok("show")
    assert sitting.json("list")["sessions"][0]["decisions"] == 0


def test_no_code_is_shown_in_arabic(sitting):
    sitting.ok("vote", 3, "--for", 20, "--against", 20, "--chair-side", "for", "--at", "10:30")
    sitting.ok("vote", 1, "--all-for", "--at", "10:35")
    for part in ("session", "sittings", "votes", "openings"):
        shown = sitting.ok("show", part, ASSEMBLY_LANG="ar")
        codes = (
            "True",
            "False",
            "vice-president-1",
            "tie-chair-for",
            "majority-reached",
            "absolute-majority",
            "show-of-hands",
        )
        assert [code for code in codes if code in shown] == []


@pytest.mark.parametrize("words", [("show",), ("show", "items"), ("list",)])
def test_what_is_shown_of_a_damaged_journal_says_as_of_when(sitting, words):
    path = sitting.folder / "2020-10.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:-1], lines[-1].replace(b"open-sitting", b"open-sittinG")]))
    for _ in range(2):
        said = sitting(*words)
        assert said.code == 0
        assert f"as of line {len(lines) - 1}." in said.err


def test_as_it_was_recorded_at_a_moment(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "11:00", now="2020-11-12T10:05:00Z")
    sitting.ok("undo", now="2020-11-12T10:10:00Z")
    sitting.ok("move-item", 3, "--to", 1, now="2020-11-12T10:20:00Z")
    for at, ballots, first in (
        ("11:04", 0, 1),
        ("11:05", 1, 1),
        ("11:09", 1, 1),
        ("11:10", 0, 1),
        ("11:20", 0, 3),
    ):
        moment = f"2020-11-12 {at}"
        assert len(sitting.json("show", "votes", "--at", moment)) == ballots
        assert (
            min(sitting.json("show", "items", "--at", moment), key=lambda item: item["order"])["number"]
            == first
        )
    assert sitting.json("show", "decisions", "--at", "2020-11-12 11:06")[0]["sequence"] == 1
    assert len(sitting.json("show", "items", "--at", "2020-10-26")) == 3
    assert "0" in sitting.ok("show", "--at", "2020-10-26")
    sitting.refused("show", "--at", "2020-10-25", code=3, error="session-not-begun", mend="assembly history")
    sitting.refused("show", "--at", "yesterday", code=2, error="day-unreadable")
