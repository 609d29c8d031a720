from datetime import date

import pytest
from domain.check.clean import DAY, case, found, members, october, receipts, session
from domain.check.rows import Row, look, name
from domain.samples import overridden
from msgspec.structs import replace

from assembly.domain.check.receipts import CHECKS

SENT = date(2020, 10, 5)
BY_POST = {"channel": "registered-post"}


def received(*made, **more):
    return case(october(receipts=tuple(made), **more))


ALL = receipts(SENT)
LATE = replace(ALL[4], received=date(2020, 10, 7))
POSTED = receipts(date(2020, 10, 8), **BY_POST)

ROWS = [
    Row("receipts-missing", received(), {"call": 1, "count": 77}),
    Row("member-not-convened", received(*ALL[:-2]), {"call": 1, "members": (76, 77)}),
    # Handed over on the 7th: seven full days before the 15th.
    Row(
        "member-notice-short",
        received(*ALL[:4], LATE, *ALL[5:]),
        {"call": 1, "member": 5, "days": 7, "limit": 8},
        received(*ALL[:4], replace(LATE, received=date(2020, 10, 6)), *ALL[5:]),
    ),
    Row(
        "receipt-too-late",
        received(replace(ALL[0], **BY_POST, reference="RR1", received=DAY)),
        {"member": 1, "received": DAY},
    ),
    Row(
        "receipt-without-proof",
        received(*receipts(SENT, range(1, 3), **BY_POST)),
        {"members": (1, 2)},
        received(*receipts(SENT, range(1, 3), **BY_POST, reference="RR1")),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_what_was_posted_in_time_counts_from_the_posting_unless_the_chamber_says_receipt():
    """Posted on the 5th, received on the 8th: nine full days from one, six from the other."""
    assert not found(received(*POSTED), "member-notice-short")
    strict = overridden(notice__counted_from="receipt")
    assert len(found(received(*POSTED)._replace(rules=strict), "member-notice-short")) == 77


def test_a_notice_that_is_short_for_all_is_told_once():
    late = session(convocations=(replace(session().convocations[0], sent=date(2020, 10, 8)),))
    short = case(october(session=late, receipts=receipts(date(2020, 10, 8))))
    assert found(short, "notice-short")
    assert not found(short, "member-notice-short")


def test_before_the_opening_the_register_says_who_is_to_be_convened():
    early = october(sittings=(), openings=(), receipts=ALL[:-1])
    (finding,) = found(case(early), "member-not-convened")
    assert finding.facts["members"] == (77,)
    assert not found(case(early, members=members()[:-1]), "member-not-convened")


def test_where_no_proof_is_asked_for_none_is_missing():
    assert not found(
        received()._replace(rules=overridden(notice__proof_of_receipt=False)), "receipts-missing"
    )
