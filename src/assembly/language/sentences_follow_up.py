"""The sentences of the table that tells a session what became of earlier recommendations."""

from __future__ import annotations

from datetime import date

from assembly.language.dates import short_date

TITLE = "التوصيات السابقة ومآلها"
COLUMNS = ("رقم", "التوصية", "الجهة الموجهة إليها", "الإحالة", "المآل")
NOT_SENT = "لم تتم الإحالة بعد"

_STATES = {
    "to-send": "في انتظار الإحالة", "sent": "لم يرد جواب", "acknowledged": "تم التوصل بها، ولم يرد جواب", "accepted": "مقبولة",
    "partly": "مقبولة جزئيا", "refused": "مرفوضة", "done": "منجزة",
}  # fmt: skip
_REMINDED = {1: "بعد تذكير واحد", 2: "بعد تذكيرين", 3: "بعد ثلاثة تذكيرات"}


def item_title() -> str:
    """Return the title of the item that brings earlier recommendations back."""
    return "عرض حول مآل التوصيات الصادرة عن الدورات السابقة"


def sent_under(reference: str, day: date) -> str:
    """Return the letter that sent a recommendation."""
    return f"عدد {reference} بتاريخ {short_date(day)}"


def answered(state: str, day: date, reference: str | None, text: str | None) -> str:
    """Return what an authority answered."""
    letter = (
        f" (جواب عدد {reference} بتاريخ {short_date(day)})"
        if reference
        else f" (جواب بتاريخ {short_date(day)})"
    )
    said = f": {text.rstrip('.')}." if text else ""
    return f"{_STATES[state]}{letter}{said}"


def unanswered(state: str, reminders: int) -> str:
    """Return how a recommendation stands that nobody answered."""
    reminded = f" {_REMINDED[min(reminders, 3)]}" if reminders else ""
    return f"{_STATES[state]}{reminded}"
