from datetime import date

from assembly.domain.posting import Posting, posted_on

FIRST = Posting(number=1, session="2020-10", decisions=(1, 2), on=date(2020, 11, 18))
AGAIN = Posting(number=2, session="2020-10", decisions=(2, 3), on=date(2020, 11, 16))


def test_the_first_day_a_decision_hung_there():
    both = (FIRST, AGAIN)
    assert [posted_on(both, "2020-10", n) for n in (1, 2, 3, 4)] == [FIRST.on, AGAIN.on, AGAIN.on, None]
    assert posted_on(both, "2021-02", 1) is None
