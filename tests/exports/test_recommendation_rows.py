"""Recommendations of sessions, flattened."""

import pytest
from exports.recommendation_samples import DAY, HOUR, WHOLE, dossier, recommendation
from msgspec.structs import replace

from assembly.domain.ballot import Subject
from assembly.exports.recommendation_rows import recommendation_rows


def test_a_row_holds_all_that_was_recorded():
    (row,) = recommendation_rows((dossier(WHOLE[0]),))
    assert (row.identifier, row.number, row.adopted_on, row.state) == ("2020-10/R12", 12, DAY, "draft")
    assert (row.session.id, row.session.kind, row.session.year, row.session.month) == (
        "2020-10",
        "ordinary",
        2020,
        10,
    )
    assert (row.session.chamber_ar, row.session.chamber_fr) == ("غرفة", "chambre")
    assert [(a.number, a.level, a.name_fr) for a in row.authorities] == [
        (1, "national", "Ministère"),
        (4, "local", ""),
    ]
    assert (row.level, row.sector, row.priority, row.text) == ("regional", "الخزف", "urgent", WHOLE[0].text)


def test_sessions_keep_their_order_and_recommendations_follow_their_numbers():
    later = dossier(recommendation(1), id="2021-02", month=2, year=2021)
    found = recommendation_rows((later, dossier(*WHOLE)))
    assert [row.identifier for row in found] == ["2021-02/R1", "2020-10/R2", "2020-10/R12"]


def test_those_to_one_authority_keep_the_others_they_are_addressed_to():
    found = recommendation_rows((dossier(*WHOLE),), 1)
    assert [(row.number, len(row.authorities)) for row in found] == [(12, 2)]
    assert recommendation_rows((dossier(*WHOLE),), 9) == ()


def test_a_closed_session_leaves_them_to_be_sent():
    (row,) = recommendation_rows((dossier(recommendation(), closed=HOUR),))
    assert row.state == "to-send"


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        (("item", 3), "item"),
        (("proposal", 2), "proposal"),
        (("proposal", 3), "petition"),
        (("amendment", 1), "amendment"),
    ],
)
def test_the_origin_tells_petitions_from_proposals(subject, kind):
    origin = Subject(kind=subject[0], number=subject[1])
    (row,) = recommendation_rows((dossier(recommendation(origin=origin)),))
    assert (row.origin.kind, row.origin.number) == (kind, subject[1])


def test_without_an_opening_no_chamber_is_named():
    (row,) = recommendation_rows((replace(dossier(recommendation()), openings=()),))
    assert (row.session.chamber_ar, row.session.chamber_fr, row.origin) == (None, None, None)
