import pytest
from documents import sample_elections as sample
from documents.sample_dossier import at
from documents.sample_elections import GOLDEN, SCENARIOS, a_round, election, minutes_in, session_of_elections
from msgspec.structs import replace

from assembly.documents.minutes_elections import elections_on
from assembly.documents.view_hall import hall_of


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_minutes_read_as_the_golden_text(scenario, language):
    golden = GOLDEN / (f"minutes-{scenario}.txt" if language == "ar" else f"minutes-fr-{scenario}.txt")
    assert minutes_in(language, scenario) == golden.read_text("utf-8")


def parts(*elections, item=2):
    dossier = replace(session_of_elections(), elections=elections)
    return elections_on(hall_of(dossier, dossier.sittings[0]), item)


def test_a_first_round_that_elected_nobody_and_was_not_followed():
    (part,) = parts(election(1, "president", a_round("president", 1, 11, {3: 20, 4: 20})))
    assert part.ballot.result == "ولم يحصل أي مرشح على الأغلبية المطلقة في الدور الأول."


def test_an_only_candidate_short_of_the_majority():
    alone = a_round("committee-chair", 1, 11, {5: 20}, blank=30)
    (part,) = parts(election(1, "committee-chair", alone, of=sample.TRAINING))
    assert part.ballot.result == (
        "حصل المرشح الوحيد السيد العضو الخامس على عشرين (20) صوتا. "
        "ولم يحصل أي مرشح على الأغلبية المطلقة في الدور الأول."
    )


def test_a_tie_whose_lot_was_not_drawn():
    rounds = (a_round("president", 1, 11, {3: 20, 4: 20}), a_round("president", 2, 12, {3: 20, 4: 20}))
    assert parts(election(1, "president", *rounds))[-1].ballot.result == "وتساوى المرشحان في عدد الأصوات."


def test_the_quorum_is_told_once_in_a_sitting():
    won = a_round("president", 1, 11, {3: 52})
    first, second = parts(
        election(1, "president", won), election(2, "secretary", a_round("secretary", 1, 12, {10: 52}))
    )
    assert "توفر النصاب المطلوب لانتخاب المكتب" in first.ballot.lead[0]
    assert "النصاب" not in " ".join(second.ballot.lead)


def test_elections_of_other_items_and_sittings_are_told_there():
    won = election(1, "president", a_round("president", 1, 11, {3: 52}), at=at(10, 11))
    assert parts(won, item=5) == ()
    assert parts(replace(won, sitting=2)) == ()
