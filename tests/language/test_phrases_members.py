"""The French sentences on what is decided about a member."""

from datetime import date

import pytest

from assembly.language import phrases_members as fr
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair

A, B = Person("A"), Person("B", "female")
DAY = date(2020, 10, 1)


def test_late_excuses():
    lead = "Les motifs de l'absence de Mme B à la réunion du 1er octobre 2020 ont été soumis à l'Assemblée générale"
    assert fr.late_excuse_accepted(B, DAY) == f"{lead}, qui a décidé de les accepter."
    assert fr.late_excuse_refused(B, DAY) == f"{lead}, qui a décidé de ne pas les accepter."


def test_resignations():
    assert fr.resignation_accepted(A) == "L'Assemblée générale a décidé d'accepter la démission de M. A."
    assert (
        fr.resignation_refused(B) == "L'Assemblée générale a décidé de ne pas accepter la démission de Mme B."
    )


@pytest.mark.parametrize(
    ("member", "misconduct", "who", "cause"),
    [
        (A, "disorder", "le membre M. A", "de trouble à l'ordre"),
        (B, "obstruction", "la membre Mme B", "d'entrave aux délibérations"),
        (
            A,
            "non-compliance",
            "le membre M. A",
            "de manquement aux dispositions de la loi et du règlement intérieur",
        ),
    ],
)
def test_expulsions(member, misconduct, who, cause):
    assert fr.expelled(member, Chair(A), 40, 52, misconduct, "17") == (
        "Après un avertissement du président resté sans effet, l'Assemblée générale a décidé, à la demande du président "
        "et sans débat, à la majorité des deux tiers de ses membres présents (40 voix sur 52), d'expulser de la séance "
        f"{who}, pour cause {cause}, conformément à l'article 17 de ladite loi."
    )


@pytest.mark.parametrize(
    ("chair", "whose"),
    [
        (Chair(B), "de la présidente"),
        (Chair(A, "vice-president-1"), "du président de séance"),
        (Chair(B, "vice-president-1"), "de la présidente de séance"),
    ],
)
def test_an_expulsion_names_whoever_presides(chair, whose):
    assert fr.expelled(A, chair, 40, 52, "disorder", "17").startswith(
        f"Après un avertissement {whose} resté sans effet, l'Assemblée générale a décidé, à la demande {whose} et sans débat, "
    )
    refused = fr.expulsion_refused(A, chair, 0, 34, 50, "17")
    assert refused.startswith(
        f"Après un avertissement {whose} resté sans effet, la demande {whose} d'expulser"
    )
    assert "(aucune voix sur 50)" in refused


def test_an_expulsion_that_missed_its_majority():
    assert fr.expulsion_refused(B, Chair(A), 20, 34, 50, "17") == (
        "Après un avertissement du président resté sans effet, la demande du président d'expulser de la séance la membre "
        "Mme B, mise aux voix sans débat, n'a pas obtenu la majorité requise de 34 voix (20 voix sur 50), "
        "conformément à l'article 17 de ladite loi."
    )


def test_the_dismissal_of_the_bureau():
    assert fr.dismissal_asked(57, 75, DAY, "39") == (
        "À la demande de 57 membres sur 75 en exercice, en date du 1er octobre 2020, la révocation du bureau a été mise aux "
        "voix au scrutin public, conformément à l'article 39 de ladite loi, avec le résultat suivant :"
    )
    assert fr.bureau_dismissed(52, 75, 50) == (
        "L'Assemblée générale a révoqué le bureau par 52 voix sur 75 membres en exercice, la majorité requise étant de 50 voix."
    )
    assert fr.bureau_kept(75, 50) == (
        "La révocation du bureau n'a pas obtenu la majorité requise de 50 voix sur 75 membres en exercice, et a été rejetée."
    )


def test_an_opinion_on_a_dismissal():
    assert fr.opinion_put(B, DAY, "33") == (
        "Mme B ayant été entendue le 1er octobre 2020, un avis motivé favorable à sa révocation a été mis aux voix au scrutin "
        "public, conformément à l'article 33 de ladite loi, avec le résultat suivant :"
    )
    assert fr.opinion_for_dismissal(A, "تغيب عن دورتين.") == (
        "L'Assemblée générale a donné un avis favorable à la révocation de M. A, pour les motifs suivants :\nتغيب عن دورتين."
    )
    assert fr.opinion_against_dismissal(B) == (
        "L'Assemblée générale a donné un avis défavorable à la révocation de Mme B."
    )


def test_a_resignation_put_to_the_vote():
    assert fr.resignation_put(A, DAY, "RR 12") == (
        "La démission de M. A, adressée par lettre recommandée n° RR 12 en date du 1er octobre 2020, a été mise aux voix au "
        "scrutin public, avec le résultat suivant :"
    )
    assert fr.nothing_decided() == (
        "Aucun des deux côtés ne l'ayant emporté, l'Assemblée générale n'a pris aucune décision à ce sujet."
    )
