"""The French sentences that open the minutes, each written out."""

from datetime import date, datetime

import pytest

from assembly.language import phrases_opening as fr
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_opening import Chair, Place, Refusal, Witness, Writer

OCTOBER = SessionName("ordinary", 2020, 10)
PLACE = Place(datetime(2020, 11, 12, 10), "قاعة الاجتماعات", "آسفي")  # noqa: DTZ001  hours are local
PRESIDENT = Chair(Person("A"))
CHAIRWOMAN = Chair(Person("B", "female"), president="female")
DEPUTY = Chair(Person("C", "female"), "vice-president-1", "absence", "male", "28")
WRITER = Writer(Person("D"))
CHAMBER = "Chambre d'Artisanat de la Région de Marrakech-Safi"


def test_titles():
    assert fr.minutes_title(OCTOBER) == (
        "Procès-verbal de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020"
    )
    assert fr.minutes_title(SessionName("ordinary", 2021, 2), 1) == (
        "Procès-verbal de la première séance de la session ordinaire de février de l'Assemblée générale "
        "au titre de l'année 2021"
    )
    assert fr.failed_minutes_title(OCTOBER) == (
        "Procès-verbal de défaut de quorum pour la tenue de la session ordinaire d'octobre "
        "de l'Assemblée générale au titre de l'année 2020"
    )


def test_grounds():
    assert (
        fr.legal_basis("la loi n° 18-09", ("11", "14"))
        == "Vu la loi n° 18-09, notamment ses articles 11 et 14 ;"
    )
    assert fr.legal_basis("la loi n° 18-09", ("14", "14")) == "Vu la loi n° 18-09, notamment son article 14 ;"
    assert fr.convocation_basis(date(2020, 11, 3), 1) == (
        "Vu la convocation adressée le 3 novembre 2020 aux membres de l'Assemblée générale ;"
    )
    assert fr.convocation_basis(date(2020, 11, 1), 2) == (
        "Vu la seconde convocation adressée le 1er novembre 2020 aux membres de l'Assemblée générale ;"
    )


def test_the_preamble():
    assert fr.preamble(CHAMBER, "sa session extraordinaire", PLACE, PRESIDENT, WRITER) == (
        "L'Assemblée générale de la Chambre d'Artisanat de la Région de Marrakech-Safi a tenu sa session extraordinaire, "
        "le jeudi 12 novembre 2020 à dix heures, dans la salle de réunion, à Safi, sous la présidence de M. A, "
        "président de la Chambre, le secrétariat de la séance étant assuré par M. D, secrétaire de la Chambre."
    )


def test_the_preamble_where_nothing_was_held():
    assert fr.failed_preamble(CHAMBER, OCTOBER, PLACE, CHAIRWOMAN, WRITER) == (
        "Les membres de l'Assemblée générale de la Chambre d'Artisanat de la Région de Marrakech-Safi se sont réunis "
        "le jeudi 12 novembre 2020 à dix heures, dans la salle de réunion, à Safi, en vue de tenir la session ordinaire "
        "d'octobre de l'Assemblée générale au titre de l'année 2020, sous la présidence de Mme B, présidente "
        "de la Chambre, le secrétariat de la séance étant assuré par M. D, secrétaire de la Chambre."
    )


def test_one_sitting():
    own = "sa session ordinaire d'octobre au titre de l'année 2020"
    assert fr.sitting_of_session(2, own) == f"la deuxième séance de {own}"


@pytest.mark.parametrize(
    ("chair", "words"),
    [
        (
            DEPUTY,
            (
                "sous la présidence de Mme C, première vice-présidente de la Chambre, en raison de l'absence du président, "
                "conformément à l'article 28 de ladite loi"
            ),
        ),
        (
            DEPUTY._replace(ground="impediment", president="female", article=None),
            (
                "sous la présidence de Mme C, première vice-présidente de la Chambre, "
                "en raison d'un empêchement de la présidente"
            ),
        ),
        (
            Chair(Person("E"), "vice-president-2", None),
            "sous la présidence de M. E, deuxième vice-président de la Chambre",
        ),
        (
            Chair(Person("E"), "vice-president-1", "vacancy"),
            "sous la présidence de M. E, premier vice-président de la Chambre, la présidence étant vacante",
        ),
        (
            Chair(Person("E", "female"), "oldest", None, article="19"),
            "sous la présidence de Mme E, doyenne d'âge, conformément à l'article 19 de ladite loi",
        ),
    ],
)
def test_who_stands_in(chair, words):
    assert fr.presided(chair) == words


@pytest.mark.parametrize(
    ("hall", "words"),
    [
        ("قاعة الاجتماعات", "dans la salle de réunion"),
        ("الاجتماعات", "dans la salle de réunion"),
        ("مقر الغرفة", "au siège de la Chambre"),
        ("قاعة ابن بطوطة", "dans la salle « \u2067ابن بطوطة\u2069 »"),
        ("المعرض", "dans les locaux « \u2067المعرض\u2069 »"),
    ],
)
def test_halls(hall, words):
    assert fr.in_hall(hall) == words


@pytest.mark.parametrize(
    ("city", "words"),
    [("آسفي", "à Safi"), ("قلعة السراغنة", "à El Kelâa des Sraghna"), ("تامصلوحت", "à \u2067تامصلوحت\u2069")],
)
def test_cities(city, words):
    assert fr.at_city(city) == words


def test_who_asked_for_an_extraordinary_session():
    day = date(2020, 10, 30)
    session = SessionName("extraordinary", 2020, 11)
    asked = fr.on_request(fr.members_who_asked(50), day)
    assert asked == "sur demande de 50 membres en exercice en date du 30 octobre 2020"
    assert fr.members_who_asked(1) == "1 membre en exercice"
    assert fr.on_request("l'autorité gouvernementale compétente", day) == (
        "sur demande de l'autorité gouvernementale compétente en date du 30 octobre 2020"
    )
    assert fr.on_request("le gouverneur", day) == "sur demande du gouverneur en date du 30 octobre 2020"
    assert fr.on_request(fr.members_uncounted(), day).startswith(
        "sur demande de membres de l'Assemblée générale"
    )
    assert fr.on_request("عامل الإقليم", day).startswith("sur demande de \u2067عامل الإقليم\u2069")
    assert fr.extraordinary_session(session, fr.on_own_initiative("male"), "12") == (
        "sa session extraordinaire, à l'initiative du président de la Chambre, "
        "conformément à l'article 12 de ladite loi"
    )
    assert fr.on_own_initiative("female") == "à l'initiative de la présidente de la Chambre"
    assert fr.convened_by_governor("عامل إقليم آسفي", day) == (
        "sur convocation de M. le gouverneur (\u2067عامل إقليم آسفي\u2069), le président n'ayant pas donné suite "
        "à la demande présentée le 30 octobre 2020"
    )


def test_a_sitting_held_at_a_distance():
    assert fr.held_remotely("دورية", date(2020, 6, 1), "الكاتب") == (
        "La séance s'est tenue à distance, par visioconférence, sur le fondement du texte suivant : \u2067دورية\u2069, "
        "en date du 1er juin 2020. L'identité des présents a été vérifiée et leur présence portée sur la feuille "
        "de présence par \u2067الكاتب\u2069."
    )


def test_guests():
    assert fr.guests_attended(("M. A, directeur",), "male", "15", "18.09") == (
        "A assisté à la séance, sans prendre part au vote, conformément à l'article 15 de la loi n° 18-09 précitée : "
        "M. A, directeur."
    )
    assert fr.guests_attended(("M. A", "Mme B"), "male", "15", "18.09").startswith("Ont assisté à la séance")


@pytest.mark.parametrize(("month", "words"), [(10, "du mois d'octobre"), (2, "du mois de février")])
def test_a_session_held_late(month, words):
    said = fr.held_after_its_month(month, "الجائحة.")
    assert said == f"Cette session n'a pu se tenir au cours {words}, pour le motif suivant :\nالجائحة."


def test_the_opening():
    assert (
        fr.opening_declared(PRESIDENT) == "Monsieur le Président a déclaré ouverts les travaux de la session."
    )
    assert fr.opening_declared(DEPUTY).startswith("Madame la présidente de séance a déclaré ouverts")


def test_a_refused_item():
    refusal = Refusal(Person("B", "female"), "كراء مقر", date(2020, 11, 11), "خارج الأجل")
    assert fr.item_refused(PRESIDENT, refusal, "13") == (
        "À l'ouverture de la séance et sans débat, Monsieur le Président a informé Mme B du refus d'inscrire à l'ordre "
        "du jour le point qu'elle avait proposé le 11 novembre 2020, intitulé :\nكراء مقر\n"
        "Ce refus, prononcé conformément à l'article 13 de ladite loi, est motivé comme suit :\nخارج الأجل"
    )
    of_a_man = fr.item_refused(PRESIDENT, refusal._replace(author=Person("A")), "13")
    assert "M. A du refus d'inscrire à l'ordre du jour le point qu'il avait proposé" in of_a_man


def test_the_agenda():
    assert fr.agenda_lead() == "L'ordre du jour de la session comprenait les points suivants :"
    assert fr.agenda_of_one() == "L'ordre du jour de la session comprenait le point suivant :"


def test_the_preamble_where_nobody_came():
    told = fr.deserted_preamble(CHAMBER, OCTOBER, PLACE, Witness("M. E", "directeur de la Chambre"))
    assert told == (
        "La réunion des membres de l'Assemblée générale de la Chambre d'Artisanat de la Région de Marrakech-Safi était fixée "
        "le jeudi 12 novembre 2020 à dix heures, dans la salle de réunion, à Safi, en vue de tenir la session ordinaire "
        "d'octobre de l'Assemblée générale au titre de l'année 2020. M. E, directeur de la Chambre, a constaté les présences "
        "et dressé le présent procès-verbal."
    )
