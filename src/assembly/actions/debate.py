"""What is said and proposed in the hall."""

from __future__ import annotations

from datetime import datetime

from assembly.actions.agenda import item_meant, open_item
from assembly.actions.books import OpenSession
from assembly.actions.naming import named, number_in
from assembly.actions.pen import Pen
from assembly.actions.sitting_hours import refuse_outside_sitting
from assembly.domain.attendance import present_at
from assembly.domain.ballot import Subject
from assembly.domain.proposal import Amendment, Proposal, ProposalKind, Speaker, Speech
from assembly.domain.session import Guest, Opening, RollEntry, Sitting
from assembly.domain.subject import typed
from assembly.domain.text import body
from assembly.errors import NotFound, Refused


def speak(desk: OpenSession, pen: Pen, *, speaker: str, text: str, item: int | None, at: datetime) -> Speech:
    """Record a speech by a member (number or part of the name) or a guest (part of the name).

    Refused when the member is not in the hall at that hour; `NotFound` for an unknown speaker or item.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    if item is not None:
        item_meant(desk, item)
    speech = Speech(
        number=desk.book.speeches.next_number(),
        sitting=sitting.number,
        item=item,
        speaker=_speaker(desk, sitting, opening, speaker, at),
        text=body(text, "text"),
        at=at,
    )
    desk.book.speeches.put(speech)
    desk.did(f"speak {speech.number}")
    return speech


def propose(
    desk: OpenSession,
    pen: Pen,
    *,
    kind: ProposalKind,
    text: str,
    item: int | None,
    by: tuple[int, ...],
    at: datetime,
) -> Proposal:
    """Record a proposal (مقترح) or petition (ملتمس); without `by` it comes from the debate as a whole."""
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    if item is not None:
        item_meant(desk, item)
    _present_members(desk, sitting, opening, by, at)
    proposal = Proposal(
        number=desk.book.proposals.next_number(),
        sitting=sitting.number,
        kind=kind,
        text=body(text, "text"),
        item=item,
        by=by,
        at=at,
    )
    desk.book.proposals.put(proposal)
    desk.did(f"propose {proposal.number}")
    return proposal


def amend(
    desk: OpenSession, pen: Pen, *, target: Subject, text: str, by: tuple[int, ...], at: datetime
) -> Amendment:
    """Record an amendment to an item or a proposal.

    Refused once its target was voted on: the minutes would tell it as a part of what was adopted.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    subject_meant(desk, target)
    refuse_settled(desk, target)
    _present_members(desk, sitting, opening, by, at)
    amendment = Amendment(
        number=desk.book.amendments.next_number(),
        sitting=sitting.number,
        target=target,
        text=body(text, "text"),
        by=by,
        at=at,
    )
    desk.book.amendments.put(amendment)
    desk.did(f"amend {target.kind} {target.number}")
    return amendment


def refuse_settled(desk: OpenSession, target: Subject) -> None:
    """Refuse a change to what was voted on, put off or withdrawn."""
    if target.kind == "item":
        open_item(desk, target.number)
    elif any(b.subject == target and b.superseded_by is None for b in desk.book.ballots.all()):
        raise Refused(
            "amendment-after-vote",
            subject=f"{target.kind} {target.number}",
            mend=f"assembly vote {typed(target)} --recount …",
        )


def subject_meant(desk: OpenSession, subject: Subject) -> None:
    """Make sure that what is voted on or amended exists; `NotFound` otherwise."""
    if subject.kind == "item":
        item_meant(desk, subject.number)
    elif subject.kind == "proposal" and desk.book.proposals.get(subject.number) is None:
        raise NotFound(
            "proposal-unknown", proposal=subject.number, session=desk.id, mend="assembly show proposals"
        )
    elif subject.kind == "amendment" and desk.book.amendments.get(subject.number) is None:
        raise NotFound(
            "amendment-unknown", amendment=subject.number, session=desk.id, mend="assembly show amendments"
        )


def _speaker(desk: OpenSession, sitting: Sitting, opening: Opening, text: str, at: datetime) -> Speaker:
    number = number_in(text)
    people: tuple[RollEntry | Guest, ...] = (*sitting.guests, *opening.roll)
    if number is None:
        found = named(text, people, lambda person: (person.name,))
    else:
        found = [entry for entry in opening.roll if entry.number == number]
    if not found:
        raise NotFound("speaker-unknown", speaker=text, mend="assembly members")
    if len(found) > 1:
        raise NotFound("speaker-ambiguous", speaker=text, mend="assembly members")
    speaker = found[0]
    if isinstance(speaker, Guest):
        return Speaker(guest=speaker.name)
    _present_members(desk, sitting, opening, (speaker.number,), at)
    return Speaker(member=speaker.number)


def _present_members(
    desk: OpenSession, sitting: Sitting, opening: Opening, numbers: tuple[int, ...], at: datetime
) -> None:
    inside = present_at(sitting.attendance.present, desk.movements_of(sitting), at)
    for number in numbers:
        if opening.entry(number) is None:
            raise NotFound("member-unknown", member=number, mend="assembly members")
        if number not in inside:
            raise Refused(
                "member-not-present",
                member=number,
                at=at.strftime("%H:%M"),
                mend=f"assembly attend {number} --arrived",
            )
