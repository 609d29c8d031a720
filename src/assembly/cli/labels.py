"""The words of the record as a person reads them: names of fields and of their fixed values, in the chosen language."""

from __future__ import annotations

from assembly.cli.code_words import CODES
from assembly.cli.field_words import FIELDS
from assembly.language.messages import N_, N_of, say, translate


def heading(field: str, of: str = "") -> str:
    """Return a field's word; `of` names the record, where the field means something else in it."""
    return translate(FIELDS.get(f"{of}.{field}") or FIELDS.get(field, field))


def label(code: str, field: str = "") -> str:
    """Return the word of a fixed value; `field` names its field, where the value means something else in it.

    For fixed values only: a text of the user may well be spelt like one. What is no fixed value comes back as it is.
    """
    return translate(CODES.get(f"{field}:{code}") or CODES.get(code, code))


def yes_or_no(value: bool) -> str:
    """Return yes or no."""
    return translate(N_("yes") if value else N_("no"))


def members_counted(count: int) -> str:
    """Return so many members, as whom a letter goes to."""
    return say(N_of(count, "{count} member", "{count} members"), count=count)
