"""Earlier recommendations that a new one resembles: pointed out when it is typed."""

from __future__ import annotations

from typing import NamedTuple

from assembly.domain.similarity import THRESHOLD, bare_words, likeness
from assembly.errors import NotFound
from assembly.store.folder import Store
from assembly.store.index import index

_WORDS, _MOST_FOUND, _SHORTEST = 6, 200, 4


class Similar(NamedTuple):
    """A recommendation that is like another, from 0 to 1."""

    identifier: str
    text: str
    likeness: float


def similar_to(store: Store, text: str, *, besides: str = "") -> tuple[Similar, ...]:
    """Return the recommendations of all sessions that are like a text, the likest first; `besides` names the new one itself.

    Looked at are those that share one of its longest words, as the search index finds them.
    """
    longest = sorted(set(bare_words(text)), key=lambda word: (-len(word), word))
    candidates: set[tuple[str, int]] = set()
    with index(store) as texts:
        for word in [word for word in longest if len(word) >= _SHORTEST][:_WORDS]:
            found = texts.search(word, _MOST_FOUND)
            candidates |= {(each.session, each.number) for each in found if each.kind == "recommendation"}
    measured = (_measured(store, session, number, text) for session, number in candidates)
    alike = [each for each in measured if each and each.likeness >= THRESHOLD and each.identifier != besides]
    return tuple(sorted(alike, key=lambda each: (-each.likeness, each.identifier)))


def _measured(store: Store, session: str, number: int, text: str) -> Similar | None:
    try:
        known = store.dossier(session).recommendations
    except NotFound:
        return None
    found = next((each for each in known if each.number == number), None)
    return Similar(found.identifier(session), found.text, likeness(found.text, text)) if found else None
