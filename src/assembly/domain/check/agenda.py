"""Checks of the agenda: nothing beyond it, and an ending for every item (art. 13, 14, 18)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Subject
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.dossier import Dossier
from assembly.domain.text import fold

_ENDED_BY_VOTE = {"previous-minutes"}


def off_the_agenda(case: CaseFile) -> Iterator[Found]:
    """Look for what was said, proposed, voted or decided on an item that is not on the agenda."""
    known = {item.number for item in case.dossier.items}
    for part, number, item in _about_items(case.dossier):
        if item is not None and item not in known:
            yield Found({"part": part, "number": number, "item": item}, about=f"{part}:{number}")


def _about_items(dossier: Dossier) -> Iterator[tuple[str, int, int | None]]:
    """Give each record that concerns an item: its part, its number, the item's."""
    yield from (("speeches", each.number, each.item) for each in dossier.speeches)
    yield from (("proposals", each.number, each.item) for each in dossier.proposals)
    for amendment in dossier.amendments:
        if amendment.target.kind == "item":
            yield "amendments", amendment.number, amendment.target.number
    for ballot in dossier.ballots:
        if ballot.subject.kind == "item":
            yield "votes", ballot.number, ballot.subject.number
    yield from (("decisions", each.sequence, each.item) for each in dossier.decisions)
    yield from (("elections", each.number, each.item) for each in dossier.elections)
    yield from (("special-votes", each.number, each.item) for each in dossier.item_votes)


def _open_items(case: CaseFile) -> Iterator[AgendaItem]:
    if case.over and case.held:
        yield from (item for item in case.dossier.in_order() if case.dossier.state_of(item) == "open")


def without_outcome(case: CaseFile) -> Iterator[Found]:
    """Look for an item that calls for a decision and ended in none: no vote, not put off, not withdrawn."""
    kinds = case.rules.words("decision.kinds")
    for item in _open_items(case):
        if item.kind in kinds:
            mend = f"assembly vote {item.number} --session {case.session.id}"
            yield Found({"item": item.number, "title": item.title}, mend=mend, about=f"item:{item.number}")


def not_treated(case: CaseFile) -> Iterator[Found]:
    """Look for an item to be heard of which nothing at all is recorded."""
    kinds, dossier = case.rules.words("decision.kinds"), case.dossier
    spoken = {speech.item for speech in dossier.speeches} | {proposal.item for proposal in dossier.proposals}
    spoken |= {election.item for election in dossier.elections}
    spoken |= {item.number for item in dossier.items if dossier.carried_under(item)}
    for item in _open_items(case):
        if item.kind not in {*kinds, *_ENDED_BY_VOTE} and item.number not in spoken:
            mend = f'assembly speak NUMBER --item {item.number} "…"'
            yield Found({"item": item.number, "title": item.title}, mend=mend, about=f"item:{item.number}")


def left_undecided(case: CaseFile) -> Iterator[Found]:
    """Look for an item whose vote decided nothing, in a session that is over."""
    for item in case.dossier.in_order() if case.over else ():
        if case.dossier.state_of(item) == "undecided":
            yield Found({"item": item.number, "title": item.title}, about=f"item:{item.number}")


def voted_though_ended(case: CaseFile) -> Iterator[Found]:
    """Look for an item that was put off or withdrawn and has a vote that stands."""
    for item in case.dossier.items:
        ballot = case.dossier.standing_ballot(Subject(kind="item", number=item.number))
        if ballot and (item.postponed or item.withdrawn):
            yield Found({"item": item.number, "ballot": ballot.number}, about=f"item:{item.number}")


def order_broken(case: CaseFile) -> Iterator[Found]:
    """Look for an order of discussion with gaps or with one place given twice."""
    orders = sorted(item.order for item in case.dossier.items)
    if orders != list(range(1, len(orders) + 1)):
        yield Found({"orders": tuple(orders)}, mend="assembly move-item NUMBER --to PLACE")


def put_off_and_forgotten(case: CaseFile) -> Iterator[Found]:
    """Look for an item put off by the ordinary session before, and not on this one's agenda."""
    if not case.previous or case.session.kind != "ordinary" or not case.session.convocations:
        return
    known = {fold(item.title) for item in case.dossier.items}
    known |= {fold(refused.title) for refused in case.dossier.refused_items}
    before = case.previous[0]
    for item in before.items:
        if item.postponed and fold(item.title) not in known:
            facts = {"item": item.number, "title": item.title, "session": before.session.id}
            yield Found(
                facts, mend='assembly add-item KIND "…"', about=f"{before.session.id} item:{item.number}"
            )


CHECKS = (
    Check("off-agenda", "void", "agenda.only_items", off_the_agenda),
    Check("item-without-outcome", "missing", "decision.kinds", without_outcome),
    Check("item-not-treated", "missing", "agenda.only_items", not_treated),
    Check("item-undecided", "advice", "majority.decision", left_undecided),
    Check("item-voted-though-ended", "irregular", "majority.decision", voted_though_ended),
    Check("agenda-order", "advice", None, order_broken),
    Check("item-forgotten", "advice", None, put_off_and_forgotten),
)
