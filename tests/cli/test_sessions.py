def test_the_next_command_is_named(store):
    assert "assembly add-item" in store.ok(
        "new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12", "--at", "10h00"
    )
    assert store.show("session")["planned"] == "2020-11-12T10:00:00"


def test_a_day_with_its_hour(store):
    store.ok("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12", "--at", "2020-11-12 09:30")
    assert store.show("session")["planned"] == "2020-11-12T09:30:00"


def test_full_days_of_notice(store):
    """Both the day of sending and that of the meeting are left out (art. 11): the 3rd leaves eight days to the 12th."""
    store.ok(
        "new-session",
        "--year",
        2020,
        "--month",
        10,
        "--on",
        "2020-11-12",
        "--late-reason",
        "الحالة الوبائية",
        "--city",
        "آسفي",
    )
    assert store.show("session")["late_reason"] == "الحالة الوبائية"
    said = store("convene", "--sent", "2020-11-03")
    assert (said.code, said.err) == (0, "")
    store.ok("undo")
    assert "7" in store("convene", "--sent", "2020-11-04").err


def test_a_session_closes_at_the_hour_of_its_last_sitting(sitting):
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    assert sitting.show("session")["closed"] == "2020-11-12T12:30:00"
    sitting.ok("undo")
    sitting.ok("close-session", "--at", "12:45")
    assert sitting.show("session")["closed"] == "2020-11-12T12:45:00"
