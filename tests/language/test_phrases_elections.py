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
    assert fr.second_round() == (
        "Aucun candidat n'ayant obtenu la majorité absolue au premier tour, il a été procédé à un second tour, "
        "à la majorité relative."
    )
    assert fr.elected_in_second_round(B, 1) == (
        "Mme B a obtenu 1 voix, soit la majorité relative, et a été proclamée élue au second tour."
    )


@pytest.mark.parametrize(
    ("candidates", "winner", "start", "end"),
    [
        (2, A, "Les deux candidats ayant", "M. A a été désigné."),
        (3, B, "Les candidats ayant", "Mme B a été désignée."),
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
