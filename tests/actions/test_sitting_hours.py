from datetime import datetime

import pytest
from acts import raises
from documents.sample_dossier import opening, sitting
from msgspec.structs import replace

from assembly.actions.sitting_hours import refuse_before, refuse_outside_sitting
from assembly.domain.session import Pause

moment = datetime.fromisoformat
OPEN = replace(sitting(1, opening()), opened=moment("2020-11-12 10:00"), closed=None)
PAUSED = replace(OPEN, pauses=(Pause(start=moment("2020-11-12 11:30"), end=None),))


def test_nothing_is_earlier_than_what_was_recorded():
    refuse_before(moment("2020-11-12 11:00"), [moment("2020-11-12 11:00")])
    refuse_before(moment("2020-11-12 11:00"), [])
    with raises("time-backwards", before="2020-11-12 11:01"):
        refuse_before(moment("2020-11-12 11:00"), [moment("2020-11-12 11:01")])


@pytest.mark.parametrize(
    ("held", "at", "inside"),
    [
        (OPEN, moment("2020-11-12 09:59"), False),
        (OPEN, moment("2020-11-12 10:00"), True),
        (OPEN, moment("2020-11-13 09:59"), True),
        (OPEN, moment("2020-11-13 10:00"), False),
        (PAUSED, moment("2020-11-12 11:00"), False),
        (PAUSED, moment("2020-11-12 12:00"), True),
    ],
)
def test_what_happens_in_a_sitting_happens_while_it_is_open(held, at, inside):
    if inside:
        refuse_outside_sitting(held, at)
    else:
        with raises("time-outside-sitting"):
            refuse_outside_sitting(held, at)
