"""Elections in the minutes: how each post was filled, round by round, and the lot."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assembly.documents.minutes_ballots import BallotView
from assembly.documents.minutes_motions import MotionView
from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Listing, Table
from assembly.domain.election import Election, Round, organ_of
from assembly.language import sentences_elections as sentence
from assembly.language.counted import grouped
from assembly.language.persons import shared_gender
from assembly.language.sentences import ABSTAINING, Person
from assembly.language.sentences_ballots import out_of_the_vote
from assembly.language.terms import AnyGender


def elections_on(hall: Hall, item: int) -> tuple[MotionView, ...]:
    """Return the elections that this sitting held on an item: a part for each round, one alone for an election put off."""
    held = (e for e in hall.dossier.elections_on(item) if e.sitting == hall.sitting.number)
    return tuple(part for election in held for part in _parts(hall, election))


def _parts(hall: Hall, election: Election) -> Iterator[MotionView]:
    if election.put_off:
        told = (*_quorum(hall, election), hall.say(sentence.election_put_off, election.put_off))
        yield from (MotionView(line, (), None) for line in told)
    for place, each in enumerate(election.rounds):
        lead = hall.say(sentence.first_round_counts if place == 0 else sentence.second_round_counts)
        if place:
            yield MotionView(lead, (), _round(hall, election, each, ()))
        else:
            before = (
                *_quorum(hall, election),
                hall.say(sentence.candidates_stood, _candidates(hall, each)),
                lead,
            )
            yield MotionView(_how(hall, election), (), _round(hall, election, each, before))


def _how(hall: Hall, election: Election) -> str:
    elected = election.elected or election.candidates[0]
    gender = hall.person(elected).gender
    post = hall.say(sentence.post_name, election.post, election.of, gender, president=_head(hall, election))
    organ = organ_of(election.post)
    if organ == "bureau":
        return hall.say(sentence.bureau_vote, post, hall.person(election.chair), hall.person(election.writer))
    return hall.say(sentence.committee_vote if organ == "committee" else sentence.representative_vote, post)


def _head(hall: Hall, election: Election) -> AnyGender:
    """Return the gender of whoever the post stands under: the chair of a deputy's committee, else the chamber's president.

    As the election found them: the one elected in this session, else the president of the opening.
    """
    over = ("committee-chair", election.of) if election.post == "committee-deputy" else ("president", None)
    before = (e for e in hall.dossier.elections if (e.post, e.of) == over and e.ended <= election.ended)
    elected = [e.elected for e in before if e.elected is not None]
    holder = hall.opening.holder(over[0])
    if elected:
        return hall.person(elected[-1]).gender
    return holder.gender if holder else "male"


def _quorum(hall: Hall, election: Election) -> tuple[str, ...]:
    """Return the quorum of the sitting's first election to a post of the bureau; further posts rest on the same."""
    quorum = election.quorum
    earlier = any(
        e.sitting == election.sitting and e.quorum and e.number < election.number
        for e in hall.dossier.elections
    )
    if quorum is None or (earlier and not election.put_off):
        return ()
    if quorum.reason == "second-meeting-any-number":
        return (hall.say(sentence.election_second_meeting, quorum.attended, quorum.article),)
    counts = (quorum.attended, quorum.members_in_office, quorum.needed, quorum.article)
    return (
        hall.say(sentence.election_quorum if quorum.reached else sentence.election_quorum_missed, *counts),
    )


def _gender_of(hall: Hall, made: Round) -> AnyGender:
    return shared_gender(each.gender for each in _candidates(hall, made))


def _candidates(hall: Hall, made: Round) -> tuple[Person, ...]:
    return tuple(hall.person(each.member) for each in made.obtained)


def _round(hall: Hall, election: Election, made: Round, lead: tuple[str, ...]) -> BallotView:
    return BallotView(
        lead=lead,
        table=_table(hall, election, made),
        result=_result(hall, election, made),
        stayed_out=hall.say(out_of_the_vote, made.not_voting) if made.not_voting else "",
        roll=_named(hall, made),
    )


def _table(hall: Hall, election: Election, made: Round) -> Table:
    blank = sentence.BLANK_PAPERS if election.method == "secret" else ABSTAINING
    rows = [(hall.named((each.member,))[0], hall.say(grouped, each.votes)) for each in made.obtained]
    if made.blank:
        rows.append((hall.say.word(blank), hall.say(grouped, made.blank)))
    return Table("", (hall.say.word(sentence.CANDIDATE), hall.say.word(sentence.VOTES_OBTAINED)), tuple(rows))


def _named(hall: Hall, made: Round) -> tuple[Listing, ...]:
    """Return who voted for whom, where the vote was taken by name."""
    sides = [(hall.say(sentence.voted_for, hall.person(each.member)), each.member) for each in made.obtained]
    listed = [(head, _voters(made, candidate)) for head, candidate in sides]
    listed.append((hall.say.word(ABSTAINING), _voters(made, None)))
    return tuple(Listing(head, hall.named(voters)) for head, voters in listed if voters)


def _voters(made: Round, candidate: int | None) -> tuple[int, ...]:
    return tuple(choice.member for choice in made.named if choice.candidate == candidate)


def _result(hall: Hall, election: Election, made: Round) -> str:
    verdict = made.verdict
    if verdict.winner is not None:
        votes = next(each.votes for each in made.obtained if each.member == verdict.winner)
        return hall.say(_elected_by(made), hall.person(verdict.winner), votes)
    if verdict.reason == "tie":
        return _lot(hall, election, made)
    if verdict.reason == "no-votes":
        return hall.say(sentence.nobody_elected, _gender_of(hall, made))
    return _first_round_missed(hall, election, made)


def _elected_by(made: Round) -> Callable[[Person, int], str]:
    if made.verdict.reason == "relative-majority":
        return sentence.elected_in_second_round
    present = made.verdict.base == "present"
    return sentence.elected_by_those_present if present else sentence.elected_outright


def _first_round_missed(hall: Hall, election: Election, made: Round) -> str:
    missed = sentence.second_round if len(election.rounds) > 1 else sentence.no_majority_yet
    further = hall.say(missed, _gender_of(hall, made))
    if len(made.obtained) == 1 and made.obtained[0].votes:
        alone = made.obtained[0]
        return f"{hall.say(sentence.only_candidate, hall.person(alone.member), alone.votes)} {further}"
    return further


def _lot(hall: Hall, election: Election, made: Round) -> str:
    level = tuple(map(hall.person, made.verdict.level))
    if election.lot is None:
        return hall.say(sentence.level_still, level)
    return hall.say(sentence.drawn_by_lot, level, hall.person(election.lot.drawn))
