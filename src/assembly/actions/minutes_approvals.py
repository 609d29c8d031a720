"""Minutes of an earlier session before a later one: approved, with changes, refused or put off; which still wait."""

from __future__ import annotations

from typing import Any, NamedTuple

from assembly.actions.agenda import postpone_item
from assembly.actions.ballots import Result, vote
from assembly.actions.books import OpenSession
from assembly.actions.corrections import correct
from assembly.actions.import_check import differs
from assembly.actions.pen import Pen
from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Ballot, Subject
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_approval import APPROVED, Change, MinutesApproval, MinutesOutcome
from assembly.domain.session import check_session_id
from assembly.domain.text import body
from assembly.errors import NotFound, Refused
from assembly.store.folder import Store


class Approved(NamedTuple):
    """A vote on minutes: its result, and what it decided of them."""

    result: Result
    approval: MinutesApproval


def approve_by_vote(
    desk: OpenSession,
    pen: Pen,
    *,
    session: str,
    changes: tuple[Change, ...] = (),
    **ballot: Any,  # noqa: ANN401  handed to vote
) -> Approved:
    """Vote on the item about a session's minutes and record what that decided; `ballot` is what `vote` takes.

    Each change becomes a numbered correction. Refused as `vote` and `correct` refuse; changes to minutes that were not
    approved. A recount takes back what the earlier vote decided, its corrections with it.
    """
    item = item_about(desk, session)
    if ballot.get("recount"):
        _take_back(desk, item)
    result = vote(desk, pen, subject=_subject(item), **ballot)
    return Approved(result, _decided(desk, pen, item, session, changes))


def approve_as_voted(
    desk: OpenSession, pen: Pen, *, session: str, changes: tuple[Change, ...] = ()
) -> MinutesApproval:
    """Record what the vote that stands on the item about a session's minutes decided.

    Refused: no vote stands; what it decided is recorded already; changes to minutes that were not approved.
    """
    return _decided(desk, pen, item_about(desk, session), session, changes)


def put_off(
    desk: OpenSession,
    pen: Pen,
    *,
    session: str,
    until: str,
    reason: str | None = None,
    requested: tuple[Change, ...] = (),
) -> MinutesApproval:
    """Record that the approval of a session's minutes was put off, and the changes asked for until then."""
    item = item_about(desk, session)
    postponed = postpone_item(desk, pen, item.number, until=until, reason=reason).postponed
    approval = MinutesApproval(
        item=item.number,
        session=session,
        sitting=postponed.sitting if postponed else 0,
        outcome="put-off",
        requested=tuple(map(_cleaned, requested)),
    )
    desk.book.minutes_approvals.put(approval)
    desk.did(f"approve-minutes {session} item {item.number}: put-off")
    return approval


def item_about(desk: OpenSession, session: str) -> AgendaItem:
    """Return the item of the agenda about a session's minutes; `NotFound` when there is none."""
    check_session_id(session)
    for item in desk.book.items.all():
        if item.kind == "previous-minutes" and item.about_session == session:
            return item
    raise NotFound(
        "minutes-item-missing",
        session=desk.id,
        about=session,
        mend=f'assembly add-item previous-minutes "…" --about {session}',
    )


def standing_vote(desk: OpenSession, item: AgendaItem) -> Ballot | None:
    """Return the vote that stands on an item."""
    subject = _subject(item)
    found = [b for b in desk.book.ballots.all() if b.subject == subject and b.superseded_by is None]
    return found[-1] if found else None


def take_in_minutes_approval(desk: OpenSession, approval: MinutesApproval) -> None:
    """Put what an imported session decided of minutes; it must be what its votes and its corrections give."""
    item = desk.book.items.get(approval.item)
    if item is None or item.about_session != approval.session:
        raise differs("$.minutes_approvals", approval.session, item and item.about_session)
    standing = standing_vote(desk, item)
    expected = _outcome(standing, approval.corrections) if standing else "put-off"
    if approval.outcome != expected:
        raise differs("$.minutes_approvals", approval.outcome, expected)
    made = _corrections_of(desk, approval.session)
    if not made.issuperset(approval.corrections):
        raise differs("$.minutes_approvals", approval.corrections, sorted(made))
    decided_at = standing or item.postponed
    desk.book.minutes_approvals.put(
        MinutesApproval(
            item=item.number,
            session=approval.session,
            sitting=decided_at.sitting if decided_at else 0,
            outcome=approval.outcome,
            ballot=standing.number if standing else None,
            corrections=approval.corrections,
            requested=tuple(map(_cleaned, approval.requested)),
        )
    )


def _corrections_of(desk: OpenSession, session: str) -> set[int]:
    return {each.number for each in desk.book.corrections.all() if each.session == session}


class Decided(NamedTuple):
    """What was last decided of a session's minutes, and by which session; neither when nothing was."""

    outcome: MinutesOutcome | None = None
    decided_in: str | None = None

    @property
    def approved(self) -> bool:
        """Tell whether the minutes are approved."""
        return self.outcome in APPROVED


def decided_of(session: str, dossiers: tuple[Dossier, ...]) -> Decided:
    """Return what `dossiers`, oldest first, last decided of a session's minutes; an approval is final."""
    last = Decided()
    for dossier in dossiers:
        outcome = dossier.minutes_decided().get(session)
        if outcome and not last.approved:
            last = Decided(outcome, dossier.session.id)
    return last


def waiting(dossiers: tuple[Dossier, ...]) -> tuple[str, ...]:
    """Return the closed sessions among `dossiers`, oldest first, that were held and whose minutes are not approved."""
    return tuple(
        dossier.session.id
        for dossier in dossiers
        if dossier.session.closed
        and any(not sitting.failed for sitting in dossier.sittings)
        and not decided_of(dossier.session.id, dossiers).approved
    )


def waiting_before(store: Store, session: str) -> tuple[str, ...]:
    """Return the sessions before one, of its year and the year before, whose minutes still wait for their approval."""
    year = int(check_session_id(session)[:4])
    ids = (*store.session_ids_of(year - 1), *store.session_ids_of(year))
    return tuple(each for each in waiting(tuple(map(store.dossier, ids))) if each < session)


def _decided(
    desk: OpenSession, pen: Pen, item: AgendaItem, session: str, changes: tuple[Change, ...]
) -> MinutesApproval:
    desk.in_the_hall(pen)
    ballot = standing_vote(desk, item)
    again = f"assembly approve-minutes {session} --recount …"
    if ballot is None:
        raise Refused(
            "minutes-not-voted",
            item=item.number,
            about=session,
            mend=f"assembly approve-minutes {session} --all-for",
        )
    recorded = desk.book.minutes_approvals.get(item.number)
    if recorded:
        raise Refused("minutes-decided-already", about=session, outcome=recorded.outcome, mend=again)
    if changes and ballot.verdict.outcome != "adopted":
        raise Refused("changes-without-approval", about=session, mend=f"assembly approve-minutes {session}")
    numbers = tuple(
        correct(desk, pen, session=session, page=each.page, instead=each.instead, read=each.read).number
        for each in changes
    )
    approval = MinutesApproval(
        item=item.number,
        session=session,
        sitting=ballot.sitting,
        outcome=_outcome(ballot, numbers),
        ballot=ballot.number,
        corrections=numbers,
    )
    desk.book.minutes_approvals.put(approval)
    made = "".join(f", correct {session}/{number}" for number in numbers)
    desk.did(f"approve-minutes {session} item {item.number}: {approval.outcome}{made}")
    return approval


def _outcome(ballot: Ballot, corrections: tuple[int, ...]) -> MinutesOutcome:
    if ballot.verdict.outcome != "adopted":
        return "refused"
    return "approved-with-changes" if corrections else "approved"


def _take_back(desk: OpenSession, item: AgendaItem) -> None:
    """Remove what an earlier vote decided: its corrections go, and their numbers are not given again."""
    earlier = desk.book.minutes_approvals.get(item.number)
    if earlier is None:
        return
    for number in earlier.corrections:
        desk.book.corrections.remove((earlier.session, number))
    desk.book.minutes_approvals.remove(item.number)


def _cleaned(change: Change) -> Change:
    return Change(page=change.page, instead=body(change.instead, "text"), read=body(change.read, "text"))


def _subject(item: AgendaItem) -> Subject:
    return Subject(kind="item", number=item.number)
