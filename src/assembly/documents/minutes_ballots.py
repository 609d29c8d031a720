"""Votes in the minutes: the lead, the table of counts, the named votes, and the one sentence that says the result."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Listing, Table
from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Ballot, Subject
from assembly.domain.majority import Tally
from assembly.language import sentences_ballots as say
from assembly.language.counted import grouped
from assembly.language.sentences import ABSTAINING, AGAINST, IN_FAVOUR, VOTERS, about_account, object_of
from assembly.language.sentences_ballots import Matter
from assembly.language.sentences_items import recounted
from assembly.language.sentences_opening import Chair


class BallotView(NamedTuple):
    """A vote: what came before it, its counts, who stayed out, how each voted in a roll call, the result."""

    lead: tuple[str, ...]
    table: Table
    result: str
    stayed_out: str
    roll: tuple[Listing, ...]


class Result(NamedTuple):
    """What the sentence of a result is made from."""

    matter: Matter
    tally: Tally
    chair: Chair
    article: str
    chair_abstained: bool


def matter_of_item(item: AgendaItem, about: str) -> Matter:
    """Return an item as the matter of its ballot; `about` names the session whose minutes it approves, if it does."""
    if item.kind == "account":
        return say.account_matter(about_account(item.title))
    return say.item_matter(about or object_of(item.title))


def ballot_view(hall: Hall, ballot: Ballot, matter: Matter, *, debated: bool) -> BallotView:
    """Return a standing ballot, with the earlier ones it replaced told in one sentence."""
    superseded = sum(
        b.subject == ballot.subject and b.superseded_by is not None for b in hall.dossier.ballots
    )
    lead = _lead(hall, ballot, matter, debated=debated)
    return BallotView(
        lead=(recounted(superseded, matter.this), lead) if superseded else (lead,),
        table=counts_table(ballot.tally),
        result=_result(hall, ballot, matter),
        stayed_out=say.out_of_the_vote(ballot.tally.not_voting) if _says_who_stayed_out(ballot) else "",
        roll=_roll(hall, ballot),
    )


def standing_here(hall: Hall, subject: Subject) -> Ballot | None:
    """Return the ballot that stands on a subject, if it was taken at this sitting."""
    ballot = hall.dossier.standing_ballot(subject)
    return ballot if ballot and ballot.sitting == hall.sitting.number else None


def counts_table(tally: Tally) -> Table:
    """Return the counts of a ballot; whoever took no part is in none of them."""
    counts = (tally.voters, tally.in_favour, tally.against, tally.abstain)
    return Table("", (VOTERS, IN_FAVOUR, AGAINST, ABSTAINING), (tuple(grouped(n) for n in counts),))


def _lead(hall: Hall, ballot: Ballot, matter: Matter, *, debated: bool) -> str:
    if ballot.method != "secret":
        return say.public_vote(matter, ballot.method, debated=debated)
    if ballot.secret_ground:
        ground = say.by_reason(ballot.secret_ground)
    else:
        ground = say.by_article(hall.rules.article("ballot.secret_kinds"))
    return say.secret_vote(matter, ground, debated=debated)


def _result(hall: Hall, ballot: Ballot, matter: Matter) -> str:
    return _RESULTS[ballot.verdict.reason](
        Result(
            matter, ballot.tally, _chair(hall, ballot), ballot.verdict.article, ballot.chair_side == "abstain"
        )
    )


def _chair(hall: Hall, ballot: Ballot) -> Chair:
    """Return who presided at the ballot, whom the ballot names: the sitting's chair may have changed since."""
    chair = hall.chair
    if ballot.chair == hall.sitting.chair.member:
        return chair
    entry = hall.opening.entry(ballot.chair)
    return chair._replace(person=hall.person(ballot.chair), post=(entry.post if entry else None) or "member")


def _rejected(r: Result) -> str:
    if r.tally.in_favour == r.tally.abstain == 0:
        return say.rejected_by_all_voters(r.matter)
    return say.rejected_by_majority(r.matter, r.tally)


def _tie_without_side(r: Result) -> str:
    if r.chair_abstained:
        return say.tie_chair_abstained(r.matter, r.tally, r.chair, r.article)
    return say.tie_chair_did_not_vote(r.matter, r.tally, r.chair, r.article)


def _abstained(r: Result) -> str:
    return say.all_voters_abstained(r.matter) if r.tally.not_voting else say.all_abstained(r.matter)


_RESULTS: dict[str, Callable[[Result], str]] = {
    "unanimous": lambda r: say.adopted_by_all(r.matter),
    "unanimous-of-voters": lambda r: say.adopted_by_all_voters(r.matter),
    "majority": lambda r: say.adopted_by_majority(r.matter, r.tally),
    "unanimous-against": lambda r: say.rejected_by_all(r.matter),
    "majority-against": _rejected,
    "no-majority": lambda r: say.no_majority(r.matter),
    "tie-chair-for": lambda r: say.tie_adopted(r.matter, r.tally, r.chair, r.article),
    "tie-chair-against": lambda r: say.tie_rejected(r.matter, r.tally, r.chair, r.article),
    "tie-chair-no-side": _tie_without_side,
    "all-abstained": _abstained,
    "no-votes": lambda r: say.nobody_voted(r.matter),
}


def _says_who_stayed_out(ballot: Ballot) -> bool:
    return bool(ballot.tally.not_voting) and ballot.verdict.reason != "no-votes"


def _roll(hall: Hall, ballot: Ballot) -> tuple[Listing, ...]:
    # Names taken to count by exception serve the chair's side; the minutes print them for a roll call only.
    if ballot.method != "roll-call":
        return ()
    sides = ((IN_FAVOUR, "for"), (AGAINST, "against"), (ABSTAINING, "abstain"))
    lists = ((head, tuple(v.member for v in ballot.votes if v.choice == choice)) for head, choice in sides)
    return tuple(Listing(head, hall.named(numbers)) for head, numbers in lists if numbers)
