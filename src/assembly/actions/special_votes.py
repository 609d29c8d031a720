"""Votes of their own kind in the hall: expulsion, dismissal of the bureau, opinion on a dismissal, resignation."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import OpenSession
from assembly.actions.offices import opening_at
from assembly.actions.pen import Pen
from assembly.actions.special_counts import (
    Floor,
    Voted,
    by_majority,
    counted,
    departure,
    facts_of,
    floor_at,
    member_of,
    refuse_future,
    refuse_voted,
)
from assembly.domain.attendance import present_at
from assembly.domain.majority import decide_share
from assembly.domain.member import Term
from assembly.domain.quorum import needed_for
from assembly.domain.special_vote import (
    BureauDismissal,
    DismissalOpinion,
    Expulsion,
    Misconduct,
    Resignation,
    dismissal_barred,
)
from assembly.domain.text import body, name
from assembly.errors import NotFound, Refused


def expel(
    desk: OpenSession, pen: Pen, *, member: int, misconduct: Misconduct, warned: bool, voted: Voted
) -> Expulsion:
    """Record a vote on expelling a member from the sitting: two thirds of those present (art. 17).

    Adopted, the member is out from that hour on, by a departure recorded with it. Refused: no warning before it, a
    member who is not in the hall, or who presides.
    """
    floor = floor_at(desk, pen, voted.at)
    rule, law = floor.opening.rules.rule("expulsion.majority"), floor.opening.rules.law
    if not warned:
        raise Refused(
            "expulsion-without-warning", member=member, article=rule.article, law=law,
            mend=f"assembly expel {member} --warned …",
        )  # fmt: skip
    _refuse_outside(desk, floor, member, voted)
    if member == floor.sitting.presiding.member:
        raise Refused(
            "expulsion-of-chair", member=member, article=rule.article, law=law, mend="assembly suspend"
        )
    count = counted(floor, voted, mend=f"assembly expel {member} …")
    verdict = decide_share(count.tally, "present", len(floor.entitled), rule)
    adopted = verdict.outcome == "adopted"
    expulsion = Expulsion(
        number=desk.book.expulsions.next_number(),
        member=member,
        misconduct=misconduct,
        movement=departure(desk, floor, member, voted.at) if adopted else None,
        **facts_of(floor, voted, count, verdict),
    )
    desk.book.expulsions.put(expulsion)
    desk.did(f"expel {member}")
    return expulsion


def dismiss_bureau(
    desk: OpenSession,
    pen: Pen,
    *,
    item: int,
    asked_by: tuple[int, ...],
    asked_on: date,
    voted: Voted,
    term: Term | None,
) -> BureauDismissal:
    """Record a vote on dismissing the bureau (art. 39); adopted, its posts are vacant from then on.

    `term` is how long the bureau is in office, as far as it is known. Refused: asked by too few of the members in
    office; in the bureau's first years or last months.
    """
    floor = floor_at(desk, pen, voted.at)
    refuse_voted(desk, item)
    refuse_future(asked_on, floor.sitting, "--asked-on")
    in_office = {entry.number for entry in opening_at(desk, floor.opening, voted.at).elected}
    _refuse_few(floor, asked_by, in_office)
    if term:
        _refuse_barred(floor, term)
    count = counted(floor, voted, mend="assembly dismiss-bureau …")
    rule = floor.opening.rules.rule("bureau.dismissal.voted_by")
    verdict = decide_share(count.tally, "members-in-office", len(in_office), rule)
    dismissal = BureauDismissal(
        number=desk.book.bureau_dismissals.next_number(),
        item=item,
        asked_by=tuple(sorted(asked_by)),
        asked_on=asked_on,
        since=term.start if term else None,
        until=term.end if term else None,
        **facts_of(floor, voted, count, verdict),
    )
    desk.book.bureau_dismissals.put(dismissal)
    desk.did(f"dismiss-bureau item {item}")
    return dismissal


def give_opinion(
    desk: OpenSession, pen: Pen, *, item: int, member: int, heard: date | None, reasons: str, voted: Voted
) -> DismissalOpinion:
    """Record the assembly's reasoned opinion on dismissing a member, who was heard first (art. 33).

    It ends no mandate: the authorities decide. Refused: a member who was not heard.
    """
    floor = floor_at(desk, pen, voted.at)
    refuse_voted(desk, item)
    member_of(floor.opening, member)
    rule, mend = floor.opening.rules.rule("dismissal.member.heard"), f"assembly dismissal-opinion {member} …"
    if heard is None:
        raise Refused(
            "member-not-heard", member=member, article=rule.article, law=floor.opening.rules.law,
            mend=f"assembly dismissal-opinion {member} --heard DAY …",
        )  # fmt: skip
    refuse_future(heard, floor.sitting, "--heard")
    count = counted(floor, voted, mend=mend)
    opinion = DismissalOpinion(
        number=desk.book.dismissal_opinions.next_number(),
        item=item,
        member=member,
        heard=heard,
        reasons=body(reasons, "reason"),
        **facts_of(floor, voted, count, by_majority(floor, count, mend=mend)),
    )
    desk.book.dismissal_opinions.put(opinion)
    desk.did(f"dismissal-opinion {member} item {item}")
    return opinion


def resign(
    desk: OpenSession, pen: Pen, *, item: int, member: int, sent: date, registered: str, voted: Voted
) -> Resignation:
    """Record the vote on a resignation sent by registered letter; accepted, it is final and ends the mandate (art. 31).

    Whoever resigned is out of the hall from that hour on.
    """
    floor = floor_at(desk, pen, voted.at)
    refuse_voted(desk, item)
    member_of(floor.opening, member)
    refuse_future(sent, floor.sitting, "--sent")
    mend = f"assembly resignation {member} …"
    count = counted(floor, voted, mend=mend)
    verdict = by_majority(floor, count, mend=mend)
    leaves = verdict.outcome == "adopted" and member in _inside(desk, floor, voted)
    resignation = Resignation(
        number=desk.book.resignations.next_number(),
        item=item,
        member=member,
        sent=sent,
        registered=name(registered, "registered"),
        movement=departure(desk, floor, member, voted.at) if leaves else None,
        **facts_of(floor, voted, count, verdict),
    )
    desk.book.resignations.put(resignation)
    desk.did(f"resignation {member} item {item}")
    return resignation


def _inside(desk: OpenSession, floor: Floor, voted: Voted) -> tuple[int, ...]:
    return present_at(floor.sitting.attendance.present, desk.movements_of(floor.sitting), voted.at)


def _refuse_outside(desk: OpenSession, floor: Floor, member: int, voted: Voted) -> None:
    member_of(floor.opening, member)
    if member not in _inside(desk, floor, voted):
        raise Refused(
            "member-not-present",
            member=member,
            at=voted.at.strftime("%H:%M"),
            mend=f"assembly attend {member} --arrived",
        )


def _refuse_few(floor: Floor, asked_by: tuple[int, ...], in_office: set[int]) -> None:
    rules = floor.opening.rules
    for number in asked_by:
        if number not in in_office:
            day = floor.opening.day.isoformat()
            raise NotFound("member-not-in-office", member=number, day=day, mend="assembly members")
    rule = rules.rule("bureau.dismissal.asked_by")
    needed = needed_for(str(rule.value), len(in_office))
    if len(set(asked_by)) < needed:
        raise Refused(
            "dismissal-asked-by-few", asked=len(set(asked_by)), needed=needed, members=len(in_office),
            article=rule.article, law=rules.law, mend="assembly dismiss-bureau … --asked-by MEMBERS",
        )  # fmt: skip


def _refuse_barred(floor: Floor, term: Term) -> None:
    rules, day = floor.opening.rules, floor.sitting.opened.date()
    barred = dismissal_barred(term, day, rules)
    if barred == "first-years":
        raise Refused(
            "dismissal-too-early", since=term.start.isoformat(), day=day.isoformat(),
            years=rules.number("bureau.dismissal.not_in_first_years"),
            article=rules.article("bureau.dismissal.not_in_first_years"), law=rules.law, mend="assembly offices",
        )  # fmt: skip
    if barred == "last-months" and term.end:
        raise Refused(
            "dismissal-too-late", until=term.end.isoformat(), day=day.isoformat(),
            months=rules.number("bureau.dismissal.not_in_last_months"),
            article=rules.article("bureau.dismissal.not_in_last_months"), law=rules.law, mend="assembly offices",
        )  # fmt: skip
