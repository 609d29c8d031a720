"""A session that elects, expels, dismisses and accepts a resignation, plainly generated, for the tests of the minutes.

Write its golden minutes anew with `python tests/documents/sample_elections.py`, and read every line of the difference.
"""

import sys
from datetime import date
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier as sample
from documents.plain_text import plain_text
from documents.sample_dossier import at
from msgspec.structs import replace

from assembly.documents.minutes import minutes_view
from assembly.documents.templates import render
from assembly.domain.agenda import AgendaItem
from assembly.domain.attendance import Movement
from assembly.domain.ballot import tally_from_counts
from assembly.domain.dossier import Dossier
from assembly.domain.election import Election, Lot, NamedChoice, Obtained, Round, organ_of
from assembly.domain.majority import decide, decide_share
from assembly.domain.rounds import base_of_round, bureau_quorum, decide_round
from assembly.domain.special_vote import BureauDismissal, DismissalOpinion, Expulsion, Resignation

GOLDEN = Path(__file__).parents[1] / "golden"
RULES = sample.rules()
PRESENT = 52
TRAINING = "لجنة التكوين"
ITEMS = tuple(
    AgendaItem(number=n, order=n, kind=kind, title=title)
    for n, (kind, title) in enumerate(
        (
            ("other", "طلب إقالة المكتب"),
            ("election", "انتخاب المكتب ورؤساء اللجان"),
            ("other", "استقالة عضوة من الجمعية العامة"),
            ("other", "إبداء الرأي في إقالة عضو"),
            ("election", "انتخاب ممثل الغرفة لدى مجلس الجهة"),
        ),
        start=1,
    )
)


def a_round(post, number, minute, votes, *, blank=0, named=()):
    obtained = tuple(Obtained(member=member, votes=n) for member, n in votes.items())
    organ = organ_of(post)
    base = base_of_round(RULES.choice(f"{organ}.election.base"), obtained, blank, PRESENT)
    counted = sum(votes.values()) + blank
    return Round(
        number=number, at=at(10, minute), entitled=tuple(range(1, PRESENT + 1)), obtained=obtained, blank=blank,
        not_voting=PRESENT - counted, named=named, verdict=decide_round(number, obtained, base, organ, RULES),
    )  # fmt: skip


def election(number, post, *rounds, item=2, minute=10, of=None, **more):
    bureau = organ_of(post) == "bureau"
    quorum = bureau_quorum(75, PRESENT, (), sample.sitting(), RULES) if bureau else None
    facts = {
        "sitting": 1, "item": item, "at": at(10, minute), "method": "show-of-hands" if bureau else "secret", "chair": 41,
        "writer": 50, "quorum": quorum, "candidates": tuple(o.member for o in rounds[0].obtained) if rounds else (),
    }  # fmt: skip
    return Election(**facts | {"number": number, "post": post, "of": of, "rounds": rounds} | more)


def special(kind, number, minute, counts, verdict, entitled=PRESENT, **more):
    tally = tally_from_counts(*counts, entitled)
    return kind(
        number=number, sitting=1, at=at(11, minute), method="show-of-hands", entitled=tuple(range(1, entitled + 1)),
        tally=tally, chair=1, verdict=verdict(tally), **more,
    )  # fmt: skip


def by_share(rule, base, count):
    return lambda tally: decide_share(tally, base, count, RULES.rule(rule))


def by_majority(tally):
    return decide(tally, None, RULES)


NAMED = (
    *(NamedChoice(member=n, candidate=7) for n in (1, 2, 3, 4, 5)),
    *(NamedChoice(member=n, candidate=8) for n in (6, 7)),
    NamedChoice(member=8),
)


def elections() -> tuple[Election, ...]:
    """A woman president by lot, a vice-president by name, an only candidate, a secret committee in two rounds, nobody."""
    return (
        election(
            1, "president", a_round("president", 1, 11, {3: 20, 4: 20, 9: 8}), a_round("president", 2, 14, {3: 25, 4: 25}),
            lot=Lot(at=at(10, 16), among=(3, 4), drawn=3), minute=11,
        ),
        election(2, "vice-president-1", a_round("vice-president-1", 1, 20, {7: 5, 8: 2}, blank=1, named=NAMED), method="roll-call", minute=20),
        election(3, "secretary", a_round("secretary", 1, 25, {10: 52}), minute=25),
        election(4, "committee-chair", a_round("committee-chair", 1, 30, {5: 26, 12: 20}, blank=4), a_round("committee-chair", 2, 33, {12: 30, 5: 20}), of=TRAINING, minute=30),
        election(5, "committee-deputy", a_round("committee-deputy", 1, 35, {20: 30, 21: 20}), of=TRAINING, minute=35),
        election(6, "representative", a_round("representative", 1, 40, {30: 0}), a_round("representative", 2, 42, {30: 0}), of="مجلس الجهة", item=5, method="show-of-hands", minute=40),
    )  # fmt: skip


def session_of_elections() -> Dossier:
    """The session whole and closed."""
    two_thirds, in_office = "bureau.dismissal.voted_by", ("members-in-office", 75)
    return sample.october(
        items=ITEMS,
        refused_items=(),
        movements=(
            Movement(number=1, sitting=1, member=23, direction="departure", at=at(11, 20)),
            Movement(number=2, sitting=1, member=33, direction="departure", at=at(11, 30)),
        ),
        speeches=(), proposals=(), ballots=(), decisions=(), recommendations=(),
        elections=elections(),
        bureau_dismissals=(
            special(BureauDismissal, 1, 1, (50, 1, 1), by_share(two_thirds, *in_office), item=1, asked_by=tuple(range(1, 58)), asked_on=date(2020, 10, 20)),
        ),
        expulsions=(
            special(Expulsion, 1, 15, (20, 30, 0), by_share("expulsion.majority", "present", 52), member=22, misconduct="obstruction"),
            special(Expulsion, 2, 20, (40, 6, 0), by_share("expulsion.majority", "present", 52), member=23, misconduct="disorder", movement=1),
        ),
        resignations=(
            special(Resignation, 1, 30, (51, 0, 0), by_majority, entitled=51, item=3, member=33, sent=date(2020, 10, 28), registered="RR 123 456 789 MA", movement=2),
        ),
        dismissal_opinions=(
            special(DismissalOpinion, 1, 40, (30, 20, 0), by_majority, entitled=50, item=4, member=60, heard=date(2020, 11, 12), reasons="تغيب العضوة عن دورتين عاديتين متتاليتين دون عذر مقبول"),
        ),
    )  # fmt: skip


def put_off() -> Dossier:
    """An election whose quorum was missed at a first sitting and not needed at a second one; refused votes beside it."""
    whole = sample.two_sittings()
    copies, second = whole.openings[0], whole.sittings[1]
    first = replace(
        whole.sittings[0], attendance=replace(whole.sittings[0].attendance, present=tuple(range(1, 41)))
    )
    missed = bureau_quorum(75, 40, (), first, RULES)
    late = replace(second, opened=at(15, day=date(2020, 11, 18)), closed=at(17, day=date(2020, 11, 18)))
    reached = bureau_quorum(75, 40, (first,), late, RULES)
    later = a_round("president", 1, 0, {2: 1})
    later = replace(later, at=at(15, 10, date(2020, 11, 18)), entitled=tuple(range(1, 41)), not_voting=39)
    refused = special(
        Resignation,
        1,
        0,
        (10, 41, 1),
        by_majority,
        item=3,
        member=33,
        sent=date(2020, 10, 28),
        registered="12",
    )
    kept = special(
        BureauDismissal, 1, 5, (49, 2, 1), by_share("bureau.dismissal.voted_by", "members-in-office", 75), item=1,
        asked_by=tuple(range(1, 58)), asked_on=date(2020, 10, 20),
    )  # fmt: skip
    against = special(
        DismissalOpinion,
        1,
        10,
        (20, 32, 0),
        by_majority,
        item=4,
        member=60,
        heard=date(2020, 11, 12),
        reasons="تغيب",
    )
    return replace(
        whole, openings=(copies,), sittings=(first, late), items=ITEMS[:4], speeches=(), ballots=(), decisions=(), proposals=(),
        recommendations=(), refused_items=(),
        elections=(
            election(1, "president", quorum=missed, put_off=date(2020, 11, 18), minute=30),
            election(2, "president", later, quorum=reached, sitting=2),
        ),
        resignations=(refused,), bureau_dismissals=(kept,), dismissal_opinions=(against,),
        session=sample.session(closed=at(17, 15, date(2020, 11, 18))),
    )  # fmt: skip


SCENARIOS = {"elections": session_of_elections, "election-put-off": put_off}


def minutes_in(language: str, scenario: str) -> str:
    view = minutes_view(SCENARIOS[scenario](), language=language)
    return plain_text(render("minutes", language, view, None))


if __name__ == "__main__":
    for name in SCENARIOS:
        (GOLDEN / f"minutes-{name}.txt").write_text(minutes_in("ar", name), encoding="utf-8")
        (GOLDEN / f"minutes-fr-{name}.txt").write_text(minutes_in("fr", name), encoding="utf-8")
