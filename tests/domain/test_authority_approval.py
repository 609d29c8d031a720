from datetime import date

from assembly.domain.authority import AddressedAuthority
from assembly.domain.authority_approval import ApprovalAnswer, AuthorityApproval, as_of, of_decision

MINISTRY = AddressedAuthority(number=3, level="national", name_ar="وزارة")


def asked(number=1, sequence=3, on=date(2020, 11, 20), answer=None, role="sector"):
    return AuthorityApproval(
        number=number, session="2020-10", year=2020, sequence=sequence, role=role, authority=MINISTRY, asked=on,
        answer=answer,
    )  # fmt: skip


def test_the_number_of_the_decision():
    assert asked().decision == "3/2020"


def test_what_was_asked_for_one_decision_in_the_order_of_asking():
    first, again, other = asked(2, on=date(2020, 11, 18)), asked(1), asked(3, sequence=4)
    assert of_decision((again, other, first), 2020, 3) == (first, again)
    assert of_decision((again,), 2019, 3) == ()


def test_an_answer_counts_from_its_day():
    answer = ApprovalAnswer(on=date(2020, 12, 1), outcome="approved")
    assert as_of(asked(answer=answer), date(2020, 11, 30)) is None
    assert as_of(asked(answer=answer), date(2020, 12, 1)) == answer
    assert as_of(asked(), date(2021, 1, 1)) is None
