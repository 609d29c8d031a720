"""Answers of the authorities to the recommendations that were sent to them."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from assembly.actions.books import OpenCorrespondence
from assembly.actions.dispatches import refuse_before_dispatch, standing_dispatch
from assembly.actions.letters import refuse_future
from assembly.actions.pen import Pen
from assembly.domain.answer import Answer, Grade
from assembly.domain.authority import stands_for
from assembly.domain.dispatch import Dispatch, carrying, standing
from assembly.domain.recommendation import Recommendation
from assembly.domain.text import body, name
from assembly.errors import BadInput, NotFound, Refused
from assembly.store.attachments import Scan, keep

_IDENTIFIER = re.compile(r"(?:(\d{4}-\d{2}(?:-x\d{1,2})?)\s*/\s*)?[Rr]?\s*(\d{1,6})", re.ASCII)


class Said(NamedTuple):
    """What an authority said of a recommendation, on the day of its letter."""

    grade: Grade
    on: date
    reference: str | None = None
    text: str | None = None


class Meant(NamedTuple):
    """A recommendation by its session and its number there."""

    session: str
    number: int

    @property
    def identifier(self) -> str:
        """Return how it is named across sessions."""
        return f"{self.session}/R{self.number}"


def parse_identifier(text: str) -> tuple[str | None, int]:
    """Return the session, where one is named, and the number of 2020-10/R12, R12 or 12; `BadInput` for anything else."""
    found = _IDENTIFIER.fullmatch(text.strip())
    if found is None:
        raise BadInput("recommendation-identifier", text=text, mend="assembly recommendations")
    return found[1], int(found[2])


def answer(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    meant: Meant,
    said: Said,
    authority: int | None = None,
    dispatch: str | None = None,
    scan: Scan | None = None,
) -> Answer:
    """Record an authority's answer; a scan of its letter is copied into the store.

    `authority` may be left out where the recommendation went to one alone, and is told by `dispatch` too. `NotFound` for an
    unknown recommendation; refused: not sent to that authority, a refusal without its reason, a day before the dispatch
    or to come, the same answer twice.
    """
    sent = _dispatch_of(desk, meant, authority, dispatch)
    made = answered(desk, pen, meant, said, sent, scan)
    desk.did(f"answer {meant.identifier} {made.authority} {made.grade}")
    return made


def answered(
    desk: OpenCorrespondence, pen: Pen, meant: Meant, said: Said, sent: Dispatch, scan: Scan | None = None
) -> Answer:
    """Put an answer to what a dispatch carried; `answer` and the answer sheet both do."""
    refuse_before_dispatch(sent, said.on)
    refuse_future(pen, said.on)
    text = body(said.text, "text") if said.text else None
    if said.grade == "refused" and text is None:
        raise Refused(
            "refusal-without-reason",
            recommendation=meant.identifier,
            mend=f'assembly answer {meant.identifier} refused --because "…"',
        )
    made = Answer(
        number=desk.book.answers.next_number(),
        dispatch=sent.number,
        session=meant.session,
        recommendation=meant.number,
        authority=sent.authority.number if sent.authority else 0,
        grade=said.grade,
        on=said.on,
        reference=name(said.reference, "reference") if said.reference else None,
        text=text,
        proof=scan.attachment if scan else None,
    )
    if recorded_already(desk.book.answers.all(), made):
        raise Refused(
            "answered-already",
            recommendation=meant.identifier,
            authority=made.authority,
            grade=made.grade,
            on=made.on.isoformat(),
            mend="assembly follow-up",
        )
    desk.book.answers.put(made)
    if scan:
        keep(desk.store.folder, scan)
    return made


def recorded_already(answers: tuple[Answer, ...], made: Answer) -> bool:
    """Tell whether the same was recorded before: grade, day, letter and text of the same answer."""
    facts = ("dispatch", "session", "recommendation", "authority", "grade", "on", "reference", "text")
    return any(all(getattr(each, fact) == getattr(made, fact) for fact in facts) for each in answers)


def recommendation_of(desk: OpenCorrespondence, meant: Meant) -> Recommendation:
    """Return a recommendation of a session; `NotFound` when the session made none of that number."""
    found = desk.store.dossier(meant.session).recommendations
    known = next((each for each in found if each.number == meant.number), None)
    if known is None:
        raise NotFound(
            "recommendation-unknown",
            recommendation=meant.identifier,
            mend=f"assembly recommendations --session {meant.session}",
        )
    return known


def _dispatch_of(
    desk: OpenCorrespondence, meant: Meant, authority: int | None, dispatch: str | None
) -> Dispatch:
    recommendation = recommendation_of(desk, meant)
    if dispatch:
        sent = standing_dispatch(desk, dispatch)
        if (sent.session, sent.matter) != (meant.session, "recommendations") or (
            meant.number not in sent.recommendations
        ):
            raise Refused(
                "not-in-dispatch",
                recommendation=meant.identifier,
                reference=sent.reference,
                mend="assembly follow-up",
            )
        return sent
    if authority is None:
        return _only(desk, meant)
    known = desk.store.authorities()
    ours = stands_for(known, authority, date.max)
    addressed = (ours & {each.number for each in recommendation.authorities}) | {authority}
    known_letters = desk.book.dispatches.all()
    carriers = (carrying(known_letters, meant.session, meant.number, number) for number in addressed)
    found = [each for each in carriers if each]
    if not found:
        raise Refused(
            "recommendation-not-sent",
            recommendation=meant.identifier,
            authority=authority,
            mend=f"assembly dispatch --to {authority} --session {meant.session}",
        )
    return max(found, key=lambda each: (each.on, each.number))


def _only(desk: OpenCorrespondence, meant: Meant) -> Dispatch:
    sent = [
        each
        for each in standing(desk.book.dispatches.all())
        if (each.session, each.matter) == (meant.session, "recommendations")
        and meant.number in each.recommendations
    ]
    to = {each.authority.number for each in sent if each.authority}
    if not sent:
        raise Refused(
            "recommendation-not-sent-at-all",
            recommendation=meant.identifier,
            mend=f"assembly dispatch --all --session {meant.session}",
        )
    if len(to) > 1:
        raise Refused(
            "answer-of-whom",
            recommendation=meant.identifier,
            authorities=sorted(to),
            mend=f"assembly answer {meant.identifier} … --from AUTHORITY",
        )
    return max(sent, key=lambda each: (each.on, each.number))
