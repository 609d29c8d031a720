"""The deadlines of a session as a calendar: days for what is to be done, the hour for a meeting."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from assembly.domain.chamber import Chamber
from assembly.domain.deadline import Deadline, Reckoned
from assembly.domain.dossier import Dossier
from assembly.exports.ics import Event, calendar, uid
from assembly.language.deadline_words import how, what
from assembly.language.messages import N_, say


def deadlines_ics(
    chamber: Chamber, dossier: Dossier, reckoned: tuple[Reckoned, ...], made: datetime
) -> bytes:
    """Return the deadlines that have a day, in the language of the messages; `made` has its time zone.

    What is done stays in it, and says so: taken in again, the calendar replaces what it held.
    """
    events = tuple(
        _event(chamber, dossier, each, each.deadline.due) for each in reckoned if each.deadline.due
    )
    return calendar(events, made)


def _event(chamber: Chamber, dossier: Dossier, reckoned: Reckoned, due: date) -> Event:
    each = reckoned.deadline
    words = what(each.code, None if each.code == "meeting" else each.subject)
    name = "-".join(
        filter(None, (each.session, each.code, (each.subject or "").replace(" ", "-").replace("/", "-")))
    )
    done = each.done.isoformat() if each.done else ""
    state = f" ({how(reckoned.state, reckoned.days, done)})" if each.done else ""
    return Event(
        uid=uid(chamber.name_ar, name),
        at=_moment(chamber, dossier, each) or due,
        summary=f"{each.session}: {words}{state}" if each.session else f"{words}{state}",
        description="\n".join((chamber.name_ar, *_article(each))),
    )


def _moment(chamber: Chamber, dossier: Dossier, deadline: Deadline) -> datetime | None:
    """Return the hour of a meeting; other deadlines take the whole day."""
    if deadline.code != "meeting":
        return None
    session = dossier.session
    convened = session.convocation(2 if deadline.subject == "2" else 1)
    at = convened.meeting if convened else session.planned
    return at.replace(tzinfo=ZoneInfo(chamber.timezone)) if at else None


def _article(deadline: Deadline) -> tuple[str, ...]:
    if not deadline.article or not deadline.law:
        return ()
    return (say(N_("Article {article} of law {law}"), article=deadline.article, law=deadline.law),)
