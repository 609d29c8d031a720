from after import closed

NOW = "2020-11-25T09:00:00Z"
OCTOBER = ("--session", "2020-10")


def test_posted_late_is_told_and_recorded(sitting):
    closed(sitting)
    said = sitting("post", *OCTOBER, "--on", "2020-11-24", now=NOW)
    assert said.code == 0
    assert "1/2020" in said.out
    assert "2020-11-20" in said.err
    assert "18" in said.err
    sitting.ok("undo", "--correspondence", now=NOW)
    assert sitting("post", *OCTOBER, "--on", "2020-11-20", now=NOW).err == ""


def test_posted_today_unless_told(sitting):
    assert closed(sitting).json("post", *OCTOBER, now=NOW)["on"] == "2020-11-25"


def test_sent_to_everybody(sitting):
    closed(sitting)
    assert "authorities 2" in sitting.ok(
        "sent-minutes", "copy", "--to", 7, "--to", "إقليم آسفي", *OCTOBER, now=NOW
    )
    made = sitting.json("sent-minutes", "copy", "--all-members", *OCTOBER, now=NOW)
    assert made["members"] == list(range(1, 76))
    assert sitting.json("sent-minutes", "copy", "--members", "1-3,9", *OCTOBER, now=NOW)["members"] == [
        1,
        2,
        3,
        9,
    ]
    sitting.refused(
        "sent-minutes", "original", *OCTOBER, code=2, error="sending-to-nobody", mend="--to", now=NOW
    )


def test_signed_by_both_or_by_one(sitting):
    closed(sitting)
    made = sitting.json("signed", "--only", "president", *OCTOBER, now=NOW)
    assert [(s["place"], s["member"]) for s in made] == [("president", 1)]
    said = sitting.ok(
        "signed",
        "--only",
        "secretary",
        "--secretary",
        11,
        "--secretary-because",
        "refusal",
        *OCTOBER,
        now=NOW,
    )
    assert "11" in said
    sitting.refused("signed", *OCTOBER, code=4, error="signed-already", now=NOW)
