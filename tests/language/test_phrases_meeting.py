"""What French papers say of a meeting before it is held."""

from datetime import datetime

import pytest

from assembly.language import phrases_meeting as fr
from assembly.language.sentences import Person, SessionName

AT = datetime(2020, 11, 12, 10)  # noqa: DTZ001  hours are local


@pytest.mark.parametrize(
    ("hall", "words"),
    [
        ("قاعة الاجتماعات", "le jeudi 12 novembre 2020 à dix heures, dans la salle de réunion, à Safi"),
        (None, "le jeudi 12 novembre 2020 à dix heures, à Safi"),
    ],
)
def test_when_and_where(hall, words):
    assert fr.when_and_where(AT, hall, "آسفي") == words


def test_lines_under_a_title():
    assert fr.agenda_title(SessionName("ordinary", 2021, 2)) == (
        "Ordre du jour de la session ordinaire de février de l'Assemblée générale au titre de l'année 2021"
    )
    assert fr.will_be_held("le jeudi") == "qui se tiendra le jeudi"
    assert fr.second_meeting("le jeudi") == "Seconde réunion, qui se tiendra le jeudi"
    assert fr.held("le jeudi") == "tenue le jeudi"
    assert fr.second_held("le jeudi") == "Seconde réunion, tenue le jeudi"
    assert fr.second_call_of("la session") == "Seconde réunion : la session"


def test_who_presents():
    assert (
        fr.presented_by(Person("A"), "président de la Chambre")
        == "Présentation : M. A, président de la Chambre"
    )
    assert fr.presented_by(Person("B", "female"), "") == "Présentation : Mme B"


@pytest.mark.parametrize(
    ("title", "chamber", "words"),
    [
        ("présidente de la Chambre", "Chambre d'Artisanat", "présidente de la Chambre d'Artisanat"),
        ("premier vice-président de la Chambre", "غرفة", "premier vice-président de \u2067غرفة\u2069"),
    ],
)
def test_a_signatory_with_the_chamber_s_own_name(title, chamber, words):
    assert fr.at_the_head(title, chamber) == words
