"""`history`, `undo`, `redo`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from assembly.actions import history as acts
from assembly.actions.attachments import attachments_in
from assembly.actions.members import member_named
from assembly.actions.traces import Trace, Wanted, every_journal, of_member, of_record, traces
from assembly.cli.authority_life import show_authority
from assembly.cli.choices import meant
from assembly.cli.command import NOBODY, Desk, command
from assembly.cli.days import MOMENT, Days, begins, ends
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import argument, option
from assembly.cli.recommendation_life import show_life
from assembly.cli.show import PARTS, WORDS, part_meant
from assembly.domain.text import fold
from assembly.errors import BadInput
from assembly.language.messages import N_, say
from assembly.store.history import HistoryEntry
from assembly.store.journal import Journal

_PAIR = 2
_register = option("--register", is_flag=True, help=N_("The register of members and authorities."))
_correspondence = option("--correspondence", is_flag=True, help=N_("The correspondence."))


def _journal(desk: Desk, register: bool, correspondence: bool) -> Journal:
    if register:
        return desk.store.register_journal()
    if correspondence:
        return desk.store.correspondence_journal()
    return desk.store.session_journal(desk.session)


@command(
    "history",
    N_(
        "Show what was recorded in a session, line by line, or in the register or the correspondence. Of one record: its part and number. Of a "
        "member: wherever the member is named, in every journal. Of a recommendation: its whole life, recorded, sent, received, reminded of, answered, "
        "told to later sessions. Of an authority: its names and titles, what it became part of, its letters and answers. --since and --until narrow it down, and --by what is told line by line."
    ),
    "assembly history --session 2020-10\nassembly history item 3\nassembly history recommendation 2020-10/R3\nassembly history authority 5\nassembly history member 12 --since 2020-11-01\n"
    "assembly history --by كاتب --until '2020-11-12 12:00'",
    session=True,
)
@argument("words", nargs=-1, metavar="[PART NUMBER]")
@_register
@_correspondence
@option("--by", metavar="NAME", help=N_("Only lines by this pen: the name or a part of it."))
@option(
    "--since", type=MOMENT, help=N_("Only what was recorded from this day, or day and hour, on (local time).")
)
@option(
    "--until", type=MOMENT, help=N_("Only what was recorded up to this day, or day and hour (local time).")
)
def history_command(
    desk: Desk, words: tuple[str, ...], register: bool, correspondence: bool, by: str | None, since: date | datetime | None,
    until: date | datetime | None,
) -> None:  # fmt: skip
    if len(words) == _PAIR and meant(words[0], {"recommendation": N_("recommendation")}):
        _refuse_of_lines(by=by, register=register, correspondence=correspondence)
        show_life(desk, words[1], Days.of(since, until))
        return
    if len(words) > 1 and meant(words[0], {"authority": N_("authority")}):
        _refuse_of_lines(by=by, register=register, correspondence=correspondence, session=desk.session_asked)
        show_authority(desk, " ".join(words[1:]), Days.of(since, until))
        return
    wanted, everywhere = _wanted(desk, words)
    narrowed = register or correspondence or desk.session_asked is not None
    anywhere = everywhere and not narrowed
    journals = every_journal(desk.store) if anywhere else (_journal(desk, register, correspondence),)
    recorded = _recorded_by_within(by, since, until, desk.pen.zone)
    _show(desk, [trace for trace in traces(journals, wanted) if recorded(trace.entry)])


def _refuse_of_lines(**typed: str | bool | None) -> None:
    """Refuse what narrows down the lines of journals, where a life is told by the days of its steps."""
    for name, value in typed.items():
        if value:
            raise BadInput("history-of-a-life", option=f"--{name}", mend="--since DAY --until DAY")


def _show(desk: Desk, found: list[Trace]) -> None:
    if desk.as_json:
        print_json([{"file": trace.file, **trace.entry._asdict()} for trace in found])
        return
    if any(trace.entry.by == NOBODY for trace in found):
        note(N_("Lines by {nobody} do not say who wrote them: set `by` in chamber.toml, or ASSEMBLY_BY."), nobody=NOBODY)  # fmt: skip
    table(
        say(N_("History")),
        (N_("File"), N_("Line"), N_("Recorded"), N_("By"), N_("What"), N_("Stands")),
        [_row(trace, desk.pen.zone) for trace in found],
    )


def _recorded_by_within(
    by: str | None, since: date | datetime | None, until: date | datetime | None, zone: tzinfo
) -> Callable[[HistoryEntry], bool]:
    """Return what tells whether a line is by this pen and of this time; what is None does not matter."""
    pen = fold(by or "")
    first = begins(since, zone) if since else None
    last = ends(until, zone) if until else None
    return lambda entry: (
        pen in fold(entry.by) and (first is None or first <= entry.at) and (last is None or entry.at <= last)
    )


def _row(trace: Trace, zone: tzinfo) -> tuple[object, ...]:
    entry = trace.entry
    recorded = f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
    return (trace.file, entry.n, recorded, entry.by, entry.do, _stands(entry.standing, entry.undone_by))


def _wanted(desk: Desk, words: tuple[str, ...]) -> tuple[Wanted, bool]:
    """Return which lines are wanted, and whether they may stand in any journal."""
    if not words:
        return (lambda _: True), False
    typed, number = " ".join(words[:-1]), words[-1]
    if meant(typed, {"member": N_("member")}):
        return of_member(member_named(desk.store.members(), number).number), True
    part, record = part_meant(list(words))
    if part is None or record is None:
        raise BadInput(
            "part-unknown",
            part=" ".join(words),
            parts=["member", "authority", *WORDS],
            mend="assembly history --help",
        )
    return of_record(PARTS[part], int(record.partition("/")[0])), False


def _stands(standing: bool, undone_by: int | None) -> str:
    if undone_by:
        return say(N_("taken back by line {line}"), line=undone_by)
    return say(N_("yes")) if standing else ""


@command(
    "undo",
    N_(
        "Take back the last command of a session (or of the register, or the correspondence), and the one before it when it is done again. "
        "Nothing is erased: the opposite is recorded, and `redo` restores it. Not taken back: the line that made the journal; what a "
        "letter or a later session speaks of; anything in a sealed session, or before a change of format; what was erased by `forget`."
    ),
    "assembly undo",
    session=True,
)
@_register
@_correspondence
def undo_command(desk: Desk, register: bool, correspondence: bool) -> None:
    line = acts.undo(desk.store, _journal(desk, register, correspondence), desk.pen)
    for file in attachments_in(line.set):
        note(N_("{file} stays in the store: what was taken back is not erased."), file=file)
    done(
        desk.as_json,
        {"undone": line.n, "do": line.do},
        N_("Taken back: {what} (line {line}). `assembly redo` restores it."),
        what=line.do,
        line=line.n,
    )


@command("redo", N_("Restore the command that was taken back last."), "assembly redo", session=True)
@_register
@_correspondence
def redo_command(desk: Desk, register: bool, correspondence: bool) -> None:
    line = acts.redo(desk.store, _journal(desk, register, correspondence), desk.pen)
    done(
        desk.as_json,
        {"redone": line.n, "do": line.do},
        N_("Restored: {what} (line {line})."),
        what=line.do,
        line=line.n,
    )
