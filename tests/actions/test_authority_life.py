"""The life of an authority: its names and heads by their days, what it took over, what passed by letter."""

from datetime import date
from zoneinfo import ZoneInfo

from acts import in_register, store_of
from recommended import letters, pen_of, sent

from assembly.actions.answers import Meant, Said, answer
from assembly.actions.authorities import Changes, merge_authorities, rename_authority, set_authority
from assembly.actions.authority_life import Counts, life_of_authority
from assembly.actions.dispatches import acknowledge, cancel_dispatch
from assembly.actions.history import undo
from assembly.actions.reminders import remind

ZONE = ZoneInfo("Africa/Casablanca")
JANUARY, FEBRUARY, MARCH = date(2021, 1, 5), date(2021, 2, 5), date(2021, 3, 5)


def life(hall, number, day=date(2030, 1, 1)):
    store = store_of(hall)
    return life_of_authority(store, store.authorities()[number - 1], day, ZONE)


def told(hall, number, *whats):
    return [
        (each.on.isoformat(), each.what, each.letters, each.about)
        for each in life(hall, number).steps
        if not whats or each.what in whats
    ]


def merged(hall, which, into, on):
    with in_register(hall) as desk:
        merge_authorities(desk, which=str(which), into=str(into), on=on)


def answered(hall, authority, number, day, grade="done"):
    with letters(hall, day) as desk:
        meant = Meant("2020-10", number)
        answer(desk, pen_of(day), meant=meant, said=Said(grade, day, "77", "نص"), authority=authority)


def test_names_titles_and_how_it_is_written_to(october):
    with in_register(october) as desk:
        rename_authority(desk, which="4", title="ولاية ثانية", title_fr="Deuxième", since=date(2022, 1, 1))
        set_authority(desk, which="4", changes=Changes(title="والي الجهة", gender="male", address="مراكش"))
        set_authority(
            desk, which="4", changes=Changes(gender="female", channel="by-hand", since=date(2021, 5, 1))
        )
    with in_register(october) as desk:
        set_authority(desk, which="4", changes=Changes(address="خطأ"))
    undo(store_of(october), store_of(october).register_journal(), pen_of(MARCH))
    steps = life(october, 4).steps
    first, renamed = (next(each for each in steps if each.what == what) for what in ("registered", "renamed"))
    assert (first.text, first.until) == ("Wilaya de la Région Marrakech-Safi", date(2021, 12, 31))
    assert (renamed.on, renamed.name, renamed.text) == (date(2022, 1, 1), "ولاية ثانية", "Deuxième")
    heads = [(each.name, each.gender, each.until) for each in steps if each.what == "headed"]
    assert heads == [("والي الجهة", "male", date(2021, 4, 30)), ("والي الجهة", "female", None)]
    # What was taken back was never so.
    assert [each.text for each in steps if each.what in ("address", "channel")] == ["مراكش", "by-hand"]
    assert "renamed" not in {each.what for each in life(october, 4, date(2021, 12, 31)).steps}


def test_letters_reminders_and_answers_are_told_and_counted(october):
    sent(october, 1, 3, number=131)
    with letters(october, JANUARY) as desk:
        acknowledge(desk, pen_of(JANUARY), dispatch="131/2020", on=date(2020, 11, 24), reference="4512")
        cancel_dispatch(desk, pen_of(JANUARY), reference="132/2020", because="خطأ", on=JANUARY)
    with letters(october, JANUARY) as desk:
        remind(desk, pen_of(JANUARY), dispatches=("131/2020",), on=JANUARY)
    for number in (1, 2):
        answered(october, 1, number, FEBRUARY, "accepted")
    both = ("2020-10/R1", "2020-10/R2")
    assert told(october, 1, "recommended", "sent", "acknowledged", "reminder", "accepted") == [
        ("2020-11-12", "recommended", (), both),
        ("2020-11-20", "sent", ("131/2020",), both),
        ("2020-11-24", "acknowledged", ("131/2020",), both),
        ("2021-01-05", "reminder", ("1/2021",), both),
        ("2021-02-05", "accepted", ("77",), both),
    ]
    assert life(october, 1).counts == Counts(recommendations=2, open=2, letters=1, reminders=1, answers=2)
    assert told(october, 3, "void") == [("2021-01-05", "void", ("132/2020",), ("2020-10/R2",))]
    assert life(october, 3).counts == Counts(recommendations=1, open=1, letters=0, reminders=0, answers=0)


def test_one_that_was_merged_away_says_where_and_the_other_what_it_took_over(october):
    sent(october, 13, number=131)
    merged(october, 13, 12, FEBRUARY)
    merged(october, 12, 4, MARCH)
    answered(october, 4, 3, date(2021, 4, 1))
    away, between, last = (life(october, number) for number in (13, 12, 4))
    assert (away.successor, between.successor, last.successor) == (4, 4, 4)
    [into] = [each for each in away.steps if each.what == "merged-into"]
    assert (into.on, into.other) == (FEBRUARY, 12)
    assert told(october, 12, "took-over", "done") == [
        ("2021-02-05", "took-over", ("131/2020",), ("2020-10/R3",)),
        ("2021-04-01", "done", ("77",), ("2020-10/R3",)),
    ]
    # What was taken over already goes on with it, and what came before is the other's own.
    assert told(october, 4, "sent", "took-over", "done") == [
        ("2021-03-05", "took-over", ("131/2020",), ("2020-10/R3",)),
        ("2021-04-01", "done", ("77",), ("2020-10/R3",)),
    ]
    assert last.counts == Counts(recommendations=1, open=0, letters=1, reminders=0, answers=1)
    assert away.counts.answers == 1


def test_what_came_after_two_mergers_about_one_letter_is_told_once(october):
    """13 was part of 12 when the letter went; then 12 became part of 4, and the answer came there."""
    merged(october, 13, 12, JANUARY)
    sent(october, 12, on=FEBRUARY, number=131)
    merged(october, 12, 4, MARCH)
    answered(october, 4, 3, date(2021, 4, 1))
    done = [("2021-04-01", "done", ("77",), ("2020-10/R3",))]
    assert [told(october, number, "done") for number in (4, 12)] == [done, done]
