from datetime import date

from assembly.language import sentences_correction as say
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10, date(2020, 11, 12))
FEBRUARY = SessionName("ordinary", 2021, 2)
MINUTES = "محضر الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"


def test_a_material_error():
    assert say.correction_name(1) == "استدراك رقم 1"
    assert say.correction_title(1, OCTOBER) == f"استدراك رقم 1: {MINUTES}"
    assert say.material_error(OCTOBER, 3) == f"خطأ مادي وقع في {MINUTES}، الصفحة 3:"
    assert say.material_error(OCTOBER, None) == f"خطأ مادي وقع في {MINUTES}:"


def test_an_error_that_a_later_session_decided_about():
    assert say.decided_error(OCTOBER, 3, FEBRUARY) == (
        f"خطأ مادي وقع في {MINUTES}، الصفحة 3 (بناء على مقرر الجمعية العامة المتخذ في دورتها العادية لشهر فبراير "
        "برسم سنة 2021):"
    )
    assert "المتخذ في دورتها الاستثنائية لشهر مارس 2021):" in say.decided_error(
        OCTOBER, None, SessionName("extraordinary", 2021, 3)
    )


def test_an_extraordinary_session_is_named_by_its_day():
    held = SessionName("extraordinary", 2020, 11, date(2020, 11, 20))
    assert say.material_error(held, None) == (
        "خطأ مادي وقع في محضر الدورة الاستثنائية للجمعية العامة المنعقدة بتاريخ 20 نونبر 2020:"
    )


def test_what_stands_and_what_is_read():
    assert (say.INSTEAD, say.quoted("خمسين"), say.READ) == ("عوض:", "«خمسين»", "يقرأ:")
    assert say.REST_UNCHANGED == "الباقي لا تغيير فيه."


def test_a_change_in_the_minutes_that_decided_it():
    assert say.change(5, "48 صوتا", "47 صوتا") == "الصفحة 5: عوض: «48 صوتا»، يقرأ: «47 صوتا»."
    assert say.change(None, "48 صوتا", "47 صوتا") == "عوض: «48 صوتا»، يقرأ: «47 صوتا»."
