"""The French attendance certificate, sentence by sentence."""

from datetime import date, time

import pytest

from assembly.language import phrases_certificate as fr
from assembly.language.sentences import Person, SessionName

OCTOBER = SessionName("ordinary", 2020, 10, date(2020, 11, 12))
SESSION = "la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020"
DAY = date(2020, 11, 12)
MEETING = "la session, tenue le jeudi 12 novembre 2020 à Safi"


def test_the_member():
    assert fr.certificate_title(Person("B", "female")) == "Attestation de présence : Mme B"
    assert (
        fr.member_named(Person("A"), "membre de l'Assemblée générale")
        == "M. A, membre de l'Assemblée générale,"
    )
    assert fr.member_named(Person("A"), "") == "M. A"
    assert (fr.associate_title("male"), fr.associate_title("female")) == ("membre associé", "membre associée")


def test_what_was_attended():
    assert fr.whole_session(OCTOBER, DAY, "آسفي") == f"{SESSION}, tenue le jeudi 12 novembre 2020 à Safi"
    assert fr.one_sitting(OCTOBER, 2, DAY, "آسفي") == (
        f"la deuxième séance de {SESSION}, tenue le jeudi 12 novembre 2020 à Safi"
    )


@pytest.mark.parametrize(("gender", "article"), [("male", "Le président"), ("female", "La présidente")])
def test_who_certifies(gender, article):
    said = fr.certifies(gender, f"{article[3:]} de la Chambre", "M. A a assisté")
    assert said == f"{article} de la Chambre atteste que M. A a assisté."


def test_a_whole_attendance():
    assert fr.attended("M. A", "male", MEETING) == f"M. A a assisté à {MEETING}, selon la feuille de présence"


@pytest.mark.parametrize(("gender", "who"), [("male", "qu'il"), ("female", "qu'elle")])
def test_a_part(gender, who):
    part = f"Mme B a assisté à une partie des travaux de {MEETING}, {who} a"
    at, later = time(10, 20), time(11)
    assert fr.joined_later("Mme B", gender, MEETING, at) == (
        f"{part} rejointe après son ouverture, à dix heures vingt, selon le procès-verbal"
    )
    assert fr.left_early("Mme B", gender, MEETING, later) == (
        f"{part} quittée à onze heures, selon la feuille de présence et le procès-verbal"
    )
    assert fr.joined_and_left("Mme B", gender, MEETING, at, later) == (
        f"{part} rejointe à dix heures vingt et quittée à onze heures, selon le procès-verbal"
    )


@pytest.mark.parametrize(
    ("gender", "came", "whom"),
    [("male", "s'est présenté", "l'intéressé"), ("female", "s'est présentée", "l'intéressée")],
)
def test_coming_in_vain(gender, came, whom):
    assert fr.came_in_vain("X", gender, OCTOBER, DAY, "آسفي") == (
        f"X {came} le jeudi 12 novembre 2020 à Safi en vue de participer aux travaux de {SESSION}, "
        "qui n'a pu se tenir ce jour-là faute de quorum légal, selon la feuille de présence"
    )
    assert fr.handed_over(gender) == (
        f"La présente attestation est délivrée à {whom}, à sa demande, pour servir et valoir ce que de droit."
    )
