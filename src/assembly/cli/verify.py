"""`verify`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import click
import msgspec

from assembly.actions import history as acts
from assembly.actions.attachments import CheckedAttachment, verify_attachments
from assembly.actions.outgoing import IrregularYear, irregular_years
from assembly.actions.seal_check import CheckedNumber, CheckedSeal, damaged_line, verify_number, verify_seals
from assembly.cli.command import Desk, command
from assembly.cli.outgoing import tell_irregular
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.cli.seals import tell_overridden
from assembly.errors import StoreUnreadable
from assembly.language.messages import N_, say
from assembly.store.folder import CORRESPONDENCE, Store
from assembly.store.index import shorter
from assembly.store.seals import SEALS

_JOINED = {
    "whole": N_("{file}: whole."),
    "altered": N_("{file}: its bytes are not those it was recorded with."),
    "missing": N_("{file}: missing. It was erased, or is not in this copy of the store."),
}
_TAKEN_OVER = N_(
    "{file}: imported. Its file says that the record it was written from has the sum {sum}; that record is not in this store, so nothing here proves the sum."
)
_SEALED = {
    "whole": N_("Seal of {session}: whole. Number of the seals after it: {number}"),
    "altered": N_("Seal of {session}: broken. Its journal is not the one that was sealed."),
    "lengthened": N_("Seal of {session}: broken. Lines were added to its journal after it was sealed."),
    "missing": N_("Seal of {session}: its journal is missing from this store."),
    "without-seal": N_("Seal of {session}: it is in the list, but its journal does not end with a seal."),
    "list-altered": N_(
        "Seal of {session}: the list before it is not the one it was sealed with: a session sealed earlier was altered or taken out."
    ),
    "unended": N_("Seal of {session}: closed by a seal line but not in SEALS."),
}


@command(
    "verify",
    N_(
        "Check a store from its first byte: each line of a journal commits to all before it, the list of seals to every sealed session. Attachments are "
        "checked by their sums; outgoing numbers that no letter bears, or more than one, are told. A paper (FILE.pdf) is checked with nothing else at hand: its signatures, what was changed after them, whether its text is what the "
        "record in it gives; and against the store, where there is one. With --number, tell what a number printed on a paper is, and whether what it stands for is unaltered. Exit code 6 when something does "
        "not hold."
    ),
    "assembly verify\nassembly verify /media/usb/sessions\nassembly verify minutes-signed.pdf --trust authority.pem\n"
    "assembly verify --number 4be13eeca983b8fc",
)
@argument("folder", required=False, metavar="[FOLDER|FILE.pdf]")
@option("--number", metavar="NUMBER", help=N_("A number printed on a paper; its first 16 digits are enough."))
@option("--trust", multiple=True, metavar="CERT.pem", help=N_("Certificate of the authority that issued the signers'; may be repeated."))  # fmt: skip
def verify_command(desk: Desk, folder: str | None, number: str | None, trust: tuple[str, ...]) -> None:
    if folder is not None and (folder.lower().endswith(".pdf") or Path(folder).is_file()):
        from assembly.cli.verify_paper import verify_paper  # noqa: PLC0415  a paper's own words

        verify_paper(desk, Path(folder), trust)
        return
    if folder is not None:
        desk.folder = Path(folder)
    found = _looked(desk.store, number)
    if desk.as_json:
        print_json(_plain(found))
    else:
        _tell(found)
    _complain_of_journals(found.journals)
    _complain_of_attachments(found.attachments)
    _complain_of_seals(damaged_line(desk.store), found.seals)
    _complain_of_number(found.number)
    _complain_of_shorter(shorter(desk.store))


class _Found(NamedTuple):
    """What was found of a store; `number` is the one that was asked for, `irregular` the years whose outgoing numbers are."""

    journals: tuple[acts.Checked, ...]
    attachments: tuple[CheckedAttachment, ...]
    seals: tuple[CheckedSeal, ...]
    number: CheckedNumber | None
    irregular: tuple[IrregularYear, ...]


def _looked(store: Store, number: str | None) -> _Found:
    journals = acts.verify(store)
    whole = any(each.file == CORRESPONDENCE and not each.bad_line for each in journals)
    return _Found(
        journals,
        verify_attachments(store),
        verify_seals(store),
        verify_number(store, number) if number is not None else None,
        irregular_years(store.correspondence()) if whole else (),
    )


def _plain(found: _Found) -> list[dict[str, Any]]:
    seals = [{"file": SEALS, **msgspec.to_builtins(each._asdict())} for each in found.seals]
    numbered = [{"file": CORRESPONDENCE, **each._asdict()} for each in found.irregular]
    number = [found.number._asdict()] if found.number else []
    checked = [each._asdict() for each in found.journals] + [each._asdict() for each in found.attachments]
    return [*checked, *seals, *number, *numbered]


def _tell(found: _Found) -> None:
    for journal in found.journals:
        _tell_journal(journal)
    for attachment in found.attachments:
        click.echo(say(_JOINED[attachment.state], file=attachment.file))
    for seal in found.seals:
        click.echo(say(_SEALED[seal.state], session=seal.session, number=seal.number))
        if seal.seal:
            tell_overridden(seal.seal)
    if found.number:
        _tell_number(found.number)
    for year in found.irregular:
        tell_irregular(year)


def _tell_journal(journal: acts.Checked) -> None:
    if journal.bad_line:
        click.echo(
            say(N_("{file}: line {line} is not as it was written."), file=journal.file, line=journal.bad_line)
        )
    else:
        click.echo(
            say(
                N_("{file}: {lines} lines, whole. Last sum {head}"),
                file=journal.file,
                lines=journal.lines,
                head=journal.head,
            )
        )
    if journal.taken_over:
        click.echo(say(_TAKEN_OVER, file=journal.file, sum=journal.taken_over))
    if journal.torn_bytes:
        click.echo(
            say(
                N_(
                    "{file}: {bytes} bytes of an unfinished line at the end; the next command sets them aside."
                ),
                file=journal.file,
                bytes=journal.torn_bytes,
            )
        )


def _tell_number(found: CheckedNumber) -> None:
    if found.kind == "journal":
        click.echo(
            say(
                N_(
                    "The number is the sum of line {line} of session {session}: all it holds up to there is unaltered."
                ),
                line=found.line,
                session=found.session,
            )
        )
    elif found.kind == "taken-over":
        click.echo(
            say(
                N_(
                    "The number came with the file that session {session} was imported from. What it is the sum of is not in this store: whether that is unaltered cannot be told here."
                ),
                session=found.session,
            )
        )
    elif found.session:
        click.echo(
            say(
                N_(
                    "The number is that of the seals after session {session}: it and the sessions sealed before it ({count} in all) are those the paper was printed from, "
                    "when nothing is complained of."
                ),
                session=found.session,
                count=found.line,
            )
        )
    elif found.kind == "seals":
        click.echo(
            say(
                N_(
                    "The number is that of an empty list of seals: the paper was printed before any session was sealed."
                )
            )
        )


def _complain_of_journals(checked: tuple[acts.Checked, ...]) -> None:
    bad = next((journal for journal in checked if journal.bad_line), None)
    if bad:
        raise StoreUnreadable(
            "journal-damaged",
            path=bad.file,
            line=bad.bad_line,
            reason=bad.reason,
            mend=_good_copy(bad.file),
        )


def _complain_of_attachments(joined: tuple[CheckedAttachment, ...]) -> None:
    altered = next((each for each in joined if each.state == "altered"), None)
    if altered:
        raise StoreUnreadable(
            "attachment-altered",
            path=altered.file,
            mend=_good_copy(altered.file),
        )


def _complain_of_seals(bad_line: int | None, sealed: tuple[CheckedSeal, ...]) -> None:
    if bad_line is not None:
        raise StoreUnreadable("seals-damaged", path=SEALS, line=bad_line, mend=_good_copy(SEALS))
    broken = next((each for each in sealed if each.state != "whole"), None)
    if broken is None:
        return
    unended = broken.state == "unended"
    mend = f"assembly seal --session {broken.session}" if unended else _good_copy(_file(broken))
    raise StoreUnreadable("seal-broken", session=broken.session, reason=broken.state, mend=mend)


def _file(broken: CheckedSeal) -> str:
    return SEALS if broken.state in {"list-altered", "without-seal"} else f"{broken.session}.jsonl"


def _good_copy(file: str) -> str:
    return say(N_("a good copy of {file}, put back in its place"), file=file)


def _complain_of_shorter(sessions: tuple[str, ...]) -> None:
    if sessions:
        file = f"{sessions[0]}.jsonl"
        raise StoreUnreadable("journal-shorter", path=file, mend=_good_copy(file))


def _complain_of_number(found: CheckedNumber | None) -> None:
    if found and found.kind == "unknown":
        raise StoreUnreadable("number-unknown", number=found.number)
