"""Messages to the secretary: gettext catalogues read with the standard library. The message id is the English sentence.

The language of messages is the terminal's; the language of papers is another matter.
"""

from __future__ import annotations

import gettext
import os
import re
from collections.abc import Iterable
from typing import NamedTuple

LANGUAGES = ("ar", "fr", "en")
DOMAIN = "assembly"
_LOCALES = os.path.join(os.path.dirname(__file__), "locale")  # noqa: PTH118, PTH120  pathlib would slow every start
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
_ISOLATE = "\u2068{}\u2069"

_chosen = "en"
_catalogue: gettext.NullTranslations = gettext.NullTranslations()


def from_environment() -> str:
    """Return the language of the locale in force: ar, fr, or en for every other one."""
    for variable in ("ASSEMBLY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            return value[:2] if value[:2] in LANGUAGES else "en"
    return "en"


def choose(language: str) -> None:
    """Set the language that messages are printed in from now on. A language without a catalogue gives English."""
    global _chosen, _catalogue  # noqa: PLW0603  one process speaks to one person
    _chosen = language
    if language == "en":
        _catalogue = gettext.NullTranslations()
    else:
        _catalogue = gettext.translation(DOMAIN, _LOCALES, [language], fallback=True)
    # Click's own words (Usage, Options …) go through the standard library's functions, which ask the environment.
    gettext.bindtextdomain(DOMAIN, _LOCALES)
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language


def chosen() -> str:
    """Return the language of messages."""
    return _chosen


class Counted(NamedTuple):
    """A message about a number of things: what is said of one in English, and of several. Arabic has six forms."""

    n: int
    one: str
    several: str


def translate(message: str | Counted) -> str:
    """Return a message id in the chosen language; a counted one in the form that its number asks for."""
    if isinstance(message, Counted):
        return _catalogue.ngettext(message.one, message.several, message.n)
    return _catalogue.gettext(message) if message else ""


def in_every_language(message: str) -> frozenset[str]:
    """Return a message id with all its translations: what a person may type for it, whatever language is chosen."""
    catalogues = (gettext.translation(DOMAIN, _LOCALES, [each], fallback=True) for each in LANGUAGES)
    return frozenset({message, *(catalogue.gettext(message) for catalogue in catalogues)})


def say(message: str | Counted, /, **facts: object) -> str:
    """Return a message in the chosen language with its facts filled in.

    In Arabic each fact is isolated, so that commands, dates and Latin names keep their own order on the line.
    """
    shown = {key: _shown(value) for key, value in facts.items()}
    return translate(message).format_map(shown)


def N_(message: str) -> str:  # noqa: N802  the mark that extraction looks for
    """Mark a message for extraction, and give it back untranslated."""
    return message


def N_of(count: int, one: str, several: str) -> Counted:  # noqa: N802  extraction looks for it as well
    """Mark a message about a number of things for extraction."""
    return Counted(count, one, several)


def visible(text: str) -> str:
    r"""Return text in which what a terminal would obey is written out: `\x1b` for an escape, `\u202e` for an override.

    A sentence quotes what was typed or read, and that may be made to clear the screen or to show another name.
    """
    return _OBEYED.sub(lambda sign: ascii(sign.group())[1:-1], text)


def in_json(text: str) -> str:
    """Return JSON with the same data, in which no terminal finds anything to obey."""
    return _OBEYED.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text)


def listed(values: Iterable[object]) -> str:
    """Return values one after another, with the comma of the chosen language."""
    return ("، " if _chosen == "ar" else ", ").join(map(str, values))


def _shown(value: object) -> str:
    text = visible(listed(value) if isinstance(value, tuple | list) else str(value))
    return _ISOLATE.format(text) if _chosen == "ar" else text
