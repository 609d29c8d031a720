"""What another journal speaks of does not vanish; once that is taken back itself, it may."""

import pytest
from after import FEBRUARY, closed, february
from hall import Hall

NOW = "2021-01-10T09:00:00Z"
OCTOBER = ("--session", "2020-10")


@pytest.fixture
def hall(sitting: Hall) -> Hall:
    return closed(sitting)


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        (("post", *OCTOBER), "posting"),
        (("approval", "1/2020", "asked", "--as", "sector", "--of", 1), "approval"),
        (("signed", *OCTOBER), "signature"),
        (("sent-minutes", "original", "--to", 1, *OCTOBER), "minutes"),
        (("correct", "2020-10", "--instead", "أ", "--read", "ب"), "correction"),
    ],
)
def test_letters_keep_the_closing_of_a_session(hall, words, letter):
    hall.ok(*words, now=NOW)
    facts = hall.refused(
        "undo",
        *OCTOBER,
        code=4,
        error="undo-in-correspondence",
        mend="assembly undo --correspondence",
        now=NOW,
    )
    assert facts["letter"] == letter
    hall.ok("undo", "--correspondence", now=NOW)
    hall.ok("undo", *OCTOBER, now=NOW)
    assert hall.show("session")["closed"] is None


def test_a_later_session_keeps_it_too(hall):
    february(hall)
    hall.ok("vote", 1, "--all-for", "--session", "2021-02", now=FEBRUARY)
    facts = hall.refused("undo", *OCTOBER, code=4, error="undo-referred-to", now=FEBRUARY)
    assert facts["session"] == "2021-02"
    hall.ok("undo", "--session", "2021-02", now=FEBRUARY)
    hall.ok("undo", *OCTOBER, now=FEBRUARY)


def test_nothing_was_said_of_it(hall):
    february(hall)
    hall.ok("undo", *OCTOBER, now=NOW)
    hall.ok("redo", *OCTOBER, now=NOW)


def test_signed_minutes_keep_their_sitting_and_no_later_one(sitting):
    sitting.ok("close-sitting", "--at", "12:30", "--resumes", "2020-11-13")
    sitting.ok("signed", "--sitting", 1)
    sitting.refused("undo", code=4, error="undo-in-correspondence")
    now = "2020-11-13T08:30:00Z"
    sitting.ok("open-sitting", "--at", "09:30", "--present", "1-20", now=now)
    sitting.ok("speak", 1, "كلمة", "--at", "09:30", now=now)
    sitting.ok("undo", now=now)
    sitting.ok("undo", now=now)
    sitting.refused("undo", code=4, error="undo-in-correspondence")


def test_nothing_is_restored_into_minutes_that_were_signed(sitting):
    sitting.ok("speak", 1, "كلمة", "--at", "10:10")
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("undo")
    sitting.ok("undo")
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("undo")
    sitting.ok("redo")
    sitting.ok("signed")
    sitting.refused("undo", code=4, error="undo-in-correspondence")


def test_a_session_taken_in_whole_is_kept_as_well(hall, tmp_path):
    hall.ok("export", "session", *OCTOBER, "--format", "json", "--out", tmp_path)
    (hall.folder / "2020-10.jsonl").unlink()
    hall.ok("import-session", tmp_path / "session.json", now=NOW)
    hall.ok("post", *OCTOBER, now=NOW)
    hall.refused("undo", *OCTOBER, code=4, error="undo-in-correspondence", now=NOW)
    hall.ok("undo", "--correspondence", now=NOW)
    hall.ok("undo", *OCTOBER, now=NOW)
    assert not (hall.folder / "2020-10.jsonl").exists()


def test_an_authority_that_a_letter_went_to_does_not_vanish(hall):
    hall.ok("add-authority", "سلطة جديدة", "--level", "local", now=NOW)
    number = hall.json("authorities")[-1]["number"]
    hall.ok("sent-minutes", "copy", "--to", number, *OCTOBER, now=NOW)
    facts = hall.refused("undo", "--register", code=4, error="undo-in-correspondence", now=NOW)
    assert facts["letter"] == "letter"
    hall.ok("undo", "--correspondence", now=NOW)
    hall.ok("undo", "--register", now=NOW)
