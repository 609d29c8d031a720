"""To what a post is elected, on which item, and who may stand for it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from assembly.actions.books import OpenSession
from assembly.actions.offices import opening_at
from assembly.domain.agenda import item_state
from assembly.domain.election import ELECTED_POSTS, REPRESENTATIVE, organ_of, standing_election
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Opening
from assembly.domain.text import name
from assembly.errors import BadInput, NotFound, Refused


class Candidacy(NamedTuple):
    """A post, and the committee or body it belongs to where it is none of the bureau."""

    post: str
    of: str | None


def post_meant(post: str, of: str | None) -> Candidacy:
    """Return a post to elect. `BadInput`: an unknown post, a committee or body left out, or named for a bureau's post."""
    if post not in ELECTED_POSTS:
        raise BadInput("post-unknown", post=post, posts=list(ELECTED_POSTS))
    if organ_of(post) == "bureau":
        if of:
            raise BadInput("election-of-bureau", post=post, of=of, mend=f"assembly elect {post} …")
        return Candidacy(post, None)
    if not of:
        raise BadInput("election-of-what", post=post, mend=f'assembly elect {post} --of "NAME" …')
    return Candidacy(post, name(of, "of"))


def item_of_election(desk: OpenSession, item: int | None, rules: RulesInForce) -> int:
    """Return the item that an election is held on: the one named, else the only one that is an election.

    Refused: none on the agenda, several to choose from, one put off or withdrawn (art. 14: the agenda alone).
    """
    items = desk.book.items.all()
    fitting = [each for each in items if each.number == item or (item is None and each.kind == "election")]
    if item is not None and not fitting:
        raise NotFound("item-unknown", item=item, session=desk.id, mend="assembly agenda")
    if not fitting:
        raise Refused(
            "election-not-on-agenda", session=desk.id, article=rules.article("majority.decision"), law=rules.law,
            mend="assembly elect POST --item NUMBER …",
        )  # fmt: skip
    if len(fitting) > 1:
        numbers = [each.number for each in fitting]
        raise Refused("election-item-unclear", items=numbers, mend=f"assembly elect … --item {numbers[0]}")
    state = item_state(fitting[0], desk.book.ballots.all())
    if state in {"withdrawn", "postponed"}:
        raise Refused(f"item-{state}", item=fitting[0].number, mend="assembly agenda")
    return fitting[0].number


def candidates_of(
    desk: OpenSession, opening: Opening, wanted: Candidacy, numbers: tuple[int, ...], at: datetime
) -> tuple[int, ...]:
    """Return the candidates of a round. Refused: none, an associate, one elected to another post of the bureau here.

    Refused too: a post that this session filled already. `NotFound`: somebody not in office.
    """
    if not numbers:
        raise BadInput("candidates-missing", post=wanted.post, mend=f"assembly elect {wanted.post} --candidates MEMBERS …")  # fmt: skip
    _refuse_filled(desk, wanted)
    standing = opening_at(desk, opening, at)
    for number in dict.fromkeys(numbers):
        entry = standing.entry(number)
        if entry is None:
            raise NotFound(
                "member-not-in-office", member=number, day=opening.day.isoformat(), mend="assembly members"
            )
        if entry.kind == "associate":
            raise Refused(
                "candidate-associate",
                member=number,
                article=opening.rules.article("associate.consultative"),
                law=opening.rules.law,
                mend="assembly members",
            )
        _refuse_elected(desk, wanted, number)
    return tuple(dict.fromkeys(numbers))


def _refuse_filled(desk: OpenSession, wanted: Candidacy) -> None:
    standing = standing_election(desk.book.elections.all(), wanted.post, wanted.of)
    if wanted.post != REPRESENTATIVE and standing and standing.elected is not None:
        raise Refused("post-elected-already", post=wanted.post, member=standing.elected, mend="assembly undo")


def _refuse_elected(desk: OpenSession, wanted: Candidacy, number: int) -> None:
    """Refuse a member whom this session elected: to another post of the bureau, or in the same body already."""
    for election in desk.book.elections.all():
        same_body = (election.post, election.of) == wanted
        both_bureau = organ_of(election.post) == organ_of(wanted.post) == "bureau"
        if election.elected == number and (same_body or both_bureau):
            raise Refused(
                "candidate-elected-already",
                member=number,
                post=election.post,
                mend=f"assembly elect {wanted.post} --candidates MEMBERS …",
            )
