"""Checks of elections: quorum, publicity, voters, candidates, counts, rounds and the lot (art. 19, 29)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.election import Election, Organ, Round, organ_of
from assembly.domain.rounds import base_of_round, bureau_quorum, decide_round
from assembly.domain.session import Opening, Sitting


def _elections(case: CaseFile) -> Iterator[tuple[Election, Sitting, Opening]]:
    for election in case.dossier.elections:
        sitting = case.sitting(election.sitting)
        opening = case.opening_of(sitting) if sitting else None
        if sitting and opening:
            yield election, sitting, opening


def _rounds(case: CaseFile) -> Iterator[tuple[Election, Round, Opening]]:
    for election, _, opening in _elections(case):
        for each in election.rounds:
            yield election, each, opening


def _about(election: Election) -> str:
    return f"election:{election.number}"


def without_quorum(case: CaseFile) -> Iterator[Found]:
    """Look for the election of a bureau held without its own quorum."""
    for election, sitting, opening in _elections(case):
        if organ_of(election.post) == "bureau" and election.rounds:
            came = {
                m.member
                for m in case.movements_of(sitting.number)
                if m.direction == "arrival" and m.at <= election.rounds[0].at
            }
            elected = {entry.number for entry in opening.elected}
            attended = len(elected & came.union(sitting.attendance.present))
            missed = tuple(s for s in case.dossier.sittings if s.number in _put_off(case))
            quorum = bureau_quorum(len(elected), attended, missed, sitting, case.rules)
            if not quorum.reached:
                facts = {
                    "election": election.number,
                    "post": election.post,
                    "attended": attended,
                    "needed": quorum.needed,
                }
                yield Found(facts, about=_about(election))


def _put_off(case: CaseFile) -> set[int]:
    return {election.sitting for election in case.dossier.elections if election.put_off}


def _by_another_method(case: CaseFile, *organs: Organ) -> Iterator[Found]:
    for election, _, _ in _elections(case):
        organ = organ_of(election.post)
        if organ in organs and election.rounds:
            wanted = case.rules.choice(f"{organ}.election.method")
            if (election.method == "secret") != (wanted == "secret"):
                facts = {"election": election.number, "post": election.post}
                yield Found(facts, about=_about(election))


def not_public(case: CaseFile) -> Iterator[Found]:
    """Look for the election of the bureau or of representatives held in secret."""
    yield from _by_another_method(case, "bureau", "representative")


def not_secret(case: CaseFile) -> Iterator[Found]:
    """Look for the election of a committee's chair or deputy held in public."""
    yield from _by_another_method(case, "committee")


def candidate_unfit(case: CaseFile) -> Iterator[Found]:
    """Look for a candidate, or somebody elected, who is not an elected member in office."""
    for election, _, opening in _elections(case):
        fit = {entry.number for entry in opening.elected}
        named = {*election.candidates, *(each.member for r in election.rounds for each in r.obtained)}
        for member in sorted(named - fit):
            facts = {"election": election.number, "post": election.post, "member": member}
            yield Found(facts, about=f"{_about(election)} member:{member}")


def voter_unfit(case: CaseFile) -> Iterator[Found]:
    """Look for a voter who is not an elected member in office, or who voted twice in one round."""
    for election, each, opening in _rounds(case):
        fit = {entry.number for entry in opening.elected}
        voters = [choice.member for choice in each.named]
        wrong = {member for member in voters if voters.count(member) > 1} | ({*voters, *each.entitled} - fit)
        for member in sorted(wrong):
            facts = {"election": election.number, "round": each.number, "member": member}
            yield Found(facts, about=f"{_about(election)} member:{member}")


def counts_do_not_add_up(case: CaseFile) -> Iterator[Found]:
    """Look for a round whose votes are not, together, the voters present."""
    for election, each, _ in _rounds(case):
        counted = sum(o.votes for o in each.obtained) + each.blank + each.not_voting
        if counted != len(each.entitled):
            facts = {
                "election": election.number,
                "round": each.number,
                "counted": counted,
                "present": len(each.entitled),
            }
            yield Found(facts, about=f"{_about(election)} round:{each.number}")


def another_winner(case: CaseFile) -> Iterator[Found]:
    """Look for a round that names another winner than its counts give."""
    for election, each, _ in _rounds(case):
        organ = organ_of(election.post)
        base = case.rules.choice(f"{organ}.election.base")
        count = base_of_round(base, each.obtained, each.blank, len(each.entitled))
        verdict = decide_round(each.number, each.obtained, count, organ, case.rules)
        if verdict.winner != each.verdict.winner:
            named = each.verdict.winner if each.verdict.winner is not None else "–"
            facts = {"election": election.number, "round": each.number, "winner": named,
                     "by_counts": verdict.winner if verdict.winner is not None else "–"}  # fmt: skip
            yield Found(facts, about=f"{_about(election)} round:{each.number}")


def lot_between_others(case: CaseFile) -> Iterator[Found]:
    """Look for a lot that was not between those level in the second round."""
    for election in case.dossier.elections:
        if election.lot:
            level = election.rounds[-1].verdict.level if election.rounds else ()
            if election.lot.drawn not in level or set(election.lot.among) != set(level):
                facts = {"election": election.number, "member": election.lot.drawn, "level": level}
                yield Found(facts, about=_about(election))


def not_ended(case: CaseFile) -> Iterator[Found]:
    """Look for an election that a session, being over, left without its second round or its lot."""
    last = {(e.post, e.of): e for e in case.dossier.elections}
    for election in last.values() if case.over else ():
        if election.goes_on:
            facts = {"election": election.number, "post": election.post}
            yield Found(facts, mend=_next_step(election), about=_about(election))


def _next_step(election: Election) -> str:
    """Return the command that records what is lacking: a lot after a tie, else the second round."""
    of = f' --of "{election.of}"' if election.of else ""
    step = "--drawn MEMBER" if election.rounds[-1].verdict.reason == "tie" else "--votes MEMBER=VOTES"
    return f"assembly elect {election.post}{of} --item {election.item} {step}"


CHECKS = (
    Check("election-without-quorum", "void", "bureau.quorum", without_quorum),
    Check("election-not-public", "void", "bureau.election.method", not_public),
    Check("election-not-secret", "void", "committee.election.method", not_secret),
    Check("election-candidate-unfit", "void", "associate.consultative", candidate_unfit),
    Check("election-voter-unfit", "void", "associate.consultative", voter_unfit),
    Check("election-counts", "irregular", "bureau.election.majority", counts_do_not_add_up),
    Check("election-another-winner", "void", "bureau.election.majority", another_winner),
    Check("election-lot", "void", "bureau.election.second_round", lot_between_others),
    Check("election-not-ended", "missing", "bureau.election.second_round", not_ended),
)
