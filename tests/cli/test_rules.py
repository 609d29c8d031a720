"""The rules as a secretary asks for them: of a day, of a chamber, of one law beside another."""

from __future__ import annotations

from hall import Hall

COMMERCE = "ma-38-12"


def under(hall: Hall, book: str, more: str = "") -> Hall:
    """Name another rule book in the chamber's file, with values of the chamber's own."""
    file = hall.folder / "chamber.toml"
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("rule_book")]
    at = next((n for n, line in enumerate(lines) if line.startswith("[")), len(lines))
    file.write_text("\n".join([*lines[:at], f'rule_book = "{book}"', *lines[at:], more, ""]), "utf-8")
    return hall


def test_another_law_shows_what_is_not_known_of_it(store):
    under(store, COMMERCE)
    shown = store.ok("rules").splitlines()
    assert shown[0] == "ma-38-12 — 38.12"
    months = next(line.split("\t") for line in shown if line.startswith("session.months\t"))
    assert months[1:3] == ["4, 10", "not known"]
    rules = {rule["name"]: rule for rule in store.json("rules")["rules"]}
    assert (rules["session.months"]["article"], rules["session.months"]["sure"]) == ("(…)", "reported")
    assert (rules["second_call.within_days"]["value"], rules["second_call.within_days"]["sure"]) == (
        15,
        "inferred",
    )


def test_before_the_law_there_are_no_rules(store):
    assert store.json("rules", "--on", "2011-08-16")["rules"] == []
    assert store.json("rules", "--on", "2011-08-17")["rules"]


def test_the_same_law_beside_itself_differs_in_nothing(store):
    found = store.json("rules", "diff")
    assert found == {"book": "ma-18-09", "other": "ma-18-09", "differences": [], "overrides": []}


def test_two_laws_differ_in_what_is_shown(store):
    found = store.json("rules", "diff", COMMERCE)
    assert (found["book"], found["other"]) == ("ma-18-09", COMMERCE)
    by_rule = {each["rule"]: each for each in found["differences"]}
    assert by_rule["session.months"]["one"]["value"] == [2, 6, 10]
    assert by_rule["session.months"]["other"]["value"] == [4, 10]
    assert by_rule["session.extraordinary.max_days"]["other"]["value"] == 3
    assert (by_rule["notice.electronic"]["one"], by_rule["notice.electronic"]["other"]["value"]) == (
        None,
        True,
    )
    assert by_rule["proposals.point"]["other"] is None
    assert not {"notice.full_days", "quorum.first_call", "item.member_days"} & set(by_rule)
    shown = store.ok("rules", "diff", COMMERCE)
    assert "session.months\t2, 6, 10\t11\t4, 10\tnot known" in shown
    assert "notice.full_days" not in shown


def test_the_chambers_own_values_stand_beside_its_book(store):
    own = '[rules."notice.full_days"]\nvalue = 10\nground = "النظام الداخلي، المادة 12"\n'
    under(
        store,
        COMMERCE,
        own + '[rules."item.member_days"]\nvalue = 3\nground = "المادة المعروفة"\narticle = "21"\n',
    )
    found = store.json("rules", "diff")
    assert (found["book"], found["other"]) == (COMMERCE, "ma-18-09")
    assert "notice.full_days" not in {each["rule"] for each in found["differences"]}
    notice, item = found["overrides"]
    assert (notice["one"]["value"], notice["other"]["value"], notice["one"]["article"]) == (10, 8, "(…)")
    # A chamber that knows the article gives it, the value unchanged.
    assert (item["one"]["value"], item["one"]["article"], item["other"]["article"]) == (3, "21", "(…)")
    assert "النظام الداخلي، المادة 12" in store.ok("rules", "diff")


def test_a_book_that_is_not_there(store):
    facts = store.refused(
        "rules", "diff", "ma-99-99", code=3, error="rule-book-unknown", mend="assembly rules"
    )
    assert {"ma-18-09", COMMERCE, "ma-27-08"} <= set(facts["known"])
