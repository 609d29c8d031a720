"""Clocks that go back or change with the season and Ramadan, stores carried between machines, folders with other names."""

import shutil
import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from after import closed
from hall import Hall, snapshot

RABAT = ZoneInfo("Africa/Casablanca")


def recorded_at(hall):
    return [line["at"] for line in hall.json("history", "--session", "2020-10")]


def test_a_clock_set_back_is_written_as_it_is_and_nothing_breaks(sitting):
    for moment in (
        "2020-11-12T11:00:00Z",
        "2020-11-12T09:30:00Z",
        "1999-12-31T23:59:59Z",
        "2020-11-12T11:30:00Z",
    ):
        sitting.ok("speak", 1, "كلمة", "--at", "10:30", now=moment)
    assert recorded_at(sitting)[-4:] == [
        "2020-11-12T11:00:00Z", "2020-11-12T09:30:00Z", "1999-12-31T23:59:59Z", "2020-11-12T11:30:00Z",
    ]  # fmt: skip
    assert {journal["bad_line"] for journal in sitting.json("verify")} == {None}
    sitting.ok("undo")
    assert len(sitting.show("speeches")) == 3


# Morocco keeps UTC+1 but in Ramadan, when it keeps UTC: in 2021 from 11 April to 16 May.
@pytest.mark.parametrize(
    ("moment", "hour"),
    [
        ("2021-04-11T01:30:00Z", "02:30"),
        ("2021-04-11T02:30:00Z", "02:30"),
        ("2021-05-16T01:30:00Z", "01:30"),
        ("2021-05-16T02:30:00Z", "03:30"),
        ("2021-04-20T09:30:00Z", "09:30"),
        ("2021-03-17T09:30:00Z", "10:30"),
    ],
)
def test_the_hall_s_clock_in_ramadan(store, moment, hour):
    at = datetime.fromisoformat(moment)
    assert f"{at.astimezone(RABAT):%H:%M}" == hour
    day = f"{at.astimezone(RABAT):%Y-%m-%d}"
    store.ok(
        "new-session", "--year", 2021, "--month", 2, "--on", day, "--at", "00:30", now="2021-02-20T09:00:00Z"
    )
    store.ok("add-item", "other", "نقطة", now="2021-02-20T09:00:00Z")
    store.ok("open-sitting", "--present", "1-50", "--at", "00:30", "--session", "2021-02", now=moment)
    # Without --at a command takes the hall's own clock, as it stood on the wall.
    assert store.json("speak", 1, "كلمة", now=moment)["at"] == f"{day}T{hour}:00"
    assert store.json("history", "--session", "2021-02")[-1]["at"] == moment


def test_an_hour_that_comes_twice_keeps_the_order_of_the_lines(store):
    store.ok(
        "new-session",
        "--year",
        2021,
        "--month",
        2,
        "--on",
        "2021-04-11",
        "--at",
        "00:30",
        now="2021-02-20T09:00:00Z",
    )
    store.ok("open-sitting", "--present", "1-50", "--at", "00:30", now="2021-04-11T00:00:00Z")
    for moment in ("2021-04-11T01:50:00Z", "2021-04-11T02:10:00Z"):
        store.ok("speak", 1, "كلمة", now=moment)
    assert [speech["at"][11:16] for speech in store.show("speeches")] == ["02:50", "02:10"]
    store.ok("minutes", "--format", "html", now="2021-04-11T03:00:00Z")


@pytest.mark.parametrize(
    "name",
    [
        "سجلات الغرفة 2020",
        "Chambre d'Artisanat (copie)",
        "a\u0301 e\u0301",
        "مجلد\u200f",
        "-x",
        "a;b&c $HOME",
    ],
)
def test_a_folder_of_any_name(sitting, tmp_path, name):
    folder = tmp_path / name / "store"
    shutil.copytree(sitting.folder, folder)
    hall = closed(Hall(folder))
    hall.ok("minutes", "--session", "2020-10", "--format", "html")
    hall.ok("export", "session", "--session", "2020-10", "--format", "json")
    assert {journal["bad_line"] for journal in hall.json("verify")} == {None}
    assert sitting.show("speeches") == hall.show("speeches")


def test_a_store_carried_to_another_machine_goes_on(sitting, tmp_path):
    """The same bytes elsewhere, with other owners' modes and times and another's index beside them."""
    sitting.ok("list")
    there = tmp_path / "there"
    shutil.copytree(sitting.folder, there, copy_function=shutil.copyfile)
    for path in there.rglob("*"):
        path.chmod(0o777)
    hall = Hall(there)
    hall.ok("speak", 1, "كلمة", "--at", "10:10", TZ="America/New_York", LC_ALL="C", ASSEMBLY_BY="كاتب آخر")
    sitting.ok("speak", 1, "كلمة", "--at", "10:10", ASSEMBLY_BY="كاتب آخر")
    assert snapshot(there) == snapshot(sitting.folder)
    assert hall.json("list")["sessions"] == sitting.json("list")["sessions"]


def test_line_ends_changed_on_the_way_are_named_and_nothing_is_written(sitting):
    path = sitting.folder / "2020-10.jsonl"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = snapshot(sitting.folder)
    said = sitting("speak", 1, "كلمة")
    assert (said.code, "line endings" in said.err) == (6, True)
    assert snapshot(sitting.folder) == before
    # A chamber's file is a person's: either kind of line end is read, and an editor's mark.
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))
    chamber = sitting.folder / "chamber.toml"
    chamber.write_bytes(b"\xef\xbb\xbf" + chamber.read_bytes().replace(b"\n", b"\r\n"))
    sitting.ok("speak", 1, "كلمة")


def test_names_that_a_mac_took_apart_are_the_same_names(sitting):
    taken_apart = unicodedata.normalize("NFD", "الأعضاء الآخرون é")
    sitting.ok("speak", 1, taken_apart)
    assert sitting.last("speeches")["text"] == "الأعضاء الآخرون é"
    assert sitting.json("search", "الآخرون")[0]["session"] == "2020-10"
    folder = sitting.folder.parent / unicodedata.normalize("NFD", "café")
    folder.mkdir()
    (folder / unicodedata.normalize("NFD", "présents.csv")).write_text(
        "الرقم,الاسم الكامل\r\n80,عضو\r\n", "utf-8"
    )
    sitting.ok(
        "import-members", folder / unicodedata.normalize("NFD", "présents.csv"), "--start", "2021-01-01"
    )


def test_a_path_as_windows_writes_it_is_told_missing_and_writes_nothing(sitting):
    before = snapshot(sitting.folder.parent)
    for path in (
        "C:\\Users\\كاتب\\members.csv",
        "\\\\server\\share\\members.csv",
        "NUL",
        "con.csv",
        "a\x01b.csv",
    ):
        said = sitting("import-members", path, "--start", "2021-01-01")
        assert said.code in {2, 3}, said
        assert "Unexpected" not in said.err
    assert snapshot(sitting.folder.parent) == before
