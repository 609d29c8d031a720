"""`answer`, `import-answers`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assembly.actions.answers import Meant, Said, answer, parse_identifier
from assembly.actions.books import OpenCorrespondence, correspondence_change
from assembly.actions.recommendations import authority_meant
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, note, print_json
from assembly.cli.params import DAY, argument, option
from assembly.domain.answer import GRADES, Grade
from assembly.errors import BadInput, NotFound
from assembly.language.messages import N_, N_of, say
from assembly.store.attachments import read_scan

if TYPE_CHECKING:
    from assembly.actions.answer_sheet import SheetRead


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


_WHY = {
    "unknown-recommendation": N_("the dispatch carries no such recommendation"),
    "unknown-dispatch": N_("no dispatch of recommendations that stands bears this number"),
    "row-twice": N_("this recommendation stands in the sheet twice"),
    "grade-missing": N_("the answer is missing"),
    "grade-unknown": N_("this is none of the answers of the list"),
    "day-missing": N_("the day of the answer is missing"),
    "day-unreadable": N_("this is not a day"),
    "day-before-dispatch": N_("this day is before the dispatch"),
    "day-to-come": N_("this day is to come"),
    "reason-missing": N_("a refusal gives its reason"),
}


@command(
    "import-answers",
    N_(
        "Take in an answer sheet that came back filled: the file recommendations.xlsx that went out with a dispatch. Rows are matched by their identifiers; "
        "one row that is wrong refuses the file, and each is named. With --dry-run nothing is recorded."
    ),
    "assembly import-answers recommendations.xlsx --dry-run\nassembly import-answers recommendations.xlsx",
)
@argument("file", metavar="FILE", question=N_("The filled sheet (.xlsx or .csv)"))
@option("--dry-run", is_flag=True, help=N_("Only show what would be recorded."))
def import_answers_command(desk: Desk, file: str, dry_run: bool) -> None:
    from assembly.actions.answer_sheet import import_answers, read_answers  # noqa: PLC0415  reads sheets

    path = Path(file)
    try:
        if dry_run:
            book = desk.store.correspondence()
            read = read_answers(OpenCorrespondence(desk.store, book), desk.pen, path)
        else:
            with correspondence_change(desk.store, desk.pen) as letters:
                read, _ = import_answers(letters, desk.pen, path)
    except BadInput as error:
        if error.code == "answers-bad-rows" and not desk.as_json:
            _tell_bad(error.facts["rows"])
        raise
    if desk.as_json:
        print_json(_as_data(read, dry_run=dry_run))
        return
    _tell(read)
    message = N_("{count} answers would be recorded.") if dry_run else N_("{count} answers recorded.")
    click.echo(say(message, count=len(read.new)))


def _tell_bad(rows: list[dict[str, Any]]) -> None:
    for each in rows:
        message = (
            N_("Row {row}, column {column}: {why} ({value}).")
            if each["value"]
            else N_("Row {row}, column {column}: {why}.")
        )
        note(message, **{**each, "why": say(_WHY[each["why"]])})


def _as_data(read: SheetRead, *, dry_run: bool) -> dict[str, Any]:
    answers = [
        {
            "row": each.row.number,
            "recommendation": each.meant.identifier,
            "dispatch": each.dispatch.reference,
            **each.said._asdict(),
        }
        for each in read.new
    ]
    return {
        "recorded": not dry_run,
        "answers": answers,
        "empty": list(read.empty),
        "known": list(read.known),
        "changed": list(read.changed),
    }


def _tell(read: SheetRead) -> None:
    if read.changed:
        note(
            N_of(
                len(read.changed),
                "The text of the recommendation was changed in row {rows}: the record keeps its own.",
                "The text of the recommendation was changed in rows {rows}: the record keeps its own.",
            ),
            rows=list(read.changed),
        )
    if read.empty:
        said = N_of(len(read.empty), "Row without an answer: {rows}.", "Rows without an answer: {rows}.")
        note(said, rows=list(read.empty))
    if read.known:
        said = N_of(len(read.known), "Row recorded already: {rows}.", "Rows recorded already: {rows}.")
        note(said, rows=list(read.known))
    for each in read.new:
        click.echo(
            " – ".join(
                filter(
                    None,
                    (
                        each.meant.identifier,
                        label(each.said.grade, "grade"),
                        each.said.on.isoformat(),
                        each.said.reference,
                        each.said.text,
                    ),
                )
            )
        )


def recommendation_meant(desk: Desk, text: str, of: str | None = None) -> Meant:
    """Return the recommendation typed: with its session, else that `of` it, else of the only one that has that number."""
    session, number = parse_identifier(text)
    session = session or of
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
