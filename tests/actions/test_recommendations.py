from datetime import date

import pytest
from acts import PEN, in_session, raises, store_of

from assembly.actions.recommendations import addressed_to, authority_meant, listed, recommend
from assembly.domain.ballot import Subject


def made(hall, *to, **more):
    with in_session(hall) as desk:
        return recommend(desk, PEN, text="توصية", addressed=addressed_to(desk, PEN, to), **more)


def test_the_level_is_the_authorities_own(sitting):
    authorities = {a.number: a for a in store_of(sitting).authorities()}
    recommendation = made(sitting, "1", "1")
    assert recommendation.level == authorities[1].level == "national"
    assert [a.number for a in recommendation.authorities] == [1]
    assert (recommendation.on, recommendation.identifier("2020-10")) == (date(2020, 11, 12), "2020-10/R1")


def test_several_levels_are_asked_about(sitting):
    with raises("recommendation-several-levels", levels=["local", "national"]):
        made(sitting, "1", "7")
    assert made(sitting, "1", "7", level="regional").level == "regional"


@pytest.mark.parametrize(
    ("to", "more", "code"),
    [
        ((), {}, "recommendation-without-authority"),
        (("99",), {}, "authority-unknown"),
        (("1",), {"origin": Subject(kind="item", number=9)}, "item-unknown"),
        (("1",), {"due": date(2020, 11, 11)}, "due-before-session"),
        (("1",), {"sector": "\u202eقطاع"}, "text-bidi-override"),
    ],
)
def test_recommendations_that_cannot_be(sitting, to, more, code):
    with raises(code):
        made(sitting, *to, **more)


def test_authorities_are_meant_by_number_or_name(store):
    authorities = store_of(store).authorities()
    assert authority_meant(authorities, "٧").number == authority_meant(authorities, "7").number == 7
    safi = next(a for a in authorities if a.names[-1].ar == "إقليم آسفي")
    assert authority_meant(authorities, ["اسفي", "إقليم"][1] + " اسفي") == safi
    with raises("authority-ambiguous"):
        authority_meant(authorities, "إقليم")
    with raises("authority-unknown", authority="لا أحد"):
        authority_meant(authorities, "لا أحد")


def test_papers_keep_the_name_of_the_day(sitting):
    sitting.ok("add-authority", "وزارة أخرى", "--renames", 1, "--since", "2030-10-07")
    assert made(sitting, "1").authorities[0].name_ar != "وزارة أخرى"
    assert store_of(sitting).authorities()[0].named_on(date(2030, 10, 7)).name_ar == "وزارة أخرى"


def test_listed_by_authority_level_and_state(sitting):
    made(sitting, "1")
    made(sitting, "7")
    store = store_of(sitting)
    all_of_it = listed(store, ("2020-10",))
    assert [(each.identifier, each.state) for each in all_of_it] == [
        ("2020-10/R1", "draft"),
        ("2020-10/R2", "draft"),
    ]
    assert [each.identifier for each in listed(store, ("2020-10",), authority=7)] == ["2020-10/R2"]
    assert [each.identifier for each in listed(store, ("2020-10",), level="national")] == ["2020-10/R1"]
    assert listed(store, ("2020-10",), wanted="to-send") == ()
    sitting.ok("close-sitting", "--at", "12:00")
    sitting.ok("close-session")
    assert len(listed(store_of(sitting), ("2020-10",), wanted="to-send")) == 2
