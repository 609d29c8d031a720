"""Tables of what came of the sessions: recommendations with their authorities, and the correspondence."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.actions.archive import Archive
from assembly.domain.recommendation import state
from assembly.exports.csv_file import Value
from assembly.exports.tables_rows import Line, Sheet, sheet


def _recommendations(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for each in dossier.recommendations:
            facts: dict[str, Value] = {
                "identifier": each.identifier(dossier.session.id),
                "state": state(dossier.session.closed is not None),
                "authorities": len(each.authorities),
            }
            yield Line(each, dossier, facts)


def _addressed(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for each in dossier.recommendations:
            for authority in each.authorities:
                yield Line(authority, dossier, {"identifier": each.identifier(dossier.session.id)})


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
    "recommendation-authorities": sheet("identifier number level name_ar name_fr", _addressed),
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
