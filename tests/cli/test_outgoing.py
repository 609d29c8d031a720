from recommended import sent

AFTER = {"now": "2020-11-25T09:00:00Z"}


def test_the_register_of_a_year_with_its_gaps_and_void_letters(october):
    sent(october, 1, 3, number=131)
    october.ok("cancel-dispatch", "131/2020", "--because", "خطأ", **AFTER)
    october.ok("note-letter", "دعوة إلى اجتماع المكتب", "--number", 135, "--on", "2020-11-21", **AFTER)
    said = october("outgoing", "--year", 2020)
    lines = [line.split("\t") for line in said.out.splitlines()[2:]]
    assert [(line[0], line[5]) for line in lines] == [
        ("131/2020", "void"),
        ("132/2020", ""),
        ("135/2020", ""),
    ]
    assert "Outgoing numbers of 2020 that no letter bears: 133, 134." in said.err
    told = october.json("outgoing", "--year", 2020)
    assert (told["missing"], told["twice"]) == ([133, 134], [])
    assert {each["what"] for each in told["letters"]} == {"recommendations", "other"}
    assert october.json("outgoing", **AFTER)["year"] == 2020
    october.refused("note-letter", "رسالة", "--number", 132, code=4, error="outgoing-number-taken", mend="assembly outgoing --year 2020", **AFTER)  # fmt: skip


def test_copies_to_members_say_to_how_many(october):
    october.ok("signed", "--session", "2020-10", "--on", "2020-11-13", **AFTER)
    words = ("--session", "2020-10", "--on", "2020-11-20")
    october.ok("dispatch-minutes", *words, "--original-to", 1, "--members", "1-3", "--number", 131, **AFTER)
    october.ok("sent-minutes", "copy", *words, "--members", "4", "--reference", "133/2020", **AFTER)
    to = [line.split("\t")[3] for line in october.ok("outgoing", **AFTER).splitlines()[2:]]
    assert to[1:] == ["3 members", "1 member"]
    assert to[0].startswith("وزارة")
    assert [each["members"] for each in october.json("outgoing", **AFTER)["letters"]] == [[], [1, 2, 3], [4]]
