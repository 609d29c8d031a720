"""Sealing a session: its journal's last line, then its line in the list of seals; the same again ends what was cut short."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from assembly.actions.books import session_change
from assembly.actions.checks import Report, check
from assembly.actions.letters import closed_session
from assembly.actions.pen import Pen
from assembly.domain.attachment import Attachment
from assembly.domain.seal import Seal
from assembly.domain.text import body
from assembly.errors import BadInput, Refused, StoreUnreadable
from assembly.store import disk, seals
from assembly.store.attachments import FOLDER, Scan, keep, soundness
from assembly.store.folder import Store

UNSIGNED = "minutes-unsigned"


class Sealed(NamedTuple):
    """A session that is sealed: its seal, the sum of its whole journal, and the number of the list of seals after it."""

    seal: Seal
    digest: str
    number: str


def seal(
    store: Store,
    pen: Pen,
    *,
    session: str,
    signed: tuple[Scan, ...] = (),
    override: bool = False,
    because: str | None = None,
) -> Sealed:
    """Seal a session with its signed minutes; a seal that was cut short is ended, and nothing else is looked at.

    `signed` are files given beside the scans that signatures were recorded with. `override` seals in spite of void
    findings, on the ground `because`. Refused: a session that is not closed, lacks a signature or has no signed file,
    has a void finding, or is sealed; while another's seal is not ended.
    """
    with store.numbering():
        listed = seals.read_whole(store.folder)
        _refuse_unended(store, listed, session)
        made = store.seal_of(session)
        if made is None:
            made = _sealed(store, pen, listed, session, signed, _ground(override, because))
        elif session in listed.sessions:
            raise Refused("sealed-already", session=session, day=made.on.isoformat(), mend="assembly verify")
        elif made.seals != listed.number:
            raise StoreUnreadable("seals-not-as-sealed", session=session, mend="assembly verify")
        journal = store.session_journal(session)
        journal.end_last_line()
        digest = sha256(disk.read_file(journal.path)).hexdigest()
        return Sealed(made, digest, seals.put(store.folder, listed, session, digest).number)


def unended(store: Store, listed: seals.Seals) -> Iterator[str]:
    """Yield the sessions that end with a seal and are not in the list."""
    for session in store.session_ids():
        if session not in listed.sessions and store.seal_of(session):
            yield session


def _refuse_unended(store: Store, listed: seals.Seals, session: str) -> None:
    other = next((each for each in unended(store, listed) if each != session), None)
    if other is not None:
        raise Refused("seal-unended", session=other, mend=f"assembly seal --session {other}")


def _ground(override: bool, because: str | None) -> str | None:
    if override and because is None:
        raise BadInput("override-without-ground", mend='assembly seal --override --because "…"')
    if because is not None and not override:
        raise BadInput("ground-without-override", mend='assembly seal --override --because "…"')
    return body(because, "because") if because is not None else None


def _sealed(
    store: Store,
    pen: Pen,
    listed: seals.Seals,
    session: str,
    signed: tuple[Scan, ...],
    ground: str | None,
) -> Seal:
    with session_change(store, session, pen) as desk:
        closed_session(store, session)
        report = check(store, session, pen.today)
        _refuse_unsigned(report, session)
        made = Seal(
            session=session,
            signed=_signed_files(store, session, signed),
            seals=listed.number,
            overridden=_overridden(report, session, ground),
            because=ground,
            on=pen.today,
        )
        for scan in signed:
            keep(store.folder, scan)
        desk.book.seals.put(made)
        desk.did(f"seal {session}")
    return made


def _refuse_unsigned(report: Report, session: str) -> None:
    found = next((each for each in report.standing if each.code == UNSIGNED), None)
    if found is not None:
        raise Refused(
            "seal-unsigned",
            session=session,
            sitting=found.facts["sitting"],
            article=found.article,
            mend=found.mend,
        )


def _signed_files(store: Store, session: str, given: tuple[Scan, ...]) -> tuple[Attachment, ...]:
    """Return the signed minutes: the files given, then the scans that the signatures were recorded with."""
    recorded = store.correspondence().signatures.all()
    own = tuple(each.scan for each in recorded if each.session == session and each.scan)
    for scan in own:
        if soundness(store.folder, scan) != "whole":
            raise StoreUnreadable("attachment-altered", path=f"{FOLDER}/{scan.file}", mend="assembly verify")
    files = tuple(dict.fromkeys((*(scan.attachment for scan in given), *own)))
    if not files:
        raise Refused("seal-without-signed-file", session=session, mend="assembly seal --signed FILE.pdf")
    return files


def _overridden(report: Report, session: str, ground: str | None) -> tuple[str, ...]:
    """Return the void findings that the seal is made in spite of; those that the chamber ignores are among them."""
    found = (*report.standing, *(finding for finding, _ in report.ignored))
    void = tuple(sorted({finding.code for finding in found if finding.severity == "void"}))
    if void and ground is None:
        raise Refused("seal-void", session=session, findings=void, mend=f"assembly check --session {session}")
    if ground is not None and not void:
        raise Refused("nothing-to-override", session=session, mend=f"assembly seal --session {session}")
    return void
