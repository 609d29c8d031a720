import pytest


def test_a_request_taken_up_and_one_refused(session):
    session.ok("request-item", 12, "إحداث معرض دائم", "--on", "2020-11-05")
    session.ok("request-item", "العضو الثاني", "دار الصانع", "--on", "2020-11-06")
    session.ok("request-item", 13, "متحف", "--on", "2020-11-06")
    assert "دار الصانع" in session.ok("agenda")
    item = session.json("add-item", "other", "--request", 1)
    assert (item["title"], item["asked_by"], item["asked_on"], item["request"]) == (
        "إحداث معرض دائم", 12, "2020-11-05", 1,
    )  # fmt: skip
    refused = session.json("refuse-item", "--request", 2, "--because", "خارج الاختصاص")
    assert (refused["member"], refused["title"], refused["request"]) == (2, "دار الصانع", 2)
    item = session.json("add-item", "other", "إحداث متحف للصناعة التقليدية", "--request", 3)
    assert (item["title"], item["asked_by"]) == ("إحداث متحف للصناعة التقليدية", 13)


def test_the_opening_says_what_is_to_be_read_and_what_waits(session):
    session.ok("request-item", 12, "إحداث معرض دائم", "--on", "2020-11-05")
    session.ok("request-item", 13, "دار الصانع", "--on", "2020-11-05")
    session.ok("refuse-item", "--request", 1, "--because", "خارج الاختصاص")
    said = session("open-sitting", "--at", "10:00", "--present", "1-50").err
    assert "إحداث معرض دائم" in said
    assert "خارج الاختصاص" in said
    assert "دار الصانع" in said


def test_a_late_request_is_told_and_recorded(session):
    assert "article 13" in session("request-item", 12, "معرض", "--on", "2020-11-10").err
    assert session("request-item", 12, "معرض", "--on", "2020-11-09").err == ""


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        (("request-item", 99, "معرض", "--on", "2020-11-05"), 3, "member-unknown", "assembly members"),
        (("request-item", 12, "معرض", "--on", "2020-11-13"), 4, "day-in-future", "--on"),
        (("request-item",), 2, "arguments-missing", "assembly request-item --help"),
        (("add-item", "other", "--request", 7), 3, "request-unknown", "assembly show item-requests"),
        (("add-item", "other"), 2, "arguments-missing", "assembly add-item --help"),
        (
            ("refuse-item", "--request", 7, "--because", "سبب"),
            3,
            "request-unknown",
            "assembly show item-requests",
        ),
        (("refuse-item", "--request", 1), 2, "arguments-missing", "assembly refuse-item --help"),
        (("refuse-item", "--because", "سبب"), 2, "arguments-missing", "assembly refuse-item --help"),
        (
            ("refuse-item", 12, "معرض", "--request", 1, "--because", "س"),
            2,
            "request-told-twice",
            "--request 1",
        ),
        (
            ("add-item", "other", "--request", 1, "--asked-by", 13),
            4,
            "request-of-another",
            "assembly show item-requests",
        ),
    ],
)
def test_what_is_refused_changes_nothing(session, words, code, error, mend):
    session.ok("request-item", 12, "معرض", "--on", "2020-11-05")
    session.refused(*words, code=code, error=error, mend=mend)


def test_a_request_has_one_answer_and_the_present_form_stays(session):
    session.ok("request-item", 12, "معرض", "--on", "2020-11-05")
    session.ok("refuse-item", "--request", 1, "--because", "سبب")
    session.refused(
        "add-item", "other", "--request", 1, code=4, error="request-answered", mend="assembly agenda"
    )
    session.ok("refuse-item", 14, "متحف", "--asked-on", "2020-11-05", "--because", "سبب")
    assert [(r["member"], r["request"]) for r in session.show("refused-items")] == [(12, 1), (14, None)]


def test_once_opened_nothing_is_asked_for(sitting):
    sitting.refused(
        "request-item", 12, "معرض", "--on", "2020-11-05", code=4, error="request-after-opening", mend="assembly new-session"
    )  # fmt: skip
