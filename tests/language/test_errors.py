"""Sentences of errors and notices, held against what the sources raise."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from language.raised import HANDED_ON, calls, errors, notices, row_reasons, trees

from assembly.domain.member import POSTS
from assembly.language import messages
from assembly.language.errors import (
    MENDS,
    NOTICES,
    SENTENCES,
    further_lines,
    mend_of,
    notice_sentence,
    placeholders,
    sentence,
)
from assembly.language.errors_backup import BACKUP_FAULTS
from assembly.language.errors_sheets import ROW_REASONS
from assembly.language.errors_store import DAMAGE, UNSURE
from assembly.language.errors_words import FIELDS
from assembly.language.errors_words import POSTS as POST_WORDS
from assembly.store.disk import _CODES

pytestmark = pytest.mark.usefixtures("english")


def test_the_walk_finds_what_is_raised():
    found = {code: raised for raised in errors() for code in raised.codes}
    assert found["tie-side-unknown"].facts == {"votes", "article", "law", "mend"}
    assert {"item-withdrawn", "chair-unknown", "member-ambiguous", "disk-full"} <= found.keys()
    assert len(found) > 150


def test_every_error_has_a_sentence_that_shows_only_what_each_raiser_gives():
    faults = [
        (code, raised.place)
        for raised in errors()
        for code in sorted(raised.codes)
        if code not in SENTENCES or not placeholders(SENTENCES[code]) <= raised.facts
    ]
    assert faults == []


def test_no_sentence_is_left_of_an_error_that_nobody_raises():
    raised = set().union(*(each.codes for each in errors()))
    assert set(SENTENCES) - raised == set()
    assert set(MENDS) | UNSURE <= raised


def test_a_mend_shows_only_what_each_raiser_gives():
    faults = [
        (code, raised.place)
        for raised in errors()
        for code in raised.codes & MENDS.keys()
        if not placeholders(MENDS[code]) <= raised.facts
    ]
    assert faults == []


def test_every_notice_has_a_sentence_that_shows_only_what_it_carries():
    made = list(notices())
    assert set().union(*(notice.codes for notice in made)) == set(NOTICES)
    assert [n for n in made for code in n.codes if not placeholders(NOTICES[code]) <= n.facts] == []


def test_every_reason_for_refusing_a_row_is_in_words():
    texts = {code for raised in errors() for code in raised.codes if raised.place.startswith("domain/text")}
    scans = {
        code for raised in errors() for code in raised.codes if raised.place.startswith("store/attachments")
    }
    assert set(ROW_REASONS) == set(row_reasons()) | texts | scans - {"attachment-altered", "io-error"}


def test_every_code_of_the_disk_is_known_to_these_tests():
    assert HANDED_ON["store/disk.py", "code"] == {*_CODES.values(), "io-error"}


def test_every_damage_of_a_journal_is_in_words():
    tree = dict(trees())["store/chain.py"]
    docstring = next(node for node in tree.body if getattr(node, "name", "") == "Damage").body[0].value.value
    listed = docstring.partition("`reason`: ")[2].strip().rstrip(".").split(", ")
    whole_files = {"file-renamed", "journal-empty", "newer-format", "not-a-journal"}
    assert set(DAMAGE) == {*listed, "undo-out-of-order", *whole_files}
    assert len(listed) == 8


def test_every_fault_of_a_backup_is_in_words():
    faults = {
        call.args[0].value
        for module, tree in trees()
        if module.startswith("store/")
        for name, call in calls(tree)
        if name == "Fault" and isinstance(call.args[0], ast.Constant)
    }
    assert faults - DAMAGE.keys() == set(BACKUP_FAULTS)


def test_every_field_named_to_the_texts_is_in_words():
    fields = {
        call.args[1].value
        for module, tree in trees()
        if module.startswith("actions/")
        for name, call in calls(tree)
        if name in {"name", "body"}
        and isinstance(call.func, ast.Name)
        and isinstance(call.args[1], ast.Constant)
    }
    assert fields - FIELDS.keys() == set()
    assert {"hall", "title", "excuse"} <= fields


def test_every_post_is_in_words():
    assert set(POST_WORDS) >= set(POSTS)


def test_sentences_in_words():
    assert sentence("item-voted", {"item": 3, "state": "adopted"}) == "Item 3 was voted on already: adopted."
    assert sentence("voted-already", {"subject": "proposal 2", "ballot": 4}) == (
        "This was voted on already (vote 4): proposal 2."
    )
    assert sentence("text-empty", {"field": "late-reason"}) == (
        "This is empty and must be filled in: reason of the delay."
    )
    assert sentence("office-already", {"member": 7, "post": "vice-president-2"}) == (
        "Member 7 holds another post already: second vice-president."
    )
    levels = sentence("recommendation-several-levels", {"levels": ["local", "national"]})
    assert "(local, national)" in levels
    unread = sentence(
        "text-file-unreadable", {"path": "a", "reason": "[Errno 2] No such file or directory: 'a'"}
    )
    assert unread == "The file a cannot be read: there is no such file."


def test_a_missing_fact_shows_its_name():
    assert sentence("item-unknown", {"item": 9}) == "There is no item 9 on the agenda of session {session}."


def test_a_code_without_a_sentence_shows_itself_and_its_facts():
    assert sentence("never-heard-of", {"item": 9, "why": "{so}"}) == "never-heard-of (item=9, why={so})"
    assert sentence("never-heard-of", {}) == "never-heard-of"


_facts = st.dictionaries(
    st.sampled_from(
        ["member", "session", "reason", "value", "subject", "all", "message", "self", "code", "row"]
    ),
    st.none() | st.integers() | st.text() | st.lists(st.text() | st.integers()) | st.tuples(st.text()),
)


@given(st.sampled_from(sorted(SENTENCES)) | st.text(), _facts, st.sampled_from(["en", "ar", "fr"]))
def test_a_sentence_never_fails(code, facts, language):
    messages.choose(language)
    assert sentence(code, facts) or not code
    assert notice_sentence(code, facts.get("row"), facts) or not code


def test_bad_rows_are_listed_after_the_first_up_to_twenty():
    faults = tuple((row, "الاسم", "name-missing", "") for row in range(2, 27))
    lines = list(further_lines("sheet-row-bad", {"all": faults}))
    assert lines[0] == "  Row 3, column “الاسم”: the name is missing. The cell reads: “”."
    assert lines[20] == "  Further faults that are not shown: 4."
    assert len(lines) == 21


def test_one_bad_row_has_no_further_ones():
    assert list(further_lines("sheet-row-bad", {"all": ((2, "a", "name-missing", ""),)})) == []


def test_the_post_of_a_bad_row_is_in_words():
    facts = {"row": 2, "column": "المهمة", "reason": "office-twice", "value": "president"}
    assert "“president”" in sentence("sheet-row-bad", facts)
    assert "“first vice-president”" in sentence("sheet-row-bad", {**facts, "value": "vice-president-1"})


@pytest.mark.parametrize("code", ["disk-full", "io-error", "read-only", "no-permission"])
def test_after_a_write_that_failed_history_is_to_be_looked_at(code):
    assert "`assembly history`" in "".join(further_lines(code, {"path": "x"}))


def test_the_errors_own_mend_wins_over_the_table():
    assert mend_of("member-number", {"mend": "assembly list"}) == "assembly list"
    assert mend_of("member-number", {}) == "assembly members"
    assert mend_of("pango-missing", {"packages": "a b"}) == "sudo apt install a b"
    assert mend_of("item-unknown", {}) is None


def test_a_notice_names_its_row():
    assert notice_sentence("phone-zero-restored", 4, {}).startswith("Row 4: The telephone number")
    assert not notice_sentence("sheet-column-ignored", None, {"header": "x"}).startswith("Row")


def test_an_arabic_sentence_isolates_its_facts():
    messages.choose("ar")
    told = sentence("item-unknown", {"item": 9, "session": "2020-10"})
    assert told == "لا توجد نقطة رقم \u20689\u2069 في جدول أعمال الدورة \u20682020-10\u2069."


def test_sentences_are_loaded_only_when_something_is_wrong(tmp_path):
    script = (
        "import sys; from assembly.cli.main import _run; from assembly.language import messages;"
        "messages.choose('en'); sys.argv = ['assembly', 'vote', '--help']; _run();"
        "sys.exit(any(name.startswith('assembly.language.errors') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
