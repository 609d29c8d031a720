from datetime import date

import msgspec
import pytest
from domain.samples import (
    BOOK_FILE,
    DAY,
    LAW,
    RULES,
    book_of,
    every_book,
    law_book,
    overridden,
    rule,
    rules_of,
)

from assembly.domain.rules import UNKNOWN_ARTICLE, Override, RuleBook, RulesInForce, in_force
from assembly.errors import BadInput, NotFound

# The law's own numbers: value, article, how sure.
LAW_18_09 = {
    "session.months": ([2, 6, 10], "11", "read"),
    "session.ordinary.max_days": (10, "11", "read"),
    "session.extraordinary.max_days": (6, "12", "read"),
    "session.extraordinary.within_days": (15, "12", "read"),
    "session.extraordinary.governor_within_days": (8, "12", "read"),
    "session.extraordinary.members": ("2/3", "12", "read"),
    "session.extraordinary.no_reopening": (True, "12", "read"),
    "notice.full_days": (8, "11", "read"),
    "notice.counted_from": ("sending", "11", "inferred"),
    "notice.proof_of_receipt": (True, "11", "read"),
    "item.member_days": (3, "13", "read"),
    "item.refusal_reasoned": (True, "13", "read"),
    "agenda.only_items": (True, "14", "read"),
    "quorum.first_call": ("absolute-majority", "14", "read"),
    "quorum.second_call": ("any", "14", "read"),
    "second_call.within_days": (15, "14", "read"),
    "majority.decision": ("absolute-majority", "14", "read"),
    "majority.base": ("expressed", "14", "inferred"),
    "tie.chair_side": ("president", "14", "read"),
    "proposals.point": (5, "3", "read"),
    "chair.substitution": ("vice-presidents", "28", "read"),
    "ballot.public": (True, "14", "read"),
    "ballot.secret_kinds": (["committee-election"], "29", "read"),
    "associate.consultative": (True, "8", "read"),
    "associate.max_share": ("1/4", "8", "read"),
    "guests.without_vote": (True, "15", "read"),
    "expulsion.majority": ("2/3", "17", "read"),
    "excuse.before_meeting": (True, "16", "read"),
    "excuse.after_meeting": ("next-ordinary-session", "16", "read"),
    "absence.consecutive_sessions": (2, "33", "read"),
    "absence.consecutive_bureau_meetings": (3, "36", "read"),
    "resignation.accepted_by_assembly": (True, "31", "read"),
    "minutes.each_sitting": (True, "18", "read"),
    "minutes.signatories": (["president", "secretary"], "18", "read"),
    "minutes.copies": (["governor-of-seat", "governors", "members"], "18", "read"),
    "decision.post_within_days": (8, "18", "read"),
    "decision.kinds": (["budget", "account", "convention", "regulations", "other"], "18", "inferred"),
    "decision.register_order": (True, "18", "read"),
    "approval.kinds": (["budget", "regulations"], "46", "read"),
    "approval.authorities": (["sector", "finance"], "46", "inferred"),
    "budget.month": (10, "43", "practice"),
    "budget.balanced": (True, "43", "inferred"),
    "account.month": (2, "47", "inferred"),
    "account.within_months": (3, "47", "read"),
    "opinion.within_months": (2, "4", "read"),
    "bureau.sizes": ([5, 7, 11], "19", "read"),
    "bureau.quorum": ("2/3", "19", "read"),
    "bureau.second_meeting_days": ([4, 8], "19", "read"),
    "bureau.dismissal.asked_by": ("3/4", "39", "read"),
    "bureau.dismissal.voted_by": ("2/3", "39", "read"),
    "bureau.dismissal.not_in_first_years": (2, "39", "read"),
    "bureau.dismissal.not_in_last_months": (6, "39", "read"),
    "bureau.meets_every_months": (1, "23", "read"),
    "committee.at_least": (2, "29", "read"),
    "bureau.election.method": ("public", "19", "read"),
    "bureau.election.majority": ("absolute-majority", "19", "read"),
    "bureau.election.base": ("expressed", "19", "inferred"),
    "bureau.election.second_round": ("relative", "19", "read"),
    "bureau.election.chair": ("oldest", "19", "read"),
    "bureau.election.writer": ("youngest", "19", "read"),
    "bureau.second_meeting.quorum": ("any", "19", "read"),
    "committee.election.method": ("secret", "29", "read"),
    "committee.election.majority": ("absolute-majority", "29", "read"),
    "committee.election.base": ("present", "29", "read"),
    "committee.election.second_round": ("relative", "29", "read"),
    "representative.election.method": ("public", "14", "inferred"),
    "representative.election.majority": ("absolute-majority", "14", "inferred"),
    "representative.election.base": ("expressed", "14", "inferred"),
    "representative.election.second_round": ("relative", "14", "inferred"),
    "expulsion.on_request_of": ("president", "17", "read"),
    "dismissal.member.heard": (True, "33", "read"),
    "resignation.letter": ("registered", "31", "read"),
}


@pytest.mark.parametrize(("name", "facts"), LAW_18_09.items())
def test_a_rule_of_law_18_09(name, facts):
    found = RULES.rule(name)
    assert (found.value, found.article, found.sure) == facts
    assert type(found.value) is type(facts[0])
    assert (found.valid_from, found.valid_until, found.ground) == (date(2011, 8, 17), None, None)


def test_the_book_holds_each_rule_once_and_nothing_else():
    assert sorted(r.name for r in LAW.rules) == sorted(LAW_18_09)


def test_the_book_names_its_law():
    assert (LAW.book, LAW.law) == ("ma-18-09", "18.09")
    assert "18.09" in LAW.title_ar
    assert "1.11.89" in LAW.legal_basis_ar
    assert "17 غشت 2011" in LAW.legal_basis_ar
    assert "n° 18-09" in LAW.legal_basis_fr
    assert "17 août 2011" in LAW.legal_basis_fr


def test_what_is_inferred_says_what_the_law_leaves_open():
    assert all(r.note for r in LAW.rules if r.sure != "read")


def test_a_slip_in_a_book_is_named():
    raw = BOOK_FILE.read_text(encoding="utf-8").replace("sure =", "certain =", 1)
    with pytest.raises(msgspec.ValidationError, match="certain"):
        msgspec.toml.decode(raw, type=RuleBook)


def test_the_values_of_a_day_know_their_law():
    assert law_book() == LAW
    assert (RULES.book, RULES.law) == ("ma-18-09", "18.09")
    assert (RULES.legal_basis_ar, RULES.legal_basis_fr) == (LAW.legal_basis_ar, LAW.legal_basis_fr)
    assert msgspec.json.decode(msgspec.json.encode(RULES), type=RulesInForce) == RULES


CHANGED = book_of(
    rule("notice", 8, valid_until=date(2025, 12, 31)),
    rule("notice", 10, valid_from=date(2026, 1, 1)),
    rule("other", 1, valid_from=date(2026, 1, 1), valid_until=date(2026, 1, 2)),
)


@pytest.mark.parametrize(
    ("day", "values"),
    [
        (date(1999, 12, 31), {}),
        (date(2000, 1, 1), {"notice": 8}),
        (date(2025, 12, 31), {"notice": 8}),
        (date(2026, 1, 1), {"notice": 10, "other": 1}),
        (date(2026, 1, 2), {"notice": 10, "other": 1}),
        (date(2026, 1, 3), {"notice": 10}),
    ],
)
def test_a_rule_counts_on_both_its_first_and_its_last_day(day, values):
    current = in_force(CHANGED, day, {})
    assert {r.name: r.value for r in current.rules} == values
    assert len(current.rules) == len(values)


def test_before_the_law_there_is_no_rule():
    assert in_force(LAW, date(2011, 8, 16), {}).rules == ()
    assert len(in_force(LAW, date(2011, 8, 17), {}).rules) == len(LAW_18_09)


def test_an_override_keeps_all_but_value_and_ground():
    before, after = RULES.rule("notice.full_days"), overridden(notice__full_days=10).rule("notice.full_days")
    assert (after.value, after.ground) == (10, "النظام الداخلي")
    assert msgspec.structs.replace(after, value=before.value, ground=None) == before
    others = [r for r in overridden(notice__full_days=10).rules if r.name != "notice.full_days"]
    assert others == [r for r in RULES.rules if r.name != "notice.full_days"]


@pytest.mark.parametrize(
    ("day", "names", "told"),
    [
        (DAY, ["other"], "other"),
        (DAY, ["z", "a", "notice"], "a"),
        (date(1999, 1, 1), ["notice"], "notice"),
    ],
)
def test_an_override_of_no_rule_of_that_day_is_refused(day, names, told):
    with pytest.raises(NotFound) as refusal:
        in_force(CHANGED, day, {name: Override(value=1, ground="x") for name in names})
    assert (refusal.value.code, refusal.value.facts["mend"]) == ("override-unknown", "assembly rules")
    assert (refusal.value.facts["rule"], refusal.value.facts["book"]) == (told, "sample")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("notice.full_days", 0),
        ("notice.full_days", 30),
        ("notice.proof_of_receipt", False),
        ("session.months", [4, 10]),
        ("ballot.secret_kinds", ["election", "other"]),
        ("majority.base", "voters"),
        ("majority.base", "expressed"),
        ("quorum.first_call", "2/3"),
        ("quorum.first_call", "any"),
        ("quorum.second_call", "absolute-majority"),
        ("expulsion.majority", "10/11"),
        ("tie.chair_side", "chair"),
    ],
)
def test_an_override_of_the_same_kind_is_taken(name, value):
    found = in_force(LAW, DAY, {name: Override(value=value, ground="نظام")}).rule(name)
    assert (found.value, found.ground) == (value, "نظام")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("notice.full_days", "8"),
        ("notice.full_days", True),
        ("notice.full_days", -1),
        ("notice.full_days", [8]),
        ("notice.proof_of_receipt", 1),
        ("session.months", 6),
        ("session.months", []),
        ("session.months", ["june"]),
        ("session.months", [2, "june"]),
        ("ballot.secret_kinds", [1]),
        ("majority.base", "present"),
        ("quorum.first_call", "half"),
        ("quorum.first_call", "2/0"),
        ("quorum.first_call", "0/3"),
        ("quorum.first_call", "2/3 "),
        ("quorum.first_call", "٢/٣"),
        ("majority.decision", ""),
        ("expulsion.majority", 2),
    ],
)
def test_an_override_of_another_kind_is_refused_before_it_is_used(name, value):
    with pytest.raises(BadInput) as refusal:
        in_force(LAW, DAY, {name: Override(value=value, ground="نظام")})
    assert (refusal.value.code, refusal.value.facts["mend"]) == ("override-value", "assembly rules")
    facts = refusal.value.facts
    assert (facts["rule"], facts["value"], facts["book"]) == (name, value, "ma-18-09")


SAMPLE = rules_of(
    rule("n", 8),
    rule("yes", True),
    rule("word", "any"),
    rule("words", ["a", "b"]),
    rule("session.months", [2, 6]),
)


def test_values_are_read_by_kind():
    assert SAMPLE.number("n") == 8
    assert SAMPLE.choice("word") == "any"
    assert SAMPLE.words("words") == ("a", "b")
    assert SAMPLE.words("word") == ("any",)
    assert SAMPLE.months() == (2, 6)
    assert SAMPLE.article("n") == "1"
    assert SAMPLE.rule("n") == rule("n", 8)


@pytest.mark.parametrize("name", ["yes", "word", "words"])
def test_what_is_no_number_is_not_read_as_one(name):
    with pytest.raises(NotFound) as refusal:
        SAMPLE.number(name)
    assert (refusal.value.code, refusal.value.facts["rule"]) == ("rule-not-a-number", name)


@pytest.mark.parametrize("method", ["rule", "number", "choice", "words", "article"])
def test_a_rule_the_book_has_not(method):
    with pytest.raises(NotFound) as refusal:
        getattr(SAMPLE, method)("missing")
    assert refusal.value.code == "rule-unknown"
    assert (refusal.value.facts["rule"], refusal.value.facts["book"]) == ("missing", "sample")


@pytest.mark.parametrize(
    ("method", "name", "code"),
    [("rule", "missing", "rule-unknown"), ("number", "word", "rule-not-a-number")],
)
def test_the_command_that_shows_the_rules_is_told(method, name, code):
    with pytest.raises(NotFound) as refusal:
        getattr(SAMPLE, method)(name)
    assert (refusal.value.code, refusal.value.facts["mend"]) == (code, "assembly rules")


COMMERCE = next(book for book in every_book() if book.book == "ma-38-12")


@pytest.mark.parametrize("month", [2, 6, 10])
def test_an_ordinary_session_opens_in_its_month_alone(month):
    assert list(RULES.months_of(month)) == [month]


@pytest.mark.parametrize(("month", "months"), [(4, [1, 2, 3, 4]), (10, [5, 6, 7, 8, 9, 10])])
def test_a_session_before_the_end_of_its_month_opens_after_the_one_before(month, months):
    """Law 38-12: two ordinary sessions, before the end of April and of October."""
    assert list(in_force(COMMERCE, DAY, {}).months_of(month)) == months


def test_a_chamber_may_hold_its_sessions_in_their_months_alone():
    own = in_force(COMMERCE, DAY, {"session.months_are": Override(value="own", ground="نظام")})
    assert list(own.months_of(10)) == [10]
    same = in_force(COMMERCE, DAY, {"session.months_are": Override(value="latest", ground="نظام")})
    assert list(same.months_of(10)) == [5, 6, 7, 8, 9, 10]
    with pytest.raises(BadInput):
        in_force(COMMERCE, DAY, {"session.months_are": Override(value="next", ground="نظام")})
    # Only that rule says so: a word like it under another name changes nothing.
    other = rules_of(rule("session.months", [2, 6]), rule("a.first", "latest"), rule("z.last", "latest"))
    assert list(other.months_of(6)) == [6]
    early = rules_of(rule("session.months", [2, 6]), rule("session.months_are", "a"))
    late = rules_of(rule("session.months", [2, 6]), rule("session.months_are", "z"))
    assert list(early.months_of(6)) == list(late.months_of(6)) == [6]


@pytest.mark.parametrize(
    ("are", "opens"), [("own", {3: [3], 9: [9]}), ("latest", {3: [1, 2, 3], 9: [4, 5, 6, 7, 8, 9]})]
)
def test_odd_months_are_months_too(are, opens):
    own = rules_of(rule("session.months", [3, 9]), rule("session.months_are", are))
    assert {month: list(own.months_of(month)) for month in opens} == opens


def test_the_notice_of_each_call():
    """18-09: the same form and notice for both calls; 38-12 has three days for the second."""
    assert [RULES.notice(call) for call in (1, 2)] == [8, 8]
    assert [in_force(COMMERCE, DAY, {}).notice(call) for call in (1, 2)] == [8, 3]
    for alone in ("a.first", "z.last"):
        assert rules_of(rule("notice.full_days", 8), rule(alone, 3)).notice(2) == 8
    loaded = msgspec.json.decode(msgspec.json.encode(in_force(COMMERCE, DAY, {})), type=RulesInForce)
    assert loaded.notice(2) == 3


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bureau.election.base", ("expressed", "voters", "present")),
        ("committee.election.method", ("public", "secret")),
        ("notice.counted_from", ("sending", "receipt")),
    ],
)
def test_a_rule_that_is_one_of_a_few_words(name, words):
    for word in words:
        assert in_force(LAW, DAY, {name: Override(value=word, ground="نظام")}).choice(name) == word
    for none in ("half", "2/3", "any"):
        with pytest.raises(BadInput):
            in_force(LAW, DAY, {name: Override(value=none, ground="نظام")})


def test_a_list_takes_parts_of_its_own_kinds():
    both = book_of(rule("both", [1, "a"]))
    assert in_force(both, DAY, {"both": Override(value=[2], ground="x")}).rule("both").value == [2]
    with pytest.raises(BadInput):
        in_force(both, DAY, {"both": Override(value=[True], ground="x")})


def test_an_article_that_nobody_read_is_shown_as_a_gap():
    assert UNKNOWN_ARTICLE == "(…)"
    assert UNKNOWN_ARTICLE in {each.article for each in COMMERCE.rules}
