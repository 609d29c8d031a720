"""The register of offices as it stands: what was written into it, and what the sessions decided since (art. 19, 28, 31, 39)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from msgspec.structs import replace

from assembly.domain.dossier import Dossier
from assembly.domain.election import REPRESENTATIVE
from assembly.domain.member import POSTS, VICE_PRESIDENTS, Member, Office, Term, members_in_office
from assembly.domain.session import Opening, RollEntry

ChangeKind = Literal["elected", "bureau-dismissed", "resigned"]
_HEADS = ("president", *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1)))
_DAY = timedelta(days=1)


class OfficeChange(NamedTuple):
    """What a sitting changed in the register: a post given, the bureau dismissed, a mandate ended by resignation."""

    session: str
    sitting: int
    at: datetime
    kind: ChangeKind
    member: int | None = None
    post: str | None = None
    of: str | None = None

    @property
    def day(self) -> date:
        """Return the day from which it holds."""
        return self.at.date()


class _Event(NamedTuple):
    """An office given to a member, or the bureau dismissed. `order` puts what a session decided after a note of its day."""

    day: date
    order: int
    member: int = 0
    office: Office | None = None


def changes_of(dossier: Dossier) -> tuple[OfficeChange, ...]:
    """Return what a session changed in the register of offices, in the order of the hours."""
    session = dossier.session.id
    found = [
        OfficeChange(session, e.sitting, e.ended, "elected", e.elected, e.post, e.of)
        for e in dossier.elections
        if e.elected is not None
    ]
    found += [
        OfficeChange(session, vote.sitting, vote.at, "bureau-dismissed")
        for vote in dossier.bureau_dismissals
        if vote.verdict.outcome == "adopted"
    ]
    found += [
        OfficeChange(session, vote.sitting, vote.at, "resigned", vote.member)
        for vote in dossier.resignations
        if vote.verdict.outcome == "adopted"
    ]
    return tuple(sorted(found, key=lambda change: change.at))


def dated(members: tuple[Member, ...], changes: tuple[OfficeChange, ...]) -> tuple[Member, ...]:
    """Return the members with their mandates and offices as they stand, each office with its days.

    Whoever takes a post ends the term of whoever held it, and leaves the other post of the bureau they held; an office
    ends with the mandate. On one day a session's decision prevails over what the register notes.
    """
    if not changes:
        return members
    resigned = {change.member: change.day for change in changes if change.kind == "resigned"}
    standing = tuple(_without_mandate(m, resigned[m.number]) if m.number in resigned else m for m in members)
    offices = _played(_events(standing, changes))
    return tuple(
        replace(m, offices=tuple(o for number, o in offices if number == m.number)) for m in standing
    )


def offices_on(
    members: tuple[Member, ...], changes: tuple[OfficeChange, ...], day: date
) -> tuple[tuple[Member, Office], ...]:
    """Return who holds which office on a day, the bureau in its order first, then committees and representatives."""
    held = [
        (member, office)
        for member in dated(members, changes)
        if member.in_office(day)
        for office in member.offices
        if office.covers(day)
    ]
    return tuple(sorted(held, key=lambda each: (_place(each[1].post), each[1].of or "", each[0].number)))


def after(opening: Opening, changes: tuple[OfficeChange, ...]) -> Opening:
    """Return an opening's copy as later sittings find it: posts given since, a bureau dismissed, members who resigned."""
    roll = opening.roll
    for change in changes:
        if change.kind == "resigned":
            roll = tuple(entry for entry in roll if entry.number != change.member)
        elif change.kind == "bureau-dismissed":
            roll = tuple(replace(entry, post=None) if entry.post else entry for entry in roll)
        elif change.post in POSTS:
            roll = tuple(_with_post(entry, change) for entry in roll)
    return opening if roll == opening.roll else replace(opening, roll=roll)


def bureau_term(members: tuple[Member, ...], day: date) -> Term | None:
    """Return how long the bureau of a day is in office: since the first of its members took a post, until their mandates end.

    None when nobody of the bureau is known; without an end where the register gives none.
    """
    bureau = [
        (member, office)
        for member in members_in_office(members, day)
        for office in member.offices
        if office.of is None and office.covers(day)
    ]
    if not bureau:
        return None
    ends = [mandate.end for member, _ in bureau if (mandate := member.mandate_on(day)) and mandate.end]
    return Term(start=min(office.start for _, office in bureau), end=max(ends, default=None))


def vacancies(members: tuple[Member, ...], day: date) -> tuple[str, ...]:
    """Return the posts of the bureau that were held before and that nobody in office holds on a day."""
    known = {office.post for member in members for office in member.offices if office.start <= day}
    held = {office.post for m in members if m.in_office(day) for office in m.offices if office.covers(day)}
    return tuple(post for post in POSTS if post in known - held)


def stand_in(members: tuple[Member, ...], day: date) -> Member | None:
    """Return who heads the chamber on a day: the president, else the first vice-president in order (art. 28)."""
    for post in _HEADS:
        for member in members:
            if member.in_office(day) and member.holds(post, day):
                return member
    return None


def _events(members: tuple[Member, ...], changes: tuple[OfficeChange, ...]) -> list[_Event]:
    events = [
        _Event(office.start, 0, member.number, office) for member in members for office in member.offices
    ]
    known = {member.number: member for member in members}
    for order, change in enumerate(changes, start=1):
        if change.kind == "bureau-dismissed":
            events.append(_Event(change.day, order))
        member = known.get(change.member or 0)
        office = _given(member, change)
        if member and office:
            events.append(_Event(change.day, order, member.number, office))
    return sorted(events, key=lambda event: (event.day, event.order))


def _given(member: Member | None, change: OfficeChange) -> Office | None:
    """Return the office that an election gave, to the end of the mandate of that day; None where it gave none."""
    mandate = member.mandate_on(change.day) if member else None
    if change.kind != "elected" or mandate is None or not change.post:
        return None
    return Office(post=change.post, of=change.of, start=change.day, end=mandate.end)


def _played(events: list[_Event]) -> list[tuple[int, Office]]:
    """Return the offices with the ends that later events put to them; one that never began is left out."""
    held: list[tuple[int, Office]] = []
    for event in events:
        if event.office is None:
            held = [(n, _ended(o, event.day) if o.of is None else o) for n, o in held]
            continue
        last, given = event.day - _DAY, (event.member, event.office)
        held = [(n, _ended(o, last) if _gives_way((n, o), given) else o) for n, o in held]
        held.append(given)
    return [(number, office) for number, office in held if office.end is None or office.start <= office.end]


def _gives_way(held: tuple[int, Office], given: tuple[int, Office]) -> bool:
    """Tell whether an office ends with the giving of another: the same post, or another of the bureau to its holder."""
    (number, office), (member, new) = held, given
    if (office.post, office.of) == (new.post, new.of):
        return office.post != REPRESENTATIVE or number == member
    return office.of is None and new.of is None and number == member


def _ended(office: Office, last: date) -> Office:
    return office if office.end and office.end <= last else replace(office, end=last)


def _without_mandate(member: Member, day: date) -> Member:
    mandates = tuple(
        replace(each, end=day, reason=each.reason or "resignation") if each.covers(day) else each
        for each in member.mandates
    )
    offices = tuple(_ended(o, day) for o in member.offices if o.start <= day)
    return replace(member, mandates=mandates, offices=offices)


def _with_post(entry: RollEntry, change: OfficeChange) -> RollEntry:
    if entry.number == change.member:
        return replace(entry, post=change.post)
    return replace(entry, post=None) if entry.post == change.post else entry


def _place(post: str) -> int:
    return POSTS.index(post) if post in POSTS else len(POSTS)
