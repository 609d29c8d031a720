"""The French sentences on what is decided about a member."""

from datetime import date

import pytest

from assembly.language import phrases_members as fr
from assembly.language.sentences import Person

A, B = Person("A"), Person("B", "female")
DAY = date(2020, 10, 1)


def test_late_excuses():
    lead = "Les motifs de l'absence de Mme B à la réunion du 1er octobre 2020 ont été soumis à l'Assemblée générale"
    assert fr.late_excuse_accepted(B, DAY) == f"{lead}, qui a décidé de les accepter."
    assert fr.late_excuse_refused(B, DAY) == f"{lead}, qui a décidé de ne pas les accepter."


def test_resignations():
    assert fr.resignation_accepted(A) == "L'Assemblée générale a décidé d'accepter la démission de M. A."
    assert (
        fr.resignation_refused(B) == "L'Assemblée générale a décidé de ne pas accepter la démission de Mme B."
    )


@pytest.mark.parametrize(
    ("member", "misconduct", "who", "cause"),
    [
        (A, "disorder", "le membre M. A", "de trouble à l'ordre"),
        (B, "obstruction", "la membre Mme B", "d'entrave aux délibérations"),
        (
            A,
            "non-compliance",
            "le membre M. A",
            "de manquement aux dispositions de la loi et du règlement intérieur",
        ),
    ],
)
def test_expulsions(member, misconduct, who, cause):
    assert fr.expelled(member, 40, 52, misconduct, "17") == (
        "Après un avertissement du président resté sans effet, l'Assemblée générale a décidé, à la demande du président "
        "et sans débat, à la majorité des deux tiers de ses membres présents (40 voix sur 52), d'expulser de la séance "
        f"{who}, pour cause {cause}, conformément à l'article 17 de ladite loi."
    )
