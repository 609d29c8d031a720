"""The list of recommendations (لائحة التوصيات) for one authority, or for all of them by level."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.authority_names import authority_name
from assembly.documents.minutes_motions import place_in_list
from assembly.documents.view_hall import (
    Hall,
    chair_signs,
    chosen_sittings,
    hall_of,
    letterhead,
    session_name,
    specimen_mark,
)
from assembly.documents.view_parts import Entry, Letterhead, NumberedListing, Signature, Table
from assembly.domain.authority import LEVELS, AddressedAuthority
from assembly.domain.dossier import Dossier
from assembly.domain.recommendation import Recommendation
from assembly.errors import NotFound, Refused
from assembly.language import sentences_recommendations as sentence
from assembly.language.sentences_closing import drawn_up
from assembly.language.tongue import ARABIC, Language, Tongue


class GroupView(NamedTuple):
    """The recommendations of one level, or of one authority within it; `level` is set where a level begins."""

    level: str
    heading: str
    table: Table
    notes: tuple[str, ...] = ()


class Selection(NamedTuple):
    """What one authority's list holds: the recommendations to it, or to those merged into it; by their numbers, or all."""

    receivers: frozenset[int]
    numbers: frozenset[int] | None = None

    def of(self, recommendations: tuple[Recommendation, ...]) -> tuple[Recommendation, ...]:
        """Return those that are in it."""
        return tuple(
            r
            for r in recommendations
            if self.receivers & {a.number for a in r.authorities}
            and (self.numbers is None or r.number in self.numbers)
        )


class RecommendationView(NamedTuple):
    """The list whole: `groups` holds one table per authority, `title` names the authority of a list for one."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    reference: str
    groups: tuple[GroupView, ...]
    how_many: str
    closing: str
    signature: Signature


def recommendation_view(
    dossier: Dossier, authority: int | None = None, *, language: Language = "ar"
) -> RecommendationView:
    """Return the list for one authority, else for all by level and authority.

    Refused: `minutes-no-sitting`, nothing was opened yet; `recommendations-none`, the session made none. `NotFound`:
    `authority-without-recommendations`.
    """
    selection = None if authority is None else Selection(frozenset({authority}))
    return selected_view(dossier, selection, language=language)


def selected_view(
    dossier: Dossier, selection: Selection | None, *, language: Language = "ar"
) -> RecommendationView:
    """Return the list of a selection as one authority gets it, else the list for all; refused as the other is."""
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1], language)
    say = hall.say
    listed = _listed(dossier, selection)
    one = _addressed(listed, selection)
    name = session_name(dossier)
    days = tuple(sorted({s.opened.date() for s in dossier.sittings if not s.failed}))
    day = (hall.sitting.closed or hall.sitting.opened).date()
    return RecommendationView(
        letterhead=letterhead(hall.opening),
        marks=specimen_mark(hall.opening, say),
        title=say(sentence.list_title, authority_name(say, one)) if one else say(sentence.whole_list_title),
        reference=say(sentence.issued_by, name, days),
        groups=(_alone(hall, listed, selection),) if selection else _groups(hall, listed),
        how_many=say(sentence.count_sentence, len(listed)),
        closing=say(drawn_up, hall.city, day),
        signature=chair_signs(hall),
    )


def by_authority(
    recommendations: tuple[Recommendation, ...], say: Tongue = ARABIC
) -> tuple[NumberedListing, ...]:
    """Return recommendations as numbered lists, one for each authority, by level; those of no authority at the end."""
    return tuple(
        NumberedListing(heading, tuple(Entry(str(r.number), r.text) for r in mine))
        for _, heading, mine in _grouped(say, recommendations)
    )


def _listed(dossier: Dossier, selection: Selection | None) -> tuple[Recommendation, ...]:
    if not dossier.recommendations:
        raise Refused("recommendations-none", session=dossier.session.id, mend="assembly recommend")
    if selection is None:
        return dossier.recommendations
    mine = selection.of(dossier.recommendations)
    if not mine:
        raise NotFound(
            "authority-without-recommendations",
            authority=min(selection.receivers),
            session=dossier.session.id,
            mend="assembly recommendations",
        )
    return mine


def _addressed(listed: tuple[Recommendation, ...], selection: Selection | None) -> AddressedAuthority | None:
    """Return the authority as the session named it; one that has merged others is named by its letter."""
    receivers = selection.receivers if selection else frozenset()
    return next((a for r in listed for a in r.authorities if a.number in receivers), None)


def _alone(hall: Hall, listed: tuple[Recommendation, ...], selection: Selection) -> GroupView:
    return GroupView("", "", _table(hall, listed), shared_notes(hall, listed, selection.receivers))


def shared_notes(
    hall: Hall, listed: tuple[Recommendation, ...], receivers: frozenset[int]
) -> tuple[str, ...]:
    """Return, for each recommendation that goes to other authorities too, which they are: they have to agree on it."""
    others = {r: tuple(a for a in r.authorities if a.number not in receivers) for r in listed}
    return tuple(
        hall.say(
            sentence.shared_with,
            r.identifier(hall.dossier.session.id),
            tuple(authority_name(hall.say, a) for a in shared),
        )
        for r, shared in others.items()
        if shared
    )


def _groups(hall: Hall, listed: tuple[Recommendation, ...]) -> tuple[GroupView, ...]:
    groups: list[GroupView] = []
    before = ""
    for level, heading, mine in _grouped(hall.say, listed):
        groups.append(GroupView(level if level != before else "", heading, _table(hall, mine)))
        before = level
    return tuple(groups)


def _grouped(
    say: Tongue, recommendations: tuple[Recommendation, ...]
) -> tuple[tuple[str, str, tuple[Recommendation, ...]], ...]:
    """Return level heading, authority and recommendations, level by level, authorities by number."""
    groups: list[tuple[str, str, tuple[Recommendation, ...]]] = []
    for level in LEVELS:
        authorities = {a.number: a for r in recommendations for a in r.authorities if a.level == level}
        for number, authority in sorted(authorities.items()):
            mine = tuple(r for r in recommendations if any(a.number == number for a in r.authorities))
            groups.append((say(sentence.level_heading, level), authority_name(say, authority), mine))
    unaddressed = tuple(r for r in recommendations if not r.authorities)
    if unaddressed:
        groups.append((say(sentence.no_authority), "", unaddressed))
    return tuple(groups)


def _table(hall: Hall, recommendations: tuple[Recommendation, ...]) -> Table:
    heads = tuple(map(hall.say.word, sentence.COLUMNS))
    return Table("", heads, tuple(_row(hall, r) for r in recommendations))


def _row(hall: Hall, r: Recommendation) -> tuple[str, ...]:
    return (
        r.identifier(hall.dossier.session.id),
        r.text,
        _origin(hall, r),
        r.sector or hall.say.word(sentence.NONE_STATED),
        hall.say(sentence.priority_name, r.priority),
        hall.say(sentence.before, r.due),
    )


def _origin(hall: Hall, r: Recommendation) -> str:
    if r.origin is None:
        return hall.say(sentence.from_the_session)
    if r.origin.kind == "item":
        return hall.say(sentence.from_item, r.origin.number)
    proposal = next((p for p in hall.dossier.proposals if p.number == r.origin.number), None)
    if proposal is None:
        return hall.say(sentence.from_the_session)
    named = sentence.from_petition if proposal.kind == "petition" else sentence.from_proposal
    return hall.say(named, place_in_list(hall.dossier, proposal))
