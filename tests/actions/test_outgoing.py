"""The outgoing numbers that a store gives and finds again."""

import re
from datetime import date

from acts import raises
from recommended import SENT, letters, pen_of, sent
from sealed import forged

from assembly.actions.approvals import ask_approval
from assembly.actions.dispatch_papers import dispatch_decision
from assembly.actions.dispatches import Wishes
from assembly.actions.minutes_sendings import send_minutes
from assembly.actions.outgoing import (
    IrregularYear,
    irregular_years,
    letter_numbered,
    note_letter,
    register_of,
)
from assembly.actions.reminders import remind
from assembly.domain.outgoing import OutgoingNumber
from assembly.store.folder import Store


def book(hall):
    return Store.open(hall.folder).correspondence()


def noted(hall, number, day=SENT):
    with letters(hall, day) as desk:
        return note_letter(desk, pen_of(day), subject="دعوة إلى اجتماع", on=day, said=number)


def minutes_told_of(hall, reference):
    ministry = Store.open(hall.folder).authorities()[0]
    with letters(hall) as desk:
        send_minutes(
            desk, pen_of(SENT), session="2020-10", document="original", authorities=(ministry,), on=SENT, reference=reference
        )  # fmt: skip


def test_numbers_go_on_from_the_highest_of_the_year_and_begin_anew_with_the_next(october):
    assert [each.reference for each in sent(october, 1, 3, number=131)] == ["131/2020", "132/2020"]
    assert str(noted(october, None).outgoing) == "133/2020"
    assert str(noted(october, None, date(2021, 1, 5)).outgoing) == "1/2021"
    assert [str(each.outgoing) for each in register_of(book(october), 2020)] == [
        "131/2020", "132/2020", "133/2020",
    ]  # fmt: skip


def test_a_number_is_given_once(october):
    sent(october, 1, number=131)
    with raises("outgoing-number-taken", reference="131/2020", next=132):
        noted(october, 131)
    with raises("outgoing-number", number=0):
        noted(october, 0)
    with raises("day-in-future"), letters(october) as desk:
        note_letter(desk, pen_of(SENT), subject="رسالة", on=date(2020, 11, 21))
    assert irregular_years(book(october)) == ()


def test_what_is_left_out_is_found_in_each_year(october):
    sent(october, 1, number=131)
    noted(october, 134)
    noted(october, 2, date(2021, 1, 5))
    noted(october, 4, date(2021, 1, 6))
    assert irregular_years(book(october)) == (
        IrregularYear(2020, (132, 133), ()),
        IrregularYear(2021, (3,), ()),
    )


def test_a_typed_reference_is_no_number_of_another_letter(october):
    sent(october, 1, number=131)
    with raises("outgoing-number-taken", reference="131/2020"):
        minutes_told_of(october, "131/2020")
    ministry = Store.open(october.folder).authorities()[0]
    with raises("outgoing-number-taken", reference="131/2020"), letters(october) as desk:
        ask_approval(
            desk, pen_of(SENT), decision="1/2020", role="sector", authority=ministry, on=SENT, reference="131/2020"
        )  # fmt: skip
    # A letter that was noted first and told of later is one letter; what is no number of ours is left as it is.
    noted(october, 132)
    minutes_told_of(october, "132/2020")
    minutes_told_of(october, "ص 131")
    assert [str(each.outgoing) for each in register_of(book(october), 2020)] == ["131/2020", "132/2020"]
    assert irregular_years(book(october)) == ()


def test_a_number_that_was_forged_onto_two_letters_is_found(october):
    sent(october, 1, 3, number=131)
    noted(october, 133)
    path = october.folder / "correspondence.jsonl"
    path.write_bytes(forged(re.sub(rb'"sequence":13[23]', b'"sequence":131', path.read_bytes())))
    assert irregular_years(book(october)) == (IrregularYear(2020, (), (131,)),)


def test_the_register_says_what_each_letter_is_about(october):
    sent(october, 1, number=131)
    day = date(2021, 2, 1)
    with letters(october, day) as desk:
        remind(desk, pen_of(day), dispatches=("131/2020",), on=day)
    [reminder] = register_of(book(october), 2021)
    assert (reminder.what, reminder.about) == ("reminder", "131/2020 (1)")


def test_a_letter_is_found_by_the_number_it_bears(october):
    [made] = sent(october, 1, number=131)
    known = book(october).dispatches.all()
    assert letter_numbered(known, " 131 / 2020 ", "dispatch-unknown") == made
    assert made.outgoing == OutgoingNumber(2020, 131)
    with raises("dispatch-unknown", reference="132/2020"):
        letter_numbered(known, "132/2020", "dispatch-unknown")
    with raises("outgoing-reference", text="131"):
        letter_numbered(known, "131", "dispatch-unknown")


def test_the_register_tells_which_decision_was_put_to_whom(october):
    known = Store.open(october.folder).authorities()
    with letters(october) as desk:
        wishes = Wishes(SENT, number=140)
        dispatch_decision(
            desk, pen_of(SENT), decision="1/2020", roles=(("sector", known[0]), ("finance", known[2])), wishes=wishes
        )  # fmt: skip
    assert [(each.what, each.about, each.session) for each in register_of(book(october), 2020)] == [
        ("decision", "1/2020", "2020-10"), ("decision", "1/2020", "2020-10"),
    ]  # fmt: skip
    # Its own number, typed again as what was asked for, is no second letter.
    assert irregular_years(book(october)) == ()
    assert "decision no. 1/2020 (2020-10)" in october.ok("outgoing", "--year", 2020)
    assert "مقرر رقم" in october.ok("outgoing", "--year", 2020, "--lang", "ar")
