from datetime import date

import pytest
from acts import raises, store_of
from after import LATER, closed, in_letters
from hall import opened, unchanged

from assembly.actions.minutes_sendings import on_the_roll, send_minutes

DAY = date(2020, 11, 20)


def sent(hall, document="copy", *, to=(), on=DAY, **more):
    authorities = tuple(a for a in store_of(hall).authorities() if a.number in to)
    with in_letters(hall) as desk:
        return send_minutes(
            desk, LATER, session="2020-10", document=document, authorities=authorities, on=on, **more
        )


def test_the_original_and_the_copies(sitting):
    closed(sitting)
    original = sent(sitting, "original", to=(1,), reference="131/2020")
    assert [a.number for a in original.authorities] == [1]
    assert (original.document, original.reference, original.on) == ("original", "131/2020", DAY)
    governors = sent(sitting, to=(7, 8))
    members = sent(sitting, members=(3, 1, 3))
    assert (governors.number, members.number, members.members) == (2, 3, (1, 3))
    assert store_of(sitting).correspondence().sendings.all() == (original, governors, members)
    assert store_of(sitting).correspondence_journal().lines[-1].do == "sent-minutes 2020-10 copy 3"


@pytest.mark.parametrize(
    ("document", "more", "code"),
    [
        ("original", {"to": (1,), "members": (1,)}, "original-to-members"),
        ("copy", {}, "sending-to-nobody"),
        ("copy", {"members": (76,)}, "member-not-on-roll"),
        ("copy", {"members": (1,), "sitting": 2}, "sitting-unknown"),
        ("copy", {"members": (1,), "on": date(2020, 11, 11)}, "letter-before-closing"),
        ("copy", {"members": (1,), "on": date(2021, 1, 11)}, "day-in-future"),
    ],
)
def test_what_cannot_be_sent(sitting, document, more, code):
    closed(sitting)
    with unchanged(sitting.folder), raises(code):
        sent(sitting, document, **more)


def test_a_session_going_on_sends_nothing(sitting):
    with raises("letter-of-open-session"):
        sent(sitting, members=(1,))


def test_the_record_of_an_opening_without_quorum_is_final(store):
    opened(store, present="1-10")
    assert sent(store, "original", to=(1,), sitting=1, on=date(2020, 11, 12)).sitting == 1


def test_who_gets_a_copy(sitting):
    dossier = store_of(closed(sitting)).dossier("2020-10")
    assert on_the_roll(dossier) == tuple(range(1, 76))
