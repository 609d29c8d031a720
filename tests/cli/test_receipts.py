import hashlib
import json

import pytest

PDF = b"%PDF-1.7\nsigned"
NAME = f"{hashlib.sha256(PDF).hexdigest()}.pdf"
SENT = ("--channel", "by-hand", "--received", "2020-11-03")


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "لائحة موقعة.pdf"
    path.write_bytes(PDF)
    return path


def test_many_at_once(session, scan):
    said = session("receipt", "1-40,52", *SENT, "--scan", scan)
    assert said.code == 0, said
    assert "41" in said.out
    assert "41-51,53-75" in said.out
    receipts = session.show("receipts")
    assert [receipt["member"] for receipt in receipts] == [*range(1, 41), 52]
    assert receipts[0]["proof"] == {"sha256": NAME[:64], "ending": "pdf", "size": len(PDF)}
    assert (session.folder / "attachments" / NAME).read_bytes() == PDF
    assert NAME[:64] in session.ok("show", "receipts", 1)


def test_as_data(session):
    told = session.json("receipt", "1-74", *SENT)
    assert (len(told["receipts"]), told["without_receipt"]) == (74, [75])
    assert session.json("receipt", 75, *SENT)["without_receipt"] == []
    assert "every member" in session.ok("receipt", 75, "--channel", "e-mail", "--received", "2020-11-03")


def test_by_name_and_in_arabic_digits(session):
    session.ok("receipt", "العضو الثاني", *SENT)
    session.ok("receipt", "٣-٤،٧", *SENT)
    assert [receipt["member"] for receipt in session.show("receipts")] == [2, 3, 4, 7]


def test_a_short_notice_is_told_and_recorded(session):
    said = session("receipt", "1,2", "--channel", "by-hand", "--received", "2020-11-04")
    assert "1-2" in said.err
    assert "article 11" in said.err
    assert session("receipt", 3, *SENT).err == ""


@pytest.mark.parametrize(
    ("words", "code", "error", "mend"),
    [
        ((1, "--channel", "by-hand", "--received", "2020-11-02"), 4, "receipt-before-sending", "--sent"),
        (
            (1, "--channel", "registered-post", "--received", "2020-11-03"),
            4,
            "receipt-without-number",
            "--reference",
        ),
        ((99, *SENT), 3, "member-not-in-office", "assembly members"),
        ((1, "--channel", "by-hand", "--received", "2021-11-03"), 4, "day-in-future", "--received"),
        ((1, *SENT, "--call", 2), 4, "receipt-without-convocation", "assembly convene --call 2"),
        ((1, *SENT, "--scan", "none.pdf"), 3, "attachment-not-found", "--scan"),
        ((1, *SENT, "--scan", "none.exe"), 2, "attachment-kind", "--scan"),
        (("العضو", *SENT), 3, "member-ambiguous", "assembly members"),
        (("5-1", *SENT), 2, "number-range", ""),
        ((1, *SENT, "--from", "x.csv"), 2, "receipts-told-twice", "--from"),
        ((), 2, "arguments-missing", "assembly receipt --help"),
        ((1,), 2, "arguments-missing", "assembly receipt --help"),
    ],
)
def test_what_is_refused_changes_nothing(session, words, code, error, mend):
    session.refused("receipt", *words, code=code, error=error, mend=mend)


def test_a_sheet(session, tmp_path, scan):
    sheet = tmp_path / "توصل.csv"
    sheet.write_text(
        f"الرقم,الاسم الكامل,الوسيلة,تاريخ التوصل,رقم الإرسال,الوصل\n1,العضو الأول,يدا بيد,03/11/2020,,{scan.name}\n"
        "2,العضو الثاني,رسالة مضمونة,05/11/2020,RR 1,\n3,العضو الثالث,رسالة مضمونة,,,\n",
        "utf-8",
    )
    said = session("receipt", "--from", sheet)
    assert said.code == 0, said
    assert "4" in said.err.splitlines()[0]
    assert [(r["member"], r["channel"], r["reference"]) for r in session.show("receipts")] == [
        (1, "by-hand", None),
        (2, "registered-post", "RR 1"),
    ]
    assert (session.folder / "attachments" / NAME).is_file()
    session.refused(
        "receipt", "--from", sheet, code=4, error="receipt-twice", mend="assembly prove-receipt 1"
    )


def test_a_bad_sheet_names_each_fault(session, tmp_path):
    sheet = tmp_path / "receipts.csv"
    sheet.write_text("N°,Mode,Reçu le\nx,main propre,2020-11-03\n2,pigeon,2020-11-03\n", "utf-8")
    facts = session.refused(
        "receipt", "--from", sheet, code=2, error="sheet-row-bad", mend="assembly receipt --from"
    )
    assert [fault[:3] for fault in facts["all"]] == [
        [2, "N°", "number-not-number"],
        [3, "Mode", "channel-unknown"],
    ]


def test_a_proof_comes_later(session, scan):
    session.ok("receipt", "1-3", *SENT)
    assert NAME in session.ok("prove-receipt", "1-2", scan)
    assert [bool(receipt["proof"]) for receipt in session.show("receipts")] == [True, True, False]
    session.refused(
        "prove-receipt", 1, scan, code=4, error="receipt-proved-already", mend="assembly show receipts 1"
    )
    session.refused("prove-receipt", 9, scan, code=3, error="receipt-unknown", mend="assembly show receipts")


def test_undo_leaves_the_file_and_says_so(session, scan):
    session.ok("receipt", 1, *SENT, "--scan", scan)
    said = session("undo")
    assert f"attachments/{NAME}" in said.err
    assert session.show("receipts") == []
    assert (session.folder / "attachments" / NAME).is_file()
    session.ok("redo")
    assert session.show("receipts")[0]["proof"]["sha256"] == NAME[:64]
    session.ok("receipt", 2, *SENT)
    assert session("undo").err == ""


def test_verify_looks_at_attachments(session, scan):
    session.ok("receipt", 1, *SENT, "--scan", scan)
    kept = session.folder / "attachments" / NAME
    assert f"attachments/{NAME}: whole" in session.ok("verify")
    assert session.json("verify")[-1] == {"file": f"attachments/{NAME}", "state": "whole"}
    kept.unlink()
    assert "missing" in session.ok("verify")
    kept.write_bytes(PDF + b"!")
    said = session("verify", "--json")
    assert said.code == 6
    assert json.loads(said.err.splitlines()[-1])["error"] == "attachment-altered"
    assert json.loads(said.out)[-1]["state"] == "altered"
    session.refused("receipt", 2, *SENT, "--scan", scan, code=6, error="attachment-altered")
