"""The words that sheets of members use, in Arabic, French and English: headers, genders, kinds, bodies, posts, days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from assembly.domain.member import Body, Gender, MemberKind
from assembly.domain.text import fold

FIRST_YEAR = 1900
LAST_YEAR = 2200
LAST_NUMBER = 10_000

_Key = TypeVar("_Key", bound=str)

_NUMBER = re.compile(r"\d{1,5}")
_PUNCTUATION = re.compile(r"[\s._/()°º:،,*'’–—-]+")
_DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")

_COLUMNS = {
    "number": "رقم|الرقم|الرقم الترتيبي|رقم العضو|ر ت|numéro|num|n|n°|no|numéro d'ordre|number|member number|#",
    "name": "الاسم|الاسم الكامل|الاسم العائلي والشخصي|الاسم الشخصي والعائلي|الاسم والنسب|اسم العضو|العضو|nom complet"
    "|nom et prénom|prénom et nom|noms et prénoms|nom prénom|name|full name|member",
    "family_name": "الاسم العائلي|النسب|اللقب|nom|nom de famille|family name|last name|surname",
    "first_name": "الاسم الشخصي|prénom|prénoms|first name|given name",
    "name_fr": "الاسم بالفرنسية|الاسم الكامل بالفرنسية|الاسم باللاتينية|الاسم بالحروف اللاتينية|nom en français"
    "|nom complet en français|nom et prénom en français|nom fr|name in french|french name|name fr",
    "gender": "الجنس|النوع|sexe|genre|gender|sex",
    "kind": "الصفة|صفة العضو|صفة العضوية|نوع العضوية|qualité|type|type de membre|kind|member kind",
    "body": "الهيئة|الهيئة الناخبة|الهيأة|الهيأة الناخبة|collège|collège électoral|corps|body|college",
    "place": "الجماعة|الإقليم|العمالة|العمالة أو الإقليم|العمالة/الإقليم|الدائرة|الدائرة الانتخابية|المدينة|commune"
    "|province|préfecture|circonscription|ville|place|district|city",
    "start": "بداية الانتداب|تاريخ بداية الانتداب|بداية العضوية|تاريخ الانتخاب|تاريخ بداية الانتداب|début du mandat"
    "|début de mandat|date de début|date d'élection|mandate start|start|start date|elected on",
    "end": "نهاية الانتداب|تاريخ نهاية الانتداب|نهاية العضوية|fin du mandat|fin de mandat|date de fin|mandate end|end"
    "|end date",
    "office": "المهمة|المنصب|المهمة بالمكتب|المهمة في المكتب|المنصب بالمكتب|الصفة بالمكتب|الصفة داخل المكتب|مهمة المكتب"
    "|fonction|fonction au bureau|poste|office|post|role",
    "phone": "الهاتف|رقم الهاتف|الهاتف المحمول|الهاتف النقال|téléphone|tél|gsm|portable|numéro de téléphone|phone"
    "|mobile|telephone|phone number",
    "email": "البريد الإلكتروني|البريد|الإيميل|email|e-mail|courriel|mail|adresse électronique|adresse email",
    "address": "العنوان|عنوان السكنى|محل السكنى|adresse|address|postal address",
    "identity": "ب.ت.و|ب ت و|ب.و.ت|رقم ب.ت.و|البطاقة الوطنية|رقم البطاقة الوطنية|بطاقة التعريف الوطنية"
    "|رقم بطاقة التعريف الوطنية|البطاقة الوطنية للتعريف|cin|c.i.n|n° c.i.n|cnie|n° cin|numéro cin|carte nationale|identity|id card"
    "|identity number|national id",
    "born": "تاريخ الازدياد|تاريخ الميلاد|تاريخ الولادة|الازدياد|date de naissance|né le|naissance|born|birth date"
    "|date of birth|birthdate",
}

_GENDERS: dict[Gender, str] = {
    "male": "ذكر|رجل|h|m|homme|masculin|mâle|male|man|mr|monsieur|السيد",
    "female": "أنثى|امرأة|f|femme|féminin|femelle|female|woman|mme|madame|السيدة",
}
_KINDS: dict[MemberKind, str] = {
    "elected": "منتخب|منتخبة|عضو|عضوة|عضو منتخب|عضوة منتخبة|élu|élue|membre|membre élu|membre élue|elected|member"
    "|elected member",
    "associate": "شريك|شريكة|عضو شريك|عضوة شريكة|associé|associée|membre associé|membre associée|associate"
    "|associate member",
}
_BODIES: dict[Body, str] = {
    "craft": "فنية وإنتاجية|الفنية والإنتاجية|فنية إنتاجية|الفنية الإنتاجية|الصناعة التقليدية الفنية والإنتاجية"
    "|هيئة الصناعة التقليدية الفنية والإنتاجية|artisanat d'art et de production|art et production|artisanat d'art"
    "|production|craft|crafts|art and production",
    "services": "خدماتية|الخدماتية|الخدمات|الصناعة التقليدية الخدماتية|هيئة الصناعة التقليدية الخدماتية"
    "|artisanat de services|artisanat de service|services|service",
}
_NO_POST = "عضو|عضوة|عضو الجمعية العامة|عضوة الجمعية العامة|membre|member|-|/|لا شيء|néant|none"
_POSTS = {
    "president": "رئيس|الرئيس|رئيسة|الرئيسة|رئيس الغرفة|رئيسة الغرفة|président|présidente|président de la chambre"
    "|présidente de la chambre|president|chair",
    "secretary": "كاتب|الكاتب|كاتبة|الكاتبة|كاتب الغرفة|كاتبة الغرفة|كاتب المكتب|كاتبة المكتب|كاتب المجلس|secrétaire"
    "|secrétaire de la chambre|secretary",
    "deputy-secretary": "كاتب مساعد|الكاتب المساعد|كاتبة مساعدة|الكاتبة المساعدة|نائب الكاتب|نائبة الكاتب|نائب الكاتبة"
    "|نائبة الكاتبة|مساعد الكاتب|مساعدة الكاتب|secrétaire adjoint|secrétaire adjointe|deputy secretary"
    "|assistant secretary",
}
# One row a vice-president: Arabic ordinals of a man and a woman, French and English ordinals.
_ORDINALS = (
    "أول|أولى|premier|première|1er|1ère|1ere|first|1st",
    "ثاني|ثان|ثانية|deuxième|second|seconde|2e|2ème|2nd",
    "ثالث|ثالثة|troisième|3e|3ème|third|3rd",
    "رابع|رابعة|quatrième|4e|4ème|fourth|4th",
    "خامس|خامسة|cinquième|5e|5ème|fifth|5th",
    "سادس|سادسة|sixième|6e|6ème|sixth|6th",
    "سابع|سابعة|septième|7e|7ème|seventh|7th",
    "ثامن|ثامنة|huitième|8e|8ème|eighth|8th",
)
_VICE_ARABIC = ("نائب", "نائبة")
_OF_THE_PRESIDENT = ("", "للرئيس", "للرئيسة", "لرئيس الغرفة", "لرئيسة الغرفة")
_VICE_LATIN = ("vice président", "vice présidente", "vice president", "viceprésident", "vicepresident")


def plain(phrase: str) -> str:
    """Return a phrase as this module compares it: folded, punctuation read as a space; # alone stays."""
    return _PUNCTUATION.sub(" ", fold(phrase)).strip()


def column_of(header: str) -> str | None:
    """Return the column a header names: number, name, family_name, gender, start … or None."""
    return _COLUMN_OF.get(plain(header))


def gender_of(word: str) -> Gender | None:
    """Return the gender that a word, a letter or an honorific states, or None."""
    return _GENDER_OF.get(plain(word))


def kind_of(word: str) -> MemberKind | None:
    """Return whether a word states an elected member or an associate, or None."""
    return _KIND_OF.get(plain(word))


def body_of(words: str) -> Body | None:
    """Return the electoral body that words state, or None."""
    return _BODY_OF.get(plain(words))


def post_of(words: str) -> str | None:
    """Return the post of the bureau (art. 19) that words state, or None; `نائب الرئيس` alone does not say which."""
    return _POST_OF.get(plain(words))


def is_no_post(words: str) -> bool:
    """Tell whether words say that a member holds no post: nothing, a dash, عضو."""
    return plain(words) in _NO_POST_WORDS


def day_of(text: str) -> date | None:
    """Return the day of 12/11/2020 (day first, as Morocco writes) or 2020-11-12, or None."""
    found = _DAY_FIRST.fullmatch(text)
    if found:
        day, _, month, year = found.groups()
    else:
        found = _YEAR_FIRST.fullmatch(text)
        if not found:
            return None
        year, _, month, day = found.groups()
    try:
        parsed = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return parsed if FIRST_YEAR <= parsed.year <= LAST_YEAR else None


def number_of(text: str) -> int | None:
    """Return a place on the attendance sheet, 1 to 10,000 in any digits, or None."""
    number = int(text) if _NUMBER.fullmatch(text) else 0
    return number if 0 < number <= LAST_NUMBER else None


def _lookup(table: Mapping[_Key, str]) -> Mapping[str, _Key]:
    return MappingProxyType({plain(word): key for key, words in table.items() for word in words.split("|")})


def _vice_presidents() -> dict[str, str]:
    """Return the ways of writing each vice-president, separated by bars."""
    return {
        f"vice-president-{n}": "|".join(
            phrase for ordinal in (*ordinals.split("|"), str(n)) for phrase in _vice_phrases(ordinal)
        )
        for n, ordinals in enumerate(_ORDINALS, start=1)
    }


def _vice_phrases(ordinal: str) -> list[str]:
    arabic = [
        f"{vice} {rank} {of}"
        for vice in (*_VICE_ARABIC, *(f"ال{word}" for word in _VICE_ARABIC))
        for rank in (ordinal, f"ال{ordinal}")
        for of in _OF_THE_PRESIDENT
    ]
    after = [
        f"{vice} {president} {rank}"
        for vice in _VICE_ARABIC
        for president in ("الرئيس", "الرئيسة")
        for rank in (ordinal, f"ال{ordinal}")
    ]
    latin = [f"{ordinal} {vice}" for vice in _VICE_LATIN] + [f"{vice} {ordinal}" for vice in _VICE_LATIN]
    return arabic + after + latin


_COLUMN_OF = _lookup(_COLUMNS)
_GENDER_OF = _lookup(_GENDERS)
_KIND_OF = _lookup(_KINDS)
_BODY_OF = _lookup(_BODIES)
_POST_OF = _lookup({**_POSTS, **_vice_presidents()})
_NO_POST_WORDS = frozenset(plain(word) for word in _NO_POST.split("|"))
