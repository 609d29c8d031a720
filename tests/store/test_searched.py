"""Which texts of a session are searched, each under the part and the number that `show` takes."""

import pytest
from hall import opened

from assembly.store.folder import Store
from assembly.store.searched import Text, texts_of


@pytest.fixture
def hall(store):
    opened(store, "report", "budget", more=("--guest", "ضيف رقم 1|والي الجهة"))
    store.ok("speak", 3, "كلمة", "--item", 1, "--at", "10:05")
    store.ok("propose", "ملتمس", "--kind", "petition", "--item", 1, "--by", 12, "--at", "10:06")
    store.ok("amend", "1", "تعديل", "--by", 5, "--at", "10:07")
    store.ok("recommend", "توصية", "--to", 1, "--from", 1)
    return store


def texts(hall):
    return list(texts_of(Store.open(hall.folder).dossier("2020-10")))


def test_every_part_with_the_names_of_those_it_comes_from(hall):
    names = {member["number"]: member["name"] for member in hall.json("members")}
    ministry = hall.last("recommendations")["authorities"][0]["name_ar"]
    assert texts(hall) == [
        Text("item", 1, "النقطة 1"),
        Text("item", 2, "النقطة 2"),
        Text("sitting", 1, "ضيف رقم 1 — والي الجهة"),
        Text("speech", 1, f"{names[3]} — كلمة"),
        Text("petition", 1, f"ملتمس — {names[12]}"),
        Text("amendment", 1, f"تعديل — {names[5]}"),
        Text("recommendation", 1, f"توصية — {ministry}"),
    ]


def test_each_is_shown_by_the_part_and_number_it_is_found_under(hall):
    for kind, number, words in texts(hall):
        shown = hall.ok("show", kind, number)
        assert any(part in shown for part in words.split(" — ")), (kind, shown)


def test_a_refused_item_is_found_by_its_reason_and_by_who_asked_for_it(store):
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
        now="2020-10-26T09:00:00Z",
    )
    store.ok(
        "refuse-item",
        12,
        "معرض",
        "--asked-on",
        "2020-11-05",
        "--because",
        "خارج الأجل",
        now="2020-11-06T09:00:00Z",
    )
    [refused] = texts(store)
    assert (refused.kind, refused.number) == ("refused-item", 1)
    assert refused.words.startswith("معرض — خارج الأجل")
