"""Words that agree with a person, each form whole; and prefixes joined to the word they govern."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from assembly.language.ordinals import ordinal
from assembly.language.terms import AnyGender, Gender

_VICE_PRESIDENT = "vice-president-"
_TATWEEL = "ـ"
_PREFIXES = ("ب", "ل", "ك", "ف", "و")
# Verbal nouns whose first letters look like the article and are not.
_NO_ARTICLE = ("التزام", "التقاء", "التماس", "التحاق", "التفات", "التباس", "التئام", "التهاب")


@dataclass(frozen=True, slots=True)
class Pair:
    """A word said of a man and of a woman."""

    masculine: str
    feminine: str

    def of(self, gender: AnyGender) -> str:
        """Return the form for `gender`."""
        return self.feminine if Gender(gender) is Gender.FEMININE else self.masculine


HONORIFIC = Pair("السيد", "السيدة")
RESPECTED = Pair("المحترم", "المحترمة")

DECLARED = Pair("أعلن", "أعلنت")
OPENED = Pair("افتتح", "افتتحت")
TOOK_CHARGE = Pair("تولى", "تولت")
INFORMED = Pair("بلغ", "بلغت")
GAVE_REASON = Pair("علل", "عللت")
PROPOSED_IT = Pair("اقترحها", "اقترحتها")
PRESENTED = Pair("قدم", "قدمت")
WITHDREW = Pair("سحب", "سحبت")
APPOINTED = Pair("عين", "عينت")
ATTENDED = Pair("حضر", "حضرت")
CERTIFIES = Pair("يشهد", "تشهد")
UNDERSIGNED = Pair("الموقع", "الموقعة")
ABSENCE_OF = Pair("تغيبه", "تغيبها")
HINDERED = Pair("عاقه", "عاقها")
REFUSAL_OF = Pair("رفضه", "رفضها")
EXPULSION_OF = Pair("طرده", "طردها")
ELECTION_OF = Pair("انتخابه", "انتخابها")

_PRESIDENT = Pair("رئيس", "رئيسة")
_THE_PRESIDENT = Pair("الرئيس", "الرئيسة")
_THE_SECRETARY = Pair("الكاتب", "الكاتبة")
_DEPUTY_SECRETARY = Pair("الكاتب المساعد", "الكاتبة المساعدة")
_MEMBER = Pair("عضو", "عضوة")
_VICE = Pair("النائب", "النائبة")

_OF_THE_CHAMBER = {
    "president": Pair("رئيس الغرفة", "رئيسة الغرفة"),
    "secretary": Pair("كاتب الغرفة", "كاتبة الغرفة"),
    "deputy-secretary": Pair("الكاتب المساعد للغرفة", "الكاتبة المساعدة للغرفة"),
    "member": Pair("عضو الجمعية العامة", "عضوة الجمعية العامة"),
    "oldest": Pair("العضو الأكبر سنا من بين الحاضرين", "العضوة الكبرى سنا من بين الحاضرين"),
    "youngest": Pair("العضو الأصغر سنا من بين الحاضرين", "العضوة الصغرى سنا من بين الحاضرين"),
}
_ALONE = {
    "president": _THE_PRESIDENT,
    "secretary": _THE_SECRETARY,
    "deputy-secretary": _DEPUTY_SECRETARY,
    "member": _MEMBER,
    "oldest": Pair("العضو الأكبر سنا", "العضوة الكبرى سنا"),
    "youngest": Pair("العضو الأصغر سنا", "العضوة الصغرى سنا"),
}


def shared_gender(genders: Iterable[AnyGender]) -> Gender:
    """Return the gender in which several persons are spoken of: feminine where all of them are women."""
    every = set(map(Gender, genders))
    return Gender.FEMININE if every == {Gender.FEMININE} else Gender.MASCULINE


def honorific(gender: AnyGender) -> str:
    """Return السيد or السيدة."""
    return HONORIFIC.of(gender)


def office_title(
    post: str, gender: AnyGender, *, with_chamber: bool = True, president: AnyGender = Gender.MASCULINE
) -> str:
    """Return the title of who holds `post`: رئيسة الغرفة، النائب الأول لرئيس الغرفة، عضوة الجمعية العامة.

    `post` is a post of the bureau (art. 19: president, vice-president-1 …, secretary, deputy-secretary), "member",
    or "oldest" and "youngest" for whom age chose. Without the chamber: الرئيس، النائب الأول للرئيس، الكاتب، عضو. `president` is the president's gender, which a
    vice-president's title shows. ValueError for any other post.
    """
    if post.startswith(_VICE_PRESIDENT):
        rank = ordinal(int(post.removeprefix(_VICE_PRESIDENT)), Gender(gender))
        chief = (_OF_THE_CHAMBER if with_chamber else _ALONE)["president"].of(president)
        return f"{_VICE.of(gender)} {rank} {prefixed('ل', chief)}"
    titles = _OF_THE_CHAMBER if with_chamber else _ALONE
    if post not in titles:
        raise ValueError(post)
    return titles[post].of(gender)


def chair_title(post: str, gender: AnyGender) -> str:
    """Return how the minutes name who presides: السيد الرئيس for the president, السيد رئيس الجلسة for whoever stands in."""
    title = _THE_PRESIDENT.of(gender) if post == "president" else f"{_PRESIDENT.of(gender)} الجلسة"
    return f"{honorific(gender)} {title}"


def chair_signature(post: str, gender: AnyGender, *, president: AnyGender = Gender.MASCULINE) -> str:
    """Return what stands under the chair's signature: رئيس الغرفة, or النائب الأول للرئيس، رئيس الجلسة."""
    if post == "president":
        return office_title(post, gender)
    title = office_title(post, gender, with_chamber=False, president=president)
    return f"{title}، {_PRESIDENT.of(gender)} الجلسة"


def who_signs(title: str, gender: AnyGender) -> str:  # noqa: ARG001  shown by the French article alone
    """Return a title as a letter names who sends it and as it stands above a signature: رئيسة الغرفة."""
    return title


def prefixed(prefix: str, phrase: str) -> str:
    """Join one of ب ل ك ف و to `phrase`: بقاعة، بالصويرة، للغرفة، للجنة. ValueError for another prefix or no phrase.

    Before anything but an Arabic letter the prefix is drawn out (بـ12); و joins nothing after it, so it is not.
    """
    if prefix not in _PREFIXES or not phrase:
        raise ValueError(prefix, phrase)
    if not unicodedata.name(phrase[0], "").startswith("ARABIC LETTER"):
        return f"{prefix}{phrase}" if prefix == "و" else f"{prefix}{_TATWEEL}{phrase}"
    if prefix != "ل" or not phrase.startswith("ال") or phrase.startswith(_NO_ARTICLE):
        return f"{prefix}{phrase}"
    # The article's alif goes; of three lams in a row two are written (للجنة).
    stem = phrase.removeprefix("ال")
    return f"ل{stem}" if stem.startswith("ل") else f"لل{stem}"
