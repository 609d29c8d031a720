import msgspec
import pytest
from domain.samples import HOUR

from assembly.domain.ballot import Subject
from assembly.domain.proposal import Amendment, Proposal, Speaker, Speech


def test_what_comes_from_the_whole_debate_has_no_author():
    assert Proposal(number=1, sitting=1, kind="proposal", text="مقترح", at=HOUR).by == ()
    assert Speaker() == Speaker(member=None, guest=None)


def test_an_opening_word_belongs_to_no_item():
    assert Speech(number=1, sitting=1, speaker=Speaker(guest="ضيف"), text="كلمة", at=HOUR).item is None


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        (Proposal, {"kind": "motion", "text": "ن"}),
        (Amendment, {"target": {"kind": "speech", "number": 1}, "text": "ن"}),
        (Speech, {"speaker": {"member": "1"}, "text": "ن"}),
    ],
)
def test_what_is_not_a_kind_of_the_record_is_not_read(kind, raw):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"number": 1, "sitting": 1, "at": "2020-11-12T10:00:00"} | raw, kind)


def test_an_amendment_is_read_with_its_target():
    raw = {
        "number": 1,
        "sitting": 1,
        "target": {"kind": "item", "number": 3},
        "text": "ن",
        "at": HOUR,
        "by": [4, 5],
    }
    amendment = msgspec.convert(raw, Amendment)
    assert (amendment.target, amendment.by) == (Subject(kind="item", number=3), (4, 5))
