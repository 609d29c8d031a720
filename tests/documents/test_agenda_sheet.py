from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.hall_papers import before, second_call, text_of
from msgspec.structs import replace

from assembly.documents.agenda_sheet import agenda_sheet
from assembly.domain.agenda import Presenter, RefusedItem
from assembly.errors import Refused


def test_the_items_stand_in_the_order_of_discussion_under_their_own_numbers():
    moved = (replace(sample.PANDEMIC, order=3), sample.PLATFORMS, replace(sample.BUDGET, order=1))
    entries = agenda_sheet(before(items=moved)).view.entries
    assert [entry.number for entry in entries] == ["3", "2", "1"]
    assert entries[0].notes == ("تقديم: السيد العضو العاشر، كاتب الغرفة",)


@pytest.mark.parametrize(
    ("presenter", "note"),
    [
        (Presenter(member=3), "تقديم: السيدة العضوة الثالثة، النائبة الثانية لرئيس الغرفة"),
        (Presenter(member=4), "تقديم: السيد العضو الرابع، عضو الجمعية العامة"),
        (Presenter(member=4, title="رئيس اللجنة"), "تقديم: السيد العضو الرابع، رئيس اللجنة"),
        (Presenter(member=99), "تقديم: السيد العضو رقم 99"),
        (Presenter(name="هشام بردوزي", title="المدير الجهوي"), "تقديم: السيد هشام بردوزي، المدير الجهوي"),
        (Presenter(name="هشام بردوزي"), "تقديم: السيد هشام بردوزي"),
    ],
)
def test_who_presents(presenter, note):
    item = replace(sample.BUDGET, presenter=presenter)
    assert agenda_sheet(before(items=(item,))).view.entries[0].notes == (note,)


def test_a_guest_who_came_has_a_title():
    made_from = before(items=(sample.PLATFORMS,), sittings=(sample.sitting(guests=(sample.GUEST,)),))
    assert agenda_sheet(made_from).view.entries[0].notes == (
        "تقديم: السيد هشام بردوزي، المدير الجهوي للصناعة التقليدية بمراكش-آسفي",
    )


def test_what_was_refused_is_not_on_it():
    refused = RefusedItem(
        number=1, member=7, title="كراء مقر ملحق", asked_on=date(2020, 11, 11), reason="الأجل"
    )
    made_from = before(refused_items=(refused,))
    assert "كراء مقر ملحق" not in text_of(agenda_sheet(made_from), made_from)


def test_the_day_is_that_of_the_last_call():
    assert agenda_sheet(second_call()).view.when.startswith(
        "الاجتماع الثاني، الذي سينعقد يوم الخميس 12 نونبر 2020"
    )
    assert agenda_sheet(second_call(), 1).view.when.startswith("التي ستنعقد يوم الاثنين 2 نونبر 2020")


def test_an_agenda_without_items():
    with pytest.raises(Refused) as caught:
        agenda_sheet(before(items=()))
    assert (caught.value.code, caught.value.facts["session"]) == ("agenda-empty", "2020-10")
