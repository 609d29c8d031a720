"""The plain text of a rendered paper, one block a line, as the golden files hold it."""

import html
import re

from documents import sample_dossier, sample_french

from assembly.documents.minutes import minutes_view
from assembly.documents.templates import render

_BLOCKS = re.compile(r"</(?:p|h1|h2|h3|li|tr|caption)>|<br>")
_CELLS = re.compile(r"</t[hd]>\s*<t[hd][^>]*>")
_NUMBERED = re.compile(r'<li value="(\d+)"[^>]*>')
_TAGS = re.compile(r"<[^>]+>")
_CONTROLS = re.compile("[\u2060\u2066-\u2069]")


def plain_text(page: str) -> str:
    body = page[page.index("<body") :]
    body = _NUMBERED.sub(r"\1. ", _CELLS.sub(" | ", " ".join(body.split())))
    lines = _TAGS.sub("", _BLOCKS.sub("\n", re.sub(r"<h[123][^>]*>", "\n", body))).split("\n")
    text = "\n".join(_CONTROLS.sub("", html.unescape(line)).strip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def minutes_text(scenario: str) -> str:
    make, sitting = sample_dossier.SCENARIOS[scenario]
    return plain_text(render("minutes", "ar", minutes_view(make(), sitting), None))


def french_minutes_text(scenario: str) -> str:
    make, sitting = sample_french.SCENARIOS[scenario]
    return plain_text(render("minutes", "fr", minutes_view(make(), sitting, language="fr"), None))
