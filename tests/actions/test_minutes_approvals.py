import pytest
from acts import raises, store_of
from after import IN_FEBRUARY, closed, february, in_february
from hall import opened, unchanged

from assembly.actions.ballots import Counts
from assembly.actions.corrections import corrections_of
from assembly.actions.history import undo
from assembly.actions.minutes_approvals import (
    Decided,
    approve_as_voted,
    approve_by_vote,
    decided_of,
    put_off,
    waiting,
    waiting_before,
)
from assembly.domain.minutes_approval import Change

CHANGES = (Change(page=5, instead="48 صوتا", read="47 صوتا"), Change(instead="أ", read="ب"))


@pytest.fixture
def archive(sitting):
    return february(closed(sitting))


def by_vote(hall, counts=(50, 0, 0), changes=(), recount=False):
    with in_february(hall) as desk:
        return approve_by_vote(
            desk, IN_FEBRUARY, session="2020-10", changes=changes, cast=Counts(*counts), method="show-of-hands",
            at=IN_FEBRUARY.here, recount=recount,
        )  # fmt: skip


def decided(hall):
    store = store_of(hall)
    return decided_of("2020-10", tuple(map(store.dossier, store.session_ids())))


@pytest.mark.parametrize(
    ("counts", "changes", "outcome", "approved"),
    [
        ((50, 0, 0), (), "approved", True),
        ((50, 0, 0), CHANGES, "approved-with-changes", True),
        ((10, 40, 0), (), "refused", False),
        ((0, 0, 50), (), "refused", False),
    ],
)
def test_the_vote_decides(archive, counts, changes, outcome, approved):
    made = by_vote(archive, counts, changes).approval
    assert (made.outcome, made.item, made.session, made.ballot, made.sitting) == (outcome, 1, "2020-10", 1, 1)
    assert decided(archive) == (outcome, "2021-02")
    assert decided(archive).approved == approved
    assert store_of(archive).dossier("2021-02").minutes_approvals == (made,)


def test_each_change_is_a_numbered_correction(archive):
    made = by_vote(archive, changes=CHANGES).approval
    assert made.corrections == (1, 2)
    found = corrections_of(store_of(archive), "2020-10")
    assert [(c.number, c.page, c.instead, c.read, c.decided_in) for c in found] == [
        (1, 5, "48 صوتا", "47 صوتا", "2021-02"), (2, None, "أ", "ب", "2021-02"),
    ]  # fmt: skip
    done = store_of(archive).session_journal("2021-02").lines[-1].do
    assert (
        done == "approve-minutes 2020-10 item 1: approved-with-changes, correct 2020-10/1, correct 2020-10/2"
    )


def test_taken_back_the_numbers_are_not_given_again(archive):
    by_vote(archive, changes=CHANGES)
    store = store_of(archive)
    undo(store, store.session_journal("2021-02"), IN_FEBRUARY)
    assert corrections_of(store, "2020-10") == ()
    assert decided(archive) == Decided()
    assert by_vote(archive, changes=CHANGES[:1]).approval.corrections == (3,)


def test_minutes_that_were_not_approved_take_no_changes(archive):
    with unchanged(archive.folder), raises("changes-without-approval", about="2020-10"):
        by_vote(archive, (10, 40, 0), CHANGES)


def test_a_recount_takes_back_what_the_first_vote_decided(archive):
    by_vote(archive, changes=CHANGES)
    made = by_vote(archive, (10, 40, 0), recount=True).approval
    assert (made.outcome, made.ballot, made.corrections) == ("refused", 2, ())
    assert corrections_of(store_of(archive), "2020-10") == ()
    assert by_vote(archive, changes=CHANGES, recount=True).approval.corrections == (3, 4)


def test_a_plain_recount_would_leave_the_corrections_over(archive):
    by_vote(archive, changes=CHANGES)
    facts = archive.refused(
        "vote", 1, "--all-against", "--recount", "--session", "2021-02", code=4, error="minutes-decided-already",
        mend="assembly approve-minutes 2020-10 --recount", now="2021-02-18T10:40:00Z",
    )  # fmt: skip
    assert facts["outcome"] == "approved-with-changes"


def test_a_vote_that_was_held_already(archive):
    archive.ok("vote", 1, "--all-for", "--session", "2021-02", now="2021-02-18T10:30:00Z")
    assert decided(archive) == ("approved", "2021-02")
    with in_february(archive) as desk:
        made = approve_as_voted(desk, IN_FEBRUARY, session="2020-10", changes=CHANGES[:1])
    assert (made.outcome, made.corrections) == ("approved-with-changes", (1,))
    with unchanged(archive.folder), raises("minutes-decided-already"), in_february(archive) as desk:
        approve_as_voted(desk, IN_FEBRUARY, session="2020-10")


def test_without_a_vote_nothing_is_decided(archive):
    with raises("minutes-not-voted", item=1), in_february(archive) as desk:
        approve_as_voted(desk, IN_FEBRUARY, session="2020-10")


def test_put_off_with_the_changes_asked_for(archive):
    with in_february(archive) as desk:
        made = put_off(
            desk, IN_FEBRUARY, session="2020-10", until="اجتماع مقبل", reason="أخطاء", requested=CHANGES[:1]
        )
    assert (made.outcome, made.requested, made.corrections, made.ballot) == ("put-off", CHANGES[:1], (), None)
    item = store_of(archive).dossier("2021-02").items[0]
    assert (item.postponed.until, item.postponed.reason) == ("اجتماع مقبل", "أخطاء")
    assert decided(archive) == ("put-off", "2021-02")
    assert corrections_of(store_of(archive), "2020-10") == ()


def test_minutes_that_no_item_is_about(archive):
    with raises("minutes-item-missing", session="2021-02", about="2020-06"), in_february(archive) as desk:
        approve_as_voted(desk, IN_FEBRUARY, session="2020-06")


def test_only_a_sitting_decides(sitting):
    february(closed(sitting), opened=False)
    sitting.ok("convene", "--sent", "2021-02-05", "--session", "2021-02", now="2021-02-05T09:00:00Z")
    with raises("no-sitting"), in_february(sitting) as desk:
        approve_as_voted(desk, IN_FEBRUARY, session="2020-10")


def test_an_approval_is_final(archive):
    by_vote(archive)
    whole = store_of(archive).dossier("2021-02")
    refused = by_vote(archive, (10, 40, 0), recount=True)
    later = store_of(archive).dossier("2021-02")
    assert refused.approval.outcome == "refused"
    assert decided_of("2020-10", (whole, later)) == ("approved", "2021-02")
    assert decided_of("2020-10", (later, whole)) == ("approved", "2021-02")


def test_which_minutes_wait(archive):
    store = store_of(archive)
    dossiers = tuple(map(store.dossier, store.session_ids()))
    assert waiting(dossiers) == ("2020-10",)
    assert waiting(dossiers[1:]) == ()  # February is not closed
    assert waiting_before(store, "2021-02") == ("2020-10",)
    assert waiting_before(store, "2020-10") == ()
    assert waiting_before(store, "2022-02") == ()
    by_vote(archive)
    assert waiting_before(store, "2021-06") == ()


def test_a_session_that_never_held_a_sitting_has_no_minutes(store):
    opened(store, present="1-10")
    store.ok("close-session")
    assert waiting_before(store_of(store), "2021-02") == ()
