import pytest

from assembly.language import sentences_items as say
from assembly.language.sentences import Person

MAN, WOMAN = Person("العضو الرابع"), Person("العضوة السابعة", "female")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (3, "النقطة الثالثة: الميزانية"),
        (12, "النقطة الثانية عشرة: الميزانية"),
        (21, "النقطة الحادية والعشرون: الميزانية"),
    ],
)
def test_the_line_that_opens_an_item(number, words):
    assert say.item_title(number, "الميزانية") == words


@pytest.mark.parametrize(
    ("person", "title", "words"),
    [
        (MAN, "كاتب الغرفة", "قدم السيد العضو الرابع، بصفته كاتب الغرفة، عرضا حول هذه النقطة."),
        (WOMAN, "رئيسة الغرفة", "قدمت السيدة العضوة السابعة، بصفتها رئيسة الغرفة، عرضا حول هذه النقطة."),
        (MAN, "", "قدم السيد العضو الرابع عرضا حول هذه النقطة."),
    ],
)
def test_who_presents(person, title, words):
    assert say.presented(person, title) == words


def test_the_debate():
    assert say.debate_opened() == "وفتح باب المناقشة، فتدخل كل من:"
    assert say.debate_of_one(MAN) == "وفتح باب المناقشة، فتدخل السيد العضو الرابع، وجاء في مداخلته ما يلي:"
    assert say.debate_of_one(WOMAN) == (
        "وفتح باب المناقشة، فتدخلت السيدة العضوة السابعة، وجاء في مداخلتها ما يلي:"
    )


@pytest.mark.parametrize(
    ("authors", "words"),
    [
        ((WOMAN,), "واقترحت السيدة العضوة السابعة إدخال التعديل التالي على هذه النقطة: «حذف الفصل 3»."),
        (
            (MAN, WOMAN),
            "واقترح السيد العضو الرابع والسيدة العضوة السابعة إدخال التعديل التالي على هذه النقطة: «حذف الفصل 3».",
        ),
        ((), "واقترح إدخال التعديل التالي على هذه النقطة: «حذف الفصل 3»."),
    ],
)
def test_who_proposes_a_change(authors, words):
    assert say.amendment_proposed(authors, "هذه النقطة", "حذف الفصل 3.") == words


def test_who_puts_a_proposal_or_a_petition_to_the_vote():
    assert (
        say.proposal_proposed((WOMAN,), "إحداث خلية") == "واقترحت السيدة العضوة السابعة ما يلي: «إحداث خلية»."
    )
    assert say.proposal_proposed((), "إحداث خلية") == "وأفضت المناقشة إلى المقترح التالي: «إحداث خلية»."
    assert (
        say.petition_proposed((MAN,), "دعم الصناع") == "وقدم السيد العضو الرابع الملتمس التالي: «دعم الصناع»."
    )
    assert say.petition_proposed((), "دعم الصناع") == "وأفضت المناقشة إلى الملتمس التالي: «دعم الصناع»."


@pytest.mark.parametrize(
    ("n", "words"),
    [(1, "نتيجة التصويت السابق"), (2, "نتيجتي التصويتين السابقين"), (3, "نتائج عمليات التصويت السابقة")],
)
def test_a_recount_is_told_in_one_sentence(n, words):
    assert say.recounted(n, "هذه النقطة") == f"وأعيد التصويت على هذه النقطة بعد إلغاء {words}."


@pytest.mark.parametrize("until", ["الدورة المقبلة", "إلى الدورة المقبلة", "الدورة المقبلة."])
def test_an_item_put_off(until):
    assert say.postponed(until, None) == "قررت الجمعية العامة تأجيل البت في هذه النقطة إلى الدورة المقبلة."


def test_an_item_put_off_for_a_reason():
    assert say.postponed("الدورة المقبلة", "عدم توفر الملف.") == (
        "قررت الجمعية العامة تأجيل البت في هذه النقطة إلى الدورة المقبلة، للسبب التالي: عدم توفر الملف."
    )


def test_earlier_minutes_put_off():
    minutes = "محضر الدورة العادية لشهر يونيو برسم سنة 2020"
    lead = f"قررت الجمعية العامة تأجيل المصادقة على {minutes} إلى اجتماع مقبل"
    assert say.minutes_postponed(minutes, "اجتماع مقبل", None) == f"{lead}."
    assert (
        say.minutes_postponed_with_changes(minutes, "اجتماع مقبل") == f"{lead}، بعد إدخال التعديلات المطلوبة:"
    )
    assert say.minutes_postponed_with_changes(minutes, "اجتماع مقبل", "كثرة الأخطاء.") == (
        f"{lead}، للسبب التالي: كثرة الأخطاء، بعد إدخال التعديلات المطلوبة:"
    )


@pytest.mark.parametrize(
    ("person", "own", "words"),
    [
        (MAN, True, "سحب السيد العضو الرابع النقطة التي اقترحها من جدول الأعمال قبل عرضها على التصويت."),
        (
            WOMAN,
            True,
            "سحبت السيدة العضوة السابعة النقطة التي اقترحتها من جدول الأعمال قبل عرضها على التصويت.",
        ),
        (MAN, False, "سحب السيد العضو الرابع هذه النقطة من جدول الأعمال قبل عرضها على التصويت."),
    ],
)
def test_an_item_withdrawn(person, own, words):
    assert say.withdrawn(person, own=own, reason=None) == words


def test_an_item_withdrawn_by_the_bureau():
    words = "سحبت هذه النقطة من جدول الأعمال قبل عرضها على التصويت، للسبب التالي: تعميق الدراسة."
    assert say.withdrawn_by_nobody_named("تعميق الدراسة") == words


def test_items_without_a_vote():
    assert say.not_reached() == "تعذر التداول في هذه النقطة بسبب رفع الجلسة."
    assert say.noted("التقرير المقدم حول الأنشطة") == "أخذت الجمعية العامة علما بالتقرير المقدم حول الأنشطة."
    assert say.not_put_to_the_vote() == "ولم تعرض هذه النقطة على التصويت."


@pytest.mark.parametrize(
    ("n", "words"), [(1, "التعديل التالي:"), (2, "التعديلين التاليين:"), (3, "التعديلات التالية:")]
)
def test_an_adoption_with_changes(n, words):
    adopted = "صادقت الجمعية العامة بالإجماع على محضر الدورة."
    assert say.with_changes(adopted, n) == f"{adopted[:-1]}، وذلك مع إدخال {words}"


def test_a_decision_and_its_approval():
    assert say.decision_line("3/2020") == "مقرر رقم 3/2020"
    assert say.needs_approval("46", "18.09") == (
        "لا يكون هذا المقرر قابلا للتنفيذ إلا إذا صادقت عليه السلطة الحكومية المكلفة بالصناعة التقليدية "
        "والسلطة الحكومية المكلفة بالمالية، كل فيما يخصها، طبقا للمادة 46 من القانون رقم 18.09."
    )
