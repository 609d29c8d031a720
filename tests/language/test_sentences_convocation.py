"""The model letter, sentence by sentence, with what changes for women, associates, second calls and other sessions."""

from datetime import date

import pytest

from assembly.language import sentences_convocation as say
from assembly.language.sentences import Person, SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
EXTRAORDINARY = SessionName("extraordinary", 2020, 11)
NAME = "القانون رقم 18.09 بمثابة النظام الأساسي لغرف الصناعة التقليدية"
LAW = say.Law(NAME, ("11",))
BOTH = say.Law(NAME, ("11", "12"))
WHEN = "يوم الخميس 12 نونبر 2020 على الساعة العاشرة صباحا بقاعة الاجتماعات بآسفي"
AGENDA = "وذلك للتداول في جدول الأعمال التالي:"
MAN, WOMAN = Person("العضو الثاني"), Person("العضوة الثالثة", "female")


def test_place_and_date_and_number():
    assert say.dated("آسفي", date(2020, 11, 3)) == "آسفي في 3 نونبر 2020"
    assert say.dated("آسفي", date(2020, 11, 1)) == "آسفي في فاتح نونبر 2020"
    assert say.dated("آسفي", None) == "آسفي في ……"
    assert say.numbered("112/2020") == "عدد: 112/2020"
    assert say.numbered(None) == "عدد: ……"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (say.to_member(MAN), "السيد العضو الثاني المحترم، عضو الجمعية العامة"),
        (say.to_member(WOMAN), "السيدة العضوة الثالثة المحترمة، عضوة الجمعية العامة"),
        (say.to_associate(MAN), "السيد العضو الثاني المحترم، عضو شريك"),
        (say.to_associate(WOMAN), "السيدة العضوة الثالثة المحترمة، عضوة شريكة"),
    ],
)
def test_to_whom(line, words):
    assert line == words


@pytest.mark.parametrize(
    ("session", "call", "words"),
    [
        (OCTOBER, 1, "استدعاء لحضور أشغال الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"),
        (OCTOBER, 2, "استدعاء ثان لحضور أشغال الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"),
        (EXTRAORDINARY, 1, "استدعاء لحضور أشغال الدورة الاستثنائية للجمعية العامة لشهر نونبر 2020"),
    ],
)
def test_the_subject(session, call, words):
    assert say.subject(session, call) == words
    assert say.with_agenda(words) == f"{words}، مرفق بجدول الأعمال"


def test_the_invitation_of_the_model():
    assert say.invitation(LAW, "ordinary", WHEN, say.to_deliberate()) == (
        "وبعد، فطبقا لمقتضيات المادة 11 من القانون رقم 18.09 بمثابة النظام الأساسي لغرف الصناعة التقليدية، "
        "يشرفني أن أدعوكم إلى حضور أشغال الدورة العادية للجمعية العامة للغرفة، التي ستنعقد يوم الخميس 12 نونبر 2020 "
        "على الساعة العاشرة صباحا بقاعة الاجتماعات بآسفي، وذلك للتداول في جدول الأعمال التالي:"
    )


def test_an_extraordinary_session():
    assert say.invitation(BOTH, "extraordinary", WHEN, AGENDA) == (
        f"وبعد، فطبقا لمقتضيات المادتين 11 و12 من {NAME}، يشرفني أن أدعوكم إلى حضور أشغال الدورة الاستثنائية "
        f"للجمعية العامة للغرفة، التي ستنعقد {WHEN}، {AGENDA}"
    )
    asked = "بناء على طلب السلطة الحكومية المختصة المؤرخ في 30 أكتوبر 2020"
    assert say.invitation_on_request(BOTH, asked, "extraordinary", WHEN, AGENDA) == (
        f"وبعد، فطبقا لمقتضيات المادتين 11 و12 من {NAME}، وبناء على طلب السلطة الحكومية المختصة المؤرخ في "
        "30 أكتوبر 2020، يشرفني أن أدعوكم إلى حضور أشغال الدورة الاستثنائية للجمعية العامة للغرفة، "
        f"التي ستنعقد {WHEN}، {AGENDA}"
    )


def test_a_second_call():
    assert say.second_invitation(LAW, date(2020, 11, 2), WHEN, "14", AGENDA) == (
        f"وبعد، فطبقا لمقتضيات المادة 11 من {NAME}، ونظرا لتعذر عقد الاجتماع الأول يوم الاثنين 2 نونبر 2020 "
        f"لعدم توفر النصاب القانوني، يشرفني أن أدعوكم إلى اجتماع ثان {WHEN}، تكون مداولاته صحيحة كيفما كان عدد "
        f"الحاضرين، طبقا للمادة 14 من القانون نفسه، {AGENDA}"
    )


def test_a_second_call_that_asks_a_quorum_does_not_promise_any_number():
    words = say.second_invitation_with_quorum(LAW, None, WHEN, "14", AGENDA)
    assert "تعذر عقد الاجتماع الأول لعدم توفر النصاب القانوني" in words
    assert words.endswith(f"إلى اجتماع ثان {WHEN}، طبقا للمادة 14 من القانون نفسه، {AGENDA}")


def test_an_associate_is_invited_to_be_consulted():
    assert say.to_be_consulted("8") == (
        "وذلك للمشاركة، بصفة استشارية طبقا للمادة 8 من القانون نفسه، في دراسة جدول الأعمال التالي:"
    )


def test_the_excuse():
    assert say.excuse("16") == (
        "وإذا تعذر عليكم الحضور، فالمرجو إخباري بذلك كتابة قبل الاجتماع، مع بيان أسباب الغياب، "
        "طبقا للمادة 16 من القانون نفسه."
    )
    assert "المادة" not in say.excuse_of_associate()


@pytest.mark.parametrize(
    ("person", "call", "reference", "words"),
    [
        (
            MAN,
            1,
            "112/2020",
            (
                "أشهد أنا الموقع أسفله السيد العضو الثاني أنني توصلت يوم …… على الساعة …… "
                "بالاستدعاء عدد 112/2020، مرفقا بجدول الأعمال."
            ),
        ),
        (
            WOMAN,
            2,
            None,
            (
                "أشهد أنا الموقعة أسفله السيدة العضوة الثالثة أنني توصلت يوم …… على الساعة …… "
                "بالاستدعاء الثاني عدد ……، مرفقا بجدول الأعمال."
            ),
        ),
    ],
)
def test_the_receipt(person, call, reference, words):
    assert say.receipt(person, call, reference) == words
