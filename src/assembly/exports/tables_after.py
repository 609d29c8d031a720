"""Tables of what came of the sessions: recommendations with their authorities, and the correspondence."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.actions.archive import Archive
from assembly.domain.follow_up import followed, standings
from assembly.exports.csv_file import Value
from assembly.exports.tables_rows import Line, Sheet, sheet


def _recommendations(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        stands = standings(dossier, archive.letters.of_recommendations)
        for each in dossier.recommendations:
            facts: dict[str, Value] = {
                "identifier": each.identifier(dossier.session.id),
                "state": stands[each.number],
                "authorities": len(each.authorities),
            }
            yield Line(each, dossier, facts)


def _addressed(archive: Archive) -> Iterator[Line]:
    for each in followed(archive.dossiers, archive.letters.of_recommendations):
        last, dispatch = each.last, each.dispatch
        facts: dict[str, Value] = {
            "identifier": each.identifier,
            "state": each.state,
            "dispatch": dispatch.reference if dispatch else None,
            "sent": dispatch.on if dispatch else None,
            "reminders": len(each.reminders),
            "answered": last.on if last else None,
            "answer_reference": last.reference if last else None,
        }
        yield Line(each.authority, facts=facts)


def _dispatches(archive: Archive) -> Iterator[Line]:
    for each in archive.letters.dispatches:
        acknowledged, cancelled = each.acknowledged, each.cancelled
        facts: dict[str, Value] = {
            "authority": each.authority.number if each.authority else None,
            "authority_name_ar": each.authority.name_ar if each.authority else None,
            "copies": "; ".join(a.name_ar for a in each.copies),
            "acknowledged": acknowledged.on if acknowledged else None,
            "cancelled": cancelled.on if cancelled else None,
        }
        yield Line(each, facts=facts)


def _reminders(archive: Archive) -> Iterator[Line]:
    for each in archive.letters.reminders:
        yield Line(each, facts={"authority": each.authority.number})


def _answers(archive: Archive) -> Iterator[Line]:
    return (Line(each) for each in archive.letters.answers)


def _others(archive: Archive) -> Iterator[Line]:
    return (Line(each) for each in archive.letters.others)


def _approvals(archive: Archive) -> Iterator[Line]:
    return (Line(each, facts={"authority": each.authority.number}) for each in archive.letters.approvals)


def _postings(archive: Archive) -> Iterator[Line]:
    return (Line(each) for each in archive.letters.postings)


def _sendings(archive: Archive) -> Iterator[Line]:
    for each in archive.letters.sendings:
        facts: dict[str, Value] = {"authorities": "; ".join(a.name_ar for a in each.authorities)}
        yield Line(each, facts=facts)


def _signatures(archive: Archive) -> Iterator[Line]:
    return (Line(each) for each in archive.letters.signatures)


def _corrections(archive: Archive) -> Iterator[Line]:
    decided = (each for dossier in archive.dossiers for each in dossier.corrections)
    return (Line(each) for each in (*decided, *archive.letters.corrections))


AFTER: dict[str, Sheet] = {
    "recommendations": sheet(
        "session identifier number level origin.kind origin.number sector priority due on authorities state text",
        _recommendations,
    ),
    "recommendation-authorities": sheet(
        "identifier number level name_ar name_fr state dispatch sent reminders answered answer_reference",
        _addressed,
    ),
    "dispatches": sheet(
        "number reference year sequence on session matter authority authority_name_ar copies recommendations document members decision "
        "acknowledged cancelled",
        _dispatches,
    ),
    "reminders": sheet(
        "number reference year sequence on dispatch rank authority recommendations", _reminders
    ),
    "answers": sheet("number dispatch session recommendation authority grade on reference text", _answers),
    "other-letters": sheet("number year sequence on subject", _others),
    "approvals": sheet(
        "number session decision role authority authority.name_ar asked reference answer.on answer.outcome answer.reference",
        _approvals,
    ),
    "postings": sheet("number session decisions on until", _postings),
    "minutes-sent": sheet("number session sitting document authorities members on reference", _sendings),
    "minutes-signatures": sheet(
        "number session sitting place member member_name post ground on", _signatures
    ),
    "corrections": sheet("session number page instead read decided_in on", _corrections),
}
