from hall import snapshot
from recommended import sent
from sealed import sealed

from assembly.store import seals

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


def test_a_reminder_prints_the_number_of_the_seals_of_its_day(october):
    sent(october, 1, number=131)
    [before] = october.json("remind", "131/2020", now="2021-01-05T09:00:00Z")
    sealed(october, "2020-10", "2021-01-10T09:00:00Z")
    [after] = october.json("remind", "131/2020", **FEBRUARY)
    number = seals.read(october.folder).number
    assert (before["reminder"]["seals"], after["reminder"]["seals"]) == (None, number)
    printed = october.json("verify", after["path"])
    assert printed["numbers"] == [number]
    assert [each["kind"] for each in printed["store"]["numbers"]] == ["seals"]
    # Made again, each is as it was when it went out.
    made = snapshot(october.folder)
    for reference in ("1/2021", "2/2021"):
        october.ok("remind", "--again", reference, now="2022-02-01T09:00:00Z")
    assert snapshot(october.folder) == made
