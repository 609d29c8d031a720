"""How French letters address an authority: its holder where a man or a woman is told, else the institution itself."""

from __future__ import annotations

import re
from typing import NamedTuple

from assembly.language.addressees import Addressee
from assembly.language.french import de, with_article
from assembly.language.french_persons import by_gender
from assembly.language.terms import AnyGender

HIGHEST, HIGH, SINCERE = (
    "ma très haute considération",
    "ma haute considération",
    "ma considération distinguée",
)


class _Office(NamedTuple):
    """The office that heads an institution, from the words its name begins with.

    `masculine` and `feminine` are the title; it takes the place of those words where `instead`, else stands before
    the institution's whole name: Ministre de …, but Gouverneur de la Province de ….
    """

    begins: str
    masculine: str
    feminine: str
    instead: bool = True
    esteem: str = HIGH


_OFFICES = (
    _Office("Ministère délégué", "Ministre délégué", "Ministre déléguée", esteem=HIGHEST),
    _Office("Ministère", "Ministre", "Ministre", esteem=HIGHEST),
    _Office("Secrétariat d'État", "Secrétaire d'État", "Secrétaire d'État", esteem=HIGHEST),
    _Office("Secrétariat général", "Secrétaire général", "Secrétaire générale"),
    _Office("Wilaya", "Wali", "Wali"),
    _Office("Province", "Gouverneur", "Gouverneure", instead=False),
    _Office("Préfecture", "Gouverneur", "Gouverneure", instead=False),
    _Office("Commune", "Président du Conseil", "Présidente du Conseil", instead=False),
    _Office("Conseil", "Président", "Présidente", instead=False),
    _Office("Chambre", "Président", "Présidente", instead=False),
    _Office("Fédération", "Président", "Présidente", instead=False),
    _Office("Direction régionale", "Directeur régional", "Directrice régionale"),
    _Office("Direction provinciale", "Directeur provincial", "Directrice provinciale"),
    _Office("Direction générale", "Directeur général", "Directrice générale"),
    _Office("Direction", "Directeur", "Directrice"),
    _Office("Délégation régionale", "Délégué régional", "Déléguée régionale"),
    _Office("Délégation provinciale", "Délégué provincial", "Déléguée provinciale"),
    _Office("Délégation", "Délégué", "Déléguée"),
    _Office("Agence", "Directeur", "Directrice", instead=False),
    _Office("Office", "Directeur", "Directrice", instead=False),
)


def institution(name: str) -> str:
    """Return an authority as an institution is named."""
    return name


def addressee(name: str, holder: AnyGender | None, title: str = "") -> Addressee:
    """Return who a letter to the authority of that name goes to; an official `title` takes the place of the usual one.

    With the holder's gender the holder is addressed: Monsieur le Ministre de …, Madame la Gouverneure de la Province
    de …; where no title follows from the name, Monsieur le responsable de …. Without it, the institution.
    """
    office = next((o for o in _OFFICES if f"{name} ".lower().startswith(f"{o.begins} ".lower())), None)
    esteem = office.esteem if office else HIGH
    if holder is None:
        return Addressee(name, "", esteem)
    lead = by_gender(holder, "Monsieur le", "Madame la")
    if title:
        short = f"{lead} {by_gender(holder, office.masculine, office.feminine)}" if office else ""
        return Addressee(f"{lead} {title}", short, esteem)
    if office is None:
        whom = by_gender(holder, "Monsieur", "Madame")
        return Addressee(f"{lead} responsable {de(with_article(name))}", whom, esteem)
    called = f"{lead} {by_gender(holder, office.masculine, office.feminine)}"
    rest = _agreeing(name[len(office.begins) :], holder) if office.instead else f" {de(with_article(name))}"
    return Addressee(f"{called}{rest}", called, esteem)


def _agreeing(rest: str, holder: AnyGender) -> str:
    """Return what follows an office with its participle in the holder's gender: Madame la Ministre chargée de …."""
    return re.sub(r"\bchargée?\b", by_gender(holder, "chargé", "chargée"), rest)
