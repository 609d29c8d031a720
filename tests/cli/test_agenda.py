import pytest
from acts import raises

from assembly.cli.agenda import parse_figure


@pytest.mark.parametrize(
    ("text", "label", "centimes"),
    [
        ("مجموع المداخيل=23460000", "مجموع المداخيل", 2_346_000_000),
        ("مجموع=23.460.000,00", "مجموع", 2_346_000_000),
        ("مجموع=23.460.000", "مجموع", 2_346_000_000),
        ("مجموع=18.520", "مجموع", 1_852_000),
        ("مجموع=1234.50", "مجموع", 123_450),
        ("مجموع=1234,5", "مجموع", 123_450),
        ("مجموع=23 460\u00a0000\u202f", "مجموع", 2_346_000_000),
        ("عجز=-500", "عجز", -50_000),
        ("أ=ب=7", "أ=ب", 700),
        ("مجموع=٢٣٤٦", "مجموع", 234_600),
        ("صفر=0", "صفر", 0),
    ],
)
def test_figures(text, label, centimes):
    figure = parse_figure(text)
    assert (figure.label, figure.amount) == (label, centimes)


@pytest.mark.parametrize(
    "text",
    ["", "23460000", "=5", "مجموع=", "مجموع=x", "مجموع=NaN", "مجموع=Infinity", "مجموع=1e9", "مجموع=1_000", "مجموع=1.2345",
     "مجموع=1,234,5", "مجموع=12.34.567", "مجموع=" + "9" * 20, "مجموع=1e999999999"],
)  # fmt: skip
def test_what_is_no_figure(text):
    with raises("figure-unreadable", text=text):
        parse_figure(text)


def test_an_item_with_all_it_can_have(session):
    session.ok(
        "add-item", "budget", "الميزانية", "--summary", "ملخص", "--presenter", "ضيف", "--presenter-title", "مدير", "--asked-by", 12,
        "--asked-on", "2020-11-01", "--about", "2020-06", "--figure", "مداخيل=10,50", "--figure", "مصاريف=20",
    )  # fmt: skip
    item = session.last("items")
    assert item["presenter"] == {"member": None, "name": "ضيف", "title": "مدير"}
    assert [f["amount"] for f in item["figures"]] == [1050, 2000]
    assert (item["asked_by"], item["asked_on"], item["about_session"]) == (12, "2020-11-01", "2020-06")
    session.ok("add-item", "report", "تقرير", "--presenter", "٣")
    assert session.last("items")["presenter"]["member"] == 3


def test_the_agenda_says_how_each_item_stands(sitting):
    sitting.ok("vote", 1, "--all-against", "--at", "10:20")
    sitting.ok("postpone-item", 2)
    title, head, *rows = sitting.ok("agenda").splitlines()
    assert "2020-10" in title
    assert head.count("\t") == 3
    assert [row.split("\t")[0] for row in rows] == ["1", "2", "3"]
    assert [each["state"] for each in sitting.json("agenda")] == ["rejected", "postponed", "open"]


def test_until_when_has_a_default(sitting):
    sitting.ok("postpone-item", 2)
    assert sitting.show("items")[1]["postponed"]["until"] == "الدورة المقبلة"
