from datetime import date

from acts import PEN, in_session, store_of

from assembly.actions.attachments import attachments_in, verify_attachments
from assembly.actions.receipts import Received, record_receipts
from assembly.store.attachments import read_scan


def kept(hall, tmp_path, content=b"%PDF-1.7\nsigned", member=1):
    path = tmp_path / "list.pdf"
    path.write_bytes(content)
    scan = read_scan(path)
    told = (Received(member, "by-hand", date(2020, 11, 3), proof=scan.attachment),)
    with in_session(hall) as desk:
        record_receipts(desk, PEN, call=1, told=told, scans=(scan,))
    return hall.folder / "attachments" / scan.attachment.file


def states(hall):
    return [(each.file, each.state) for each in verify_attachments(store_of(hall))]


def test_nothing_joined_nothing_to_check(session):
    assert states(session) == []


def test_each_file_and_how_it_stands(session, tmp_path):
    one = kept(session, tmp_path)
    two = kept(session, tmp_path, b"%PDF-1.7\nother", member=2)
    three = kept(session, tmp_path, b"%PDF-1.7\nthird", member=3)
    (one.parent / "notes.txt").write_text("x")
    two.write_bytes(b"%PDF-1.7\nothes")
    three.unlink()
    expected = {one: "whole", two: "altered", three: "missing"}
    assert states(session) == sorted((f"attachments/{path.name}", state) for path, state in expected.items())


def test_what_an_undone_receipt_left_is_still_checked(session, tmp_path):
    path = kept(session, tmp_path)
    session.ok("undo")
    assert states(session) == [(f"attachments/{path.name}", "whole")]
    path.write_bytes(b"")
    assert states(session) == [(f"attachments/{path.name}", "altered")]


def test_a_journal_that_cannot_be_read_hides_no_file(session, tmp_path):
    path = kept(session, tmp_path)
    journal = session.folder / "2020-10.jsonl"
    journal.write_bytes(b"not a journal\n")
    assert states(session) == [(f"attachments/{path.name}", "whole")]


def test_the_files_that_rows_name():
    proof = {"sha256": "a" * 64, "ending": "pdf", "size": 3}
    rows = {
        "receipts": {"1": {"member": 1, "proof": proof}, "2": {"proof": proof}, "3": None},
        "x": [1, [proof]],
    }
    assert attachments_in(rows) == (f"attachments/{'a' * 64}.pdf",)
    assert attachments_in({"receipts": {"1": {"proof": proof | {"sha256": "../x"}}}}) == ()
