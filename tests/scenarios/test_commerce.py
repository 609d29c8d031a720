"""A session under the law of the commerce chambers: before the end of a month, a second meeting after the third day."""

from cli.test_rules import COMMERCE, under


def begun(hall, day="2020-03-20", sent="2020-03-11"):
    """Begin the session of April on a day of March."""
    words = ("--month", 4, "--year", 2020, "--on", day, "--at", "10:00")
    hall.ok("new-session", *words, now="2020-03-09T09:00:00Z")
    hall.ok("add-item", "presentation", "عرض", now="2020-03-09T09:00:00Z")
    hall.ok("convene", "--sent", sent, now="2020-03-11T09:00:00Z")
    return hall


def test_a_session_is_held_before_the_end_of_its_month(store):
    under(store, COMMERCE)
    for month in (2, 6):
        facts = store.refused(
            "new-session", "--month", month, "--year", 2020, "--on", f"2020-0{month}-20", "--at", "10:00",
            code=4, error="session-month", mend="extraordinary",
        )  # fmt: skip
        assert (facts["months"], facts["law"]) == ([4, 10], "38.12")
    before = ("new-session", "--month", 4, "--year", 2020, "--on", "2019-12-31", "--at", "10:00")
    store.refused(*before, code=4, error="day-outside-session")
    begun(store)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-38", now="2020-03-20T09:00:00Z")
    store.ok("vote", 1, "--all-for", "--at", "10:30", now="2020-03-20T09:00:00Z")
    store.ok("close-sitting", "--at", "11:00", now="2020-03-20T11:00:00Z")
    store.ok("close-session", "--at", "11:00", now="2020-03-20T11:00:00Z")
    rules = store.show("openings")[0]["rules"]
    assert (rules["book"], rules["law"]) == (COMMERCE, "38.12")


def test_a_second_meeting_after_the_third_day(store):
    begun(under(store, COMMERCE))
    failed = store("open-sitting", "--at", "10:00", "--present", "1-37", now="2020-03-20T09:00:00Z")
    assert failed.code == 0
    # The 21st, 22nd and 23rd pass; by the fifteenth day, 4 April, notices leave three full days from 31 March.
    assert all(day in failed.err for day in ("2020-03-24", "2020-04-04", "2020-03-31"))
    second = ("convene", "--call", 2, "--sent", "2020-03-20", "--meeting", "2020-03-24 10:00")
    store.ok(*second, now="2020-03-20T10:00:00Z")
    store.ok("open-sitting", "--at", "10:00", "--present", "1,10,20", now="2020-03-24T09:00:00Z")
    quorum = store.last("sittings")["quorum"]
    assert (quorum["reached"], quorum["signatures"], quorum["article"]) == (True, 3, "(…)")
