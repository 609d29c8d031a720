from datetime import date, datetime

import pytest
from domain.samples import RULES, item, opening, overridden, roll_entry, session, sitting
from msgspec.structs import replace

from assembly.domain import deadlines_of_letters as of
from assembly.domain.authority import AddressedAuthority
from assembly.domain.authority_approval import ApprovalAnswer, AuthorityApproval
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_sending import MinutesSending
from assembly.domain.minutes_signature import MinutesSignature
from assembly.domain.posting import Posting
from assembly.domain.recommendation import Recommendation

CLOSED = date(2020, 11, 12)
MINISTRY = AddressedAuthority(number=1, level="national", name_ar="وزارة")


def decision(sequence=1, **more):
    facts = {"year": 2020, "item": 1, "ballot": 1, "title": "مقرر", "taken": CLOSED, "needs_approval": False}
    return Decision(sequence=sequence, **facts | more)


def dossier(*decisions, closed=True, **more):
    held = replace(sitting(), closed=datetime(2020, 11, 12, 13))  # noqa: DTZ001  local
    ended = datetime(2020, 11, 12, 13) if closed else None  # noqa: DTZ001
    facts = {
        "sittings": (held,),
        "items": (item(1),),
        "openings": (opening(roll=(roll_entry(1), roll_entry(2))),),
    }
    return Dossier(session=session(closed=ended), decisions=decisions, **facts | more)


def posting(*sequences, on, number=1):
    return Posting(number=number, session="2020-10", decisions=sequences, on=on)


def test_posted_within_eight_days_of_the_closing():
    [found] = of.posting(dossier(decision()), (), RULES)
    assert (found.due, found.since, found.done, found.article) == (date(2020, 11, 20), CLOSED, None, "18")
    [found] = of.posting(dossier(decision()), (), overridden(decision__post_within_days=3))
    assert found.due == date(2020, 11, 15)


def test_posted_when_every_decision_that_stands_is():
    whole = dossier(decision(1), decision(2), decision(3, cancelled_by=9))
    first, second = posting(1, on=date(2020, 11, 16)), posting(2, on=date(2020, 11, 18), number=2)
    assert of.posting(whole, (first,), RULES)[0].done is None
    assert of.posting(whole, (first, second), RULES)[0].done == date(2020, 11, 18)


def test_nothing_to_post():
    assert of.posting(dossier(), (), RULES) == ()
    assert of.posting(dossier(decision(cancelled_by=2)), (), RULES) == ()
    assert of.posting(dossier(decision(), closed=False), (), RULES) == ()


def test_each_sittings_minutes_are_signed_by_both():
    def signed(number, place):
        return MinutesSignature(
            number=number, session="2020-10", sitting=1, place=place, member=number, post=place, on=date(2020, 11, 13)
        )  # fmt: skip

    [found] = of.signing(dossier(), (signed(1, "president"),), RULES)
    assert (found.subject, found.since, found.due, found.done) == ("1", CLOSED, None, None)
    [found] = of.signing(dossier(), (signed(1, "president"), signed(2, "secretary")), RULES)
    assert found.done == date(2020, 11, 13)
    assert of.signing(dossier(sittings=(sitting(),)), (), RULES) == ()


def test_the_minutes_go_to_three():
    def sent(document, **to):
        return MinutesSending(number=1, session="2020-10", document=document, on=date(2020, 11, 20), **to)

    def done(*sendings):
        return [found.done is not None for found in of.sending(dossier(), sendings, RULES)]

    assert [found.code for found in of.sending(dossier(), (), RULES)] == [
        "minutes-original", "minutes-governors", "minutes-members",
    ]  # fmt: skip
    assert done(sent("original", authorities=(MINISTRY,))) == [True, False, False]
    assert done(sent("copy", authorities=(MINISTRY,)), sent("copy", members=(1,))) == [False, True, False]
    assert done(sent("copy", members=(1, 2))) == [False, False, True]
    assert done(replace(sent("copy", members=(1, 2)), session="2021-02")) == [False, False, False]
    assert of.sending(dossier(closed=False), (), RULES) == ()


def asked(role, answer=None, on=date(2020, 11, 20), number=1):
    return AuthorityApproval(
        number=number, session="2020-10", year=2020, sequence=1, role=role, authority=MINISTRY, asked=on, answer=answer
    )  # fmt: skip


def answer(outcome, on=date(2020, 12, 10)):
    return ApprovalAnswer(on=on, outcome=outcome)


@pytest.mark.parametrize(
    ("letters", "code", "since", "done"),
    [
        ((), "approval-asking", CLOSED, None),
        ((asked("sector"),), "approval-answer", date(2020, 11, 20), None),
        ((asked("sector", answer("approved")),), "approval-answer", date(2020, 11, 20), date(2020, 12, 10)),
        ((asked("sector", answer("refused")),), "approval-answer", date(2020, 11, 20), date(2020, 12, 10)),
        # Returned: to be put to it again, from that day on.
        ((asked("sector", answer("returned")),), "approval-asking", date(2020, 12, 10), None),
        ((asked("sector", answer("returned")), asked("sector", on=date(2020, 12, 20), number=2)),
         "approval-answer", date(2020, 12, 20), None),
        ((asked("finance", answer("approved")),), "approval-asking", CLOSED, None),
    ],
)  # fmt: skip
def test_an_approval_is_to_be_asked_for_or_awaited(letters, code, since, done):
    [found] = of.approvals(dossier(decision(needs_approval=True)), letters, ("sector",), RULES)
    assert (found.code, found.since, found.due, found.done) == (code, since, None, done)
    assert (found.subject, found.article) == ("1/2020 sector", "46")


def test_approvals_of_what_needs_them_alone():
    assert of.approvals(dossier(decision()), (), ("sector", "finance"), RULES) == ()
    assert of.approvals(dossier(decision(needs_approval=True, cancelled_by=2)), (), ("sector",), RULES) == ()
    assert of.approvals(dossier(decision(needs_approval=True), closed=False), (), ("sector",), RULES) == ()
    both = of.approvals(dossier(decision(needs_approval=True)), (), ("sector", "finance"), RULES)
    assert [found.subject for found in both] == ["1/2020 sector", "1/2020 finance"]


def test_answers_to_recommendations_that_were_asked_by_a_day():
    def recommendation(number, due):
        return Recommendation(
            number=number, text="توصية", level="national", authorities=(MINISTRY,), on=CLOSED, due=due
        )

    whole = dossier(recommendations=(recommendation(1, None), recommendation(2, date(2021, 2, 28))))
    assert [(found.subject, found.due) for found in of.answers(whole)] == [("R2", date(2021, 2, 28))]


def test_minutes_wait_for_the_next_session():
    [found] = of.approval_of_minutes(dossier(), None)
    assert (found.since, found.due, found.done) == (CLOSED, None, None)
    assert of.approval_of_minutes(dossier(), date(2021, 2, 18))[0].done == date(2021, 2, 18)
    assert of.approval_of_minutes(dossier(closed=False), None) == ()
    assert of.approval_of_minutes(dossier(sittings=(sitting(reached=False),)), None) == ()
