"""Votes in the minutes: the lead, the table of counts, the named votes, and the one sentence that says the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Listing, Table
from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Ballot, Subject, Vote
from assembly.domain.majority import Tally
from assembly.language import sentences_ballots as sentence
from assembly.language.counted import grouped
from assembly.language.sentences import ABSTAINING, AGAINST, IN_FAVOUR, VOTERS, about_account, object_of_item
from assembly.language.sentences_ballots import Matter
from assembly.language.sentences_items import recounted
from assembly.language.sentences_opening import Chair
from assembly.language.tongue import Tongue


class BallotView(NamedTuple):
    """A vote: what came before it, its counts, who stayed out, how each voted in a roll call, the result."""

    lead: tuple[str, ...]
    table: Table
    result: str
    stayed_out: str
    roll: tuple[Listing, ...]


class Result(NamedTuple):
    """What the sentence of a result is made from."""

    say: Tongue
    matter: Matter
    tally: Tally
    chair: Chair
    article: str
    chair_abstained: bool


def matter_of_item(hall: Hall, item: AgendaItem, about: str) -> Matter:
    """Return an item as the matter of its ballot; `about` names the session whose minutes it approves, if it does."""
    if item.kind == "account":
        return hall.say(sentence.account_matter, hall.say(about_account, item.title))
    adopted = about or hall.say(object_of_item, item.number, item.title)
    return hall.say(sentence.item_matter, adopted)


def ballot_view(hall: Hall, ballot: Ballot, matter: Matter, *, debated: bool) -> BallotView:
    """Return a standing ballot, with the earlier ones it replaced told in one sentence."""
    superseded = sum(
        b.subject == ballot.subject and b.superseded_by is not None for b in hall.dossier.ballots
    )
    lead = _lead(hall, ballot, matter, debated=debated)
    return BallotView(
        lead=(hall.say(recounted, superseded, matter.this), lead) if superseded else (lead,),
        table=counts_table(hall, ballot.tally),
        result=_result(hall, ballot, matter),
        stayed_out=_stayed_out(hall, ballot),
        roll=roll_of(hall, ballot.method, ballot.votes),
    )


def standing_here(hall: Hall, subject: Subject) -> Ballot | None:
    """Return the ballot that stands on a subject, if it was taken at this sitting."""
    ballot = hall.dossier.standing_ballot(subject)
    return ballot if ballot and ballot.sitting == hall.sitting.number else None


def counts_table(hall: Hall, tally: Tally) -> Table:
    """Return the counts of a ballot; whoever took no part is in none of them."""
    counts = (tally.voters, tally.in_favour, tally.against, tally.abstain)
    heads = tuple(map(hall.say.word, (VOTERS, IN_FAVOUR, AGAINST, ABSTAINING)))
    return Table("", heads, (tuple(hall.say(grouped, n) for n in counts),))


def _lead(hall: Hall, ballot: Ballot, matter: Matter, *, debated: bool) -> str:
    if ballot.method != "secret":
        return hall.say(sentence.public_vote, matter, ballot.method, debated=debated)
    if ballot.secret_ground:
        ground = hall.say(sentence.by_reason, ballot.secret_ground)
    else:
        ground = hall.say(sentence.by_article, hall.rules.article("ballot.secret_kinds"))
    return hall.say(sentence.secret_vote, matter, ground, debated=debated)


def _result(hall: Hall, ballot: Ballot, matter: Matter) -> str:
    verdict, chair = ballot.verdict, _chair(hall, ballot)
    return _RESULTS[verdict.reason](
        Result(hall.say, matter, ballot.tally, chair, verdict.article, ballot.chair_side == "abstain")
    )


def _chair(hall: Hall, ballot: Ballot) -> Chair:
    """Return who presided at the ballot, whom the ballot names: the sitting's chair may have changed since."""
    chair = hall.chair
    if ballot.chair == hall.sitting.presiding.member:
        return chair
    entry = hall.opening.entry(ballot.chair)
    return chair._replace(person=hall.person(ballot.chair), post=(entry.post if entry else None) or "member")


def _rejected(r: Result) -> str:
    if r.tally.in_favour == r.tally.abstain == 0:
        return r.say(sentence.rejected_by_all_voters, r.matter)
    return r.say(sentence.rejected_by_majority, r.matter, r.tally)


def _tie_without_side(r: Result) -> str:
    if r.chair_abstained:
        return r.say(sentence.tie_chair_abstained, r.matter, r.tally, r.chair, r.article)
    return r.say(sentence.tie_chair_did_not_vote, r.matter, r.tally, r.chair, r.article)


def _abstained(r: Result) -> str:
    return (
        r.say(sentence.all_voters_abstained, r.matter)
        if r.tally.not_voting
        else r.say(sentence.all_abstained, r.matter)
    )


_RESULTS: dict[str, Callable[[Result], str]] = {
    "unanimous": lambda r: r.say(sentence.adopted_by_all, r.matter),
    "unanimous-of-voters": lambda r: r.say(sentence.adopted_by_all_voters, r.matter),
    "majority": lambda r: r.say(sentence.adopted_by_majority, r.matter, r.tally),
    "unanimous-against": lambda r: r.say(sentence.rejected_by_all, r.matter),
    "majority-against": _rejected,
    "no-majority": lambda r: r.say(sentence.no_majority, r.matter),
    "tie-chair-for": lambda r: r.say(sentence.tie_adopted, r.matter, r.tally, r.chair, r.article),
    "tie-chair-against": lambda r: r.say(sentence.tie_rejected, r.matter, r.tally, r.chair, r.article),
    "tie-chair-no-side": _tie_without_side,
    "all-abstained": _abstained,
    "no-votes": lambda r: r.say(sentence.nobody_voted, r.matter),
}


def _stayed_out(hall: Hall, ballot: Ballot) -> str:
    out = ballot.tally.not_voting
    told = out and ballot.verdict.reason != "no-votes"
    return hall.say(sentence.out_of_the_vote, out) if told else ""


def roll_of(hall: Hall, method: str, votes: tuple[Vote, ...]) -> tuple[Listing, ...]:
    """Return how each member voted, where the roll was called."""
    # Names taken to count by exception serve the chair's side; the minutes print them for a roll call only.
    if method != "roll-call":
        return ()
    sides = ((IN_FAVOUR, "for"), (AGAINST, "against"), (ABSTAINING, "abstain"))
    lists = ((head, tuple(v.member for v in votes if v.choice == choice)) for head, choice in sides)
    return tuple(Listing(hall.say.word(head), hall.named(numbers)) for head, numbers in lists if numbers)
