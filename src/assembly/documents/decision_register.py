"""The register of decisions (سجل المقررات) of one year, in the order of their dates, over several sessions (art. 18)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from assembly.documents.decision_article import ballot_of
from assembly.documents.meeting import sides
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, session_name, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.authority_approval import ROLES
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability, Why, enforceability
from assembly.domain.session import Opening
from assembly.errors import Refused
from assembly.language import sentences_decisions as sentence
from assembly.language.dates import short_date
from assembly.language.sentences import ABSTAINING, AGAINST, IN_FAVOUR, session_short
from assembly.language.tongue import TONGUES, Language, Tongue

Standing = Mapping[str, Enforceability]


class RegisterRow(NamedTuple):
    """One number of the register; a number that was cancelled keeps its row."""

    number: str
    day: str
    session: str
    title: str
    votes: tuple[str, ...]
    approval: str
    state: str


class RegisterView(NamedTuple):
    """The register of a year whole; `head` names the columns, in the order of a row's fields."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    head: tuple[str, ...]
    rows: tuple[RegisterRow, ...]
    how_many: str
    right: Signature
    left: Signature


def register(
    made_from: Source,
    dossiers: tuple[Dossier, ...],
    year: int,
    *,
    stands: Standing = MappingProxyType({}),
    language: Language = "ar",
) -> Sheet:
    """Return the register of a year; `made_from` is the year's last session, whose copies head and sign it."""
    if made_from.opening is None:
        raise Refused("decisions-none-in-year", year=year, mend="assembly list")
    view = decision_register(dossiers, year, made_from.opening, stands=stands, language=language)
    return Sheet.in_language(language, f"register-{year}", "register", view)


def decision_register(
    dossiers: tuple[Dossier, ...],
    year: int,
    opening: Opening,
    *,
    stands: Standing = MappingProxyType({}),
    language: Language = "ar",
) -> RegisterView:
    """Return the decisions of a year from all sessions given, by date and number. Refused: `decisions-none-in-year`.

    `stands` says of each number whether it is enforceable by what is recorded; without it nobody was asked.
    """
    found = [(d, decision) for d in dossiers for decision in d.decisions if decision.year == year]
    if not found:
        raise Refused("decisions-none-in-year", year=year, mend="assembly list")
    found.sort(key=lambda pair: (pair[1].taken, pair[1].sequence))
    cancelled = sum(decision.cancelled_by is not None for _, decision in found)
    say = TONGUES[language]
    right, left = sides(opening, say)
    return RegisterView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening, say),
        title=say(sentence.register_title, year),
        head=tuple(map(say.word, sentence.REGISTER_COLUMNS)),
        rows=tuple(_row(say, dossier, decision, stands) for dossier, decision in found),
        how_many=say(sentence.register_count, len(found), cancelled),
        right=right,
        left=left,
    )


def _row(say: Tongue, dossier: Dossier, decision: Decision, stands: Standing) -> RegisterRow:
    return RegisterRow(
        number=decision.number,
        day=say(short_date, decision.taken),
        session=say(session_short, session_name(dossier)),
        title=decision.title,
        votes=_votes(say, dossier, decision),
        approval=_approval(say, dossier, decision),
        state=_state(say, stands.get(decision.number) or _unasked(dossier, decision)),
    )


def _votes(say: Tongue, dossier: Dossier, decision: Decision) -> tuple[str, ...]:
    tally = ballot_of(dossier, decision).tally
    counts = ((IN_FAVOUR, tally.in_favour), (AGAINST, tally.against), (ABSTAINING, tally.abstain))
    return tuple(say(sentence.count_line, say.word(label), n) for label, n in counts)


def _approval(say: Tongue, dossier: Dossier, decision: Decision) -> str:
    if not decision.needs_approval:
        return say.word(sentence.APPROVAL_NOT_NEEDED)
    return say(sentence.approval_needed, dossier.openings[-1].rules.article("approval.kinds"))


def _unasked(dossier: Dossier, decision: Decision) -> Enforceability:
    closed = dossier.session.closed
    return enforceability(
        decision, closed=closed.date() if closed else None, approvals=(), needed=ROLES, day=date.max
    )


def _state(say: Tongue, stands: Enforceability) -> str:
    days = [each.answer.on for each in stands.given if each.answer]
    if stands.why == "approved" and days:
        return say(sentence.enforceable_since, max(days))
    return say.word(STATES[stands.why])


STATES: dict[Why, str] = {
    "approved": sentence.ENFORCEABLE,
    "no-approval-needed": sentence.ENFORCEABLE,
    "cancelled": sentence.CANCELLED,
    "session-going-on": sentence.SESSION_GOING_ON,
    "not-asked": sentence.NOT_ASKED,
    "waiting": sentence.WAITING,
    "refused": sentence.APPROVAL_REFUSED,
    "returned": sentence.RETURNED,
}
