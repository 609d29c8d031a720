"""The list of recommendations (لائحة التوصيات) for one authority, or for all of them by level."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.minutes_motions import place_in_list
from assembly.documents.view_hall import (
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
from assembly.language import sentences_recommendations as say
from assembly.language.sentences_closing import drawn_up


class GroupView(NamedTuple):
    """The recommendations of one level, or of one authority within it; `level` is set where a level begins."""

    level: str
    heading: str
    table: Table


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


def recommendation_view(dossier: Dossier, authority: int | None = None) -> RecommendationView:
    """Return the list for one authority, else for all by level and authority.

    Refused: `minutes-no-sitting`, nothing was opened yet; `recommendations-none`, the session made none. `NotFound`:
    `authority-without-recommendations`.
    """
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1])
    listed = _listed(dossier, authority)
    one = _addressed(listed, authority)
    name = session_name(dossier)
    days = tuple(sorted({s.opened.date() for s in dossier.sittings if not s.failed}))
    day = (hall.sitting.closed or hall.sitting.opened).date()
    return RecommendationView(
        letterhead=letterhead(hall.opening),
        marks=specimen_mark(hall.opening),
        title=say.list_title(one.name_ar) if one else say.whole_list_title(),
        reference=say.issued_by(name, days),
        groups=(_alone(dossier, listed),) if one else _groups(dossier, listed),
        how_many=say.count_sentence(len(listed)),
        closing=drawn_up(hall.sitting.city, day),
        signature=chair_signs(hall),
    )


def by_authority(recommendations: tuple[Recommendation, ...]) -> tuple[NumberedListing, ...]:
    """Return recommendations as numbered lists, one for each authority, by level; those of no authority at the end."""
    return tuple(
        NumberedListing(heading, tuple(Entry(str(r.number), r.text) for r in mine))
        for _, heading, mine in _grouped(recommendations)
    )


def _listed(dossier: Dossier, authority: int | None) -> tuple[Recommendation, ...]:
    if not dossier.recommendations:
        raise Refused("recommendations-none", session=dossier.session.id, mend="assembly recommend")
    if authority is None:
        return dossier.recommendations
    mine = tuple(r for r in dossier.recommendations if any(a.number == authority for a in r.authorities))
    if not mine:
        raise NotFound(
            "authority-without-recommendations",
            authority=authority,
            session=dossier.session.id,
            mend="assembly recommendations",
        )
    return mine


def _addressed(listed: tuple[Recommendation, ...], authority: int | None) -> AddressedAuthority | None:
    return next((a for r in listed for a in r.authorities if a.number == authority), None)


def _alone(dossier: Dossier, listed: tuple[Recommendation, ...]) -> GroupView:
    return GroupView("", "", _table(dossier, listed))


def _groups(dossier: Dossier, listed: tuple[Recommendation, ...]) -> tuple[GroupView, ...]:
    groups: list[GroupView] = []
    before = ""
    for level, heading, mine in _grouped(listed):
        groups.append(GroupView(level if level != before else "", heading, _table(dossier, mine)))
        before = level
    return tuple(groups)


def _grouped(
    recommendations: tuple[Recommendation, ...],
) -> tuple[tuple[str, str, tuple[Recommendation, ...]], ...]:
    """Return level heading, authority and recommendations, level by level, authorities by number."""
    groups: list[tuple[str, str, tuple[Recommendation, ...]]] = []
    for level in LEVELS:
        authorities = {a.number: a for r in recommendations for a in r.authorities if a.level == level}
        for number, authority in sorted(authorities.items()):
            mine = tuple(r for r in recommendations if any(a.number == number for a in r.authorities))
            groups.append((say.level_heading(level), authority.name_ar, mine))
    unaddressed = tuple(r for r in recommendations if not r.authorities)
    if unaddressed:
        groups.append((say.no_authority(), "", unaddressed))
    return tuple(groups)


def _table(dossier: Dossier, recommendations: tuple[Recommendation, ...]) -> Table:
    return Table("", say.COLUMNS, tuple(_row(dossier, r) for r in recommendations))


def _row(dossier: Dossier, r: Recommendation) -> tuple[str, ...]:
    return (
        r.identifier(dossier.session.id),
        r.text,
        _origin(dossier, r),
        r.sector or say.NONE_STATED,
        say.priority_name(r.priority),
        say.before(r.due),
    )


def _origin(dossier: Dossier, r: Recommendation) -> str:
    if r.origin is None:
        return say.from_the_session()
    if r.origin.kind == "item":
        return say.from_item(r.origin.number)
    proposal = next((p for p in dossier.proposals if p.number == r.origin.number), None)
    if proposal is None:
        return say.from_the_session()
    place = place_in_list(dossier, proposal)
    return say.from_petition(place) if proposal.kind == "petition" else say.from_proposal(place)
