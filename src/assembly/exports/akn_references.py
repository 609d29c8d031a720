"""The people, bodies, roles and concepts that a document refers to, each named once at its head (top level classes)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from assembly.documents.authority_names import authority_name
from assembly.domain.dossier import Dossier
from assembly.domain.session import Opening
from assembly.exports.akn_names import AUTHOR, CHAMBER, COUNTRY, ONTOLOGY, slug
from assembly.exports.akn_xml import element
from assembly.language.concepts import concept
from assembly.language.persons import office_title
from assembly.language.sentences import member_by_number
from assembly.language.tongue import Tongue

_POINTING = ("by", "as", "refersTo", "href", "outcome", "choice", "source", "to")
_ROLES = frozenset({"author", "guest", "addressee"})


class Names(NamedTuple):
    """Where the names are that a document shows: its session, the copies made at its opening, its language."""

    dossier: Dossier
    opening: Opening
    say: Tongue

    def person(self, number: int) -> str:
        """Return a member's name; one who is on no roll is named by number."""
        for opening in (self.opening, *self.dossier.openings):
            entry = opening.entry(number)
            if entry:
                return self.say.name(entry.name, entry.name_fr)
        return self.say(member_by_number, number)

    def guests(self) -> tuple[str, ...]:
        """Return the session's guests, and who else spoke without being one, in the order of the record."""
        here = [guest.name for sitting in self.dossier.sittings for guest in sitting.guests]
        spoke = [speech.speaker.guest for speech in self.dossier.speeches if speech.speaker.guest]
        return tuple(dict.fromkeys([*here, *spoke]))

    def authority(self, number: int) -> str:
        """Return the name of an authority that recommendations are addressed to."""
        found = (a for r in self.dossier.recommendations for a in r.authorities if a.number == number)
        return next(authority_name(self.say, each) for each in found)


def member(number: int) -> str:
    """Return how a document refers to a member."""
    return f"#member-{number}"


def authority(number: int) -> str:
    """Return how a document refers to an authority."""
    return f"#authority-{number}"


def guest(names: Names, name: str) -> str:
    """Return how a document refers to a guest: by the place among the session's guests."""
    return f"#guest-{names.guests().index(name) + 1}"


def references(document: Element, names: Names) -> Element:
    """Return what the document refers to and does not hold itself, in the order of the names."""
    held = {node.get("eId") for node in document.iter()}
    wanted = {reference for node in document.iter() for reference in _references(node)} | {CHAMBER, AUTHOR}
    named = sorted((r.removeprefix("#") for r in wanted), key=_place)
    return element("references", *(_class(name, names) for name in named if name not in held), source=CHAMBER)


def _references(node: Element) -> Iterator[str]:
    for name in _POINTING:
        yield from (each for each in node.get(name, "").split() if each.startswith("#"))


def _place(name: str) -> tuple[str, int]:
    stem, _, number = name.rpartition("-")
    return (stem, int(number)) if number.isdecimal() else (name, 0)


def _class(name: str, names: Names) -> Element:
    stem, _, number = name.rpartition("-")
    chamber = names.opening.chamber
    own = f"{COUNTRY}/{slug(chamber)}"
    match stem or name:
        case "chamber":
            shown = names.say.name(chamber.name_ar, chamber.name_fr)
            return _named("TLCOrganization", name, f"organization/{own}", shown)
        case "member" if number.isdecimal() and stem:
            return _named("TLCPerson", name, f"person/{own}/{name}", names.person(int(number)))
        case "guest" if stem:
            path = f"person/{own}/{names.dossier.session.id}/{name}"
            return _named("TLCPerson", name, path, names.guests()[int(number) - 1])
        case "authority":
            shown = names.authority(int(number))
            return _named("TLCOrganization", name, f"organization/{own}/{name}", shown)
    kind, shown = _role_or_concept(name, names.say)
    return _named(f"TLC{kind.title()}", name, f"{kind}/{COUNTRY}/{name}", shown)


def _role_or_concept(name: str, say: Tongue) -> tuple[str, str]:
    if name in _ROLES:
        return "role", concept(name, say.language)
    try:
        return "role", say(office_title, name, "male", with_chamber=False)
    except (ValueError, KeyError):
        return "concept", concept(name, say.language)


def _named(tag: str, name: str, href: str, shown: str) -> Element:
    return element(tag, eId=name, href=f"{ONTOLOGY}/{href}", showAs=shown)
