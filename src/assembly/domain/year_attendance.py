"""Attendance over several sittings: each member by the sittings held while in office, those who joined later as present."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from assembly.domain.dossier import Dossier
from assembly.domain.excuse import LateExcuse, accepted_later
from assembly.domain.member import Gender
from assembly.domain.record import Record
from assembly.domain.session import Opening, RollEntry, Sitting

Attended = Literal["attended", "excused", "absent"]


class SittingFigures(Record, frozen=True, kw_only=True):
    """A sitting that was held: how many elected members attended, were excused or stayed away."""

    session: str
    number: int
    day: date
    members_in_office: int
    attended: int
    excused: int
    absent: int


class MemberFigures(Record, frozen=True, kw_only=True):
    """An elected member: `sittings` are those held while the member was in office, the sum of the three that follow."""

    number: int
    name: str
    name_fr: str | None
    gender: Gender
    sittings: int
    attended: int
    excused: int
    absent: int


def attendance_of(
    dossiers: Iterable[Dossier], late: tuple[LateExcuse, ...]
) -> tuple[tuple[SittingFigures, ...], tuple[MemberFigures, ...]]:
    """Return the attendance by sitting and by member, over the sittings that were held.

    Whoever arrived later attended; an absence whose reasons the assembly accepted afterwards (`late`) is excused.
    Associates are in neither (art. 8). Who is in office at a sitting, its attendance sheet says, which was copied from
    the mandates of that day.
    """
    sittings: list[SittingFigures] = []
    names: dict[int, RollEntry] = {}
    marks: dict[int, list[Attended]] = {}
    for dossier, sitting, opening in _held(dossiers):
        found = attended(dossier, sitting, opening, late)
        sittings.append(_sitting(dossier, sitting, found))
        names |= {entry.number: entry for entry in opening.elected}
        for member, mark in found.items():
            marks.setdefault(member, []).append(mark)
    return tuple(sittings), tuple(_member(names[n], marks[n]) for n in sorted(marks))


def attended(
    dossier: Dossier, sitting: Sitting, opening: Opening, late: tuple[LateExcuse, ...]
) -> dict[int, Attended]:
    """Return how each elected member in office stood to a sitting."""
    elected = {entry.number for entry in opening.elected}
    arrived = {
        m.member for m in dossier.movements if m.sitting == sitting.number and m.direction == "arrival"
    }
    excused_later = accepted_later(dossier.session.id, sitting.number, late)
    signed = sitting.attendance
    found: dict[int, Attended] = dict.fromkeys(signed.absent, "absent")
    found |= dict.fromkeys((*signed.excused, *(excused_later & set(signed.absent))), "excused")
    found |= dict.fromkeys((*signed.present, *(arrived & set(found))), "attended")
    return {member: mark for member, mark in found.items() if member in elected}


def _held(dossiers: Iterable[Dossier]) -> Iterator[tuple[Dossier, Sitting, Opening]]:
    for dossier in dossiers:
        for sitting in dossier.sittings:
            opening = dossier.opening(sitting.call)
            if opening and not sitting.failed:
                yield dossier, sitting, opening


def _sitting(dossier: Dossier, sitting: Sitting, found: dict[int, Attended]) -> SittingFigures:
    marks = list(found.values())
    return SittingFigures(
        session=dossier.session.id,
        number=sitting.number,
        day=sitting.opened.date(),
        members_in_office=len(marks),
        attended=marks.count("attended"),
        excused=marks.count("excused"),
        absent=marks.count("absent"),
    )


def _member(entry: RollEntry, marks: list[Attended]) -> MemberFigures:
    return MemberFigures(
        number=entry.number,
        name=entry.name,
        name_fr=entry.name_fr,
        gender=entry.gender,
        sittings=len(marks),
        attended=marks.count("attended"),
        excused=marks.count("excused"),
        absent=marks.count("absent"),
    )
