"""The register of decisions (سجل المقررات) of one year, in the order of their dates, over several sessions (art. 18)."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.decision_article import ballot_of
from assembly.documents.meeting import sides
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, session_name, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.session import Opening
from assembly.errors import Refused
from assembly.language import sentences_decisions as say
from assembly.language.dates import short_date
from assembly.language.sentences import ABSTAINING, AGAINST, IN_FAVOUR, session_short


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


def register(made_from: Source, dossiers: tuple[Dossier, ...], year: int) -> Sheet:
    """Return the register of a year; `made_from` is the year's last session, whose copies head and sign it."""
    if made_from.opening is None:
        raise Refused("decisions-none-in-year", year=year, mend="assembly list")
    return Sheet(f"register-{year}", "register", decision_register(dossiers, year, made_from.opening))


def decision_register(dossiers: tuple[Dossier, ...], year: int, opening: Opening) -> RegisterView:
    """Return the decisions of a year from all sessions given, by date and number. Refused: `decisions-none-in-year`."""
    found = [(d, decision) for d in dossiers for decision in d.decisions if decision.year == year]
    if not found:
        raise Refused("decisions-none-in-year", year=year, mend="assembly list")
    found.sort(key=lambda pair: (pair[1].taken, pair[1].sequence))
    cancelled = sum(decision.cancelled_by is not None for _, decision in found)
    right, left = sides(opening)
    return RegisterView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening),
        title=say.register_title(year),
        head=say.REGISTER_COLUMNS,
        rows=tuple(_row(dossier, decision) for dossier, decision in found),
        how_many=say.register_count(len(found), cancelled),
        right=right,
        left=left,
    )


def _row(dossier: Dossier, decision: Decision) -> RegisterRow:
    return RegisterRow(
        number=decision.number,
        day=short_date(decision.taken),
        session=session_short(session_name(dossier)),
        title=decision.title,
        votes=_votes(dossier, decision),
        approval=_approval(dossier, decision),
        state=_state(dossier, decision),
    )


def _votes(dossier: Dossier, decision: Decision) -> tuple[str, ...]:
    tally = ballot_of(dossier, decision).tally
    counts = ((IN_FAVOUR, tally.in_favour), (AGAINST, tally.against), (ABSTAINING, tally.abstain))
    return tuple(say.count_line(label, n) for label, n in counts)


def _approval(dossier: Dossier, decision: Decision) -> str:
    if not decision.needs_approval:
        return say.APPROVAL_NOT_NEEDED
    return say.approval_needed(dossier.openings[-1].rules.article("approval.kinds"))


def _state(dossier: Dossier, decision: Decision) -> str:
    if decision.cancelled_by is not None:
        return say.CANCELLED
    return say.STANDING if dossier.session.closed else say.SESSION_GOING_ON
