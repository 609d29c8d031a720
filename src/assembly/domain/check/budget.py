"""Checks of the budget and the administrative account: their session, their figures (art. 43, 47)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.agenda import AgendaItem, ItemKind
from assembly.domain.check.case import CaseFile
from assembly.domain.check.figures import EXPENDITURE, RECEIPTS, SURPLUS, amount_of, unsound_totals
from assembly.domain.check.finding import Check, Found

_CONSIDERED: tuple[ItemKind, ...] = ("budget", "account")


def _items(case: CaseFile, *kinds: ItemKind) -> tuple[AgendaItem, ...]:
    return tuple(item for item in case.dossier.items if item.kind in kinds)


def _wrong_month(case: CaseFile, kind: ItemKind, month: int) -> Iterator[Found]:
    if case.session.kind == "ordinary" and case.session.month != month:
        for item in _items(case, kind):
            facts = {"item": item.number, "month": month, "own": case.session.month}
            yield Found(facts, about=f"item:{item.number}")


def _lacking(case: CaseFile, kind: ItemKind, month: int, title: str) -> Iterator[Found]:
    expected = case.session.kind == "ordinary" and case.session.month == month and case.session.convocations
    if expected and not _items(case, kind):
        yield Found({"month": month}, mend=f'assembly add-item {kind} "{title}"')


def budget_in_another_session(case: CaseFile) -> Iterator[Found]:
    """Look for a budget in another ordinary session than the one that votes it."""
    yield from _wrong_month(case, "budget", case.rules.number("budget.month"))


def account_in_another_session(case: CaseFile) -> Iterator[Found]:
    """Look for the account in another ordinary session than the first of the year."""
    yield from _wrong_month(case, "account", case.rules.number("account.month"))


def account_late(case: CaseFile) -> Iterator[Found]:
    """Look for an account studied after the first months of the year."""
    months, day = case.rules.number("account.within_months"), case.opened_or_convened
    for item in _items(case, "account") if day else ():
        if day and (day.year, day.month) > (case.session.year, months):
            yield Found({"item": item.number, "day": day, "months": months}, about=f"item:{item.number}")


def budget_lacking(case: CaseFile) -> Iterator[Found]:
    """Look for the session that votes the budget, convened without it."""
    yield from _lacking(case, "budget", case.rules.number("budget.month"), "المصادقة على مشروع الميزانية")


def account_lacking(case: CaseFile) -> Iterator[Found]:
    """Look for the session that studies the account, convened without it."""
    yield from _lacking(case, "account", case.rules.number("account.month"), "دراسة الحساب الإداري")


def without_figures(case: CaseFile) -> Iterator[Found]:
    """Look for a budget or an account without receipts or without expenditure."""
    for item in _items(case, *_CONSIDERED):
        if amount_of(item.figures, RECEIPTS) is None or amount_of(item.figures, EXPENDITURE) is None:
            mend = f'assembly add-item {item.kind} "…" --figure "LABEL=AMOUNT"'
            yield Found({"item": item.number, "title": item.title}, mend=mend, about=f"item:{item.number}")


def unbalanced(case: CaseFile) -> Iterator[Found]:
    """Look for a budget whose receipts are not its expenditure."""
    for item in _items(case, "budget"):
        receipts, expenditure = amount_of(item.figures, RECEIPTS), amount_of(item.figures, EXPENDITURE)
        if receipts is not None and expenditure is not None and receipts != expenditure:
            facts = {"item": item.number, "receipts": receipts, "expenditure": expenditure}
            yield Found(facts, about=f"item:{item.number}")


def wrong_surplus(case: CaseFile) -> Iterator[Found]:
    """Look for an account whose surplus is not its receipts less its expenditure."""
    for item in _items(case, "account"):
        surplus = amount_of(item.figures, SURPLUS)
        receipts, expenditure = amount_of(item.figures, RECEIPTS), amount_of(item.figures, EXPENDITURE)
        if surplus is None or receipts is None or expenditure is None or receipts - expenditure == surplus:
            continue
        facts = {"item": item.number, "surplus": surplus, "difference": receipts - expenditure}
        yield Found(facts, about=f"item:{item.number}")


def figures_do_not_sum(case: CaseFile) -> Iterator[Found]:
    """Look for a total that is not the sum of the lines above it."""
    for item in case.dossier.items:
        for total, lines in unsound_totals(item.figures):
            facts = {"item": item.number, "label": total.label, "total": total.amount, "sum": lines}
            yield Found(facts, about=f"item:{item.number} {total.label}")


CHECKS = (
    Check("budget-another-session", "irregular", "budget.month", budget_in_another_session),
    Check("account-another-session", "irregular", "account.month", account_in_another_session),
    Check("account-late", "irregular", "account.within_months", account_late),
    Check("budget-not-on-agenda", "missing", "budget.month", budget_lacking),
    Check("account-not-on-agenda", "missing", "account.month", account_lacking),
    Check("figures-missing", "missing", "budget.month", without_figures),
    Check("budget-unbalanced", "irregular", "budget.balanced", unbalanced),
    Check("account-surplus", "irregular", "account.month", wrong_surplus),
    Check("figures-do-not-sum", "irregular", "budget.balanced", figures_do_not_sum),
)
