"""A session with recommendations, and letters about them, for the tests of what becomes of them."""

from datetime import UTC, date, datetime
from typing import Any

from assembly.domain.answer import Answer
from assembly.domain.authority import AddressedAuthority
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.recommendation import Recommendation
from assembly.domain.reminder import Reminder
from assembly.domain.session import Session

SESSION, DAY = "2020-10", date(2020, 11, 12)
CLOSED = datetime(2020, 11, 12, 12, tzinfo=UTC)
AUTHORITIES = tuple(
    AddressedAuthority(number=n, level="national", name_ar=f"الجهة رقم {n}") for n in range(1, 6)
)


def recommendation(number: int, *authorities: int, **facts: Any) -> Recommendation:
    addressed = tuple(AUTHORITIES[each - 1] for each in authorities)
    return Recommendation(
        number=number, text=f"توصية رقم {number}", level="national", authorities=addressed, on=DAY, **facts
    )


def session_of(*recommendations: Recommendation, closed: datetime | None = CLOSED) -> Dossier:
    session = Session(id=SESSION, kind="ordinary", year=2020, month=10, closed=closed)
    return Dossier(session=session, recommendations=recommendations)


def dispatch(number: int, authority: int, *recommendations: int, **facts: Any) -> Dispatch:
    common = {
        "year": 2020,
        "sequence": number,
        "on": date(2020, 11, 20),
        "session": SESSION,
        "matter": "recommendations",
    }
    carried = {
        "authority": AUTHORITIES[authority - 1],
        "recommendations": recommendations,
        "record": "0" * 64,
    }
    return Dispatch(number=number, **(common | carried | facts))


def answer(number: int, to: Dispatch, recommendation: int, grade: str, on: date, **facts: Any) -> Answer:
    authority = to.authority.number if to.authority else 0
    common = {"session": SESSION, "authority": authority, "dispatch": to.number}
    return Answer(number=number, recommendation=recommendation, grade=grade, on=on, **(common | facts))


def reminder(number: int, of: Dispatch, rank: int, *recommendations: int, **facts: Any) -> Reminder:
    common = {"year": 2021, "sequence": number, "on": date(2021, rank, 1), "authority": of.authority}
    return Reminder(
        number=number, dispatch=of.number, rank=rank, recommendations=recommendations, **(common | facts)
    )
