"""From the convocation to the absences: requests, receipts with their proofs, excuses before a meeting and after it."""

import json
import shutil
from pathlib import Path

import pypdfium2
import pytest
from hall import Hall, snapshot

REASON = "وعكة صحية ألزمتني الفراش"
LATER = "حادثة سير في الطريق إلى الاجتماع"
JUNE, OCTOBER = "2020-06-24T10:00:00Z", "2020-11-12T10:00:00Z"
SHEET = """الرقم,الاسم الكامل,الوسيلة,تاريخ التوصل,رقم الإرسال,الوصل
61,العضو الأول بعد الستين,رسالة مضمونة,04/11/2020,RR 61,وصل.png
62,العضو الثاني بعد الستين,السلطة المحلية,04/11/2020,,
63,العضو الثالث بعد الستين,رسالة مضمونة,,RR 63,
"""


@pytest.fixture(scope="session")
def closed(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """June, which 51 to 75 missed; October asked for, convened, received, excused from, opened, decided and closed."""
    beside = tmp_path_factory.mktemp("convocations")
    shutil.copytree(blank, beside / "store")
    store = Hall(beside / "store")
    store.ok("new-session", "--month", 6, "--year", 2020, "--on", "2020-06-24", "--at", "10:00", now=JUNE)
    store.ok("add-item", "report", "تقرير حول الأنشطة", now=JUNE)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-50", now=JUNE)
    store.ok("close-sitting", "--at", "12:00", now=JUNE)
    store.ok("close-session", now=JUNE)
    before = "2020-11-06T09:00:00Z"
    store.ok(
        "new-session",
        "--month",
        10,
        "--year",
        2020,
        "--on",
        "2020-11-12",
        "--at",
        "10:00",
        "--without-minutes",
        now=before,
    )
    store.ok("request-item", 12, "إحداث معرض دائم", "--on", "2020-10-20", now=before)
    store.ok("request-item", 13, "دار الصانع", "--on", "2020-10-21", now=before)
    store.ok("add-item", "other", "--request", 1, now=before)
    store.ok("refuse-item", "--request", 2, "--because", "خارج اختصاص الغرفة", now=before)
    store.ok("convene", "--sent", "2020-11-03", now=before)
    (beside / "لائحة.pdf").write_bytes(b"%PDF-1.7\nsigned")
    (beside / "وصل.png").write_bytes(b"\x89PNG\r\n\x1a\nreceipt")
    (beside / "sheet.csv").write_text(SHEET, "utf-8")
    store.ok(
        "receipt",
        "1-60",
        "--channel",
        "by-hand",
        "--received",
        "2020-11-03",
        "--scan",
        beside / "لائحة.pdf",
        now=before,
    )
    store.ok("receipt", "--from", beside / "sheet.csv", now=before)
    store.ok("excuse", 64, REASON, "--received", "2020-11-05", now=before)
    store.ok("excuse", 2, "سفر", "--received", "2020-11-05", now=before)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-60", "--excused", "65", now=OCTOBER)
    store.ok(
        "excuse",
        51,
        LATER,
        "--missed",
        "2020-06",
        "--accepted",
        "--received",
        "2020-06-26",
        "--at",
        "10:15",
        now=OCTOBER,
    )
    store.ok("excuse", 52, "--missed", "2020-06", "--not-accepted", "--at", "10:16", now=OCTOBER)
    store.ok("vote", 1, "--all-for", "--at", "11:00", now=OCTOBER)
    store.ok("close-sitting", "--at", "12:00", now=OCTOBER)
    store.ok("close-session", "--session", "2020-10", now=OCTOBER)
    return store.folder


@pytest.fixture
def held(closed: Path, tmp_path: Path) -> Hall:
    shutil.copytree(closed, tmp_path / "store")
    return Hall(tmp_path / "store")


def export(hall: Hall, form: str, out: Path) -> Path:
    hall.ok("export", "session", "--session", "2020-10", "--format", form, "--out", out)
    return out / f"session.{form}"


def test_the_record_holds_who_was_reached_and_who_was_away(held):
    session = held.json("show", "--session", "2020-10")
    assert [r["member"] for r in session["receipts"]] == list(range(1, 63))
    assert {r["channel"] for r in session["receipts"][60:]} == {"registered-post", "authority"}
    assert session["sittings"][0]["attendance"]["excused"] == [64, 65]
    assert [(e["member"], e["missed"], e["meeting"], e["accepted"]) for e in session["late_excuses"]] == [
        (51, "2020-06", "2020-06-24", True),
        (52, "2020-06", "2020-06-24", False),
    ]
    assert [(i["asked_by"], i["request"]) for i in session["items"]] == [(12, 1)]
    assert [(r["member"], r["request"]) for r in session["refused_items"]] == [(13, 2)]


def test_no_reason_leaves_the_private_part(held, tmp_path):
    private = (held.folder / "private.json").read_text("utf-8")
    assert json.loads(private)["excuses"] == {
        "2020-06": {"1": {"51": LATER}}, "2020-10": {"1": {"2": "سفر", "64": REASON}},
    }  # fmt: skip
    export(held, "json", tmp_path / "out")
    export(held, "yaml", tmp_path / "out")
    everywhere = {**snapshot(held.folder), **{f"out/{k}": v for k, v in snapshot(tmp_path / "out").items()}}
    del everywhere["private.json"]
    assert len(everywhere) > 5
    for reason in (REASON, LATER, "لائحة.pdf", "وصل.png"):
        assert [name for name, content in everywhere.items() if reason.encode() in content] == []


def test_the_minutes_tell_what_was_refused_and_decided(held):
    held.ok("minutes", "--session", "2020-10")
    pdf = pypdfium2.PdfDocument(held.folder / "2020-10" / "minutes.pdf")
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    for part in (
        "دار الصانع",
        "خارج اختصاص الغرفة",
        "فقررت قبولها",
        "فقررت عدم قبولها",
    ):
        assert part in text
    assert REASON not in text
    assert LATER not in text


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_taken_out_and_in_again(held, tmp_path, form):
    first = export(held, form, tmp_path / "first")
    other = Hall(tmp_path / "other")
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 75)
    other.ok("import-session", first, now="2026-01-01T00:00:00Z")
    assert export(other, form, tmp_path / "second").read_bytes() == first.read_bytes()
    # The scans are no part of the file: the record says they exist, and verify says they are not here.
    assert {each["state"] for each in other.json("verify") if "state" in each} == {"missing"}
    assert not (other.folder / "attachments").exists()


TAMPERED = [
    ("import-differs", 4, lambda s: s["excuses"][0].update(sitting=2)),
    ("import-differs", 4, lambda s: s["excuses"][0].update(number=9)),
    ("receipt-before-sending", 4, lambda s: s["receipts"][0].update(received="2020-11-01")),
    ("import-differs", 4, lambda s: s["receipts"][0].update(call=2)),
    ("receipt-twice", 4, lambda s: s["receipts"].append(s["receipts"][0] | {"number": 63})),
    ("session-file", 2, lambda s: s["receipts"][0]["proof"].update(sha256="../../x")),
    ("session-file", 2, lambda s: s["receipts"][0].update(channel="pigeon")),
    ("member-not-in-office", 3, lambda s: s["receipts"][0].update(member=99)),
    ("session-id", 2, lambda s: s["late_excuses"][0].update(missed="../x")),
    ("late-excuse-not-earlier", 4, lambda s: s["late_excuses"][0].update(meeting="2020-11-12")),
    ("late-excuse-not-earlier", 4, lambda s: s["late_excuses"][0].update(missed="2020-10")),
    ("late-excuse-decided", 4, lambda s: s["late_excuses"][1].update(member=51)),
    ("import-differs", 4, lambda s: s["late_excuses"][0].update(sitting=2)),
    ("request-unknown", 3, lambda s: s["items"][0].update(request=7)),
    ("request-of-another", 4, lambda s: s["items"][0].update(asked_by=14)),
    ("request-answered", 4, lambda s: s["refused_items"][0].update(request=1, member=12, asked_on="2020-10-20")),
    ("text-control-character", 2, lambda s: s["receipts"][60].update(reference="RR\x07")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("error", "code", "spoil"), TAMPERED, ids=[f"{n}-{each[0]}" for n, each in enumerate(TAMPERED)]
)
def test_what_no_command_would_record_is_not_taken_in(held, tmp_path, error, code, spoil):
    file = export(held, "json", tmp_path / "out")
    data = json.loads(file.read_text("utf-8"))
    spoil(data)
    file.write_text(json.dumps(data), "utf-8")
    other = Hall(tmp_path / "other")
    other.ok("init", "--name", "غرفة أخرى", "--city", "أكادير", "--seats", 75)
    other.refused("import-session", file, code=code, error=error)


def test_what_a_later_session_decided_of_is_not_taken_back_under_it(held):
    held.refused("undo", "--session", "2020-06", code=4, error="undo-referred-to", mend="--session 2020-10")


def test_the_members_named_stay_in_the_register(store):
    store.ok("add-member", "العضو السادس بعد السبعين", "--start", "2020-01-01", now="2020-10-02T09:00:00Z")
    store.ok("new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12", "--at", "10:00")
    store.ok("convene", "--sent", "2020-11-03")
    store.ok("receipt", 76, "--channel", "by-hand", "--received", "2020-11-03")
    store.refused("undo", "--register", code=4, error="undo-referred-to")
    store.ok("undo")
    store.ok("request-item", 76, "متحف", "--on", "2020-11-03")
    store.refused("undo", "--register", code=4, error="undo-referred-to")
    store.ok("undo")
    store.ok("excuse", 76, "--received", "2020-11-03")
    store.refused("undo", "--register", code=4, error="undo-referred-to")
    store.ok("undo")
    store.ok("undo", "--register")


def test_a_second_call_has_its_own_receipts_and_excuses(session):
    session.ok("receipt", "1-75", "--channel", "by-hand", "--received", "2020-11-03")
    session.ok("excuse", 60, REASON, "--received", "2020-11-09")
    session.ok("open-sitting", "--at", "10:00", "--present", "1-12")
    later = "2020-11-14T09:00:00Z"
    session.ok("excuse", 61, "--received", "2020-11-14", now=later)
    session.ok("convene", "--call", 2, "--sent", "2020-11-13", "--meeting", "2020-11-24 10:00", now=later)
    told = session.json(
        "receipt", "1-30", "--channel", "by-hand", "--received", "2020-11-13", "--call", 2, now=later
    )
    assert told["without_receipt"] == list(range(31, 76))
    assert {receipt["call"] for receipt in told["receipts"]} == {2}
    session.ok("open-sitting", "--at", "10:00", "--present", "1-12", now="2020-11-24T09:00:00Z")
    first, second = session.show("sittings")
    assert (first["attendance"]["excused"], second["attendance"]["excused"]) == ([60], [61])
    assert json.loads((session.folder / "private.json").read_text("utf-8"))["excuses"] == {
        "2020-10": {"1": {"60": REASON}}
    }


def test_a_file_written_by_hand_needs_little(store, tmp_path):
    file = tmp_path / "2020-10.yaml"
    file.write_text(
        "session: {year: 2020, month: 10, convocations: [{call: 1, sent: 2020-11-03, meeting: 2020-11-12 10:00}]}\n"
        "item_requests:\n- {member: 12, title: معرض, asked_on: 2020-11-01}\n"
        "items:\n- {kind: other, title: معرض, request: 1}\n"
        "receipts:\n- {member: 1, channel: by-hand, received: 2020-11-03}\n"
        "excuses:\n- {member: 60, received: 2020-11-05}\n"
        "sittings:\n- {opened: 2020-11-12 10:00, present: 1-50, excused: 61}\n"
        "late_excuses:\n- {member: 70, missed: 2020-06, meeting: 2020-06-24, accepted: true}\n",
        "utf-8",
    )
    store.ok("import-session", file)
    session = store.json("show")
    assert session["sittings"][0]["attendance"]["excused"] == [60, 61]
    assert session["late_excuses"][0]["at"] == "2020-11-12T10:00:00"
    assert session["items"][0]["asked_by"] == 12
