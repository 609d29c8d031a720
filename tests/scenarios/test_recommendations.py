"""Recommendations from October to February: sent, received, answered, and told to the next session by themselves."""

import hashlib
import json
import subprocess
import unicodedata
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
from hall import Hall, snapshot

SENT, ANSWERED, FEBRUARY = "2020-11-20T09:00:00Z", "2021-01-10T09:00:00Z", "2021-02-18T10:30:00Z"


def dispatched(hall: Hall, *words: object) -> list[dict[str, object]]:
    made = hall.json("dispatch", *words, "--on", "2020-11-20", "--session", "2020-10", now=SENT)
    assert isinstance(made, list)
    return made


def states(hall: Hall, *words: object, now: str = ANSWERED) -> dict[tuple[str, int], str]:
    found = hall.json("follow-up", *words, now=now)
    return {(each["identifier"], each["authority"]["number"]): each["state"] for each in found}


def test_a_recommendation_goes_out_is_answered_and_comes_back(october):
    made = dispatched(october, "--all", "--number", 131, "--copy", 4)
    assert [each["dispatch"]["sequence"] for each in made] == [131, 132, 133]
    october.ok("acknowledge", "131/2020", "--on", "2020-11-24", "--reference", 4512, now=ANSWERED)
    october.ok("answer", "2020-10/R2", "accepted", "--from", 3, "--on", "2020-12-10", now=ANSWERED)
    october.ok(
        "answer", "R3", "refused", "--because", "الاعتمادات غير كافية", "--on", "2020-12-14", now=ANSWERED
    )
    assert states(october) == {
        ("2020-10/R1", 1): "acknowledged",
        ("2020-10/R2", 1): "acknowledged",
        ("2020-10/R2", 3): "accepted",
        ("2020-10/R3", 13): "refused",
    }
    assert states(october, "--open", "--to", 3) == {("2020-10/R2", 3): "accepted"}
    begun = october(
        "new-session", "--month", 2, "--year", 2021, "--on", "2021-02-18", "--at", "10:00", now=ANSWERED
    )
    # Three, though one of them went to two authorities.
    assert "what became of 3 recommendations" in begun.err
    steps = october.ok("history", "recommendation", "R1", "--lang", "ar", now=ANSWERED)
    assert "2020-11-20\tأحيلت\t" in steps
    assert [item["kind"] for item in october.show("items", "2021-02")] == ["previous-minutes", "follow-up"]
    october.ok("open-sitting", "--session", "2021-02", "--at", "10:00", "--present", "1-50", now=FEBRUARY)
    october.ok("minutes", "--session", "2021-02", "--format", "html", now=FEBRUARY)
    table = (october.folder / "2021-02" / "minutes.html").read_text("utf-8")
    assert "التوصيات السابقة ومآلها" in table
    assert "مرفوضة (جواب بتاريخ 14/12/2020): الاعتمادات غير كافية." in table
    # What comes later is not told in minutes of before.
    before = snapshot(october.folder / "2021-02")
    october.ok("answer", "R1", "done", "--on", "2021-02-19", now="2021-03-01T09:00:00Z")
    october.ok("minutes", "--session", "2021-02", "--format", "html", now="2021-03-01T09:00:00Z")
    assert snapshot(october.folder / "2021-02") == before


def test_the_list_and_what_is_exported_say_how_far_each_recommendation_is(october):
    def listed(*words):
        told = october.json("recommendations", *words, now=ANSWERED)
        return {each["identifier"][8:]: each["state"] for each in told}

    assert listed() == {"R1": "to-send", "R2": "to-send", "R3": "to-send"}
    dispatched(october, "--to", 1, "--to", 13)
    october.ok("acknowledge", "2/2020", "--on", "2020-11-24", now=ANSWERED)
    october.ok("answer", "R1", "refused", "--because", "سبب", "--on", "2020-12-10", now=ANSWERED)
    # The second waits for the other authority that it goes to.
    assert listed() == {"R1": "refused", "R2": "to-send", "R3": "acknowledged"}
    assert listed("--to", 1) == {"R1": "refused", "R2": "sent"}
    assert listed("--state", "acknowledged") == {"R3": "acknowledged"}
    october.ok("export", "recommendations", "--format", "csv,json", "--session", "2020-10", now=ANSWERED)
    folder = october.folder / "2020-10"
    assert [line.rpartition(",")[2] for line in (folder / "recommendations.csv").read_text("utf-8").splitlines()[1:]] == [
        "مرفوضة", "في انتظار الإحالة", "محالة، تم التوصل بها",
    ]  # fmt: skip
    rows = json.loads((folder / "recommendations.json").read_bytes())["recommendations"]
    assert [row["state"] for row in rows] == ["refused", "to-send", "acknowledged"]
    # The package that an authority holds says what it was sent, whatever came after.
    october.ok("dispatch", "--again", "1/2020", now=ANSWERED)
    sent = json.loads((folder / "dispatch-1-2020" / "recommendations.json").read_bytes())["recommendations"]
    assert [row["state"] for row in sent] == ["sent", "sent"]


def test_a_package_is_whole_and_made_again_byte_for_byte(october):
    [made] = dispatched(october, "--to", 1, "--copy", 4)
    package = october.folder / "2020-10" / "dispatch-1-2020"
    files = snapshot(package)
    assert sorted(files) == [
        "extract-1.pdf", "letter.pdf", "manifest.json", "recommendations.akn.xml", "recommendations.csv",
        "recommendations.json", "recommendations.pdf", "recommendations.xlsx",
    ]  # fmt: skip
    manifest = json.loads(files["manifest.json"])
    assert {each["name"]: each["sha256"] for each in manifest["files"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != "manifest.json"
    }
    assert manifest["recommendations"] == ["2020-10/R1", "2020-10/R2"]
    assert len(made["paths"]) == len(files)
    # A new name of the ministry, an answered approval, a lost folder: the record says how it was.
    october.ok("add-authority", "ولاية الجهة", "--renames", 4, "--since", "2020-11-15", now=ANSWERED)
    october.ok("approval", "1/2020", "asked", "--as", "sector", "--of", 1, "--on", "2020-11-18", now=ANSWERED)
    for path in package.iterdir():
        path.unlink()
    october.ok("dispatch", "--again", "1/2020", now=ANSWERED)
    assert snapshot(package) == files
    october.ok("dispatch", "--again", "1/2020", "--zip", now=ANSWERED)
    with zipfile.ZipFile(october.folder / "2020-10" / "dispatch-1-2020.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"dispatch-1-2020/{name}": data for name, data in files.items()
        }


def test_a_number_outlives_what_goes_wrong(october):
    out = october.folder / "barred"
    out.write_text("", "utf-8")
    told = october(
        "dispatch", "--to", 13, "--out", out, "--on", "2020-11-20", "--session", "2020-10", now=SENT
    )
    assert told.code == 7
    assert "assembly dispatch --again 1/2020" in told.err
    october.ok("dispatch", "--again", "1/2020", now=SENT)
    october.refused(
        "undo", "--correspondence", code=4, error="undo-outgoing-number", mend="cancel-dispatch 1/2020"
    )
    october.ok("cancel-dispatch", "1/2020", "--because", "خطأ في العنوان", "--on", "2020-11-20", now=SENT)
    assert states(october, "--to", 13) == {("2020-10/R3", 13): "to-send"}
    october.refused("acknowledge", "1/2020", code=4, error="dispatch-cancelled")
    [again] = dispatched(october, "--to", 13)
    assert again["dispatch"]["sequence"] == 2


def test_what_the_rules_refuse(october):
    dispatched(october, "--to", 13)
    common = ("--session", "2020-10", "--on", "2020-11-20")
    at = {"now": SENT}
    october.refused(
        "dispatch", "--to", 13, *common, code=4, error="dispatched-already", mend="--again 1/2020", **at
    )
    october.refused("dispatch", "--to", 2, *common, code=3, error="authority-without-recommendations", **at)
    october.refused("dispatch", *common, code=2, error="dispatch-to-nobody", **at)
    october.refused(
        "dispatch", "--to", 1, "--number", 1, *common, code=4, error="outgoing-number-taken", **at
    )
    october.refused("dispatch", "--to", 1, "--number", 0, *common, code=2, error="outgoing-number", **at)
    day = ("--session", "2020-10", "--on")
    october.refused("dispatch", "--to", 1, *day, "2020-11-11", code=4, error="letter-before-closing", **at)
    october.refused("dispatch", "--to", 1, *day, "2020-11-21", code=4, error="day-in-future", **at)
    october.refused("dispatch", "--again", "9/2020", code=3, error="dispatch-unknown", **at)
    october.refused("answer", "R1", "done", code=4, error="recommendation-not-sent-at-all", **at)
    october.refused("answer", "R3", "refused", code=4, error="refusal-without-reason", **at)
    october.refused("answer", "R3", "done", "--on", "2020-11-19", code=4, error="before-dispatch", **at)
    october.refused("answer", "R9", "done", code=3, error="recommendation-unknown", **at)
    october.refused("answer", "R 3 x", "done", code=2, error="recommendation-identifier", **at)
    october.ok("answer", "R3", "done", "--on", "2020-11-20", **at)
    october.refused("answer", "R3", "done", "--on", "2020-11-20", code=4, error="answered-already", **at)
    october.refused("cancel-dispatch", "1/2020", "--because", "خطأ", code=4, error="dispatch-answered", **at)
    october.refused("undo", "--session", "2020-10", code=4, error="undo-in-correspondence", **at)


def filled(hall: Hall, *rows: dict[str, object]) -> Path:
    """Fill in the very file that went out, as the ministry would, and return it; a row is named by its recommendation."""
    sent = hall.folder / "2020-10" / "dispatch-1-2020" / "recommendations.xlsx"
    book = openpyxl.load_workbook(sent)
    sheet = book.active
    headers = {cell.value: cell.column for cell in sheet[1]}
    lines = {sheet.cell(line, 1).value: line for line in range(2, sheet.max_row + 1)}
    for row in rows:
        line = lines.get(row["المعرف"]) or sheet.max_row + 1
        for header, value in row.items():
            sheet.cell(line, headers[header]).value = value
    back = hall.folder.parent / "back.xlsx"
    book.save(back)
    return back


def test_the_sheet_that_was_sent_comes_back_filled(october):
    dispatched(october, "--to", 1)
    book = openpyxl.load_workbook(october.folder / "2020-10" / "dispatch-1-2020" / "recommendations.xlsx")
    rules = {rule.type: rule for rule in book.active.data_validations.dataValidation}
    assert rules["list"].formula1 == '"مقبولة,مقبولة جزئيا,مرفوضة,منجزة"'
    assert rules["date"].formula1 == "44155"  # the day of the dispatch, 20 November 2020
    back = filled(
        october,
        {
            "المعرف": "2020-10/R1",
            "الجواب": "مقبولة",
            "تاريخ الجواب": date(2020, 12, 10),
            "مرجع الجواب": "4512",
        },
        {"المعرف": "2020-10/R2", "نص التوصية": "نص آخر"},
    )
    at = {"now": ANSWERED}
    before = snapshot(october.folder)
    preview = october.json("import-answers", back, "--dry-run", **at)
    assert snapshot(october.folder) == before
    assert [each["recommendation"] for each in preview["answers"]] == ["2020-10/R1"]
    assert (preview["empty"], preview["changed"]) == ([3], [3])
    october.ok("import-answers", back, **at)
    assert states(october, "--to", 1) == {("2020-10/R1", 1): "accepted", ("2020-10/R2", 1): "sent"}
    # Taken in again, nothing is recorded twice.
    assert october.json("import-answers", back, **at)["known"] == [2]
    assert len(october.json("follow-up", "--to", 1, **at)[0]["answers"]) == 1


BAD_ROWS = [
    ({"المعرف": "2020-10/R9", "رقم الإرسالية": "1/2020"}, "A", "unknown-recommendation"),
    ({"المعرف": "2020-10/R1", "رقم الإرسالية": "7/2020"}, "G", "unknown-dispatch"),
    ({"المعرف": "2020-10/R1", "الجواب": "ربما", "تاريخ الجواب": date(2020, 12, 1)}, "H", "grade-unknown"),
    ({"المعرف": "2020-10/R1", "الجواب": "مقبولة"}, "I", "day-missing"),
    ({"المعرف": "2020-10/R1", "الجواب": "مقبولة", "تاريخ الجواب": "غدا"}, "I", "day-unreadable"),
    (
        {"المعرف": "2020-10/R1", "الجواب": "منجزة", "تاريخ الجواب": date(2020, 11, 19)},
        "I",
        "day-before-dispatch",
    ),
    ({"المعرف": "2020-10/R1", "الجواب": "منجزة", "تاريخ الجواب": date(2021, 11, 19)}, "I", "day-to-come"),
    (
        {"المعرف": "2020-10/R1", "الجواب": "مرفوضة", "تاريخ الجواب": date(2020, 12, 1)},
        "K",
        "reason-missing",
    ),
    ({"المعرف": "2020-10/R1", "تاريخ الجواب": date(2020, 12, 1)}, "H", "grade-missing"),
]


def test_one_bad_row_refuses_the_sheet(october):
    dispatched(october, "--to", 1)
    good = {"المعرف": "2020-10/R2", "الجواب": "منجزة", "تاريخ الجواب": date(2020, 12, 1)}
    for row, column, why in BAD_ROWS:
        back = filled(october, good, row)
        facts = october.refused("import-answers", back, code=2, error="answers-bad-rows", now=ANSWERED)
        assert [(each["column"], each["why"]) for each in facts["rows"]] == [(column, why)]


def test_a_row_that_stands_twice_is_named(october):
    dispatched(october, "--to", 1)
    back = filled(october)
    book = openpyxl.load_workbook(back)
    book.active.append([cell.value for cell in book.active[2]])
    book.save(back)
    facts = october.refused("import-answers", back, code=2, error="answers-bad-rows", now=ANSWERED)
    assert [(each["row"], each["why"]) for each in facts["rows"]] == [(4, "row-twice")]


def test_three_reminders_each_name_the_letters_before(october):
    dispatched(october, "--to", 1)
    for day, number in (("2021-01-05", 1), ("2021-02-05", 2), ("2021-03-05", 3)):
        [made] = october.json("remind", "1/2020", "--on", day, now=f"{day}T09:00:00Z")
        assert (made["reminder"]["rank"], made["reminder"]["sequence"]) == (number, number)
    letter = Path(made["path"]).read_bytes()
    told = subprocess.run(["pdftotext", made["path"], "-"], capture_output=True, check=True).stdout.decode()
    words = unicodedata.normalize("NFKC", told)
    assert all(reference in words for reference in ("3/2021", "1/2020", "1/2021", "2/2021"))
    late = {"now": "2021-04-05T09:00:00Z"}
    october.ok("remind", "--again", "3/2021", **late)
    assert Path(made["path"]).read_bytes() == letter
    october.refused("remind", "1/2020", code=4, error="reminded-enough", **late)
    october.refused("remind", "--all", code=2, error="reminder-nobody-late", **late)
    october.ok("cancel-dispatch", "3/2021", "--because", "خطأ", **late)
    [again] = october.json("remind", "--all", "--older-than", 30, **late)
    assert (again["reminder"]["rank"], again["reminder"]["sequence"]) == (3, 4)
    october.ok("answer", "R1", "done", "--on", "2021-04-01", **late)
    october.ok("answer", "R2", "done", "--from", 1, "--on", "2021-04-01", **late)
    october.refused("remind", "1/2020", code=4, error="reminder-of-nothing", **late)
    steps = [each["what"] for each in october.json("history", "recommendation", "2020-10/R1", **late)]
    assert steps == ["recorded", "sent", "reminder", "reminder", "reminder", "done", "void", "reminder"]


def test_minutes_and_decisions_go_out_as_the_law_asks(october):
    common = ("--session", "2020-10", "--on", "2020-11-20")
    at = {"now": SENT}
    october.refused("dispatch-minutes", "--all", *common, code=4, error="dispatch-unsigned", **at)
    october.ok("signed", "--session", "2020-10", "--on", "2020-11-13", **at)
    made = october.json("dispatch-minutes", "--original-to", 1, "--members", "1-2", *common, **at)
    assert [each["dispatch"]["sequence"] for each in made] == [1, 2]
    assert sorted(Path(path).name for path in made[1]["paths"]) == [
        "letter-1.pdf", "letter-2.pdf", "manifest.json", "minutes.pdf",
    ]  # fmt: skip
    assert not {"minutes-not-sent", "minutes-sent-unsigned"} & {*findings(october)}
    october.ok("dispatch-decision", "1/2020", "--on", "2020-11-20", **at)
    assert "approval-not-asked" not in findings(october)
    # A void letter asked for nothing, and a missing number is told.
    october.ok("cancel-dispatch", "3/2020", "--because", "خطأ", "--on", "2020-11-20", **at)
    assert findings(october)["approval-not-asked"]["roles"] == ["sector"]
    october.ok("note-letter", "دعوة إلى اجتماع", "--number", 7, "--on", "2020-11-20", **at)
    register = october.json("outgoing", "--year", 2020, **at)
    assert [each["outgoing"] for each in register["letters"] if each["cancelled"]] == ["3/2020"]
    assert register["missing"] == [5, 6]
    assert findings(october)["outgoing-number-gap"]["missing"] == [5, 6]


def findings(hall: Hall) -> dict[str, dict[str, object]]:
    told = json.loads(hall("check", "--session", "2020-10", "--json", now=ANSWERED).out)
    return {each["code"]: each["facts"] for each in told["findings"]}


def test_authorities_that_merge_answer_together(october):
    dispatched(october, "--to", 3, "--number", 1)
    october.ok("merge-authorities", 3, "--into", 1, "--on", "2020-12-01", now=ANSWERED)
    at = {"now": ANSWERED}
    common = ("--session", "2020-10", "--on", "2021-01-10")
    october.refused("dispatch", "--to", 3, *common, code=4, error="authority-merged", mend="--to 1", **at)
    october.ok("answer", "R2", "accepted", "--from", 3, "--on", "2021-01-05", **at)
    assert states(october, "--to", 1) == {
        ("2020-10/R1", 1): "to-send", ("2020-10/R2", 1): "to-send", ("2020-10/R2", 3): "accepted",
    }  # fmt: skip
    october.refused("merge-authorities", 1, "--into", 3, code=4, error="merged-into-itself", **at)


def test_an_older_recommendation_is_pointed_out(october):
    dispatched(october, "--to", 13)
    october.ok(
        "new-session", "--month", 2, "--year", 2021, "--on", "2021-02-18", "--at", "10:00", now=ANSWERED
    )
    october.ok("open-sitting", "--session", "2021-02", "--at", "10:00", "--present", "1-50", now=FEBRUARY)
    words = ("--session", "2021-02", "--to", 1)
    said = october(
        "recommend", "تخصيص الدعم لفائدة الصنّاع التقليديين المتضررين من جائحة كورونا", *words, now=FEBRUARY
    )
    assert said.code == 0
    assert "It resembles 2020-10/R2" in said.err
    assert "resembles" not in october("recommend", "إحداث قرية للصناع بالصويرة", *words, now=FEBRUARY).err
