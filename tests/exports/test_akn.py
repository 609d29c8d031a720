"""Papers in Akoma Ntoso: valid, whole in themselves, saying what the papers say, and nobody's secret."""

import re
from collections import Counter
from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.every_paper import OF_THE_EXAMPLE, SHIPPED
from documents.hall_papers import before
from documents.issued_papers import source_of
from documents.sample_elections import put_off, session_of_elections
from documents.sample_french import bilingual
from exports.akn_checks import all_of, read, same_words, same_words_in_any_order
from msgspec.structs import replace

from assembly.documents.papers import MAKERS
from assembly.documents.press import source, to_html
from assembly.domain.carried import CarriedRecommendation
from assembly.domain.proposal import Speaker
from assembly.errors import Refused
from assembly.exports.akn import failed_quorum_akn, minutes_akn, page_akn, paper_akn, recommendations_akn
from assembly.store.folder import Store

SESSIONS = {name: make for name, (make, _) in sample.SCENARIOS.items()} | {
    "elections": session_of_elections,
    "put-off": put_off,
    "bilingual": bilingual,
}
HOSTILE = "]]><script>&amp;\ud800\uffff\x0b\x1f\u202e\u2066نص\u2028آخر & <b>\"'"


@pytest.fixture(scope="module")
def shipped():
    store = Store.open(SHIPPED)
    return store, source(store, "2020-10")


def page(store, made_from, name, language):
    (sheet, *_) = MAKERS[name](store, made_from, OF_THE_EXAMPLE[name]._replace(language=language))
    return to_html(sheet, made_from).decode(), sheet


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("name", sorted(OF_THE_EXAMPLE.keys() - {"recommendations", "correction"}))
def test_a_paper_of_the_shipped_session_says_what_its_page_says(shipped, name, language):
    store, made_from = shipped
    html, sheet = page(store, made_from, name, language)
    asked = OF_THE_EXAMPLE[name]._replace(language=language)
    root = read(paper_akn(store, name, asked, sheet, made_from))
    (same_words if language == "ar" else same_words_in_any_order)(root, html)
    assert root[0].tag.endswith("}debate" if name == "minutes" else "}doc")


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("scenario", sorted(SESSIONS))
def test_the_minutes_of_any_session(shipped, scenario, language):
    store, _ = shipped
    made_from = source_of(SESSIONS[scenario]())
    root = read(minutes_akn(made_from, language=language))
    html, _ = page(store, made_from, "minutes", language)
    (same_words if language == "ar" else same_words_in_any_order)(root, html)
    assert all_of(root, "//a:debate/a:meta//a:FRBRExpression/a:FRBRlanguage/@language") == [
        {"ar": "ara", "fr": "fra"}[language]
    ]


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_what_became_of_earlier_recommendations_stands_in_the_minutes(shipped, language):
    store, _ = shipped
    told = CarriedRecommendation(
        session="2020-06", recommendation=2, text="توصية سابقة", authority=sample.MINISTRY, state="done",
        reference="12/2020", sent=date(2020, 7, 1), answered=date(2020, 8, 1), answer="تم الإنجاز",
    )  # fmt: skip
    item = replace(sample.PANDEMIC, kind="follow-up", title="التوصيات السابقة ومآلها")
    dossier = sample.october(
        items=(item, *sample.october().items[1:]), openings=(sample.opening(carried=(told,)),)
    )
    made_from = source_of(dossier)
    root = read(minutes_akn(made_from, language=language))
    html, _ = page(store, made_from, "minutes", language)
    (same_words if language == "ar" else same_words_in_any_order)(root, html)
    assert "توصية سابقة" in all_of(root, "string(//a:debateBody)")


def test_identifiers_name_the_work_its_language_and_its_day(shipped):
    _, made_from = shipped
    root = read(minutes_akn(made_from))
    chamber = "chambre-d-artisanat-de-la-region-marrakech-safi"
    work = f"/akn/ma/debate/minutes/{chamber}/2020-11-12/2020-10"
    uris = all_of(root, "//a:debate/a:meta/a:identification/*/a:FRBRuri/@value")
    assert uris == [work, f"{work}/ara@2020-11-12", f"{work}/ara@2020-11-12.akn"]
    own = all_of(root, "//a:FRBRthis/@value")
    assert len(own) == len(set(own))
    other = source_of(replace(sample.october(), openings=(sample.opening(chamber=_arabic_only()),)))
    assert re.search(
        "/minutes/chamber-[0-9a-f]{12}/",
        all_of(read(minutes_akn(other)), "//a:debate//a:FRBRuri/@value")[0],
    )


def _arabic_only():
    return replace(sample.CHAMBER, name_fr="")


def counts(voting) -> dict[str, int]:
    return {count.get("refersTo")[1:]: int(count.get("value")) for count in all_of(voting, "a:count")}


def voting(root, name):
    [found] = all_of(root, f"//*[@eId='{name}']")
    return found


def test_votes_are_data_with_counts_outcome_and_place(shipped):
    _, made_from = shipped
    root = read(minutes_akn(made_from))
    budget = voting(root, "ballot-3")
    assert counts(budget) == {"for": 48, "against": 2, "abstain": 2, "not-voting": 0}
    assert budget.get("outcome") == "#adopted"
    [section] = all_of(root, f"//*[@eId='{budget.get('href')[1:]}']")
    assert "ميزانية" in "".join(section[0].itertext())
    quorum = voting(root, "quorum-1")
    assert (quorum.get("outcome"), all_of(quorum, "a:quorum/@value")) == ("#quorum-reached", ["38"])
    assert counts(quorum)["signatures"] == 52


def test_recounts_roll_calls_and_secret_ballots():
    root = read(minutes_akn(source_of(sample.every_ending())))
    assert voting(root, "ballot-4").tag.endswith("}recount")
    assert voting(root, "ballot-3").tag.endswith("}voting")
    roll = [(v.get("by"), v.get("choice")) for v in all_of(root, "//a:vote")]
    assert roll == [
        *((f"#member-{n}", "#for") for n in range(1, 6)),
        ("#member-6", "#against"),
        ("#member-7", "#against"),
        ("#member-8", "#abstain"),
    ]
    secret = voting(root, "ballot-8")
    assert secret.get("refersTo") == "#secret"
    assert counts(secret) == {"for": 1, "against": 51, "abstain": 0, "not-voting": 0}
    section = all_of(root, f"//*[@eId='{secret.get('href')[1:]}']")[0]
    assert all_of(section, ".//a:vote") == []


def test_each_round_of_an_election_has_its_counts():
    dossier = session_of_elections()
    root = read(minutes_akn(source_of(dossier)))
    for election in dossier.elections:
        for held in election.rounds:
            found = voting(root, f"election-{election.number}-round-{held.number}")
            got = counts(found)
            assert {o.member: got[f"member-{o.member}"] for o in held.obtained} == {
                o.member: o.votes for o in held.obtained
            }
            blank = "blank" if election.method == "secret" else "abstain"
            assert (got[blank], got["not-voting"]) == (held.blank, held.not_voting)
        if election.method == "secret":
            assert not any(held.named for held in election.rounds)
    outcomes = Counter(v.get("outcome") for v in all_of(root, "//a:voting[starts-with(@eId, 'election-')]"))
    assert outcomes["#drawn-by-lot"] == sum(e.lot is not None for e in dossier.elections)
    special = [
        *dossier.expulsions,
        *dossier.bureau_dismissals,
        *dossier.dismissal_opinions,
        *dossier.resignations,
    ]
    assert len(all_of(root, "//a:parliamentary/a:voting")) == len(special) + sum(
        len(e.rounds) for e in dossier.elections
    ) + sum(not b.supersedes for b in dossier.ballots)


def test_a_failed_quorum():
    made_from = source_of(sample.failed())
    root = read(failed_quorum_akn(made_from))
    assert voting(root, "quorum-1").get("outcome") == "#quorum-not-reached"
    assert counts(voting(root, "quorum-1"))["signatures"] == 30
    assert all_of(root, "//a:FRBRnumber/@value")[0] == "2020-10-sitting-1"


def test_who_spoke_is_a_person_with_a_role():
    root = read(minutes_akn(source_of(sample.october())))
    speakers = [(s.get("by"), s.get("as")) for s in all_of(root, "//a:speech")]
    assert speakers == [
        ("#member-1", "#president"),
        ("#member-7", "#member"),
        ("#member-4", "#member"),
        ("#guest-1", "#guest"),
        ("#member-5", "#member"),
    ]
    [guest] = all_of(root, "//a:TLCPerson[@eId='guest-1']/@showAs")
    assert guest == "هشام بردوزي"


def test_a_member_s_name_that_two_bear_stands_for_nobody():
    copies = sample.opening()
    roll = tuple(replace(e, name="العضو الثاني") if e.number == 4 else e for e in copies.roll)
    root = read(minutes_akn(source_of(replace(sample.october(), openings=(replace(copies, roll=roll),)))))
    people = {p.get("refersTo") for p in all_of(root, "//a:person")}
    assert "#member-5" in people
    assert people.isdisjoint({"#member-2", "#member-4"})


def test_each_recommendation_is_one_statement_with_its_authorities(shipped):
    _, made_from = shipped
    for language in ("ar", "fr"):
        root = read(recommendations_akn(made_from, language=language))
        statements = all_of(root, "//a:statement")
        recorded = made_from.dossier.recommendations
        assert [all_of(s, ".//a:docNumber/text()") for s in statements] == [
            [r.identifier("2020-10")] for r in recorded
        ]
        assert [all_of(s, "string(a:mainBody/a:p)") for s in statements] == [r.text for r in recorded]
        addressed = [
            all_of(s, ".//a:keyword[starts-with(@refersTo, '#authority-')]/@refersTo") for s in statements
        ]
        assert addressed == [[f"#authority-{a.number}" for a in r.authorities] for r in recorded]


def test_the_list_of_one_authority_holds_its_recommendations_alone():
    made_from = source_of(sample.october())
    root = read(recommendations_akn(made_from, sample.MINISTRY.number))
    assert all_of(root, "//a:docNumber/text()") == ["2020-10/R1", "2020-10/R3"]
    assert all_of(root, "//a:documentCollection/a:meta//a:FRBRnumber/@value") == ["2020-10-authority-2"]


def test_the_same_record_gives_the_same_bytes(shipped):
    _, made_from = shipped
    assert minutes_akn(made_from) == minutes_akn(source(Store.open(SHIPPED), "2020-10"))


def test_hostile_text_stays_text():
    speech = sample.speech(1, 1, Speaker(member=7), HOSTILE)
    item = replace(sample.PANDEMIC, title=HOSTILE)
    proof = sample.recommendation(1, HOSTILE, (replace(sample.REGION, name_ar=HOSTILE),))
    made_from = source_of(
        sample.october(
            speeches=(speech,), items=(item, *sample.october().items[1:]), recommendations=(proof,)
        )
    )
    root = read(minutes_akn(made_from))
    assert all_of(root, "//a:script | //a:b") == []
    assert all_of(root, "string(//a:speech)").split() == ["]]><script>&amp;", "نص", "آخر", "&", "<b>\"'"]
    root = read(recommendations_akn(made_from))
    assert "<script>" in all_of(root, "string(//a:statement/a:mainBody/a:p)")


def test_a_paper_before_any_day_is_planned():
    made_from = before(sample.session(convocations=(), planned=None))._replace(opening=None)
    with pytest.raises(Refused, match="meeting-day-unknown"):
        page_akn(
            "agenda",
            MAKERS["agenda"](None, before(), OF_THE_EXAMPLE["agenda"])[0],
            made_from,
            date(2020, 11, 3),
        )
