from datetime import UTC, datetime

import pymupdf
import pytest
from documents import sample_dossier as sample
from documents.plain_text import plain_text

from assembly.documents.pdf import to_pdf
from assembly.documents.recommendation_list import recommendation_view
from assembly.documents.templates import render
from assembly.domain.dossier import Dossier
from assembly.errors import NotFound, Refused

CREATED = datetime(2020, 11, 12, 12, 30, tzinfo=UTC)


def test_the_list_of_one_authority():
    view = recommendation_view(sample.october(), 2)
    assert view.title == f"لائحة التوصيات الموجهة إلى {sample.MINISTRY.name_ar}"
    assert view.reference == (
        "الصادرة عن الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020، المنعقدة بتاريخ 12 نونبر 2020"
    )
    assert view.how_many == "تتضمن هذه اللائحة توصيتين (2)."
    [group] = view.groups
    assert group.table.head == ("رقم", "التوصية", "الأصل", "القطاع", "الأولوية", "الأجل")
    assert group.table.rows == (
        (
            "2020-10/R1",
            "مواكبة القطاع وصناع الجهة التقليديين نحو الرقمنة بديلا مبتكرا للخروج من الأزمة الصحية",
            "النقطة الأولى",
            "–",
            "مرتفعة",
            "غير محدد",
        ),
        ("2020-10/R3", "العمل الجاد على المنصات الرقمية", "المقترح رقم 1", "–", "مستعجلة", "غير محدد"),
    )
    assert view.closing == "وحرر بآسفي في 12 نونبر 2020."
    assert view.signature[:2] == ("رئيس الغرفة", "السيد حسن شميس")


def test_the_list_of_all_goes_by_level_then_authority():
    view = recommendation_view(sample.october())
    assert view.title == "لائحة التوصيات حسب الجهات الموجهة إليها"
    assert [(group.level, group.heading) for group in view.groups] == [
        ("على المستوى المحلي", "عمالة إقليم آسفي"),
        ("على المستوى الجهوي", "مجلس جهة مراكش-آسفي"),
        ("على المستوى الوطني", sample.MINISTRY.name_ar),
    ]
    assert view.how_many == "تتضمن هذه اللائحة ثلاث (3) توصيات."
    assert view.groups[0].table.rows[0][2:] == ("النقطة الثانية", "التسويق", "عادية", "01/03/2021")


def test_a_level_is_named_once_for_several_authorities():
    other = sample.AddressedAuthority(number=9, level="national", name_ar="وزارة الاقتصاد والمالية")
    listed = (sample.recommendation(1, "تخفيف العبء الجبائي", (sample.MINISTRY, other)),)
    view = recommendation_view(sample.october(recommendations=listed))
    assert [(group.level, group.heading) for group in view.groups] == [
        ("على المستوى الوطني", sample.MINISTRY.name_ar),
        ("", "وزارة الاقتصاد والمالية"),
    ]
    assert view.how_many == "تتضمن هذه اللائحة توصية واحدة (1)."


def test_a_recommendation_without_an_authority_is_not_lost():
    listed = (sample.recommendation(1, "تخفيف العبء الجبائي", ()),)
    view = recommendation_view(sample.october(recommendations=listed))
    assert [group.level for group in view.groups] == ["توصيات لم تحدد الجهة الموجهة إليها"]


@pytest.mark.parametrize(
    ("dossier", "authority", "error", "code"),
    [
        (Dossier(session=sample.session()), None, Refused, "minutes-no-sitting"),
        (sample.october(recommendations=()), None, Refused, "recommendations-none"),
        (sample.october(), 8, NotFound, "authority-without-recommendations"),
    ],
)
def test_what_cannot_be_listed(dossier, authority, error, code):
    with pytest.raises(error) as caught:
        recommendation_view(dossier, authority)
    assert caught.value.code == code


def test_identifiers_keep_their_order_on_the_page():
    view = recommendation_view(sample.october(), 2)
    page = render("recommendations", "ar", view, None)
    assert "\u20662020-10/R1\u2069" in page
    data = to_pdf(page, attachment=None, title=view.title, created=CREATED)
    with pymupdf.open(stream=data) as pdf:
        read = " ".join(sheet.get_text() for sheet in pdf)
    assert "2020-10/R1" in read
    assert "2020-10/R3" in read
    assert "توصيتين" in read


def test_the_paper_reads_in_order():
    text = plain_text(render("recommendations", "ar", recommendation_view(sample.october()), None))
    parts = [
        "لائحة التوصيات",
        "الصادرة عن",
        "على المستوى المحلي",
        "على المستوى الوطني",
        "تتضمن هذه اللائحة",
        "وحرر بآسفي",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
