"""What `open-sitting` asks for at a terminal: the hour first, then who is present, who is excused, and the guests."""

from __future__ import annotations

from datetime import datetime, time
from typing import NamedTuple

import click

from assembly.actions.books import session_change
from assembly.actions.offices import opening_at
from assembly.actions.session_window import refuse_outside
from assembly.actions.sittings import attendance_of, may_open
from assembly.cli.asking import ask, ask_choice, ask_each, ask_if_any
from assembly.cli.command import Desk
from assembly.cli.params import parse_hour
from assembly.domain.attendance import parse_excuses, parse_numbers
from assembly.domain.dossier import Dossier
from assembly.domain.session import Guest, Opening, Recorder
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

_DIGITS = 5
_GENDERS = {"male": N_("male"), "female": N_("female")}


class Answers(NamedTuple):
    """Who attends, as it was typed or answered. `present` is None until it is told; `recorder` where nobody came."""

    at: time | datetime | None
    present: tuple[int, ...] | None
    excuses: dict[int, str | None]
    guests: tuple[Guest, ...]
    recorder: Recorder | None = None


def parse_recorder(text: str) -> Recorder:
    """Return who drew up a record, typed as a guest is: `name|title` or `name|title|female`."""
    typed = parse_guest(text)
    return Recorder(name=typed.name, title=typed.title, gender=typed.gender)


def parse_guest(text: str) -> Guest:
    """Return the guest of `name|title` or `name|title|female`."""
    parts = [part.strip() for part in text.split("|")]
    if len(parts) not in {2, 3} or not all(parts) or parts[2:] not in ([], ["female"], ["male"]):
        raise BadInput("guest-unreadable", text=text)
    return Guest(name=parts[0], title=parts[1], gender="female" if parts[2:] == ["female"] else "male")


def ask_who_attends(desk: Desk, dossier: Dossier, foreseen: datetime, typed: Answers) -> Answers:
    """Ask for what was not typed. Whatever would be refused is refused at once, and not after a long list.

    `foreseen` is when the sitting is expected to open: its hour is offered, and an hour alone falls on its day.
    """
    told = typed.at or _asked_hour(desk, dossier, foreseen)
    opening = _opening(desk, desk.pen.moment(told, foreseen.date()))
    present = ask(
        translate(N_("Numbers of the members who signed, e.g. 1-40,52 (0: nobody)")),
        lambda answer: attendance_of(opening, _numbers(answer), ()).present,
    )
    came = any(entry.number in present for entry in opening.elected)
    recorder = None if came else _asked_recorder()
    excuses = typed.excuses or _asked_excuses(opening, present)
    return Answers(told, present, excuses, typed.guests or _asked_guests(), recorder)


def _numbers(answer: str) -> tuple[int, ...]:
    plain = answer.strip()
    return () if plain.isdecimal() and not int(plain[:_DIGITS]) else parse_numbers(answer)


def _asked_recorder() -> Recorder:
    """Ask for the employee who draws up the record of an opening that nobody attended."""
    name = ask(translate(N_("Nobody came. Name of the employee who draws up the record")), str)
    title = ask(translate(N_("Title of the employee")), str)
    gender = ask_choice(translate(N_("Gender")), _GENDERS, default="male")
    return Recorder(name=name.strip(), title=title.strip(), gender="female" if gender == "female" else "male")


def _opening(desk: Desk, at: datetime) -> Opening:
    """Return who would be on the sheet at an hour, or refuse the opening before anybody is asked. Nothing stays locked."""
    with session_change(desk.store, desk.session, desk.pen) as session:
        _, opening = may_open(session, desk.pen, at)
        return opening_at(session, opening, at)


def _asked_hour(desk: Desk, dossier: Dossier, foreseen: datetime) -> time | datetime:
    click.echo(say(N_("Sitting of {day}."), day=foreseen.date().isoformat()), err=True)

    def read(answer: str) -> time | datetime:
        told = parse_hour(answer)
        day = desk.pen.moment(told, foreseen.date()).date()
        refuse_outside(dossier.session, day, desk.store.rules_on(day))
        return told

    found: time | datetime = ask(
        translate(N_("Hour of the opening")), read, default=foreseen.strftime("%H:%M")
    )
    return found


def _asked_excuses(opening: Opening, present: tuple[int, ...]) -> dict[int, str | None]:
    def read(answer: str) -> dict[int, str | None]:
        excuses = parse_excuses(answer)
        attendance_of(opening, present, tuple(excuses))
        return excuses

    question = translate(N_('Numbers of those excused, with the reason if known: 41:"…",43'))
    return ask_if_any(question, read) or {}


def _asked_guests() -> tuple[Guest, ...]:
    return ask_each(translate(N_("Name of a guest")), _completed)


def _completed(name: str) -> Guest:
    """Return the guest of that name, asking for the rest."""
    title = ask(translate(N_("Title of the guest")), str)
    gender = ask_choice(translate(N_("Gender")), _GENDERS, default="male")
    return Guest(name=name.strip(), title=title.strip(), gender="female" if gender == "female" else "male")
