from datetime import datetime

import pytest

from assembly.language import sentences_meeting as say
from assembly.language.sentences import Person, SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
MORNING = datetime(2020, 11, 12, 10)  # noqa: DTZ001  hours are local
DAY = "يوم الخميس 12 نونبر 2020 على الساعة العاشرة صباحا"


@pytest.mark.parametrize(
    ("hall", "city", "place"),
    [
        ("قاعة الاجتماعات", "آسفي", "بقاعة الاجتماعات بآسفي"),
        ("الاجتماعات", "الصويرة", "بقاعة الاجتماعات بالصويرة"),
        ("مقر الغرفة", "مراكش", "بمقر الغرفة بمراكش"),
        (None, "آسفي", "بآسفي"),
    ],
)
def test_when_and_where(hall, city, place):
    assert say.when_and_where(MORNING, hall, city) == f"{DAY} {place}"


def test_lines_under_a_title():
    when = say.when_and_where(MORNING, None, "آسفي")
    assert say.will_be_held(when) == f"التي ستنعقد {DAY} بآسفي"
    assert say.held(when) == f"المنعقدة {DAY} بآسفي"
    assert say.second_meeting(when) == f"الاجتماع الثاني، الذي سينعقد {DAY} بآسفي"
    assert say.second_held(when) == f"الاجتماع الثاني، المنعقد {DAY} بآسفي"


def test_titles():
    assert say.agenda_title(OCTOBER) == "جدول أعمال الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"
    assert say.second_call_of("الدورة العادية") == "الاجتماع الثاني: الدورة العادية"


@pytest.mark.parametrize(
    ("person", "title", "words"),
    [
        (Person("حسن شميس"), "رئيس الغرفة", "تقديم: السيد حسن شميس، رئيس الغرفة"),
        (Person("العضوة الثالثة", "female"), "", "تقديم: السيدة العضوة الثالثة"),
    ],
)
def test_who_presents(person, title, words):
    assert say.presented_by(person, title) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("رئيس الغرفة", "رئيس غرفة الصناعة التقليدية لجهة مراكش-آسفي"),
        ("رئيسة الغرفة", "رئيسة غرفة الصناعة التقليدية لجهة مراكش-آسفي"),
        ("النائبة الأولى لرئيس الغرفة", "النائبة الأولى لرئيس غرفة الصناعة التقليدية لجهة مراكش-آسفي"),
    ],
)
def test_who_writes_in_the_name_of_the_chamber(title, words):
    assert say.at_the_head(title, "غرفة الصناعة التقليدية لجهة مراكش-آسفي") == words
