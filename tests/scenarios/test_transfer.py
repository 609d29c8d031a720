"""Sessions taken out and taken in again: the same bytes, nothing that was tampered with, all or nothing."""

import json
import shutil
from pathlib import Path

import pytest
from hall import Hall, made_store, snapshot, unchanged

NAME = "غرفة أخرى"


@pytest.fixture(scope="session")
def played(going_on: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A session with everything in it: guests, movements, pauses, every way of voting, recounts, two sittings."""
    folder = tmp_path_factory.mktemp("played") / "store"
    shutil.copytree(going_on, folder)
    hall = Hall(folder)
    hall.ok("undo")
    hall.ok(
        "refuse-item", 12, "إحداث معرض دائم", "--asked-on", "2020-11-05", "--because", "تقدم الطلب خارج الأجل"
    )
    hall.ok(
        "open-sitting", "--at", "10:00", "--present", "2-9,11-50", "--excused", '51:"مرض",52', "--guest",
        "هشام بردوزي|المدير الجهوي للصناعة التقليدية", "--waited", 30, "--chair-because", "impediment",
    )  # fmt: skip
    hall.ok("speak", 2, "كلمة افتتاحية", "--at", "10:05")
    hall.ok("speak", "بردوزي", "قدم\nالمنصات السبع", "--item", 1, "--at", "10:10")
    hall.ok("attend", 53, 54, "--arrived", "--at", "10:20")
    hall.ok("propose", "تنظيم دورات تكوينية", "--item", 1, "--by", 12, "--by", 13, "--at", "10:30")
    hall.ok("amend", "proposal:1", "تنظيم ثلاث دورات تكوينية", "--by", 14, "--at", "10:40")
    hall.ok("suspend", "--at", "11:00")
    hall.ok("resume", "--at", "11:15")
    hall.ok("vote", "amendment:1", "--for", 25, "--against", 25, "--chair-side", "for", "--at", "11:20")
    hall.ok("vote", "proposal:1", "--roll-call", "--for", "2-9", "--against", "11,12", "--at", "11:25")
    hall.ok("vote", 3, "--all-for", "--against", "17,44", "--abstain", 9, "--at", "11:30")
    hall.ok("vote", 3, "--all-against", "--abstain", 9, "--recount", "--at", "11:40")
    hall.ok("recommend", "مواكبة القطاع نحو الرقمنة", "--to", 1, "--from", 1, "--due", "2021-02-28")
    hall.ok("close-sitting", "--at", "12:30", "--resumes", "2020-11-13", "--telegram", "برقية ولاء")
    hall.ok("open-sitting", "--at", "9:30", "--present", "1,10,20-40", now="2020-11-13T08:30:00Z")
    hall.ok("vote", 3, "--all-for", "--recount", "--at", "9:50", now="2020-11-13T09:00:00Z")
    hall.ok("withdraw-item", 2, "--by", 20, now="2020-11-13T09:00:00Z")
    hall.ok("postpone-item", 1, "--because", "ضيق الوقت", now="2020-11-13T09:00:00Z")
    hall.ok("recommend", "استئناف المعارض المحلية", "--to", 7, "--to", 13, now="2020-11-13T09:00:00Z")
    hall.ok("close-sitting", "--at", "11:00", now="2020-11-13T10:00:00Z")
    hall.ok("close-session", now="2020-11-13T10:00:00Z")
    return folder


@pytest.fixture
def source(played: Path, tmp_path: Path) -> Hall:
    shutil.copytree(played, tmp_path / "store")
    return Hall(tmp_path / "store")


@pytest.fixture
def empty(tmp_path: Path) -> Hall:
    """A store of another chamber, without members."""
    hall = Hall(tmp_path / "other")
    hall.ok("init", "--name", NAME, "--city", "أكادير", "--seats", 30)
    return hall


def export(hall: Hall, form: str, out: Path) -> Path:
    hall.ok("export", "session", "--session", "2020-10", "--format", form, "--out", out)
    return out / f"session.{form}"


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_taken_out_taken_in_and_out_again_is_the_same_byte_for_byte(source, empty, tmp_path, form):
    first = export(source, form, tmp_path / "first")
    empty.ok("import-session", first, now="2026-01-01T00:00:00Z")
    assert export(empty, form, tmp_path / "second").read_bytes() == first.read_bytes()
    assert len((empty.folder / "2020-10.jsonl").read_text("utf-8").splitlines()) == 1


def test_nothing_private_is_in_the_file(source, tmp_path):
    assert "مرض" in (source.folder / "private.json").read_text("utf-8")
    assert "مرض" not in export(source, "json", tmp_path).read_text("utf-8")


TAMPERED = [
    ("$.sittings[0].quorum.signatures", lambda s: s["sittings"][0]["quorum"].update(signatures=60)),
    ("$.sittings[0].quorum.needed", lambda s: s["sittings"][0]["quorum"].update(needed=30)),
    ("$.ballots[0].tally.in_favour", lambda s: s["ballots"][1]["tally"].update(in_favour=9)),
    ("$.ballots[3].verdict.outcome", lambda s: s["ballots"][3]["verdict"].update(outcome="adopted")),
    ("$.ballots[0].entitled", lambda s: s["ballots"][0]["entitled"].append(75)),
    ("$.ballots[4].supersedes", lambda s: s["ballots"][4].update(supersedes=3)),
    ("$.decisions[0].cancelled_by", lambda s: s["decisions"][0].update(cancelled_by=4)),
    ("$.decisions", lambda s: s["decisions"].append({**s["decisions"][0], "sequence": 2, "item": 1})),
    ("$.session.id", lambda s: s["session"].update(id="2021-02")),
    ("$.openings[0].day", lambda s: s["openings"][0].update(day="2020-11-01")),
    ("$.items", lambda s: s["items"][0].update(order=3)),
    ("$.sittings[0].chair.post", lambda s: s["sittings"][0]["chair"].update(post="president")),
    ("$.items[2].number", lambda s: s["items"][2].update(number=7)),
    ("$.recommendations[1].on", lambda s: s["recommendations"][1].update(on="2020-11-20")),
]


@pytest.mark.parametrize(("path", "tamper"), TAMPERED, ids=[path for path, _ in TAMPERED])
def test_what_the_rules_did_not_give_is_refused_with_its_place(source, empty, tmp_path, path, tamper):
    file = export(source, "json", tmp_path / "out")
    data = json.loads(file.read_text("utf-8"))
    tamper(data)
    file.write_text(json.dumps(data), "utf-8")
    facts = empty.refused(
        "import-session", file, code=4, error="import-differs", mend="assembly import-session"
    )
    assert facts["path"].startswith(path.replace("[0].tally", "[1].tally")), facts


INVALID = [
    ("session-id", 2, lambda s: s["session"].update(id="../x")),
    ("text-control-character", 2, lambda s: s["speeches"][0].update(text="a\0b")),
    ("text-bidi-override", 2, lambda s: s["items"][0].update(title="\u202eعنوان")),
    ("text-bidi-override", 2, lambda s: s["openings"][0]["roll"][0].update(name="\u2067عضو")),
    ("text-bidi-override", 2, lambda s: s["recommendations"][0]["authorities"][0].update(name_ar="\u202dوزارة")),
    ("text-control-character", 2, lambda s: s["session"].update(telegram="برقية\x07")),
    ("text-too-long", 2, lambda s: s["speeches"][0].update(text="ن" * 100_001)),
    ("session-file", 2, lambda s: s["session"].update(closde="2020-11-13T11:00:00")),
    ("session-file", 2, lambda s: s["ballots"][0].update(method="by shouting")),
    ("day-outside-session", 4, lambda s: s["sittings"][0].update(opened="2021-03-01T10:00:00")),
    ("session-month", 4, lambda s: s["session"].update(month=11, id=None)),
    ("voted-already", 4, lambda s: s["ballots"][3].update(supersedes=None)),
    ("member-not-in-office", 3, lambda s: s["sittings"][0]["attendance"]["present"].append(99)),
    ("member-not-present", 4, lambda s: s["speeches"][0]["speaker"].update(member=60)),
    ("tally-too-many", 4, lambda s: s["ballots"][0]["tally"].update(in_favour=99)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("error", "code", "spoil"), INVALID, ids=[f"{n}-{each[0]}" for n, each in enumerate(INVALID)]
)
def test_what_no_command_would_record_is_refused(source, empty, tmp_path, error, code, spoil):
    file = export(source, "json", tmp_path / "out")
    data = json.loads(file.read_text("utf-8"))
    spoil(data)
    file.write_text(json.dumps(data), "utf-8")
    empty.refused("import-session", file, code=code, error=error)


def test_a_session_that_is_there_is_not_taken_in_again(source, tmp_path):
    file = export(source, "json", tmp_path / "out")
    source.refused(
        "import-session", file, code=4, error="session-exists", mend="assembly show --session 2020-10"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "session: &a {year: 2020}",
        "session: !!python/name:os.system x",
        "{",
        "session: {year: 2020, month: 10}\nx: 1",
    ],
)
def test_what_is_no_session_file_is_refused(empty, tmp_path, text):
    file = tmp_path / "odd.yaml"
    file.write_text(text, "utf-8")
    empty.refused("import-session", file, code=2, error="session-file")


def test_a_file_that_is_not_there_is_named(empty, tmp_path):
    facts = empty.refused("import-session", tmp_path / "none.json", code=2, error="text-file-unreadable")
    assert facts["path"].endswith("none.json")


SHORT = """\
session: {year: 2019, month: 6, planned: 2019-06-20T10:00, closed: 2019-06-20T12:00}
items:
  - {kind: report, title: تقرير الأنشطة}
  - {kind: account, title: الحساب الإداري}
sittings:
  - opened: 2019-06-20 10:00
    present: 1-40,52
    excused: 41
    closed: 2019-06-20T12:00
speeches:
  - {speaker: {member: 3}, item: 1, text: شكر المكتب على التقرير}
proposals:
  - {text: إحداث معرض دائم}
ballots:
  - {subject: "2", rest: for, votes: [{member: 7, choice: against}]}
  - {subject: "proposal:1", tally: {in_favour: 30, against: 5, abstain: 0}}
recommendations:
  - {text: دعم المعارض, to: [1, 3], origin: "proposal:1"}
"""


def test_a_file_typed_by_hand_is_short(store, tmp_path):
    file = tmp_path / "2019-06.yaml"
    file.write_text(SHORT, "utf-8")
    store.ok("import-session", file)
    ballots = store.show("votes", "2019-06")
    assert [ballot["tally"] for ballot in ballots] == [
        {"in_favour": 40, "against": 1, "abstain": 0, "not_voting": 0},
        {"in_favour": 30, "against": 5, "abstain": 0, "not_voting": 6},
    ]
    assert store.last("decisions", "2019-06")["sequence"] == 1
    assert store.last("sittings", "2019-06")["quorum"]["signatures"] == 41
    assert store.last("recommendations", "2019-06")["origin"] == {"kind": "proposal", "number": 1}


def test_texts_in_decomposed_letters_and_loose_spaces_are_the_same_texts(store, tmp_path):
    file = tmp_path / "2019-06.yaml"
    data = {
        "session": {"year": 2019, "month": 6},
        "items": [{"kind": "report", "title": "تقرير  الا\u0654نشطة"}],
    }
    file.write_text(json.dumps(data), "utf-8")
    store.ok("import-session", file)
    assert store.last("items", "2019-06")["title"] == "تقرير الأنشطة"


def test_the_second_call_of_a_file_needs_its_convocation(store, tmp_path):
    data = {
        "session": {"year": 2020, "month": 10},
        "items": [{"kind": "report", "title": "تقرير"}],
        "sittings": [
            {"opened": "2020-10-12T10:00:00", "present": "1,10-20"},
            {"opened": "2020-10-25T10:00:00", "present": "1,10-12", "closed": "2020-10-25T12:00:00"},
        ],
    }
    file = tmp_path / "2020-10.json"
    file.write_text(json.dumps(data), "utf-8")
    store.refused(
        "import-session", file, code=4, error="second-call-not-convened", mend="assembly convene --call 2"
    )
    data["session"]["convocations"] = [{"call": 2, "sent": "2020-10-13", "meeting": "2020-10-25T10:00:00"}]
    file.write_text(json.dumps(data), "utf-8")
    store.ok("import-session", file)
    assert [s["quorum"]["reached"] for s in store.show("sittings")] == [False, True]


def test_taken_in_with_openings_the_register_is_not_asked(source, tmp_path):
    file = export(source, "json", tmp_path / "out")
    (tmp_path / "third").mkdir()
    other = made_store(tmp_path / "third" / "store")
    with unchanged(source.folder):
        other.ok("import-session", file)
    assert "2020-10.jsonl" in snapshot(other.folder)
    assert other.show("votes") == source.show("votes")
