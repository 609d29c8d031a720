"""The texts of a session that `search` looks through: where each stands, and its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from assembly.domain.dossier import Dossier

Names = dict[int | None, str]


class Text(NamedTuple):
    """A text of a session: the part it stands in, its number there, and its words."""

    kind: str
    number: int
    words: str


def texts_of(dossier: Dossier) -> Iterator[Text]:
    """Yield every text of a session with the names of those it comes from, so that people are found as well."""
    names: Names = {entry.number: entry.name for opening in dossier.openings for entry in opening.roll}
    return chain.from_iterable(part(dossier, names) for part in _PARTS)


def _items(dossier: Dossier, names: Names) -> Iterator[Text]:
    for item in dossier.items:
        presenter = item.presenter
        presents = (names.get(presenter.member), presenter.name, presenter.title) if presenter else ()
        yield _text("item", item.number, item.title, item.summary, *presents)


def _refused_items(dossier: Dossier, names: Names) -> Iterator[Text]:
    for refused in dossier.refused_items:
        yield _text("refused-item", refused.number, refused.title, refused.reason, names.get(refused.member))


def _guests(dossier: Dossier, _names: Names) -> Iterator[Text]:
    for sitting in dossier.sittings:
        for guest in sitting.guests:
            yield _text("sitting", sitting.number, guest.name, guest.title)


def _speeches(dossier: Dossier, names: Names) -> Iterator[Text]:
    for speech in dossier.speeches:
        speaker = speech.speaker.guest or names.get(speech.speaker.member)
        yield _text("speech", speech.number, speaker, speech.text)


def _proposals(dossier: Dossier, names: Names) -> Iterator[Text]:
    for proposal in dossier.proposals:
        yield _text(proposal.kind, proposal.number, proposal.text, *map(names.get, proposal.by))


def _amendments(dossier: Dossier, names: Names) -> Iterator[Text]:
    for amendment in dossier.amendments:
        yield _text("amendment", amendment.number, amendment.text, *map(names.get, amendment.by))


def _recommendations(dossier: Dossier, _names: Names) -> Iterator[Text]:
    for made in dossier.recommendations:
        yield _text("recommendation", made.number, made.text, *(each.name_ar for each in made.authorities))


_PARTS = (_items, _refused_items, _guests, _speeches, _proposals, _amendments, _recommendations)


def _text(kind: str, number: int, *words: str | None) -> Text:
    return Text(kind, number, " — ".join(filter(None, words)))
