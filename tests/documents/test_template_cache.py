"""Compiled templates are kept for the user alone, and change nothing but the time that a paper takes."""

import hashlib
import marshal
import os
import types
from pathlib import Path
from typing import NamedTuple

import pytest
from jinja2 import Environment
from jinja2.bccache import Bucket

from assembly.documents import isolates, templates
from assembly.documents.template_cache import Compiled, folder
from assembly.errors import NotProduced

PAGE = '{% macro once(text) %}<p>{{ text }}</p>{% endmacro %}<p>{{ "A-3 محضر" }}</p>{{ once(view.title) }}'
EVIL = "{{ view.title.__class__.__mro__ }}"


class View(NamedTuple):
    title: str = "دورة 2020-10"


class Desk(NamedTuple):
    """A chamber's own templates, and the user's folder."""

    own: Path
    cache: Path

    def write(self, page, name="sheet"):
        path = self.own / "ar" / f"{name}.html.j2"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, "utf-8")

    def render(self, name="sheet", language="ar"):
        """Render as the next command does."""
        templates._environment.cache_clear()
        return templates.render(name, language, View(), self.own)

    @property
    def files(self):
        return sorted(self.cache.glob("assembly/*"))


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    desk = Desk(tmp_path / "store" / "templates", tmp_path / "cache")
    desk.write(PAGE)
    yield desk
    templates._environment.cache_clear()


@pytest.fixture
def compiled(monkeypatch):
    """List the templates that are compiled."""
    names = []
    compile_ = Environment.compile
    monkeypatch.setattr(Environment, "compile", lambda *given: names.append(given[2]) or compile_(*given))
    return names


def test_a_template_is_compiled_once_and_gives_the_same_page(desk, compiled):
    first = desk.render()
    assert compiled == ["ar/sheet.html.j2"]
    assert desk.render() == first
    assert compiled == ["ar/sheet.html.j2"]
    (file,) = desk.files
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert [path.name for path in desk.own.rglob("*") if path.is_file()] == ["sheet.html.j2"]


def test_a_template_that_changed_is_compiled_anew_in_the_same_place(desk, compiled):
    desk.render()
    desk.write(PAGE.replace("محضر", "لائحة"))
    assert "لائحة" in desk.render()
    assert (len(compiled), len(desk.files)) == (2, 1)


def test_a_damaged_file_is_not_run_and_is_written_anew(desk, compiled):
    first = desk.render()
    (file,) = desk.files
    whole = file.read_bytes()
    damaged = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), 61)]
    for data in (b"", whole[:31], whole[:-1], whole + b"x", b"\0" * len(whole), *damaged):
        file.write_bytes(data)
        compiled.clear()
        assert desk.render() == first
        assert len(compiled) == 1
        assert file.read_bytes() == whole


def test_a_file_of_another_template_is_not_run(desk, compiled):
    first = desk.render()
    (file,) = desk.files
    desk.write("<p>other</p>", "other")
    desk.render("other")
    (other,) = {*desk.files} - {file}
    file.write_bytes(other.read_bytes())
    assert desk.render() == first


def test_what_is_whole_but_no_code_is_not_run(desk):
    first = desk.render()
    (file,) = desk.files
    kept = templates._environment("ar", templates.folders(desk.own)).bytecode_cache
    body = marshal.dumps("no code")
    bucket = Bucket(Environment(autoescape=True), file.name, PAGE)
    file.write_bytes(kept._sum(bucket, body) + body)
    assert desk.render() == first


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_sandbox_holds_for_what_was_kept(desk, compiled, language):
    desk.write(EVIL)
    if language == "fr":
        (desk.own / "ar").rename(desk.own / "fr")
    for _ in range(2):
        with pytest.raises(NotProduced) as refused:
            desk.render(language=language)
        assert refused.value.code == "template-broken"
    assert (len(compiled), len(desk.files)) == (1, 1)


def test_nothing_is_kept_or_taken_where_others_may_write(desk, compiled, monkeypatch):
    first = desk.render()
    (file,) = desk.files
    for mode in (0o770, 0o707, 0o755):
        file.parent.chmod(mode)
        compiled.clear()
        assert desk.render() == first
        assert len(compiled) == 1
    file.parent.chmod(0o700)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    assert desk.render() == first
    assert len(compiled) == 2


def test_a_folder_by_another_name_does_not_count(desk, compiled, tmp_path):
    desk.render()
    (desk.cache / "assembly").rename(tmp_path / "elsewhere")
    (desk.cache / "assembly").symlink_to(tmp_path / "elsewhere")
    desk.render()
    assert len(compiled) == 2


@pytest.mark.parametrize("place", ["cache", "cache/assembly"])
def test_where_nothing_can_be_written_papers_are_made_all_the_same(desk, place, tmp_path):
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("a file in its place")
    assert "2020-10" in desk.render()
    assert (tmp_path / place).read_text() == "a file in its place"


def test_what_compiled_constants_went_through_counts(tmp_path):
    other = types.ModuleType("other")
    other.__file__ = str(tmp_path / "other.py")
    (tmp_path / "other.py").write_text("changed = True")
    sums = {Compiled(tmp_path, *facts)._made_by for facts in (("ar", (isolates,)), ("fr", (isolates,)), ("ar", (other,)))}  # fmt: skip
    assert len(sums) == 3
    assert all(len(each) == hashlib.sha256().digest_size for each in sums)


def test_the_folder_is_the_user_s(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    for named, wanted in (
        ("", tmp_path / ".cache"),
        ("relative", tmp_path / ".cache"),
        ("/var/x", Path("/var/x")),
    ):
        monkeypatch.setenv("XDG_CACHE_HOME", named)
        assert folder() == wanted / "assembly"
    monkeypatch.delattr(os, "getuid")
    assert folder() is None
