"""The words of the answer sheet: what its columns are called and how an answer is graded, in each language it is sent in."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal, NamedTuple

from assembly.domain.answer import GRADES, Grade
from assembly.domain.text import fold

SheetLanguage = Literal["ar", "fr"]
SheetColumn = Literal[
    "identifier", "text", "authorities", "sector", "priority", "due", "dispatch", "grade", "answered", "reference", "remarks",
]  # fmt: skip
SHEET_COLUMNS: tuple[SheetColumn, ...] = (
    "identifier", "text", "authorities", "sector", "priority", "due", "dispatch", "grade", "answered", "reference", "remarks",
)  # fmt: skip
FILLED_IN: frozenset[SheetColumn] = frozenset({"grade", "answered", "reference", "remarks"})


class SheetWords(NamedTuple):
    """The sheet in one language; `ask_grade`, `ask_day` and `ask_remarks` are shown beside a cell that is filled in."""

    title: str
    headers: tuple[str, ...]
    grades: dict[Grade, str]
    ask_grade: str
    ask_day: str
    ask_remarks: str
    wrong_grade: str
    wrong_day: str


SHEET_WORDS: MappingProxyType[SheetLanguage, SheetWords] = MappingProxyType(
    {
        "ar": SheetWords(
            "التوصيات والأجوبة عنها",
            (
                "المعرف", "نص التوصية", "الجهات الموجهة إليها", "القطاع", "الأولوية", "الأجل", "رقم الإرسالية",
                "الجواب", "تاريخ الجواب", "مرجع الجواب", "توضيحات أو سبب الرفض",
            ),
            {"accepted": "مقبولة", "partly": "مقبولة جزئيا", "refused": "مرفوضة", "done": "منجزة"},
            "يرجى اختيار الجواب من اللائحة.",
            "يرجى إدخال التاريخ على شكل يوم/شهر/سنة.",
            "يذكر سبب الرفض لزوما إذا كان الجواب: مرفوضة.",
            "يختار الجواب من اللائحة: مقبولة، مقبولة جزئيا، مرفوضة، منجزة.",
            "لا يقبل إلا تاريخ لا يسبق تاريخ الإرسالية.",
        ),
        "fr": SheetWords(
            "Recommandations et réponses",
            (
                "Identifiant", "Texte de la recommandation", "Autorités destinataires", "Secteur", "Priorité", "Échéance",
                "N° d'envoi", "Réponse", "Date de la réponse", "Référence de la réponse", "Précisions ou motif du refus",
            ),
            {"accepted": "acceptée", "partly": "acceptée en partie", "refused": "refusée", "done": "réalisée"},
            "Veuillez choisir la réponse dans la liste.",
            "Veuillez saisir la date : jour/mois/année.",
            "Le motif est nécessaire lorsque la réponse est : refusée.",
            "La réponse se choisit dans la liste : acceptée, acceptée en partie, refusée, réalisée.",
            "Seule une date qui ne précède pas l'envoi est admise.",
        ),
    }
)  # fmt: skip


def column_called(header: str) -> SheetColumn | None:
    """Return the column that a header names in any of the languages, spelling variants folded."""
    wanted = fold(header)
    for words in SHEET_WORDS.values():
        for column, name in zip(SHEET_COLUMNS, words.headers, strict=True):
            if fold(name) == wanted:
                return column
    return next((column for column in SHEET_COLUMNS if column == wanted), None)


def grade_called(text: str) -> Grade | None:
    """Return the grade that a word names in any of the languages, or by its code."""
    wanted = fold(text)
    for words in SHEET_WORDS.values():
        for grade, name in words.grades.items():
            if fold(name) == wanted:
                return grade
    return next((grade for grade in GRADES if grade == wanted), None)
