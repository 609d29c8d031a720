"""The French sentences on elections."""

from datetime import date

import pytest

from assembly.language import phrases_elections as fr
from assembly.language.sentences import Person

A, B = Person("A"), Person("B", "female")


@pytest.mark.parametrize(
    ("eldest", "youngest", "words"),
    [
        (
            A,
            B,
            (
                "sous la présidence de M. A, doyen d'âge des membres présents, le secrétariat étant assuré par Mme B, "
                "la plus jeune des membres présents sachant lire et écrire."
            ),
        ),
        (
            B,
            A,
            (
                "sous la présidence de Mme B, doyenne d'âge des membres présents, le secrétariat étant assuré par M. A, "
                "le plus jeune des membres présents sachant lire et écrire."
            ),
        ),
    ],
)
def test_how_a_post_is_filled(eldest, youngest, words):
    said = fr.bureau_vote("le président", eldest, youngest)
    assert said == f"L'élection du président a eu lieu au scrutin uninominal public, {words}"


def test_rounds():
    assert fr.elected_outright(A, 40) == (
        "M. A a obtenu 40 voix, soit la majorité absolue des membres votants, et a été proclamé élu au premier tour."
    )
    assert fr.second_round("male") == (
        "Aucun candidat n'ayant obtenu la majorité absolue au premier tour, il a été procédé à un second tour, "
        "à la majorité relative."
    )
    assert fr.elected_in_second_round(B, 1) == (
        "Mme B a obtenu 1 voix, soit la majorité relative, et a été proclamée élue au second tour."
    )


@pytest.mark.parametrize(
    ("candidates", "winner", "start", "end"),
    [
        ((A, A), A, "Les deux candidats ayant", "M. A a été désigné."),
        ((B, B), B, "Les deux candidates ayant", "Mme B a été désignée."),
        ((A, B, B), B, "Les candidats ayant", "Mme B a été désignée."),
        ((B, B, B), B, "Les candidates ayant", "Mme B a été désignée."),
    ],
)
def test_a_lot(candidates, winner, start, end):
    assert fr.drawn_by_lot(candidates, winner) == (
        f"{start} obtenu le même nombre de voix, il a été procédé à un tirage au sort, à l'issue duquel {end}"
    )


def test_an_only_candidate():
    assert fr.only_candidate(A, 50) == "M. A, seul candidat, a obtenu 50 voix."
    assert fr.only_candidate(B, 50) == "Mme B, seule candidate, a obtenu 50 voix."


def test_an_election_put_off():
    assert fr.election_put_off(date(2020, 11, 18)) == (
        "L'élection a été reportée à une réunion ultérieure, le mercredi 18 novembre 2020, où elle aura lieu valablement "
        "quel que soit le nombre des membres présents."
    )


def test_a_committee():
    assert fr.committee_vote("رئيس اللجنة") == (
        "L'élection de \u2067رئيس اللجنة\u2069 a eu lieu au scrutin secret, à la majorité absolue des membres présents."
    )


@pytest.mark.parametrize(
    ("post", "of", "gender", "words"),
    [
        ("president", None, "female", "la présidente de la Chambre"),
        ("vice-president-1", None, "male", "le premier vice-président de la Chambre"),
        ("committee-chair", "لجنة التكوين", "male", "le président de la commission \u2067لجنة التكوين\u2069"),
        ("committee-deputy", "A", "female", "la vice-présidente de la commission A"),
        ("representative", "A", "male", "le représentant de la Chambre auprès de l'organisme A"),
    ],
)
def test_a_post_by_its_name(post, of, gender, words):
    assert fr.post_name(post, of, gender) == words
    assert fr.representative_vote(words).startswith(f"L'élection d{'u' if gender == 'male' else 'e la'} ")


def test_the_quorum_of_a_bureaus_election():
    assert fr.election_quorum(52, 75, 50, "19") == (
        "52 membres sur 75 en exercice ayant été présents, le quorum requis pour l'élection du bureau, de 50 membres, a été atteint, "
        "conformément à l'article 19 de ladite loi."
    )
    assert fr.election_quorum_missed(40, 75, 50, "19") == (
        "Le quorum requis pour l'élection du bureau, de 50 membres, n'a pas été atteint : 40 membres sur 75 en exercice, "
        "conformément à l'article 19 de ladite loi."
    )
    assert fr.election_second_meeting(12, "19") == (
        "L'élection a eu lieu lors d'une seconde réunion, en présence de 12 membres, valablement quel que soit le nombre des "
        "membres présents, conformément à l'article 19 de ladite loi."
    )


def test_who_stood():
    assert fr.candidates_stood((A, B)) == "Se sont présentés : M. A ; Mme B."
    assert fr.candidates_stood((B, B)) == "Se sont présentées : Mme B ; Mme B."
    assert fr.candidates_stood((A,)) == "M. A s'est présenté, seul candidat."
    assert fr.candidates_stood((B,)) == "Mme B s'est présentée, seule candidate."


def test_the_rounds_and_what_they_left_open():
    assert fr.first_round_counts() == "Le premier tour a donné le résultat suivant :"
    assert fr.second_round_counts() == "Le second tour a donné le résultat suivant :"
    assert fr.no_majority_yet("male") == "Aucun candidat n'a obtenu la majorité absolue au premier tour."
    assert (
        fr.nobody_elected("male")
        == "Aucun candidat n'ayant obtenu de voix, l'élection est restée sans résultat."
    )
    assert fr.nobody_elected("female").startswith("Aucune candidate n'ayant obtenu de voix")
    assert fr.no_majority_yet("female").startswith("Aucune candidate n'a obtenu")
    assert fr.second_round("female").startswith("Aucune candidate n'ayant obtenu")
    assert fr.level_still((A, B)) == "Les deux candidats ont obtenu le même nombre de voix."
    assert fr.level_still((A, A, B)) == "Les candidats ont obtenu le même nombre de voix."
    assert fr.voted_for(B) == "Ont voté pour Mme B"
    assert fr.elected_by_those_present(B, 26) == (
        "Mme B a obtenu 26 voix, soit la majorité absolue des membres présents, et a été proclamée élue au premier tour."
    )
