"""What the assembly decided about members, in the minutes: the bureau's dismissal, an opinion, a resignation, an expulsion."""

from __future__ import annotations

from assembly.documents.minutes_ballots import BallotView, counts_table, roll_of
from assembly.documents.view_hall import Hall
from assembly.domain.special_vote import (
    BureauDismissal,
    DismissalOpinion,
    Expulsion,
    ItemVote,
    Resignation,
    SpecialVote,
)
from assembly.language import sentences_members as sentence
from assembly.language.sentences_ballots import out_of_the_vote


def item_vote_view(hall: Hall, item: int) -> BallotView | None:
    """Return the special vote that this sitting took on an item, if it did."""
    found = [vote for vote in hall.dossier.item_votes_on(item) if vote.sitting == hall.sitting.number]
    return _view(hall, found[-1]) if found else None


def expulsion_sentences(hall: Hall) -> tuple[str, ...]:
    """Return the expulsions that this sitting voted on, adopted or not."""
    here = (e for e in hall.dossier.expulsions if e.sitting == hall.sitting.number)
    return tuple(_expulsion(hall, expulsion) for expulsion in here)


def _expulsion(hall: Hall, expulsion: Expulsion) -> str:
    member, votes, verdict = (
        hall.person(expulsion.member),
        expulsion.tally.in_favour,
        expulsion.verdict,
    )
    if verdict.outcome == "adopted":
        return hall.say(
            sentence.expelled,
            member,
            hall.chair,
            votes,
            verdict.base_count,
            expulsion.misconduct,
            verdict.article,
        )
    counts = (votes, verdict.needed, verdict.base_count)
    return hall.say(sentence.expulsion_refused, member, hall.chair, *counts, verdict.article)


def _view(hall: Hall, vote: ItemVote) -> BallotView:
    lead, result = _said(hall, vote)
    return BallotView(
        lead=(lead,),
        table=counts_table(hall, vote.tally),
        result=result,
        stayed_out=_stayed_out(hall, vote),
        roll=roll_of(hall, vote.method, vote.votes),
    )


def _stayed_out(hall: Hall, vote: SpecialVote) -> str:
    return hall.say(out_of_the_vote, vote.tally.not_voting) if vote.tally.not_voting else ""


def _said(hall: Hall, vote: ItemVote) -> tuple[str, str]:
    """Return what stands before the counts, and what came of them."""
    match vote:
        case BureauDismissal():
            return _dismissal(hall, vote)
        case DismissalOpinion():
            return _opinion(hall, vote)
        case Resignation():
            return _resignation(hall, vote)
    raise TypeError(vote)


def _dismissal(hall: Hall, vote: BureauDismissal) -> tuple[str, str]:
    verdict = vote.verdict
    counts = (verdict.base_count, verdict.needed)
    lead = hall.say(
        sentence.dismissal_asked, len(vote.asked_by), verdict.base_count, vote.asked_on, verdict.article
    )
    if verdict.outcome == "adopted":
        return lead, hall.say(sentence.bureau_dismissed, vote.tally.in_favour, *counts)
    return lead, hall.say(sentence.bureau_kept, *counts)


def _opinion(hall: Hall, vote: DismissalOpinion) -> tuple[str, str]:
    member = hall.person(vote.member)
    lead = hall.say(sentence.opinion_put, member, vote.heard, hall.rules.article("dismissal.member.heard"))
    if vote.verdict.outcome == "undecided":
        return lead, hall.say(sentence.nothing_decided)
    if vote.verdict.outcome == "adopted":
        return lead, hall.say(sentence.opinion_for_dismissal, member, vote.reasons)
    return lead, hall.say(sentence.opinion_against_dismissal, member)


def _resignation(hall: Hall, vote: Resignation) -> tuple[str, str]:
    member = hall.person(vote.member)
    lead = hall.say(sentence.resignation_put, member, vote.sent, vote.registered)
    if vote.verdict.outcome == "undecided":
        return lead, hall.say(sentence.nothing_decided)
    accepted = vote.verdict.outcome == "adopted"
    return lead, hall.say(sentence.resignation_accepted if accepted else sentence.resignation_refused, member)
