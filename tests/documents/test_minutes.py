"""The minutes as a reader finds them: whole scenarios against golden texts, and the rules that a text could break."""

import re
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from documents import sample_dossier as sample
from documents.plain_text import minutes_text, plain_text
from msgspec.structs import replace

from assembly.documents.minutes import minutes_view
from assembly.documents.pdf import to_pdf
from assembly.documents.templates import render
from assembly.domain.agenda import AgendaItem, Postponement
from assembly.domain.ballot import Subject
from assembly.domain.chamber import Letterhead
from assembly.domain.correction import Correction
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_approval import Change, MinutesApproval
from assembly.domain.session import Request, Seat
from assembly.errors import NotFound, Refused

GOLDEN = Path(__file__).parents[1] / "golden"


def text_of(dossier, sitting=None):
    return plain_text(render("minutes", "ar", minutes_view(dossier, sitting), None))


def words(text):
    """The words of a text as a reader compares them: folded, without tatweel, marks and direction."""
    folded = unicodedata.normalize("NFKC", text)
    bare = "".join(c for c in folded if unicodedata.category(c) not in ("Mn", "Cf") and c != "ـ")
    return re.findall(r"[^\W_]+", bare)


@pytest.mark.parametrize("name", sample.SCENARIOS)
def test_the_minutes_read_as_the_golden_text(name):
    assert minutes_text(name) == (GOLDEN / f"minutes-{name}.txt").read_text("utf-8")


def test_no_minutes_before_a_sitting():
    with pytest.raises(Refused) as caught:
        minutes_view(Dossier(session=sample.session()))
    assert (caught.value.code, caught.value.facts["session"]) == ("minutes-no-sitting", "2020-10")


def test_an_unknown_sitting():
    with pytest.raises(NotFound) as caught:
        minutes_view(sample.october(), 7)
    assert (caught.value.code, caught.value.facts["sitting"]) == ("sitting-unknown", 7)


def test_every_part_of_a_pdf_is_read_back_in_its_order():
    view = minutes_view(sample.october())
    page = render("minutes", "ar", view, None)
    data = to_pdf(page, attachment=None, title=view.title, created=datetime(2020, 11, 12, 12, 30, tzinfo=UTC))
    pdf = pypdfium2.PdfDocument(data)
    read = words(" ".join(sheet.get_textpage().get_text_range() for sheet in pdf))
    missing = set(words(plain_text(page))) - set(read)
    assert not missing
    order = [read.index(word) for word in ("عقدت", "توفر", "استنفاد", "وحرر", "لائحة")]
    assert order == sorted(order)


def test_signatures_stay_on_the_page_of_the_closing_words():
    view = minutes_view(sample.every_ending())
    page = render("minutes", "ar", view, None)
    data = to_pdf(page, attachment=None, title=view.title, created=datetime(2020, 11, 12, 12, 30, tzinfo=UTC))
    sheets = [words(sheet.get_textpage().get_text_range()) for sheet in pypdfium2.PdfDocument(data)]
    [closing] = [sheet for sheet in sheets if "وحرر" in sheet]
    assert "شميس" in closing
    assert "استنفاد" in closing


@pytest.mark.parametrize("name", sample.SCENARIOS)
def test_no_sentence_counts_nought(name):
    sentences = [line for line in minutes_text(name).splitlines() if "|" not in line]
    assert not [line for line in sentences if re.search(r"(?<!\d)0(?![\d.,])", line.replace("00", ""))]


def test_the_articles_come_from_the_rules_of_the_opening():
    law = sample.rules()
    other = replace(law, law="99.99", rules=tuple(replace(r, article=f"7{r.article}") for r in law.rules))
    text = text_of(sample.october(openings=(sample.opening(rules=other),)))
    assert "ولا سيما المواد 711 و713 و714 و718 منه" in text
    assert "طبقا للمادة 715 من القانون رقم 99.99 السالف الذكر" in text
    assert "طبقا للمادة 746 من القانون رقم 99.99." in text
    assert "طبقا للمادة 713 من القانون المذكور" in text
    assert "المادة 14 " not in text.replace("طبقا للمادة 14 من القانون المذكور، وافتتح", "")


@pytest.mark.parametrize(("side", "right"), [("right", "كاتب الغرفة"), ("left", "رئيس الغرفة")])
def test_the_chamber_chooses_the_side_on_which_the_secretary_signs(side, right):
    copies = sample.opening(chamber=replace(sample.CHAMBER, secretary_side=side))
    view = minutes_view(sample.october(openings=(copies,)))
    assert view.right.title == right
    assert {view.right.title, view.left.title} == {"كاتب الغرفة", "رئيس الغرفة"}


@pytest.mark.parametrize(
    ("make", "marks"),
    [
        (sample.october, ("نموذج",)),
        (sample.draft, ("مشروع محضر",)),
        (lambda: replace(sample.draft(), openings=sample.october().openings), ("نموذج", "مشروع محضر")),
    ],
)
def test_what_is_printed_across_the_page(make, marks):
    assert minutes_view(make()).marks == marks


def test_a_draft_says_nothing_of_an_end():
    text = text_of(sample.draft())
    assert "رفعت الجلسة" not in text
    assert "وحرر" not in text


def test_the_reason_of_a_late_session_is_printed_only_when_recorded():
    assert "تعذر عقد هذه الدورة" not in text_of(sample.october(session=sample.session()))
    assert "وقد تعذر عقد هذه الدورة خلال شهر أكتوبر بسبب التدابير الصحية" in text_of(sample.october())


def test_a_session_held_in_its_month_needs_no_reason():
    day = date(2020, 10, 20)
    copies = sample.opening(day=day)
    whole = sample.october(openings=(copies,), sittings=(sample.sitting(1, copies),), movements=())
    assert "تعذر عقد هذه الدورة" not in text_of(whole)


def test_the_one_list_of_names_holds_no_reason_of_absence():
    view = minutes_view(sample.october())
    [excused] = [a for a in view.annexes if "الغائبين بعذر" in a.title]
    assert [entry.text for entry in excused.lists[0].entries][:2] == [
        "السيد العضو الثالث والخمسون",
        "السيد العضو الرابع والخمسون",
    ]
    assert all(not entry.notes for entry in excused.lists[0].entries)


def test_associates_count_nowhere_and_are_listed_apart():
    view = minutes_view(sample.october())
    attendance = view.sittings[0].attendance
    assert attendance.counts.rows == (("75", "52", "8", "15"),)
    assert [len(listing.entries) for listing in attendance.lists] == [52, 8, 15, 1]
    assert attendance.lists[-1].entries[0].text == "السيد العضو الشريك الأول"


def test_a_member_who_came_back_did_not_withdraw():
    back = (
        *sample.october().movements,
        replace(sample.october().movements[0], number=5, direction="arrival", at=sample.at(11, 30)),
    )
    text = text_of(sample.october(movements=back))
    assert "وسجل انسحاب عضو واحد (1)" in text
    assert "عضو واحد (1): السيد العضو السبعون." in text


def test_items_are_told_in_the_order_of_discussion_under_their_own_numbers():
    moved = (replace(sample.PANDEMIC, order=3), sample.PLATFORMS, replace(sample.BUDGET, order=1))
    view = minutes_view(sample.october(items=moved))
    assert [item.title.split(":")[0] for item in view.sittings[0].items] == [
        "النقطة الثالثة",
        "النقطة الثانية",
        "النقطة الأولى",
    ]
    assert [entry.number for entry in view.sittings[0].agenda] == ["1", "2", "3"]


def test_an_item_that_was_never_reached():
    text = text_of(sample.october(speeches=(), ballots=(), decisions=()))
    assert (
        "النقطة الثالثة: المصادقة على مشروع ميزانية الغرفة برسم سنة 2021\nتعذر التداول في هذه النقطة" in text
    )
    assert "استنفاد" not in text


def test_the_first_of_two_sittings_ends_with_the_day_of_the_next():
    text = text_of(sample.two_sittings(), 1)
    assert "محضر الجلسة الأولى من الدورة العادية" in text
    assert "على أن تستأنف أشغال الدورة يوم الجمعة 13 نونبر 2020." in text
    assert "برقية" not in text
    assert "النقطة الثالثة" not in text


def test_a_failed_opening_deliberates_nothing_even_when_asked_by_number():
    text = text_of(sample.second_call(), 1)
    assert "محضر عدم توفر النصاب القانوني" in text
    assert "المداولات" not in text
    assert "برقية" not in text


def test_an_extraordinary_session_names_who_asked():
    session = replace(
        sample.session(),
        id="2020-11-x1",
        kind="extraordinary",
        month=11,
        request=Request(by="members", on=date(2020, 10, 30), members=50),
    )
    text = text_of(sample.october(session=session))
    assert "محضر الدورة الاستثنائية للجمعية العامة المنعقدة بتاريخ 12 نونبر 2020" in text
    assert (
        "دورتها الاستثنائية، بناء على طلب خمسين (50) عضوا من الأعضاء المزاولين مهامهم المؤرخ في 30 أكتوبر 2020، "
        "طبقا للمادة 12 من القانون المذكور، وذلك يوم الخميس 12 نونبر 2020" in text
    )


def test_a_member_who_writes_signs_as_secretary_of_the_sitting():
    seats = {"secretary": Seat(member=7, post="member", ground="refusal")}
    dossier = sample.october(sittings=(sample.sitting(**seats),), movements=())
    view = minutes_view(dossier)
    assert view.right[:2] == ("كاتبة الجلسة", "السيدة العضوة السابعة")
    assert (
        "بسبب رفضه التوقيع، فعين السيد الرئيس السيدة العضوة السابعة، عضوة الجمعية العامة الحاضرة، كاتبة للجلسة"
        in (text_of(dossier))
    )


def test_a_rejected_proposal_is_no_outcome_and_is_still_told():
    against = sample.ballot(2, Subject(kind="proposal", number=1), (2, 50, 0))
    text = text_of(sample.october(ballots=(*sample.october().ballots, against)))
    assert "واقترح السيد العضو الرابع ما يلي: «إحداث خلية جهوية للتسويق الرقمي»." in text
    assert "رفضت الجمعية العامة هذا المقترح بأغلبية خمسين (50) صوتا، مقابل صوتين (2)." in text
    assert "أسفرت أشغال الدورة عن الملتمسات والتوصيات التالية:" in text


def test_a_telegram_that_was_recorded_is_an_annex():
    session = replace(sample.session(), telegram="نعم سيدي أعزكم الله\nوالسلام")
    view = minutes_view(sample.october(session=session))
    assert view.annexes[-1].title == "ملحق رقم 4: نص برقية الولاء والإخلاص"
    assert view.annexes[-1].text == ("نعم سيدي أعزكم الله", "والسلام")


def test_a_telegram_that_was_not_recorded_is_not_told():
    text = text_of(sample.october(session=replace(sample.session(), telegram=None)))
    assert "برقية" not in text
    assert "رفعت الجلسة" in text


def test_the_letterhead_is_that_of_the_opening():
    chamber = replace(sample.CHAMBER, letterhead=Letterhead(emblem="emblem.png", tifinagh="ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ"))
    head = minutes_view(sample.october(openings=(sample.opening(chamber=chamber),))).letterhead
    assert head.ar == ("المملكة المغربية", sample.MINISTRY_NAME.ar, sample.CHAMBER.name_ar)
    assert head.fr[0] == "Royaume du Maroc"
    assert (head.emblem, head.tifinagh) == ("emblem.png", "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ")


def test_what_was_typed_is_escaped():
    speech = sample.speech(1, 1, sample.Speaker(member=4), "<b>قال</b> & أضاف")
    page = render("minutes", "ar", minutes_view(sample.october(speeches=(speech,))), None)
    assert "&lt;" in page
    assert "<b>قال" not in page


ABOUT = AgendaItem(
    number=1, order=1, kind="previous-minutes", title="المصادقة على محضر الدورة العادية لشهر يونيو برسم سنة 2020",
    about_session="2020-06",
)  # fmt: skip
JUNE = "محضر الدورة العادية لشهر يونيو برسم سنة 2020"
CHANGED = Correction(
    number=1,
    session="2020-06",
    page=5,
    instead="48 صوتا",
    read="47 صوتا",
    decided_in="2020-10",
    on=sample.DAY,
)


def with_minutes(item=ABOUT, counts=(52, 0, 0), **more):
    votes = (sample.ballot(1, sample.on_item(1), counts),) if counts else ()
    facts = {
        "items": (item,),
        "ballots": votes,
        "decisions": (),
        "speeches": (),
        "proposals": (),
        "recommendations": (),
    }
    return text_of(sample.october(**facts | more))


def test_earlier_minutes_approved_with_changes():
    text = with_minutes(corrections=(CHANGED, replace(CHANGED, number=2, page=None, instead="أ", read="ب")))
    assert f"صادقت الجمعية العامة بالإجماع على {JUNE}، وذلك مع إدخال التعديلين التاليين:" in text
    assert "الصفحة 5: عوض: «48 صوتا»، يقرأ: «47 صوتا»." in text
    assert "عوض: «أ»، يقرأ: «ب»." in text


def test_a_correction_of_other_minutes_is_no_change_to_these():
    text = with_minutes(corrections=(replace(CHANGED, session="2020-02"),))
    assert f"صادقت الجمعية العامة بالإجماع على {JUNE}." in text
    assert "48 صوتا" not in text


def test_earlier_minutes_put_off_with_the_changes_asked_for():
    put_off = replace(ABOUT, postponed=Postponement(sitting=1, until="اجتماع مقبل"))
    asked = MinutesApproval(
        item=1, session="2020-06", sitting=1, outcome="put-off", requested=(Change(instead="أ", read="ب"),)
    )
    text = with_minutes(put_off, None, minutes_approvals=(asked,))
    assert (
        f"قررت الجمعية العامة تأجيل المصادقة على {JUNE} إلى اجتماع مقبل، بعد إدخال التعديلات المطلوبة:"
        in text
    )
    assert "عوض: «أ»، يقرأ: «ب»." in text


def test_earlier_minutes_refused():
    assert f"رفضت الجمعية العامة بالإجماع {JUNE}." in with_minutes(counts=(0, 52, 0))
