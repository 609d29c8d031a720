"""A session under the law of the commerce chambers: before the end of a month, a second meeting after the third day."""

import pytest
from cli.test_rules import COMMERCE, under


def begun(hall, day="2020-03-20", sent="2020-03-11"):
    """Begin the session of April on a day of March."""
    words = ("--month", 4, "--year", 2020, "--on", day, "--at", "10:00")
    hall.ok("new-session", *words, now="2020-03-09T09:00:00Z")
    hall.ok("add-item", "presentation", "عرض", now="2020-03-09T09:00:00Z")
    hall.ok("convene", "--sent", sent, now="2020-03-11T09:00:00Z")
    return hall


def quiet(hall):
    """Hold a session of one item, and close it."""
    begun(hall)
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-38", now="2020-03-20T09:00:00Z")
    hall.ok("vote", 1, "--all-for", "--at", "10:30", now="2020-03-20T09:00:00Z")
    hall.ok("close-sitting", "--at", "11:00", now="2020-03-20T11:00:00Z")
    hall.ok("close-session", "--at", "11:00", now="2020-03-20T11:00:00Z")


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
    quiet(store)
    rules = store.show("openings")[0]["rules"]
    assert (rules["book"], rules["law"]) == (COMMERCE, "38.12")


def test_a_second_meeting_after_the_third_day(store):
    begun(under(store, COMMERCE))
    failed = store("open-sitting", "--at", "10:00", "--present", "1-37", now="2020-03-20T09:00:00Z")
    assert failed.code == 0
    # The 21st, 22nd and 23rd pass; by the fifteenth day, 4 April, notices leave three full days from 31 March.
    assert all(day in failed.err for day in ("2020-03-24", "2020-04-04", "2020-03-31"))
    second = ("convene", "--call", 2, "--sent", "2020-03-20", "--meeting", "2020-03-24 10:00")
    said = store(*second, now="2020-03-20T10:00:00Z")
    assert (said.code, said.err) == (0, "")  # three full days are all that is asked for
    store.ok("open-sitting", "--at", "10:00", "--present", "1,10,20", now="2020-03-24T09:00:00Z")
    quorum = store.last("sittings")["quorum"]
    assert (quorum["reached"], quorum["signatures"], quorum["article"]) == (True, 3, "(…)")


def test_the_papers_cite_the_law_and_show_the_gap_of_its_article(store, tmp_path):
    quiet(under(store, COMMERCE))
    minutes = paper(store, tmp_path / "minutes")
    assert "القانون رقم 38.12 المتعلق بالنظام الأساسي لغرف التجارة والصناعة والخدمات" in minutes
    assert "(…)" in minutes
    assert "18.09" not in minutes


@pytest.mark.parametrize(
    ("book", "own"),
    [
        ("ma-18-09", ""),
        ("ma-27-08", ""),
        (COMMERCE, '[rules."quorum.first_call"]\nvalue = "2/3"\nground = "نظام"\narticle = "99"\n'),
    ],
)
def test_another_law_changes_no_paper_of_an_older_session(store, tmp_path, book, own):
    quiet(under(store, COMMERCE))
    before = paper(store, tmp_path / "before")
    under(store, book, own)
    assert store.json("rules")["book"] == book
    assert paper(store, tmp_path / "after") == before
    assert store.json("show", "sittings", "--session", "2020-04")[0]["quorum"]["needed"] == 38


def paper(hall, folder):
    """Return the minutes as they are set."""
    hall.ok("minutes", "--session", "2020-04", "--format", "html", "--out", folder)
    (file,) = folder.glob("*.html")
    return file.read_text("utf-8")
