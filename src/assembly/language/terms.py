"""The nouns the papers count, with the forms that counting asks for. Text is unvocalised, as on the papers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping


class Gender(StrEnum):
    """Grammatical gender; the values are those recorded for a member."""

    MASCULINE = "male"
    FEMININE = "female"


AnyGender = Gender | Literal["male", "female"]
"""A gender as a constant of this module or as a member's record holds it."""


class Case(StrEnum):
    """Case of the noun phrase in its sentence: رفع (بلغ عددهم)، نصب (بلغ)، جر (ب، مقابل، امتناع، من أصل)."""

    NOMINATIVE = "nominative"
    ACCUSATIVE = "accusative"
    GENITIVE = "genitive"


_ACCUSATIVE_WITHOUT_ALIF = ("ة", "اء")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A counted noun.

    `singular` is the indefinite nominative; unvocalised, the genitive after مائة and ألف is the same word.
    `plural` is the form after three to ten, a genitive: مرشحين, not مرشحون.
    """

    singular: str
    plural: str
    gender: Gender

    @property
    def accusative(self) -> str:
        """Indefinite singular accusative, which is also the form after 11 to 99 (التمييز): عضوا، توصية."""
        if self.singular.endswith(_ACCUSATIVE_WITHOUT_ALIF):
            return self.singular
        return f"{self.singular}ا"

    def single(self, case: Case) -> str:
        """Return the indefinite singular: عضو، نصب عضوا."""
        return self.accusative if case is Case.ACCUSATIVE else self.singular

    def dual(self, case: Case) -> str:
        """Return the indefinite dual: عضوان، نصب وجر عضوين."""
        stem = f"{self.singular[:-1]}ت" if self.singular.endswith("ة") else self.singular
        return f"{stem}ان" if case is Case.NOMINATIVE else f"{stem}ين"

    def after(self, n: int) -> str:
        """Return the form that follows the number `n`, in any case of the phrase: the last two digits decide.

        Raises ValueError where the noun comes first (n ends in 01 or 02).
        """
        rest = n % 100
        if rest in (1, 2):
            raise ValueError(n)
        if rest == 0:
            return self.singular
        return self.plural if rest <= 10 else self.accusative  # noqa: PLR2004  grammar: جمع القلة ends at ten


def _masculine(singular: str, plural: str) -> Noun:
    return Noun(singular=singular, plural=plural, gender=Gender.MASCULINE)


def _feminine(singular: str, plural: str) -> Noun:
    return Noun(singular=singular, plural=plural, gender=Gender.FEMININE)


MEMBER = _masculine("عضو", "أعضاء")
WOMAN_MEMBER = _feminine("عضوة", "عضوات")
VOTE = _masculine("صوت", "أصوات")
ITEM = _feminine("نقطة", "نقط")
RECOMMENDATION = _feminine("توصية", "توصيات")
PETITION = _masculine("ملتمس", "ملتمسات")
PROPOSAL = _masculine("مقترح", "مقترحات")
DECISION = _masculine("مقرر", "مقررات")
SESSION = _feminine("دورة", "دورات")
SITTING = _feminine("جلسة", "جلسات")
COMMITTEE = _feminine("لجنة", "لجان")
SEAT = _masculine("مقعد", "مقاعد")
CANDIDATE = _masculine("مرشح", "مرشحين")
SPEECH = _feminine("مداخلة", "مداخلات")
ANSWER = _masculine("جواب", "أجوبة")
COPY = _feminine("نسخة", "نسخ")
PAGE = _feminine("صفحة", "صفحات")
DAY = _masculine("يوم", "أيام")
MONTH = _masculine("شهر", "أشهر")
YEAR = _feminine("سنة", "سنوات")
HOUR = _feminine("ساعة", "ساعات")
MINUTE = _feminine("دقيقة", "دقائق")
DIRHAM = _masculine("درهم", "دراهم")
CENTIME = _masculine("سنتيم", "سنتيمات")

NOUNS: Mapping[str, Noun] = MappingProxyType(
    {
        "member": MEMBER,
        "woman-member": WOMAN_MEMBER,
        "vote": VOTE,
        "item": ITEM,
        "recommendation": RECOMMENDATION,
        "petition": PETITION,
        "proposal": PROPOSAL,
        "decision": DECISION,
        "session": SESSION,
        "sitting": SITTING,
        "committee": COMMITTEE,
        "seat": SEAT,
        "candidate": CANDIDATE,
        "speech": SPEECH,
        "answer": ANSWER,
        "copy": COPY,
        "page": PAGE,
        "day": DAY,
        "month": MONTH,
        "year": YEAR,
        "hour": HOUR,
        "minute": MINUTE,
        "dirham": DIRHAM,
        "centime": CENTIME,
    }
)
"""The same nouns by their English word, for templates."""
