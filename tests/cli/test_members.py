import pytest
from hall import members_sheet, unchanged


def test_a_dry_run_shows_and_records_nothing(store, tmp_path):
    sheet = tmp_path / "new.csv"
    sheet.write_text("الرقم,الاسم الكامل\n76,عضو جديد\n", "utf-8")
    with unchanged(store.folder):
        shown = store.ok("import-members", sheet, "--start", "2021-09-01", "--dry-run")
        data = store.json("import-members", sheet, "--start", "2021-09-01", "--dry-run")
    assert "عضو جديد" in shown
    assert (data["recorded"], [member["number"] for member in data["members"]]) == (False, [76])
    assert store.json("import-members", sheet, "--start", "2021-09-01")["recorded"]
    assert store.json("members", "--on", "2021-09-01")[-1]["name"] == "عضو جديد"


def test_taken_in_twice_nothing_doubles(store, tmp_path):
    sheet = tmp_path / "same.csv"
    sheet.write_text(members_sheet(), "utf-8")
    store("import-members", sheet, "--start", "2015-08-07")
    assert len(store.json("members", "--all")) == 75


@pytest.mark.parametrize(
    ("name", "content"), [("none.csv", None), ("a.xlsx", b"no workbook"), ("a.txt", b"x"), ("a.csv", b"")]
)
def test_sheets_that_cannot_be_read(store, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with unchanged(store.folder):
        said = store("import-members", tmp_path / name, "--start", "2021-09-01")
    assert said.code == 2
    assert "Unexpected" not in said.err


def test_members_of_a_day(store):
    store.ok("end-mandate", 75, "--on", "2020-11-11")
    store.ok(
        "add-member",
        "شريك",
        "--start",
        "2018-01-01",
        "--kind",
        "associate",
        "--gender",
        "female",
        "--body",
        "craft",
        "--place",
        "آسفي",
    )
    assert len(store.json("members", "--on", "2020-11-11")) == 76
    assert len(store.json("members", "--on", "2020-11-12")) == 75
    assert len(store.json("members", "--all", "--on", "2020-11-12")) == 76
    assert store.ok("members", "--on", "2020-11-12").splitlines()[-1].startswith("74")


def test_offices_are_shown(store):
    store.ok("set-office", 12, "president", "--start", "2020-11-01")
    assert "\tpresident\t" in next(
        line for line in store.ok("members", "--on", "2020-11-01").splitlines() if line.startswith("12\t")
    )
    assert store("set-office", 12, "treasurer", "--start", "2020-11-01").code == 2
