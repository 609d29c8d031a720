"""The life of a recommendation, in the order of its days; and texts that resemble it."""

from datetime import date

from acts import raises, store_of
from recommended import FAIRS, SHARED, letters, pen_of, sent

from assembly.actions.answers import Meant, Said, answer
from assembly.actions.dispatches import acknowledge
from assembly.actions.recommendation_life import life_of
from assembly.actions.reminders import remind
from assembly.actions.similar import similar_to

JANUARY, FEBRUARY = date(2021, 1, 5), date(2021, 2, 5)


def test_every_step_of_every_authority_by_its_day(october):
    sent(october, 1, 3, number=131)
    with letters(october, JANUARY) as desk:
        acknowledge(desk, pen_of(JANUARY), dispatch="132/2020", on=date(2020, 11, 24), reference="4512")
    with letters(october, JANUARY) as desk:
        remind(desk, pen_of(JANUARY), dispatches=("131/2020",), on=JANUARY)
    with letters(october, FEBRUARY) as desk:
        said = Said("refused", FEBRUARY, "77", "سبب الرفض")
        answer(desk, pen_of(FEBRUARY), meant=Meant("2020-10", 2), said=said, authority=1)
    steps = life_of(store_of(october), Meant("2020-10", 2))
    assert [(each.on.isoformat(), each.what, each.reference) for each in steps] == [
        ("2020-11-12", "recorded", "2020-10"),
        ("2020-11-20", "sent", "131/2020"),
        ("2020-11-20", "sent", "132/2020"),
        ("2020-11-24", "acknowledged", "4512"),
        ("2021-01-05", "reminder", "1/2021"),
        ("2021-02-05", "refused", "77"),
    ]
    assert (steps[0].text, steps[-1].text) == (SHARED, "سبب الرفض")
    assert [each.what for each in life_of(store_of(october), Meant("2020-10", 3))] == ["recorded"]
    with raises("recommendation-unknown", recommendation="2020-10/R9"):
        life_of(store_of(october), Meant("2020-10", 9))
    assert FAIRS != SHARED


def test_what_was_recommended_before_is_found_however_it_is_written(october):
    store = store_of(october)
    [found] = similar_to(
        store, "تخصيص الدعم لفائدة الصنّاع التقليديين المتضررين من جائحة كورونا", besides="2021-02/R1"
    )
    assert (found.identifier, found.text) == ("2020-10/R2", SHARED)
    assert 0.6 <= found.likeness < 1
    assert similar_to(store, SHARED, besides="2020-10/R2") == ()
    assert similar_to(store, "إحداث قرية للصناع بالصويرة", besides="2021-02/R1") == ()
