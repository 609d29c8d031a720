"""What a decision says: its one article, the changes it brings and its table of amounts."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.minutes_endings import subject_of_item
from assembly.documents.minutes_motions import adopted_changes
from assembly.documents.view_hall import Hall, hall_of
from assembly.documents.view_parts import Table
from assembly.domain.agenda import AgendaItem, Figure
from assembly.domain.ballot import Ballot
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability
from assembly.errors import NotFound, Refused
from assembly.language import sentences_decisions as sentence
from assembly.language.money import money_figures
from assembly.language.sentences import AMOUNT, LABEL
from assembly.language.sentences_items import needs_approval
from assembly.language.tongue import Language


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


def hall_of_decision(dossier: Dossier, decision: Decision, language: Language = "ar") -> Hall:
    """Return the sitting that took a decision."""
    number = ballot_of(dossier, decision).sitting
    return hall_of(dossier, next(s for s in dossier.sittings if s.number == number), language)


def article_view(hall: Hall, decision: Decision, stands: Enforceability | None = None) -> ArticleView:
    """Return what a decision says; `stands` is whether it is enforceable on the paper's day, where that is known."""
    item = hall.dossier.item(decision.item)
    changes = adopted_changes(hall, subject_of_item(item)) if item else ()
    figures = item.figures if item else ()
    say = hall.say
    text = _approves(hall, item, decision)
    if changes:
        text = say(sentence.approved_with_changes, text, len(changes))
    else:
        text = say(sentence.approved_with_figures if figures else sentence.approved, text)
    return ArticleView(
        text=text,
        changes=changes,
        figures_lead=say(sentence.figures_after_changes) if changes and figures else "",
        figures=_table(hall, figures) if figures else None,
        approval=_approval(hall, stands) if decision.needs_approval else "",
    )


def _approval(hall: Hall, stands: Enforceability | None) -> str:
    """Return what makes the decision enforceable, and how far it is: the last answer of each authority (art. 46)."""
    say, cited = hall.say, (hall.rules.article("approval.kinds"), hall.rules.law)
    given = tuple(
        (a.role, a.answer.on, a.answer.reference) for a in (stands.given if stands else ()) if a.answer
    )
    if stands is None or not given:
        return say(needs_approval, *cited)
    if stands.enforceable:
        return say(sentence.approved_in_full, given, *cited)
    return say(sentence.approved_in_part, given, stands.missing, *cited)


def _table(hall: Hall, figures: tuple[Figure, ...]) -> Table:
    rows = tuple((f.label, hall.say(money_figures, f.amount)) for f in figures)
    return Table("", (hall.say.word(LABEL), hall.say.word(AMOUNT)), rows)


def _approves(hall: Hall, item: AgendaItem | None, decision: Decision) -> str:
    of_account = item is not None and item.kind == "account"
    return hall.say(sentence.approves_account if of_account else sentence.approves, decision.title)
