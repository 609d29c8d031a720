"""`answer`, `import-answers`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assembly.actions.answers import Meant, Said, answer, parse_identifier
from assembly.actions.books import correspondence_change
from assembly.actions.recommendations import authority_meant
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done
from assembly.cli.params import DAY, argument, option
from assembly.domain.answer import GRADES, Grade
from assembly.errors import NotFound
from assembly.language.messages import N_
from assembly.store.attachments import read_scan


@command(
    "answer",
    N_(
        "Record what an authority answered to a recommendation: accepted, partly, refused (with the reason) or done; day and number of its letter, "
        "and its scan. A later answer takes the place of an earlier one. To take in a filled answer sheet: `assembly import-answers`."
    ),
    "assembly answer 2020-10/R3 accepted --from 3 --on 2020-12-10 --reference 4512\n"
    'assembly answer 2020-10/R7 refused --because "الفضاءات المعنية غير متوفرة حاليا" --on 2020-12-14 --scan answer.pdf',
)
@argument("recommendation", metavar="RECOMMENDATION", question=N_("Recommendation, 2020-10/R3"))
@argument("grade", type=click.Choice(GRADES), question=N_("accepted, partly, refused or done"))
@option(
    "--from",
    "authority",
    metavar="AUTHORITY",
    help=N_("Authority that answers (default: the only one it went to)."),
)
@option("--dispatch", metavar="NUMBER", help=N_("Outgoing number of the dispatch it answers, 131/2020."))
@option("--because", "text", help=N_("What the answer says; of a refusal, the reason."))
@option("--on", type=DAY, help=N_("Day of its letter (default: today)."))
@option("--reference", help=N_("Number of its letter."))
@option("--scan", metavar="FILE", help=N_("Scan of its letter (.pdf, .png or .jpg)."))
def answer_command(
    desk: Desk, recommendation: str, grade: Grade, authority: str | None, dispatch: str | None, text: str | None,
    on: date | None, reference: str | None, scan: str | None,
) -> None:  # fmt: skip
    meant = recommendation_meant(desk, recommendation)
    of = authority_meant(desk.store.authorities(), authority).number if authority else None
    read = read_scan(Path(scan)) if scan else None
    with correspondence_change(desk.store, desk.pen) as letters:
        made = answer(
            letters,
            desk.pen,
            meant=meant,
            said=Said(grade, on or desk.pen.today, reference, text),
            authority=of,
            dispatch=dispatch,
            scan=read,
        )
    done(
        desk.as_json,
        made,
        N_("{recommendation}, authority {authority}: {grade}, on {day}."),
        recommendation=meant.identifier,
        authority=made.authority,
        grade=label(made.grade, "grade"),
        day=made.on.isoformat(),
    )


def recommendation_meant(desk: Desk, text: str) -> Meant:
    """Return the recommendation typed: with its session, or of the only session that made one of that number."""
    session, number = parse_identifier(text)
    if session:
        desk.store.session_journal(session)
        return Meant(session, number)
    found = [
        each
        for each in reversed(desk.store.session_ids())
        if any(r.number == number for r in desk.store.dossier(each).recommendations)
    ]
    if not found:
        raise NotFound("recommendation-unknown", recommendation=text, mend="assembly recommendations")
    if len(found) > 1:
        raise NotFound(
            "recommendation-ambiguous",
            recommendation=text,
            identifiers=[f"{each}/R{number}" for each in found],
            mend=f"{found[0]}/R{number}",
        )
    return Meant(found[0], number)
