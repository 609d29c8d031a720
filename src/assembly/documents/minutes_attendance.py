"""Who was there: the counts, the lists by group, the quorum, and who came or left later."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.view_hall import Hall, session_name
from assembly.documents.view_parts import Entry, NumberedListing, Table
from assembly.domain.attendance import Movement
from assembly.domain.session import Sitting
from assembly.language import sentences_members as members
from assembly.language import sentences_quorum as sentence
from assembly.language.counted import grouped
from assembly.language.persons import shared_gender
from assembly.language.sentences import (
    ABSENT,
    ASSOCIATES_PRESENT,
    EXCUSED,
    MEMBERS_IN_OFFICE,
    PRESENT,
)
from assembly.language.sentences_opening import opening_declared


class AttendanceView(NamedTuple):
    """The counts and the lists: present, excused (never why: art. 16), absent, then associates present."""

    counts: Table
    lists: tuple[NumberedListing, ...]


def attendance_view(hall: Hall) -> AttendanceView:
    """Return the attendance at a sitting's opening; empty groups have no list."""
    signed = hall.sitting.attendance
    present, excused, absent = (
        hall.elected(group) for group in (signed.present, signed.excused, signed.absent)
    )
    associates = tuple(number for number in signed.present if number not in present)
    counts = (hall.sitting.quorum.members_in_office, len(present), len(excused), len(absent))
    groups = (
        (PRESENT, present),
        (EXCUSED, excused),
        (ABSENT, absent),
        (ASSOCIATES_PRESENT, associates),
    )
    return AttendanceView(
        counts=Table(
            "",
            tuple(map(hall.say.word, (MEMBERS_IN_OFFICE, PRESENT, EXCUSED, ABSENT))),
            (tuple(hall.say(grouped, count) for count in counts),),
        ),
        lists=tuple(
            name_list(hall, hall.say.word(heading), numbers) for heading, numbers in groups if numbers
        ),
    )


def name_list(hall: Hall, heading: str, numbers: tuple[int, ...]) -> NumberedListing:
    """Return members by name, counted from one."""
    names = enumerate(hall.named(numbers), start=1)
    return NumberedListing(heading, tuple(Entry(str(place), name) for place, name in names))


def quorum_sentences(hall: Hall) -> tuple[str, ...]:
    """Return what the minutes say of the quorum: reached, second call, missed, or counted at an earlier sitting."""
    quorum = hall.sitting.quorum
    if hall.sitting.failed:
        return (_missed(hall),)
    if not hall.sitting.counted_here and hall.rank > 1:
        return (_resumed(hall),)
    if quorum.reason == "second-call-any-number":
        failed = next((s.opened.date() for s in hall.dossier.sittings if s.failed), None)
        return (
            hall.say(sentence.second_call, failed, quorum.article),
            hall.say(opening_declared, hall.chair),
        )
    counts = (quorum.signatures, quorum.members_in_office)
    return (hall.say(sentence.quorum_reached, *counts, _required(hall), hall.chair, quorum.article),)


def movement_sentences(hall: Hall) -> tuple[str, ...]:
    """Return who left after signing and did not come back, and who joined later, associates left out."""
    signed = hall.elected(hall.sitting.attendance.present)
    last = {m.member: m.direction for m in sorted(_movements(hall), key=lambda m: (m.at, m.number))}
    gone = [
        member for member in hall.elected(tuple(last)) if last[member] == "departure" and member in signed
    ]
    came = tuple(sorted({m.member for m in _movements(hall) if m.direction == "arrival"} - set(signed)))
    joined = hall.elected(came)
    return (
        *(
            (hall.say(sentence.departures, len(gone), hall.rules.article("quorum.first_call")),)
            if gone
            else ()
        ),
        *((_arrivals(hall, joined),) if joined else ()),
    )


def _arrivals(hall: Hall, joined: tuple[int, ...]) -> str:
    gender = shared_gender(hall.person(member).gender for member in joined)
    return hall.say(sentence.arrivals, len(joined), gender, hall.named(joined))


def absences_decided(hall: Hall) -> tuple[str, ...]:
    """Return what the assembly decided at this sitting of reasons given after earlier meetings; the reasons are private."""
    here = (each for each in hall.dossier.late_excuses if each.sitting == hall.sitting.number)
    return tuple(
        hall.say(
            members.late_excuse_accepted if each.accepted else members.late_excuse_refused,
            hall.person(each.member),
            each.meeting,
        )
        for each in here
    )


def _movements(hall: Hall) -> list[Movement]:
    """Return who came and left of their own: an expulsion and a resignation are told apart."""
    put_out = {vote.movement for vote in hall.dossier.expulsions}
    put_out |= {vote.movement for vote in hall.dossier.resignations}
    return [m for m in hall.dossier.movements if m.sitting == hall.sitting.number and m.number not in put_out]


def _required(hall: Hall) -> sentence.Required:
    rule = hall.rules.rule("quorum.first_call" if hall.sitting.call == 1 else "quorum.second_call")
    return sentence.Required(hall.sitting.quorum.needed, absolute=rule.value == "absolute-majority")


def _missed(hall: Hall) -> str:
    quorum, rules = hall.sitting.quorum, hall.rules
    finding = hall.say(
        sentence.present_below, quorum.signatures, _required(hall), hall.sitting.waited_minutes
    )
    chair = None if hall.sitting.recorder else hall.chair
    if hall.sitting.call != 1:
        return hall.say(sentence.quorum_not_reached_again, finding, chair, quorum.article)
    return hall.say(
        sentence.quorum_not_reached,
        finding,
        chair,
        rules.number("second_call.within_days"),
        rules.article("notice.full_days"),
        quorum.article,
    )


def _resumed(hall: Hall) -> str:
    earlier = _previous(hall)
    return hall.say(
        sentence.resumed,
        session_name(hall.dossier),
        hall.rank,
        hall.sitting.opened.date(),
        (earlier.closed or earlier.opened).date(),
        hall.sitting.quorum.article,
    )


def _previous(hall: Hall) -> Sitting:
    held = [s for s in hall.dossier.sittings if not s.failed and s.number < hall.sitting.number]
    return held[-1]
