"""The table of recommendations that spreadsheets show: headers and labels in Arabic, French or English."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from assembly.domain.authority import Level
from assembly.domain.carried import Standing
from assembly.domain.recommendation import Priority
from assembly.exports.cells import Cell, plain_text
from assembly.exports.recommendation_rows import AuthorityNamed, OriginKind, RecommendationRow, SessionNamed
from assembly.language import dates, french

Language = Literal["ar", "fr", "en"]
Column = Literal[
    "identifier", "session", "text", "level", "authorities", "origin", "sector", "priority", "due", "state"
]
COLUMNS: tuple[Column, ...] = (
    "identifier", "session", "text", "level", "authorities", "origin", "sector", "priority", "due", "state",
)  # fmt: skip

_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    title: str
    headers: tuple[str, ...]
    levels: dict[Level, str]
    origins: dict[OriginKind, str]
    priorities: dict[Priority, str]
    states: dict[Standing, str]
    between: str


_WORDS: MappingProxyType[Language, _Words] = MappingProxyType(
    {
        "ar": _Words(
            title="التوصيات",
            headers=(
                "المعرف", "الدورة", "نص التوصية", "المستوى", "الجهات الموجهة إليها",
                "الأصل", "القطاع", "الأولوية", "الأجل", "الحالة",
            ),
            levels={"local": "محلي", "regional": "جهوي", "national": "وطني"},
            origins={"item": "النقطة", "proposal": "المقترح", "petition": "الملتمس", "amendment": "التعديل"},
            priorities={"normal": "عادية", "high": "مرتفعة", "urgent": "مستعجلة"},
            states={
                "draft": "قيد الإعداد", "to-send": "في انتظار الإحالة", "sent": "محالة", "acknowledged": "محالة، تم التوصل بها",
                "accepted": "مقبولة", "partly": "مقبولة جزئيا", "refused": "مرفوضة", "done": "منجزة",
            },
            between="؛ ",
        ),
        "fr": _Words(
            title="Recommandations",
            headers=(
                "Identifiant", "Session", "Texte de la recommandation", "Niveau", "Autorités destinataires",
                "Origine", "Secteur", "Priorité", "Échéance", "État",
            ),
            levels={"local": "local", "regional": "régional", "national": "national"},
            origins={"item": "Point", "proposal": "Proposition", "petition": "Vœu", "amendment": "Amendement"},
            priorities={"normal": "normale", "high": "haute", "urgent": "urgente"},
            states={
                "draft": "en préparation", "to-send": "à transmettre", "sent": "transmise", "acknowledged": "transmise et reçue",
                "accepted": "acceptée", "partly": "acceptée en partie", "refused": "refusée", "done": "réalisée",
            },
            between=" ; ",
        ),
        "en": _Words(
            title="Recommendations",
            headers=(
                "Identifier", "Session", "Text of the recommendation", "Level", "Addressed to",
                "Origin", "Sector", "Priority", "Due", "State",
            ),
            levels={"local": "local", "regional": "regional", "national": "national"},
            origins={"item": "Item", "proposal": "Proposal", "petition": "Petition", "amendment": "Amendment"},
            priorities={"normal": "normal", "high": "high", "urgent": "urgent"},
            states={
                "draft": "draft", "to-send": "to be sent", "sent": "sent", "acknowledged": "sent and received",
                "accepted": "accepted", "partly": "accepted in part", "refused": "refused", "done": "carried out",
            },
            between="; ",
        ),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A title, a header for each of `COLUMNS`, and a line of cells for each recommendation."""

    title: str
    headers: tuple[str, ...]
    lines: tuple[tuple[Cell, ...], ...]


def recommendation_table(rows: tuple[RecommendationRow, ...], language: Language) -> Table:
    """Return the rows as a table in a language. Texts stay in the language they were recorded in."""
    words = _WORDS[language]
    return Table(words.title, words.headers, tuple(_line(row, words, language) for row in rows))


def _line(row: RecommendationRow, words: _Words, language: Language) -> tuple[Cell, ...]:
    origin = f"{words.origins[row.origin.kind]} {row.origin.number}" if row.origin else None
    cells: dict[Column, Cell] = {
        "identifier": row.identifier,
        "session": _session(row.session, language),
        "text": plain_text(row.text),
        "level": words.levels[row.level],
        "authorities": plain_text(words.between.join(_name(a, language) for a in row.authorities)),
        "origin": origin,
        "sector": plain_text(row.sector) if row.sector else None,
        "priority": words.priorities[row.priority],
        "due": row.due,
        "state": words.states[row.state],
    }
    return tuple(cells[column] for column in COLUMNS)


def _name(authority: AuthorityNamed, language: Language) -> str:
    return authority.name_ar if language == "ar" else authority.name_fr or authority.name_ar


def _session(session: SessionNamed, language: Language) -> str:
    ordinary = session.kind == "ordinary"
    if language == "ar":
        kind = "العادية" if ordinary else "الاستثنائية"
        return f"الدورة {kind} لشهر {dates.month_name(session.month)} {session.year}"
    if language == "fr":
        kind = "ordinaire" if ordinary else "extraordinaire"
        return f"Session {kind} {french.de(french.month_name(session.month))} {session.year}"
    kind = "Ordinary" if ordinary else "Extraordinary"
    return f"{kind} session of {_ENGLISH_MONTHS[session.month - 1]} {session.year}"
