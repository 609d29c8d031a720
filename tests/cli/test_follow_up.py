from recommended import sent

FEBRUARY = {"now": "2021-03-01T09:00:00Z"}


def shown(hall, *words):
    return [
        (each["identifier"], each["authority"]["number"])
        for each in hall.json("follow-up", *words, **FEBRUARY)
    ]


def test_by_authority_level_state_and_age(october):
    sent(october, 1, number=131)
    october.ok(
        "answer", "2020-10/R2", "done", "--from", 1, "--on", "2020-12-10", "--reference", "77", **FEBRUARY
    )
    assert shown(october, "--to", 1) == [("2020-10/R1", 1), ("2020-10/R2", 1)]
    assert shown(october, "--open") == [("2020-10/R1", 1), ("2020-10/R2", 3), ("2020-10/R3", 13)]
    assert shown(october, "--level", "local") == shown(october, "--to", "إقليم آسفي") == [("2020-10/R3", 13)]
    assert shown(october, "--state", "done") == [("2020-10/R2", 1)]
    # Those not sent are as old as their session.
    assert shown(october, "--older-than", 101) == [("2020-10/R2", 3), ("2020-10/R3", 13)]
    [late] = october.json("follow-up", "--state", "sent", **FEBRUARY)
    assert (late["overdue"], late["age"], late["dispatch"]) == (True, 101, "131/2020")
    assert "overdue" in october.ok("follow-up", **FEBRUARY)
    assert "2020-12-10 – 77" in october.ok("follow-up", **FEBRUARY)
    october.refused("follow-up", "--to", 99, code=3, error="authority-unknown")
