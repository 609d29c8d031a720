"""An election to each organ, as it may be held in the clean session."""

from documents import sample_dossier as sample
from domain.check.clean import ITEMS, at, october
from msgspec.structs import replace

from assembly.domain.election import Election, NamedChoice, Obtained, Round, organ_of
from assembly.domain.rounds import base_of_round, decide_round

ITEM = replace(ITEMS[1], kind="election", title="انتخاب")


def round_of(number, votes, *, post="president", blank=0, entitled=52, **more):
    """A round with the votes of members by their numbers, and the verdict that they give."""
    organ, rules = organ_of(post), sample.rules()
    obtained = tuple(Obtained(member=member, votes=n) for member, n in votes.items())
    base = rules.choice(f"{organ}.election.base")
    facts = {
        "number": number, "at": at(10, 29 + number), "entitled": tuple(range(1, entitled + 1)), "obtained": obtained, "blank": blank,
        "not_voting": entitled - blank - sum(votes.values()),
        "verdict": decide_round(number, obtained, base_of_round(base, obtained, blank, entitled), organ, rules),
    }  # fmt: skip
    return Round(**facts | more)


def election(*rounds, post="president", **more):
    secret = organ_of(post) == "committee"
    facts = {
        "number": 1,
        "sitting": 1,
        "item": 2,
        "at": at(10, 30),
        "method": "secret" if secret else "roll-call",
        "chair": 1,
        "writer": 10,
    }
    return Election(post=post, rounds=rounds, **facts | more)


def named(*pairs):
    return tuple(NamedChoice(member=member, candidate=candidate) for member, candidate in pairs)


def held(*elections, **more):
    """The clean session with elections on its second item."""
    return october(items=(ITEMS[0], ITEM, *ITEMS[2:]), elections=elections, **more)
