"""What the session led to: proposals, petitions and recommendations, three numbered lists."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.authority_names import authority_name
from assembly.documents.minutes_motions import kept, place_in_list
from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Entry, NumberedListing
from assembly.domain.proposal import Proposal
from assembly.domain.recommendation import Recommendation
from assembly.language.sentences import PETITIONS, PROPOSALS, RECOMMENDATIONS
from assembly.language.sentences_closing import (
    addressed_to,
    outcomes_heading,
    outcomes_of_session,
    outcomes_of_sitting,
    put_forward_by,
)
from assembly.language.tongue import Tongue

_HEADINGS = {"proposal": PROPOSALS, "petition": PETITIONS, "recommendation": RECOMMENDATIONS}


class OutcomesView(NamedTuple):
    """The section's heading, its sentence, and a list for each kind there is."""

    heading: str
    lead: str
    lists: tuple[NumberedListing, ...]


def outcomes_view(halls: tuple[Hall, ...], *, whole: bool) -> OutcomesView | None:
    """Return what these sittings led to; nothing when they led to none. `whole` says they are the whole session."""
    say = halls[0].say
    entries = {
        "proposal": _proposals(halls, "proposal"),
        "petition": _proposals(halls, "petition"),
        "recommendation": tuple(_recommended(say, r) for r in recommendations_of(halls)),
    }
    kinds = frozenset(kind for kind, lines in entries.items() if lines)
    if not kinds:
        return None
    return OutcomesView(
        heading=say(outcomes_heading, kinds),
        lead=say(outcomes_of_session if whole else outcomes_of_sitting, kinds),
        lists=tuple(
            NumberedListing(say.word(_HEADINGS[kind]), lines) for kind, lines in entries.items() if lines
        ),
    )


def recommendations_of(halls: tuple[Hall, ...]) -> tuple[Recommendation, ...]:
    """Return the recommendations of these sittings: each belongs to the last one held by its day, else to the first."""
    numbers = {hall.sitting.number for hall in halls}
    return tuple(r for r in halls[0].dossier.recommendations if _sitting_of(halls[0], r) in numbers)


def _sitting_of(hall: Hall, recommendation: Recommendation) -> int:
    held = [sitting for sitting in hall.dossier.sittings if not sitting.failed] or [hall.sitting]
    by_then = [sitting.number for sitting in held if sitting.opened.date() <= recommendation.on]
    return by_then[-1] if by_then else held[0].number


def _proposals(halls: tuple[Hall, ...], kind: str) -> tuple[Entry, ...]:
    by_sitting = {hall.sitting.number: hall for hall in halls}
    return tuple(
        _put_forward(by_sitting[p.sitting], p)
        for p in kept(halls[0].dossier, kind)
        if p.sitting in by_sitting
    )


def _put_forward(hall: Hall, proposal: Proposal) -> Entry:
    notes = (hall.say(put_forward_by, hall.named(proposal.by)),) if proposal.by else ()
    return Entry(str(place_in_list(hall.dossier, proposal)), proposal.text, notes)


def _recommended(say: Tongue, recommendation: Recommendation) -> Entry:
    names = tuple(authority_name(say, each) for each in recommendation.authorities)
    notes = (say(addressed_to, names),) if names else ()
    return Entry(str(recommendation.number), recommendation.text, notes)
