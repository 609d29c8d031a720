"""`post`, `sent-minutes`, `signed`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assembly.actions.books import correspondence_change
from assembly.actions.minutes_sendings import on_the_roll, send_minutes
from assembly.actions.minutes_signatures import Signer, sign_minutes
from assembly.actions.postings import post
from assembly.actions.recommendations import authority_meant
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, note
from assembly.cli.params import DAY, argument, option
from assembly.domain.attendance import parse_numbers
from assembly.domain.deadlines_of_letters import posting
from assembly.domain.minutes_sending import DOCUMENTS, Document
from assembly.domain.minutes_signature import PLACES, Place
from assembly.domain.session import Ground
from assembly.language.messages import N_, N_of
from assembly.store.attachments import read_scan

_GROUNDS = click.Choice(["absence", "impediment", "refusal"])


@command(
    "post",
    N_(
        "Record that the session's decisions were posted at the chamber: within eight full days of its closing (art. 18)."
    ),
    "assembly post --session 2020-10 --on 2020-11-16 --until 2020-11-30",
    session=True,
)
@option("--on", type=DAY, help=N_("Day they were put up (default: today)."))
@option("--until", type=DAY, help=N_("Day they were taken down, or are to be."))
def post_command(desk: Desk, on: date | None, until: date | None) -> None:
    with correspondence_change(desk.store, desk.pen) as letters:
        made = post(letters, desk.pen, session=desk.session, on=on or desk.pen.today, until=until)
    dossier = desk.store.dossier(made.session)
    for term in posting(dossier, (made,), dossier.openings[-1].rules):
        if term.due and made.on > term.due:
            note(
                N_("Late: they had to be posted by {day} (article {article})."),
                day=term.due.isoformat(),
                article=term.article,
            )
    done(
        desk.as_json,
        made,
        N_of(
            len(made.decisions),
            "Decision posted on {day}: {decisions}.",
            "Decisions posted on {day}: {decisions}.",
        ),
        day=made.on.isoformat(),
        decisions=[f"{sequence}/{dossier.session.year}" for sequence in made.decisions],
    )


@command(
    "sent-minutes",
    N_(
        "Record that the minutes were sent: the original to the government authority, copies to the governors and to each member (art. 18)."
    ),
    "assembly sent-minutes original --to 1 --on 2020-11-20 --reference 131/2020 --session 2020-10\n"
    "assembly sent-minutes copy --to 7 --to 8 --on 2020-11-20 --session 2020-10\n"
    "assembly sent-minutes copy --all-members --on 2020-11-20 --session 2020-10",
    session=True,
)
@argument("document", type=click.Choice(DOCUMENTS), question=N_("original or copy"))
@option(
    "--to",
    multiple=True,
    metavar="AUTHORITY",
    help=N_("Authority, by number or part of the name; may be repeated."),
)
@option("--members", metavar="NUMBERS", default="", help=N_("Members who got a copy, e.g. 1-40,52."))
@option("--all-members", is_flag=True, help=N_("All members on the session's roll got a copy."))
@option("--sitting", type=int, help=N_("Only the minutes of one sitting."))
@option("--on", type=DAY, help=N_("Day they were sent (default: today)."))
@option("--reference", help=N_("Number of the letter."))
def sent_minutes_command(
    desk: Desk, document: Document, to: tuple[str, ...], members: str, all_members: bool, sitting: int | None,
    on: date | None, reference: str | None,
) -> None:  # fmt: skip
    session = desk.session
    numbers = on_the_roll(desk.store.dossier(session)) if all_members else parse_numbers(members)
    authorities = desk.store.authorities()
    with correspondence_change(desk.store, desk.pen) as letters:
        made = send_minutes(
            letters,
            desk.pen,
            session=session,
            document=document,
            authorities=tuple(authority_meant(authorities, each) for each in to),
            members=numbers,
            on=on or desk.pen.today,
            sitting=sitting,
            reference=reference,
        )
    done(
        desk.as_json,
        made,
        N_(
            "Minutes of session {session} sent on {day}, {document}: authorities {authorities}, members {members}."
        ),
        session=session,
        day=made.on.isoformat(),
        document=label(document),
        authorities=len(made.authorities),
        members=len(made.members),
    )


@command(
    "signed",
    N_(
        "Record that the minutes of a sitting were signed, by who presided and who wrote. Another signs in the stead of the secretary or the "
        "president: say who, and on what ground (art. 18, 28)."
    ),
    "assembly signed --session 2020-10 --on 2020-11-13\n"
    "assembly signed --secretary 11 --secretary-because refusal --sitting 1 --session 2020-10 --on 2020-11-13",
    session=True,
)
@option("--sitting", type=int, default=1, help=N_("Number of the sitting (default: 1)."))
@option("--only", type=click.Choice(PLACES), help=N_("Only one of the two signed: president or secretary."))
@option("--president", type=int, metavar="MEMBER", help=N_("Who signed for the president."))
@option("--president-because", type=_GROUNDS, help=N_("Why: absence, impediment or refusal."))
@option("--secretary", type=int, metavar="MEMBER", help=N_("Who signed for the secretary."))
@option("--secretary-because", type=_GROUNDS, help=N_("Why: absence, impediment or refusal."))
@option("--on", type=DAY, help=N_("Day of signing (default: today)."))
@option("--scan", metavar="FILE", help=N_("The signed minutes: their PDF, or a scan of the signed pages."))
def signed_command(
    desk: Desk, sitting: int, only: Place | None, president: int | None, president_because: Ground | None,
    secretary: int | None, secretary_because: Ground | None, on: date | None, scan: str | None,
) -> None:  # fmt: skip
    read = read_scan(Path(scan)) if scan else None
    with correspondence_change(desk.store, desk.pen) as letters:
        made = sign_minutes(
            letters,
            desk.pen,
            session=desk.session,
            sitting=sitting,
            on=on or desk.pen.today,
            places=(only,) if only else PLACES,
            president=Signer(president, president_because),
            secretary=Signer(secretary, secretary_because),
            scan=read,
        )
    done(
        desk.as_json,
        made,
        N_("Minutes of sitting {sitting} signed on {day}: {places}."),
        sitting=sitting,
        day=made[0].on.isoformat(),
        places=[f"{label(each.place)} ({each.member})" for each in made],
    )
