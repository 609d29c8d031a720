from datetime import date

import pytest
from domain.samples import item
from msgspec.structs import replace

from assembly.domain.agenda import RefusedItem
from assembly.domain.item_request import ItemRequest, days_before, request_state

REQUEST = ItemRequest(number=2, member=12, title="معرض", asked_on=date(2020, 11, 9))


def refused(request):
    return RefusedItem(
        number=1, member=12, title="معرض", asked_on=REQUEST.asked_on, reason="سبب", request=request
    )


@pytest.mark.parametrize(
    ("items", "refusals", "state"),
    [
        ((), (), "waiting"),
        ((item(1),), (refused(None), refused(3)), "waiting"),
        ((replace(item(1), request=2),), (), "taken-up"),
        ((), (refused(2),), "refused"),
    ],
)
def test_what_became_of_a_request(items, refusals, state):
    assert request_state(2, items, refusals) == state


def test_days_before_the_opening():
    assert days_before(REQUEST, date(2020, 11, 12)) == 3
    assert days_before(REQUEST, date(2020, 11, 11)) == 2
