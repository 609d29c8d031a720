"""The papers made before the meeting and in the hall, as the golden files hold them: one of each kind and wording.

Write them anew with `python tests/documents/hall_papers.py`, and read every line of the difference.
"""

import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier as sample
from documents.plain_text import plain_text
from msgspec.structs import replace

from assembly.documents.agenda_sheet import agenda_sheet
from assembly.documents.attendance_sheet import attendance_sheet
from assembly.documents.convocation import convocations
from assembly.documents.election_sheets import Contest, ballot_papers, election_tally
from assembly.documents.press import Sheet, Source, to_html
from assembly.documents.roll_call_sheet import roll_call_sheet, tally_sheet
from assembly.domain.dossier import Dossier
from assembly.domain.session import Convocation, Request

GOLDEN = Path(__file__).parents[1] / "golden"
BODIES = {0: "craft", 1: "services", 2: None}
ROLL = tuple(
    replace(entry, body=BODIES[entry.number % 3]) if entry.kind == "elected" else entry
    for entry in sample.roll()
)
PLACE = {"hall": "قاعة الاجتماعات", "city": "آسفي"}


def before(session=None, opening=None, **more) -> Source:
    """A session before it was held, without a store around it."""
    facts = {"items": (sample.PANDEMIC, sample.PLATFORMS, sample.BUDGET)} | more
    dossier = Dossier(session=session or sample.session(closed=None, telegram=None, **PLACE), **facts)
    foreseen = sample.opening(roll=ROLL) if opening is None else opening
    return Source(dossier, foreseen, datetime(2020, 11, 3, 9, tzinfo=UTC), {}, Path("/no/templates"))


def second_call() -> Source:
    """The same after an opening without quorum on 2 November."""
    failed = sample.failed()
    convened = (
        Convocation(call=1, sent=date(2020, 10, 23), meeting=sample.at(10, day=date(2020, 11, 2))),
        Convocation(call=2, sent=date(2020, 11, 3), meeting=sample.at(10)),
    )
    return before(
        replace(failed.session, convocations=convened, closed=None, **PLACE),
        failed.openings[0],
        openings=failed.openings,
        sittings=failed.sittings,
    )


def extraordinary(**request) -> Source:
    """An extraordinary session that somebody asked for on 30 October."""
    asked = Request(**({"by": "members", "on": date(2020, 10, 30), "members": 50} | request))
    session = sample.session(
        id="2020-11-x1",
        kind="extraordinary",
        month=11,
        request=asked,
        closed=None,
        telegram=None,
        convocations=(),
        planned=sample.at(15, 30),
        **PLACE,
    )
    return before(session)


def in_the_hall() -> Source:
    """The same while its sitting is open: 52 signed, two left, one came, and a vice-president presides."""
    seat = sample.Seat(member=3, post="vice-president-2", ground="absence")
    whole = sample.october()
    present = (*range(2, 53), 76)
    sitting = sample.sitting(present=present, closed=None, chair=seat)
    opening = sample.opening(roll=ROLL)
    return before(opening=opening, openings=(opening,), sittings=(sitting,), movements=whole.movements)


def few() -> Source:
    """A chamber of three elected members."""
    return before(opening=sample.opening(roll=ROLL[:3]))


TRAINING = Contest("committee-chair", "لجنة التكوين", (2, 3))


def one_letter(made_from: Source, call: int, member: int, reference: str | None = "112/2020") -> Sheet:
    return convocations(made_from, call, (member,), reference=reference)[0]


def _papers() -> dict[str, tuple[Sheet, Source]]:
    made = {name: make() for name, make in (("first", before), ("second", second_call), ("asked", extraordinary), ("hall", in_the_hall), ("few", few))}  # fmt: skip
    return {
        "convocation": (one_letter(made["first"], 1, 2), made["first"]),
        "convocation-associate": (one_letter(made["first"], 1, 77), made["first"]),
        "convocation-second-call": (one_letter(made["second"], 2, 3, None), made["second"]),
        "convocation-extraordinary": (one_letter(made["asked"], 1, 3), made["asked"]),
        "agenda": (agenda_sheet(made["first"]), made["first"]),
        "attendance": (attendance_sheet(made["first"]), made["first"]),
        "attendance-second-call": (attendance_sheet(made["second"]), made["second"]),
        "roll-call": (roll_call_sheet(made["first"]), made["first"]),
        "roll-call-in-the-hall": (roll_call_sheet(made["hall"], 3), made["hall"]),
        "tally": (tally_sheet(made["hall"], 3), made["hall"]),
        "ballot-papers": (ballot_papers(made["few"], TRAINING), made["few"]),
        "ballot-papers-to-write": (ballot_papers(made["few"], Contest("president")), made["few"]),
        "election-tally": (election_tally(made["first"], Contest("president", None, (1, 3))), made["first"]),
        "election-tally-secret": (election_tally(made["hall"], TRAINING), made["hall"]),
    }


PAPERS = _papers()


def page_of(sheet: Sheet, made_from: Source) -> str:
    return to_html(sheet, made_from).decode()


def text_of(sheet: Sheet, made_from: Source) -> str:
    """The text of a paper; its lines and boxes to be filled in are shown as …… and ☐."""
    page = re.sub(r"<style>.*?</style>", "", page_of(sheet, made_from), flags=re.DOTALL)
    lined = re.sub(r'<span class="blank"[^>]*></span>', "……", page)
    return plain_text(re.sub(r'<span class="box"[^>]*></span>', "☐", lined))


if __name__ == "__main__":
    for name, paper in PAPERS.items():
        (GOLDEN / f"{name}.txt").write_text(text_of(*paper), encoding="utf-8")
