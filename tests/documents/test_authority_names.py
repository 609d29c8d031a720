"""One authority has one name on every paper that is addressed to it, whatever the register calls it."""

import pytest
from documents import sample_dossier as sample
from msgspec.structs import replace

from assembly.documents.authority_names import authority_name
from assembly.documents.minutes import minutes_view
from assembly.documents.recommendation_list import recommendation_view
from assembly.domain.authority import AddressedAuthority
from assembly.language.tongue import ARABIC, FRENCH

SAFI = AddressedAuthority(number=3, level="local", name_ar="إقليم آسفي", name_fr="Province de Safi")


@pytest.mark.parametrize(
    ("ar", "fr", "in_arabic", "in_french"),
    [
        ("إقليم آسفي", "Province de Safi", "عمالة إقليم آسفي", "Province de Safi"),
        ("إقليم آسفي", "", "عمالة إقليم آسفي", "إقليم آسفي"),
        ("عمالة مراكش", "Préfecture de Marrakech", "عمالة مراكش", "Préfecture de Marrakech"),
        ("عمالة إقليم آسفي", "", "عمالة إقليم آسفي", "عمالة إقليم آسفي"),
    ],
)
def test_a_province_is_addressed_at_its_governors_office(ar, fr, in_arabic, in_french):
    named = AddressedAuthority(number=1, level="local", name_ar=ar, name_fr=fr)
    assert (authority_name(ARABIC, named), authority_name(FRENCH, named)) == (in_arabic, in_french)


def test_minutes_and_list_name_it_alike():
    dossier = sample.october()
    to_safi = tuple(
        replace(each, authorities=tuple(SAFI if a.number == SAFI.number else a for a in each.authorities))
        for each in dossier.recommendations
    )
    dossier = replace(dossier, recommendations=to_safi)
    for paper in (
        minutes_view(dossier),
        recommendation_view(dossier),
        recommendation_view(dossier, SAFI.number),
    ):
        said = repr(paper)
        assert "عمالة إقليم آسفي" in said
        assert said.count("إقليم آسفي") == said.count("عمالة إقليم آسفي")
