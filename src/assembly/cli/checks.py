"""`check`, `explain`."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import click
import msgspec

from assembly.actions.checks import Report, check, ignore
from assembly.cli.command import Desk, command
from assembly.cli.output import done, print_json, table
from assembly.cli.params import DAY, argument, ask, at_terminal, option
from assembly.domain.check.finding import SEVERITIES, Check, Finding
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.check.registry import BY_CODE, CHECKS
from assembly.domain.rules import RulesInForce
from assembly.errors import BadInput, NotFound
from assembly.language.findings import WORDINGS, explanation, finding_sentence, severity_word
from assembly.language.messages import N_, say, translate

NOT_IN_ORDER = 4


@command(
    "check",
    N_(
        "Hold the session against the law: what is void, irregular or missing, and advice; each with its article, the facts that prove it "
        'and the command that mends it. Exit code 4 when something void or irregular stands, else 0. --ignore CODE --because "…" records '
        "that the findings of a code are ignored, with the ground, which the report prints. `assembly paper check` makes the report."
    ),
    'assembly check --session 2020-10\nassembly check --ignore session-month --because "الظرفية الصحية" --session 2020-10',
    session=True,
)
@option("--ignore", "code", metavar="CODE", help=N_("Ignore the findings of this code that stand now."))
@option("--because", help=N_("The ground for ignoring them."))
@option("--on", type=DAY, help=N_("As of a day (default: today)."))
def check_command(desk: Desk, code: str | None, because: str | None, on: date | None) -> None:
    session = desk.session
    if code is not None:
        _ignore(desk, session, code, because)
        return
    if because is not None:
        raise BadInput("ground-of-nothing", mend='assembly check --ignore CODE --because "…"')
    report = check(desk.store, session, on or desk.pen.today)
    if desk.as_json:
        print_json(_plain(report))
    else:
        _print(report)
    if not report.in_order:
        click.get_current_context().exit(NOT_IN_ORDER)


def _ignore(desk: Desk, session: str, code: str, because: str | None) -> None:
    if because is None and not at_terminal():
        raise BadInput("ground-missing", code=code, mend=f'assembly check --ignore {code} --because "…"')
    ground = because if because is not None else ask(translate(N_("The ground for ignoring them")), str)
    made = ignore(desk.store, desk.pen, session=session, code=code, because=ground)
    done(
        desk.as_json,
        made,
        N_("Ignored in session {session}: {code} ({count})."),
        session=session,
        code=code,
        count=len(made.about),
    )


def _print(report: Report) -> None:
    session, law = report.case.session.id, report.case.rules.law
    for finding in report.standing:
        click.echo(f"{severity_word(finding.severity)}: {finding.code}")
        click.echo(f"  {finding_sentence(finding.code, finding.facts)}")
        _print_rule(finding, law)
        click.echo(say(N_("  Try: {command}"), command=finding.mend))
    for finding, ground in report.ignored:
        click.echo(say(N_("ignored: {code}"), code=finding.code))
        click.echo(f"  {finding_sentence(finding.code, finding.facts)}")
        click.echo(say(N_("  Ground ({day}): {because}"), day=ground.on.isoformat(), because=ground.because))
    for rule in report.overrides:
        told = N_("own value: {rule} = {value} (article {article}), ground: {ground}")
        click.echo(say(told, rule=rule.name, value=rule.value, article=rule.article, ground=rule.ground))
    click.echo(_summary(report, session))


def _print_rule(finding: Finding, law: str) -> None:
    if finding.article:
        click.echo(say(N_("  Rule: article {article} of law {law}."), article=finding.article, law=law))
    if finding.ground:
        click.echo(say(N_("  The chamber's own value: {ground}"), ground=finding.ground))


def _summary(report: Report, session: str) -> str:
    counts = Counter(finding.severity for finding in report.standing)
    parts = [f"{severity_word(severity)} {counts[severity]}" for severity in SEVERITIES if counts[severity]]
    if not parts:
        return say(
            N_("Session {session}: nothing found by {checks} checks."), session=session, checks=len(CHECKS)
        )
    return say(N_("Session {session}: {counts}."), session=session, counts=parts)


def _plain(report: Report) -> dict[str, Any]:
    """Return the report as data; the shape is stable."""
    return {
        "session": report.case.session.id,
        "on": report.case.today,
        "law": report.case.rules.law,
        "in_order": report.in_order,
        "findings": [_finding(finding) for finding in report.standing],
        "ignored": [_with_ground(finding, ground) for finding, ground in report.ignored],
        "overrides": [
            {"rule": rule.name, "value": rule.value, "article": rule.article, "ground": rule.ground}
            for rule in report.overrides
        ],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    facts = msgspec.to_builtins(dict(finding.facts))
    return {**finding._asdict(), "facts": facts, "message": finding_sentence(finding.code, finding.facts)}


def _with_ground(finding: Finding, ground: IgnoredFinding) -> dict[str, Any]:
    return {**_finding(finding), "because": ground.because, "ignored_on": ground.on}


@command(
    "explain",
    N_(
        "Explain a code of `assembly check`: its gravity, the article, what the law asks and what to do. Without a code: all of them."
    ),
    "assembly explain session-month\nassembly explain",
)
@argument("code", required=False, metavar="[CODE]")
def explain_command(desk: Desk, code: str | None) -> None:
    rules = _rules(desk)
    if code is None:
        _explain_all(desk, rules)
        return
    if code not in BY_CODE:
        raise NotFound("finding-unknown", code=code, mend="assembly explain")
    told = _explained(BY_CODE[code], rules)
    if desk.as_json:
        print_json(told)
        return
    click.echo(f"{code} ({severity_word(told['severity'])})")
    if told["article"]:
        click.echo(
            say(N_("  Rule: article {article} of law {law}."), article=told["article"], law=told["law"])
        )
    click.echo(say(N_("  It says: {sentence}"), sentence=told["sentence"]))
    click.echo(f"  {told['explanation']}")


def _explain_all(desk: Desk, rules: RulesInForce | None) -> None:
    told = [_explained(each, rules) for each in CHECKS]
    if desk.as_json:
        print_json(told)
        return
    rows = [
        (severity_word(each["severity"]), each["code"], each["article"], each["explanation"]) for each in told
    ]
    table(
        translate(N_("What is checked")),
        (N_("Gravity"), N_("Code"), N_("Article"), N_("What the law asks")),
        rows,
    )


def _rules(desk: Desk) -> RulesInForce | None:
    """Return the rules of today, or none where there is no store: the explanation needs no chamber."""
    try:
        return desk.store.rules_on(desk.pen.today)
    except NotFound:
        return None


def _explained(check: Check, rules: RulesInForce | None) -> dict[str, Any]:
    known = {rule.name: rule for rule in rules.rules} if rules else {}
    rule = known.get(check.rule or "")
    return {
        "code": check.code,
        "severity": check.severity,
        "rule": check.rule,
        "article": rule.article if rule else None,
        "law": rules.law if rules else None,
        "sentence": translate(WORDINGS[check.code].sentence),
        "explanation": explanation(check.code),
    }
