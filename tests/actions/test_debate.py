import pytest
from acts import PEN, at, in_session, raises
from hall import ordinal

from assembly.actions.debate import amend, propose, speak, subject_meant
from assembly.domain.ballot import Subject
from assembly.domain.proposal import Speaker

GUEST = "هشام بردوزي"


@pytest.fixture
def hall(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "1-50", "--guest", f"{GUEST}|المدير الجهوي")
    return session


@pytest.mark.parametrize(
    ("typed", "speaker"),
    [
        ("12", Speaker(member=12)),
        ("١٢", Speaker(member=12)),
        (ordinal(12), Speaker(member=12)),
        ("العضو الثاني", Speaker(member=2)),
        ("بردوزي", Speaker(guest=GUEST)),
    ],
)
def test_who_speaks(hall, typed, speaker):
    with in_session(hall) as desk:
        speech = speak(desk, PEN, speaker=typed, text=" كلمة  طيبة ", item=1, at=at("10:10"))
    assert (speech.speaker, speech.text, speech.sitting, speech.item) == (speaker, "كلمة طيبة", 1, 1)


@pytest.mark.parametrize(
    ("typed", "hour", "code"),
    [
        ("99", "10:10", "speaker-unknown"),
        ("", "10:10", "speaker-unknown"),
        ("العضو", "10:10", "speaker-ambiguous"),
        ("60", "10:10", "member-not-present"),
        ("12", "09:50", "time-outside-sitting"),
    ],
)
def test_who_does_not(hall, typed, hour, code):
    with raises(code), in_session(hall) as desk:
        speak(desk, PEN, speaker=typed, text="كلمة", item=None, at=at(hour))


def test_presence_is_taken_at_the_hour(hall):
    hall.ok("attend", 60, "--arrived", "--at", "10:20")
    hall.ok("attend", 2, "--left", "--at", "10:30")
    with in_session(hall) as desk:
        assert speak(desk, PEN, speaker="60", text="كلمة", item=None, at=at("10:20")).number == 1
        with raises("member-not-present", member=60, at="10:19"):
            speak(desk, PEN, speaker="60", text="كلمة", item=None, at=at("10:19"))
        with raises("member-not-present", member=2, mend="assembly attend 2 --arrived"):
            propose(desk, PEN, kind="proposal", text="مقترح", item=None, by=(2,), at=at("10:30"))


def test_proposals_petitions_and_amendments(hall):
    with in_session(hall) as desk:
        proposal = propose(desk, PEN, kind="proposal", text="مقترح", item=2, by=(12, 13), at=at("10:10"))
        petition = propose(desk, PEN, kind="petition", text="ملتمس", item=None, by=(), at=at("10:11"))
        amendment = amend(
            desk, PEN, target=Subject(kind="proposal", number=1), text="تعديل", by=(14,), at=at("10:12")
        )
        for subject in (
            amendment.target,
            Subject(kind="amendment", number=1),
            Subject(kind="item", number=3),
        ):
            subject_meant(desk, subject)
    assert (proposal.number, petition.number, amendment.number) == (1, 2, 1)


@pytest.mark.parametrize("kind", ["item", "proposal", "amendment"])
def test_what_is_not_there_is_not_amended(hall, kind):
    with raises(f"{kind}-unknown"), in_session(hall) as desk:
        amend(desk, PEN, target=Subject(kind=kind, number=9), text="تعديل", by=(), at=at("10:10"))
