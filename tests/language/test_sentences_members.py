from datetime import date

import pytest

from assembly.language import sentences_members as say
from assembly.language.sentences import Person

MAN, WOMAN = Person("العضو الرابع"), Person("العضوة السابعة", "female")
MEETING = date(2020, 6, 25)


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
    assert say.expelled(member, 40, 52, misconduct, "17") == (
        f"وبعد إنذار {who} من قبل الرئيس بدون جدوى، قررت الجمعية العامة، بطلب من الرئيس ودون مناقشة، "
        f"بثلثي أعضائها الحاضرين (40 صوتا من أصل 52)، {end}، طبقا للمادة 17 من القانون المذكور."
    )
