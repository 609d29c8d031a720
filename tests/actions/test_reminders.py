"""Reminders: three at most, each of what had no answer yet, to whoever stands for the authority that day."""

from datetime import date, timedelta

from acts import raises, store_of
from recommended import letters, pen_of, sent

from assembly.actions.answers import Meant, Said, answer
from assembly.actions.authorities import rename_authority
from assembly.actions.books import register_change
from assembly.actions.reminders import cancel_reminder, late, remind, unanswered

DAYS = (date(2021, 1, 5), date(2021, 2, 5), date(2021, 3, 5), date(2021, 4, 5))


def reminded(hall, on, *references, number=None):
    with letters(hall, on) as desk:
        return remind(desk, pen_of(on), dispatches=references, on=on, number=number)


def test_a_fourth_is_refused_and_a_void_one_gives_its_rank_back(october):
    sent(october, 1, number=131)
    made = [reminded(october, day, "131/2020")[0] for day in DAYS[:3]]
    assert [(each.rank, each.reference) for each in made] == [(1, "1/2021"), (2, "2/2021"), (3, "3/2021")]
    with raises("reminded-enough", last="3/2021"):
        reminded(october, DAYS[3], "131/2020")
    with raises("reminder-not-last", reference="2/2021"), letters(october, DAYS[3]) as desk:
        cancel_reminder(desk, pen_of(DAYS[3]), reference="2/2021", because="خطأ", on=DAYS[3])
    with letters(october, DAYS[3]) as desk:
        cancel_reminder(desk, pen_of(DAYS[3]), reference="3/2021", because="خطأ", on=DAYS[3])
    [again] = reminded(october, DAYS[3], "131/2020")
    assert (again.rank, again.reference) == (3, "4/2021")


def test_only_what_had_no_answer_is_reminded_of(october):
    [letter] = sent(october, 1, number=131)
    with letters(october, DAYS[0]) as desk:
        answer(desk, pen_of(DAYS[0]), meant=Meant("2020-10", 1), said=Said("partly", DAYS[0]))
        assert unanswered(desk.book, letter) == (2,)
    assert reminded(october, DAYS[1], "131/2020")[0].recommendations == (2,)
    with letters(october, DAYS[2]) as desk:
        answer(desk, pen_of(DAYS[2]), meant=Meant("2020-10", 2), said=Said("done", DAYS[2]), authority=1)
    with raises("reminder-of-nothing", reference="131/2020"):
        reminded(october, DAYS[3], "131/2020")


def test_a_reminder_is_after_the_letter_before_it(october):
    sent(october, 1, number=131)
    with raises("before-dispatch", sent="2020-11-20"):
        reminded(october, date(2020, 11, 19), "131/2020")
    reminded(october, DAYS[1], "131/2020")
    with raises("reminder-before-last", reference="1/2021"):
        reminded(october, DAYS[1], "131/2020")
    with raises("reminder-before-last"):
        reminded(october, DAYS[0], "131/2020")


def test_it_goes_by_the_name_of_its_own_day(october):
    sent(october, 13, number=131)
    with register_change(store_of(october), pen_of(DAYS[0])) as register:
        rename_authority(register, which="13", title="عمالة آسفي", since=DAYS[0])
    assert reminded(october, DAYS[1], "131/2020")[0].authority.name_ar == "عمالة آسفي"


def test_late_is_what_waits_longer_than_some_days_since_its_last_letter(october):
    [letter, _] = sent(october, 1, 13, number=131)
    book = store_of(october).correspondence()
    assert late(book, letter.on + timedelta(60), 60) == ()
    assert [each.dispatch.reference for each in late(book, letter.on + timedelta(61), 60)] == [
        "131/2020",
        "132/2020",
    ]
    reminded(october, DAYS[0], "131/2020")
    book = store_of(october).correspondence()
    found = late(book, DAYS[0] + timedelta(60), 60)
    assert [each.dispatch.reference for each in found] == ["132/2020"]
    assert {each.last for each in late(book, DAYS[0] + timedelta(61), 60)} == {DAYS[0], letter.on}
