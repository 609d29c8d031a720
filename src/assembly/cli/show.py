"""`show`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import click
from msgspec.structs import fields

from assembly.cli.choices import meant
from assembly.cli.code_words import CODES
from assembly.cli.command import Desk, command
from assembly.cli.days import MOMENT, ends
from assembly.cli.enforceable import enforceable_sentence, enforceable_today, with_enforceability
from assembly.cli.field_words import FIELDS, SINGULAR_WORDS
from assembly.cli.labels import heading, label
from assembly.cli.opening import quorum_sentence
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.cli.record_lines import record_lines
from assembly.cli.seals import tell_overridden
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability
from assembly.domain.record import Record
from assembly.domain.seal import Seal
from assembly.domain.session import Session, Sitting, is_session_id
from assembly.errors import BadInput, NotFound
from assembly.language.messages import N_, say
from assembly.store.index import index

_PLURAL = {"votes" if f.name == "ballots" else f.name.replace("_", "-"): f.name for f in fields(Dossier)[1:]}
_SINGULAR = {
    **{
        part.removesuffix("es" if part == "speeches" else "s"): field
        for part, field in _PLURAL.items()
        if part.endswith("s")
    },
    "ballot": "ballots",
    "petition": "proposals",
}
PARTS = {**_PLURAL, **_SINGULAR}
"""The field of a session's record by what is typed for it: its plural, and the singular that `search` prints."""

WORDS = {
    **{part: FIELDS.get(field, part) for part, field in _PLURAL.items()},
    **{part: CODES.get(part) or SINGULAR_WORDS.get(part) or FIELDS.get(part, part) for part in _SINGULAR},
}
_NUMBER = re.compile(r"\d{1,9}(/\d{4})?")
_KEYS = ("number", "sequence", "call", "item")
_COUNTED = ("items", "speeches", "proposals", "ballots", "decisions", "recommendations")


@command(
    "show",
    N_(
        "Show the session, or one part of it (items, sittings, speeches, proposals, votes, decisions, recommendations …), whole or by number, "
        "as `search` names it. --at shows it as it was recorded at that moment."
    ),
    "assembly show\nassembly show votes 2 --session 2020-10\nassembly show 2020-10 speech 1\nassembly show items --at '2020-11-12 10:30'",
    session=True,
)
@argument("words", nargs=-1, metavar="[SESSION] [PART] [NUMBER]")
@option(
    "--at", type=MOMENT, help=N_("As recorded at the end of this day, or of this day's minute (local time).")
)
def show_command(desk: Desk, words: tuple[str, ...], at: date | datetime | None) -> None:
    part, number = part_meant(_without_session(desk, words))
    dossier = _dossier(desk, at)
    if part is None:
        _summary(desk, dossier, then=at is not None)
        return
    found = _found(dossier, part, number)
    if PARTS[part] == "decisions" and at is None:
        _show_decisions(desk, dossier, found)
        return
    if desk.as_json:
        print_json(found)
        return
    for record in found if isinstance(found, tuple) else (found,):
        click.echo("\n".join(record_lines(record)) + "\n")


def _found(dossier: Dossier, part: str, number: str | None) -> Any:
    """Return a part of the session, of a part that has several records those of the number told."""
    held = getattr(dossier, PARTS[part])
    if number is None or not isinstance(held, tuple):
        return held
    found = tuple(record for record in held if _is_numbered(record, number))
    if not found:
        raise NotFound("record-unknown", part=part, number=number, session=dossier.session.id, mend=f"assembly show {part}")  # fmt: skip
    return found


def _dossier(desk: Desk, at: date | datetime | None) -> Dossier:
    """Return the session meant, as it stands or as it was recorded at the end of a moment."""
    if at is None:
        return desk.store.dossier(desk.session)
    return desk.store.dossier_at(desk.session, ends(at, desk.pen.zone))


def _show_decisions(desk: Desk, dossier: Dossier, found: tuple[Decision, ...]) -> None:
    """Print decisions with whether they stand, and are enforceable today."""
    stands = enforceable_today(desk, dossier, found)
    if desk.as_json:
        print_json([with_enforceability(*pair) for pair in zip(found, stands, strict=True)])
        return
    for decision, verdict in zip(found, stands, strict=True):
        lines = (*_standing(decision, verdict), *record_lines(decision))
        click.echo("\n".join(lines) + "\n")


def _without_session(desk: Desk, words: tuple[str, ...]) -> list[str]:
    """Return the words but for the session's id before them, which is then the session meant."""
    if not words or not is_session_id(words[0]):
        return list(words)
    if desk.session_asked not in {None, words[0]}:
        raise BadInput("two-sessions", one=desk.session_asked, other=words[0], mend="assembly show --help")
    desk.session_asked = words[0]
    return list(words[1:])


def part_meant(words: list[str]) -> tuple[str | None, str | None]:
    """Return the part and the number of the record that were typed, None for what was not."""
    number = words.pop() if words and _NUMBER.fullmatch(words[-1]) else None
    if not words and number is None:
        return None, None
    typed = " ".join(words)
    part = meant(typed, WORDS)
    if part is None:
        raise BadInput("part-unknown", part=typed or number, parts=list(_PLURAL), mend="assembly show --help")
    return part, None if number is None else "/".join(str(int(digits)) for digits in number.split("/"))


def _is_numbered(record: Record, number: str) -> bool:
    if isinstance(record, Decision):
        return number in {record.number, str(record.sequence)}
    key = next(getattr(record, key) for key in _KEYS if hasattr(record, key))
    return number == str(key)


def _standing(decision: Decision, verdict: Enforceability) -> Iterator[str]:
    """Yield whether a decision stands, and is enforceable."""
    if decision.cancelled_by:
        yield say(N_("Decision {number} was cancelled by vote {vote}."), number=decision.number, vote=decision.cancelled_by)  # fmt: skip
        return
    yield say(N_("Decision {number} stands."), number=decision.number)
    yield enforceable_sentence(verdict)


def _summary(desk: Desk, dossier: Dossier, *, then: bool) -> None:
    if desk.as_json:
        print_json(dossier)
        return
    session = dossier.session
    sealed = desk.store.seal_of(session.id)
    click.echo(
        say(
            N_("Session {session}, {kind}, {state}."),
            session=session.id,
            kind=label(session.kind),
            state=label(_state(session, sealed)),
        )
    )
    if sealed:
        _tell_of_seal(sealed)
    if session.closed and not then:
        _tell_of_minutes(desk, session.id)
    for sitting in dossier.sittings:
        _tell_of_sitting(sitting)
    for part in _PLURAL.values():
        count = _count(dossier, part)
        if count or part in _COUNTED:
            click.echo(say(N_("{field}: {value}"), field=heading(part), value=count))


def _state(session: Session, sealed: Seal | None) -> str:
    if sealed:
        return "sealed"
    return "closed" if session.closed else "open"


def _tell_of_sitting(sitting: Sitting) -> None:
    signed = sitting.attendance
    click.echo(say(N_("Sitting {number}: {opened}, {present} present, {excused} excused, {absent} absent."), number=sitting.number,
                   opened=sitting.opened.isoformat(" ", "minutes"), present=len(signed.present), excused=len(signed.excused),
                   absent=len(signed.absent)))  # fmt: skip
    if sitting.counted_here:
        click.echo(f"  {quorum_sentence(sitting.quorum)}")


def _count(dossier: Dossier, part: str) -> int:
    """Return how many records of a part there are, decisions that were cancelled left out."""
    if part == "decisions":
        return sum(decision.cancelled_by is None for decision in dossier.decisions)
    records = getattr(dossier, part)
    return len(records) if isinstance(records, tuple) and part not in {"openings", "sittings"} else 0


def _tell_of_seal(seal: Seal) -> None:
    click.echo(
        say(
            N_("Sealed on {day}; signed minutes: {files}."),
            day=seal.on.isoformat(),
            files=[f"attachments/{each.file}" for each in seal.signed],
        )
    )
    tell_overridden(seal)


def _tell_of_minutes(desk: Desk, session: str) -> None:
    with index(desk.store) as opened:
        outcome, decided_in = opened.minutes(session)
    if outcome:
        click.echo(
            say(N_("Minutes: {outcome} in session {session}."), outcome=label(outcome), session=decided_in)
        )
    else:
        click.echo(say(N_("Minutes: {outcome}."), outcome=label("unapproved")))
