"""Sample sessions with something of them lost, doubled, changed or moved: what a record may be, and should not."""

import re
from datetime import date, timedelta
from random import Random
from typing import Any

import msgspec
from documents import sample_dossier as sample
from domain.check import clean, elected, test_special_votes
from domain.samples import whole_dossier
from hypothesis import strategies as st

from assembly.domain.dossier import Dossier

WHOLE = (
    *(make() for make, _ in sample.SCENARIOS.values()),
    whole_dossier(),
    clean.october(),
    clean.june(),
    clean.extraordinary(),
    elected.held(
        elected.election(elected.round_of(1, {20: 20, 21: 20, 22: 12}), elected.round_of(2, {20: 25, 21: 25})),
        elected.election(put_off=clean.DAY, number=2, post="secretary"),
        elected.election(elected.round_of(1, {20: 30}, post="committee-chair"), post="committee-chair", of="لجنة", number=3),
        bureau_dismissals=(test_special_votes.dismissal(),), expulsions=(test_special_votes.expulsion(40),),
        dismissal_opinions=(test_special_votes.opinion(),), resignations=(test_special_votes.resignation(),),
    ),
)  # fmt: skip
_AT_ONCE, _ROLLS, _CLEARED = 12, 0.2, 0.2
_LONG = ("roll", "entitled", "present", "excused", "absent", "receipts")
_SPARED = ("rules", "schema")  # the values of the law are held to their kinds where they are read
_NUMBERS = (-3, 0, 1, 2, 3, 5, 9, 20, 52, 60, 76, 77, 90, 10**6, 2**62)
_WORDS = (
    "for", "against", "abstain", "none", "secret", "roll-call", "show-of-hands", "adopted", "rejected", "undecided", "item", "proposal",
    "amendment", "elected", "associate", "president", "secretary", "member", "arrival", "departure", "ordinary", "extraordinary",
    "budget", "account", "report", "other", "previous-minutes", "approved", "refused", "put-off", "committee-chair", "representative",
    "absence", "impediment", "petition",
)  # fmt: skip
_TEXTS = ("", " ", "…", "مجموع المداخيل", "المداخيل", "مجموع المصاريف", "x" * 200, "2020-06", "2020-10")


def _places(data: Any, at: tuple[Any, ...] = (), *, rolls: bool) -> list[tuple[Any, ...]]:
    """Every value and list in the data, by the keys that lead to it; without `rolls` none in the long lists of members."""
    found = [at] if at and not isinstance(data, dict) else []
    keys = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in keys:
        if key not in _SPARED and (rolls or key not in _LONG):
            found.extend(_places(value, (*at, key), rolls=rolls))
    return found


def _day(rng: Random) -> date:
    near = date(2020, 10, 15) + timedelta(days=rng.randint(-400, 400))
    return rng.choice((near, near, near, date.min, date.max))


def _another(rng: Random, value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return rng.choice(_NUMBERS)
    if isinstance(value, str):
        return _like(rng, value)
    if isinstance(value, list):
        return [each for each in value for _ in range(rng.choice((0, 1, 1, 1, 2)))]
    return None


def _like(rng: Random, text: str) -> str:
    """Another text of the same kind: a day, an hour, a word of the record, or anything."""
    if re.match(r"\d{4}-\d\d-\d\dT", text):
        return f"{_day(rng)}T{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:00"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return str(_day(rng))
    return rng.choice(_WORDS if text in _WORDS else _TEXTS)


def changed(rng: Random) -> Dossier:
    """A sample session with some places of it changed; a change that would leave no session is left out."""
    made = rng.choice(WHOLE)
    data = msgspec.json.decode(msgspec.json.encode(made))
    for _ in range(rng.randint(3, _AT_ONCE)):
        *path, last = rng.choice(_places(data, rolls=rng.random() < _ROLLS))
        holder = data
        for key in path:
            holder = holder[key]
        before = holder[last]
        holder[last] = None if rng.random() < _CLEARED else _another(rng, before)
        try:
            made = msgspec.convert(data, Dossier)
        except msgspec.ValidationError:
            holder[last] = before
    return made


def dossiers() -> st.SearchStrategy[Dossier]:
    """Sample sessions changed in some places, by the seed of the changes."""
    return st.integers(0, 2**48).map(lambda seed: changed(Random(seed)))  # noqa: S311  no secret hangs on it
