from hall import snapshot
from recommended import sent

FEBRUARY = {"now": "2021-02-01T09:00:00Z"}


def test_whoever_is_late_is_reminded_and_the_letter_made_again_is_the_same(october):
    sent(october, 1, 13, number=131)
    october.refused("remind", "--all", "--older-than", 100, code=2, error="reminder-nobody-late", mend="assembly follow-up", **FEBRUARY)  # fmt: skip
    october.ok("answer", "2020-10/R3", "done", "--from", 13, "--on", "2021-01-10", **FEBRUARY)
    [told] = october.json("remind", "--all", "--on", "2021-02-01", **FEBRUARY)
    assert (told["reminder"]["rank"], told["reminder"]["recommendations"]) == (1, [1, 2])
    made = snapshot(october.folder)
    assert october.ok("remind", "--again", "1/2021", now="2022-02-01T09:00:00Z").startswith(
        "Reminder 1, 1/2021"
    )
    assert snapshot(october.folder) == made
    assert october.json("remind", "131/2020", now="2021-04-10T09:00:00Z")[0]["reminder"]["rank"] == 2
    october.refused("remind", "999/2020", code=3, error="dispatch-unknown", **FEBRUARY)
    october.refused("remind", "--again", "9/2021", code=3, error="reminder-unknown", **FEBRUARY)
