import msgspec
import pytest
from domain.samples import ballot, item, opening, session, whole_dossier

from assembly.domain.agenda import Withdrawal
from assembly.domain.ballot import Subject
from assembly.domain.dossier import SCHEMA, Dossier


def test_items_come_in_the_order_of_discussion_then_of_number():
    dossier = Dossier(
        session=session(), items=(item(1, order=3), item(4, order=1), item(2, order=1), item(3, order=2))
    )
    assert [found.number for found in dossier.in_order()] == [2, 4, 3, 1]


def test_items_and_openings_are_found_by_number_and_call():
    dossier = Dossier(session=session(), items=(item(1), item(2)), openings=(opening(1), opening(2)))
    assert dossier.item(2) == item(2)
    assert dossier.item(3) is None
    assert dossier.opening(2) == opening(2)
    assert Dossier(session=session(), openings=(opening(1),)).opening(2) is None


def test_the_standing_ballot_is_the_last_that_no_recount_superseded():
    ballots = (
        ballot(1, superseded_by=2),
        ballot(2),
        ballot(3, kind="proposal"),
        ballot(4, subject=2),
        ballot(5, subject=3),
        ballot(6, subject=3),
        ballot(7, subject=4, superseded_by=8),
    )
    dossier = Dossier(session=session(), ballots=ballots)
    found = {n: dossier.standing_ballot(Subject(kind="item", number=n)) for n in (1, 2, 3, 4, 5)}
    assert {n: b and b.number for n, b in found.items()} == {1: 2, 2: 4, 3: 6, 4: None, 5: None}
    assert dossier.standing_ballot(Subject(kind="proposal", number=1)).number == 3
    assert dossier.standing_ballot(Subject(kind="amendment", number=1)) is None


def test_the_state_of_an_item_is_taken_from_the_dossiers_ballots():
    dossier = Dossier(session=session(), ballots=(ballot(1, outcome="rejected"),))
    assert dossier.state_of(item(1)) == "rejected"
    assert dossier.state_of(item(2)) == "open"
    assert dossier.state_of(item(1, withdrawn=Withdrawal(sitting=1))) == "withdrawn"


def test_an_empty_dossier_names_its_schema():
    assert Dossier(session=session()).schema == SCHEMA == "assembly/session/1"


@pytest.mark.parametrize("dossier", [whole_dossier(), Dossier(session=session())])
def test_a_dossier_is_written_and_read_back_whole(dossier):
    assert msgspec.json.decode(msgspec.json.encode(dossier), type=Dossier) == dossier
