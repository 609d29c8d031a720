from datetime import date

import pytest
from acts import PEN, in_session, raises
from msgspec.structs import replace

from assembly.actions.receipts import Received, prove_receipts, record_receipts
from assembly.store.attachments import read_scan

DAY = date(2020, 11, 3)
PDF = b"%PDF-1.7\nsigned"


def by_hand(*members, **more):
    return tuple(Received(member, "by-hand", DAY, **more) for member in members)


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "list.pdf"
    path.write_bytes(PDF)
    return read_scan(path)


def test_many_at_once_with_one_scan(session, scan):
    with in_session(session) as desk:
        made = record_receipts(
            desk, PEN, call=1, told=by_hand(*range(1, 41), proof=scan.attachment), scans=(scan,)
        )
    assert [receipt.number for receipt in made] == list(range(1, 41))
    assert {receipt.proof for receipt in made} == {scan.attachment}
    assert (session.folder / "attachments" / scan.attachment.file).read_bytes() == PDF
    assert session.json("history")[-1]["do"] == "receipt call 1 1-40"


def test_the_scan_s_own_name_is_nowhere(session, scan):
    with in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=by_hand(1, proof=scan.attachment), scans=(scan,))
    assert "list.pdf" not in (session.folder / "2020-10.jsonl").read_text("utf-8")


GOOD = Received(7, "registered-post", date(2020, 11, 5), reference="RR 123")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"received": date(2020, 11, 13)}, "day-in-future"),
        ({"received": date(2020, 11, 2)}, "receipt-before-sending"),
        ({"sent": date(2020, 11, 6)}, "receipt-before-sending"),
        ({"reference": None}, "receipt-without-number"),
        ({"reference": ""}, "receipt-without-number"),
        ({"reference": "RR\x07"}, "text-control-character"),
        ({"member": 99}, "member-not-in-office"),
    ],
)
def test_what_is_no_receipt_refuses_all_of_them(session, change, code):
    with raises(code), in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=(GOOD, GOOD._replace(**change)))
    assert session.show("receipts") == []


def test_a_receipt_stands_once(session):
    with in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=(GOOD,))
    with raises("receipt-twice", member=7, receipt=1), in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=(*by_hand(7), GOOD))
    with raises("receipt-twice", member=8), in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=by_hand(8, 8))


def test_one_member_may_be_reached_in_two_ways(session):
    with in_session(session) as desk:
        made = record_receipts(desk, PEN, call=1, told=(GOOD, *by_hand(7)))
    assert [receipt.channel for receipt in made] == ["registered-post", "by-hand"]


def test_a_sending_of_its_own_may_be_earlier_or_later(session):
    with in_session(session) as desk:
        told = GOOD._replace(sent=date(2020, 11, 1)), GOOD._replace(member=8, sent=date(2020, 11, 5))
        assert len(record_receipts(desk, PEN, call=1, told=told)) == 2


def test_a_call_that_was_not_convened_has_no_receipts(session):
    with (
        raises("receipt-without-convocation", call=2, article="11", law="18.09"),
        in_session(session) as desk,
    ):
        record_receipts(desk, PEN, call=2, told=by_hand(1))


def test_a_closed_session_takes_no_receipt(sitting, scan):
    sitting.ok("close-sitting", "--at", "12:00")
    sitting.ok("close-session")
    for call in (
        lambda desk: record_receipts(desk, PEN, call=1, told=by_hand(1)),
        lambda desk: prove_receipts(desk, call=1, members=(1,), scan=scan),
    ):
        with raises("session-closed"), in_session(sitting) as desk:
            call(desk)


def test_a_proof_comes_later(session, scan):
    with in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=by_hand(1, 2, 3))
        record_receipts(desk, PEN, call=1, told=(GOOD._replace(member=2),))
    with in_session(session) as desk:
        made = prove_receipts(desk, call=1, members=(1, 2), scan=scan, channel="by-hand")
        assert [receipt.number for receipt in made] == [1, 2]
        proved = {receipt.number: receipt.proof for receipt in desk.book.receipts.all()}
    assert proved == {1: scan.attachment, 2: scan.attachment, 3: None, 4: None}
    assert (session.folder / "attachments" / scan.attachment.file).is_file()


def test_a_proof_needs_its_receipt_and_is_never_replaced(session, scan):
    with raises("receipt-unknown", member=1, call=1), in_session(session) as desk:
        prove_receipts(desk, call=1, members=(1,), scan=scan)
    assert not (session.folder / "attachments").exists()
    other = replace(scan.attachment, sha256="0" * 64)
    with in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=by_hand(1, proof=other))
    with raises("receipt-proved-already", member=1, receipt=1), in_session(session) as desk:
        prove_receipts(desk, call=1, members=(1,), scan=scan)
    with raises("receipt-unknown"), in_session(session) as desk:
        prove_receipts(desk, call=1, members=(1,), scan=scan, channel="e-mail")


def test_a_store_that_cannot_be_written_keeps_no_line(session, scan):
    (session.folder / "attachments").write_bytes(b"")
    before = (session.folder / "2020-10.jsonl").read_bytes()
    with raises("io-error"), in_session(session) as desk:
        record_receipts(desk, PEN, call=1, told=by_hand(1, proof=scan.attachment), scans=(scan,))
    assert (session.folder / "2020-10.jsonl").read_bytes() == before
