"""The report on a session's check, for the president: findings by gravity with article, facts and mending command, and what is ignored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from assembly.actions.checks import Report
from assembly.documents.meeting import secretary_signs
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, session_name, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.check.finding import SEVERITIES, Finding
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.rules import Rule, Value
from assembly.domain.session import Opening
from assembly.errors import Refused
from assembly.language import sentences_check as sentence
from assembly.language.sentences import Person, member_by_number
from assembly.language.sentences_closing import drawn_up
from assembly.language.tongue import TONGUES, Language, Tongue

_ONE = {"member", "holder", "chair", "winner", "by_counts"}
_SEVERAL = {"members", "counted", "left_out", "joined", "gone", "level"}
"""Facts that are members by number, alone or several: the paper names them."""


class ReportedFinding(NamedTuple):
    """A row of the report: what was found, what it rests on, and the command that mends it."""

    text: str
    basis: tuple[str, ...]
    mend: str


class IgnoredRow(NamedTuple):
    """A finding that the chamber ignores: what was found, what it rests on, the ground, and the day it was said."""

    text: str
    basis: tuple[str, ...]
    because: str
    on: str


class Group(NamedTuple):
    """The findings of one gravity under their heading."""

    heading: str
    rows: tuple[ReportedFinding, ...]


class CheckView(NamedTuple):
    """The report whole. The groups are those that have findings, the gravest first; `own_values` are rows of four cells."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    heading: str
    checked: str
    verdict: str
    summary_head: tuple[str, ...]
    summary: tuple[tuple[str, str], ...]
    head: tuple[str, ...]
    groups: tuple[Group, ...]
    ignored_heading: str
    ignored_head: tuple[str, ...]
    ignored: tuple[IgnoredRow, ...]
    own_heading: str
    own_head: tuple[str, ...]
    own_values: tuple[tuple[str, str, str, str], ...]
    closing: str
    signature: Signature


def check_report(made_from: Source, report: Report, *, language: Language = "ar") -> Sheet:
    """Return the report on a session's check. Refused: `meeting-day-unknown`, while no day is planned."""
    if made_from.opening is None:
        session = made_from.dossier.session.id
        raise Refused(
            "meeting-day-unknown", session=session, mend='assembly convene --sent DAY --meeting "DAY HH:MM"'
        )
    view = check_view(report, made_from.opening, language=language)
    return Sheet.in_language(language, "check", "check", view)


def check_view(report: Report, opening: Opening, *, language: Language = "ar") -> CheckView:
    """Return the report with the names copied at `opening`; it is dated by the day the checks were made for."""
    say, dossier, on = TONGUES[language], report.case.dossier, report.case.today
    named, told = session_name(dossier), _Told(say, opening, report.case.rules.law)
    groups = tuple(
        filter(lambda group: group.rows, (told.group(severity, report) for severity in SEVERITIES))
    )
    return CheckView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening, say),
        title=say(sentence.report_title, named),
        heading=say.word(sentence.TITLE),
        checked=say(sentence.checked, named, on, report.case.rules.law),
        verdict=_verdict(say, report),
        summary_head=tuple(map(say.word, sentence.SUMMARY_COLUMNS)),
        summary=tuple((group.heading, str(len(group.rows))) for group in groups),
        head=tuple(map(say.word, sentence.FINDING_COLUMNS)),
        groups=groups,
        ignored_heading=say.word(sentence.IGNORED),
        ignored_head=tuple(map(say.word, sentence.IGNORED_COLUMNS)),
        ignored=tuple(told.ignored(finding, ground) for finding, ground in report.ignored),
        own_heading=say.word(sentence.OWN_VALUES),
        own_head=tuple(map(say.word, sentence.OWN_VALUE_COLUMNS)),
        own_values=tuple(told.own_value(rule) for rule in report.overrides),
        closing=say(drawn_up, say.name(opening.chamber.city_ar, opening.chamber.city_fr), on),
        signature=secretary_signs(opening, say),
    )


def _verdict(say: Tongue, report: Report) -> str:
    if not report.standing:
        return say(sentence.nothing_found)
    return say(sentence.in_order if report.in_order else sentence.not_in_order)


class _Told(NamedTuple):
    """Says findings in a language, with the members' names as an opening copied them."""

    say: Tongue
    opening: Opening
    law: str

    def group(self, severity: str, report: Report) -> Group:
        """Return the findings of a gravity."""
        rows = tuple(self.row(finding) for finding in report.standing if finding.severity == severity)
        return Group(self.say(sentence.severity_heading, severity), rows)

    def row(self, finding: Finding) -> ReportedFinding:
        """Return a finding that stands, as a row."""
        return ReportedFinding(self._text(finding), self._basis(finding), finding.mend)

    def ignored(self, finding: Finding, ground: IgnoredFinding) -> IgnoredRow:
        """Return a finding that is ignored, as a row."""
        on = self.say(sentence.ignored_on, ground.on)
        return IgnoredRow(self._text(finding), self._basis(finding), ground.because, on)

    def _text(self, finding: Finding) -> str:
        return self.say(sentence.finding_said, finding.code, self._named(finding.facts))

    def _basis(self, finding: Finding) -> tuple[str, ...]:
        article, ground = finding.article, finding.ground
        cited = self.say(sentence.cited, article, self.law) if article else self.say.word(sentence.NO_BASIS)
        return (cited, self.say(sentence.by_own_value, ground)) if ground else (cited,)

    def own_value(self, rule: Rule) -> tuple[str, str, str, str]:
        """Return a rule that the chamber set for itself, as a row."""
        return (
            rule.name,
            _plain(rule.value),
            self.say(sentence.cited, rule.article, self.law),
            rule.ground or "",
        )

    def _named(self, facts: Mapping[str, object]) -> dict[str, object]:
        return {fact: self._person(fact, value) for fact, value in facts.items()}

    def _person(self, fact: str, value: object) -> object:
        if isinstance(value, int) and not isinstance(value, bool) and fact in _ONE:
            return self._member(value)
        if isinstance(value, tuple) and fact in _SEVERAL:
            return tuple(self._member(each) for each in value)
        return value

    def _member(self, number: int) -> Person:
        entry = self.opening.entry(number)
        if entry is None:
            return Person(self.say(member_by_number, number))
        return Person(self.say.name(entry.name, entry.name_fr), entry.gender)


def _plain(value: Value) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
