"""The register of members: recorded, taken in from a sheet, mandates ended, offices set."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from assembly.actions.books import OpenRegister
from assembly.actions.naming import named, number_in
from assembly.domain.member import POSTS, Body, Gender, Mandate, Member, MemberKind, Office
from assembly.domain.text import body, fold, name
from assembly.errors import BadInput, NotFound, Refused


def add_member(
    desk: OpenRegister,
    *,
    full_name: str,
    start: date,
    end: date | None = None,
    number: int | None = None,
    name_fr: str | None = None,
    gender: Gender = "male",
    kind: MemberKind = "elected",
    group: Body | None = None,
    place: str | None = None,
) -> Member:
    """Record a member with a mandate.

    A number in use by another person is refused; the same person back for a new mandate keeps the old number.
    """
    members = desk.book.members
    number = members.next_number() if number is None else number
    _refuse_number(number)
    mandate = _mandate(start, end)
    known = members.get(number)
    if known:
        _refuse_another(desk, known, full_name, mandate)
    french = name(name_fr, "name-fr") if name_fr else None
    member = Member(
        number=number,
        name=name(full_name, "name"),
        name_fr=french or (known.name_fr if known else None),
        gender=gender,
        kind=kind,
        body=group,
        place=name(place, "place") if place else None,
        mandates=(*known.mandates, mandate) if known else (mandate,),
        offices=known.offices if known else (),
    )
    members.put(member)
    desk.did(f"add-member {number}")
    return member


def _refuse_another(desk: OpenRegister, known: Member, full_name: str, mandate: Mandate) -> None:
    """Refuse a number that another person bears, and a mandate within another one of the same person."""
    if fold(known.name) != fold(full_name):
        free = desk.book.members.next_number()
        raise Refused(
            "member-number-taken",
            member=known.number,
            name=known.name,
            mend=f"assembly add-member --number {free}",
        )
    if any(_overlap(mandate, other) for other in known.mandates):
        raise Refused("mandate-overlaps", member=known.number, mend=f"assembly end-mandate {known.number}")


def take_in(desk: OpenRegister, members: tuple[Member, ...]) -> None:
    """Record members read from a sheet, all at once."""
    for member in members:
        desk.book.members.put(member)
    desk.did(f"import-members {len(members)}")


def end_mandate(desk: OpenRegister, number: int, *, on: date, reason: str | None = None) -> Member:
    """Record that a member's mandate ended on a day, offices with it. Refused when it ends before it starts."""
    member = known_member(desk, number)
    running = [mandate for mandate in member.mandates if mandate.end is None or mandate.end >= on]
    if not running:
        raise Refused("mandate-ended-already", member=number, mend=f"assembly members --on {on}")
    last = min(running, key=lambda mandate: mandate.start)
    if on < last.start:
        raise Refused(
            "mandate-ends-before-start",
            member=number,
            start=last.start.isoformat(),
            end=on.isoformat(),
            mend=f"assembly end-mandate {number} --on DAY",
        )
    ended = replace(last, end=on, reason=body(reason, "reason") if reason else None)
    member = replace(
        member,
        mandates=tuple(ended if mandate is last else mandate for mandate in member.mandates),
        offices=tuple(replace(o, end=on) if o.covers(on) else o for o in member.offices if o.start <= on),
    )
    desk.book.members.put(member)
    desk.did(f"end-mandate {number}")
    return member


def set_office(desk: OpenRegister, number: int, *, post: str, start: date, end: date | None = None) -> Member:
    """Record who holds a post of the bureau from a day on; whoever held it leaves it the day before.

    Refused: an unknown post, an associate, a member not in office that day, one who holds another post then.
    """
    if post not in POSTS:
        raise BadInput("post-unknown", post=post, posts=list(POSTS))
    _refuse_ending_before(number, post, start, end)
    _refuse_unfit(known_member(desk, number), post, start)
    _free(desk, post, start, end)
    member = known_member(desk, number)
    member = replace(member, offices=(*member.offices, Office(post=post, start=start, end=end)))
    desk.book.members.put(member)
    desk.did(f"set-office {post} {number}")
    return member


def _refuse_ending_before(number: int, post: str, start: date, end: date | None) -> None:
    if end and end < start:
        raise Refused(
            "office-ends-before-start",
            start=start.isoformat(),
            end=end.isoformat(),
            mend=f"assembly set-office {number} {post} --start DAY --end DAY",
        )


def _refuse_unfit(member: Member, post: str, start: date) -> None:
    """Refuse a post to an associate, to a member not in office that day, and to one who holds another post then."""
    if member.kind == "associate" or not member.in_office(start):
        raise Refused(
            "office-needs-mandate", member=member.number, day=start.isoformat(), mend="assembly members"
        )
    other = member.post_on(start)
    if other and other != post:
        raise Refused(
            "office-already",
            member=member.number,
            post=other,
            mend=f"assembly set-office OTHER-MEMBER {other} --start DAY",
        )


def _free(desk: OpenRegister, post: str, start: date, end: date | None) -> None:
    """End at its eve whatever office of that post runs into the new one; one that begins within it is dropped."""
    for holder in desk.book.members.all():
        freed = tuple(
            _freed(office, post, start)
            for office in holder.offices
            if not (office.post == post and start <= office.start and (end is None or office.start <= end))
        )
        if freed != holder.offices:
            desk.book.members.put(replace(holder, offices=freed))


def known_member(desk: OpenRegister, number: int) -> Member:
    """Return a member by number; `NotFound` otherwise."""
    member = desk.book.members.get(number)
    if member is None:
        raise NotFound("member-unknown", member=number, mend="assembly members --all")
    return member


def member_named(members: tuple[Member, ...], text: str) -> Member:
    """Return the member of the register meant by a number, a name, or a part of the name that only one member has.

    `NotFound` when nobody or more than one fits.
    """
    number = number_in(text)
    if number is not None:
        found = [member for member in members if member.number == number]
    else:
        found = named(text, members, lambda member: filter(None, (member.name, member.name_fr)))
    if not found:
        raise NotFound("member-unknown", member=text, mend="assembly members --all")
    if len(found) > 1:
        numbers = [member.number for member in found]
        raise NotFound("member-ambiguous", member=text, numbers=numbers, mend="assembly members")
    return found[0]


def _freed(office: Office, post: str, start: date) -> Office:
    held = office.post == post and office.covers(start)
    return replace(office, end=start - timedelta(days=1)) if held else office


def _mandate(start: date, end: date | None) -> Mandate:
    if end and end < start:
        raise Refused(
            "mandate-ends-before-start",
            member="-",
            start=start.isoformat(),
            end=end.isoformat(),
            mend="assembly add-member … --start DAY --end DAY",
        )
    return Mandate(start=start, end=end)


def _refuse_number(number: int) -> None:
    if not 0 < number <= 10_000:  # noqa: PLR2004  no chamber has more; keeps a slip of the keys out of the record
        raise BadInput("member-number", number=number)


def _overlap(one: Mandate, other: Mandate) -> bool:
    return (other.end is None or one.start <= other.end) and (one.end is None or other.start <= one.end)
