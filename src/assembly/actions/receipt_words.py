"""The words that sheets of receipts use, in Arabic, French and English: headers and channels."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeVar

from assembly.actions.member_words import column_of as member_column_of
from assembly.actions.member_words import plain
from assembly.domain.receipt import Channel

Column = Literal["number", "channel", "received", "sent", "reference", "scan"]
_Key = TypeVar("_Key", bound=str)

_COLUMNS: dict[Column, str] = {
    "number": "رقم العضو|member",
    "channel": "الوسيلة|وسيلة الاستدعاء|طريقة الاستدعاء|وسيلة التبليغ|طريقة التبليغ|كيفية التبليغ|mode|mode d'envoi|moyen|canal|voie|channel",
    "received": "تاريخ التوصل|تاريخ التسلم|تاريخ الاستلام|التوصل|يوم التوصل|تاريخ التبليغ|date de réception|reçu le|reçue le|réception"
    "|received|received on|date received",
    "sent": "تاريخ الإرسال|تاريخ التوجيه|الإرسال|date d'envoi|envoyé le|envoyée le|sent|sent on|date sent",
    "reference": "رقم الإرسال|رقم الرسالة|رقم الرسالة المضمونة|رقم البعيثة|رقم التتبع|الرقم البريدي|المرجع|référence|n° d'envoi"
    "|numéro d'envoi|n° du recommandé|numéro du recommandé|n° de suivi|reference|tracking number|postal number",
    "scan": "الوصل|ملف الوصل|الملف|صورة الوصل|الإثبات|وثيقة الإثبات|fichier|preuve|accusé|justificatif|scan|file|proof",
}
_CHANNELS: dict[Channel, str] = {
    "by-hand": "by-hand|يدا بيد|باليد|تسليم باليد|تسليم مباشر|مقابل التوقيع|main propre|en main propre|remise en main propre|contre signature"
    "|contre décharge|by hand|hand",
    "registered-post": "registered-post|رسالة مضمونة|البريد المضمون|بريد مضمون|مضمون|مضمونة|مضمونة مع الإشعار بالتوصل|lettre recommandée"
    "|recommandé|recommandée|courrier recommandé|registered post|registered letter|registered|registered mail",
    "e-mail": "البريد الإلكتروني|بريد إلكتروني|الإيميل|courriel|e-mail|email|mail|courrier électronique",
    "authority": "السلطة|السلطة المحلية|السلطات المحلية|بواسطة السلطة|عن طريق السلطة المحلية|عون السلطة|القائد|autorité|autorité locale"
    "|autorités locales|par l'autorité|authority|local authority",
}


def column_of(header: str) -> Column | None:
    """Return the column a header of a sheet of receipts names, or None; numbers go by the names of the members' sheet too."""
    found = _COLUMN_OF.get(plain(header))
    return found or ("number" if member_column_of(header) == "number" else None)


def channel_of(words: str) -> Channel | None:
    """Return the channel that words state, or None."""
    return _CHANNEL_OF.get(plain(words))


def _lookup(table: Mapping[_Key, str]) -> Mapping[str, _Key]:
    return MappingProxyType({plain(word): key for key, words in table.items() for word in words.split("|")})


_COLUMN_OF = _lookup(_COLUMNS)
_CHANNEL_OF = _lookup(_CHANNELS)
