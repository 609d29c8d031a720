"""The French convocation, sentence by sentence."""

from datetime import date

import pytest

from assembly.language import phrases_convocation as fr
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_convocation import Law

A, B = Person("A"), Person("B", "female")
OCTOBER = SessionName("ordinary", 2020, 10)
LAW = Law("la loi n° 18-09", ("11",))
WHEN, PURPOSE = "le jeudi 12 novembre 2020", "à l'effet de délibérer sur l'ordre du jour suivant :"


def test_the_head_of_the_letter():
    assert fr.dated("Safi", date(2020, 11, 3)) == "Safi, le 3 novembre 2020"
    assert fr.dated("آسفي", None) == "Safi, le ……"
    assert (fr.numbered("112/2020"), fr.numbered(None)) == ("N° : 112/2020", "N° : ……")
    assert fr.to_member(B) == "Mme B, membre de l'Assemblée générale"
    assert (fr.to_associate(A), fr.to_associate(B)) == ("M. A, membre associé", "Mme B, membre associée")


@pytest.mark.parametrize(("call", "notice"), [(1, "Convocation"), (2, "Seconde convocation")])
def test_the_subject(call, notice):
    said = fr.with_agenda(fr.subject(OCTOBER, call))
    assert said == (
        f"{notice} aux travaux de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020, "
        "accompagnée de l'ordre du jour"
    )


def test_the_title_of_the_file():
    assert fr.letter_title("Convocation", B) == "Convocation : Mme B"


def test_the_purpose():
    assert fr.to_deliberate() == PURPOSE
    assert fr.to_be_consulted("8") == (
        "à l'effet de participer, à titre consultatif, conformément à l'article 8 de la même loi, "
        "à l'examen de l'ordre du jour suivant :"
    )


@pytest.mark.parametrize(
    ("kind", "session"),
    [("ordinary", "la session ordinaire"), ("extraordinary", "la session extraordinaire")],
)
def test_the_invitation(kind, session):
    invited = f"j'ai l'honneur de vous inviter aux travaux de {session} de l'Assemblée générale de la Chambre"
    assert fr.invitation(LAW, kind, WHEN, PURPOSE) == (
        f"En application de l'article 11 de la loi n° 18-09, {invited}, qui se tiendra {WHEN}, {PURPOSE}"
    )
    two = LAW._replace(articles=("11", "12"))
    assert fr.invitation_on_request(two, "sur demande du gouverneur", kind, WHEN, PURPOSE) == (
        "En application des articles 11 et 12 de la loi n° 18-09 et sur demande du gouverneur, "
        f"{invited}, qui se tiendra {WHEN}, {PURPOSE}"
    )


@pytest.mark.parametrize(("day", "of_it"), [(date(2020, 11, 2), " du lundi 2 novembre 2020"), (None, "")])
def test_the_second_invitation(day, of_it):
    lead = (
        f"En application de l'article 11 de la loi n° 18-09, la première réunion{of_it} n'ayant pu avoir lieu faute de "
        f"quorum légal, j'ai l'honneur de vous inviter à une seconde réunion, {WHEN}"
    )
    assert fr.second_invitation(LAW, day, WHEN, "14", PURPOSE) == (
        f"{lead}, dont les délibérations seront valables quel que soit le nombre des membres présents, "
        f"conformément à l'article 14 de la même loi, {PURPOSE}"
    )
    assert fr.second_invitation_with_quorum(LAW, day, WHEN, "14", PURPOSE) == (
        f"{lead}, conformément à l'article 14 de la même loi, {PURPOSE}"
    )


def test_excuses():
    lead = "En cas d'empêchement, je vous prie de bien vouloir m'en informer par écrit avant la réunion"
    assert fr.excuse("16") == (
        f"{lead}, en précisant les motifs de votre absence, conformément à l'article 16 de la même loi."
    )
    assert fr.excuse_of_associate() == f"{lead}."


@pytest.mark.parametrize(
    ("person", "call", "reference", "words"),
    [
        (
            A,
            1,
            "112/2020",
            "Je soussigné, M. A, reconnais avoir reçu le ……, à ……, la convocation n° 112/2020",
        ),
        (B, 2, None, "Je soussignée, Mme B, reconnais avoir reçu le ……, à ……, la seconde convocation n° ……"),
    ],
)
def test_the_receipt(person, call, reference, words):
    assert fr.receipt(person, call, reference) == f"{words}, accompagnée de l'ordre du jour."
