"""Ordinals, written out by hand."""

from __future__ import annotations

import pytest

from assembly.language.ordinals import ordinal
from assembly.language.terms import Case, Gender

M, F = Gender.MASCULINE, Gender.FEMININE
NOM, ACC, GEN = Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE

DEFINITE = [
    (1, "الأول", "الأولى"),
    (2, "الثاني", "الثانية"),
    (3, "الثالث", "الثالثة"),
    (4, "الرابع", "الرابعة"),
    (5, "الخامس", "الخامسة"),
    (6, "السادس", "السادسة"),
    (7, "السابع", "السابعة"),
    (8, "الثامن", "الثامنة"),
    (9, "التاسع", "التاسعة"),
    (10, "العاشر", "العاشرة"),
    (11, "الحادي عشر", "الحادية عشرة"),
    (12, "الثاني عشر", "الثانية عشرة"),
    (13, "الثالث عشر", "الثالثة عشرة"),
    (18, "الثامن عشر", "الثامنة عشرة"),
    (19, "التاسع عشر", "التاسعة عشرة"),
    (20, "العشرون", "العشرون"),
    (21, "الحادي والعشرون", "الحادية والعشرون"),
    (22, "الثاني والعشرون", "الثانية والعشرون"),
    (30, "الثلاثون", "الثلاثون"),
    (36, "السادس والثلاثون", "السادسة والثلاثون"),
    (99, "التاسع والتسعون", "التاسعة والتسعون"),
    (100, "المائة", "المائة"),
    (101, "الأول بعد المائة", "الأولى بعد المائة"),
    (111, "الحادي عشر بعد المائة", "الحادية عشرة بعد المائة"),
    (120, "العشرون بعد المائة", "العشرون بعد المائة"),
    (200, "المائتان", "المائتان"),
    (201, "الأول بعد المائتين", "الأولى بعد المائتين"),
    (305, "الخامس بعد الثلاثمائة", "الخامسة بعد الثلاثمائة"),
]


@pytest.mark.parametrize(("n", "masculine", "feminine"), DEFINITE)
def test_definite_nominative(n, masculine, feminine):
    assert (ordinal(n, M), ordinal(n, F)) == (masculine, feminine)


@pytest.mark.parametrize(
    ("n", "gender", "case", "words"),
    [
        (1, F, GEN, "الأولى"),
        (2, M, ACC, "الثاني"),
        (12, F, GEN, "الثانية عشرة"),
        (20, F, GEN, "العشرين"),
        (21, F, GEN, "الحادية والعشرين"),
        (21, M, ACC, "الحادي والعشرين"),
        (200, F, GEN, "المائتين"),
    ],
)
def test_definite_in_the_other_cases(n, gender, case, words):
    assert ordinal(n, gender, case=case) == words


@pytest.mark.parametrize(
    ("n", "gender", "nominative", "accusative", "genitive"),
    [
        (1, M, "أول", "أول", "أول"),
        (1, F, "أولى", "أولى", "أولى"),
        (2, M, "ثان", "ثانيا", "ثان"),
        (2, F, "ثانية", "ثانية", "ثانية"),
        (3, M, "ثالث", "ثالثا", "ثالث"),
        (11, M, "حادي عشر", "حادي عشر", "حادي عشر"),
        (12, F, "ثانية عشرة", "ثانية عشرة", "ثانية عشرة"),
        (20, M, "عشرون", "عشرين", "عشرين"),
        (21, M, "حاد وعشرون", "حاديا وعشرين", "حاد وعشرين"),
        (22, M, "ثان وعشرون", "ثانيا وعشرين", "ثان وعشرين"),
        (23, F, "ثالثة وعشرون", "ثالثة وعشرين", "ثالثة وعشرين"),
    ],
)
def test_indefinite(n, gender, nominative, accusative, genitive):
    words = [ordinal(n, gender, definite=False, case=case) for case in (NOM, ACC, GEN)]
    assert words == [nominative, accusative, genitive]


@pytest.mark.parametrize("n", [0, 1000])
def test_refuses_what_has_no_ordinal(n):
    with pytest.raises(ValueError, match=str(n)):
        ordinal(n, M)
