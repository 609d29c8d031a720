"""The French sentences on one item, each written out."""

import pytest

from assembly.language import phrases_items as fr
from assembly.language.sentences import Person

A, B = Person("A"), Person("B", "female")
MINUTES = "le procès-verbal de la session ordinaire de juin au titre de l'année 2020"
REASON = "pour le motif suivant :\nسبب"


def test_names():
    assert (fr.item_name(1), fr.item_name(21)) == ("Premier point", "Vingt et unième point")
    assert fr.item_title(3, "المصادقة على الميزانية") == "Troisième point :\nالمصادقة على الميزانية"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("président de la Chambre", "M. A, président de la Chambre, a présenté un exposé sur ce point."),
        ("المدير", "M. A, \u2067المدير\u2069, a présenté un exposé sur ce point."),
        ("", "M. A a présenté un exposé sur ce point."),
    ],
)
def test_who_presents(title, words):
    assert fr.presented(A, title) == words


def test_the_debate():
    assert fr.debate_opened() == "Le débat a été ouvert. Ont pris la parole :"
    assert fr.debate_of_one(A) == "Le débat a été ouvert. M. A est intervenu comme suit :"
    assert fr.debate_of_one(B) == "Le débat a été ouvert. Mme B est intervenue comme suit :"
    assert fr.figures_lead() == "Les données financières relatives à ce point se résument comme suit :"


@pytest.mark.parametrize(
    ("authors", "who"),
    [((A,), "M. A a proposé"), ((B, A), "Mme B et M. A ont proposé"), ((), "Il a été proposé")],
)
def test_amendments(authors, who):
    assert fr.amendment_proposed(authors, "ce point", "نص") == (
        f"{who} d'apporter à ce point l'amendement suivant :\nنص"
    )


@pytest.mark.parametrize(
    ("authors", "proposal", "petition"),
    [
        ((A,), "M. A a proposé ce qui suit :", "M. A a présenté le vœu suivant :"),
        ((A, B), "M. A et Mme B ont proposé ce qui suit :", "M. A et Mme B ont présenté le vœu suivant :"),
        ((), "Le débat a abouti à la proposition suivante :", "Le débat a abouti au vœu suivant :"),
    ],
)
def test_proposals_and_petitions(authors, proposal, petition):
    assert fr.proposal_proposed(authors, "نص") == f"{proposal}\nنص"
    assert fr.petition_proposed(authors, "نص") == f"{petition}\nنص"


@pytest.mark.parametrize(
    ("n", "results"),
    [
        (1, "le résultat du vote précédent ayant été annulé"),
        (2, "les résultats des votes précédents ayant été annulés"),
    ],
)
def test_a_recount(n, results):
    assert fr.recounted(n, "ce point") == f"Un nouveau vote a eu lieu sur ce point, {results}."


@pytest.mark.parametrize(
    ("until", "reason", "words"),
    [
        ("الدورة المقبلة", None, "à la prochaine session."),
        ("إلى الدورة المقبلة", "سبب", f"à la prochaine session, {REASON}"),
        ("اجتماع لاحق", None, "à une réunion ultérieure."),
        ("متم السنة.", None, "à l'échéance suivante : \u2067متم السنة\u2069."),
    ],
)
def test_what_is_put_off(until, reason, words):
    decided = "L'Assemblée générale a décidé de reporter"
    assert fr.postponed(until, reason) == f"{decided} sa décision sur ce point {words}"
    assert fr.minutes_postponed(MINUTES, until, reason) == f"{decided} l'approbation du {MINUTES[3:]} {words}"


def test_minutes_put_off_with_changes():
    assert fr.minutes_postponed_with_changes(MINUTES, "الدورة المقبلة") == (
        f"L'Assemblée générale a décidé de reporter l'approbation du {MINUTES[3:]} à la prochaine session, "
        "après y avoir apporté les modifications demandées :"
    )
    assert fr.minutes_postponed_with_changes(MINUTES, "اجتماع مقبل", "Erreurs.") == (
        f"L'Assemblée générale a décidé de reporter l'approbation du {MINUTES[3:]} à une prochaine réunion, pour le motif "
        "suivant : Erreurs, après y avoir apporté les modifications demandées :"
    )


@pytest.mark.parametrize(
    ("person", "own", "reason", "words"),
    [
        (
            A,
            True,
            None,
            "M. A a retiré de l'ordre du jour, avant sa mise aux voix, le point qu'il avait proposé.",
        ),
        (
            B,
            True,
            None,
            "Mme B a retiré de l'ordre du jour, avant sa mise aux voix, le point qu'elle avait proposé.",
        ),
        (A, False, "سبب", f"M. A a retiré de l'ordre du jour, avant sa mise aux voix, ce point, {REASON}"),
    ],
)
def test_what_is_withdrawn(person, own, reason, words):
    assert fr.withdrawn(person, own=own, reason=reason) == words


def test_what_nobody_named_withdraws():
    lead = "Ce point a été retiré de l'ordre du jour avant sa mise aux voix"
    assert fr.withdrawn_by_nobody_named(None) == f"{lead}."
    assert fr.withdrawn_by_nobody_named("سبب") == f"{lead}, {REASON}"


def test_endings_without_a_vote():
    assert fr.not_reached() == "Ce point n'a pu être examiné, la séance ayant été levée."
    assert fr.not_put_to_the_vote() == "Ce point n'a pas été mis aux voix."
    assert fr.noted("ce point") == "L'Assemblée générale a pris acte de ce point."


def test_changes_follow_an_adoption():
    assert fr.with_changes("L'Assemblée a adopté.", 1) == "L'Assemblée a adopté, avec l'amendement suivant :"
    assert (
        fr.with_changes("L'Assemblée a adopté.", 2) == "L'Assemblée a adopté, avec les amendements suivants :"
    )


def test_a_decision():
    assert fr.decision_line("3/2020") == "Décision n° 3/2020"
    assert fr.needs_approval("46", "18.09") == (
        "La présente décision n'est exécutoire qu'après approbation par l'autorité gouvernementale chargée de l'artisanat "
        "et par l'autorité gouvernementale chargée des finances, chacune en ce qui la concerne, conformément à "
        "l'article 46 de la loi n° 18-09."
    )
