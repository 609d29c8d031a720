"""How French letters address authorities, of the names that chambers write to."""

import pytest

from assembly.language.french_addressees import HIGH, HIGHEST, addressee, institution


@pytest.mark.parametrize(
    ("name", "man", "woman"),
    [
        (
            "Ministère du Tourisme, de l'Artisanat et de l'Économie Sociale et Solidaire",
            "Monsieur le Ministre du Tourisme, de l'Artisanat et de l'Économie Sociale et Solidaire",
            "Madame la Ministre du Tourisme, de l'Artisanat et de l'Économie Sociale et Solidaire",
        ),
        (
            "Ministère délégué chargé du Budget",
            "Monsieur le Ministre délégué chargé du Budget",
            "Madame la Ministre déléguée chargée du Budget",
        ),
        (
            "Secrétariat d'État chargé de l'Artisanat",
            "Monsieur le Secrétaire d'État chargé de l'Artisanat",
            "Madame la Secrétaire d'État chargée de l'Artisanat",
        ),
        (
            "Wilaya de la Région Marrakech-Safi",
            "Monsieur le Wali de la Région Marrakech-Safi",
            "Madame la Wali de la Région Marrakech-Safi",
        ),
        (
            "Province d'Essaouira",
            "Monsieur le Gouverneur de la Province d'Essaouira",
            "Madame la Gouverneure de la Province d'Essaouira",
        ),
        (
            "Commune de Safi",
            "Monsieur le Président du Conseil de la Commune de Safi",
            "Madame la Présidente du Conseil de la Commune de Safi",
        ),
        (
            "Conseil de la Région Marrakech-Safi",
            "Monsieur le Président du Conseil de la Région Marrakech-Safi",
            "Madame la Présidente du Conseil de la Région Marrakech-Safi",
        ),
        (
            "Direction régionale de l'Artisanat",
            "Monsieur le Directeur régional de l'Artisanat",
            "Madame la Directrice régionale de l'Artisanat",
        ),
        (
            "Agence de Développement Social",
            "Monsieur le Directeur de l'Agence de Développement Social",
            "Madame la Directrice de l'Agence de Développement Social",
        ),
        (
            "Banque populaire",
            "Monsieur le responsable de la Banque populaire",
            "Madame la responsable de la Banque populaire",
        ),
        ("مجلس الجهة", "Monsieur le responsable de مجلس الجهة", "Madame la responsable de مجلس الجهة"),
    ],
)
def test_the_holder_is_addressed(name, man, woman):
    assert (addressee(name, "male").name, addressee(name, "female").name) == (man, woman)


@pytest.mark.parametrize(
    ("name", "called", "esteem"),
    [
        ("Ministère de l'Intérieur", "Madame la Ministre", HIGHEST),
        ("Préfecture de Marrakech", "Madame la Gouverneure", HIGH),
        ("Banque populaire", "Madame", HIGH),
    ],
)
def test_the_closing_calls_the_holder(name, called, esteem):
    assert addressee(name, "female")[1:] == (called, esteem)


def test_without_a_holder_the_institution_is_written_to():
    assert addressee("Ministère de l'Intérieur", None) == ("Ministère de l'Intérieur", "", HIGHEST)
    assert institution("Province de Safi") == "Province de Safi"
