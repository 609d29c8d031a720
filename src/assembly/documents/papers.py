"""Every paper by its name: what it is asked with, and the sheets it gives.

What a paper is made by is loaded with that paper: a command makes one kind of them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from assembly.documents.press import Sheet, Source, source
from assembly.domain.member import Gender
from assembly.domain.quorum import Call
from assembly.language.tongue import Language
from assembly.store.folder import Store

if TYPE_CHECKING:
    from assembly.documents.election_sheets import Contest
    from assembly.domain.authority import Authority


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
    post: str = ""
    of: str | None = None
    candidates: tuple[int, ...] = ()
    language: Language = "ar"

    @property
    def contest(self) -> Contest:
        """Return the election that a paper is made for."""
        from assembly.documents.election_sheets import Contest

        return Contest(self.post, self.of, self.candidates)


def minutes(made_from: Source, sitting: int | None = None, *, language: Language = "ar") -> Sheet:
    """Return the minutes (محضر) of a session, or of one of its sittings."""
    from assembly.documents.minutes import minutes_view

    stem = "minutes" if sitting is None else f"minutes-{sitting}"
    view = minutes_view(made_from.dossier, sitting, colophon=made_from.colophon, language=language)
    return Sheet.in_language(language, stem, "minutes", view)


def recommendations(made_from: Source, authority: int | None = None, *, language: Language = "ar") -> Sheet:
    """Return the recommendation list (لائحة التوصيات) for one authority, or for all."""
    from assembly.documents.recommendation_list import recommendation_view

    stem = "recommendations" if authority is None else f"recommendations-{authority}"
    view = recommendation_view(made_from.dossier, authority, language=language)
    return Sheet.in_language(language, stem, "recommendations", view)


Maker = Callable[[Store, Source, Asked], tuple[Sheet, ...]]


def _convocations(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.convocation import convocations, convocations_together
    from assembly.documents.meeting import current_call

    call = asked.call or current_call(made_from.dossier.session)
    facts = (made_from, call, asked.members)
    if asked.together:
        return (convocations_together(*facts, reference=asked.reference, language=asked.language),)
    return convocations(*facts, reference=asked.reference, language=asked.language)


def _register(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.actions.approvals import enforceability_of
    from assembly.documents.decision_register import register

    of_the_year = store.session_ids_of(asked.year)
    dossiers = tuple(map(store.dossier, of_the_year))
    approvals = store.correspondence().approvals.all()
    stands = {
        decision.number: enforceability_of(store, dossier, decision, approvals, date.max)
        for dossier in dossiers
        for decision in dossier.decisions
    }
    return (register(made_from, dossiers, asked.year, stands=stands, language=asked.language),)


def _extract(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.actions.approvals import enforceability_of
    from assembly.documents.decision_article import decision_meant
    from assembly.documents.extract import extract

    dossier = made_from.dossier
    decision = decision_meant(dossier, asked.decision)
    approvals = store.correspondence().approvals.all()
    stands = enforceability_of(store, dossier, decision, approvals, asked.on)
    return (extract(made_from, asked.decision, asked.on, stands=stands, language=asked.language),)


def _recommendations(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    to = _authority(store, asked).number if asked.to else None
    return (recommendations(made_from, to, language=asked.language),)


def _minutes_copy(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.minutes_transmittal import minutes_copy, minutes_copy_for_member

    if asked.member is not None:
        member = (asked.member, asked.reference, asked.on, asked.sitting)
        return (minutes_copy_for_member(made_from, *member, language=asked.language),)
    outgoing = (_authority(store, asked), asked.reference, asked.on, asked.holder, asked.sitting)
    return (minutes_copy(made_from, *outgoing, language=asked.language),)


def _minutes_original(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.minutes_transmittal import minutes_original

    outgoing = (_authority(store, asked), asked.reference, asked.on, asked.holder, asked.sitting)
    return (minutes_original(made_from, *outgoing, language=asked.language),)


def _transmittal(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.transmittal import transmittal

    outgoing = (_authority(store, asked), asked.reference, asked.on, asked.holder)
    return (transmittal(made_from, *outgoing, language=asked.language),)


def _correction(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.actions.corrections import correction_meant
    from assembly.documents.correction import correction

    record = correction_meant(store, made_from.dossier.session.id, asked.number)
    # Who decided it signs it; a material error is signed by those of the session itself.
    signed_from = source(store, record.decided_in) if record.decided_in else made_from
    return (correction(signed_from, record, language=asked.language),)


def _check(store: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.actions.checks import check
    from assembly.documents.check_report import check_report

    report = check(store, made_from.dossier.session.id, asked.on)
    return (check_report(made_from, report, language=asked.language),)


def _authority(store: Store, asked: Asked) -> Authority:
    from assembly.actions.recommendations import authority_meant

    return authority_meant(store.authorities(), asked.to)


def _certificate(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.certificate import certificate

    member = asked.member or 0
    return (certificate(made_from, member, asked.on, asked.sitting, language=asked.language),)


def _agenda(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.agenda_sheet import agenda_sheet

    return (agenda_sheet(made_from, asked.call, language=asked.language),)


def _attendance(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.attendance_sheet import attendance_sheet

    return (attendance_sheet(made_from, asked.call, language=asked.language),)


def _roll_call(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.roll_call_sheet import roll_call_sheet

    return (roll_call_sheet(made_from, asked.item, language=asked.language),)


def _tally(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.roll_call_sheet import tally_sheet

    return (tally_sheet(made_from, asked.item, language=asked.language),)


def _ballot_papers(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.election_sheets import ballot_papers

    return (ballot_papers(made_from, asked.contest, language=asked.language),)


def _election_tally(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.election_sheets import election_tally

    return (election_tally(made_from, asked.contest, language=asked.language),)


def _failed_quorum(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.failed_quorum import failed_quorum

    return (failed_quorum(made_from, language=asked.language),)


def _minutes(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    return (minutes(made_from, asked.sitting, language=asked.language),)


def _notice(_: Store, made_from: Source, asked: Asked) -> tuple[Sheet, ...]:
    from assembly.documents.notice import notice

    return (notice(made_from, asked.on, language=asked.language),)


MAKERS: dict[str, Maker] = {
    "convocation": _convocations,
    "agenda": _agenda,
    "attendance-sheet": _attendance,
    "roll-call": _roll_call,
    "tally": _tally,
    "ballot-papers": _ballot_papers,
    "election-tally": _election_tally,
    "failed-quorum": _failed_quorum,
    "minutes": _minutes,
    "extract": _extract,
    "notice": _notice,
    "register": _register,
    "recommendations": _recommendations,
    "transmittal": _transmittal,
    "minutes-original": _minutes_original,
    "minutes-copy": _minutes_copy,
    "check": _check,
    "correction": _correction,
    "certificate": _certificate,
}
