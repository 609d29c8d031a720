"""French beside the Arabic: counts, numbers in words, dates and hours. Traditional spelling (vingt et un).

Apostrophes and spaces are typed plainly here and in the phrases: the page sets ’ and the spaces that do not break.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from assembly.language.terms import Gender

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

LIMIT = 10**12
"""The first number that is not put into words."""

_NARROW_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

_TO_SIXTEEN = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
    "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
)  # fmt: skip
_TENS = (
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)
_COUNTS_TO_NINETEEN = (7, 9)  # soixante-dix, quatre-vingt-dix: these tens run on to nineteen
_EIGHTY = 8


_INSTITUTIONS = {
    "le": frozenset({"ministère", "conseil", "gouvernement", "gouverneur", "secrétariat", "haut-commissariat", "centre", "fonds", "wali"}),
    "la": frozenset({"wilaya", "province", "préfecture", "région", "commune", "direction", "délégation", "chambre", "fédération", "confédération", "caisse", "maison", "banque", "trésorerie", "société", "fondation"}),
}  # fmt: skip
_ELIDED_INSTITUTIONS = frozenset(
    {
        "agence",
        "office",
        "administration",
        "académie",
        "université",
        "institut",
        "association",
        "entraide",
        "école",
    }
)


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun."""

    singular: str
    plural: str


NOUNS: Mapping[str, Noun] = MappingProxyType(
    {
        "member": Noun("membre", "membres"),
        "woman-member": Noun("membre", "membres"),
        "vote": Noun("voix", "voix"),
        "abstention": Noun("abstention", "abstentions"),
        "item": Noun("point", "points"),
        "recommendation": Noun("recommandation", "recommandations"),
        "petition": Noun("vœu", "vœux"),
        "proposal": Noun("proposition", "propositions"),
        "decision": Noun("décision", "décisions"),
        "session": Noun("session", "sessions"),
        "sitting": Noun("séance", "séances"),
        "committee": Noun("commission", "commissions"),
        "seat": Noun("siège", "sièges"),
        "candidate": Noun("candidat", "candidats"),
        "speech": Noun("intervention", "interventions"),
        "answer": Noun("réponse", "réponses"),
        "copy": Noun("copie", "copies"),
        "page": Noun("page", "pages"),
        "day": Noun("jour", "jours"),
        "month": Noun("mois", "mois"),
        "year": Noun("année", "années"),
        "hour": Noun("heure", "heures"),
        "minute": Noun("minute", "minutes"),
        "dirham": Noun("dirham", "dirhams"),
        "centime": Noun("centime", "centimes"),
    }
)
"""The counted nouns by their English word, as in `terms.NOUNS`, and the abstention."""


def grouped(n: int) -> str:
    """Return `n` in digits, thousands parted by a narrow space that does not break."""
    return f"{n:,}".replace(",", _NARROW_SPACE)


def counted(n: int, noun: Noun) -> str:
    """Return figures and noun: 1 voix, 2 abstentions; below two the noun is singular (0 voix, 1 abstention)."""
    return f"{grouped(n)} {agreeing(n, noun)}"


def agreeing(n: int, noun: Noun) -> str:
    """Return the form of a noun after a number: the plural from two on."""
    return noun.plural if abs(n) > 1 else noun.singular


def number_words(n: int, gender: Gender = Gender.MASCULINE) -> str:
    """Return `n` in words: vingt et un (vingt et une), quatre-vingts, deux cent trois. 0 ≤ n < 10¹², else ValueError."""
    if not 0 <= n < LIMIT:
        raise ValueError(n)
    if n == 0:
        return _TO_SIXTEEN[0]
    parts = []
    rest = n
    for size, scale in ((10**9, Noun("milliard", "milliards")), (10**6, Noun("million", "millions"))):
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{_below_thousand(count, final=True)} {agreeing(count, scale)}")
    thousands, rest = divmod(rest, 1000)
    if thousands:
        # mille never varies, and takes away the s of cents and quatre-vingts before it.
        parts.append("mille" if thousands == 1 else f"{_below_thousand(thousands, final=False)} mille")
    if rest:
        parts.append(_below_thousand(rest, final=True))
    words = " ".join(parts)
    return f"{words}e" if gender is Gender.FEMININE and _ends_in_one(rest) else words


def words_and_figure(n: int, gender: Gender = Gender.MASCULINE) -> str:
    """Return a number in words with its figure after it, as a letter says it: trois (3)."""
    return f"{number_words(n, gender)} ({grouped(n)})"


def ordinal(n: int, gender: Gender) -> str:
    """Return première, deuxième, vingt et unième … n ≥ 1, else ValueError."""
    if n < 1:
        raise ValueError(n)
    if n == 1:
        return "première" if gender is Gender.FEMININE else "premier"
    words = number_words(n)
    if words.endswith(("vingts", "cents", "millions", "milliards", "e")):
        words = words[:-1]
    elif words.endswith("cinq"):
        words += "u"
    elif words.endswith("neuf"):
        words = f"{words[:-1]}v"
    return f"{words}ième"


def de(phrase: str) -> str:
    """Put de before `phrase`: de février, d'octobre, d'Essaouira, du procès-verbal, des membres. An h is not elided."""
    return _contracted(phrase, "du ", "des ") or (f"d'{phrase}" if _elides(phrase) else f"de {phrase}")


def to(phrase: str) -> str:
    """Put à before `phrase`: à Safi, au Ministère, aux gouverneurs, à la Wilaya."""
    return _contracted(phrase, "au ", "aux ") or f"à {phrase}"


def with_article(institution: str) -> str:
    """Put the article before an institution by its first word: le Ministère, la Wilaya, l'Agence; none to others."""
    first = institution.partition(" ")[0].lower()
    if first in _ELIDED_INSTITUTIONS:
        return f"l'{institution}"
    article = next((a for a, words in _INSTITUTIONS.items() if first in words), "")
    return f"{article} {institution}" if article else institution


def month_name(month: int) -> str:
    """Return the name of month 1 to 12; ValueError for any other."""
    if not 1 <= month <= len(MONTHS):
        raise ValueError(month)
    return MONTHS[month - 1]


def date_words(day: date) -> str:
    """Return the date without its weekday: 12 novembre 2020, 1er novembre 2020."""
    return f"{'1er' if day.day == 1 else day.day} {month_name(day.month)} {day.year}"


def long_date(day: date) -> str:
    """Return the date with its weekday: jeudi 12 novembre 2020."""
    return f"{WEEKDAYS[day.weekday()]} {date_words(day)}"


def short_date(day: date) -> str:
    """Return day, month and year in figures: 12/11/2020."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def hour_words(at: time) -> str:
    """Return the hour as it follows à: dix heures, douze heures trente, une heure cinq. Seconds are dropped."""
    hours = f"{number_words(at.hour, Gender.FEMININE)} {agreeing(at.hour, NOUNS['hour'])}"
    return f"{hours} {number_words(at.minute, Gender.FEMININE)}" if at.minute else hours


def hour_figures(at: time) -> str:
    """Return the hour in figures, for tables: 10 h 30, 9 h 05, 10 h."""
    hours = f"{at.hour}{NO_BREAK_SPACE}h"
    return f"{hours}{NO_BREAK_SPACE}{at.minute:02}" if at.minute else hours


def duration_words(minutes: int) -> str:
    """Return a length of time: trente minutes, une heure, deux heures quinze minutes. ValueError below one minute."""
    if minutes < 1:
        raise ValueError(minutes)
    spans = zip(divmod(minutes, 60), (NOUNS["hour"], NOUNS["minute"]), strict=True)
    return " ".join(f"{number_words(n, Gender.FEMININE)} {agreeing(n, noun)}" for n, noun in spans if n)


def _elides(phrase: str) -> bool:
    first = unicodedata.normalize("NFD", phrase)[:1].lower()
    return bool(first) and first in "aeiouyœæ"


def _contracted(phrase: str, masculine: str, plural: str) -> str:
    for article, contracted in (("le ", masculine), ("les ", plural)):
        if phrase.startswith(article):
            return contracted + phrase.removeprefix(article)
    return ""


def _ends_in_one(n: int) -> bool:
    return n % 10 == 1 and n % 100 not in (11, 71, 91)


def _below_thousand(n: int, *, final: bool) -> str:
    hundreds, rest = divmod(n, 100)
    if not hundreds:
        return _below_hundred(rest, final=final)
    plural = "s" if hundreds > 1 and not rest and final else ""
    words = f"cent{plural}" if hundreds == 1 else f"{_TO_SIXTEEN[hundreds]} cent{plural}"
    return f"{words} {_below_hundred(rest, final=final)}" if rest else words


def _below_hundred(n: int, *, final: bool) -> str:
    if n < len(_TO_SIXTEEN):
        return _TO_SIXTEEN[n]
    tens, unit = divmod(n, 10)
    if tens == 1:
        return f"dix-{_TO_SIXTEEN[unit]}"
    ten = _TENS[tens]
    if tens in _COUNTS_TO_NINETEEN:
        unit += 10
    if not unit:
        return f"{ten}s" if tens == _EIGHTY and final else ten
    joint = " et " if unit in (1, 11) and tens < _EIGHTY else "-"
    return f"{ten}{joint}{_below_hundred(unit, final=final)}"
