from datetime import date

import pytest
from domain.check.clean import BUDGET, ITEMS, case, extraordinary, found, october, session
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.agenda import AgendaItem, Figure
from assembly.domain.check.budget import CHECKS

FEBRUARY = {"id": "2020-02", "month": 2}


def with_item(item, **more):
    """The clean session with another third item; `more` is the session's own."""
    return case(october(items=(*ITEMS[:2], item, ITEMS[3]), session=session(**more)))


def budget(*figures):
    return with_item(replace(BUDGET, figures=tuple(Figure(label=label, amount=n) for label, n in figures)))


def account(*figures, **more):
    figures = figures or (("المداخيل", 9), ("المصاريف", 7), ("الفائض", 2))
    lines = tuple(Figure(label=label, amount=n) for label, n in figures)
    return with_item(
        AgendaItem(number=3, order=3, kind="account", title="الحساب الإداري", figures=lines), **more
    )


def moved(month, **more):
    """The same, opened on a day of another month."""
    made = account(**more)
    sitting = replace(made.dossier.sittings[0], opened=made.dossier.sittings[0].opened.replace(month=month))
    return made._replace(dossier=replace(made.dossier, sittings=(sitting,)))


EVEN = (("المداخيل", 2_000), ("المصاريف", 2_000))

ROWS = [
    Row("budget-another-session", with_item(BUDGET, **FEBRUARY), {"item": 3, "month": 10, "own": 2}),
    Row("account-another-session", account(), {"item": 3, "month": 2, "own": 10}, account(**FEBRUARY)),
    Row("account-late", moved(4), {"day": date(2020, 4, 15), "months": 3}, moved(3)),
    Row("account-late", moved(2, year=2019), {"day": date(2020, 2, 15)}, moved(2)),
    Row("budget-not-on-agenda", account(), {"month": 10}),
    Row("account-not-on-agenda", with_item(BUDGET, **FEBRUARY), {"month": 2}, account(**FEBRUARY)),
    Row("figures-missing", with_item(replace(BUDGET, figures=())), {"item": 3}),
    Row("figures-missing", budget(("مجموع المداخيل", 2_000)), {"item": 3}, budget(*EVEN)),
    Row(
        "budget-unbalanced",
        budget(("المداخيل", 2_000), ("النفقات", 1_999)),
        {"receipts": 2_000, "expenditure": 1_999},
        budget(*EVEN),
    ),
    Row(
        "account-surplus",
        account(("المداخيل", 9), ("المصاريف", 7), ("الفائض", 3)),
        {"surplus": 3, "difference": 2},
        account(),
    ),
    Row(
        "figures-do-not-sum",
        budget(("موارد أولى", 10), ("موارد ثانية", 5), ("مجموع الموارد", 16), ("مجموع النفقات", 16)),
        {"item": 3, "label": "مجموع الموارد", "total": 16, "sum": 15},
        budget(("موارد أولى", 10), ("موارد ثانية", 6), ("مجموع الموارد", 16), ("مجموع النفقات", 16)),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_an_extraordinary_session_has_its_agenda_from_the_request():
    whole = extraordinary()
    changed = replace(whole, items=(replace(BUDGET, number=1, order=1),))
    for code in ("budget-another-session", "budget-not-on-agenda", "account-not-on-agenda"):
        assert not found(case(changed), code)


def test_a_session_that_is_not_convened_yet_may_still_take_it_up():
    early = october(items=(), session=session(convocations=(), closed=None), sittings=(), openings=())
    assert not found(case(early), "budget-not-on-agenda")
