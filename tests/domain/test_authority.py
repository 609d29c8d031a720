from datetime import date
from typing import get_args

import msgspec
import pytest

from assembly.domain.authority import LEVELS, AddressedAuthority, Authority, Level
from assembly.domain.chamber import DatedName


def test_the_levels_are_listed_once_for_types_and_once_for_use():
    assert get_args(Level) == LEVELS == ("local", "regional", "national")


def test_an_authority_is_named_as_on_the_day():
    ministry = Authority(
        number=3,
        level="national",
        names=(
            DatedName(ar="الوزارة القديمة", until=date(2021, 10, 6)),
            DatedName(ar="الوزارة الجديدة", fr="nouveau", since=date(2021, 10, 7)),
        ),
        address="الرباط",
    )
    assert ministry.named_on(date(2021, 10, 6)) == AddressedAuthority(
        number=3, level="national", name_ar="الوزارة القديمة"
    )
    assert ministry.named_on(date(2021, 10, 7)) == AddressedAuthority(
        number=3, level="national", name_ar="الوزارة الجديدة", name_fr="nouveau"
    )


def test_an_authority_without_a_name_is_not_read():
    with pytest.raises(msgspec.ValidationError, match="names"):
        msgspec.convert({"number": 1, "level": "local", "names": []}, Authority)


def test_an_unknown_level_is_not_read():
    with pytest.raises(msgspec.ValidationError, match="level"):
        msgspec.convert({"number": 1, "level": "world", "names": [{"ar": "جهة"}]}, Authority)
