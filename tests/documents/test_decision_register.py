from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, PAPERS, source_of, text_of
from documents.readers import lost, with_pdfium, words, words_of_html
from msgspec.structs import replace

from assembly.documents.decision_register import decision_register, register
from assembly.documents.press import to_html, to_pdf
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability
from assembly.errors import Refused


def earlier(number: int, taken: date, **more) -> Dossier:
    """A session of June with one decision."""
    whole = sample.october(**more)
    session = replace(whole.session, id="2020-06", month=6)
    decision = replace(whole.decisions[0], sequence=number, taken=taken, needs_approval=False)
    return replace(whole, session=session, decisions=(decision,))


def test_the_register_reads_as_the_golden_text():
    dossier, sheet = PAPERS["register"]
    assert text_of(sheet, dossier) == (GOLDEN / "register.txt").read_text("utf-8")


def test_sessions_come_in_the_order_of_their_days():
    june = earlier(2, date(2020, 6, 18))
    view = decision_register((sample.october(), june), 2020, sample.opening())
    assert [(row.number, row.day) for row in view.rows] == [
        ("2/2020", "18/06/2020"),
        ("3/2020", "12/11/2020"),
    ]
    assert view.rows[0].session == "الدورة العادية لشهر يونيو برسم سنة 2020"
    assert [row.approval for row in view.rows] == ["غير مطلوبة", "مطلوبة (المادة 46)"]


def test_a_cancelled_number_keeps_its_row():
    view = decision_register((sample.every_ending(),), 2020, sample.opening())
    assert [(row.number, row.state) for row in view.rows] == [
        ("1/2020", "ملغى بعد إعادة التصويت"),
        ("2/2020", "قابل للتنفيذ"),
    ]
    assert view.rows[0].votes == ("الموافقون: 30", "المعارضون: 22", "الممتنعون: لا أحد")


def test_what_a_session_going_on_decided_is_not_final():
    view = decision_register((sample.draft(),), 2020, sample.opening())
    assert view.rows[0].state == "الدورة لم تختتم بعد"


def test_another_year_is_another_register():
    last_year = replace(sample.october().decisions[0], year=2019, taken=date(2019, 10, 20))
    both = sample.october(decisions=(last_year, *sample.october().decisions))
    assert [row.number for row in decision_register((both,), 2019, sample.opening()).rows] == ["3/2019"]
    with pytest.raises(Refused) as caught:
        decision_register((both,), 2018, sample.opening())
    assert (caught.value.code, caught.value.facts["year"]) == ("decisions-none-in-year", 2018)


def test_a_vacant_post_leaves_a_place_for_a_name():
    view = decision_register((sample.october(),), 2020, sample.opening(roll=sample.roll({1: "president"})))
    assert view.right[:2] == ("كاتب الغرفة", "")
    assert view.left[:2] == ("رئيس الغرفة", "السيد حسن شميس")


def test_a_long_register_goes_over_pages_with_its_head(tmp_path):
    template = sample.october().decisions[0]
    many = tuple(replace(template, sequence=n) for n in range(1, 41))
    dossier = sample.october(decisions=many)
    made_from = source_of(dossier)
    sheet = register(made_from, (dossier,), 2020)
    text = with_pdfium(to_pdf(sheet, made_from), tmp_path)
    assert not lost(words_of_html(to_html(sheet, made_from).decode()), words(text))
    assert text.count("نتيجة التصويت") > 1


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("not-asked", "غير قابل للتنفيذ: لم تطلب المصادقة بعد"),
        ("waiting", "غير قابل للتنفيذ: في انتظار المصادقة"),
        ("refused", "غير قابل للتنفيذ: رفضت المصادقة عليه"),
        ("returned", "غير قابل للتنفيذ: أعيد لإدخال تعديلات"),
        ("approved", "قابل للتنفيذ"),
    ],
)
def test_the_state_says_whether_a_decision_is_enforceable_and_why(why, words):
    stands = {"3/2020": Enforceability(decision="3/2020", enforceable=why == "approved", why=why)}
    [row] = decision_register((sample.october(),), 2020, sample.opening(), stands=stands).rows
    assert row.state == words


def test_what_nobody_was_asked_to_approve_is_not_enforceable():
    [row] = decision_register((sample.october(),), 2020, sample.opening()).rows
    assert row.state == "غير قابل للتنفيذ: لم تطلب المصادقة بعد"
    [row] = decision_register((sample.october(),), 2020, sample.opening(), language="fr").rows
    assert row.state == "Non exécutoire : approbation non encore demandée"
