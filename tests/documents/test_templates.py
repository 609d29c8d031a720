from types import SimpleNamespace as View

import pytest
from documents.sample_paper import PAPERS, sample_html, sample_view

from assembly.documents.templates import folders, read, render
from assembly.errors import NotProduced


@pytest.fixture
def own(tmp_path):
    (tmp_path / "ar").mkdir()

    def write(text, name="letter"):
        (tmp_path / "ar" / f"{name}.html.j2").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def refusal(folder, view=None, name="letter"):
    with pytest.raises(NotProduced) as caught:
        render(name, "ar", view or View(), folder)
    return caught.value.code, caught.value.facts


def test_a_paper_extends_the_skeleton_and_knows_its_macros():
    page = sample_html()
    assert '<html lang="ar" dir="rtl">' in page
    assert '<body class="specimen ">' in page
    assert '<th scope="col">العضو</th>' in page
    assert '<td class="number">10:01</td>' in page
    assert page.index("كاتب الغرفة") < page.index("رئيس الغرفة</p>")


def test_both_words_can_stand_across_a_page():
    assert '<body class="specimen draft ">' in sample_html(sample_view(("نموذج", "مشروع محضر")))


def test_values_are_escaped_and_wrapped_without_being_asked(own):
    folder = own("<p>{{ view.name }} ليوم {{ view.day }}</p>")
    page = render("letter", "ar", View(name="<A>", day="2020-11-12"), folder)
    assert page == "<p>&lt;\u2066A\u2069&gt; ليوم \u20662020-11-12\u2069</p>"


def test_a_french_paper_needs_no_isolates_and_keeps_a_day_whole(tmp_path):
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "letter.html.j2").write_text("<p>Le {{ view.day }} & {{ view.name }}</p>")
    assert (
        render("letter", "fr", View(day="2020-11-12", name="A&B"), tmp_path)
        == "<p>Le 2020-\u206011-\u206012 & A&amp;B</p>"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<p>\n{{ view.absent }}", 2),
        ("<p>\n\n{{ view.empty }}", 3),
        ("\n{% if %}", 2),
        ("{{ 1 / 0 }}", 1),
        ("\n\n{{ view.__class__.__mro__ }}", 3),
        ("{{ view.name.missing() }}", 1),
        ("{% include 'ar/other.html.j2' %}", 1),
    ],
)
def test_a_broken_template_is_named_with_its_line(own, text, line):
    own("\n\n\n{{ nothing }}", "other")
    code, facts = refusal(own(text), View(empty=None, name="أ"))
    assert code == "template-broken"
    assert facts["template"].endswith(("letter.html.j2", "other.html.j2"))
    assert facts["line"] == (4 if facts["template"].endswith("other.html.j2") else line)
    assert facts["reason"]


def test_a_template_that_is_not_there(own):
    assert refusal(own(""), name="elegy") == ("template-missing", {"template": "ar/elegy.html.j2"})


@pytest.mark.parametrize(
    ("text", "line", "missing"),
    [
        ("{% extends 'ar/none.html.j2' %}", 1, "ar/none.html.j2"),
        ("<p>\n\n{% include 'none.html.j2' %}", 3, "none.html.j2"),
        ("<p>\n{% import 'ar/none.html.j2' as other %}", 2, "ar/none.html.j2"),
    ],
)
def test_a_template_that_names_one_that_is_not_there(own, text, line, missing):
    folder = own(text)
    assert refusal(folder) == (
        "template-names-absent",
        {"template": str(folder / "ar" / "letter.html.j2"), "line": line, "missing": missing},
    )


@pytest.mark.parametrize("own_template", ["letter", "base"])
def test_a_template_in_another_encoding_is_named_with_its_line(own, own_template):
    folder = own("{% extends 'ar/base.html.j2' %}")
    path = folder / "ar" / f"{own_template}.html.j2"
    path.write_bytes("<p>\n<p>é</p>".encode("latin-1"))
    code, facts = refusal(folder, View(marks=()))
    assert (code, facts["template"], facts["line"]) == ("template-broken", str(path), 2)


def test_a_template_reads_nothing_outside_its_folders(own, tmp_path):
    (tmp_path.parent / "secret.html.j2").write_text("secret")
    assert refusal(own("{% include '../secret.html.j2' %}"))[0] == "template-names-absent"


def test_the_store_s_own_folder_comes_first(own):
    folder = own('<p>{% extends "ar/base.html.j2" %}{% block body %}نص{% endblock %}')
    assert "نص" in render("letter", "ar", View(marks=()), folder)
    (folder / "style").mkdir()
    (folder / "style" / "page.css").write_text("p { color: red }")
    assert read("style/page.css", folder) == b"p { color: red }"
    assert read("style/page.css", None) != read("style/page.css", folder)
    assert read("style/draft.svg", folder) == read("style/draft.svg", None)


def test_the_shipped_templates_are_the_checkout_s():
    *_, shipped = folders(PAPERS)
    assert (shipped / "ar" / "base.html.j2").is_file()
    assert (shipped.parent / "pyproject.toml").is_file()


def test_a_file_that_is_not_there():
    with pytest.raises(NotProduced) as caught:
        read("style/none.css", None)
    assert caught.value.facts == {"template": "style/none.css"}
