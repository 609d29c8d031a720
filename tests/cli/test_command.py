from datetime import UTC, datetime

import pytest
from acts import raises

from assembly.cli.command import Desk, clock


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("2020-11-12T10:31:07Z", datetime(2020, 11, 12, 10, 31, 7, tzinfo=UTC)),
        ("2020-11-12T10:31:07.9+01:00", datetime(2020, 11, 12, 9, 31, 7, tzinfo=UTC)),
        ("2020-11-12", datetime(2020, 11, 12, tzinfo=UTC)),
    ],
)
def test_the_clock_is_set_from_outside(monkeypatch, said, moment):
    monkeypatch.setenv("ASSEMBLY_NOW", said)
    assert clock() == moment


def test_the_clock_runs_when_it_is_not_set(monkeypatch):
    monkeypatch.delenv("ASSEMBLY_NOW", raising=False)
    assert abs((datetime.now(UTC) - clock()).total_seconds()) < 5
    monkeypatch.setenv("ASSEMBLY_NOW", "yesterday")
    with raises("clock-unreadable", text="yesterday"):
        clock()


def test_the_pen_is_named_by_the_environment_or_the_chamber(store, monkeypatch):
    desk = Desk(store.folder, None, as_json=False)
    monkeypatch.delenv("ASSEMBLY_BY", raising=False)
    assert desk.pen.by == "-"
    monkeypatch.setenv("ASSEMBLY_BY", " كاتب  الغرفة ")
    assert desk.pen.by == "كاتب الغرفة"
    chamber = store.folder / "chamber.toml"
    chamber.write_text(chamber.read_text("utf-8").replace('by = ""', 'by = "الكاتب"'), "utf-8")
    monkeypatch.delenv("ASSEMBLY_BY")
    assert Desk(store.folder, None, as_json=False).pen.by == "الكاتب"


@pytest.mark.parametrize(
    ("said", "seconds"), [("0.5", 0.5), ("3", 3), ("", 30), ("soon", 30), ("-1", 30), ("inf", 30)]
)
def test_how_long_to_wait_for_others(store, monkeypatch, said, seconds):
    monkeypatch.setenv("ASSEMBLY_LOCK_SECONDS", said)
    assert Desk(store.folder, None, as_json=False).store.lock_seconds == seconds


def test_a_line_says_when_by_whom_and_what(session):
    session.ok("move-item", 3, "--to", 1, now="2020-11-05T08:00:00Z", ASSEMBLY_BY="الكاتب المساعد")
    line = session.json("history")[-1]
    assert (line["at"], line["by"], line["do"]) == (
        "2020-11-05T08:00:00Z",
        "الكاتب المساعد",
        "move-item 3 to 1",
    )
