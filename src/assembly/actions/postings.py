"""Decisions posted at the chamber (art. 18)."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import closed_session, refuse_day
from assembly.actions.pen import Pen
from assembly.domain.posting import Posting, posted_on
from assembly.errors import Refused


def post(desk: OpenCorrespondence, pen: Pen, *, session: str, on: date, until: date | None = None) -> Posting:
    """Record that the decisions of a closed session that stand were posted, from a day on.

    Late is recorded as it was. Refused: no decision stands, all were posted already, a day before the closing or to
    come, taken down before they were put up.
    """
    closed = closed_session(desk.store, session)
    decisions = tuple(sorted(d.sequence for d in closed.dossier.decisions if d.cancelled_by is None))
    if not decisions:
        raise Refused("decisions-none", session=session, mend="assembly show decisions")
    refuse_day(pen, closed, on)
    if until and until < on:
        raise Refused("posting-ends-before", day=on.isoformat(), until=until.isoformat(), mend="--until DAY")
    days = [posted_on(desk.book.postings.all(), session, sequence) for sequence in decisions]
    posted = [day for day in days if day]
    if len(posted) == len(decisions):
        raise Refused(
            "posted-already",
            session=session,
            day=max(posted).isoformat(),
            mend="assembly undo --correspondence",
        )
    posting = Posting(
        number=desk.book.postings.next_number(), session=session, decisions=decisions, on=on, until=until
    )
    desk.book.postings.put(posting)
    desk.did(f"post {session}")
    return posting
