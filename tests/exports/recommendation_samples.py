"""Plainly generated recommendations for the tests of their exports."""

from datetime import UTC, date, datetime

from domain.samples import opening

from assembly.domain.authority import AddressedAuthority
from assembly.domain.ballot import Subject
from assembly.domain.dossier import Dossier
from assembly.domain.proposal import Proposal
from assembly.domain.recommendation import Recommendation
from assembly.domain.session import Session
from assembly.exports.recommendation_rows import recommendation_rows

DAY = date(2020, 11, 12)
HOUR = datetime(2020, 11, 12, 10, 30)  # noqa: DTZ001  the domain's hours are local
MADE = datetime(2020, 11, 13, 9, 0, tzinfo=UTC)

MINISTRY = AddressedAuthority(
    number=1, level="national", name_ar="وزارة السياحة والصناعة التقليدية", name_fr="Ministère"
)
GOVERNOR = AddressedAuthority(number=4, level="local", name_ar="عامل إقليم آسفي")


def recommendation(number=1, text="مواكبة الصناع في الرقمنة", **facts):
    base = {"level": "national", "authorities": (MINISTRY,), "on": DAY}
    return Recommendation(number=number, text=text, **base | facts)


def dossier(*recommendations, **facts):
    base = {"id": "2020-10", "kind": "ordinary", "year": 2020, "month": 10}
    proposals = tuple(
        Proposal(number=number, sitting=1, kind=kind, text="نص", at=HOUR)
        for number, kind in ((2, "proposal"), (3, "petition"))
    )
    return Dossier(
        session=Session(**base | facts),
        openings=(opening(),),
        proposals=proposals,
        recommendations=recommendations,
    )


def rows(*texts):
    """Rows that differ by their texts alone."""
    return recommendation_rows(
        (dossier(*(recommendation(n, text) for n, text in enumerate(texts, start=1))),)
    )


WHOLE = (
    recommendation(
        12,
        level="regional",
        authorities=(MINISTRY, GOVERNOR),
        origin=Subject(kind="item", number=3),
        sector="الخزف",
        priority="urgent",
        due=date(2021, 1, 31),
    ),
    recommendation(2, "إحداث منصة جهوية", authorities=(GOVERNOR,), origin=Subject(kind="proposal", number=2)),
)

HOSTILE = (
    "=1+1",
    "+212661234567",
    "-2+3",
    "@SUM(A1:A9)",
    "\t=1+1",
    "  =1+1",
    "\u200f=1+1",
    "＝1+1",
    '=HYPERLINK("http://example.org","x")',
    "- مواكبة الصناع",
    "#N/A",
    "'=1",
    '"؛, ;"',
    "سطر أول\r\nسطر ثان",
    "12/11/2020",
    "007",
    "TRUE",
)
"""Texts that a spreadsheet could take for something else."""
