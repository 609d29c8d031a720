import pytest


def test_the_opening_says_the_quorum(session):
    said = session.ok(
        "open-sitting", "--at", "10:00", "--present", "1-38", "--guest", "ضيف|مدير", "--waited", 30
    )
    assert all(number in said for number in ("38", "75", "10:00", "14"))
    assert "38" in session.ok("quorum")
    sitting = session.last("sittings")
    assert sitting["guests"] == [{"name": "ضيف", "title": "مدير", "gender": "male"}]
    assert sitting["waited_minutes"] == 30


def test_the_hour_is_now_when_it_is_not_said(session):
    session.ok("open-sitting", "--present", "1-38", now="2020-11-12T09:07:00Z")
    assert session.last("sittings")["opened"] == "2020-11-12T10:07:00"
    session.ok("attend", 60, "--arrived", now="2020-11-12T09:20:00Z")
    assert session.last("movements")["at"] == "2020-11-12T10:20:00"


@pytest.mark.parametrize("text", ["x", "1-3", "0", ""])
def test_a_seat_is_one_member_s(session, text):
    said = session("open-sitting", "--at", "10:00", "--present", "1-40", "--secretary", text)
    assert said.code == 2
