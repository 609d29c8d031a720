from datetime import date, datetime

import pytest

from assembly.language import sentences_opening as say
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_opening import Chair, Place, Refusal, Writer

OCTOBER = SessionName("ordinary", 2020, 10)
HALL = Place(datetime(2020, 11, 12, 10), "قاعة الاجتماعات", "آسفي")  # noqa: DTZ001  hours are local
MAN, WOMAN = Person("حسن شميس"), Person("العضوة الثالثة", "female")
CHAMBER = "غرفة الصناعة التقليدية لجهة مراكش-آسفي"


def test_the_title_of_a_session_and_of_a_sitting():
    whole = "محضر الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"
    assert say.minutes_title(OCTOBER) == whole
    assert say.minutes_title(OCTOBER, 1) == whole.replace("محضر", "محضر الجلسة الأولى من")
    assert say.failed_minutes_title(OCTOBER).startswith("محضر عدم توفر النصاب القانوني لعقد الدورة العادية")


def test_the_legal_basis_cites_law_and_articles():
    basis = "القانون رقم 18.09، كما وقع تغييره وتتميمه"
    assert say.legal_basis(basis, ("11", "13", "14", "18")) == (
        "بناء على القانون رقم 18.09، كما وقع تغييره وتتميمه، ولا سيما المواد 11 و13 و14 و18 منه؛"
    )


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (1, "وبناء على الاستدعاء الموجه إلى السيدات والسادة أعضاء الجمعية العامة بتاريخ 3 نونبر 2020؛"),
        (
            2,
            "وبناء على الاستدعاء الثاني الموجه إلى السيدات والسادة أعضاء الجمعية العامة بتاريخ 3 نونبر 2020؛",
        ),
    ],
)
def test_the_convocation_is_the_second_ground(call, words):
    assert say.convocation_basis(date(2020, 11, 3), call) == words


def test_the_preamble_of_a_first_sitting():
    held = say.sitting_of_session(1, "دورتها العادية لشهر أكتوبر برسم سنة 2020")
    assert say.preamble(CHAMBER, held, HALL, Chair(MAN), Writer(Person("العضو العاشر"))) == (
        "عقدت الجمعية العامة لغرفة الصناعة التقليدية لجهة مراكش-آسفي الجلسة الأولى من دورتها العادية لشهر أكتوبر برسم سنة 2020، "
        "وذلك يوم الخميس 12 نونبر 2020 على الساعة العاشرة صباحا بقاعة الاجتماعات بآسفي، "
        "برئاسة السيد حسن شميس، رئيس الغرفة، وتولى كتابة الجلسة السيد العضو العاشر، كاتب الغرفة."
    )


def test_a_woman_presides_and_a_woman_writes():
    assert say.presided(Chair(WOMAN)) == "برئاسة السيدة العضوة الثالثة، رئيسة الغرفة"
    assert say.written(Writer(WOMAN)) == "وتولت كتابة الجلسة السيدة العضوة الثالثة، كاتبة الغرفة"


@pytest.mark.parametrize(
    ("chair", "words"),
    [
        (
            Chair(MAN, "vice-president-1", "absence", "male", "28"),
            "برئاسة السيد حسن شميس، النائب الأول لرئيس الغرفة، نظرا لتغيب السيد الرئيس، طبقا للمادة 28 من القانون المذكور",
        ),
        (
            Chair(WOMAN, "vice-president-1", "impediment", "male", "28"),
            "برئاسة السيدة العضوة الثالثة، النائبة الأولى لرئيس الغرفة، نظرا لعائق عاق السيد الرئيس، طبقا للمادة 28 من القانون المذكور",
        ),
        (
            Chair(MAN, "vice-president-2", "absence", "female", "28"),
            "برئاسة السيد حسن شميس، النائب الثاني لرئيسة الغرفة، نظرا لتغيب السيدة الرئيسة، طبقا للمادة 28 من القانون المذكور",
        ),
        (
            Chair(MAN, "vice-president-2", "impediment", "female"),
            "برئاسة السيد حسن شميس، النائب الثاني لرئيسة الغرفة، نظرا لعائق عاق السيدة الرئيسة",
        ),
        (
            Chair(MAN, "vice-president-1", "vacancy", "male", "28"),
            "برئاسة السيد حسن شميس، النائب الأول لرئيس الغرفة، نظرا لشغور منصب الرئيس، طبقا للمادة 28 من القانون المذكور",
        ),
        (
            Chair(WOMAN, "oldest", None, "male", "19"),
            "برئاسة السيدة العضوة الثالثة، العضوة الكبرى سنا من بين الحاضرين، طبقا للمادة 19 من القانون المذكور",
        ),
    ],
)
def test_a_vice_president_presides_with_the_ground(chair, words):
    assert say.presided(chair) == words


@pytest.mark.parametrize(
    ("chair", "title"),
    [
        (Chair(MAN), "السيد الرئيس"),
        (Chair(WOMAN), "السيدة الرئيسة"),
        (Chair(MAN, "vice-president-1"), "السيد رئيس الجلسة"),
        (Chair(WOMAN, "vice-president-1"), "السيدة رئيسة الجلسة"),
    ],
)
def test_the_chair_is_named_the_same_throughout(chair, title):
    assert chair.title == title


@pytest.mark.parametrize(
    ("post", "person", "words"),
    [
        ("deputy-secretary", MAN, "وتولى كتابة الجلسة السيد حسن شميس، الكاتب المساعد للغرفة"),
        ("member", WOMAN, "وتولت كتابة الجلسة السيدة العضوة الثالثة، عضوة الجمعية العامة"),
        ("youngest", MAN, "وتولى كتابة الجلسة السيد حسن شميس، العضو الأصغر سنا من بين الحاضرين"),
    ],
)
def test_who_writes_instead_of_the_secretary(post, person, words):
    assert say.written(Writer(person, post)) == words


@pytest.mark.parametrize(
    ("hall", "words"),
    [
        ("قاعة الاجتماعات", "بقاعة الاجتماعات"),
        ("الاجتماعات", "بقاعة الاجتماعات"),
        ("مقر الغرفة", "بمقر الغرفة"),
    ],
)
def test_a_hall_is_named_with_its_word_once(hall, words):
    assert say.in_hall(hall) == words


def test_guests_attend_without_a_vote():
    guests = ("السيد هشام بردوزي، المدير الجهوي للصناعة التقليدية بمراكش-آسفي", "السيدة الضيفة الثانية")
    assert say.guests_attended(guests, "male", "15", "18.09") == (
        "وحضر الجلسة، دون المشاركة في التصويت، طبقا للمادة 15 من القانون رقم 18.09 السالف الذكر: "
        "السيد هشام بردوزي، المدير الجهوي للصناعة التقليدية بمراكش-آسفي؛ السيدة الضيفة الثانية."
    )


def test_a_woman_who_attends_without_a_vote():
    assert say.guests_attended(("السيدة الضيفة الثانية",), "female", "15", "18.09") == (
        "وحضرت الجلسة، دون المشاركة في التصويت، طبقا للمادة 15 من القانون رقم 18.09 السالف الذكر: السيدة الضيفة الثانية."
    )


@pytest.mark.parametrize("reason", ["الظرفية الصحية", "بسبب الظرفية الصحية."])
def test_the_reason_of_a_late_session_is_said_once(reason):
    words = "وقد تعذر عقد هذه الدورة خلال شهر أكتوبر بسبب الظرفية الصحية."
    assert say.held_after_its_month(10, reason) == words


@pytest.mark.parametrize(
    ("chair", "author", "words"),
    [
        (
            Chair(MAN),
            Person("العضو الرابع"),
            "بلغ السيد الرئيس إلى السيد العضو الرابع، عند افتتاح الجلسة ودون مناقشة، رفض إدراج النقطة التي اقترحها بتاريخ 11 نونبر 2020، وهي: «كراء مقر»، وعلل هذا الرفض بما يلي: خارج الأجل، طبقا للمادة 13 من القانون المذكور.",
        ),
        (
            Chair(WOMAN),
            Person("العضوة السابعة", "female"),
            "بلغت السيدة الرئيسة إلى السيدة العضوة السابعة، عند افتتاح الجلسة ودون مناقشة، رفض إدراج النقطة التي اقترحتها بتاريخ 11 نونبر 2020، وهي: «كراء مقر»، وعللت هذا الرفض بما يلي: خارج الأجل، طبقا للمادة 13 من القانون المذكور.",
        ),
    ],
)
def test_a_refused_item_is_told_with_its_reason(chair, author, words):
    assert (
        say.item_refused(chair, Refusal(author, "كراء مقر", date(2020, 11, 11), "خارج الأجل."), "13") == words
    )


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (say.on_own_initiative("male"), "بمبادرة من رئيس الغرفة"),
        (say.on_own_initiative("female"), "بمبادرة من رئيسة الغرفة"),
        (
            say.on_request("السلطة الحكومية المختصة", date(2020, 12, 1)),
            "بناء على طلب السلطة الحكومية المختصة المؤرخ في فاتح دجنبر 2020",
        ),
        (
            say.on_request(say.members_who_asked(50), date(2020, 12, 2)),
            "بناء على طلب خمسين (50) عضوا من الأعضاء المزاولين مهامهم المؤرخ في 2 دجنبر 2020",
        ),
    ],
)
def test_who_asked_for_an_extraordinary_session(asked, words):
    session = SessionName("extraordinary", 2020, 12, date(2020, 12, 15))
    whole = say.extraordinary_session(session, asked, "12")
    assert whole == f"دورتها الاستثنائية، {words}، طبقا للمادة 12 من القانون المذكور"


def test_the_governor_convenes_when_the_president_is_silent():
    assert say.convened_by_governor("عامل إقليم آسفي", date(2020, 12, 2)) == (
        "باستدعاء من السيد عامل إقليم آسفي، لعدم استجابة الرئيس للطلب المقدم بتاريخ 2 دجنبر 2020"
    )


def test_a_remote_sitting_states_its_ground():
    assert say.held_remotely("دورية الوزير", date(2020, 4, 2), "كاتب الغرفة") == (
        "انعقدت الجلسة عن بعد بواسطة تقنية التناظر المرئي، بناء على دورية الوزير بتاريخ 2 أبريل 2020، "
        "وتم التحقق من هوية الحاضرين وتدوين حضورهم بورقة الحضور بواسطة كاتب الغرفة."
    )
