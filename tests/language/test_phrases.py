"""What the French phrases share."""

from datetime import date

import pytest

from assembly.language import phrases as fr
from assembly.language.sentences import Person, SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
FEBRUARY = SessionName("ordinary", 2021, 2)
EXTRAORDINARY = SessionName("extraordinary", 2020, 12, date(2020, 12, 1))


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (Person("Membre Premier"), "M. Membre Premier"),
        (Person("Membre Troisième", "female"), "Mme Membre Troisième"),
        (Person("M. Membre Premier"), "M. Membre Premier"),
        (Person("Dr Membre Troisième", "female"), "Dr Membre Troisième"),
        (Person("حسن شميس"), "M. \u2067حسن شميس\u2069"),
        (Person("السيدة العضوة الثالثة", "female"), "Mme \u2067العضوة الثالثة\u2069"),
        (Person("السيد حسن شميس"), "M. \u2067حسن شميس\u2069"),
    ],
)
def test_a_person_is_named_with_one_title(person, words):
    assert fr.styled(person) == words


def test_a_title_follows_the_name():
    assert fr.styled_with(Person("A"), "directeur") == "M. A, directeur"
    assert fr.styled_with(Person("A"), "مدير") == "M. A, \u2067مدير\u2069"
    assert fr.styled_with(Person("A"), "") == "M. A"


@pytest.mark.parametrize(
    ("session", "whole", "own", "short"),
    [
        (
            OCTOBER,
            "la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020",
            "sa session ordinaire d'octobre au titre de l'année 2020",
            "la session ordinaire d'octobre au titre de l'année 2020",
        ),
        (
            FEBRUARY,
            "la session ordinaire de février de l'Assemblée générale au titre de l'année 2021",
            "sa session ordinaire de février au titre de l'année 2021",
            "la session ordinaire de février au titre de l'année 2021",
        ),
        (
            EXTRAORDINARY,
            "la session extraordinaire de l'Assemblée générale tenue le 1er décembre 2020",
            "sa session extraordinaire",
            "la session extraordinaire de décembre 2020",
        ),
        (
            EXTRAORDINARY._replace(opened=None),
            "la session extraordinaire de l'Assemblée générale de décembre 2020",
            "sa session extraordinaire",
            "la session extraordinaire de décembre 2020",
        ),
    ],
)
def test_sessions_are_named(session, whole, own, short):
    assert (fr.session_of_the_assembly(session), fr.its_session(session), fr.session_short(session)) == (
        whole,
        own,
        short,
    )


def test_an_earlier_session_is_named_from_its_id():
    named = fr.session_named_by_id("2020-06")
    minutes = fr.minutes_of(fr.session_short(named))
    assert minutes == "le procès-verbal de la session ordinaire de juin au titre de l'année 2020"


def test_sittings_and_who_writes():
    assert (fr.sitting_name(1), fr.sitting_name(2)) == ("Première séance", "Deuxième séance")
    assert fr.the_sitting(21) == "la vingt et unième séance"
    assert fr.sitting_writer("female") == "secrétaire de séance"
    assert fr.styled(Person(fr.member_by_number(7))) == "M. le membre n° 7"


@pytest.mark.parametrize(
    ("articles", "words"),
    [
        (("14",), "article 14"),
        (("14", "11"), "articles 11 et 14"),
        (("18", "11", "13", "14", "11"), "articles 11, 13, 14 et 18"),
    ],
)
def test_articles(articles, words):
    assert fr.the_articles(articles) == words


def test_the_law_is_cited():
    assert fr.in_law("15", "18.09") == "conformément à l'article 15 de la loi n° 18-09 précitée"
    assert fr.in_said_law("14") == "conformément à l'article 14 de ladite loi"


def test_what_is_adopted():
    title = "المصادقة على مشروع ميزانية الغرفة"
    assert fr.object_of_item(3, title) == "le troisième point de l'ordre du jour"
    assert fr.object_of_item(1, title) == "le premier point de l'ordre du jour"
    assert fr.subject_of(title) == "ce point"
    assert fr.about_account("دراسة الحساب الإداري") == "le compte administratif"


def test_lists():
    assert fr.listed(("M. A", "Mme B, directrice")) == "M. A ; Mme B, directrice"
    assert fr.joined(("M. A",)) == "M. A"
    assert fr.joined(("M. A", "Mme B", "M. C")) == "M. A, Mme B et M. C"
    assert fr.annex_title(1, "Liste") == "Annexe n° 1 : Liste"


def test_a_recorded_text_stands_below_and_is_left_as_it_is():
    assert fr.below("Motif :", " سبب.\nثان ") == "Motif :\nسبب.\nثان"
    assert fr.recorded("Rabat") == "Rabat"
    assert fr.closed_with("سبب.") == "سبب"
