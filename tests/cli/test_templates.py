def own(hall, name):
    return hall.folder / "templates" / name


def test_a_copied_template_is_the_chamber_s_own(session):
    path = session.ok("templates", "copy", "agenda").strip()
    assert path == str(own(session, "ar/agenda.html.j2"))
    assert {"template": "agenda", "own": True} in session.json("templates", "list")
    text = own(session, "ar/agenda.html.j2").read_text("utf-8")
    own(session, "ar/agenda.html.j2").write_text(text.replace("<h1>", "<h1>نسخة الغرفة "), "utf-8")
    session.ok("paper", "agenda", "--format", "html")
    assert "نسخة الغرفة" in (session.folder / "2020-10/agenda.html").read_text("utf-8")


def test_the_style_of_all_pages_can_be_changed(session):
    session.ok("templates", "copy", "style")
    own(session, "style/page.css").write_text("colour: no css", "utf-8")
    assert session("paper", "agenda").code == 7


def test_a_broken_template_is_named_with_its_line_and_no_paper_is_made(session):
    session.ok("templates", "copy", "agenda")
    own(session, "ar/agenda.html.j2").write_text("{% if %}\n", "utf-8")
    facts = session.refused("paper", "agenda", code=7, error="template-broken")
    assert facts["line"] == 1
    assert facts["template"].endswith("agenda.html.j2")
    assert not (session.folder / "2020-10").exists()


def test_what_is_copied_already_is_not_overwritten(session):
    session.ok("templates", "copy", "minutes")
    session.refused("templates", "copy", "minutes", code=4, error="template-copied-already")


def test_an_unknown_template(session):
    session.refused("templates", "copy", "poster", code=7, error="template-missing")
    session.refused("templates", "copy", code=2, error="template-name-missing")
