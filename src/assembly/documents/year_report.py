"""The report of a year, or of several: parts in figures, each with its charts and the tables of the same figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assembly.documents.authority_names import authority_name
from assembly.documents.chart import Bar, charts
from assembly.documents.decision_register import STATES
from assembly.documents.meeting import head_signs
from assembly.documents.press import Sheet
from assembly.documents.report_parts import NOTHING, Part, mean, percent, table
from assembly.documents.report_source import ReportSource
from assembly.documents.view_hall import letterhead, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.carried import Standing
from assembly.domain.year_attendance import MemberFigures, SittingFigures
from assembly.domain.year_report import ApprovalFigures, AuthorityFigures, SessionFigures, YearReport
from assembly.errors import Refused
from assembly.language import sentences_report as sentence
from assembly.language.counted import grouped
from assembly.language.dates import short_date
from assembly.language.sentences import Person, SessionName, session_short, styled
from assembly.language.sentences_closing import drawn_up
from assembly.language.tongue import TONGUES, Language, Tongue

_STATES: dict[str, tuple[Standing, ...]] = {
    "to-send": ("draft", "to-send"),
    "waiting": ("sent", "acknowledged"),
    "accepted": ("accepted", "partly"),
    "done": ("done",),
    "refused": ("refused",),
}
"""How a recommendation stands, as the report tells them apart."""
_ATTENDANCE = (sentence.ATTENDED, sentence.EXCUSED, sentence.ABSENT)


class ReportView(NamedTuple):
    """The report whole; the place to sign is missing while nobody heads the chamber."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    recorded: str
    parts: tuple[Part, ...]
    closing: str
    signature: Signature | None


def report_sheet(made_from: ReportSource, language: Language = "ar") -> Sheet:
    """Return the report of a year or of several, ready to be set."""
    view = report_view(made_from, language)
    report = made_from.report
    span = str(report.first) if report.first == report.last else f"{report.first}-{report.last}"
    images = tuple(
        drawing for part in view.parts for chart in part.charts for drawing in chart.images.items()
    )
    return Sheet.in_language(language, f"report-{span}", "report", view)._replace(images=images)


def report_view(made_from: ReportSource, language: Language = "ar") -> ReportView:
    """Return the report; a part about which nothing was recorded says so in a sentence."""
    report, opening, say = made_from.report, made_from.opening, TONGUES[language]
    chamber = opening.chamber
    return ReportView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening, say),
        title=say(sentence.report_title, report.first, report.last),
        recorded=say(sentence.as_recorded, report.written),
        parts=(
            _sessions(report, say),
            _attendance(report, say),
            _votes(report, say),
            _decisions(report, say),
            _recommendations(report, say),
        ),
        closing=say(drawn_up, say.name(chamber.city_ar, chamber.city_fr), report.written),
        signature=_signature(made_from, say),
    )


def _signature(made_from: ReportSource, say: Tongue) -> Signature | None:
    try:
        return head_signs(made_from.opening, say)
    except Refused:  # nobody heads the chamber
        return None


def _sessions(report: YearReport, say: Tongue) -> Part:
    held = [each for each in report.sessions if each.sittings]
    failed = sum(each.failed_openings for each in report.sessions)
    rows = (_session(each, say) for each in report.sessions)
    return Part(
        heading=say.word(sentence.SESSIONS_HEADING),
        lines=(say(sentence.sessions_held, len(held), len(report.sittings), failed),),
        tables=(table(say, "", sentence.SESSION_COLUMNS, rows),) if report.sessions else (),
    )


def _session(each: SessionFigures, say: Tongue) -> tuple[str, ...]:
    name = SessionName(each.kind, each.year, each.month, each.opened)
    counts = (each.members_in_office, each.signatures, each.needed)
    quorum = {True: sentence.REACHED, False: sentence.REACHED_NOT, None: sentence.NOT_HELD}[each.reached]
    return (
        say(session_short, name),
        say(short_date, each.opened) if each.opened else NOTHING,
        say(grouped, each.sittings),
        *(NOTHING if count is None else say(grouped, count) for count in counts),
        say.word(quorum),
    )


def _attendance(report: YearReport, say: Tongue) -> Part:
    heading, how = say.word(sentence.ATTENDANCE_HEADING), (say(sentence.how_attendance_counts),)
    if not report.sittings:
        return Part(heading, how)
    by_year = report.first != report.last
    grouped_by = _years(report) if by_year else [(_label(each, say), [each]) for each in report.sittings]
    bars = tuple(Bar(label, _counts(sittings)) for label, sittings in grouped_by)
    title = sentence.ATTENDANCE_BY_YEAR_CHART if by_year else sentence.ATTENDANCE_CHART
    sittings = (
        (_label(each, say), say(grouped, each.members_in_office), *_shares(_counts([each]), say))
        for each in report.sittings
    )
    members = (_member(each, say) for each in report.members)
    return Part(
        heading=heading,
        lines=how,
        charts=charts("attendance", say.word(title), tuple(map(say.word, _ATTENDANCE)), bars, say),
        tables=(
            *(
                (table(say, sentence.BY_YEAR, sentence.YEAR_COLUMNS, _year_rows(report, say)),)
                if by_year
                else ()
            ),
            table(say, sentence.BY_SITTING, sentence.SITTING_COLUMNS, sittings),
            table(say, sentence.BY_MEMBER, sentence.MEMBER_COLUMNS, members),
        ),
    )


def _years(report: YearReport) -> list[tuple[str, list[SittingFigures]]]:
    year_of = {each.id: each.year for each in report.sessions}
    return [
        (str(year), [each for each in report.sittings if year_of[each.session] == year])
        for year in range(report.first, report.last + 1)
    ]


def _year_rows(report: YearReport, say: Tongue) -> Iterator[tuple[str, ...]]:
    for year, sittings in _years(report):
        held = sum(each.sittings > 0 for each in report.sessions if str(each.year) == year)
        yield (year, say(grouped, held), say(grouped, len(sittings)), *_shares(_counts(sittings), say))


def _label(sitting: SittingFigures, say: Tongue) -> str:
    return say(sentence.sitting_label, sitting.day)


def _counts(sittings: list[SittingFigures]) -> tuple[int, int, int]:
    return (
        sum(each.attended for each in sittings),
        sum(each.excused for each in sittings),
        sum(each.absent for each in sittings),
    )


def _shares(counts: tuple[int, int, int], say: Tongue) -> tuple[str, ...]:
    """Return the counts, and how many in a hundred attended."""
    return (*(say(grouped, count) for count in counts), percent(counts[0], sum(counts), say))


def _member(each: MemberFigures, say: Tongue) -> tuple[str, ...]:
    name = say(styled, Person(say.name(each.name, each.name_fr), each.gender))
    counts = (each.attended, each.excused, each.absent)
    return (str(each.number), name, say(grouped, each.sittings), *_shares(counts, say))


def _votes(report: YearReport, say: Tongue) -> Part:
    votes = report.votes
    lines = [say(sentence.votes_taken, votes.ballots)]
    if votes.special_votes:
        lines.append(say(sentence.special_votes_taken, votes.special_votes, votes.special_votes_adopted))
    if votes.elections:
        lines.append(say(sentence.elections_held, votes.elections, votes.elections_decided))
    heading = say.word(sentence.VOTES_HEADING)
    if not votes.ballots:
        return Part(heading, tuple(lines))
    results = [(say.word(sentence.RESULTS[each.result]), each.votes) for each in votes.results]
    methods = [(say.word(sentence.METHODS[each.method]), each.votes) for each in votes.methods]
    series = (say.word(sentence.VOTES_SERIES),)
    bars = tuple(Bar(name, (count,)) for name, count in results)
    return Part(
        heading=heading,
        lines=tuple(lines),
        charts=charts("votes", say.word(sentence.VOTES_CHART), series, bars, say),
        tables=(
            table(say, "", sentence.RESULT_COLUMNS, _parted(results, say)),
            table(say, "", sentence.METHOD_COLUMNS, _parted(methods, say)),
        ),
    )


def _parted(counts: list[tuple[str, int]], say: Tongue) -> Iterator[tuple[str, ...]]:
    whole = sum(count for _, count in counts)
    return ((name, say(grouped, count), percent(count, whole, say)) for name, count in counts)


def _decisions(report: YearReport, say: Tongue) -> Part:
    rows = (
        (each.number, say(short_date, each.taken), each.title, say.word(STATES[each.why]))
        for each in report.decisions
    )
    lines, tables = [say(sentence.decisions_taken, len(report.decisions))], []
    if report.decisions:
        tables.append(table(say, "", sentence.DECISION_COLUMNS, rows))
    if report.approvals:
        lines.append(_delay(report, say))
        approvals = (_approval(each, say) for each in report.approvals)
        tables.append(table(say, sentence.APPROVALS_CAPTION, sentence.APPROVAL_COLUMNS, approvals))
    return Part(say.word(sentence.DECISIONS_HEADING), tuple(lines), tables=tuple(tables))


def _delay(report: YearReport, say: Tongue) -> str:
    days = [each.days for each in report.approvals if each.days is not None]
    return say(sentence.approval_delay, len(days), len(report.approvals), mean(days, say))


def _approval(each: ApprovalFigures, say: Tongue) -> tuple[str, ...]:
    return (
        each.decision,
        say.word(sentence.ROLES[each.role]),
        say(short_date, each.asked),
        say(short_date, each.answered) if each.answered else NOTHING,
        say.word(sentence.OUTCOMES[each.outcome] if each.outcome else sentence.NO_ANSWER),
        NOTHING if each.days is None else say(grouped, each.days),
    )


def _recommendations(report: YearReport, say: Tongue) -> Part:
    heading = say.word(sentence.RECOMMENDATIONS_HEADING)
    lines = [say(sentence.recommendations_made, report.recommendations)]
    if not report.recommendations:
        return Part(heading, tuple(lines))
    lines.append(say(sentence.shared_recommendations))
    days = [day for each in report.authorities for day in each.days]
    lines.append(say(sentence.answer_delay, len(days), mean(days, say)))
    names = tuple(say.word(sentence.STATES[state]) for state in _STATES)
    bars = tuple(Bar(_authority(each, say), _by_state(each)) for each in report.authorities)
    head = (
        sentence.AUTHORITY_COLUMN,
        sentence.LEVEL_COLUMN,
        *sentence.STATES.values(),
        sentence.TOTAL_COLUMN,
        sentence.ANSWER_DAYS,
    )
    rows = (
        (
            bar.label,
            say.word(sentence.LEVELS[each.level]),
            *(say(grouped, value) for value in bar.values),
            say(grouped, each.count),
            mean(list(each.days), say) or NOTHING,
        )
        for each, bar in zip(report.authorities, bars, strict=True)
    )
    return Part(
        heading=heading,
        lines=tuple(lines),
        charts=charts("recommendations", say.word(sentence.RECOMMENDATIONS_CHART), names, bars, say),
        tables=(table(say, "", head, rows),),
    )


def _by_state(each: AuthorityFigures) -> tuple[int, ...]:
    return tuple(sum(each.states.get(standing, 0) for standing in found) for found in _STATES.values())


def _authority(each: AuthorityFigures, say: Tongue) -> str:
    return authority_name(say, each) if each.number else say.word(sentence.NO_AUTHORITY)
