from after import closed

NOW = "2020-12-20T09:00:00Z"


def test_asked_and_answered(sitting):
    closed(sitting)
    said = sitting.ok(
        "approval",
        "1/2020",
        "asked",
        "--as",
        "sector",
        "--of",
        "وزارة السياحة",
        "--on",
        "2020-11-20",
        now=NOW,
    )
    assert "1/2020" in said
    assert "2020-11-20" in said
    made = sitting.json("approval", "1/2020", "returned", "--as", "sector", "--reference", "4512", now=NOW)
    assert made["answer"] == {"on": "2020-12-20", "outcome": "returned", "reference": "4512"}


def test_it_is_put_to_somebody(sitting):
    closed(sitting)
    sitting.refused(
        "approval",
        "1/2020",
        "asked",
        "--as",
        "finance",
        code=2,
        error="approval-of-nobody",
        mend="--of AUTHORITY",
        now=NOW,
    )
    sitting.refused(
        "approval",
        "1/2020",
        "asked",
        "--as",
        "finance",
        "--of",
        99,
        code=3,
        error="authority-unknown",
        now=NOW,
    )
