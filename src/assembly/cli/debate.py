"""`speak`, `propose`, `amend`."""

from __future__ import annotations

import sys
from datetime import datetime, time
from pathlib import Path

import click

from assembly.actions.books import member_meant, session_change
from assembly.actions.debate import amend, propose, speak
from assembly.cli.command import Desk, command
from assembly.cli.days import hall_time
from assembly.cli.output import done
from assembly.cli.params import HOUR, argument, option
from assembly.domain.proposal import ProposalKind
from assembly.domain.subject import parse_subject
from assembly.errors import BadInput
from assembly.language.messages import N_, translate


def text_meant(text: str | None, file: str | None) -> str:
    """Return a text: as typed, from a file (- for standard input), else from the editor when a person is there.

    Called before any journal is locked: nobody writes in an editor while others wait.
    """
    if text is not None and file is not None:
        raise BadInput("text-twice", path=file, mend=translate(N_('"TEXT" or --file FILE')))
    if text is not None:
        return text
    if file is not None:
        try:
            return sys.stdin.read() if file == "-" else Path(file).read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise BadInput("text-file-unreadable", path=file, reason=str(error)) from None
    written = click.edit("", extension=".txt") if sys.stdin.isatty() else None
    if written is None or not written.strip():
        raise BadInput("text-missing", mend=translate(N_('"TEXT" or --file FILE')))
    return written


@command(
    "speak",
    N_(
        "Record what a member (number or part of the name) or a guest says. The text is typed, read from a file, or written in the editor."
    ),
    'assembly speak 12 "دعا إلى مواكبة الصناع التقليديين في التحول الرقمي" --item 1',
    session=True,
)
@argument("speaker", question=N_("Who speaks"))
@argument("text", required=False, unless=("file",))
@option("--file", metavar="FILE", help=N_("Read the text from a file; - reads standard input."))
@option("--item", type=int, help=N_("The item spoken on; without one it is an opening word."))
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def speak_command(
    desk: Desk, speaker: str, text: str | None, file: str | None, item: int | None, at: time | datetime | None
) -> None:
    words = text_meant(text, file)
    with session_change(desk.store, desk.session, desk.pen) as session:
        speech = speak(
            session, desk.pen, speaker=speaker, text=words, item=item, at=hall_time(desk, session, at)
        )
    done(desk.as_json, speech, N_("Speech {number} recorded."), number=speech.number)


@command(
    "propose",
    N_("Record a proposal (مقترح) or a petition (ملتمس), from members or from the debate as a whole."),
    'assembly propose "إحداث منصة جهوية لتسويق منتوجات الصناعة التقليدية" --kind proposal --item 2 --by 12',
    session=True,
)
@argument("text", required=False, unless=("file",))
@option("--file", metavar="FILE", help=N_("Read the text from a file; - reads standard input."))
@option(
    "--kind",
    type=click.Choice(["proposal", "petition"]),
    default="proposal",
    help=N_("proposal or petition."),
)
@option("--item", type=int, help=N_("The item it comes from."))
@option("--by", multiple=True, metavar="MEMBER", help=N_("Who makes it; may be repeated."))
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def propose_command(
    desk: Desk,
    text: str | None,
    file: str | None,
    kind: ProposalKind,
    item: int | None,
    by: tuple[str, ...],
    at: time | datetime | None,
) -> None:
    words = text_meant(text, file)
    with session_change(desk.store, desk.session, desk.pen) as session:
        _, opening = session.in_the_hall(desk.pen)
        members = tuple(member_meant(opening, who) for who in by)
        proposal = propose(
            session, desk.pen, kind=kind, text=words, item=item, by=members, at=hall_time(desk, session, at)
        )
    message = N_("Proposal {number} recorded.") if kind == "proposal" else N_("Petition {number} recorded.")
    done(desk.as_json, proposal, message, number=proposal.number)


@command(
    "amend",
    N_("Record an amendment to an item or a proposal."),
    'assembly amend 3 "رفع اعتماد التكوين إلى 500.000 درهم" --by 7',
    session=True,
)
@argument("target", metavar="ITEM|proposal:N", question=N_("What is amended"))
@argument("text", required=False, unless=("file",))
@option("--file", metavar="FILE", help=N_("Read the text from a file; - reads standard input."))
@option("--by", multiple=True, metavar="MEMBER", help=N_("Who makes it; may be repeated."))
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def amend_command(
    desk: Desk,
    target: str,
    text: str | None,
    file: str | None,
    by: tuple[str, ...],
    at: time | datetime | None,
) -> None:
    subject = parse_subject(target)
    words = text_meant(text, file)
    with session_change(desk.store, desk.session, desk.pen) as session:
        _, opening = session.in_the_hall(desk.pen)
        members = tuple(member_meant(opening, who) for who in by)
        amendment = amend(
            session, desk.pen, target=subject, text=words, by=members, at=hall_time(desk, session, at)
        )
    done(desk.as_json, amendment, N_("Amendment {number} recorded."), number=amendment.number)
