"""The French sentences on the quorum, each written out."""

from datetime import date

import pytest

from assembly.language import phrases_quorum as fr
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_opening import Chair
from assembly.language.sentences_quorum import Required

CHAIR = Chair(Person("A"))
DEPUTY = Chair(Person("C", "female"), "vice-president-1")
NEEDED = Required(38)


def test_reached():
    assert fr.quorum_reached(52, 75, NEEDED, CHAIR, "14") == (
        "Au vu de la feuille de présence signée à l'ouverture de la session, le quorum légal étant atteint "
        "(52 membres présents sur 75 en exercice, majorité absolue requise : 38), Monsieur le Président l'a constaté, "
        "conformément à l'article 14 de ladite loi, et a déclaré ouverts les travaux de la session."
    )
    one = fr.quorum_reached(1, 1, Required(1, absolute=False), DEPUTY, "14")
    assert (
        "(1 membre présent sur 1 en exercice, nombre requis : 1), Madame la présidente de séance l'a" in one
    )


@pytest.mark.parametrize(
    ("day", "first"),
    [(date(2020, 11, 2), "la première réunion du lundi 2 novembre 2020"), (None, "la première réunion")],
)
def test_second_call(day, first):
    assert fr.second_call(day, "14") == (
        f"La présente réunion se tenant sur seconde convocation, {first} n'ayant pu avoir lieu faute de quorum légal, "
        "les délibérations de l'Assemblée générale sont valables quel que soit le nombre des membres présents, "
        "conformément à l'article 14 de ladite loi."
    )


@pytest.mark.parametrize(
    ("present", "waited", "required", "finding"),
    [
        (
            30,
            60,
            NEEDED,
            (
                "Une heure après l'heure prévue, il a été constaté que 30 membres seulement étaient présents, "
                "alors que la majorité absolue requise est de 38 membres"
            ),
        ),
        (
            1,
            30,
            NEEDED,
            (
                "Trente minutes après l'heure prévue, il a été constaté qu'un seul membre était présent, "
                "alors que la majorité absolue requise est de 38 membres"
            ),
        ),
        (
            0,
            None,
            Required(50, absolute=False),
            (
                "Au vu de la feuille de présence, il a été constaté qu'aucun membre n'était présent, "
                "alors que le nombre requis est de 50 membres"
            ),
        ),
    ],
)
def test_too_few(present, waited, required, finding):
    assert fr.present_below(present, required, waited) == finding


def test_missed():
    assert fr.quorum_not_reached("Constat", CHAIR, 15, "11", "14") == (
        "Constat. Monsieur le Président a déclaré que la réunion ne pouvait se tenir faute de quorum légal, une seconde "
        "convocation devant être adressée en vue d'une seconde réunion dans les 15 jours suivants, dans les formes et "
        "délais prévus à l'article 11, conformément à l'article 14 de ladite loi."
    )
    assert fr.quorum_not_reached_again("Constat", DEPUTY, "14") == (
        "Constat. Madame la présidente de séance a déclaré que la réunion ne pouvait se tenir faute de quorum légal, "
        "conformément à l'article 14 de ladite loi."
    )


def test_resumed():
    session = SessionName("ordinary", 2020, 10)
    assert fr.resumed(session, 2, date(2020, 11, 13), date(2020, 11, 12), "14") == (
        "L'Assemblée générale a repris les travaux de sa session ordinaire d'octobre au titre de l'année 2020 en sa "
        "deuxième séance, le vendredi 13 novembre 2020, la première séance ayant été levée le 12 novembre 2020. "
        "Le quorum légal ayant été calculé à l'ouverture de la session, les membres présents ont poursuivi l'examen "
        "des autres points de l'ordre du jour, conformément à l'article 14 de ladite loi."
    )


@pytest.mark.parametrize(("n", "members"), [(1, "1 membre"), (2, "2 membres")])
def test_departures(n, members):
    assert fr.departures(n, "14") == (
        f"Il a été pris acte du départ de {members} après la signature de la feuille de présence, "
        "ce qui est sans effet sur la validité du quorum légal, conformément à l'article 14 de ladite loi."
    )


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("M. A",), "Après l'ouverture de la séance, 1 membre a rejoint les travaux : M. A."),
        (
            ("M. A", "Mme B"),
            "Après l'ouverture de la séance, 2 membres ont rejoint les travaux : M. A ; Mme B.",
        ),
    ],
)
def test_arrivals(names, words):
    assert fr.arrivals(len(names), "female", names) == words
