import pytest
from domain.samples import ballot, item, session

from assembly.domain.agenda import Postponement, Withdrawal
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_approval import MinutesApproval, outcome_of

ABOUT = {"kind": "previous-minutes", "about_session": "2020-06"}


@pytest.mark.parametrize(
    ("outcome", "decided"),
    [("adopted", "approved"), ("rejected", "refused"), ("undecided", "refused")],
)
def test_a_plain_vote_decides(outcome, decided):
    assert outcome_of(item(1, **ABOUT), (ballot(1, outcome=outcome),), ()) == decided


def test_a_recount_decides_anew():
    votes = (ballot(1, outcome="rejected", superseded_by=2), ballot(2))
    assert outcome_of(item(1, **ABOUT), votes, ()) == "approved"


def test_put_off_withdrawn_or_not_yet_decided():
    put_off = item(1, **ABOUT, postponed=Postponement(sitting=1, until="اجتماع مقبل"))
    assert outcome_of(put_off, (), ()) == "put-off"
    assert outcome_of(item(1, **ABOUT, withdrawn=Withdrawal(sitting=1)), (), ()) is None
    assert outcome_of(item(1, **ABOUT), (), ()) is None


@pytest.mark.parametrize(
    "more", [{"kind": "report", "about_session": "2020-06"}, {"kind": "previous-minutes"}]
)
def test_an_item_about_no_minutes_decides_nothing_of_them(more):
    assert outcome_of(item(1, **more), (ballot(1),), ()) is None


def test_what_was_recorded_says_that_changes_went_with_it():
    recorded = MinutesApproval(
        item=1, session="2020-06", sitting=1, outcome="approved-with-changes", ballot=1, corrections=(1,)
    )
    assert outcome_of(item(1, **ABOUT), (ballot(1),), (recorded,)) == "approved-with-changes"
    whole = Dossier(
        session=session(),
        items=(item(1, **ABOUT), item(2)),
        ballots=(ballot(1),),
        minutes_approvals=(recorded,),
    )
    assert whole.minutes_decided() == {"2020-06": "approved-with-changes"}
