from datetime import datetime

from assembly.language import sentences_signing as say

AT = datetime(2020, 11, 1, 9, 5)  # noqa: DTZ001  the hall's clock


def test_the_mark_says_who_for_which_office_and_when():
    assert say.signature_mark("president", "Membre numéro 1", AT) == (
        "توقيع إلكتروني: Membre numéro 1",
        "عن رئاسة الغرفة",
        "يوم الأحد فاتح نونبر 2020 على الساعة 09:05",
    )


def test_a_field_is_named_for_its_office():
    assert say.signature_field("secretary") == "التوقيع الإلكتروني عن كتابة الغرفة"
