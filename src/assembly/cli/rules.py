"""`rules`: the law the chamber works under, and how it differs from another."""

from __future__ import annotations

from datetime import date

import click

from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import print_json, table
from assembly.cli.params import DAY, argument, option
from assembly.domain.rule_differences import Comparison, RuleDifference, differences, overrides
from assembly.domain.rules import UNKNOWN_ARTICLE, Rule, in_force
from assembly.language.messages import N_, say, translate
from assembly.store.folder import book_named

_USUAL = "ma-18-09"
_HEAD = (N_("Rule"), N_("Value"), N_("Article"), N_("How sure"), N_("Ground of the chamber's own value"))


@command(
    "rules",
    N_(
        "Show the rules in force, each with its article; a chamber's own values with their ground. `rules diff` shows what differs between the chamber's "
        "rule book and another one (default: ma-18-09), and between the chamber's own values and its book."
    ),
    "assembly rules --on 2020-11-12\nassembly rules diff ma-38-12",
)
@argument("part", required=False, type=click.Choice(["diff"]))
@argument("book", required=False)
@option("--on", "day", type=DAY, help=N_("The rules of a day (default: today)."))
def rules_command(desk: Desk, part: str | None, book: str | None, day: date | None) -> None:
    day = day or desk.pen.today
    if part == "diff":
        _compare(desk, book or _USUAL, day)
        return
    _show(desk, day)


def _show(desk: Desk, day: date) -> None:
    rules = desk.store.rules_on(day)
    if desk.as_json:
        print_json(rules)
        return
    rows = [(r.name, _value(r), _article(r), label(r.sure), r.ground) for r in rules.rules]
    table(f"{rules.book} — {rules.law}", _HEAD, rows)


def _compare(desk: Desk, book: str, day: date) -> None:
    own = in_force(desk.store.rule_book(), day, {})
    other = in_force(book_named(book, mend="assembly rules diff BOOK"), day, {})
    found = Comparison(
        book=own.book,
        other=other.book,
        differences=differences(own, other),
        overrides=overrides(desk.store.rules_on(day), own),
    )
    if desk.as_json:
        print_json(found)
        return
    head = (N_("Rule"), own.book, N_("Article"), other.book, N_("Article"))
    table(
        say(N_("What differs: {book} and {other}"), book=own.book, other=other.book),
        head,
        map(_beside, found.differences),
    )
    if found.overrides:
        _show_overrides(found)


def _show_overrides(found: Comparison) -> None:
    head = (N_("Rule"), N_("The chamber's own value"), N_("Article"), found.book, N_("Article"), N_("Ground"))
    rows = [(*_beside(each), each.one and each.one.ground) for each in found.overrides]
    table(say(N_("The chamber's own values, beside {book}"), book=found.book), head, rows)


def _beside(each: RuleDifference) -> tuple[str, str, str, str, str]:
    return (each.rule, _value(each.one), _article(each.one), _value(each.other), _article(each.other))


def _article(rule: Rule | None) -> str:
    if rule is None:
        return ""
    return translate(N_("not known")) if rule.article == UNKNOWN_ARTICLE else rule.article


def _value(rule: Rule | None) -> str:
    return "–" if rule is None else _shown(rule.value)


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    if isinstance(value, bool):
        return translate(N_("yes") if value else N_("no"))
    return label(str(value))
