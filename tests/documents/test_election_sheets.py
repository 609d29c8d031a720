import pymupdf
import pytest
from documents import sample_dossier as sample
from documents.hall_papers import TRAINING, before, few, in_the_hall, page_of

from assembly.documents.election_sheets import Contest, ballot_papers, election_tally
from assembly.documents.press import to_pdf
from assembly.errors import BadInput, NotFound


def test_a_paper_for_each_member_in_the_hall_else_for_each_in_office():
    assert sum(map(len, ballot_papers(in_the_hall(), TRAINING).view.rows)) == 50
    assert sum(map(len, ballot_papers(before(), TRAINING).view.rows)) == 75
    assert [len(row) for row in ballot_papers(few(), TRAINING).view.rows] == [2, 1]


def test_all_papers_are_alike():
    page = page_of(ballot_papers(few(), TRAINING), few())
    papers = page.split('<div class="paper">')[1:]
    assert len(papers) == 3
    assert len({paper.partition("</div>")[0] for paper in papers}) == 1
    assert page.count('class="box"') == 3 * len(TRAINING.candidates)


def test_without_candidates_a_name_is_written():
    page = page_of(ballot_papers(few(), Contest("president")), few())
    assert page.count('class="blank"') == 3
    assert 'class="box"' not in page


def test_the_tally_has_a_line_for_each_candidate_and_a_column_for_each_round():
    view = election_tally(before(), Contest("president", None, (1, 3))).view
    assert view.candidates == ("السيد حسن شميس", "السيدة العضوة الثالثة")
    assert view.columns == ("المرشحون", "الدور الأول", "الدور الثاني")
    assert len(election_tally(before(), Contest("president")).view.candidates) == 6


def test_the_bureaus_sheet_is_signed_by_whom_age_chooses():
    head = election_tally(before(), Contest("president")).view.head
    assert (head.right[:2], head.left[:2]) == (("كاتب جلسة الانتخاب", ""), ("رئيس جلسة الانتخاب", ""))
    assert election_tally(before(), TRAINING).view.head.left[:2] == ("رئيس الغرفة", "السيد حسن شميس")


def test_the_rules_are_stated_where_they_are_the_laws():
    quorum, rounds = election_tally(before(), Contest("president")).view.rules
    assert "خمسين (50) عضوا على الأقل" in quorum
    assert "بالأغلبية المطلقة للمصوتين" in rounds
    assert election_tally(before(), TRAINING).view.rules[0].count("للأعضاء الحاضرين") == 1
    other = sample.opening(rules=sample.rules(committee__election__majority="2/3"))
    assert election_tally(before(opening=other), TRAINING).view.rules == ()


@pytest.mark.parametrize(
    ("contest", "error", "code"),
    [
        (Contest("committee-chair"), BadInput, "election-of-what"),
        (Contest("treasurer"), BadInput, "post-unknown"),
        (Contest("president", None, (99,)), NotFound, "member-unknown"),
    ],
)
@pytest.mark.parametrize("make", [ballot_papers, election_tally])
def test_what_cannot_be_made(make, contest, error, code):
    with pytest.raises(error) as caught:
        make(before(), contest)
    assert caught.value.code == code


def test_a_tally_takes_a_page_in_either_language():
    for language in ("ar", "fr"):
        sheet = election_tally(before(), Contest("president", None, (1, 3, 5)), language=language)
        with pymupdf.open(stream=to_pdf(sheet, before())) as pdf:
            assert len(pdf) == 1
