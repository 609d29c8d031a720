"""Sample sessions with something of them lost, doubled, changed or moved: what a record may be, and should not."""

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
_AT_ONCE = 6
_SPARED = ("rules", "schema")  # the values of the law are held to their kinds where they are read
_NUMBERS = st.integers(-3, 90) | st.sampled_from((0, 1, 2, 76, 10**6, 2**62))
_DAYS = st.dates().map(lambda day: day.isoformat())
_MOMENTS = st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat())
_TEXTS = st.sampled_from(("", " ", "مجموع المداخيل", "المداخيل", "x" * 200, "item", "2020-10"))


def _places(data: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in the data, by the keys that lead to it."""
    found = [at] if at else []
    keys = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in keys:
        if key not in _SPARED:
            found.extend(_places(value, (*at, key)))
    return found


def _another(draw, value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return draw(_NUMBERS)
    if isinstance(value, str):
        return draw(_TEXTS | _DAYS | _MOMENTS)
    if isinstance(value, list) and value:
        kept = draw(st.lists(st.sampled_from(range(len(value))), max_size=len(value) + 2))
        return [value[place] for place in kept]
    return None


@st.composite
def dossiers(draw) -> Dossier:
    """A sample session with up to six places of it changed; what is no session any more is left as it was."""
    made = draw(st.sampled_from(WHOLE))
    data = msgspec.to_builtins(made)
    places = _places(data)
    for place in draw(st.lists(st.sampled_from(places), max_size=_AT_ONCE)):
        *path, last = place
        holder = data
        try:
            for key in path:
                holder = holder[key]
            before = holder[last]
        except (LookupError, TypeError):
            continue  # gone by an earlier change
        holder[last] = draw(st.just(None)) if draw(st.booleans()) else _another(draw, before)
        try:
            made = msgspec.convert(data, Dossier)
        except msgspec.ValidationError:
            holder[last] = before
    return made
