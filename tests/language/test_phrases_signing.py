from datetime import datetime

from assembly.language import phrases_signing as fr

AT = datetime(2020, 11, 1, 9, 5)  # noqa: DTZ001  the hall's clock


def test_the_mark_says_who_for_which_office_and_when():
    assert fr.signature_mark("secretary", "العضو رقم 10", AT) == (
        "Signature électronique : \u2067العضو رقم 10\u2069",
        "Pour le secrétariat de la Chambre",
        "Le dimanche 1er novembre 2020 à 9\u00a0h\u00a005",
    )


def test_a_field_is_named_for_its_office():
    assert fr.signature_field("president") == "Signature électronique pour la présidence de la Chambre"
