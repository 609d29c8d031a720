"""Checks of the minutes of earlier sessions before this one: on its agenda, and approved or put off."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile, held
from assembly.domain.check.finding import Check, Found

_KIND = "previous-minutes"


def not_on_the_agenda(case: CaseFile) -> Iterator[Found]:
    """Look for minutes of the ordinary session before that this one, convened, does not have on its agenda."""
    if not case.previous or case.session.kind != "ordinary" or not case.session.convocations:
        return
    before = case.previous[0]
    considered = {
        item.about_session for d in (case.dossier, *case.year) for item in d.items if item.kind == _KIND
    }
    own = any(item.kind == _KIND and item.about_session is None for item in case.dossier.items)
    if held(before) and not own and before.session.id not in considered:
        mend = f'assembly add-item {_KIND} "…" --about {before.session.id}'
        yield Found({"session": before.session.id}, mend=mend, about=before.session.id)


def neither_approved_nor_put_off(case: CaseFile) -> Iterator[Found]:
    """Look for minutes on the agenda that a session, being over, neither voted on nor put off."""
    for item in case.dossier.items if case.over and case.held else ():
        if item.kind == _KIND and case.dossier.state_of(item) == "open":
            facts = {"item": item.number, "session": item.about_session or "–"}
            yield Found(facts, mend=f"assembly vote {item.number}", about=f"item:{item.number}")


def about_no_session(case: CaseFile) -> Iterator[Found]:
    """Look for an item on minutes that does not say whose."""
    for item in case.dossier.items:
        if item.kind == _KIND and item.about_session is None:
            mend = f'assembly add-item {_KIND} "…" --about SESSION'
            yield Found({"item": item.number}, mend=mend, about=f"item:{item.number}")


CHECKS = (
    Check("minutes-not-on-agenda", "missing", None, not_on_the_agenda),
    Check("minutes-not-settled", "missing", None, neither_approved_nor_put_off),
    Check("minutes-of-no-session", "advice", None, about_no_session),
)
