"""`recommend`, `recommendations`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.books import session_change
from assembly.actions.recommendations import addressed_to, authority_meant, listed, recommend
from assembly.actions.similar import similar_to
from assembly.cli.command import Desk, command
from assembly.cli.debate import text_meant
from assembly.cli.labels import label
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import DAY, argument, option
from assembly.domain.authority import LEVELS, Level
from assembly.domain.carried import STANDINGS, Standing
from assembly.domain.recommendation import Priority
from assembly.domain.subject import parse_subject
from assembly.language.messages import N_, say


@command(
    "recommend",
    N_(
        "Record a recommendation (توصية) and the authorities it goes to, by number or part of the name; see `assembly authorities`."
    ),
    'assembly recommend "مواكبة القطاع والصناع التقليديين بالجهة نحو الرقمنة" --to 1 --to 4 --level national --from 2',
    session=True,
)
@argument("text", required=False, unless=("file",))
@option("--file", metavar="FILE", help=N_("Read the text from a file; - reads standard input."))
@option(
    "--to",
    multiple=True,
    ask=True,
    metavar="AUTHORITY",
    help=N_("Authority it goes to; may be repeated."),
)
@option(
    "--level",
    type=click.Choice(LEVELS),
    help=N_("local, regional or national (default: the authorities' own)."),
)
@option("--from", "origin", metavar="SUBJECT", help=N_("Item (2) or proposal (proposal:1) it comes from."))
@option("--sector", help=N_("Sector it concerns."))
@option(
    "--priority",
    type=click.Choice(["normal", "high", "urgent"]),
    default="normal",
    help=N_("normal, high or urgent."),
)
@option("--due", type=DAY, help=N_("Day by which an answer is asked for."))
def recommend_command(
    desk: Desk, text: str | None, file: str | None, to: tuple[str, ...], level: Level | None, origin: str | None,
    sector: str | None, priority: Priority, due: date | None,
) -> None:  # fmt: skip
    words = text_meant(text, file)
    subject = parse_subject(origin) if origin else None
    with session_change(desk.store, desk.session, desk.pen) as session:
        made = recommend(
            session,
            desk.pen,
            text=words,
            addressed=addressed_to(session, desk.pen, to),
            level=level,
            origin=subject,
            sector=sector,
            priority=priority,
            due=due,
        )
    for like in similar_to(desk.store, made.text, besides=made.identifier(desk.session)):
        note(
            N_("It resembles {identifier} ({share} %): {text}"),
            identifier=like.identifier, share=round(100 * like.likeness), text=like.text,
        )  # fmt: skip
    done(desk.as_json, made, N_("Recommendation {identifier} recorded, to {authorities}."),
         identifier=made.identifier(desk.session), authorities=[a.name_ar for a in made.authorities])  # fmt: skip


@command(
    "recommendations",
    N_("List recommendations of all sessions, or of one; by authority, level or state."),
    "assembly recommendations --to 3 --level national --session 2020-10",
    session=True,
)
@option("--to", metavar="AUTHORITY", help=N_("Only those to one authority."))
@option("--level", type=click.Choice(LEVELS), help=N_("Only those of one level."))
@option("--state", type=click.Choice(STANDINGS), help=N_("Only those in one state."))
def recommendations_command(desk: Desk, to: str | None, level: Level | None, state: Standing | None) -> None:
    authority = authority_meant(desk.store.authorities(), to).number if to else None
    sessions = (desk.session,) if desk.session_asked else tuple(desk.store.session_ids())
    found = listed(desk.store, sessions, authority=authority, level=level, wanted=state)
    if desk.as_json:
        print_json([each._asdict() for each in found])
        return
    table(
        say(N_("Recommendations")),
        (N_("No."), N_("Level"), N_("Text"), N_("Authorities"), N_("Priority"), N_("State")),
        [
            (
                each.identifier,
                label(each.recommendation.level),
                each.recommendation.text,
                "، ".join(a.name_ar for a in each.recommendation.authorities),
                label(each.recommendation.priority),
                label(each.state, "state"),
            )
            for each in found
        ],
    )
