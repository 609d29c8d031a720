"""Whole sessions that elect, expel and dismiss, as typed by a secretary."""

import pytest
from hall import Hall, convened, opened, ordinal

TRAINING = ("--of", "لجنة التكوين")
BY = ("--chair", 20, "--writer", 30)


def closed(hall: Hall, at: str = "12:00") -> Hall:
    hall.ok("close-sitting", "--at", at)
    hall.ok("close-session", "--at", at)
    return hall


def minutes(hall: Hall) -> str:
    hall.ok("minutes", "--session", "2020-10", "--format", "html")
    return (hall.folder / "2020-10" / "minutes.html").read_text("utf-8")


def test_a_secret_committee_election_in_two_rounds_and_a_lot(store):
    hall = opened(store, "election")
    elect = ("elect", "committee-chair", *TRAINING)
    hall.refused(*elect, "--named", "5=1-20", "--at", "10:20", code=4, error="secret-with-names")
    hall.ok(*elect, "--candidates", "5,8,12", "--votes", "5=20,8=18,12=10", "--blank", 2, "--at", "10:20")
    hall.refused(*elect, "--drawn", 5, "--at", "10:22", code=4, error="lot-without-tie")
    hall.ok(*elect, "--candidates", "5,8", "--votes", "5=24,8=24", "--blank", 2, "--at", "10:25")
    hall.refused(*elect, "--votes", "5=25,8=24", "--at", "10:27", code=4, error="lot-comes-first")
    hall.refused(*elect, "--drawn", 12, "--at", "10:27", code=4, error="drawn-not-level")
    hall.ok(*elect, "--drawn", 8, "--at", "10:27")
    election = hall.last("elections")
    assert (election["method"], len(election["rounds"]), election["lot"]["drawn"]) == ("secret", 2, 8)
    assert all(each["named"] == [] for each in election["rounds"])
    page = minutes(closed(hall))
    assert "فأجريت القرعة وأسفرت عن فوز السيد العضو الثامن" in page
    assert hall.json("offices", "--on", "2020-11-13")["offices"][-1]["member"] == 8


def test_a_bureau_is_dismissed_and_another_elected_in_the_same_sitting(store):
    hall = opened(store, "other", "election")
    request = ("dismiss-bureau", "--item", 1, "--asked-on", "2020-10-20", "--all-for", "--at", "10:20")
    hall.refused(*request, "--asked-by", "1-56", code=4, error="dismissal-asked-by-few")
    hall.ok(*request, "--asked-by", "1-57")
    for minute, (post, member) in enumerate(
        [("president", 12), ("vice-president-1", 13), ("secretary", 14)], start=30
    ):
        hall.ok("elect", post, "--votes", f"{member}=50", *BY, "--at", f"10:{minute}")
    closed(hall)
    assert {o["office"]["post"]: o["member"] for o in hall.json("offices", "--on", "2020-11-13")["offices"]} == {
        "president": 12, "vice-president-1": 13, "secretary": 14,
    }  # fmt: skip
    assert {o["office"]["post"] for o in hall.json("offices", "--on", "2020-11-11")["offices"]} >= {
        "president"
    }
    page = minutes(hall)
    assert "قررت الجمعية العامة إقالة المكتب" in page
    assert "رئيس الغرفة" in page


def test_no_dismissal_in_the_first_two_years_of_a_bureau(store):
    store.ok("set-office", 20, "president", "--start", "2019-06-01")
    for n in range(2, 10):
        store.ok("set-office", 20 + n, f"vice-president-{n - 1}", "--start", "2019-06-01")
    store.ok("set-office", 40, "secretary", "--start", "2019-06-01")
    store.ok("set-office", 41, "deputy-secretary", "--start", "2019-06-01")
    hall = opened(store, "other")
    facts = hall.refused(
        "dismiss-bureau", "--item", 1, "--asked-by", "1-57", "--asked-on", "2020-10-20", "--all-for", "--at", "10:20",
        code=4, error="dismissal-too-early",
    )  # fmt: skip
    assert (facts["since"], facts["years"], facts["article"]) == ("2019-06-01", 2, "39")


def test_the_bureaus_quorum_is_missed_and_its_second_meeting_needs_none(store):
    hall = opened(store, "election", present="1-45")
    hall.refused(
        "elect", "president", "--votes", "3=40", *BY, "--at", "10:20", code=4, error="election-quorum-missed"
    )
    hall.refused(
        "elect", "president", "--put-off", "2020-11-16", "--at", "10:20", code=4, error="second-meeting-day"
    )
    hall.ok("elect", "president", "--put-off", "2020-11-18", "--at", "10:20")
    hall.ok("close-sitting", "--at", "11:00", "--resumes", "2020-11-18")
    hall.ok("open-sitting", "--present", "1-12", "--at", "2020-11-18 10:00")
    made = hall.json("elect", "president", "--votes", "3=10", "--chair", 5, "--writer", 6, "--at", "10:20")
    assert (made["quorum"]["reason"], made["quorum"]["needed"]) == ("second-meeting-any-number", 1)
    assert hall.json("agenda")[0]["state"] == "elected"


def test_a_second_meeting_on_another_day_needs_the_quorum_again(store):
    hall = opened(store, "election", present="1-45")
    hall.ok("elect", "president", "--put-off", "2020-11-18", "--at", "10:20")
    hall.ok("close-sitting", "--at", "11:00", "--resumes", "2020-11-23")
    hall.ok("open-sitting", "--present", "1-12", "--at", "2020-11-23 10:00")
    hall.refused(
        "elect", "president", "--votes", "3=10", "--chair", 5, "--writer", 6, "--at", "10:20", code=4, error="election-quorum-missed"
    )  # fmt: skip


@pytest.fixture
def new_mandate(tmp_path) -> Hall:
    """Members just elected, with their birth dates, no bureau yet."""
    hall = Hall(tmp_path / "store")
    hall.ok(
        "init",
        "--name",
        "غرفة الصناعة التقليدية",
        "--city",
        "مراكش",
        "--seats",
        75,
        now="2020-10-01T09:00:00Z",
    )
    rows = [f"{n},{ordinal(n)},{1940 + n % 50}-01-0{n % 9 + 1}" for n in range(1, 76)]
    sheet = tmp_path / "members.csv"
    sheet.write_text("\n".join(["الرقم,الاسم الكامل,تاريخ الازدياد", *rows, ""]), "utf-8")
    hall.ok("import-members", sheet, "--start", "2020-10-01", now="2020-10-01T09:10:00Z")
    return hall


def test_a_new_mandate_elects_its_first_bureau(new_mandate):
    hall = convened(new_mandate, "election")
    hall.refused("open-sitting", "--present", "1-60", "--at", "10:00", code=4, error="chair-unknown")
    hall.ok("open-sitting", "--present", "1-60", "--by-age", "--at", "10:00")
    assert hall.last("sittings")["chair"] == {"member": 50, "post": "oldest", "ground": None}
    assert hall.last("sittings")["secretary"] == {"member": 49, "post": "youngest", "ground": None}
    hall.ok("elect", "president", "--candidates", "3,7", "--votes", "3=31,7=29", "--at", "10:20")
    hall.ok("elect", "secretary", "--votes", "8=60", "--at", "10:25")
    elections = hall.show("elections")
    assert [(e["chair"], e["writer"]) for e in elections] == [(50, 49), (50, 49)]
    journal = (hall.folder / "2020-10.jsonl").read_text("utf-8")
    assert not any(born in journal for born in ("1940-", "1989-"))
    page = minutes(closed(hall))
    assert "العضو الأكبر سنا من بين الحاضرين" in page
    hall.ok(
        "new-session",
        "--month",
        2,
        "--year",
        2021,
        "--on",
        "2021-02-11",
        "--at",
        "10:00",
        now="2021-01-20T09:00:00Z",
    )
    hall.ok("open-sitting", "--present", "1-60", "--at", "10:00", now="2021-02-11T09:00:00Z")
    sitting = hall.last("sittings", "2021-02")
    assert (sitting["chair"]["member"], sitting["secretary"]["member"]) == (3, 8)


def test_an_expelled_member_is_out_of_the_sitting_and_back_in_the_next(store):
    hall = opened(store, "other", "other")
    hall.ok("vote", 1, "--all-for", "--at", "10:10")
    hall.ok("expel", 23, "--because", "obstruction", "--warned", "--for", 40, "--against", 8, "--at", "10:20")
    hall.refused("speak", 23, "كلمة", "--at", "10:30", code=4, error="member-not-present")
    hall.refused("propose", "مقترح", "--by", 23, "--at", "10:30", code=4, error="member-not-present")
    hall.refused("vote", 2, "--all-for", "--against", 23, "--at", "10:30", code=4, error="voter-not-present")
    hall.refused("attend", 23, "--arrived", "--at", "10:30", code=4, error="member-expelled")
    hall.ok("vote", 2, "--all-for", "--at", "10:30")
    assert [len(ballot["entitled"]) for ballot in hall.show("votes")] == [50, 49]
    hall.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    hall.ok("open-sitting", "--present", "1-40", "--at", "2020-11-13 10:00")
    hall.ok("speak", 23, "كلمة", "--at", "10:30")
