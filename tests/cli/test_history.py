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
