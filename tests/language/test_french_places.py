"""French names of places."""

import pytest

from assembly.language import french_places as places


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("آسفي", "Safi"),
        (" مراكش ", "Marrakech"),
        ("الصويرة", "Essaouira"),
        ("تامصلوحت", "تامصلوحت"),
        ("Rabat", "Rabat"),
    ],
)
def test_cities(typed, name):
    assert places.city(typed) == name


def test_no_two_cities_share_a_spelling_but_variants_of_one():
    names = list(places.CITIES.values())
    assert {name for name in names if names.count(name) > 1} == {"Benguerir", "Benslimane"}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("قاعة الاجتماعات", "dans la salle de réunion"),
        ("الاجتماعات", "dans la salle de réunion"),
        ("المعرض", ""),
    ],
)
def test_halls(typed, words):
    assert places.hall(typed) == words
