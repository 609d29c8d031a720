"""The notice (إعلان) that posts a session's decisions at the chamber, within eight full days of its closing (art. 18)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.documents.colophon import ColophonView, seals_colophon
from assembly.documents.decision_article import (
    ArticleView,
    article_view,
    hall_of_decision,
    standing_decisions,
)
from assembly.documents.issue import closing_day, refuse_predated
from assembly.documents.meeting import head_signs
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, session_name, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.dossier import Dossier
from assembly.language import sentences_decisions as sentence
from assembly.language.sentences_closing import drawn_up
from assembly.language.tongue import Language

POSTING = "decision.post_within_days"


class PostedDecision(NamedTuple):
    """One decision on the notice: its number and day, and its text."""

    heading: str
    article: ArticleView


class NoticeView(NamedTuple):
    """The notice whole."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    heading: str
    posted: str
    lead: str
    decisions: tuple[PostedDecision, ...]
    closing: str
    signature: Signature
    colophon: ColophonView | None


def notice(made_from: Source, on: date, *, language: Language = "ar") -> Sheet:
    """Return the notice of a session's decisions, posted from a day on."""
    view = notice_view(made_from.dossier, on, seals=made_from.seals, language=language)
    return Sheet.in_language(language, "notice", "notice", view)


def notice_view(
    dossier: Dossier, on: date, *, seals: str | None = None, language: Language = "ar"
) -> NoticeView:
    """Return the notice of all decisions of the session that stand, with the last number of the list of seals.

    Refused: `decisions-none`; `session-going-on`; `paper-predated`, posted before the session's closing. A notice
    that is late is made all the same: posting late is better than not at all.
    """
    standing = standing_decisions(dossier)
    closed = closing_day(dossier)
    refuse_predated(on, closed)
    hall = hall_of_decision(dossier, standing[-1], language)
    say, chamber = hall.say, hall.opening.chamber
    source = (hall.rules.article(POSTING), hall.rules.law)
    return NoticeView(
        letterhead=letterhead(hall.opening),
        marks=specimen_mark(hall.opening, say),
        title=say(sentence.notice_title, len(standing)),
        heading=say.word(sentence.NOTICE),
        posted=say(sentence.posted, len(standing), session_name(dossier), closed, on, source),
        lead=say(sentence.texts_lead, len(standing)),
        decisions=tuple(
            PostedDecision(
                say(sentence.decision_heading, decision.number, decision.taken),
                article_view(hall_of_decision(dossier, decision, language), decision),
            )
            for decision in standing
        ),
        closing=say(drawn_up, say.name(chamber.city_ar, chamber.city_fr), on),
        signature=head_signs(hall.opening, say),
        colophon=seals_colophon(seals, say),
    )
