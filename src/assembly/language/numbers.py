"""Whole numbers in Arabic words, as Moroccan administration writes them: ثلاثمائة in one word, و before every part."""

from __future__ import annotations

from assembly.language.terms import Case, Gender, Noun

LIMIT = 10**12
"""The first number that is not put into words."""

THOUSAND = Noun(singular="ألف", plural="آلاف", gender=Gender.MASCULINE)
MILLION = Noun(singular="مليون", plural="ملايين", gender=Gender.MASCULINE)
MILLIARD = Noun(singular="مليار", plural="ملايير", gender=Gender.MASCULINE)

_SCALES = ((10**9, MILLIARD), (10**6, MILLION), (10**3, THOUSAND))
_EIGHT, _TEN, _TWENTY = 8, 10, 20
# Three to ten without taa marbuta, the form that counts a feminine noun, and in ثلاثمائة.
_BARE = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر")
_TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")


def number_words(n: int, gender: Gender, case: Case, *, construct: bool = False) -> str:
    """Return `n` in words; `gender` is that of what is counted, `case` that of the phrase in its sentence.

    `construct` says that the counted noun follows at once: مائتا (عضو) for مائتان, ثماني (توصيات) for ثمان, ألف for ألفا.
    0 ≤ n < 10¹², else ValueError.
    """
    if not 0 <= n < LIMIT:
        raise ValueError(n)
    if n == 0:
        return "صفرا" if _written_tanwin(case, construct=construct) else "صفر"
    parts = []
    rest = n
    for size, scale in _SCALES:
        count, rest = divmod(rest, size)
        if count:
            parts.append(_scaled(count, scale, case, construct=construct and not rest))
    if rest:
        parts.append(_below_thousand(rest, gender, case, construct=construct))
    return " و".join(parts)


def definite_words(n: int, gender: Gender, case: Case) -> str:
    """Return 3 to 99 with the article, its noun following: الخمسة عشر (يوما)، الواحد والعشرين (يوما). Else ValueError.

    From three to ten the article stands on the number alone, as official papers have it (الثمانية أيام).
    """
    if not 3 <= n < 100:  # noqa: PLR2004  one and two follow their noun; a hundred makes a construct of its own
        raise ValueError(n)
    tens, unit = divmod(n, 10)
    if n < _TWENTY or not unit:
        return f"ال{_below_hundred(n, gender, case, construct=True)}"
    # ثماني keeps its yaa and the accusative loses its alif: the article bars tanwin.
    return f"ال{_compound_unit(unit, gender, case, construct=True)} وال{_tens(tens, case)}"


def _written_tanwin(case: Case, *, construct: bool) -> bool:
    return case is Case.ACCUSATIVE and not construct


def _dual_ending(case: Case, *, construct: bool) -> str:
    ending = "ا" if case is Case.NOMINATIVE else "ي"
    return ending if construct else f"{ending}ن"


def _scaled(count: int, scale: Noun, case: Case, *, construct: bool) -> str:
    """Return `count` thousands, millions or milliards (1 ≤ count < 1000)."""
    hundreds, rest = count - count % 100, count % 100
    if rest in (1, 2):
        last = _one_or_two(rest, scale, case, construct=construct)
        if not hundreds:
            return last
        return f"{_below_thousand(hundreds, scale.gender, case, construct=True)} {scale.singular} و{last}"
    words = _below_thousand(count, scale.gender, case, construct=True)
    # أحد عشر ألفا, but أحد عشر ألف درهم: what is counted stands in the genitive after it and takes its tanwin away.
    noun = scale.singular if construct and rest > _TEN else scale.after(count)
    return f"{words} {noun}"


def _one_or_two(count: int, scale: Noun, case: Case, *, construct: bool) -> str:
    if count == 1:
        return scale.accusative if _written_tanwin(case, construct=construct) else scale.singular
    return scale.singular + _dual_ending(case, construct=construct)


def _below_thousand(n: int, gender: Gender, case: Case, *, construct: bool) -> str:
    hundreds, rest = divmod(n, 100)
    parts = []
    if hundreds:
        parts.append(_hundreds(hundreds, case, construct=construct and not rest))
    if rest:
        parts.append(_below_hundred(rest, gender, case, construct=construct))
    return " و".join(parts)


def _hundreds(count: int, case: Case, *, construct: bool) -> str:
    if count == 1:
        return "مائة"
    if count == 2:  # noqa: PLR2004  the dual
        return "مائت" + _dual_ending(case, construct=construct)
    return f"{_BARE[count]}مائة"


def _below_hundred(n: int, gender: Gender, case: Case, *, construct: bool) -> str:
    if n <= _TEN:
        return _unit(n, gender, case, construct=construct)
    tens, unit = divmod(n, 10)
    if tens == 1:
        return _teen(unit, gender, case)
    if not unit:
        return _tens(tens, case)
    return f"{_compound_unit(unit, gender, case, construct=False)} و{_tens(tens, case)}"


def _unit(n: int, gender: Gender, case: Case, *, construct: bool) -> str:
    """Return 1 to 10: from three on the word takes the gender its noun has not."""
    feminine = gender is Gender.FEMININE
    if n == 1:
        if feminine:
            return "واحدة"
        return "واحدا" if _written_tanwin(case, construct=construct) else "واحد"
    if n == 2:  # noqa: PLR2004  the dual
        return ("اثنت" if feminine else "اثن") + _dual_ending(case, construct=False)
    if feminine:
        return _polar_feminine(n, case, construct=construct)
    return f"{_BARE[n]}ية" if n == _EIGHT else f"{_BARE[n]}ة"


def _polar_feminine(n: int, case: Case, *, construct: bool) -> str:
    """Return 3 to 10 before a feminine: ثلاث، نصب ثلاثا; ثماني (توصيات)، ثمان، نصب ثمانيا."""
    stem = f"{_BARE[n]}ي" if n == _EIGHT and (construct or case is Case.ACCUSATIVE) else _BARE[n]
    return f"{stem}ا" if _written_tanwin(case, construct=construct) else stem


def _teen(unit: int, gender: Gender, case: Case) -> str:
    """Return 11 to 19: both halves invariable, twelve's first half alone being declined."""
    feminine = gender is Gender.FEMININE
    ten = "عشرة" if feminine else "عشر"
    if unit == 1:
        first = "إحدى" if feminine else "أحد"
    elif unit == 2:  # noqa: PLR2004  the dual
        first = ("اثنت" if feminine else "اثن") + _dual_ending(case, construct=True)
    else:
        first = _unit(unit, gender, case, construct=True)
    return f"{first} {ten}"


def _compound_unit(unit: int, gender: Gender, case: Case, *, construct: bool) -> str:
    """Return the unit of 21 to 99: إحدى for واحدة, the rest as alone."""
    if unit == 1 and gender is Gender.FEMININE:
        return "إحدى"
    return _unit(unit, gender, case, construct=construct)


def _tens(tens: int, case: Case) -> str:
    return _TENS[tens] + ("ون" if case is Case.NOMINATIVE else "ين")
