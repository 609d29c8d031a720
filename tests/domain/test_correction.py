from datetime import date

import msgspec
import pytest

from assembly.domain.correction import Correction

RECORD = Correction(number=1, session="2020-10", instead="خمسين", read="خمسة وخمسين", on=date(2021, 2, 18))


def test_a_correction_is_read_back_as_it_was_written():
    assert msgspec.json.decode(msgspec.json.encode(RECORD), type=Correction) == RECORD


def test_what_a_correction_does_not_know_is_refused():
    row = msgspec.to_builtins(RECORD) | {"pages": 2}
    with pytest.raises(msgspec.ValidationError, match="pages"):
        msgspec.convert(row, Correction)
