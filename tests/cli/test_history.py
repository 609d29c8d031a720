def test_every_line_and_whether_it_stands(session):
    session.ok("move-item", 3, "--to", 1)
    assert session.json("undo") == {"undone": 6, "do": "move-item 3 to 1"}
    lines = session.json("history")
    assert [line["do"].split()[0] for line in lines] == [
        "new-session",
        "add-item",
        "add-item",
        "add-item",
        "convene",
        "move-item",
        "undo",
    ]
    assert [line["standing"] for line in lines] == [True] * 5 + [False, False]
    assert lines[5]["undone_by"] == 7
    assert session.json("redo") == {"redone": 6, "do": "move-item 3 to 1"}
    assert session.json("history")[5]["standing"]
    assert session.ok("history").count("\n") == len(lines) + 3


def test_three_kinds_of_journals(session):
    assert [line["do"] for line in session.json("history", "--register")] == [
        "init register",
        "import-members 75",
    ]
    assert [line["do"] for line in session.json("history", "--correspondence")] == ["init correspondence"]
    session.ok("undo", "--register")
    assert session.json("members", "--all") == []
    session.ok("redo", "--register")
    session.refused("undo", "--correspondence", code=4, error="undo-first-line")
    session.refused("redo", code=4, error="nothing-to-redo")


def test_the_register_is_not_taken_back_from_under_a_session(sitting):
    facts = sitting.refused(
        "undo", "--register", code=4, error="undo-referred-to", mend="assembly undo --session 2020-10"
    )
    assert facts["session"] == "2020-10"


def test_verifying(session):
    assert session.ok("verify").count("\n") == 3
    path = session.folder / "register.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"import-members 75"', b'"import-members 74"'))
    said = session("verify")
    assert said.code == 6
    assert "register.jsonl" in said.out
    assert "2" in said.err


def test_who_wrote_is_asked_for_where_nobody_is_named(session):
    said = session("history")
    assert "chamber.toml" not in said.err
    session.ok("move-item", 3, "--to", 1, now="2020-11-05T08:00:00Z", ASSEMBLY_BY="")
    said = session("history")
    assert "chamber.toml" in said.err
    assert "ASSEMBLY_BY" in said.err
    assert session("history", "--json").err == ""


def done(hall, *words, **more):
    return [line["do"] for line in hall.json("history", *words, **more)]


def test_the_lines_of_one_record(sitting):
    sitting.ok("move-item", 3, "--to", 1)
    sitting.ok("speak", 12, "كلمة", "--item", 3, "--at", "10:20")
    sitting.ok("vote", 3, "--all-for", "--at", "11:00")
    sitting.ok("vote", 2, "--all-for", "--at", "11:10")
    assert [line.split()[0] for line in done(sitting, "item", 3)] == [
        "add-item",
        "move-item",
        "speak",
        "vote",
    ]
    assert done(sitting, "vote", 1) == [
        line for line in done(sitting) if line.startswith("vote") and "item 3" in line
    ]
    sitting.refused("history", "nothing", 3, code=2, error="part-unknown")
    sitting.refused("history", "item", code=2, error="part-unknown")


def test_the_lines_of_one_person_in_every_journal(sitting):
    sitting.ok("attend", 60, "--arrived", "--at", "10:30")
    sitting.ok("speak", 60, "كلمة", "--at", "10:40")
    sitting.ok("speak", 12, "كلمة أخرى", "--at", "10:45")
    sitting.ok("end-mandate", 60, "--on", "2020-12-01", "--reason", "استقالة")
    lines = sitting.json("history", "member", 60)
    assert [(line["file"], line["do"].split()[0]) for line in lines] == [
        ("register.jsonl", "import-members"), ("register.jsonl", "end-mandate"), ("2020-10.jsonl", "open-sitting"),
        ("2020-10.jsonl", "attend"), ("2020-10.jsonl", "speak"),
    ]  # fmt: skip
    assert done(sitting, "member", 60, "--register") == [line["do"] for line in lines[:2]]
    assert done(sitting, "عضو", 60, "--session", "2020-10") == [line["do"] for line in lines[2:]]
    sitting.refused("history", "member", 999, code=3, error="member-unknown")


def test_by_pen_and_time_on_the_clock_of_the_hall(session):
    session.ok("move-item", 3, "--to", 1, now="2020-11-05T23:30:00Z", ASSEMBLY_BY="نائب الكاتب")
    assert done(session, "--by", "نايب") == ["move-item 3 to 1"]
    # Half past eleven in the evening of London is already the next day in Casablanca.
    assert done(session, "--since", "2020-11-06") == ["move-item 3 to 1"]
    assert done(session, "--since", "2020-11-06 00:31") == []
    assert len(done(session, "--until", "2020-10-26")) == 4
    assert len(done(session, "--until", "2020-11-03 11:00", "--since", "2020-11-03 11:00")) == 1
    assert "2020-11-06 00:30:00" in session.ok("history")
    session.refused("history", "--since", "10:30", code=2, error="day-unreadable")


def test_undo_says_what_it_does_not_take_back(session):
    told = " ".join(session.ok("undo", "--help").split())
    for limit in ("made the journal", "later session", "sealed session", "change of format", "forget"):
        assert limit in told
