"""The French sentences that end the minutes, each written out."""

from datetime import date, datetime

import pytest

from assembly.language import phrases_closing as fr
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair

KING = "محمد السادس نصره الله وأيده"
OPENED = datetime(2020, 11, 12, 10)  # noqa: DTZ001  hours are local
CLOSED = datetime(2020, 11, 12, 12, 30)  # noqa: DTZ001
NEXT_DAY = datetime(2020, 11, 13, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("kinds", "heading", "listed"),
    [
        ({"proposal"}, "Propositions", "propositions suivantes"),
        ({"petition"}, "Vœux", "vœux suivants"),
        ({"recommendation"}, "Recommandations", "recommandations suivantes"),
        ({"proposal", "petition"}, "Propositions et vœux", "propositions et vœux suivants"),
        (
            {"proposal", "recommendation"},
            "Propositions et recommandations",
            "propositions et recommandations suivantes",
        ),
        ({"petition", "recommendation"}, "Vœux et recommandations", "vœux et recommandations suivants"),
        (
            {"proposal", "petition", "recommendation"},
            "Propositions, vœux et recommandations",
            "propositions, vœux et recommandations suivants",
        ),
    ],
)
def test_outcomes(kinds, heading, listed):
    assert fr.outcomes_heading(frozenset(kinds)) == heading
    assert fr.outcomes_of_session(frozenset(kinds)) == f"Les travaux de la session ont abouti aux {listed} :"
    assert fr.outcomes_of_sitting(frozenset(kinds)) == f"Les travaux de la séance ont abouti aux {listed} :"


def test_notes_under_a_line():
    assert fr.addressed_to(("Ministère A",)) == "Autorité destinataire : Ministère A"
    assert fr.addressed_to(("A", "مجلس")) == "Autorités destinataires : A ; \u2067مجلس\u2069"
    assert fr.put_forward_by(("M. A",)) == "Sur proposition de M. A"
    assert fr.put_forward_by(("M. A", "Mme B")) == "Sur proposition de : M. A ; Mme B"


@pytest.mark.parametrize(
    ("king", "closed", "exhausted", "words"),
    [
        (
            KING,
            CLOSED,
            True,
            (
                "L'ordre du jour étant épuisé, lecture a été donnée du télégramme de loyalisme et de dévouement adressé "
                "à Sa Majesté le Roi Mohammed VI, que Dieu L'assiste, puis la séance a été levée le même jour "
                "à douze heures trente."
            ),
        ),
        (
            "ملك آخر",
            NEXT_DAY,
            False,
            (
                "Au terme des travaux de la session, lecture a été donnée du télégramme de loyalisme et de dévouement adressé "
                "à Sa Majesté le Roi, que Dieu L'assiste, puis la séance a été levée le vendredi 13 novembre 2020 "
                "à une heure."
            ),
        ),
    ],
)
def test_the_telegram(king, closed, exhausted, words):
    assert fr.closed_with_telegram(king, OPENED, closed, exhausted=exhausted) == words


def test_the_end_without_a_telegram():
    assert fr.closed_plainly(OPENED, CLOSED, exhausted=True) == (
        "L'ordre du jour étant épuisé, la séance a été levée le même jour à douze heures trente."
    )
    assert fr.closed_plainly(OPENED, CLOSED, exhausted=False) == (
        "La séance a été levée le même jour à douze heures trente."
    )


def test_a_session_that_goes_on():
    assert fr.left_open(CLOSED, date(2020, 11, 13)) == (
        "La séance a été levée à douze heures trente, les travaux de la session devant reprendre "
        "le vendredi 13 novembre 2020."
    )
    assert fr.left_open_undated(CLOSED).endswith("devant reprendre à une date ultérieure.")


def test_a_suspension():
    assert fr.suspended(OPENED, CLOSED) == (
        "La séance a été suspendue à dix heures, puis reprise à douze heures trente."
    )
    assert fr.suspended(OPENED, NEXT_DAY).endswith("puis reprise le vendredi 13 novembre 2020 à une heure.")


@pytest.mark.parametrize(
    ("city", "day", "words"),
    [
        ("آسفي", date(2020, 11, 12), "Fait à Safi, le 12 novembre 2020."),
        ("الصويرة", date(2020, 11, 1), "Fait à Essaouira, le 1er novembre 2020."),
    ],
)
def test_place_and_date(city, day, words):
    assert fr.drawn_up(city, day) == words


@pytest.mark.parametrize(
    ("secretary", "ground", "deputy", "words"),
    [
        (
            "male",
            "absence",
            "female",
            (
                "Les décisions n'ayant pas été signées par le secrétaire, en raison de son absence, la secrétaire adjointe "
                "les a signées de plein droit, conformément au dernier alinéa de l'article 18."
            ),
        ),
        (
            "female",
            "impediment",
            "male",
            (
                "Les décisions n'ayant pas été signées par la secrétaire, en raison d'un empêchement, le secrétaire adjoint "
                "les a signées de plein droit, conformément au dernier alinéa de l'article 18."
            ),
        ),
        (
            "male",
            "vacancy",
            "male",
            (
                "Les décisions n'ayant pas été signées par le secrétaire, en raison de la vacance du poste, le secrétaire "
                "adjoint les a signées de plein droit, conformément au dernier alinéa de l'article 18."
            ),
        ),
    ],
)
def test_the_deputy_signs(secretary, ground, deputy, words):
    assert fr.deputy_signs(secretary, ground, deputy, "18") == words


def test_a_member_signs():
    chair = Chair(Person("A"))
    assert fr.member_signs("male", "refusal", chair, Person("B", "female"), "18") == (
        "Les décisions n'ayant pas été signées par le secrétaire, en raison de son refus de signer, Monsieur le Président "
        "a désigné comme secrétaire de séance Mme B, membre de l'Assemblée générale présente, laquelle les a signées, "
        "conformément au dernier alinéa de l'article 18."
    )
    assert "M. B, membre de l'Assemblée générale présent, lequel" in fr.member_signs(
        "male", "refusal", chair, Person("B"), "18"
    )
