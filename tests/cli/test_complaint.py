"""An error on the terminal: the sentence, the rule it rests on, the command that mends it."""

from __future__ import annotations

import json
import sys

import pytest

from assembly.cli.complaint import complain
from assembly.errors import BadInput, Refused, StoreUnreadable
from assembly.language import messages


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setattr(sys, "argv", ["assembly", "vote"])
    messages.choose("en")
    yield
    messages.choose("en")


def _told(capsys):
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err.splitlines()


def test_the_rule_and_the_mend_stand_on_lines_of_their_own(capsys):
    complain(Refused("no-third-call", session="2020-10", article="14", mend="assembly close-session"))
    assert _told(capsys) == [
        "Error: Session 2020-10 was convened twice and both sittings took place: there is no third call.",
        "  Rule: article 14.",
        "  Try: assembly close-session",
    ]


def test_the_law_is_named_with_its_article(capsys):
    complain(Refused("associate-votes", member=7, article="8", law="18.09"))
    assert _told(capsys)[1:] == ["  Rule: article 8 of law 18.09."]


def test_a_failed_write_says_where_to_look(capsys):
    complain(StoreUnreadable("disk-full", path="2020-10.jsonl", reason="ENOSPC"))
    first, then = _told(capsys)
    assert first == "Error: The disk is full: 2020-10.jsonl could not be written."
    assert "`assembly history`" in then


def test_as_json_it_is_one_object_with_the_default_mend(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["assembly", "attend", "x", "--json"])
    complain(BadInput("member-number", number="x"))
    (line,) = _told(capsys)
    assert json.loads(line) == {
        "error": "member-number",
        "message": "x is not the number of a member: it is a whole number from 1.",
        "facts": {"number": "x", "mend": "assembly members"},
    }


def test_in_arabic(capsys):
    messages.choose("ar")
    complain(Refused("associate-votes", member=7, article="8", law="18.09"))
    assert _told(capsys) == [
        "خطأ: العضو رقم \u20687\u2069 عضو شريك: للأعضاء الشركاء حق التدخل دون حق التصويت.",
        "  القاعدة: المادة \u20688\u2069 من القانون رقم \u206818.09\u2069.",
    ]
