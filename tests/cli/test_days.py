from datetime import date, datetime, time

import pytest
from acts import raises

from assembly.cli.days import DAY, HOUR, parse_day, parse_hour


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-11-12", date(2020, 11, 12)),
        ("12/11/2020", date(2020, 11, 12)),
        (" 2020-1-5 ", date(2020, 1, 5)),
        ("١٢/١١/٢٠٢٠", date(2020, 11, 12)),
        ("2020-02-29", date(2020, 2, 29)),
    ],
)
def test_days(text, day):
    assert parse_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2021-02-29",
        "2020-13-01",
        "12-11-2020",
        "2020/11/12",
        "20201112",
        "2020-11-12x",
        "0000-01-01",
        "12/11/20",
    ],
)
def test_what_is_no_day(text):
    with raises("day-unreadable", text=text):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("10:30", time(10, 30)),
        ("9:05", time(9, 5)),
        ("10h30", time(10, 30)),
        ("١٠:٣٠", time(10, 30)),
        ("2020-11-12 10:30", datetime.fromisoformat("2020-11-12T10:30")),
        ("2020-11-12T10:30", datetime.fromisoformat("2020-11-12T10:30")),
        ("12/11/2020 10h30", datetime.fromisoformat("2020-11-12T10:30")),
    ],
)
def test_hours(text, hour):
    assert parse_hour(text) == hour


@pytest.mark.parametrize(("text", "code"), [
    ("", "hour-unreadable"), ("24:00", "hour-unreadable"), ("10", "hour-unreadable"), ("10:60", "hour-unreadable"),
    ("10:30:15", "hour-unreadable"), ("soon", "hour-unreadable"), ("tomorrow 10:30", "day-unreadable"),
])  # fmt: skip
def test_what_is_no_hour(text, code):
    with raises(code):
        parse_hour(text)


def test_what_was_read_already_is_taken_as_it_is():
    assert DAY.convert(date(2020, 11, 12), None, None) == date(2020, 11, 12)
    assert HOUR.convert(time(10, 30), None, None) == time(10, 30)
