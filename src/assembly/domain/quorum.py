"""The quorum (النصاب القانوني): counted once, at the session's opening, from the signatures (law 18-09, art. 14)."""

from __future__ import annotations

from typing import Literal

from assembly.domain.record import Record
from assembly.domain.rules import RulesInForce
from assembly.errors import Refused

Call = Literal[1, 2]


class Quorum(Record, frozen=True, kw_only=True):
    """The verdict on a quorum, frozen with the numbers it was taken from.

    `reason` is `majority-reached`, `majority-not-reached` or `second-call-any-number`.
    """

    members_in_office: int
    signatures: int
    needed: int
    call: Call
    reached: bool
    reason: str
    article: str


def absolute_majority(n: int) -> int:
    """Return the absolute majority of `n`: ⌊n/2⌋ + 1."""
    return n // 2 + 1


def at_least(share: tuple[int, int], n: int) -> int:
    """Return the smallest whole number that is not below `share` of `n`: two thirds and three quarters round up."""
    numerator, denominator = share
    return -(-n * numerator // denominator)


def count(members_in_office: int, signatures: int, call: Call, rules: RulesInForce) -> Quorum:
    """Return the quorum of an opening.

    First call: the absolute majority of the members in office must have signed. Second call: any number suffices.
    Refused: fewer signatures than none, or more than members in office.
    """
    if not 0 <= signatures <= members_in_office:
        raise Refused("signatures-impossible", signatures=signatures, members_in_office=members_in_office)
    rule = rules.rule("quorum.first_call" if call == 1 else "quorum.second_call")
    needed = needed_for(str(rule.value), members_in_office)
    reached = signatures >= needed
    if not reached:
        reason = "majority-not-reached"
    else:
        reason = "second-call-any-number" if call != 1 and rule.value == "any" else "majority-reached"
    return Quorum(
        members_in_office=members_in_office,
        signatures=signatures,
        needed=needed,
        call=call,
        reached=reached,
        reason=reason,
        article=rule.article,
    )


def needed_for(threshold: str, n: int) -> int:
    """Return how many of `n` a threshold asks for: `absolute-majority`, `any`, or a share such as `2/3`."""
    if threshold == "any":
        return 1
    if threshold == "absolute-majority":
        return absolute_majority(n)
    numerator, _, denominator = threshold.partition("/")
    return at_least((int(numerator), int(denominator)), n)
