"""The yearly report's sentences, held against the grammar of numbers: nouns, their cases, the verbs that agree with them."""

from datetime import date

import pytest

from assembly.language import sentences_report as ar


@pytest.mark.parametrize(
    ("sessions", "sittings", "words"),
    [
        (0, 0, "لم تنعقد أي دورة خلال هذه الفترة."),
        (1, 1, "عقدت الجمعية العامة دورة واحدة (1) في جلسة واحدة (1)."),
        (2, 2, "عقدت الجمعية العامة دورتين (2) في جلستين (2)."),
        (3, 8, "عقدت الجمعية العامة ثلاث (3) دورات في ثماني (8) جلسات."),
        (4, 10, "عقدت الجمعية العامة أربع (4) دورات في عشر (10) جلسات."),
        (11, 21, "عقدت الجمعية العامة إحدى عشرة (11) دورة في إحدى وعشرين (21) جلسة."),
        (12, 28, "عقدت الجمعية العامة اثنتي عشرة (12) دورة في ثمان وعشرين (28) جلسة."),
        (28, 100, "عقدت الجمعية العامة ثمانيا وعشرين (28) دورة في مائة (100) جلسة."),
    ],
)
def test_sessions_are_an_object_and_sittings_follow_a_preposition(sessions, sittings, words):
    assert ar.sessions_held(sessions, sittings, 0) == words


@pytest.mark.parametrize(
    ("failed", "end"),
    [
        (0, "."),
        (1, "، وتعذر عقد اجتماع واحد (1) لعدم توفر النصاب القانوني."),
        (2, "، وبلغ عدد الاجتماعات المتعذر عقدها لعدم توفر النصاب القانوني 2."),
        (12, "، وبلغ عدد الاجتماعات المتعذر عقدها لعدم توفر النصاب القانوني 12."),
    ],
)
def test_openings_without_quorum(failed, end):
    assert ar.sessions_held(1, 1, failed) == f"عقدت الجمعية العامة دورة واحدة (1) في جلسة واحدة (1){end}"
    assert ar.sessions_held(0, 0, failed) == f"لم تنعقد أي دورة خلال هذه الفترة{end}"


@pytest.mark.parametrize(
    ("n", "decisions", "recommendations"),
    [
        (0, "لم يتخذ أي مقرر.", "لم تصدر أي توصية."),
        (1, "اتخذت الجمعية العامة مقررا واحدا (1).", "أصدرت الجمعية العامة توصية واحدة (1)."),
        (2, "اتخذت الجمعية العامة مقررين (2).", "أصدرت الجمعية العامة توصيتين (2)."),
        (3, "اتخذت الجمعية العامة ثلاثة (3) مقررات.", "أصدرت الجمعية العامة ثلاث (3) توصيات."),
        (10, "اتخذت الجمعية العامة عشرة (10) مقررات.", "أصدرت الجمعية العامة عشر (10) توصيات."),
        (11, "اتخذت الجمعية العامة أحد عشر (11) مقررا.", "أصدرت الجمعية العامة إحدى عشرة (11) توصية."),
        (22, "اتخذت الجمعية العامة اثنين وعشرين (22) مقررا.", "أصدرت الجمعية العامة اثنتين وعشرين (22) توصية."),
        (100, "اتخذت الجمعية العامة مائة (100) مقرر.", "أصدرت الجمعية العامة مائة (100) توصية."),
        (103, "اتخذت الجمعية العامة مائة وثلاثة (103) مقررات.", "أصدرت الجمعية العامة مائة وثلاث (103) توصيات."),
    ],
)  # fmt: skip
def test_what_was_taken_and_made_is_an_object(n, decisions, recommendations):
    assert (ar.decisions_taken(n), ar.recommendations_made(n)) == (decisions, recommendations)


def test_one_year_or_several_and_the_day_it_was_read():
    assert ar.report_title(2020, 2020) == "التقرير السنوي لأشغال الجمعية العامة برسم سنة 2020"
    assert ar.report_title(2018, 2020) == "تقرير أشغال الجمعية العامة برسم السنوات من 2018 إلى 2020"
    assert ar.as_recorded(date(2021, 1, 1)).endswith("إلى غاية فاتح يناير 2021.")


def test_nothing_is_told_of_what_did_not_happen():
    assert "0" not in "".join((
        ar.votes_taken(0), ar.answer_delay(0, ""), ar.decisions_taken(0), ar.recommendations_made(0), ar.sessions_held(0, 0, 0),
    ))  # fmt: skip
    assert ar.approval_delay(0, 3, "") == "لم يرد أي جواب عن طلبات المصادقة الموجهة، وعددها 3."
    assert ar.approval_delay(2, 3, "10,5").startswith("ورد الجواب عن 2 من أصل 3 من طلبات المصادقة،")


def test_thousands_are_grouped_by_a_full_stop():
    assert ar.votes_taken(1250) == "بلغ عدد عمليات التصويت على النقط والمقترحات والتعديلات 1.250."
    assert ar.axis_told(2000) == "سلم من 0 إلى 2.000"
    assert ar.bar_told((("الحاضرون", 1053), ("الغائبون بعذر", 4))) == "الحاضرون: 1.053، الغائبون بعذر: 4"
