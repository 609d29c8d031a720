import hashlib

import pytest
from acts import DAY, raises, store_of
from hall import Hall, ordinal

from assembly.actions.opening import Arrangement, copy_for_opening, oldest_and_youngest, seats

EVERYBODY = tuple(range(1, 76))


@pytest.fixture
def opening(store):
    return copy_for_opening(store_of(store), DAY, 1)


def test_all_that_the_papers_print_is_copied(store, opening):
    assert len(opening.roll) == len(opening.elected) == 75
    assert opening.holder("president").number == 1
    assert opening.holder("deputy-secretary").number == 11
    assert opening.chamber == store_of(store).chamber
    assert opening.rules == store_of(store).rules_on(DAY)


def test_only_who_is_in_office_that_day(store):
    store.ok("end-mandate", 75, "--on", "2020-11-11")
    store.ok("add-member", "عضو جديد", "--start", "2020-11-13")
    assert [entry.number for entry in copy_for_opening(store_of(store), DAY, 1).roll] == list(range(1, 75))


def test_the_emblem_is_known_by_its_hash(store):
    chamber = store.folder / "chamber.toml"
    chamber.write_text(chamber.read_text("utf-8").replace("# emblem", "emblem"), "utf-8")
    with raises("emblem-missing", path="emblem.png"):
        copy_for_opening(store_of(store), DAY, 1)
    (store.folder / "emblem.png").write_bytes(b"png")
    assert copy_for_opening(store_of(store), DAY, 1).emblem_sha256 == hashlib.sha256(b"png").hexdigest()


@pytest.mark.parametrize(
    ("absent", "arrangement", "chair", "secretary"),
    [
        (set(), Arrangement(), (1, "president", None), (10, "secretary", None)),
        ({1}, Arrangement(), (2, "vice-president-1", "absence"), (10, "secretary", None)),
        ({1, 2, 3}, Arrangement(chair_ground="impediment"), (4, "vice-president-3", "impediment"), (10, "secretary", None)),
        ({10}, Arrangement(), (1, "president", None), (11, "deputy-secretary", "absence")),
        ({10, 11}, Arrangement(secretary=20), (1, "president", None), (20, "member", "absence")),
        (set(), Arrangement(secretary=11, secretary_ground="refusal"), (1, "president", None), (11, "deputy-secretary", "refusal")),
        (set(), Arrangement(chair=1, secretary=10), (1, "president", None), (10, "secretary", None)),
    ],
)  # fmt: skip
def test_who_presides_and_who_writes(store, opening, absent, arrangement, chair, secretary):
    present = tuple(number for number in EVERYBODY if number not in absent)
    taken = seats(store_of(store), opening, present, arrangement)
    assert [(seat.member, seat.post, seat.ground) for seat in taken] == [chair, secretary]


@pytest.mark.parametrize(
    ("present", "arrangement", "code"),
    [
        (tuple(range(12, 60)), Arrangement(), "chair-unknown"),
        ((1, *range(12, 60)), Arrangement(), "secretary-unknown"),
        (tuple(range(2, 60)), Arrangement(chair=1), "seat-not-present"),
        (EVERYBODY, Arrangement(chair=99), "member-unknown"),
        (EVERYBODY, Arrangement(chair=2), "seat-ground-missing"),
        (EVERYBODY, Arrangement(secretary=20), "seat-ground-missing"),
    ],
)
def test_seats_that_cannot_be_taken(store, opening, present, arrangement, code):
    with raises(code):
        seats(store_of(store), opening, present, arrangement)


@pytest.fixture
def without_bureau(tmp_path):
    """Twenty members of a new mandate, and no bureau yet."""
    hall = Hall(tmp_path / "store")
    hall.ok("init", "--name", "غرفة", "--city", "مراكش", "--seats", 20)
    rows = [f"{n},{ordinal(n)},{1950 + n}-03-01" for n in range(1, 21)]
    sheet = tmp_path / "members.csv"
    sheet.write_text("\n".join(["الرقم,الاسم الكامل,تاريخ الازدياد", *rows, ""]), "utf-8")
    hall.ok("import-members", sheet, "--start", "2020-10-01")
    return hall


def test_before_any_bureau_the_oldest_presides_and_the_youngest_writes(without_bureau):
    store = store_of(without_bureau)
    opening = copy_for_opening(store, DAY, 1)
    for arrangement, chair, secretary in (
        (Arrangement(by_age=True), 3, 15),
        (Arrangement(chair=5, secretary=6, by_age=True), 5, 6),
        (Arrangement(secretary=6, by_age=True), 3, 6),
    ):
        taken = seats(store, opening, tuple(range(3, 16)), arrangement)
        assert [(seat.member, seat.post, seat.ground) for seat in taken] == [
            (chair, "oldest", None),
            (secretary, "youngest", None),
        ]
    with raises("chair-unknown"):
        seats(store, opening, tuple(range(3, 16)), Arrangement())
    with raises("seat-not-present", member=1):
        seats(store, opening, tuple(range(3, 16)), Arrangement(chair=1, by_age=True))


def test_birth_dates_are_needed_of_those_present(store, opening):
    with raises("birth-dates-missing", count=75, article="19"):
        oldest_and_youngest(store_of(store), opening, EVERYBODY, mend="")


def test_where_a_bureau_is_in_office_ages_seat_nobody(store, opening):
    with raises("bureau-in-office", member=1, post="president", article="19"):
        seats(store_of(store), opening, EVERYBODY, Arrangement(by_age=True))
