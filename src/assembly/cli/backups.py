"""`backup`, `restore`."""

from __future__ import annotations

import os
from pathlib import Path

import click

from assembly.actions import backups as acts
from assembly.cli.asking import at_terminal
from assembly.cli.command import Desk, command
from assembly.cli.output import done, note, print_json
from assembly.cli.params import argument, option
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate
from assembly.store.backup_reader import Contents
from assembly.store.encryption import FIRST_BYTES, is_encrypted

PASSPHRASE = "ASSEMBLY_PASSPHRASE"  # noqa: S105  the name of the variable

_file = argument("file", metavar="FILE", type=click.Path(path_type=Path), required=True, question=N_("The backup's file"))  # fmt: skip
_passphrase_file = option(
    "--passphrase-file", metavar="FILE", type=click.Path(path_type=Path),
    help=N_("The passphrase is the first line of this file. Else ASSEMBLY_PASSPHRASE, else it is asked for."),
)  # fmt: skip


@command(
    "backup",
    N_(
        "Write the whole store to one new file, and check it by reading it back: journals, chamber.toml, seals, attachments, "
        "own templates, and private.json with addresses and the texts of excuses, unless --without-private. Papers are left "
        "out, for they can be made again; those of sealed sessions go in. With --verify nothing is written: the file is checked."
    ),
    "assembly backup chamber-2020-11-12.zip\nassembly backup chamber-2020-11-12.zip.age --encrypt\nassembly backup --verify chamber-2020-11-12.zip",
)
@_file
@option("--verify", "only_check", is_flag=True, help=N_("Check a backup that exists; no store is needed."))
@option("--without-private", is_flag=True, help=N_("Leave private.json out."))
@option("--with-papers", is_flag=True, help=N_("Put in the papers that were made, too."))
@option(
    "--encrypt",
    is_flag=True,
    help=N_("Encrypt with a passphrase (age format); without it nobody can restore."),
)
@_passphrase_file
def backup_command(
    desk: Desk, file: Path, only_check: bool, without_private: bool, with_papers: bool, encrypt: bool, passphrase_file: Path | None
) -> None:  # fmt: skip
    if only_check:
        found = acts.check_backup(file, _to_open(file, passphrase_file))
        _tell(desk, file, found, N_("{file} is whole: {files} files, {lines} lines in {journals} journals."))
        return
    found = acts.back_up(
        desk.store, file, private=not without_private, papers=with_papers,
        passphrase=_to_close(passphrase_file) if encrypt else None, left_out=_tell_left_out,
    )  # fmt: skip
    _tell(
        desk,
        file,
        found,
        N_("Written and checked: {file}, {files} files, {lines} lines in {journals} journals."),
    )


@command(
    "restore",
    N_(
        "Put the store of a backup into its folder, whole or not at all. The backup is checked before anything is written. "
        "A store with other contents is not touched without --force; with it, it is kept beside under another name."
    ),
    "assembly restore chamber-2020-11-12.zip --store sessions",
)
@_file
@option(
    "--force",
    is_flag=True,
    help=N_("Put it in the place of a store with other contents, which is kept beside."),
)
@_passphrase_file
def restore_command(desk: Desk, file: Path, force: bool, passphrase_file: Path | None) -> None:
    restored = acts.restore(
        desk.folder, file, passphrase=_to_open(file, passphrase_file), force=force,
        waiting=desk.wait, seconds=desk.lock_seconds,
    )  # fmt: skip
    kept = str(restored.kept) if restored.kept else None
    if restored.changed and not restored.contents.said.private:
        note(N_("This backup holds no private.json: addresses and the texts of excuses are not restored."))
    record = {"store": str(desk.folder), **_record(file, restored.contents), "changed": restored.changed, "kept": kept}  # fmt: skip
    done(
        desk.as_json,
        record,
        N_("Restored: {folder}, {files} files, as in {file}.")
        if restored.changed
        else N_("{folder} holds all of {file} already; nothing was changed."),
        folder=desk.folder,
        file=file,
        files=len(restored.contents.sums),
    )
    if kept:
        note(N_("The store that stood there is kept as {folder}. Delete it when it is no longer needed."), folder=kept)  # fmt: skip


def _tell(desk: Desk, file: Path, found: Contents, message: str) -> None:
    if desk.as_json:
        print_json(_record(file, found))
        return
    journals = found.said.journals
    click.echo(say(message, file=file, files=len(found.sums), journals=len(journals), lines=sum(each.lines for each in journals)))  # fmt: skip
    click.echo(say(N_("Its sum (SHA-256): {sum}"), sum=found.sha256))
    if found.said.private:
        click.echo(translate(N_("It holds private.json, with addresses and the texts of excuses: keep it where nobody else reads it.")))  # fmt: skip
    else:
        click.echo(
            translate(N_("It does not hold private.json: addresses and the texts of excuses are not in it."))
        )
    if not found.encrypted:
        click.echo(translate(N_("It is not encrypted.")))


def _record(file: Path, found: Contents) -> dict[str, object]:
    return {
        "file": str(file), "sha256": found.sha256, "bytes": found.size, "encrypted": found.encrypted,
        "private": found.said.private, "papers": found.said.papers, "files": len(found.sums),
        "journals": [{"file": each.file, "lines": each.lines, "head": each.head} for each in found.said.journals],
    }  # fmt: skip


def _tell_left_out(name: str) -> None:
    note(N_("Left out, being no part of a store: {file}"), file=name)


def _to_close(file: Path | None) -> str:
    """Return the passphrase of a new backup; at a terminal it is asked for twice."""
    given = _given(file)
    if given is None and at_terminal():
        given = click.prompt(translate(N_("Passphrase")), hide_input=True, confirmation_prompt=translate(N_("The same once more")), err=True)  # fmt: skip
    if given is None:
        raise BadInput("backup-passphrase-missing", path="--encrypt", mend="--passphrase-file FILE")
    return given


def _to_open(backup: Path, file: Path | None) -> str | None:
    """Return the passphrase of a backup that is encrypted, asked for when it was not given."""
    given = _given(file)
    if given is not None or not at_terminal() or not _looks_encrypted(backup):
        return given
    asked: str = click.prompt(translate(N_("Passphrase")), hide_input=True, err=True)
    return asked


def _looks_encrypted(backup: Path) -> bool:
    try:
        with backup.open("rb") as file:
            return is_encrypted(file.read(len(FIRST_BYTES)))
    except OSError:
        return False


def _given(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get(PASSPHRASE) or None
    try:
        return file.read_text("utf-8-sig").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("text-file-unreadable", path=str(file), reason=str(error)) from None
