from datetime import date

import msgspec
import pytest

from assembly.domain.chamber import Chamber, DatedName, name_on
from assembly.domain.rules import Override

FIRST, LAST = date(2019, 10, 9), date(2021, 10, 6)
CHAMBER_FILE = """
format = 1
name_ar = "غرفة الصناعة التقليدية لجهة مراكش-آسفي"
name_fr = "Chambre d'artisanat de Marrakech-Safi"
city_ar = "مراكش"
city_fr = "Marrakech"
seats = 75
secretary_side = "left"
[letterhead]
emblem = "emblem.png"
[[ministry]]
ar = "وزارة السياحة"
since = 2019-10-09
[rules."notice.full_days"]
value = 10
ground = "النظام الداخلي، المادة 12"
"""


@pytest.mark.parametrize(
    ("since", "until", "day", "covered"),
    [
        (FIRST, LAST, date(2019, 10, 8), False),
        (FIRST, LAST, FIRST, True),
        (FIRST, LAST, LAST, True),
        (FIRST, LAST, date(2021, 10, 7), False),
        (None, LAST, date(1950, 1, 1), True),
        (None, LAST, date(2021, 10, 7), False),
        (FIRST, None, date(2090, 1, 1), True),
        (FIRST, None, date(2019, 10, 8), False),
        (None, None, FIRST, True),
    ],
)
def test_the_days_of_a_name(since, until, day, covered):
    assert DatedName(ar="اسم", since=since, until=until).covers(day) is covered


def test_the_name_of_a_day_else_the_last_one_given():
    old = DatedName(ar="قديم", since=FIRST, until=LAST)
    new = DatedName(ar="جديد", since=date(2022, 1, 1))
    assert name_on((old, new), LAST) == old
    assert name_on((old, new), date(2022, 1, 1)) == new
    assert name_on((old, new), date(2021, 12, 31)) == new
    assert name_on((new, old), date(2000, 1, 1)) == old
    assert name_on((DatedName(ar="أول"), old), LAST).ar == "أول"


def test_a_chambers_file_is_read_whole():
    chamber = msgspec.toml.decode(CHAMBER_FILE, type=Chamber)
    assert (chamber.seats, chamber.secretary_side, chamber.letterhead.emblem) == (75, "left", "emblem.png")
    assert chamber.ministry == (DatedName(ar="وزارة السياحة", since=FIRST),)
    assert chamber.rules == {"notice.full_days": Override(value=10, ground="النظام الداخلي، المادة 12")}


def test_what_a_chambers_file_need_not_say():
    chamber = Chamber(format=1, name_ar="غرفة", name_fr="", city_ar="مدينة", city_fr="", seats=75)
    assert (chamber.rule_book, chamber.timezone, chamber.secretary_side) == (
        "ma-18-09",
        "Africa/Casablanca",
        "right",
    )
    assert (chamber.by, DatedName(ar="اسم").fr) == ("", "")
    assert (chamber.specimen, chamber.ministry, chamber.rules, chamber.letterhead.emblem) == (
        False,
        (),
        {},
        None,
    )


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("seat = 75\nformat = 1", "seat"),
        ('secretary_side = "middle"\nformat = 1', "secretary_side"),
        ("format = 1\n[rules.x]\nvalue = 1", "ground"),
        ("format = 1\n[rules.x]\nvalue = 1.5\nground = 'g'", "value"),
        ("format = 1\n[letterhead]\nlogo = 'x'", "logo"),
    ],
)
def test_a_slip_in_a_chambers_file_is_named(line, path):
    names = 'name_ar="ا"\nname_fr="a"\ncity_ar="ا"\ncity_fr="a"\nseats=1\n'
    with pytest.raises(msgspec.ValidationError, match=path):
        msgspec.toml.decode(names + line, type=Chamber)
