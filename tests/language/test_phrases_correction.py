"""The French correction of minutes, sentence by sentence."""

import pytest

from assembly.language import phrases_correction as fr
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
MINUTES = (
    "le procès-verbal de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020"
)


def test_names():
    assert fr.correction_name(1) == "Rectificatif n° 1"
    assert fr.correction_title(1, OCTOBER) == f"Rectificatif n° 1 : {MINUTES.removeprefix('le ')}"


@pytest.mark.parametrize(("page", "place"), [(3, ", page 3"), (None, "")])
def test_where_the_error_stands(page, place):
    assert fr.material_error(OCTOBER, page) == f"Erreur matérielle relevée dans {MINUTES}{place} :"


@pytest.mark.parametrize(
    ("decided_in", "session"),
    [
        (SessionName("ordinary", 2021, 2), "sa session ordinaire de février au titre de l'année 2021"),
        (SessionName("extraordinary", 2021, 4), "sa session extraordinaire d'avril 2021"),
    ],
)
def test_who_decided_it(decided_in, session):
    assert fr.decided_error(OCTOBER, None, decided_in) == (
        f"Erreur matérielle relevée dans {MINUTES} (sur décision de l'Assemblée générale prise en {session}) :"
    )


def test_quotations_have_the_marks_of_their_script():
    assert (fr.quoted("cinquante"), fr.quoted("خمسين")) == ("« cinquante »", "«خمسين»")


def test_a_change_in_the_minutes_that_decided_it():
    assert fr.change(5, "48 voix", "47 voix") == "Page 5 : au lieu de « 48 voix », lire « 47 voix »."
    # Arabic inside a French line keeps its direction.
    assert fr.change(None, "خمسين", "ستين") == "Au lieu de \u2067«خمسين»\u2069, lire \u2067«ستين»\u2069."
