from datetime import date

from assembly.domain.minutes_signature import MinutesSignature, places_signed, signed_on


def signed(number, place, day, sitting=1):
    return MinutesSignature(
        number=number, session="2020-10", sitting=sitting, place=place, member=number, post=place, on=date(2020, 11, day)
    )  # fmt: skip


def test_both_must_sign():
    president, secretary = signed(1, "president", 14), signed(2, "secretary", 13)
    assert places_signed((secretary,), "2020-10", 1) == ("secretary",)
    assert signed_on((secretary,), "2020-10", 1) is None
    assert places_signed((secretary, president), "2020-10", 1) == ("president", "secretary")
    assert signed_on((secretary, president), "2020-10", 1) == date(2020, 11, 14)


def test_each_sitting_has_its_own():
    both = (signed(1, "president", 14), signed(2, "secretary", 14, sitting=2))
    assert signed_on(both, "2020-10", 1) is None
    assert places_signed(both, "2021-02", 1) == ()
