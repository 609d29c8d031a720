"""French titles, written out by hand."""

import pytest

from assembly.language import french_persons as persons


@pytest.mark.parametrize(
    ("post", "man", "woman"),
    [
        ("president", "président de la Chambre", "présidente de la Chambre"),
        (
            "vice-president-1",
            "premier vice-président de la Chambre",
            "première vice-présidente de la Chambre",
        ),
        (
            "vice-president-2",
            "deuxième vice-président de la Chambre",
            "deuxième vice-présidente de la Chambre",
        ),
        ("secretary", "secrétaire de la Chambre", "secrétaire de la Chambre"),
        ("deputy-secretary", "secrétaire adjoint de la Chambre", "secrétaire adjointe de la Chambre"),
        ("member", "membre de l'Assemblée générale", "membre de l'Assemblée générale"),
        ("oldest", "doyen d'âge", "doyenne d'âge"),
        ("youngest", "plus jeune membre présent", "plus jeune membre présente"),
    ],
)
def test_office_title(post, man, woman):
    assert (persons.office_title(post, "male"), persons.office_title(post, "female")) == (man, woman)
    assert persons.office_title(post, "male", president="female") == man


def test_office_title_without_the_chamber():
    assert (
        persons.office_title("vice-president-1", "female", with_chamber=False) == "première vice-présidente"
    )
    assert persons.office_title("member", "male", with_chamber=False) == "membre"


@pytest.mark.parametrize(
    ("post", "gender", "title", "signature"),
    [
        ("president", "male", "Monsieur le Président", "président de la Chambre"),
        ("president", "female", "Madame la Présidente", "présidente de la Chambre"),
        (
            "vice-president-1",
            "male",
            "Monsieur le président de séance",
            "premier vice-président de la Chambre, président de séance",
        ),
        (
            "vice-president-2",
            "female",
            "Madame la présidente de séance",
            "deuxième vice-présidente de la Chambre, présidente de séance",
        ),
    ],
)
def test_who_presides(post, gender, title, signature):
    assert (persons.chair_title(post, gender), persons.chair_signature(post, gender)) == (title, signature)


@pytest.mark.parametrize(
    ("title", "gender", "line"),
    [
        ("président de la Chambre", "male", "Le Président de la Chambre"),
        ("présidente de la Chambre", "female", "La Présidente de la Chambre"),
        (
            "première vice-présidente de la Chambre, présidente de séance",
            "female",
            "La première Vice-Présidente de la Chambre, présidente de séance",
        ),
        ("secrétaire adjoint de la Chambre", "male", "Le Secrétaire adjoint de la Chambre"),
        ("secrétaire de séance", "female", "La Secrétaire de séance"),
        ("doyen d'âge, président de séance", "male", "Le Doyen d'âge, président de séance"),
    ],
)
def test_who_signs_has_the_article(title, gender, line):
    assert persons.who_signs(title, gender) == line


def test_honorifics():
    assert (persons.honorific("male"), persons.honorific("female")) == ("M.", "Mme")


def test_unknown_posts_are_refused():
    with pytest.raises(ValueError, match="treasurer"):
        persons.office_title("treasurer", "male")
