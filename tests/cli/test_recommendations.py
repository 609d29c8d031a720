def test_recorded_with_what_it_needs(sitting):
    sitting.ok("propose", "مقترح", "--at", "10:10")
    made = sitting.json(
        "recommend", "توصية", "--to", "إقليم آسفي", "--to", 7, "--from", "proposal:1", "--sector", "المعارض", "--priority", "urgent", "--due", "2020-12-31",
    )  # fmt: skip
    assert made["origin"] == {"kind": "proposal", "number": 1}
    assert (made["level"], made["priority"], made["due"], made["on"]) == (
        "local",
        "urgent",
        "2020-12-31",
        "2020-11-12",
    )
    assert "2020-10/R2" in sitting.ok("recommend", "توصية ثانية", "--to", 1)


def test_listed(sitting, tmp_path):
    file = tmp_path / "text.txt"
    file.write_text("توصية من ملف\nعلى سطرين", "utf-8")
    sitting.ok("recommend", "--file", file, "--to", 1)
    sitting.ok("recommend", "توصية", "--to", 7)
    assert [each["identifier"] for each in sitting.json("recommendations")] == ["2020-10/R1", "2020-10/R2"]
    assert [each["identifier"] for each in sitting.json("recommendations", "--to", 7)] == ["2020-10/R2"]
    assert [each["identifier"] for each in sitting.json("recommendations", "--level", "national")] == [
        "2020-10/R1"
    ]
    assert sitting.json("recommendations", "--state", "to-send") == []
    rows = sitting.ok("recommendations").splitlines()[2:]
    assert [row.split("\t")[0] for row in rows] == ["2020-10/R1", "2020-10/R2"]
    sitting.ok("close-sitting", "--at", "12:00")
    # Between the lifting and the closing of the session it is still recorded; afterwards no more.
    sitting.ok("recommend", "توصية ثالثة", "--to", 1)
    sitting.ok("close-session")
    assert len(sitting.json("recommendations", "--session", "2020-10", "--state", "to-send")) == 3
    sitting.refused("recommend", "توصية", "--to", 1, code=4, error="session-closed")
