"""The French papers on decisions, sentence by sentence."""

from datetime import date

import pytest

from assembly.language import phrases_decisions as fr
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_opening import Chair

OCTOBER = SessionName("ordinary", 2020, 10)
DAY = date(2020, 11, 12)
TITLE = "المصادقة على الميزانية"


def test_names():
    assert fr.decision_name("3/2020") == "Décision n° 3/2020"
    assert fr.extract_title("3/2020") == "Extrait du registre des décisions : décision n° 3/2020"
    assert fr.decision_heading("3/2020", date(2020, 11, 1)) == "Décision n° 3/2020 du 1er novembre 2020"
    assert (
        fr.register_title(2020) == "Registre des décisions de l'Assemblée générale au titre de l'année 2020"
    )


@pytest.mark.parametrize(
    ("place", "framed"),
    [
        (None, "sa session ordinaire d'octobre au titre de l'année 2020"),
        (2, "la deuxième séance de sa session ordinaire d'octobre au titre de l'année 2020"),
    ],
)
def test_who_decides(place, framed):
    assert fr.assembly_in_session("Chambre d'Artisanat", OCTOBER, DAY, place) == (
        f"L'Assemblée générale de la Chambre d'Artisanat, réunie en {framed}, tenue le 12 novembre 2020 ;"
    )


def test_grounds():
    assert (
        fr.further_basis("la loi n° 18-09", ("14", "18"))
        == "Vu la loi n° 18-09, notamment ses articles 14 et 18 ;"
    )
    assert fr.voted_in_public() == "Vu le résultat du vote au scrutin public :"
    assert fr.voted_in_secret() == "Vu le résultat du vote au scrutin secret :"


def test_counts():
    assert fr.count_lines(75, 52, (48, 0, 2), 2) == (
        "Membres en exercice : 75",
        "Présents : 52",
        "Votants : 50",
        "Pour : 48",
        "Contre : néant",
        "Abstentions : 2",
        "N'ayant pas pris part au vote : 2",
    )
    assert len(fr.count_lines(75, 52, (52, 0, 0), 0)) == 6


@pytest.mark.parametrize(
    ("chair", "voice"),
    [
        (Chair(Person("A")), "la voix du président"),
        (Chair(Person("B", "female")), "la voix de la présidente"),
        (Chair(Person("C"), "vice-president-1"), "la voix du président de séance"),
    ],
)
def test_a_tie(chair, voice):
    assert fr.tie_broken(chair, "14") == (
        f"Les voix étant également partagées et {voice} ayant été prépondérante, "
        "conformément à l'article 14 de ladite loi ;"
    )


def test_what_is_decided():
    adopted = f"Est adopté le point de l'ordre du jour intitulé :\n{TITLE}"
    assert fr.approved(fr.approves(TITLE)) == adopted
    assert fr.approves_account(TITLE) == (
        f"Est approuvé le compte administratif, objet du point de l'ordre du jour intitulé :\n{TITLE}"
    )
    figures = "Les données financières en sont les suivantes :"
    assert fr.approved_with_figures(adopted) == f"{adopted}\n{figures}"
    assert fr.figures_after_changes() == figures
    assert fr.approved_with_changes(adopted, 1) == f"{adopted}\nL'amendement suivant y est apporté :"
    assert fr.approved_with_changes(adopted, 2) == f"{adopted}\nLes amendements suivants y sont apportés :"


def test_a_true_copy():
    assert fr.certified_copy("3/2020") == (
        "Copie conforme à l'original porté au registre des décisions sous le n° 3/2020."
    )


@pytest.mark.parametrize(
    ("n", "posted", "title", "lead"),
    [
        (
            1,
            ("est affichée", "la décision de l'Assemblée générale prise"),
            "Avis d'affichage de la décision de l'Assemblée générale",
            "Le texte de cette décision est le suivant :",
        ),
        (
            2,
            ("sont affichées", "les décisions de l'Assemblée générale prises"),
            "Avis d'affichage des décisions de l'Assemblée générale",
            "Le texte de ces décisions est le suivant :",
        ),
    ],
)
def test_the_notice(n, posted, title, lead):
    are, what = posted
    assert fr.posted(n, OCTOBER, DAY, date(2020, 11, 16), ("18", "18.09")) == (
        f"En application de l'article 18 de la loi n° 18-09, {are} au siège de la Chambre, à compter du 16 novembre 2020, "
        f"{what} en sa session ordinaire d'octobre au titre de l'année 2020, close le 12 novembre 2020. "
        "Tout électeur de la Chambre a le droit d'en prendre, à ses frais, copie intégrale ou partielle."
    )
    assert (fr.notice_title(n), fr.texts_lead(n)) == (title, lead)


@pytest.mark.parametrize(
    ("decisions", "cancelled", "words"),
    [
        (1, 0, "une (1) décision."),
        (4, 0, "quatre (4) décisions."),
        (4, 1, "quatre (4) décisions, dont une (1) annulée après un nouveau vote."),
        (4, 2, "quatre (4) décisions, dont deux (2) annulées après un nouveau vote."),
        (1, 1, "une (1) décision, annulée après un nouveau vote."),
        (2, 2, "deux (2) décisions, toutes annulées après un nouveau vote."),
    ],
)
def test_the_register(decisions, cancelled, words):
    assert fr.register_count(decisions, cancelled) == f"Le présent registre comprend {words}"
    assert fr.approval_needed("46") == "Requise (article 46)"


SECTOR = ("sector", date(2020, 12, 10), "4512")
FINANCE = ("finance", date(2021, 1, 1), None)


def test_what_the_authorities_approved():
    assert fr.approved_in_full((SECTOR, FINANCE), "46", "18.09") == (
        "La présente décision a été approuvée par l'autorité gouvernementale chargée de l'artisanat le 10 décembre 2020 "
        "(n° 4512) et par l'autorité gouvernementale chargée des finances le 1er janvier 2021 ; elle est exécutoire, "
        "conformément à l'article 46 de la loi n° 18-09."
    )
    assert fr.approved_in_part((SECTOR,), ("finance",), "46", "18.09") == (
        "La présente décision a été approuvée par l'autorité gouvernementale chargée de l'artisanat le 10 décembre 2020 "
        "(n° 4512) ; elle n'est exécutoire qu'après approbation par l'autorité gouvernementale chargée des finances, "
        "conformément à l'article 46 de la loi n° 18-09."
    )
    assert fr.enforceable_since(date(2021, 1, 4)) == "Exécutoire depuis le 04/01/2021"
