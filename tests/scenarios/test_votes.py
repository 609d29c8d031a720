"""Votes: counts, names, ties, recounts and what they do to a decision."""

import pytest

AT = ("--at", "10:30")


def voted(hall, *words):
    result = hall.json("vote", *words)
    verdict = result["ballot"]["verdict"]
    return verdict["outcome"], verdict["reason"], result["decision"]


@pytest.mark.parametrize(
    ("words", "tally", "outcome", "reason"),
    [
        (("--all-for",), (50, 0, 0, 0), "adopted", "unanimous"),
        (("--all-for", "--not-voting", "3,4"), (48, 0, 0, 2), "adopted", "unanimous-of-voters"),
        (("--all-for", "--abstain", "3"), (49, 0, 1, 0), "adopted", "majority"),
        (("--all-against",), (0, 50, 0, 0), "rejected", "unanimous-against"),
        (("--all-against", "--abstain", "1-10"), (0, 40, 10, 0), "rejected", "majority-against"),
        (
            ("--for", "20", "--against", "25", "--abstain", "3"),
            (20, 25, 3, 2),
            "rejected",
            "majority-against",
        ),
        (("--abstain", "50"), (0, 0, 50, 0), "undecided", "all-abstained"),
        (("--for", "0"), (0, 0, 0, 50), "undecided", "no-votes"),
        (("--roll-call", "--for", "1-20", "--against", "21-30"), (20, 10, 0, 20), "adopted", "majority"),
        (
            ("--secret", "--because", "انتخاب", "--for", "30", "--against", "20"),
            (30, 20, 0, 0),
            "adopted",
            "majority",
        ),
    ],
)
def test_counts_and_verdict(sitting, words, tally, outcome, reason):
    ballot = sitting.json("vote", 1, *words, *AT)["ballot"]
    assert tuple(ballot["tally"][side] for side in ("in_favour", "against", "abstain", "not_voting")) == tally
    assert (ballot["verdict"]["outcome"], ballot["verdict"]["reason"]) == (outcome, reason)
    assert ballot["verdict"]["article"] == "14"
    assert len(ballot["entitled"]) == 50


def test_a_secret_ballot_keeps_no_names(sitting):
    ballot = sitting.json("vote", 1, "--secret", "--because", "انتخاب", "--for", 50, *AT)["ballot"]
    assert (ballot["method"], ballot["votes"], ballot["secret_ground"]) == ("secret", [], "انتخاب")


def test_a_tie_by_counts_asks_for_the_side_of_the_chair(sitting):
    facts = sitting.refused(
        "vote",
        3,
        "--for",
        24,
        "--against",
        24,
        "--abstain",
        2,
        *AT,
        code=4,
        error="tie-side-unknown",
        mend="--chair-side",
    )
    assert (facts["votes"], facts["article"]) == (24, "14")
    tie = (3, "--for", 24, "--against", 24, "--abstain", 2, *AT, "--chair-side")
    assert voted(sitting, *tie, "for")[:2] == ("adopted", "tie-chair-for")
    sitting.ok("undo")
    assert voted(sitting, *tie, "against") == ("rejected", "tie-chair-against", None)
    sitting.ok("undo")
    assert voted(sitting, *tie, "abstain") == ("undecided", "tie-chair-no-side", None)


@pytest.mark.parametrize(
    ("counts", "side"),
    [
        (("--for", 24, "--against", 24, "--abstain", 2), "none"),
        (("--for", 25, "--against", 25), "abstain"),
        (("--for", 50), "against"),
    ],
)
def test_a_side_that_the_counts_rule_out_is_refused(sitting, counts, side):
    sitting.refused(
        "vote",
        3,
        *counts,
        "--chair-side",
        side,
        *AT,
        code=4,
        error="chair-side-contradicts",
        mend="assembly vote 3",
    )


def test_a_tie_by_names_knows_the_side_of_the_chair(sitting):
    assert voted(sitting, 1, "--roll-call", "--for", "1-25", "--against", "26-50", *AT)[:2] == (
        "adopted",
        "tie-chair-for",
    )
    assert voted(sitting, 2, "--all-for", "--against", "1-25", *AT)[:2] == ("rejected", "tie-chair-against")
    assert voted(sitting, 3, "--all-for", "--against", "2-25", "--abstain", "1,26", *AT) == (
        "undecided",
        "tie-chair-no-side",
        None,
    )
    sitting.refused(
        "vote", 3, "--recount", "--all-for", "--against", "1-25", "--chair-side", "for", *AT,
        code=4, error="chair-side-contradicts",
    )  # fmt: skip


def test_a_chair_who_left_has_no_side(sitting):
    sitting.ok("attend", 1, "--left", "--at", "10:20")
    assert voted(sitting, 1, "--for", 20, "--against", 20, *AT)[:2] == ("undecided", "tie-chair-no-side")
    sitting.refused(
        "vote",
        2,
        "--for",
        20,
        "--against",
        20,
        "--chair-side",
        "for",
        *AT,
        code=4,
        error="chair-side-contradicts",
    )


def test_the_side_is_that_of_the_vice_president_who_presides(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "2-41")
    assert voted(session, 3, "--all-for", "--against", "2-21", *AT)[:2] == ("rejected", "tie-chair-against")


def test_recounts_cancel_a_decision_and_restore_it_under_its_number(sitting):
    assert voted(sitting, 3, "--for", 26, "--against", 24, *AT)[2]["sequence"] == 1
    sitting.refused(
        "vote",
        3,
        "--for",
        24,
        "--against",
        26,
        *AT,
        code=4,
        error="voted-already",
        mend="assembly vote 3 --recount",
    )
    assert voted(sitting, 3, "--for", 24, "--against", 26, "--recount", *AT) == (
        "rejected",
        "majority-against",
        None,
    )
    assert [(d["sequence"], d["cancelled_by"], d["ballot"]) for d in sitting.show("decisions")] == [(1, 2, 2)]
    assert sitting.json("agenda")[2]["state"] == "rejected"
    assert voted(sitting, 3, "--for", 27, "--against", 23, "--recount", *AT)[2]["cancelled_by"] is None
    assert [(d["sequence"], d["cancelled_by"], d["ballot"]) for d in sitting.show("decisions")] == [
        (1, None, 3)
    ]
    ballots = sitting.show("votes")
    assert [(b["supersedes"], b["superseded_by"]) for b in ballots] == [(None, 2), (1, 3), (2, None)]
    # Taken back, the earlier count stands again.
    sitting.ok("undo")
    assert sitting.last("decisions")["cancelled_by"] == 2
    assert sitting.last("votes")["superseded_by"] is None


def test_a_cancelled_decision_keeps_its_number_from_others(sitting):
    sitting.ok("vote", 3, "--all-for", *AT)
    sitting.ok("vote", 3, "--all-against", "--recount", *AT)
    assert sitting.json("list")["sessions"][0]["decisions"] == 0
    assert sitting.last("decisions")["sequence"] == 1


def test_a_presentation_makes_no_decision(sitting):
    assert voted(sitting, 1, "--all-for", *AT)[2] is None


def test_proposals_and_amendments_are_voted_on(sitting):
    sitting.ok("propose", "إحداث معرض", "--item", 1, "--at", "10:10")
    sitting.ok("amend", "proposal:1", "إحداث معرضين", "--at", "10:15")
    assert voted(sitting, "amendment", 1, "--all-for", *AT)[0] == "adopted"
    assert voted(sitting, "proposal:1", "--all-for", *AT) == ("adopted", "unanimous", None)


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        (("9", "--all-for"), 3, "item-unknown", "assembly agenda"),
        (("proposal:9", "--all-for"), 3, "proposal-unknown", "assembly show proposals"),
        (("amendment:9", "--all-for"), 3, "amendment-unknown", "assembly show amendments"),
        (("topic:1", "--all-for"), 2, "subject-unreadable", ""),
        (("9" * 5000, "--all-for"), 2, "subject-unreadable", ""),
        (("3",), 2, "votes-missing", "assembly vote 3 --for N"),
        (("3", "--roll-call"), 2, "votes-missing", "assembly vote 3 --roll-call --for MEMBERS"),
        (("3", "--for", "many"), 2, "count-unreadable", "--all-for"),
        (("3", "--for", "9" * 5000), 2, "count-unreadable", "--all-for"),
        (("3", "--for", "-5"), 2, "count-unreadable", "--all-for"),
        (("3", "--for", "30", "--not-voting", "3"), 2, "not-voting-counted", "assembly vote 3"),
        (("3", "--for", "51"), 4, "tally-too-many", "assembly show"),
        (("3", "--all-for", "--against", "51"), 4, "voter-not-present", "assembly attend 51 --arrived"),
        (("3", "--all-for", "--against", "99"), 3, "member-unknown", "assembly members"),
        (("3", "--roll-call", "--for", "1-9", "--against", "9"), 4, "voted-twice", "assembly vote"),
        (("3", "--secret", "--for", "50"), 4, "secret-without-ground", "--because"),
        (("3", "--secret", "--because", "سبب", "--all-for"), 4, "secret-with-names", "assembly vote"),
        (("3", "--all-for", "--recount"), 4, "nothing-to-recount", "assembly vote 3"),
        (("3", "--all-for", "--at", "09:59"), 4, "time-outside-sitting", "--at"),
        (("3", "--all-for", "--at", "2020-11-13 10:00"), 4, "time-outside-sitting", "--at"),
        (("3", "--all-for", "--at", "25:00"), 2, "hour-unreadable", ""),
    ],
)  # fmt: skip
def test_refused_votes(sitting, words, code, error, mend):
    at = () if "--at" in words else AT
    sitting.refused("vote", *words, *at, code=code, error=error, mend=mend)


def test_arabic_digits_are_digits(sitting):
    assert voted(sitting, "٣", "--for", "٣٠", "--against", "٢٠", "--at", "١٠:٣٠")[0] == "adopted"
