"""The French letters, sentence by sentence."""

from datetime import date

import pytest

from assembly.language import phrases_letters as fr
from assembly.language.french_addressees import addressee
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
SESSION = "la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020"
DAY = date(2020, 11, 12)
MINUTES = f"Procès-verbal de {SESSION}"


@pytest.mark.parametrize(
    ("address", "place"),
    [("الرباط", "Rabat"), (None, ""), ("حي الرياض\nالرباط", "\u2067حي الرياض\u2069 – Rabat")],
)
def test_places(address, place):
    assert fr.place_of(address) == place


@pytest.mark.parametrize(
    ("name", "holder", "words"),
    [
        (
            "Ministère de l'Intérieur",
            "male",
            "Veuillez agréer, Monsieur le Ministre, l'expression de ma très haute considération.",
        ),
        ("Province de Safi", None, "Veuillez agréer l'expression de ma haute considération."),
        (
            "Province de Safi",
            "female",
            "Veuillez agréer, Madame la Gouverneure, l'expression de ma haute considération.",
        ),
    ],
)
def test_closings(name, holder, words):
    assert fr.closing(addressee(name, holder)) == words


def test_the_closing_for_a_member():
    assert fr.closing_for_member() == "Veuillez agréer l'expression de ma considération distinguée."


def test_lines_of_the_head():
    assert fr.subject("Transmission") == "Objet : Transmission"
    assert fr.references(("a",)) == "Référence : a"
    assert fr.references(("a", "b")) == "Références : a ; b"
    assert fr.point_of_law(5, "3", "18.09") == "point 5 de l'article 3 de la loi n° 18-09"
    assert fr.minutes_of_days((DAY, date(2020, 11, 13))) == (
        "procès-verbal de la session tenue le 12 novembre 2020 et le 13 novembre 2020"
    )


@pytest.mark.parametrize(
    ("n", "sent", "enclosed", "title", "origin"),
    [
        (1, "de la recommandation issue", "texte de la recommandation", "Recommandation adressée", "Issue"),
        (
            2,
            "des recommandations issues",
            "texte des deux recommandations",
            "Recommandations adressées",
            "Issues",
        ),
        (
            7,
            "des recommandations issues",
            "liste des recommandations",
            "Liste des recommandations adressées",
            "Issues",
        ),
    ],
)
def test_recommendations_are_named_by_their_number(n, sent, enclosed, title, origin):
    assert fr.recommendations_sent(n, OCTOBER) == f"Transmission {sent} de {SESSION}"
    assert fr.recommendations_enclosed(n) == enclosed
    assert fr.attached_title(n, "Ministère de l'Intérieur") == f"{title} au Ministère de l'Intérieur"
    assert fr.attached_origin(n, OCTOBER) == f"{origin} de {SESSION}"


@pytest.mark.parametrize(
    ("n", "limit", "what", "asked"),
    [
        (
            1,
            fr.before(date(2021, 3, 1)),
            "la recommandation adressée à la Wilaya",
            "l'examiner et de m'informer de la suite qui lui sera réservée, avant le 1er mars 2021.",
        ),
        (
            2,
            "",
            "les deux recommandations adressées à la Wilaya",
            "les examiner et de m'informer de la suite qui leur sera réservée.",
        ),
        (
            7,
            fr.as_listed(),
            "la liste des sept (7) recommandations adressées à la Wilaya",
            "les examiner et de m'informer de la suite qui leur sera réservée, dans les délais indiqués dans la liste ci-jointe.",
        ),
    ],
)
def test_what_is_asked(n, limit, what, asked):
    assert fr.recommendations_forwarded(n, "Wilaya", limit) == (
        "Comme suite aux travaux de la session mentionnée en objet, j'ai l'honneur de vous transmettre, ci-joint, "
        f"{what}, en vous priant de bien vouloir {asked}"
    )


def test_minutes_are_sent():
    lead = "En application de l'article 18 de la loi n° 18-09, j'ai l'honneur de vous adresser, ci-joint,"
    assert fr.minutes_sent(MINUTES) == f"Transmission du procès-verbal de {SESSION}"
    assert fr.copy_of(MINUTES) == f"Copie du procès-verbal de {SESSION}"
    assert fr.minutes_sent(fr.copy_of(MINUTES)) == f"Transmission d'une copie du procès-verbal de {SESSION}"
    assert fr.minutes_forwarded(MINUTES, DAY, "18", "18.09") == (
        f"{lead} le procès-verbal de {SESSION}, en date du 12 novembre 2020."
    )
    assert fr.copy_forwarded(MINUTES, DAY, "18", "18.09") == (
        f"{lead} copie du procès-verbal de {SESSION}, en date du 12 novembre 2020."
    )


def test_what_is_enclosed_stands_in_the_middle_of_a_line():
    assert fr.minutes_enclosed(fr.copy_of(MINUTES)) == f"copie du procès-verbal de {SESSION}"
    assert fr.minutes_enclosed(MINUTES) == f"procès-verbal de {SESSION}"
