from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, ON, PAPERS, source_of, text_of
from documents.readers import lost, with_pdfium, words, words_of_html
from msgspec.structs import replace

from assembly.documents.extract import extract, extract_view
from assembly.documents.press import to_html, to_pdf
from assembly.domain.authority_approval import ApprovalAnswer, AuthorityApproval
from assembly.domain.enforceability import enforceability
from assembly.errors import NotFound, Refused


@pytest.mark.parametrize("name", [name for name in PAPERS if name.startswith("extract")])
def test_the_extract_reads_as_the_golden_text(name):
    dossier, sheet = PAPERS[name]
    assert text_of(sheet, dossier) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_a_decision_that_a_recount_took_back_has_no_extract():
    with pytest.raises(Refused) as caught:
        extract_view(sample.every_ending(), 1, ON)
    assert caught.value.code == "decision-cancelled"
    assert (caught.value.facts["decision"], caught.value.facts["ballot"]) == ("1/2020", 4)


@pytest.mark.parametrize(
    ("dossier", "decision", "on", "error", "code"),
    [
        (sample.october(), 9, ON, NotFound, "decision-unknown"),
        (sample.draft(), 3, ON, Refused, "session-going-on"),
        (sample.october(), 3, date(2020, 11, 11), Refused, "paper-predated"),
    ],
)
def test_what_has_no_extract(dossier, decision, on, error, code):
    with pytest.raises(error) as caught:
        extract_view(dossier, decision, on)
    assert caught.value.code == code


def test_a_secret_vote_is_called_so():
    vote = replace(sample.october().ballots[0], method="secret", secret_ground="المساس بالحياة الخاصة")  # noqa: S106  a reason, no password
    view = extract_view(sample.october(ballots=(vote,)), 3, ON)
    assert view.vote_lead == "وبناء على نتيجة التصويت بالاقتراع السري:"


def test_the_first_vice_president_signs_where_there_is_no_president():
    copies = sample.opening(roll=sample.roll({3: "vice-president-1", 10: "secretary"}))
    seats = {"chair": sample.Seat(member=3, post="vice-president-1", ground="absence")}
    dossier = sample.october(openings=(copies,), sittings=(sample.sitting(1, copies, **seats),))
    assert extract_view(dossier, 3, ON).left[:2] == ("النائبة الأولى لرئيس الغرفة", "السيدة العضوة الثالثة")


def test_the_chamber_chooses_the_sides():
    copies = sample.opening(chamber=replace(sample.CHAMBER, secretary_side="left"))
    assert extract_view(sample.october(openings=(copies,)), 3, ON).right.title == "رئيس الغرفة"


def test_an_extract_with_figures_stands_on_one_page(tmp_path):
    made_from = source_of(sample.october())
    sheet = extract(made_from, 3, ON)
    data = to_pdf(sheet, made_from)
    read = with_pdfium(data, tmp_path)
    assert "صفحة 1 من 1" in read
    assert not lost(words_of_html(to_html(sheet, made_from).decode()), words(read))


def letters(**outcomes):
    """What the authorities answered on 10 December about decision 3/2020."""
    return tuple(
        AuthorityApproval(
            number=n, session="2020-10", year=2020, sequence=3, role=role, authority=sample.MINISTRY, asked=ON,
            answer=ApprovalAnswer(on=date(2020, 12, 10), outcome=outcome, reference="4512"),
        )
        for n, (role, outcome) in enumerate(outcomes.items(), start=1)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("answered", "day", "begins", "ends"),
    [
        ({}, date(2020, 12, 31), "لا يكون هذا المقرر قابلا للتنفيذ إلا", "رقم 18.09."),
        ({"sector": "approved"}, date(2020, 12, 31), "صادقت على هذا المقرر", "رقم 18.09."),
        ({"sector": "approved", "finance": "approved"}, date(2020, 12, 31), "صادقت على هذا المقرر", "رقم 18.09."),
        # Dated before the answers came.
        ({"sector": "approved", "finance": "approved"}, date(2020, 12, 9), "لا يكون", "رقم 18.09."),
        ({"sector": "refused"}, date(2020, 12, 31), "لا يكون", "رقم 18.09."),
    ],
)  # fmt: skip
def test_the_extract_says_whether_the_decision_is_enforceable_on_its_day(answered, day, begins, ends):
    [decision] = sample.october().decisions
    stands = enforceability(
        decision, closed=sample.DAY, approvals=letters(**answered), needed=("sector", "finance"), day=day
    )
    said = extract_view(sample.october(), 3, day, stands=stands).article.approval
    assert said.startswith(begins)
    assert said.endswith(ends)
    assert ("فأصبح قابلا للتنفيذ" in said) == stands.enforceable
