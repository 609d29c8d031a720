"""Which files are a store's, and which names every system can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.store.belongings import folded, is_unfinished, kind_of, portable


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("chamber.toml", "chamber"),
        ("register.jsonl", "register"),
        ("correspondence.jsonl", "correspondence"),
        ("2020-10-x1.jsonl", "session"),
        ("private.json", "private"),
        ("SEALS", "seals"),
        ("2020-10.jsonl.torn-4100", "aside"),
        ("2020-10.jsonl.undone-0a1b2c3d", "aside"),
        ("emblem.PNG", "picture"),
        ("templates/ar/minutes.html", "template"),
        ("attachments/ab.pdf", "attachment"),
        ("2020-10/minutes.pdf", "paper"),
        ("2020-13.jsonl", None),
        ("notes.txt", None),
        ("attachments/a/b.pdf", None),
        ("other/chamber.toml", None),
    ],
)
def test_files_by_their_place(name, kind):
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    "name",
    [
        "../x", "a/../../x", "/etc/passwd", "a//b", "", ".", "a/.", "C:/x", "c:x", r"a\b", "con", "CON.txt", "aux.tar.gz", "a/LPT1", "com¹", "a.",
        "a ", "a?", "a\0b", "a\nb", "a\u202eb", "a\ud800", "x" * 201, "/".join(["abcdefgh"] * 60),
    ],
    ids=ascii,
)  # fmt: skip
def test_names_that_lead_out_or_mean_something_elsewhere(name):
    assert not portable(name)


@pytest.mark.parametrize("name", ["2020-10.jsonl", "templates/رسالة.html", "a b/c", "console.txt", ".hidden", "a..b"])  # fmt: skip
def test_plain_names(name):
    assert portable(name)


@given(st.text(max_size=40))
def test_a_portable_name_stays_in_its_folder(tmp_path_factory, name):
    if portable(name):
        folder = tmp_path_factory.getbasetemp()
        assert (folder / name).resolve().is_relative_to(folder.resolve())
        assert (folder / name).relative_to(folder).as_posix() == name


def test_names_that_some_systems_take_for_one():
    assert folded("A/É.html") == folded("a/e\u0301.HTML")
    assert folded("a") != folded("b")


def test_what_a_write_left_behind():
    assert is_unfinished(".private.json.411-0.tmp")
    assert not is_unfinished("private.json")
