"""An error as the secretary reads it: what is wrong, which article, which command mends it."""

from __future__ import annotations

import json
import sys

import click

from assembly.errors import AssemblyError
from assembly.language.errors import sentence
from assembly.language.messages import N_, say, translate


def complain(error: AssemblyError) -> None:
    """Print an error on stderr; with `--json` as one JSON object."""
    text = sentence(error.code, error.facts)
    if "--json" in sys.argv:
        facts = {
            key: value
            for key, value in error.facts.items()
            if isinstance(value, str | int | float | bool | list | tuple)
        }
        click.echo(
            json.dumps({"error": error.code, "message": text, "facts": facts}, ensure_ascii=False), err=True
        )
        return
    click.echo(f"{translate(N_('Error:'))} {text}", err=True)
    if "article" in error.facts:
        click.echo(
            say(N_("  Rule: {law}article {article}."), law=_law(error), article=error.facts["article"]),
            err=True,
        )
    if "mend" in error.facts:
        click.echo(say(N_("  Try: {command}"), command=error.facts["mend"]), err=True)


def _law(error: AssemblyError) -> str:
    law = error.facts.get("law")
    return say(N_("law {number}, "), number=law) if law else ""
