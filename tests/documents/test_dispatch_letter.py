"""Letters that go out under an outgoing number, against the golden text that a person reads."""

import re

import pytest
from documents import sample_dossier as sample
from documents.hall_papers import text_of
from documents.sent_letters import LETTERS, golden, october, sent, two
from msgspec.structs import replace

from assembly.documents.dispatch_letter import decisions_behind, dispatch_letters
from assembly.documents.press import to_html
from assembly.domain.ballot import Subject

every_letter = pytest.mark.parametrize("name", LETTERS)


@every_letter
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_letter_reads_as_the_golden_text(name, language):
    assert text_of(*LETTERS[name](language)) == golden(name, language).read_text("utf-8")


@every_letter
def test_the_french_letter_is_french_and_leaves_no_sentence_in_arabic(name):
    sheet, made_from = LETTERS[name]("fr")
    page = to_html(sheet, made_from).decode()
    assert '<html lang="fr" dir="ltr">' in page
    assert page.count("Seul le texte arabe fait foi.") == 1
    recorded = repr(made_from.dossier) + "المملكة المغربية"
    words = (word.strip("،؛") for word in re.findall("[\u0600-\u06ff]+", text_of(sheet, made_from)))
    assert [word for word in words if word not in recorded] == []
    shown = re.sub(r"<style>.*?</style>|<[^>]*>", "|", page, flags=re.DOTALL)
    assert not re.findall(r"\S [:;!?»]|« \S|\w'\w", shown)


def test_each_member_has_a_letter_and_they_share_the_number():
    letters = dispatch_letters(
        sample.october(), sent("ar", matter="minutes", document="copy", members=(7, 8, 77))
    )
    assert [each.stem for each in letters] == ["letter-7", "letter-8", "letter-77"]
    assert {each.view.number for each in letters} == {("عدد: 131/2020",)}
    assert "الشريكة" in letters[2].view.addressee


def test_only_decisions_behind_what_is_sent_are_enclosed():
    whole = october("ar")
    assert decisions_behind(whole, two("ar")) == (3,)
    assert decisions_behind(whole, sent("ar", recommendations=(1, 2))) == ()
    void = replace(whole, decisions=tuple(replace(each, cancelled_by=9) for each in whole.decisions))
    assert decisions_behind(void, two("ar")) == ()
    # A recommendation that comes of a proposal stands under the item of the proposal.
    proposal = replace(whole.proposals[0], item=3)
    of_proposal = replace(whole.recommendations[0], origin=Subject(kind="proposal", number=1))
    moved = replace(whole, proposals=(proposal,), recommendations=(of_proposal,))
    assert decisions_behind(moved, sent("ar", recommendations=(1,))) == (3,)


def test_what_was_sent_of_a_predecessor_is_said_of_the_authority_that_took_its_place():
    merged = sent("ar", authority=two("ar").authority, predecessors=(3,), recommendations=(1, 2, 3))
    [letter] = dispatch_letters(october("ar"), merged)
    assert [row[0] for row in letter.view.attached.table.rows] == ["2020-10/R1", "2020-10/R2", "2020-10/R3"]
    assert "والبالغ عددها ثلاث (3) توصيات" in letter.view.body
