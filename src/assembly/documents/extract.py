"""The extract of one decision (مستخرج من سجل المقررات): a copy of the register that stands by itself (art. 18)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.documents.colophon import ColophonView, seals_colophon
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
from assembly.domain.enforceability import Enforceability
from assembly.language import sentences_decisions as sentence
from assembly.language.sentences_closing import drawn_up
from assembly.language.tongue import Language


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
    colophon: ColophonView | None


def extract(
    made_from: Source,
    decision: int,
    on: date,
    *,
    stands: Enforceability | None = None,
    language: Language = "ar",
) -> Sheet:
    """Return the extract of the decision of that number in its year, issued on a day."""
    view = extract_view(
        made_from.dossier, decision, on, stands=stands, seals=made_from.seals, language=language
    )
    return Sheet.in_language(language, f"extract-{decision}", "extract", view)


def extract_view(
    dossier: Dossier,
    sequence: int,
    on: date,
    *,
    stands: Enforceability | None = None,
    seals: str | None = None,
    language: Language = "ar",
) -> ExtractView:
    """Return the extract of one decision of the session, as issued on a day; `stands` is whether it is enforceable then.

    `seals` is the last number of the list of seals.

    `NotFound`: `decision-unknown`. Refused: `decision-cancelled`, a recount took it back; `session-going-on`;
    `paper-predated`.
    """
    decision = decision_meant(dossier, sequence)
    refuse_predated(on, closing_day(dossier))
    hall, ballot = hall_of_decision(dossier, decision, language), ballot_of(dossier, decision)
    say, chamber = hall.say, hall.opening.chamber
    right, left = sides(hall.opening, say)
    return ExtractView(
        letterhead=letterhead(hall.opening),
        marks=specimen_mark(hall.opening, say),
        title=say(sentence.extract_title, decision.number),
        heading=say.word(sentence.EXTRACT),
        number=say(sentence.decision_name, decision.number),
        grounds=_grounds(hall, decision),
        vote_lead=say(sentence.voted_in_secret if ballot.method == "secret" else sentence.voted_in_public),
        counts=_counts(hall, ballot),
        tie=_tie(hall, ballot),
        decides=say.word(sentence.DECIDES),
        article_heading=say.word(sentence.SINGLE_ARTICLE),
        article=article_view(hall, decision, stands),
        copy=say(sentence.certified_copy, decision.number),
        closing=say(drawn_up, say.name(chamber.city_ar, chamber.city_fr), on),
        right=right,
        left=left,
        colophon=seals_colophon(seals, say),
    )


def _grounds(hall: Hall, decision: Decision) -> tuple[str, ...]:
    say, rules, chamber = hall.say, hall.rules, hall.opening.chamber
    held = [s for s in hall.dossier.sittings if not s.failed]
    cited = ["majority.decision", "minutes.signatories"]
    if decision.needs_approval:
        cited.append("approval.kinds")
    basis = say.name(rules.legal_basis_ar, rules.legal_basis_fr)
    return (
        say(
            sentence.assembly_in_session,
            say.name(chamber.name_ar, chamber.name_fr),
            session_name(hall.dossier),
            hall.sitting.opened.date(),
            hall.rank if len(held) > 1 else None,
        ),
        say(sentence.further_basis, basis, tuple(rules.article(rule) for rule in cited)),
        say.word(sentence.AFTER_DELIBERATION),
    )


def _counts(hall: Hall, ballot: Ballot) -> tuple[str, ...]:
    tally = ballot.tally
    return hall.say(
        sentence.count_lines,
        hall.sitting.quorum.members_in_office,
        len(ballot.entitled),
        (tally.in_favour, tally.against, tally.abstain),
        tally.not_voting,
    )


def _tie(hall: Hall, ballot: Ballot) -> str:
    if ballot.verdict.reason != "tie-chair-for":
        return ""
    chair, entry = hall.chair, hall.opening.entry(ballot.chair)
    if ballot.chair != hall.sitting.presiding.member:
        chair = chair._replace(
            person=hall.person(ballot.chair), post=(entry.post if entry else None) or "member"
        )
    return hall.say(sentence.tie_broken, chair, ballot.verdict.article)
