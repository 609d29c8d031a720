"""The reference of the rules says what the rule books hold."""

import runpy
from pathlib import Path

import pytest
from domain.samples import every_book

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "rules-reference"))
WRITTEN = (ROOT / "docs" / "rules.md").read_text("utf-8")


def test_the_reference_is_as_the_books_are():
    assert SCRIPT["reference"]() == WRITTEN, (
        "to renew it: .venv/bin/python scripts/rules-reference docs/rules.md"
    )


@pytest.mark.parametrize("book", every_book(), ids=lambda book: book.book)
def test_every_rule_has_its_line_with_its_value_and_article(book):
    heading = next(line for line in WRITTEN.splitlines() if line.startswith("| rule |"))
    column = [cell.strip() for cell in heading.split("|")].index(book.book)
    for rule in book.rules:
        (line,) = [line for line in WRITTEN.splitlines() if line.startswith(f"| `{rule.name}` |")]
        cell = line.split("|")[column].strip()
        assert cell.endswith(f"(art. {rule.article}, {rule.sure})"), line


def test_every_meaning_is_a_rule_s_own():
    books = every_book()
    for name in {rule.name for book in books for rule in book.rules}:
        meaning = SCRIPT["meaning"](name, books)
        assert meaning
        assert "law 18-09" not in meaning, name
    assert set(SCRIPT["NAMED"]) <= {rule.name for book in books for rule in book.rules}
