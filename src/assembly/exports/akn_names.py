"""What documents are called in Akoma Ntoso: the identifiers of a work, its expression and its manifestation (FRBR)."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from datetime import date
from typing import NamedTuple
from xml.etree.ElementTree import Element

from assembly.domain.chamber import Chamber
from assembly.exports.akn_xml import element
from assembly.language.tongue import Language

COUNTRY = "ma"
ONTOLOGY = "/akn/ontology"
LANGUAGES: dict[Language, str] = {"ar": "ara", "fr": "fra"}
CHAMBER, AUTHOR = "#chamber", "#author"
_NO_WORD = re.compile("[^a-z0-9]+")


class Work(NamedTuple):
    """A document whatever its language: `kind` is its element, `name` what it is, `day` and `number` tell it from others.

    `component` names a part of another document: `main` is that document itself. `dated` says what happened on the day.
    """

    kind: str
    name: str
    chamber: str
    day: date
    number: str
    component: str = "main"
    dated: str = "held"

    @property
    def uri(self) -> str:
        """Return the identifier of the work: /akn/ma/debate/minutes/‹chamber›/2020-11-12/2020-10."""
        return f"/akn/{COUNTRY}/{self.kind}/{self.name}/{self.chamber}/{self.day.isoformat()}/{self.number}"


def slug(chamber: Chamber) -> str:
    """Return a chamber's name as identifiers hold it: its French one in plain letters, else a sum of the Arabic one."""
    bare = unicodedata.normalize("NFKD", chamber.name_fr.casefold()).encode("ascii", "ignore").decode()
    found = _NO_WORD.sub("-", bare.replace("'", "-")).strip("-")
    return found or f"chamber-{hashlib.sha256(chamber.name_ar.encode()).hexdigest()[:12]}"


def identification(work: Work, language: Language, written: date) -> Element:
    """Return the identifiers of a document: of the work on its day, of its expression and its file as of `written`."""
    code = LANGUAGES[language]
    expression = f"{work.uri}/{code}@{written.isoformat()}"
    part = f"!{work.component}"
    return element(
        "identification",
        element(
            "FRBRWork",
            *_core(f"{work.uri}/{part}", work.uri, work.day, work.dated),
            element("FRBRcountry", value=COUNTRY),
            element("FRBRsubtype", value=work.name),
            element("FRBRnumber", value=work.number),
        ),
        element(
            "FRBRExpression",
            *_core(f"{expression}/{part}", expression, written, "recorded"),
            element("FRBRlanguage", language=code),
        ),
        element(
            "FRBRManifestation",
            *_core(f"{expression}/{part}.xml", f"{expression}.akn", written, "recorded"),
            element("FRBRformat", value="application/akn+xml"),
        ),
        source=CHAMBER,
    )


def _core(this: str, uri: str, day: date, name: str) -> tuple[Element, ...]:
    return (
        element("FRBRthis", value=this),
        element("FRBRuri", value=uri),
        element("FRBRdate", date=day.isoformat(), name=name),
        element("FRBRauthor", href=CHAMBER, as_=AUTHOR),
    )
