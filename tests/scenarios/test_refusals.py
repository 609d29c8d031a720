"""What must be refused: with its exit code, the command that mends it, and not a byte of the store changed."""

import json
from hashlib import sha256

import pytest
from hall import Hall

BIDI = [chr(number) for number in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]


@pytest.mark.parametrize("words", [
    ("agenda",), ("quorum",), ("show",), ("history",), ("undo",), ("recommendations",), ("speak", 1, "كلمة"), ("vote", 3, "--all-for"),
    ("open-sitting", "--present", "1-40"), ("add-item", "other", "نقطة"), ("close-session",), ("minutes",), ("export", "session"),
])  # fmt: skip
def test_an_unknown_session(session, words):
    session.refused(*words, "--session", "2019-06", code=3, error="session-unknown", mend="assembly list")


@pytest.mark.parametrize(
    "name", ["../x", "2020-10/../../x", "/etc/passwd", "2020-10\n", "2020-13", "٢٠٢٠-١٠", ""]
)
def test_what_is_no_session_id_is_no_path_either(session, name):
    for words in (("show",), ("vote", 3, "--all-for"), ("export", "session"), ("minutes",)):
        session.refused(*words, "--session", name, code=2, error="session-id")


def test_no_session_in_progress(store):
    store.refused("agenda", code=3, error="session-none-open", mend="assembly new-session")


def test_no_store(tmp_path):
    hall = Hall(tmp_path / "none")
    for words in (
        ("members",),
        ("list",),
        ("vote", 3, "--all-for"),
        ("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12"),
    ):
        hall.refused(*words, code=3, error="store-missing", mend="assembly init")
    assert not hall.folder.exists()


@pytest.mark.parametrize("words", [
    ("vote", 3, "--all-for"), ("speak", 1, "كلمة"), ("attend", 60, "--arrived"), ("propose", "مقترح"), ("amend", 3, "تعديل"),
    ("postpone-item", 3), ("withdraw-item", 3), ("suspend",), ("recommend", "توصية", "--to", 1),
])  # fmt: skip
def test_nothing_is_done_in_the_hall_before_the_opening(session, words):
    facts = session.refused(*words, code=4, error="no-sitting", mend="assembly open-sitting")
    assert facts["article"] == "14"


def test_nothing_to_lift_close_or_count_before_the_opening(session):
    session.refused("close-sitting", code=4, error="no-sitting-to-close", mend="assembly show sittings")
    session.refused("close-session", code=4, error="session-without-sitting", mend="assembly open-sitting")
    session.refused("quorum", code=3, error="no-quorum-yet", mend="assembly open-sitting")


@pytest.mark.parametrize(
    ("words", "error", "mend"),
    [
        (("speak", 99, "كلمة"), "speaker-unknown", "assembly members"),
        (("speak", "اسم لا يوجد", "كلمة"), "speaker-unknown", "assembly members"),
        (("speak", "العضو", "كلمة"), "speaker-ambiguous", "assembly members"),
        (("speak", "9" * 5000, "كلمة"), "speaker-unknown", "assembly members"),
        (("speak", 1, "كلمة", "--item", 9), "item-unknown", "assembly agenda"),
        (("propose", "مقترح", "--by", 99), "member-unknown", "assembly members"),
        (("propose", "مقترح", "--by", "العضو"), "member-ambiguous", "assembly members"),
        (("propose", "مقترح", "--item", 9), "item-unknown", "assembly agenda"),
        (("amend", 9, "تعديل"), "item-unknown", "assembly agenda"),
        (("attend", 99, "--arrived"), "member-unknown", "assembly members"),
        (("withdraw-item", 9), "item-unknown", "assembly agenda"),
        (("withdraw-item", 3, "--by", 99), "member-unknown", "assembly members"),
        (("recommend", "توصية", "--to", 99), "authority-unknown", "assembly authorities"),
        (("recommend", "توصية", "--to", "إقليم"), "authority-ambiguous", "assembly authorities"),
        (("recommend", "توصية", "--to", 1, "--from", 9), "item-unknown", "assembly agenda"),
        (("recommend", "توصية", "--to", 1, "--from", "proposal:9"), "proposal-unknown", "assembly show proposals"),
        (("show", "speeches", 9), "record-unknown", "assembly show speeches"),
        (("recommendations", "--to", 99), "authority-unknown", "assembly authorities"),
        (("export", "recommendations", "--to", 99), "authority-unknown", "assembly authorities"),
        (("add-authority", "اسم", "--renames", 99), "authority-unknown", "assembly authorities"),
        (("end-mandate", 99, "--on", "2020-11-12"), "member-unknown", "assembly members"),
        (("set-office", 99, "president", "--start", "2020-11-12"), "member-unknown", "assembly members"),
    ],
)  # fmt: skip
def test_who_or_what_is_not_there(sitting, words, error, mend):
    sitting.refused(*words, code=3, error=error, mend=mend)


def test_members_who_are_not_in_the_hall_do_not_speak_or_propose(sitting):
    for words in (("speak", 60, "كلمة"), ("propose", "مقترح", "--by", 60), ("amend", 3, "تعديل", "--by", 60)):
        sitting.refused(*words, code=4, error="member-not-present", mend="assembly attend 60 --arrived")


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        (("add-member", "اسم آخر", "--start", "2021-01-01", "--number", 12), 4, "member-number-taken", "assembly add-member --number 76"),
        (("add-member", "اسم", "--start", "2021-01-01", "--end", "2020-01-01"), 4, "mandate-ends-before-start", "assembly add-member"),
        (("add-member", "اسم", "--start", "2021-01-01", "--number", 0), 2, "member-number", ""),
        (("end-mandate", 12, "--on", "2015-08-06"), 4, "mandate-ends-before-start", "assembly end-mandate 12 --on DAY"),
        (("set-office", 1, "secretary", "--start", "2021-01-01"), 4, "office-already", "assembly set-office OTHER-MEMBER president"),
        (("set-office", 12, "president", "--start", "2015-01-01"), 4, "office-needs-mandate", "assembly members"),
        (("set-office", 12, "president", "--start", "2021-01-01", "--end", "2020-01-01"), 4, "office-ends-before-start", "assembly set-office"),
        (("add-authority", "عمالة مراكش", "--level", "local"), 4, "authority-exists", "assembly authorities"),
        (("add-authority", "سلطة جديدة"), 2, "level-missing", "--level"),
        (("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75), 4, "store-exists", "assembly members"),
    ],
)  # fmt: skip
def test_the_register(store, words, code, error, mend):
    store.refused(*words, code=code, error=error, mend=mend)


def test_the_same_member_twice_at_once(store):
    facts = store.refused(
        "add-member",
        "العضو الثاني عشر",
        "--start",
        "2021-01-01",
        "--number",
        12,
        code=4,
        error="member-number-taken",
    )
    assert facts["name"] == "العضو الثاني بعد العاشر"
    store.refused(
        "add-member", "العضو الثاني بعد العاشر", "--start", "2021-01-01", "--number", 12,
        code=4, error="mandate-overlaps", mend="assembly end-mandate 12",
    )  # fmt: skip


@pytest.mark.parametrize("mark", BIDI, ids=[f"U+{ord(mark):04X}" for mark in BIDI])
def test_marks_that_turn_a_name_around_are_in_no_name(sitting, mark):
    name = f"عضو{mark}جديد"
    for words in (
        ("add-member", name, "--start", "2021-01-01"),
        ("add-authority", name, "--level", "local"),
        ("recommend", "توصية", "--to", 1, "--sector", name),
        ("postpone-item", 3, "--until", name),
    ):
        facts = sitting.refused(*words, code=2, error="text-bidi-override")
        assert facts["character"] == f"U+{ord(mark):04X}"
    # A word processor leaves them in running text: there they are dropped.
    sitting.ok("speak", 1, f"كلمة {mark}طيبة")
    assert sitting.last("speeches")["text"] == "كلمة طيبة"


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        ("أ\0ب", "text-control-character"),
        ("أ\x1bب", "text-control-character"),
        ("أ\udcffب", "text-not-unicode"),
        ("أ" + "\u0300" * 40, "text-stacked-marks"),
        ("\u200f", "text-empty"),
        ("   ", "text-empty"),
        ("ن" * 10_000_000, "text-too-long"),
    ],
    ids=["nul", "escape", "surrogate", "marks", "invisible", "blank", "ten-megabytes"],
)
def test_texts_that_no_paper_can_print(sitting, broken, error):
    for words in (
        ("speak", 1, broken),
        ("propose", broken),
        ("recommend", broken, "--to", 1),
        ("amend", 3, broken),
    ):
        sitting.refused(*words, code=2, error=error)


def test_names_have_a_length(store):
    store.refused("add-member", "ن" * 501, "--start", "2021-01-01", code=2, error="text-too-long")


def test_presenters_and_guests_have_names_like_others(session):
    session.refused(
        "add-item", "report", "تقرير", "--presenter", "\u202eمقدم", code=2, error="text-bidi-override"
    )
    session.refused(
        "add-item",
        "report",
        "تقرير",
        "--presenter",
        99,
        code=3,
        error="member-unknown",
        mend="assembly members",
    )
    session.refused("add-item", "report", "تقرير", "--about", "../x", code=2, error="session-id")
    opening = ("open-sitting", "--at", "10:00", "--present", "1-40", "--guest")
    session.refused(*opening, "\u202eضيف|مدير", code=2, error="text-bidi-override")
    session.refused(*opening, "ضيف", code=2, error="guest-unreadable")


def test_a_pen_with_a_broken_name_writes_nothing(session):
    session.refused(
        "convene", "--sent", "2020-11-03", code=2, error="text-bidi-override", ASSEMBLY_BY="\u202eكاتب"
    )


def test_a_clock_that_is_none(session):
    session.refused("close-session", code=2, error="clock-unreadable", now="yesterday")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("chamber.toml", ("move-item", 3, "--to", 1)),
        ("2020-10.jsonl", ("move-item", 3, "--to", 1)),
        ("register.jsonl", ("add-member", "عضو", "--start", "2021-01-01")),
    ],
)
def test_a_file_from_a_newer_version_is_left_alone(session, name, words):
    path = session.folder / name
    text = path.read_text("utf-8")
    newer = text.replace("format = 1", "format = 2").replace('"format":1', '"format":2', 1)
    assert newer != text
    path.write_text(newer if name.endswith("toml") else resummed(newer), "utf-8")
    facts = session.refused(*words, code=6, error="newer-format")
    assert (facts["path"], facts["found"], facts["known"]) == (str(path), 2, 1)


def resummed(text: str) -> str:
    """Return a journal with the sums its lines have now, as sha256sum gives them."""
    whole = b""
    for line in text.splitlines():
        record = json.loads(line)
        del record["sum"]
        start = json.dumps(record, ensure_ascii=False, separators=(",", ":"))[:-1].encode()
        digest = sha256(whole + start).hexdigest()
        whole += start + f',"sum":"{digest}"}}\n'.encode()
    return whole.decode()


def test_a_damaged_line_is_named_and_nothing_is_written_after_it(sitting):
    path = sitting.folder / "2020-10.jsonl"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:2], lines[2].replace("2", "3", 1), *lines[3:]]), "utf-8")
    facts = sitting.refused("vote", 3, "--all-for", code=6, error="journal-damaged")
    assert facts["line"] == 3
    said = sitting("verify")
    assert said.code == 6
    # What stands before the damage can be read, and is not given out as the whole.
    shown = sitting("show")
    assert shown.code == 0
    assert shown.err != ""


@pytest.mark.parametrize(
    ("line", "code", "error"),
    [
        ("name_ar = 5", 6, "chamber-unreadable"),
        ("colour = 'red'", 6, "chamber-unreadable"),
        ("= nonsense", 6, "chamber-unreadable"),
        ('timezone = "Mars/Olympus"', 6, "timezone-unknown"),
        ('timezone = "../../etc/passwd"', 6, "timezone-unknown"),
        ('rule_book = "../ma-18-09x"', 3, "rule-book-unknown"),
    ],
)
def test_a_chamber_file_that_is_not_understood(session, line, code, error):
    path = session.folder / "chamber.toml"
    key = line.partition(" =")[0]
    kept = [old for old in path.read_text("utf-8").splitlines() if not old.startswith(f"{key} =")]
    path.write_text("\n".join([kept[0], line, *kept[1:]]), "utf-8")
    session.refused("open-sitting", "--present", "1-40", code=code, error=error)
