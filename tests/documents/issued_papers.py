"""The papers made after a sitting, one of each kind and wording, as the golden files hold them.

Write them anew with `python tests/documents/issued_papers.py`, and read every line of the difference.
"""

import re
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier as sample
from documents.plain_text import plain_text
from msgspec.structs import replace

from assembly.documents.certificate import certificate
from assembly.documents.correction import correction
from assembly.documents.decision_register import register
from assembly.documents.extract import extract
from assembly.documents.minutes_transmittal import minutes_copy, minutes_copy_for_member, minutes_original
from assembly.documents.notice import notice
from assembly.documents.press import Sheet, Source, to_html
from assembly.documents.transmittal import transmittal
from assembly.domain.agenda import AgendaItem
from assembly.domain.authority import Authority
from assembly.domain.chamber import DatedName
from assembly.domain.correction import Correction
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier

GOLDEN = Path(__file__).parents[1] / "golden"
ON = date(2020, 11, 16)
MINISTRY = Authority(
    number=sample.MINISTRY.number,
    level="national",
    names=(DatedName(ar=sample.MINISTRY.name_ar),),
    address="الرباط",
)
PROVINCE = Authority(number=sample.PROVINCE.number, level="local", names=(DatedName(ar="إقليم آسفي"),))
MATERIAL_ERROR = Correction(
    number=1,
    session="2020-10",
    page=3,
    instead="بأغلبية خمسين (50) صوتا",
    read="بأغلبية ثمانية وأربعين (48) صوتا",
    on=date(2021, 1, 5),
)


def source_of(dossier: Dossier) -> Source:
    """A session as its papers are made from it, without a store around it."""
    opening = dossier.openings[-1] if dossier.openings else None
    return Source(dossier, opening, datetime(2020, 11, 13, 9, tzinfo=UTC), {}, Path("/no/templates"))


def text_of(sheet: Sheet, dossier: Dossier) -> str:
    page = to_html(sheet, source_of(dossier)).decode()
    return plain_text(re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL))


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


def three_recommendations() -> Dossier:
    """Three recommendations to the ministry, with different time limits."""
    whole = sample.october()
    dues = (date(2021, 3, 1), None, date(2021, 6, 30))
    sent = tuple(
        replace(r, authorities=(sample.MINISTRY,), due=due)
        for r, due in zip(whole.recommendations, dues, strict=True)
    )
    return replace(whole, recommendations=sent)


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
    "letter-one-recommendation": _paper(sample.october(), lambda s: transmittal(s, PROVINCE, None, ON)),
    "letter-two-recommendations": _paper(
        sample.october(), lambda s: transmittal(s, MINISTRY, "112/2020", ON, "female")
    ),
    "letter-several-recommendations": _paper(
        three_recommendations(), lambda s: transmittal(s, MINISTRY, "112/2020", ON, "male")
    ),
    "letter-minutes": _paper(
        sample.october(), lambda s: minutes_original(s, MINISTRY, "113/2020", ON, "male")
    ),
    "letter-minutes-copy": _paper(
        sample.two_sittings(), lambda s: minutes_copy(s, PROVINCE, "114/2020", ON, "male", 2)
    ),
    "letter-minutes-member": _paper(
        sample.october(), lambda s: minutes_copy_for_member(s, 7, "115/2020", ON)
    ),
    "letter-minutes-without-quorum": _paper(
        sample.failed(), lambda s: minutes_original(s, MINISTRY, None, date(2020, 11, 3))
    ),
    "certificate": _paper(sample.october(), lambda s: certificate(s, 7, ON)),
    "certificate-second-sitting": _paper(sample.two_sittings(), lambda s: certificate(s, 1, ON)),
    "certificate-joined-later": _paper(sample.october(), lambda s: certificate(s, 70, ON)),
    "certificate-left-early": _paper(sample.october(), lambda s: certificate(s, 51, ON)),
    "certificate-associate": _paper(sample.october(movements=()), lambda s: certificate(s, 76, ON)),
    "certificate-without-quorum": _paper(sample.failed(), lambda s: certificate(s, 4, ON)),
    "correction-material": _paper(sample.october(), lambda s: correction(s, MATERIAL_ERROR)),
    "correction-decided": _paper(
        replace(sample.october(), session=sample.session(id="2021-02", year=2021, month=2)),
        lambda s: correction(
            s, replace(MATERIAL_ERROR, number=2, decided_in="2021-02", on=date(2021, 2, 18))
        ),
    ),
    "register": _paper(several_decisions(), lambda s: register(s, (s.dossier,), 2020)),
}


if __name__ == "__main__":
    for name, (dossier, sheet) in PAPERS.items():
        (GOLDEN / f"{name}.txt").write_text(text_of(sheet, dossier), encoding="utf-8")
