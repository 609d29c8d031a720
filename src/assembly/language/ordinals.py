"""Ordinals: الدورة الأولى، النائب الثامن، النقطة الحادية والعشرون."""

from __future__ import annotations

from assembly.language.numbers import number_words
from assembly.language.terms import Case, Gender

_LAST = 999
_MASCULINE = ("", "", "ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_FEMININE = ("", "", "ثانية", "ثالثة", "رابعة", "خامسة", "سادسة", "سابعة", "ثامنة", "تاسعة", "عاشرة")
_DEFECTIVE = {"ثان": "ثاني", "حاد": "حادي"}


def ordinal(n: int, gender: Gender, *, definite: bool = True, case: Case = Case.NOMINATIVE) -> str:
    """Return the ordinal of 1 to 999 in the gender of what it qualifies: الأولى، الحادية عشرة، الحادي والعشرون.

    Indefinite, as in تذكير ثان: أول، ثان، نصب ثانيا. Past a hundred: الأول بعد المائة. Else ValueError.
    """
    if not 1 <= n <= _LAST:
        raise ValueError(n)
    hundreds, rest = n - n % 100, n % 100
    if not rest:
        return _article(number_words(hundreds, gender, case), definite=definite)
    words = _below_hundred(rest, gender, case, definite=definite)
    if not hundreds:
        return words
    return f"{words} بعد ال{number_words(hundreds, gender, Case.GENITIVE)}"


def _below_hundred(n: int, gender: Gender, case: Case, *, definite: bool) -> str:
    if n <= 10:  # noqa: PLR2004  simple, compound, then joined by و
        return _simple(n, gender, case, definite=definite)
    tens, unit = divmod(n, 10)
    if tens == 1:
        # Both halves invariable; the defective ones keep their yaa: حادي عشر، الثاني عشر.
        first = _article(_DEFECTIVE.get(_stem(unit, gender), _stem(unit, gender)), definite=definite)
        return f"{first} {'عشرة' if gender is Gender.FEMININE else 'عشر'}"
    ten = _article(number_words(tens * 10, gender, case), definite=definite)
    if not unit:
        return ten
    return f"{_declined(_stem(unit, gender), gender, case, definite=definite)} و{ten}"


def _simple(n: int, gender: Gender, case: Case, *, definite: bool) -> str:
    if n == 1:  # a diptote and a word in alif maqsura: neither shows its case
        return _article("أولى" if gender is Gender.FEMININE else "أول", definite=definite)
    return _declined(_stem(n, gender), gender, case, definite=definite)


def _stem(unit: int, gender: Gender) -> str:
    if gender is Gender.FEMININE:
        return "حادية" if unit == 1 else _FEMININE[unit]
    return "حاد" if unit == 1 else _MASCULINE[unit]


def _declined(stem: str, gender: Gender, case: Case, *, definite: bool) -> str:
    if gender is Gender.FEMININE:
        return _article(stem, definite=definite)
    if definite:
        return f"ال{_DEFECTIVE.get(stem, stem)}"
    return f"{_DEFECTIVE.get(stem, stem)}ا" if case is Case.ACCUSATIVE else stem


def _article(words: str, *, definite: bool) -> str:
    return f"ال{words}" if definite else words
