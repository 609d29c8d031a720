"""What may be said of a letter that the chamber sends, whatever it carries."""

from __future__ import annotations

import click

from assembly.cli.params import DAY, argument, option
from assembly.language.messages import N_

of_dispatch = argument("dispatch", metavar="NUMBER", question=N_("Outgoing number of the dispatch, 131/2020"))
on = option("--on", type=DAY, help=N_("Day of the letter (default: today)."))
first_number = option(
    "--number", type=int, help=N_("Outgoing number of the first letter (default: the next of the year).")
)
language = option(
    "--language",
    type=click.Choice(["ar", "fr"]),
    help=N_("Language of the letter and the list (default: the authority's)."),
)
as_zip = option("--zip", "as_zip", is_flag=True, help=N_("One ZIP file instead of a folder."))
out = option("--out", metavar="DIR", help=N_("Folder to write to (default: the session's own)."))
