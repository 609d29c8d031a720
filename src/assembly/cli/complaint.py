"""An error as the secretary reads it: what is wrong, which article, which command mends it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

import click

from assembly.errors import AssemblyError
from assembly.language.errors import further_lines, mend_of, sentence
from assembly.language.messages import N_, in_json, say, translate


def complain(error: AssemblyError) -> None:
    """Print an error on stderr; with `--json` as one JSON object."""
    text = sentence(error.code, error.facts)
    mend = mend_of(error.code, error.facts)
    if "--json" in sys.argv:
        _as_json(error, text, mend)
        return
    click.echo(f"{translate(N_('Error:'))} {text}", err=True)
    for line in further_lines(error.code, error.facts):
        click.echo(line, err=True)
    if rule := _rule(error.facts):
        click.echo(rule, err=True)
    if mend:
        click.echo(say(N_("  Try: {command}"), command=mend), err=True)


def _as_json(error: AssemblyError, text: str, mend: str | None) -> None:
    facts = {
        key: value
        for key, value in error.facts.items()
        if isinstance(value, str | int | float | bool | list | tuple)
    }
    if mend:
        facts["mend"] = mend
    told = {"error": error.code, "message": text, "facts": facts}
    # Within JSON's own strings what would be written out means the same sign to whoever reads them.
    click.echo(in_json(json.dumps(told, ensure_ascii=False)), err=True)


def _rule(facts: Mapping[str, object]) -> str | None:
    article, law = facts.get("article"), facts.get("law")
    if not article:
        return None
    if law:
        return say(N_("  Rule: article {article} of law {law}."), article=article, law=law)
    return say(N_("  Rule: article {article}."), article=article)
