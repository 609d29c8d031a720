import msgspec
import pytest
from domain.samples import DAY

from assembly.domain.authority import AddressedAuthority
from assembly.domain.recommendation import Recommendation

ADDRESSED = AddressedAuthority(number=1, level="local", name_ar="عمالة")
ONE = Recommendation(number=12, text="توصية", level="local", authorities=(ADDRESSED,), on=DAY)


def test_a_recommendation_is_named_across_sessions():
    assert ONE.identifier("2020-10") == "2020-10/R12"
    assert ONE.identifier("2020-10-x1") == "2020-10-x1/R12"


def test_what_a_recommendation_need_not_say():
    assert (ONE.priority, ONE.due, ONE.sector, ONE.origin) == ("normal", None, None, None)


@pytest.mark.parametrize(("field", "value"), [("level", "world"), ("priority", "low"), ("due", "soon")])
def test_unknown_words_are_not_read(field, value):
    raw = msgspec.to_builtins(ONE) | {field: value}
    with pytest.raises(msgspec.ValidationError, match=field):
        msgspec.convert(raw, Recommendation)
