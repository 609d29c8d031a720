"""Every paper by its name: what it is asked with, and the sheets it gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from assembly.actions.corrections import correction_meant
from assembly.actions.recommendations import authority_meant
from assembly.documents import minutes_transmittal
from assembly.documents.agenda_sheet import agenda_sheet
from assembly.documents.attendance_sheet import attendance_sheet
from assembly.documents.certificate import certificate
from assembly.documents.convocation import convocations, convocations_together
from assembly.documents.correction import correction
from assembly.documents.decision_register import register
from assembly.documents.extract import extract
from assembly.documents.failed_quorum import failed_quorum
from assembly.documents.meeting import current_call
from assembly.documents.minutes import minutes_view
from assembly.documents.notice import notice
from assembly.documents.press import Sheet, Source, source
from assembly.documents.recommendation_list import recommendation_view
from assembly.documents.roll_call_sheet import roll_call_sheet, tally_sheet
from assembly.documents.transmittal import transmittal
from assembly.domain.authority import Authority
from assembly.domain.member import Gender
from assembly.domain.quorum import Call
from assembly.store.folder import Store


class Asked(NamedTuple):
    """What a paper can be asked with. Which of it a paper takes, `cli/paper_names.py` says."""

    call: Call | None = None
    members: tuple[int, ...] = ()
    reference: str | None = None
    together: bool = False
    item: int | None = None
    sitting: int | None = None
    decision: int = 0
    on: date = date.min
    year: int = 0
    to: str = ""
    holder: Gender | None = None
    member: int | None = None
    number: int = 0


def minutes(made_from: Source, sitting: int | None = None) -> Sheet:
    """Return the minutes (محضر) of a session, or of one of its sittings."""
    stem = "minutes" if sitting is None else f"minutes-{sitting}"
    return Sheet(stem, "minutes", minutes_view(made_from.dossier, sitting))


def recommendations(made_from: Source, authority: int | None = None) -> Sheet:
    """Return the recommendation list (لائحة التوصيات) for one authority, or for all."""
    stem = "recommendations" if authority is None else f"recommendations-{authority}"
    return Sheet(stem, "recommendations", recommendation_view(made_from.dossier, authority))


Maker = Callable[[Store, Source, Asked], tuple[Sheet, ...]]


def _convocations(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    call = asked.call or current_call(made_from.dossier.session)
    if asked.together:
        return (convocations_together(made_from, call, asked.members, reference=asked.reference),)
    return convocations(made_from, call, asked.members, reference=asked.reference)


def _register(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    of_the_year = store.session_ids_of(asked.year)
    return (register(made_from, tuple(map(store.dossier, of_the_year)), asked.year),)


def _recommendations(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    return (recommendations(made_from, _authority(store, asked).number if asked.to else None),)


def _minutes_copy(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    if asked.member is not None:
        copy = minutes_transmittal.minutes_copy_for_member
        return (copy(made_from, asked.member, asked.reference, asked.on, asked.sitting),)
    to = _authority(store, asked)
    copy_for = minutes_transmittal.minutes_copy
    return (copy_for(made_from, to, asked.reference, asked.on, asked.holder, asked.sitting),)


def _minutes_original(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    original = minutes_transmittal.minutes_original
    to = _authority(store, asked)
    return (original(made_from, to, asked.reference, asked.on, asked.holder, asked.sitting),)


def _transmittal(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    return (transmittal(made_from, _authority(store, asked), asked.reference, asked.on, asked.holder),)


def _correction(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    record = correction_meant(store, made_from.dossier.session.id, asked.number)
    # Who decided it signs it; a material error is signed by those of the session itself.
    signed_from = source(store, record.decided_in) if record.decided_in else made_from
    return (correction(signed_from, record),)


def _authority(store: Store, asked: Asked) -> Authority:
    return authority_meant(store.authorities(), asked.to)


MAKERS: dict[str, Maker] = {
    "convocation": _convocations,
    "agenda": lambda _, source, asked: (agenda_sheet(source, asked.call),),
    "attendance-sheet": lambda _, source, asked: (attendance_sheet(source, asked.call),),
    "roll-call": lambda _, source, asked: (roll_call_sheet(source, asked.item),),
    "tally": lambda _, source, asked: (tally_sheet(source, asked.item),),
    "failed-quorum": lambda _, source, __: (failed_quorum(source),),
    "minutes": lambda _, source, asked: (minutes(source, asked.sitting),),
    "extract": lambda _, source, asked: (extract(source, asked.decision, asked.on),),
    "notice": lambda _, source, asked: (notice(source, asked.on),),
    "register": _register,
    "recommendations": _recommendations,
    "transmittal": _transmittal,
    "minutes-original": _minutes_original,
    "minutes-copy": _minutes_copy,
    "correction": _correction,
    "certificate": lambda _, source, asked: (
        certificate(source, asked.member or 0, asked.on, asked.sitting),
    ),
}
