"""The letters of the register of outgoing letters, made from their records, as the golden files hold them in both languages.

Write them anew with `python tests/documents/sent_letters.py`, and read every line of the difference.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier as sample
from documents.hall_papers import text_of
from documents.issued_papers import GOLDEN, source_of, three_recommendations
from documents.sample_french import AUTHORITIES, bilingual
from msgspec.structs import replace

from assembly.documents.dispatch_letter import dispatch_letters
from assembly.documents.press import Sheet, Source
from assembly.documents.reminder_letter import Reminded, reminder_letter
from assembly.domain.authority import AddressedAuthority, Head
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.reminder import Reminder
from assembly.language.tongue import Language

Paper = tuple[Sheet, Source]
Change = Callable[[Any], Any]
Letter = Callable[[Language, Change], Paper]
"""A letter in a language; what it is made from is changed first."""

FRENCH = AUTHORITIES | {sample.PROVINCE.number: "Province de Safi"}
REGION, MINISTRY, PROVINCE = (
    replace(each, name_fr=FRENCH[each.number]) for each in (sample.REGION, sample.MINISTRY, sample.PROVINCE)
)
FINANCE = AddressedAuthority(
    number=4,
    level="national",
    name_ar="وزارة الاقتصاد والمالية",
    name_fr="Ministère de l'Économie et des Finances",
)
TITLED = Head(
    title_ar="وزير السياحة والصناعة التقليدية",
    title_fr="Ministre du Tourisme et de l'Artisanat",
    gender="male",
)
SENT = date(2020, 11, 20)
DAYS = (date(2021, 2, 1), date(2021, 4, 5), date(2021, 6, 7))


def as_it_is(record: Any) -> Any:
    return record


def october(language: Language) -> Dossier:
    """October, its third recommendation made under the budget that was decided on: its extract goes with it."""
    whole = bilingual() if language == "fr" else sample.october()
    *others, last = whole.recommendations
    return _named(
        replace(whole, recommendations=(*others, replace(last, origin=sample.on_item(3)))), language
    )


def with_limits(language: Language) -> Dossier:
    """The same with three recommendations to the ministry, with different time limits."""
    whole = replace(october(language), recommendations=three_recommendations().recommendations)
    return _named(whole, language)


def _named(whole: Dossier, language: Language) -> Dossier:
    names = FRENCH if language == "fr" else {}
    named = tuple(
        replace(r, authorities=tuple(replace(a, name_fr=names.get(a.number, "")) for a in r.authorities))
        for r in whole.recommendations
    )
    return replace(whole, recommendations=named)


def sent(language: Language, **facts: object) -> Dispatch:
    common = {
        "number": 1,
        "year": 2020,
        "sequence": 131,
        "on": SENT,
        "session": "2020-10",
        "matter": "recommendations",
        "language": language,
        "record": "0" * 64,
    }
    return Dispatch(**(common | facts))


def one(language: Language) -> Dispatch:
    """One recommendation, to a governor's office that nobody is said to head."""
    return sent(language, authority=PROVINCE, recommendations=(2,))


def two(language: Language) -> Dispatch:
    """Two recommendations to a minister whose title is recorded, one extract with them, copies to two others."""
    return sent(
        language, authority=MINISTRY, head=TITLED, address="الرباط", recommendations=(1, 3), copies=(REGION, PROVINCE),
        seals="5" * 64,
    )  # fmt: skip


def _letter(make: Callable[[Language], Dispatch]) -> Letter:
    def paper(language: Language, change: Change = as_it_is) -> Paper:
        dossier = change(october(language))
        return dispatch_letters(dossier, change(make(language)))[0], source_of(dossier)

    return paper


def _reminder(rank: int) -> Letter:
    """The first reminder is of one recommendation, the second of two, the third of three."""

    def paper(language: Language, change: Change = as_it_is) -> Paper:
        dossier = change(with_limits(language) if rank == len(DAYS) else october(language))
        dispatch = one(language) if rank == 1 else two(language)
        waiting = {1: (2,), 2: (1, 3), 3: (1, 2, 3)}[rank]
        known = tuple(
            Reminder(
                number=n, year=2021, sequence=10 * n, on=DAYS[n - 1], dispatch=1, rank=n, authority=dispatch.authority,
                head=Head(gender="female"), language=language, recommendations=waiting, seals="5" * 64,
            )
            for n in range(1, rank + 1)
        )  # fmt: skip
        last, *before = map(change, reversed(known))
        reminded = Reminded(last, change(dispatch), tuple(reversed(before)))
        return reminder_letter(dossier, reminded), source_of(dossier)

    return paper


LETTERS: dict[str, Letter] = {
    "sent-recommendation": _letter(one),
    "sent-recommendations": _letter(two),
    "sent-decision": _letter(
        lambda language: sent(
            language,
            matter="decision",
            authority=FINANCE,
            head=Head(gender="female"),
            decision=3,
            role="finance",
        )
    ),
    "sent-minutes": _letter(
        lambda language: sent(
            language, matter="minutes", authority=MINISTRY, head=TITLED, document="original"
        )
    ),
    "sent-minutes-copy": _letter(
        lambda language: sent(
            language,
            matter="minutes",
            authority=PROVINCE,
            head=Head(gender="male"),
            document="copy",
            copies=(REGION,),
        )
    ),
    "sent-minutes-member": _letter(
        lambda language: sent(language, matter="minutes", document="copy", members=(7, 8))
    ),
    "reminder-1": _reminder(1),
    "reminder-2": _reminder(2),
    "reminder-3": _reminder(3),
}


def golden(name: str, language: Language) -> Path:
    return GOLDEN / f"{name}{'-fr' if language == 'fr' else ''}.txt"


if __name__ == "__main__":
    for name, letter in LETTERS.items():
        for language in ("ar", "fr"):
            golden(name, language).write_text(text_of(*letter(language)), encoding="utf-8")
