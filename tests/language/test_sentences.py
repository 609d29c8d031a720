from datetime import date

import pytest

from assembly.language.sentences import (
    Person,
    SessionName,
    about_account,
    closed_with,
    its_session,
    object_of,
    session_named_by_id,
    session_of_the_assembly,
    session_short,
    sitting_name,
    styled,
    subject_of,
    the_articles,
)

OCTOBER = SessionName("ordinary", 2020, 10)
EXTRAORDINARY = SessionName("extraordinary", 2020, 12, date(2020, 12, 1))


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (Person("حسن شميس"), "السيد حسن شميس"),
        (Person("العضوة الثالثة", "female"), "السيدة العضوة الثالثة"),
        (Person("السيد حسن شميس"), "السيد حسن شميس"),
        (Person("الدكتورة العضوة الثالثة", "female"), "الدكتورة العضوة الثالثة"),
    ],
)
def test_a_person_is_named_with_one_title(person, words):
    assert styled(person) == words


def test_a_session_is_named_by_its_month_even_when_held_later():
    assert session_of_the_assembly(OCTOBER) == "الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"
    assert session_short(OCTOBER) == "الدورة العادية لشهر أكتوبر برسم سنة 2020"
    assert its_session(OCTOBER) == "دورتها العادية لشهر أكتوبر برسم سنة 2020"


def test_an_extraordinary_session_is_named_by_its_day():
    named = session_of_the_assembly(EXTRAORDINARY)
    assert named == "الدورة الاستثنائية للجمعية العامة المنعقدة بتاريخ فاتح دجنبر 2020"
    assert its_session(EXTRAORDINARY) == "دورتها الاستثنائية"


@pytest.mark.parametrize(
    ("session", "words"),
    [
        ("2020-06", "الدورة العادية لشهر يونيو برسم سنة 2020"),
        ("2019-12-x2", "الدورة الاستثنائية لشهر دجنبر 2019"),
    ],
)
def test_an_earlier_session_is_named_from_its_id(session, words):
    assert session_short(session_named_by_id(session)) == words


@pytest.mark.parametrize(
    ("place", "words"), [(1, "الجلسة الأولى"), (2, "الجلسة الثانية"), (11, "الجلسة الحادية عشرة")]
)
def test_sittings_are_counted_in_the_feminine(place, words):
    assert sitting_name(place) == words


@pytest.mark.parametrize(
    ("articles", "words"),
    [
        (("14",), "المادة 14"),
        (("14", "11"), "المادتين 11 و14"),
        (("18", "14", "11", "13", "14"), "المواد 11 و13 و14 و18"),
    ],
)
def test_articles_are_cited_once_each_in_order(articles, words):
    assert the_articles(articles) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("المصادقة على مشروع ميزانية الغرفة برسم سنة 2021", "مشروع ميزانية الغرفة برسم سنة 2021"),
        ("الدراسة والمصادقة على اتفاقية شراكة", "اتفاقية شراكة"),
        ("مشروع النظام الداخلي", "مشروع النظام الداخلي"),
        ("مناقشة عرض حول منصات الترويج", "العرض المقدم حول منصات الترويج"),
        ("تقرير حول أنشطة الغرفة", "التقرير المقدم حول أنشطة الغرفة"),
        ("تداعيات جائحة كورونا", "النقطة المتعلقة بتداعيات جائحة كورونا"),
        ("الحالة الصحية للصناع", "النقطة المتعلقة بالحالة الصحية للصناع"),
    ],
)
def test_what_is_adopted_is_named_without_saying_adoption_twice(title, words):
    assert object_of(title) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("تداعيات جائحة كورونا", "تداعيات جائحة كورونا"),
        ("مناقشة عرض حول منصات الترويج", "العرض المقدم حول منصات الترويج"),
    ],
)
def test_what_is_noted_is_named_bare(title, words):
    assert subject_of(title) == words


def test_an_account_is_named_with_its_year_or_in_short():
    assert about_account("دراسة الحساب الإداري برسم سنة 2019") == "الحساب الإداري برسم سنة 2019"
    assert about_account("عرض الحسابات") == "الحساب الإداري"


def test_a_recorded_text_loses_the_stop_it_was_typed_with():
    assert closed_with("تقديم الطلب خارج الأجل. ") == "تقديم الطلب خارج الأجل"
