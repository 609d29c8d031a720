"""Every paper but the minutes in French, as the golden files hold them: the Arabic samples, with names in French here and there.

Write them anew with `python tests/documents/french_papers.py`, and read every line of the difference.
"""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from datetime import date

from documents import hall_papers as hall
from documents import issued_papers as issued
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, MATERIAL_ERROR, ON, source_of
from documents.sample_french import bilingual
from msgspec.structs import replace

from assembly.documents.agenda_sheet import agenda_sheet
from assembly.documents.attendance_sheet import attendance_sheet
from assembly.documents.certificate import certificate
from assembly.documents.convocation import convocations
from assembly.documents.correction import correction
from assembly.documents.decision_register import register
from assembly.documents.election_sheets import Contest, ballot_papers, election_tally
from assembly.documents.extract import extract
from assembly.documents.failed_quorum import failed_quorum
from assembly.documents.minutes_transmittal import minutes_copy, minutes_copy_for_member, minutes_original
from assembly.documents.notice import notice
from assembly.documents.papers import recommendations
from assembly.documents.press import Sheet, Source
from assembly.documents.roll_call_sheet import roll_call_sheet, tally_sheet
from assembly.documents.transmittal import transmittal
from assembly.domain.authority import Authority
from assembly.domain.chamber import DatedName

MINISTRY = replace(
    issued.MINISTRY, names=(DatedName(ar=sample.MINISTRY.name_ar, fr=sample.MINISTRY_NAME.fr),)
)
PROVINCE = Authority(
    number=sample.PROVINCE.number, level="local", names=(DatedName(ar="إقليم آسفي", fr="Province de Safi"),)
)


def _before_it() -> dict[str, tuple[Sheet, Source]]:
    first, second, asked, inside = hall.before(), hall.second_call(), hall.extraordinary(), hall.in_the_hall()
    named = replace(
        first.opening, roll=tuple(replace(e, name_fr=f"Membre Numéro {e.number}") for e in first.opening.roll)
    )
    french = first._replace(opening=named)
    return {
        "convocation": (_letter(french, 1, 2), french),
        "convocation-associate": (_letter(first, 1, 77), first),
        "convocation-second-call": (_letter(second, 2, 3, None), second),
        "convocation-extraordinary": (_letter(asked, 1, 3), asked),
        "agenda": (agenda_sheet(first, language="fr"), first),
        "attendance": (attendance_sheet(french, language="fr"), french),
        "attendance-second-call": (attendance_sheet(second, language="fr"), second),
        "roll-call": (roll_call_sheet(first, language="fr"), first),
        "roll-call-in-the-hall": (roll_call_sheet(inside, 3, language="fr"), inside),
        "tally": (tally_sheet(inside, 3, language="fr"), inside),
        "ballot-papers": (ballot_papers(hall.few(), hall.TRAINING, language="fr"), hall.few()),
        "election-tally": (
            election_tally(french, Contest("president", None, (1, 3)), language="fr"),
            french,
        ),
        "tally-to-write": (tally_sheet(french, language="fr"), french),
    }


def _letter(made_from: Source, call: int, member: int, reference: str | None = "112/2020") -> Sheet:
    return convocations(made_from, call, (member,), reference=reference, language="fr")[0]


def _after_it() -> dict[str, tuple[Sheet, Source]]:
    october, several = source_of(bilingual()), source_of(issued.several_decisions())
    three, two = source_of(issued.three_recommendations()), source_of(sample.two_sittings())
    failed, february = (
        source_of(sample.failed()),
        source_of(replace(sample.october(), session=sample.session(id="2021-02", year=2021, month=2))),
    )
    decided = replace(MATERIAL_ERROR, number=2, decided_in="2021-02", on=date(2021, 2, 18))
    return {
        "extract-budget": (extract(october, 3, ON, language="fr"), october),
        "extract-second-sitting": (extract(two, 3, ON, language="fr"), two),
        "extract-with-a-change": (extract(several, 3, ON, language="fr"), several),
        "extract-on-a-tie": (extract(several, 4, ON, language="fr"), several),
        "notice-one": (notice(october, ON, language="fr"), october),
        "notice-several": (notice(several, ON, language="fr"), several),
        "letter-one-recommendation": (transmittal(october, PROVINCE, None, ON, language="fr"), october),
        "letter-two-recommendations": (
            transmittal(october, MINISTRY, "112/2020", ON, "female", language="fr"),
            october,
        ),
        "letter-several-recommendations": (
            transmittal(three, issued.MINISTRY, "112/2020", ON, "male", language="fr"),
            three,
        ),
        "letter-minutes": (
            minutes_original(october, MINISTRY, "113/2020", ON, "male", language="fr"),
            october,
        ),
        "letter-minutes-copy": (minutes_copy(two, PROVINCE, "114/2020", ON, "male", 2, language="fr"), two),
        "letter-minutes-member": (
            minutes_copy_for_member(october, 7, "115/2020", ON, language="fr"),
            october,
        ),
        "certificate": (certificate(october, 7, ON, language="fr"), october),
        "certificate-second-sitting": (certificate(two, 1, ON, language="fr"), two),
        "certificate-joined-later": (certificate(october, 70, ON, language="fr"), october),
        "certificate-left-early": (certificate(october, 51, ON, language="fr"), october),
        "certificate-without-quorum": (certificate(failed, 4, ON, language="fr"), failed),
        "correction-material": (correction(october, MATERIAL_ERROR, language="fr"), october),
        "correction-decided": (correction(february, decided, language="fr"), february),
        "failed-quorum": (failed_quorum(failed, language="fr"), failed),
        "recommendations": (recommendations(october, language="fr"), october),
        "recommendations-2": (recommendations(october, 2, language="fr"), october),
        "register": (register(several, (several.dossier,), 2020, language="fr"), several),
    }


PAPERS = {**_before_it(), **_after_it()}

if __name__ == "__main__":
    for name, paper in PAPERS.items():
        (GOLDEN / f"{name}-fr.txt").write_text(hall.text_of(*paper), encoding="utf-8")
