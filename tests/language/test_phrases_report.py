"""The yearly report in French: singular below two, no agreement left to a figure that may be one."""

from datetime import date

import pytest

from assembly.language import phrases_report as fr


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ((0, 0, 0), "Aucune session n'a été tenue durant cette période."),
        ((1, 1, 0), "L'Assemblée générale a tenu 1 session en 1 séance."),
        ((3, 4, 1), "L'Assemblée générale a tenu 3 sessions en 4 séances ; 1 réunion n'a pu se tenir, faute de quorum."),
        ((3, 1, 2), "L'Assemblée générale a tenu 3 sessions en 1 séance ; 2 réunions n'ont pu se tenir, faute de quorum."),
    ],
)  # fmt: skip
def test_sessions(facts, words):
    assert fr.sessions_held(*facts) == words


@pytest.mark.parametrize(
    ("n", "decisions", "recommendations"),
    [
        (0, "Aucune décision n'a été prise.", "Aucune recommandation n'a été émise."),
        (1, "L'Assemblée générale a pris 1 décision.", "L'Assemblée générale a émis 1 recommandation."),
        (2, "L'Assemblée générale a pris 2 décisions.", "L'Assemblée générale a émis 2 recommandations."),
    ],
)
def test_what_was_taken_and_made(n, decisions, recommendations):
    assert (fr.decisions_taken(n), fr.recommendations_made(n)) == (decisions, recommendations)


@pytest.mark.parametrize(
    ("n", "votes", "elections"),
    [
        (0, "0 favorable.", "0 pourvue."),
        (1, "1 favorable.", "1 pourvue."),
        (2, "2 favorables.", "2 pourvues."),
    ],
)
def test_how_many_of_them(n, votes, elections):
    assert fr.special_votes_taken(5, n).endswith(f" : 5, dont {votes}")
    assert fr.elections_held(5, n) == f"Nombre d'élections : 5, dont {elections}"


@pytest.mark.parametrize("mean", ["0,5", "1,0", "1,5", "12,3"])
def test_an_average_agrees_with_nothing(mean):
    assert fr.approval_delay(1, 2, mean).endswith(
        f"réponses reçues : 1 ; délai moyen de réponse, en jours : {mean}."
    )
    assert fr.answer_delay(1, mean).endswith(f" : 1 ; délai moyen depuis l'envoi, en jours : {mean}.")


def test_one_year_or_several_and_the_day_it_was_read():
    assert fr.report_title(2020, 2020).endswith("au titre de l'année 2020")
    assert fr.report_title(2018, 2020).endswith("au titre des années 2018 à 2020")
    assert fr.as_recorded(date(2021, 1, 1)).endswith("jusqu'au 1er janvier 2021.")


def test_nothing_is_told_of_what_did_not_happen():
    assert (
        fr.votes_taken(0) == "Aucun scrutin n'a eu lieu sur les points, les propositions et les amendements."
    )
    assert fr.approval_delay(0, 3, "") == "Demandes d'approbation adressées : 3 ; aucune n'a reçu de réponse."
    assert fr.answer_delay(0, "") == "Aucune réponse aux recommandations n'a encore été reçue."
    assert fr.axis_told(2000).endswith("2\u202f000")
