"""The papers made after a sitting, one of each kind and wording, as the golden files hold them.

Write them anew with `python tests/documents/issued_papers.py`, and read every line of the difference.
"""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier as sample
from documents.plain_text import plain_text
from msgspec.structs import replace

from assembly.documents.decision_register import register
from assembly.documents.extract import extract
from assembly.documents.notice import notice
from assembly.documents.press import Sheet, Source, to_html
from assembly.domain.agenda import AgendaItem
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier

GOLDEN = Path(__file__).parents[1] / "golden"
ON = date(2020, 11, 16)


def source_of(dossier: Dossier) -> Source:
    """A session as its papers are made from it, without a store around it."""
    opening = dossier.openings[-1] if dossier.openings else None
    return Source(dossier, opening, datetime(2020, 11, 13, 9, tzinfo=UTC), {}, Path("/no/templates"))


def text_of(sheet: Sheet, dossier: Dossier) -> str:
    return plain_text(to_html(sheet, source_of(dossier)).decode())


def several_decisions() -> Dossier:
    """Four decisions, one of them taken back: by all, with a change, and by the chair's side on a tie."""
    whole = sample.every_ending()
    titles = ("المصادقة على مشروع اتفاقية شراكة مع جامعة القاضي عياض", "إحداث ملحقة للغرفة باليوسفية")
    items = (
        *whole.items[:2],
        AgendaItem(number=3, order=3, kind="convention", title=titles[0]),
        AgendaItem(number=4, order=4, kind="other", title=titles[1]),
    )
    change = replace(whole.amendments[0], target=sample.on_item(3), text="رفع مدة الاتفاقية إلى خمس سنوات")
    ballots = (
        *whole.ballots[:5],
        sample.ballot(6, sample.on_item(4), (26, 26, 0), side="for"),
    )
    more = tuple(
        Decision(
            sequence=n, year=2020, item=n, ballot=n + 2, title=title, taken=sample.DAY, needs_approval=False
        )
        for n, title in enumerate(titles, start=3)
    )
    return replace(
        whole, items=items, amendments=(change,), ballots=ballots, decisions=(*whole.decisions, *more)
    )


def two_decisions() -> Dossier:
    whole = several_decisions()
    return replace(whole, decisions=whole.decisions[:3])


def _paper(dossier: Dossier, make: Callable[[Source], Sheet]) -> tuple[Dossier, Sheet]:
    return dossier, make(source_of(dossier))


PAPERS: dict[str, tuple[Dossier, Sheet]] = {
    "extract-budget": _paper(sample.october(), lambda s: extract(s, 3, ON)),
    "extract-second-sitting": _paper(sample.two_sittings(), lambda s: extract(s, 3, ON)),
    "extract-with-a-change": _paper(several_decisions(), lambda s: extract(s, 3, ON)),
    "extract-on-a-tie": _paper(several_decisions(), lambda s: extract(s, 4, ON)),
    "notice-one": _paper(sample.october(), lambda s: notice(s, ON)),
    "notice-two": _paper(two_decisions(), lambda s: notice(s, ON)),
    "notice-several": _paper(several_decisions(), lambda s: notice(s, ON)),
    "register": _paper(several_decisions(), lambda s: register(s, (s.dossier,), 2020)),
}


if __name__ == "__main__":
    for name, (dossier, sheet) in PAPERS.items():
        (GOLDEN / f"{name}.txt").write_text(text_of(sheet, dossier), encoding="utf-8")
