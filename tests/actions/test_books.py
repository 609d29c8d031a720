from acts import PEN, in_register, in_session, raises, store_of
from hall import ordinal, snapshot, unchanged

from assembly.actions.books import member_meant, session_change
from assembly.errors import Refused


def test_one_command_is_one_line_named_by_the_action(session):
    before = snapshot(session.folder)
    with in_session(session) as desk:
        desk.book.items.remove(3)
        desk.did("test 3")
    after = snapshot(session.folder)
    assert [name for name in after if after[name] != before[name]] == ["2020-10.jsonl"]
    (line,) = after["2020-10.jsonl"][len(before["2020-10.jsonl"]) :].splitlines()
    assert b'"do":"test 3"' in line


def test_what_fails_half_way_leaves_nothing(session):
    for opened in (in_session(session), in_register(session)):
        with unchanged(session.folder), raises("half-way"), opened as desk:
            (desk.book.items if hasattr(desk.book, "items") else desk.book.members).remove(3)
            raise Refused("half-way")


def test_a_command_that_changes_nothing_writes_no_line(session):
    with unchanged(session.folder), in_session(session) as desk:
        desk.did("nothing")


def test_the_hall_is_entered_only_while_a_sitting_goes_on(sitting):
    with in_session(sitting) as desk:
        current, opening = desk.in_the_hall(PEN)
        assert (current.number, opening.call) == (1, 1)
        assert desk.rules(PEN) == opening.rules
    sitting.ok("suspend", "--at", "11:00")
    with raises("sitting-suspended", sitting=1), in_session(sitting) as desk:
        desk.in_the_hall(PEN)
    sitting.ok("close-sitting", "--at", "12:00")
    with raises("sitting-closed", sitting=1), in_session(sitting) as desk:
        desk.in_the_hall(PEN)
    sitting.ok("close-session")
    with raises("session-closed", session="2020-10"), in_session(sitting) as desk:
        desk.in_the_hall(PEN)


def test_an_unknown_session_has_no_book(store):
    with raises("session-unknown", session="2020-10"), session_change(store_of(store), "2020-10", PEN):
        pass


def test_members_are_meant_by_number_or_name(sitting):
    with in_session(sitting) as desk:
        _, opening = desk.in_the_hall(PEN)
    assert (
        member_meant(opening, "12") == member_meant(opening, "١٢") == member_meant(opening, ordinal(12)) == 12
    )
    assert member_meant(opening, "العضو الثاني") == 2
    with raises("member-unknown", member="99"):
        member_meant(opening, "99")
    with raises("member-ambiguous", numbers=[n for n in range(1, 76) if "الثاني" in ordinal(n)]):
        member_meant(opening, "الثاني")
