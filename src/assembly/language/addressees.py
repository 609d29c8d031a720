"""How letters address an authority: its holder where a man or a woman is told, else the institution itself."""

from __future__ import annotations

import re
from typing import NamedTuple

from assembly.language.persons import Pair, honorific
from assembly.language.terms import AnyGender

HIGHEST, HIGH, SINCERE = "أسمى", "فائق", "خالص"


class Addressee(NamedTuple):
    """Who a letter goes to: what follows إلى, how the closing calls them (empty for an institution), in what esteem."""

    name: str
    vocative: str
    esteem: str


class _Office(NamedTuple):
    """The office that heads an institution, from the words its name begins with.

    `title` takes the place of those words; `called` is what the closing calls the holder.
    """

    begins: str
    title: Pair
    called: Pair
    esteem: str = HIGH


_HEAD = Pair("رئيس", "رئيسة")
_THE_HEAD = Pair("الرئيس", "الرئيسة")
_GOVERNOR, _THE_GOVERNOR = Pair("عامل", "عاملة"), Pair("العامل", "العاملة")
_DIRECTOR, _THE_DIRECTOR = Pair("مدير", "مديرة"), Pair("المدير", "المديرة")
_DELEGATE, _THE_DELEGATE = Pair("مندوب", "مندوبة"), Pair("المندوب", "المندوبة")
_IN_CHARGE = Pair("المسؤول عن", "المسؤولة عن")


def _with(words: str, office: Pair) -> Pair:
    return Pair(f"{office.masculine} {words}", f"{office.feminine} {words}")


_OFFICES = (
    _Office("رئاسة الحكومة", _with("الحكومة", _HEAD), _with("الحكومة", _HEAD), HIGHEST),
    _Office("الوزارة", Pair("الوزير", "الوزيرة"), Pair("الوزير", "الوزيرة"), HIGHEST),
    _Office("وزارة", Pair("وزير", "وزيرة"), Pair("الوزير", "الوزيرة"), HIGHEST),
    _Office(
        "كتابة الدولة",
        Pair("كاتب الدولة", "كاتبة الدولة"),
        Pair("كاتب الدولة", "كاتبة الدولة"),
        HIGHEST,
    ),
    _Office("الأمانة العامة", Pair("الأمين العام", "الأمينة العامة"), Pair("الأمين العام", "الأمينة العامة")),
    _Office("ولاية", Pair("والي", "والية"), Pair("الوالي", "الوالية")),
    _Office("عمالة إقليم", _with("إقليم", _GOVERNOR), _THE_GOVERNOR),
    _Office("عمالة", _with("عمالة", _GOVERNOR), _THE_GOVERNOR),
    _Office("إقليم", _with("إقليم", _GOVERNOR), _THE_GOVERNOR),
    _Office("جماعة", _with("مجلس جماعة", _HEAD), _THE_HEAD),
    _Office("مجلس", _with("مجلس", _HEAD), _THE_HEAD),
    _Office("المجلس", _with("المجلس", _HEAD), _THE_HEAD),
    _Office("غرفة", _with("غرفة", _HEAD), _THE_HEAD),
    _Office("جامعة", _with("جامعة", _HEAD), _THE_HEAD),
    _Office("المديرية", _THE_DIRECTOR, _THE_DIRECTOR),
    _Office("مديرية", _DIRECTOR, _THE_DIRECTOR),
    _Office("المندوبية", _THE_DELEGATE, _THE_DELEGATE),
    _Office("مندوبية", _DELEGATE, _THE_DELEGATE),
)
# Said of the institution, and of its holder with the holder's gender.
_ADJECTIVES = Pair(
    "الجهوي الإقليمي المركزي العام السامي المنتدب المكلف المحلي",
    "الجهوية الإقليمية المركزية العامة السامية المنتدبة المكلفة المحلية",
)
_MASCULINE_OF = dict(zip(_ADJECTIVES.feminine.split(), _ADJECTIVES.masculine.split(), strict=True))
# A wali is also the governor of the prefecture at the region's seat.
_SEAT_OF_WALI = re.compile(r"(?:،|\s[-–])\s*عمالة (?=\S)|\s+وعمالة (?=\S)")


def institution(name: str) -> str:
    """Return an authority as an institution is named: a province is written to at its governor's office."""
    return f"عمالة {name}" if name.startswith("إقليم ") else name


def addressee(name: str, holder: AnyGender | None, title: str = "") -> Addressee:
    """Return who a letter to the authority of that name goes to; an official `title` takes the place of the usual one.

    With the holder's gender the holder is addressed: السيد وزير …، السيدة عاملة إقليم …، السيد المدير الجهوي …; for an
    institution whose head's title does not follow from its name, السيد المسؤول عن …. Without it, the institution.
    """
    office = next((o for o in _OFFICES if f"{name} ".startswith(f"{o.begins} ")), None)
    esteem = office.esteem if office else HIGH
    if holder is None:
        return Addressee(institution(name), "", esteem)
    styled = honorific(holder)
    if title:
        return Addressee(
            f"{styled} {title}", f"{styled} {office.called.of(holder)}" if office else "", esteem
        )
    if office is None:
        return Addressee(f"{styled} {_IN_CHARGE.of(holder)} {name}", "", esteem)
    rest = _agreeing(name.removeprefix(office.begins).split(), holder)
    title = " ".join((office.title.of(holder), *rest))
    if office.begins == "ولاية":
        title = _SEAT_OF_WALI.sub(f" {_with('عمالة', _GOVERNOR).of(holder)} ", title)
    return Addressee(f"{styled} {title}", f"{styled} {office.called.of(holder)}", esteem)


def _agreeing(words: list[str], holder: AnyGender) -> list[str]:
    """Return the words after an office with the adjectives that begin them in the holder's gender."""
    if _HEAD.of(holder) == _HEAD.feminine:
        return words
    first = next((place for place, word in enumerate(words) if word not in _MASCULINE_OF), len(words))
    return [_MASCULINE_OF[word] for word in words[:first]] + words[first:]
