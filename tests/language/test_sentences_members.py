from datetime import date

import pytest

from assembly.language import sentences_members as say
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair

MAN, WOMAN = Person("العضو الرابع"), Person("العضوة السابعة", "female")
MEETING = date(2020, 6, 25)
CHAIRS = [
    (Chair(MAN), "الرئيس"),
    (Chair(WOMAN), "الرئيسة"),
    (Chair(MAN, "vice-president-1"), "رئيس الجلسة"),
    (Chair(WOMAN, "vice-president-2"), "رئيسة الجلسة"),
]


def test_a_late_excuse():
    lead = "عرضت على الجمعية العامة أسباب غياب السيدة العضوة السابعة عن اجتماع 25 يونيو 2020، فقررت"
    assert say.late_excuse_accepted(WOMAN, MEETING) == f"{lead} قبولها."
    assert say.late_excuse_refused(WOMAN, MEETING) == f"{lead} عدم قبولها."


def test_a_resignation():
    assert say.resignation_accepted(MAN) == "قررت الجمعية العامة قبول استقالة السيد العضو الرابع."
    assert say.resignation_refused(WOMAN) == "قررت الجمعية العامة عدم قبول استقالة السيدة العضوة السابعة."


@pytest.mark.parametrize(
    ("member", "misconduct", "who", "end"),
    [
        (MAN, "disorder", "العضو السيد العضو الرابع", "طرده من الجلسة، بسبب الإخلال بالنظام"),
        (WOMAN, "obstruction", "العضوة السيدة العضوة السابعة", "طردها من الجلسة، بسبب عرقلة المداولات"),
        (
            MAN,
            "non-compliance",
            "العضو السيد العضو الرابع",
            "طرده من الجلسة، بسبب عدم الالتزام بمقتضيات القانون والنظام الداخلي",
        ),
    ],
)
def test_an_expulsion(member, misconduct, who, end):
    assert say.expelled(member, Chair(MAN), 40, 52, misconduct, "17") == (
        f"وبعد إنذار {who} من قبل الرئيس بدون جدوى، قررت الجمعية العامة، بطلب من الرئيس ودون مناقشة، "
        f"بثلثي أعضائها الحاضرين (40 صوتا من أصل 52)، {end}، طبقا للمادة 17 من القانون المذكور."
    )


@pytest.mark.parametrize(("chair", "who"), CHAIRS)
def test_an_expulsion_names_whoever_presides(chair, who):
    assert say.expelled(MAN, chair, 40, 52, "disorder", "17").startswith(
        f"وبعد إنذار العضو السيد العضو الرابع من قبل {who} بدون جدوى، قررت الجمعية العامة، بطلب من {who} ودون مناقشة، "
    )
    assert say.expulsion_refused(WOMAN, chair, 20, 34, 50, "17").startswith(
        f"وبعد إنذار العضوة السيدة العضوة السابعة من قبل {who} بدون جدوى، عرض على التصويت، بطلب من {who} ودون مناقشة، "
    )


@pytest.mark.parametrize(
    ("in_favour", "present", "needed", "words"),
    [
        (
            20,
            50,
            34,
            "إلا على عشرين (20) صوتا من أصل خمسين (50) عضوا من الحاضرين، والأغلبية المطلوبة هي أربعة وثلاثون (34) صوتا",
        ),
        (
            2,
            12,
            8,
            "إلا على صوتين (2) من أصل اثني عشر (12) عضوا من الحاضرين، والأغلبية المطلوبة هي ثمانية (8) أصوات",
        ),
        (1, 3, 2, "إلا على صوت واحد (1) من أصل ثلاثة (3) أعضاء من الحاضرين، والأغلبية المطلوبة هي صوتان (2)"),
        (
            0,
            50,
            34,
            "على أي صوت من أصل خمسين (50) عضوا من الحاضرين، والأغلبية المطلوبة هي أربعة وثلاثون (34) صوتا",
        ),
    ],
)
def test_the_votes_of_an_expulsion_that_missed_its_majority(in_favour, present, needed, words):
    assert say.expulsion_refused(MAN, Chair(MAN), in_favour, needed, present, "17").endswith(
        f"فلم يحصل الطلب {words}، طبقا للمادة 17 من القانون المذكور."
    )


def test_an_expulsion_that_missed_its_majority():
    assert say.expulsion_refused(MAN, Chair(MAN), 20, 34, 50, "17") == (
        "وبعد إنذار العضو السيد العضو الرابع من قبل الرئيس بدون جدوى، عرض على التصويت، بطلب من الرئيس ودون مناقشة، "
        "طرده من الجلسة، فلم يحصل الطلب إلا على عشرين (20) صوتا من أصل خمسين (50) عضوا من الحاضرين، "
        "والأغلبية المطلوبة هي أربعة وثلاثون (34) صوتا، طبقا للمادة 17 من القانون المذكور."
    )


def test_the_dismissal_of_the_bureau():
    assert say.dismissal_asked(57, 75, MEETING, "39") == (
        "بناء على طلب سبعة وخمسين (57) عضوا من أصل خمسة وسبعين (75) عضوا من الأعضاء المزاولين مهامهم، المؤرخ في 25 يونيو 2020، "
        "عرضت إقالة المكتب على التصويت بالاقتراع العلني، طبقا للمادة 39 من القانون المذكور، فأسفر عن النتيجة التالية:"
    )
    assert say.bureau_dismissed(52, 75, 50) == (
        "قررت الجمعية العامة إقالة المكتب بأغلبية اثنين وخمسين (52) صوتا من أصل خمسة وسبعين (75) عضوا من الأعضاء "
        "المزاولين مهامهم، والأغلبية المطلوبة هي خمسون (50) صوتا."
    )
    assert say.bureau_kept(75, 50) == (
        "لم تحصل إقالة المكتب على الأغلبية المطلوبة، وهي خمسون (50) صوتا من أصل خمسة وسبعين (75) عضوا من الأعضاء المزاولين مهامهم، "
        "فلم تتم إقالته."
    )


def test_an_opinion_on_a_dismissal():
    assert say.opinion_put(WOMAN, MEETING, "33") == (
        "بعد الاستماع إلى السيدة العضوة السابعة بتاريخ 25 يونيو 2020، عرض على التصويت بالاقتراع العلني إبداء رأي معلل "
        "بالموافقة على إقالتها، طبقا للمادة 33 من القانون المذكور، فأسفر عن النتيجة التالية:"
    )
    assert say.opinion_for_dismissal(MAN, "تغيب عن دورتين.") == (
        "أبدت الجمعية العامة رأيها بالموافقة على إقالة السيد العضو الرابع، للأسباب التالية: تغيب عن دورتين."
    )
    assert say.opinion_against_dismissal(WOMAN) == (
        "أبدت الجمعية العامة رأيها بعدم الموافقة على إقالة السيدة العضوة السابعة."
    )


def test_a_resignation_put_to_the_vote():
    assert say.resignation_put(MAN, MEETING, "12") == (
        "عرضت على التصويت بالاقتراع العلني استقالة السيد العضو الرابع، الموجهة برسالة مضمونة عدد 12 بتاريخ 25 يونيو 2020، "
        "فأسفر عن النتيجة التالية:"
    )
    assert say.nothing_decided() == "ولم يرجح أي من الجانبين، فلم تتخذ الجمعية العامة أي قرار في هذا الشأن."
