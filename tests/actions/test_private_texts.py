import pytest
from acts import store_of

from assembly.actions.private_texts import private_first, texts_of, with_text, with_texts
from assembly.store.private import Private

OLD = Private(excuses={"2020-06": {1: {60: "سفر"}}, "2020-10": {1: {41: "مرض"}, 2: {42: "مهمة"}}})


def test_the_texts_of_a_sitting_are_put_in_the_place_of_others():
    new = with_texts(OLD, "2020-10", 1, {43: "سفر"})
    assert texts_of(new, "2020-10", 1) == {43: "سفر"}
    assert texts_of(new, "2020-10", 2) == {42: "مهمة"}
    assert texts_of(new, "2020-06", 1) == {60: "سفر"}
    assert 1 not in with_texts(OLD, "2020-10", 1, {}).excuses["2020-10"]


def test_one_more_text():
    assert texts_of(with_text(OLD, "2020-10", 1, 43, "سفر"), "2020-10", 1) == {41: "مرض", 43: "سفر"}
    assert texts_of(with_text(OLD, "2021-02", 1, 41, "سفر"), "2021-02", 1) == {41: "سفر"}
    assert texts_of(OLD, "2021-02", 1) == {}


def test_what_failed_afterwards_leaves_no_text(store):
    opened = store_of(store)
    with private_first(opened) as keep:
        keep(lambda _old: OLD)
    before = (store.folder / "private.json").read_bytes()
    with pytest.raises(RuntimeError):
        _keep_and_fail(opened)
    assert (store.folder / "private.json").read_bytes() == before


def _keep_and_fail(opened):
    with private_first(opened) as keep:
        keep(lambda old: with_text(old, "2020-10", 1, 43, "سفر"))
        raise RuntimeError
