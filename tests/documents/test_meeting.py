from datetime import datetime

import pytest
from documents import sample_dossier as sample
from documents.hall_papers import before, extraordinary, second_call
from msgspec.structs import replace

from assembly.documents.meeting import (
    current_call,
    head_of,
    head_signs,
    meeting_of,
    secretary_signs,
    sides,
    title_in,
)
from assembly.errors import Refused

PLANNED = datetime(2020, 10, 20, 9, 30)  # noqa: DTZ001  hours are local


def test_the_first_meeting_is_as_convened_else_as_planned():
    convened = sample.session(planned=PLANNED)
    planned = replace(convened, convocations=())
    assert meeting_of(before(convened), 1).at == sample.at(10)
    assert meeting_of(before(planned), 1).at == PLANNED
    assert meeting_of(before(planned), 1).sent is None


def test_the_second_meeting_reads_the_copies_of_the_first_until_it_opens():
    made_from = second_call()
    meeting = meeting_of(made_from, 2)
    assert meeting.at == sample.at(10)
    assert meeting.opening == made_from.dossier.openings[0]
    both = sample.second_call()
    assert meeting_of(before(both.session, openings=both.openings), 2).opening.call == 2
    assert meeting_of(before(both.session, openings=both.openings), 1).opening.call == 1


@pytest.mark.parametrize(
    ("made_from", "call", "code"),
    [
        (before(sample.session(convocations=())), 1, "meeting-day-unknown"),
        (before()._replace(opening=None), 1, "meeting-day-unknown"),
        (before(), 2, "convocation-missing"),
        (before(opening=sample.opening(roll=())), 1, "roll-empty"),
        (before(opening=sample.opening(roll=sample.roll(elected=0))), 1, "roll-empty"),
    ],
)
def test_what_is_refused(made_from, call, code):
    with pytest.raises(Refused) as caught:
        meeting_of(made_from, call)
    assert caught.value.code == code
    assert caught.value.facts["session"] == "2020-10"
    assert caught.value.facts["mend"].startswith("assembly ")


def test_the_last_call_convened():
    assert current_call(before().dossier.session) == 1
    assert current_call(second_call().dossier.session) == 2


def test_a_session_without_a_city_meets_at_the_seat():
    assert meeting_of(before(sample.session()), 1).when.endswith("بمراكش")


def test_an_extraordinary_session_goes_by_its_month_before_it_is_held():
    assert meeting_of(extraordinary(), 1).name.opened is None


def test_a_vice_president_signs_while_there_is_no_president():
    posts = {2: "vice-president-2", 3: "vice-president-1", 12: "secretary"}
    opening = sample.opening(roll=sample.roll(posts))
    assert head_of(opening).number == 3
    assert head_signs(opening)[:2] == ("النائبة الأولى لرئيس الغرفة", "السيدة العضوة الثالثة")
    assert secretary_signs(opening)[:2] == ("كاتبة الغرفة", "السيدة العضوة الثانية عشرة")
    assert title_in(opening, opening.entry(4)) == "عضو الجمعية العامة"


def test_nobody_signs_while_no_office_is_held():
    opening = sample.opening(roll=sample.roll({}))
    assert secretary_signs(opening)[:2] == ("كاتب الغرفة", "")
    with pytest.raises(Refused, match="president-unknown"):
        head_of(opening)


@pytest.mark.parametrize(("side", "right"), [("right", "كاتب الغرفة"), ("left", "رئيس الغرفة")])
def test_the_chamber_chooses_the_side_on_which_the_secretary_signs(side, right):
    found = sides(sample.opening(chamber=replace(sample.CHAMBER, secretary_side=side)))
    assert found[0].title == right
    assert {place.title for place in found} == {"كاتب الغرفة", "رئيس الغرفة"}
