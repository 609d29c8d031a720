"""What the data of votes means, in both languages: codes of the record as a legal document names them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from assembly.language.tongue import Language

_CONCEPTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "for": ("موافق", "pour"),
        "against": ("معارض", "contre"),
        "abstain": ("ممتنع", "abstention"),
        "not-voting": ("لم يشارك في التصويت", "n'a pas pris part au vote"),
        "blank": ("أوراق بيضاء وملغاة", "bulletins blancs et nuls"),
        "members-in-office": ("الأعضاء المزاولون مهامهم", "membres en exercice"),
        "present": ("الحاضرون", "présents"),
        "excused": ("الغائبون بعذر", "absents excusés"),
        "absent": ("الغائبون بدون عذر", "absents non excusés"),
        "signatures": ("الموقعون على ورقة الحضور", "signataires de la feuille de présence"),
        "needed": ("العدد المطلوب", "nombre requis"),
        "quorum-reached": ("توفر النصاب القانوني", "quorum atteint"),
        "quorum-not-reached": ("عدم توفر النصاب القانوني", "quorum non atteint"),
        "adopted": ("مصادق عليه", "adopté"),
        "rejected": ("مرفوض", "rejeté"),
        "undecided": ("لم يحسم الأمر", "non tranché"),
        "elected": ("منتخب", "élu"),
        "no-majority": ("عدم حصول أي مرشح على الأغلبية المطلقة", "aucune majorité absolue"),
        "tie": ("تعادل الأصوات", "égalité des voix"),
        "no-votes": ("عدم التصويت على أي مرشح", "aucun suffrage"),
        "drawn-by-lot": ("الفوز بالقرعة", "élection par tirage au sort"),
        "show-of-hands": ("الاقتراع العلني برفع الأيدي", "vote à main levée"),
        "roll-call": ("الاقتراع العلني بالمناداة بالأسماء", "vote par appel nominal"),
        "secret": ("الاقتراع السري", "scrutin secret"),
        "local": ("محلي", "local"),
        "regional": ("جهوي", "régional"),
        "national": ("وطني", "national"),
        "normal": ("عادية", "normale"),
        "high": ("عالية", "élevée"),
        "urgent": ("مستعجلة", "urgente"),
        "author": ("الجهة المصدرة", "auteur"),
        "guest": ("حاضر دون المشاركة في التصويت", "invité sans voix délibérative"),
        "addressee": ("الجهة الموجه إليها", "destinataire"),
    }
)


def concept(code: str, language: Language) -> str:
    """Return the name of a concept. KeyError for a code that has none."""
    return _CONCEPTS[code][language == "fr"]
