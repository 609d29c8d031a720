"""What a decision says: its one article, the changes it brings and its table of amounts."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.minutes_endings import subject_of_item
from assembly.documents.minutes_motions import adopted_changes
from assembly.documents.view_hall import Hall, hall_of
from assembly.documents.view_parts import Table
from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Ballot
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.errors import NotFound, Refused
from assembly.language import sentences_decisions as say
from assembly.language.money import money_figures
from assembly.language.sentences import AMOUNT, LABEL
from assembly.language.sentences_items import needs_approval


class ArticleView(NamedTuple):
    """The text of a decision; `changes` and `figures` follow it where there are any, `approval` holds art. 46."""

    text: str
    changes: tuple[str, ...]
    figures_lead: str
    figures: Table | None
    approval: str


def decision_meant(dossier: Dossier, sequence: int) -> Decision:
    """Return a decision of the session. `NotFound` for an unknown number; refused: one that a recount took back."""
    found = next((d for d in dossier.decisions if d.sequence == sequence), None)
    session = dossier.session.id
    if found is None:
        raise NotFound("decision-unknown", decision=sequence, session=session, mend="assembly show decisions")
    if found.cancelled_by is not None:
        raise Refused(
            "decision-cancelled",
            decision=found.number,
            ballot=found.cancelled_by,
            session=session,
            mend="assembly show decisions",
        )
    return found


def standing_decisions(dossier: Dossier) -> tuple[Decision, ...]:
    """Return the decisions of a session that no recount took back, in their order; refused when there is none."""
    standing = tuple(d for d in dossier.decisions if d.cancelled_by is None)
    if not standing:
        raise Refused("decisions-none", session=dossier.session.id, mend="assembly show decisions")
    return tuple(sorted(standing, key=lambda d: (d.taken, d.sequence)))


def ballot_of(dossier: Dossier, decision: Decision) -> Ballot:
    """Return the vote that took a decision."""
    found = next((b for b in dossier.ballots if b.number == decision.ballot), None)
    if found is None:
        raise NotFound(
            "record-unknown", session=dossier.session.id, number=decision.ballot, part="ballots",
            mend="assembly show votes",
        )  # fmt: skip
    return found


def hall_of_decision(dossier: Dossier, decision: Decision) -> Hall:
    """Return the sitting that took a decision."""
    number = ballot_of(dossier, decision).sitting
    return hall_of(dossier, next(s for s in dossier.sittings if s.number == number))


def article_view(hall: Hall, decision: Decision) -> ArticleView:
    """Return what a decision says."""
    item = hall.dossier.item(decision.item)
    changes = adopted_changes(hall, subject_of_item(item)) if item else ()
    figures = item.figures if item else ()
    text = _approves(item, decision)
    if changes:
        text = say.approved_with_changes(text, len(changes))
    else:
        text = say.approved_with_figures(text) if figures else say.approved(text)
    rules = hall.rules
    approval = needs_approval(rules.article("approval.kinds"), rules.law) if decision.needs_approval else ""
    return ArticleView(
        text=text,
        changes=changes,
        figures_lead=say.figures_after_changes() if changes and figures else "",
        figures=Table("", (LABEL, AMOUNT), tuple((f.label, money_figures(f.amount)) for f in figures))
        if figures
        else None,
        approval=approval,
    )


def _approves(item: AgendaItem | None, decision: Decision) -> str:
    if item and item.kind == "account":
        return say.approves_account(decision.title)
    return say.approves(decision.title)
