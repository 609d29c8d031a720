"""Runs of one direction: which characters are marked, by the bidirectional algorithm's own rules (UAX #9)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.exports.docx_runs import Piece, runs

LRI, RLI, PDI, LRM, RLM = "\u2066", "\u2067", "\u2069", "\u200e", "\u200f"
RLE, PDF = "\u202b", "\u202c"


def parted(*texts, rtl=True):
    return [(run.text, run.rtl) for run in runs([Piece(text) for text in texts], rtl=rtl)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("محضر الدورة", [("محضر الدورة", True)]),
        # Letters hold their own direction.
        (f"منصة {LRI}Etsy{PDI} للبيع", [("منصة ", True), ("Etsy", False), (" للبيع", True)]),
        # Digits, signs and a full stop after Arabic letters would be turned around: a mark holds them.
        (f"يوم {LRI}2020-11-12{PDI} صباحا", [("يوم ", True), (f"{LRM}2020-11-12", False), (" صباحا", True)]),
        (f"رقم {LRI}+212 5 28{PDI}", [("رقم ", True), (f"{LRM}+212 5 28", False)]),
        (f"لغة {LRI}C++{PDI}، ثم", [("لغة ", True), (f"C++{LRM}", False), ("، ثم", True)]),
        # Two left-to-right runs with only signs between them would change places.
        (
            f"{LRI}Etsy{PDI}، {LRI}Anou{PDI}.",
            [("Etsy", False), (f"{RLM}، ", True), ("Anou", False), (".", True)],
        ),
        # Digits after Latin letters would join them.
        (f"{LRI}PDF{PDI} 12 نسخة", [("PDF", False), (f"{RLM} 12 نسخة", True)]),
    ],
)
def test_of_a_paragraph_in_arabic(text, wanted):
    assert parted(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"M. {RLI}حسن شميس{PDI}, président", [("M. ", False), ("حسن شميس", True), (", président", False)]),
        (f"{RLI}رقم 12{PDI} du", [(f"رقم 12{RLM}", True), (" du", False)]),
        (f"{RLI}حسن{PDI} 3 voix", [("حسن", True), (f"{LRM} 3 voix", False)]),
        # An isolate within an isolate.
        (
            f"{RLI}سنة {LRI}2,35 %{PDI}{PDI}.",
            [(f"{RLE}سنة {RLM}", True), (f"{LRM}2,35 %{LRM}", False), (PDF, True), (".", False)],
        ),
    ],
)
def test_of_a_paragraph_in_french(text, wanted):
    assert parted(text, rtl=False) == wanted


def test_a_run_in_two_looks_is_marked_at_its_ends_alone():
    latin = (Piece(f"{LRI}2020-", bold=True), Piece(f"10{PDI}"))
    found = runs((Piece("الدورة "), *latin), rtl=True)
    assert [run.text for run in found] == ["الدورة ", f"{LRM}2020-", "10"]


def test_what_word_processors_do_not_know_is_said_in_their_way():
    assert parted("809\u202f952,00 a@b-\u2060c.ma", rtl=False) == [("809\u00a0952,00 a@b\u2011c.ma", False)]


def test_places_to_write_are_left_alone():
    blank = Piece("", 13, kind="blank", width=85)
    assert [run.piece for run in runs((Piece("يوم "), blank), rtl=True)] == [Piece("يوم "), blank]


TEXTS = st.text(st.sampled_from(f"ab12 -./,()اب ة٣{LRI}{RLI}{PDI}"))


@given(st.lists(TEXTS), st.booleans())
def test_no_character_is_lost_and_no_isolate_is_left(texts, rtl):
    found = "".join(run.text for run in runs([Piece(text) for text in texts], rtl=rtl))
    controls = str.maketrans("", "", LRI + RLI + PDI + LRM + RLM + "\u202a" + RLE + PDF)
    assert found.translate(controls) == "".join(texts).translate(controls)
    assert not set(found) & {LRI, RLI, PDI}
