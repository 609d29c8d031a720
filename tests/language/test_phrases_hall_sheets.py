"""The French sheets of the hall, sentence by sentence."""

import pytest

from assembly.language import phrases_hall_sheets as fr
from assembly.language.sentences_quorum import Required

BY_LAW = "conformément à l'article 14 de la loi n° 18-09"


def test_words_beside_a_name():
    assert fr.body_name("craft") == "Artisanat d'art et de production"
    assert (fr.body_name("services"), fr.body_name(None)) == ("Artisanat de services", "")
    assert (fr.associate("male"), fr.associate("female")) == ("membre associé", "membre associée")


@pytest.mark.parametrize(
    ("required", "whom"),
    [
        (Required(38), "38 membres, soit la majorité absolue des 75 membres en exercice"),
        (Required(50, absolute=False), "50 des 75 membres en exercice"),
    ],
)
def test_how_many_must_sign(required, whom):
    assert fr.quorum_needed(required, 75, "14", "18.09") == (
        f"Le quorum légal n'est atteint que par la signature d'au moins {whom}, {BY_LAW}."
    )


def test_a_second_meeting():
    assert fr.any_number_suffices("14", "18.09") == (
        "La présente réunion se tient sur seconde convocation ; ses délibérations sont valables quel que soit "
        f"le nombre des membres présents, {BY_LAW}."
    )


def test_headings():
    assert fr.associates_heading("8", "18.09") == (
        "Membres associés (à titre consultatif, conformément à l'article 8 de la loi n° 18-09)"
    )
    assert fr.guests_heading("15", "18.09") == (
        "Personnes présentes sans prendre part au vote, conformément à l'article 15 de la loi n° 18-09"
    )


def test_what_is_written_by_hand():
    assert fr.signatures_counted() == (
        "À l'ouverture de la session, à ……, le nombre de signatures des membres élus a été arrêté à ……."
    )
    assert fr.subject_to_write() == "Objet du vote : ……"
    assert fr.subject_of_vote(3, "العنوان") == "Objet du vote : Troisième point :\nالعنوان"
    assert fr.held_at() == "Le vote a eu lieu le ……, à ……."


def test_who_is_called():
    box = "une seule case est cochée en regard du nom de chaque membre."
    assert fr.members_in_office_called(75) == (
        f"Il est procédé à l'appel des membres en exercice, au nombre de 75 ; {box}"
    )
    assert fr.members_present_called(52) == (
        f"Il est procédé à l'appel des membres présents, au nombre de 52 ; {box}"
    )


def test_what_a_decision_needs():
    assert fr.majority_needed("14", "18.09") == (
        "Les décisions sont prises à la majorité absolue des votants ; en cas de partage égal des voix, "
        f"celle du président est prépondérante, {BY_LAW}."
    )
