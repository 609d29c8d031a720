"""The extract of one decision (مستخرج من سجل المقررات): a copy of the register that stands by itself (art. 18)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.documents.decision_article import (
    ArticleView,
    article_view,
    ballot_of,
    decision_meant,
    hall_of_decision,
)
from assembly.documents.issue import closing_day, refuse_predated
from assembly.documents.meeting import sides
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import Hall, letterhead, session_name, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.ballot import Ballot
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.language import sentences_decisions as say
from assembly.language.sentences_closing import drawn_up


class ExtractView(NamedTuple):
    """The extract whole: grounds, counts of the vote, the article, what makes it a true copy, who signs."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    heading: str
    number: str
    grounds: tuple[str, ...]
    vote_lead: str
    counts: tuple[str, ...]
    tie: str
    decides: str
    article_heading: str
    article: ArticleView
    copy: str
    closing: str
    right: Signature
    left: Signature


def extract(made_from: Source, decision: int, on: date) -> Sheet:
    """Return the extract of the decision of that number in its year, issued on a day."""
    return Sheet(f"extract-{decision}", "extract", extract_view(made_from.dossier, decision, on))


def extract_view(dossier: Dossier, sequence: int, on: date) -> ExtractView:
    """Return the extract of one decision of the session, as issued on a day.

    `NotFound`: `decision-unknown`. Refused: `decision-cancelled`, a recount took it back; `session-going-on`;
    `paper-predated`.
    """
    decision = decision_meant(dossier, sequence)
    refuse_predated(on, closing_day(dossier))
    hall, ballot = hall_of_decision(dossier, decision), ballot_of(dossier, decision)
    right, left = sides(hall.opening)
    return ExtractView(
        letterhead=letterhead(hall.opening),
        marks=specimen_mark(hall.opening),
        title=say.extract_title(decision.number),
        heading=say.EXTRACT,
        number=say.decision_name(decision.number),
        grounds=_grounds(hall, decision),
        vote_lead=say.voted_in_secret() if ballot.method == "secret" else say.voted_in_public(),
        counts=_counts(hall, ballot),
        tie=_tie(hall, ballot),
        decides=say.DECIDES,
        article_heading=say.SINGLE_ARTICLE,
        article=article_view(hall, decision),
        copy=say.certified_copy(decision.number),
        closing=drawn_up(hall.opening.chamber.city_ar, on),
        right=right,
        left=left,
    )


def _grounds(hall: Hall, decision: Decision) -> tuple[str, ...]:
    rules, held = hall.rules, [s for s in hall.dossier.sittings if not s.failed]
    cited = ["majority.decision", "minutes.signatories"]
    if decision.needs_approval:
        cited.append("approval.kinds")
    return (
        say.assembly_in_session(
            hall.opening.chamber.name_ar,
            session_name(hall.dossier),
            hall.sitting.opened.date(),
            hall.rank if len(held) > 1 else None,
        ),
        say.further_basis(rules.legal_basis_ar, tuple(rules.article(rule) for rule in cited)),
        say.AFTER_DELIBERATION,
    )


def _counts(hall: Hall, ballot: Ballot) -> tuple[str, ...]:
    tally = ballot.tally
    return say.count_lines(
        hall.sitting.quorum.members_in_office,
        len(ballot.entitled),
        (tally.in_favour, tally.against, tally.abstain),
        tally.not_voting,
    )


def _tie(hall: Hall, ballot: Ballot) -> str:
    if ballot.verdict.reason != "tie-chair-for":
        return ""
    chair, entry = hall.chair, hall.opening.entry(ballot.chair)
    if ballot.chair != hall.sitting.chair.member:
        chair = chair._replace(
            person=hall.person(ballot.chair), post=(entry.post if entry else None) or "member"
        )
    return say.tie_broken(chair, ballot.verdict.article)
