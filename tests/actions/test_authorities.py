from datetime import date

import pytest
from acts import in_register, raises, store_of

from assembly.actions.authorities import (
    Changes,
    add_authority,
    merge_authorities,
    rename_authority,
    set_authority,
)


def test_an_authority_is_recorded_once(store):
    with in_register(store) as desk:
        authority = add_authority(
            desk,
            title=" المديرية  الإقليمية بالصويرة ",
            title_fr="Délégation",
            level="local",
            address="الصويرة",
        )
    assert authority == store_of(store).authorities()[-1]
    assert authority.names[0].ar == "المديرية الإقليمية بالصويرة"
    with raises("authority-exists", authority=authority.number), in_register(store) as desk:
        add_authority(desk, title="المديريه الاقليمية بالصويره", level="local")


def test_a_new_name_from_a_day_on(store):
    with in_register(store) as desk:
        authority = rename_authority(desk, which="1", title="وزارة أولى", since=date(2030, 10, 7))
        authority = rename_authority(desk, which="1", title="وزارة ثانية", since=date(2034, 10, 23))
    assert [(name.since, name.until) for name in authority.names[-2:]] == [
        (date(2030, 10, 7), date(2034, 10, 22)), (date(2034, 10, 23), None),
    ]  # fmt: skip
    assert [authority.named_on(date.fromisoformat(day)).name_ar for day in ("2030-10-07", "2034-10-22", "2034-10-23")] == [
        "وزارة أولى", "وزارة أولى", "وزارة ثانية",
    ]  # fmt: skip
    # What is not said in French is as it was: a letter in French never falls back into Arabic by a rename.
    assert len({each.fr for each in authority.names[-3:]}) == 1
    assert authority.names[-1].fr.startswith("Ministère du Tourisme")
    with raises("name-before-last", last="2034-10-23"), in_register(store) as desk:
        rename_authority(desk, which="1", title="وزارة ثالثة", since=date(2034, 10, 23))


def changed(hall, which="4", **facts):
    with in_register(hall) as desk:
        return set_authority(desk, which=which, changes=Changes(**facts))


def test_who_heads_an_authority_is_dated_and_earlier_days_keep_theirs(store):
    changed(store, title="والي الجهة", title_fr="Wali de la Région", gender="male", channel="by-hand")
    made = changed(store, gender="female", since=date(2021, 10, 15))
    before, after = (made.headed_on(day, None) for day in (date(2021, 10, 14), date(2021, 10, 15)))
    assert (before.gender, after.gender) == ("male", "female")
    assert before.title_ar == after.title_ar == "والي الجهة"
    assert (made.channel, made.names) == ("by-hand", store_of(store).authorities()[3].names)
    with raises("name-before-last", since="2021-10-15"):
        changed(store, gender="male", since=date(2021, 10, 15))


@pytest.mark.parametrize(
    "title",
    ["السيد والي الجهة", "السيدة  عاملة الإقليم", "Monsieur le Wali", "Mme la Gouverneure", "M. le Wali"],
)
def test_a_title_does_not_begin_as_a_letter_does(store, title):
    kind = "title" if title[0] > "z" else "title_fr"
    before = store_of(store).authorities()
    with raises("title-with-honorific", title=title):
        changed(store, **{kind: title})
    assert store_of(store).authorities() == before
    # A word that only begins like one is a title.
    assert changed(store, title="سيد البلدية").heads[0].title_ar == "سيد البلدية"


def merged(hall, which, into, on=date(2020, 12, 1)):
    with in_register(hall) as desk:
        return merge_authorities(desk, which=which, into=into, on=on)


def test_merged_authorities_form_no_circle_and_merge_once(store):
    assert merged(store, "7", "8").merged_into == 8
    with raises("authority-merged", authority=7, into=8):
        merged(store, "7", "9")
    merged(store, "8", "9")
    for one in ("7", "8", "9"):
        with raises("merged-into-itself", authority=9):
            merged(store, "9", one)
    assert not store_of(store).authorities()[6].merged_by(date(2020, 11, 30))
    assert store_of(store).authorities()[6].merged_by(date(2020, 12, 1))


def test_a_new_french_name_or_none(store):
    with in_register(store) as desk:
        rename_authority(desk, which="1", title="وزارة أولى", title_fr="Premier nom", since=date(2030, 1, 1))
        authority = rename_authority(
            desk, which="1", title="وزارة ثانية", title_fr="", since=date(2031, 1, 1)
        )
    assert [each.fr for each in authority.names[-2:]] == ["Premier nom", ""]
