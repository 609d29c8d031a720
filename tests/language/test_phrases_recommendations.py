"""The French words of the recommendation list."""

from datetime import date

import pytest

from assembly.language import phrases_recommendations as fr
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
DAY = date(2020, 11, 12)


@pytest.mark.parametrize(
    ("authority", "words"),
    [
        ("Ministère de l'Intérieur", "adressées au Ministère de l'Intérieur"),
        ("Wilaya de la Région Marrakech-Safi", "adressées à la Wilaya de la Région Marrakech-Safi"),
        ("Agence du développement", "adressées à l'Agence du développement"),
        ("مجلس الجهة", "adressées à مجلس الجهة"),
    ],
)
def test_titles(authority, words):
    assert fr.list_title(authority) == f"Liste des recommandations {words}"
    assert fr.whole_list_title() == "Liste des recommandations par autorité destinataire"


@pytest.mark.parametrize(
    ("session", "days", "words"),
    [
        (
            OCTOBER,
            (DAY,),
            (
                "Issues de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020, "
                "tenue le 12 novembre 2020"
            ),
        ),
        (
            OCTOBER,
            (DAY, date(2020, 11, 13)),
            (
                "Issues de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020, "
                "tenue le 12 novembre 2020 et le 13 novembre 2020"
            ),
        ),
        (
            SessionName("extraordinary", 2020, 12, date(2020, 12, 1)),
            (date(2020, 12, 1),),
            "Issues de la session extraordinaire de l'Assemblée générale tenue le 1er décembre 2020",
        ),
    ],
)
def test_where_they_come_from(session, days, words):
    assert fr.issued_by(session, days) == words


def test_counts():
    assert fr.count_sentence(1) == "La présente liste comprend une (1) recommandation."
    assert fr.count_sentence(7) == "La présente liste comprend sept (7) recommandations."
    assert fr.count_sentence(21) == "La présente liste comprend vingt et une (21) recommandations."


def test_headings_and_cells():
    assert [fr.level_heading(level) for level in ("local", "regional", "national")] == [
        "Au niveau local",
        "Au niveau régional",
        "Au niveau national",
    ]
    assert [fr.priority_name(p) for p in ("normal", "high", "urgent")] == ["Normale", "Élevée", "Urgente"]
    assert fr.no_authority() == "Recommandations sans autorité destinataire désignée"
    assert (fr.before(date(2021, 3, 1)), fr.before(None)) == ("01/03/2021", "Non fixée")
    assert (fr.from_item(3), fr.from_proposal(1), fr.from_petition(2), fr.from_the_session()) == (
        "Troisième point",
        "Proposition n° 1",
        "Vœu n° 2",
        "Travaux de la session",
    )
