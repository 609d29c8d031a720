"""The store in one file, and back: backup, its check, restore."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from assembly.errors import AssemblyError, Refused, StoreUnreadable
from assembly.store import disk
from assembly.store.backup import write_backup
from assembly.store.backup_reader import Backup, Contents, opened_backup, read_backup
from assembly.store.belongings import Kind, kind_of
from assembly.store.contents import contents
from assembly.store.folder import Store
from assembly.store.lock import SECONDS
from assembly.store.swap import build_folder, free_name, held_whole, put_in_place, put_instead, remove_folder

_OF_A_STORE = {"chamber", "register", "correspondence", "session"}


def back_up(
    store: Store,
    path: Path,
    *,
    private: bool = True,
    papers: bool = False,
    passphrase: str | None = None,
    left_out: Callable[[str], None] | None = None,
) -> Contents:
    """Write a store to one new file and return what was read back of it; the store is not locked and nothing in it changes.

    `left_out` is told what is no part of a store. Refused: a file that exists, one inside the store itself.
    """
    if path.resolve().is_relative_to(store.folder.resolve()):
        raise Refused("backup-inside-store", path=str(path))
    without: set[Kind] = set()
    if not private:
        without.add("private")
    if not papers:
        without.add("paper")
    files = contents(store.folder, store.chamber, without=without, left_out=left_out)
    return write_backup(path, files, papers=papers, passphrase=passphrase)


def check_backup(path: Path, passphrase: str | None = None) -> Contents:
    """Check a backup whole, without a store; see `read_backup`."""
    return read_backup(path, passphrase)


class Restored(NamedTuple):
    """What a restore did: the backup, whether anything had to be done, and where the store that stood there is kept."""

    contents: Contents
    changed: bool
    kept: Path | None


def restore(
    folder: Path,
    path: Path,
    *,
    passphrase: str | None = None,
    force: bool = False,
    waiting: Callable[[Path], None] | None = None,
    seconds: float = SECONDS,
) -> Restored:
    """Put the store of a backup into `folder`, whole or not at all; a store with the same contents is left as it is.

    A store with other contents is refused without `force`; with it, that store is kept beside under another name.
    Refused: "restore-different"; "restore-not-a-store" for a folder that holds something else. `StoreBusy` when a
    command is at work on the store that stands there.
    """
    target = folder.resolve()
    with opened_backup(path, passphrase) as backup:
        if not _holds_store(target):
            _restore_new(target, folder, backup)
            return Restored(backup.contents, changed=True, kept=None)
        if not force:
            if _same(target, backup.contents):
                return Restored(backup.contents, changed=False, kept=None)
            raise Refused(
                "restore-different", path=str(folder), mend="assembly restore FILE --store NEW_FOLDER"
            )
        new = build_folder(target, backup.files())
        try:
            with held_whole(target, waiting=waiting, seconds=seconds):
                kept = put_instead(new, target, free_name(target, "before-restore"))
        except AssemblyError:
            remove_folder(new)
            raise
    return Restored(backup.contents, changed=True, kept=folder.parent / kept.name)


def _restore_new(target: Path, shown: Path, backup: Backup) -> None:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused("restore-not-a-store", path=str(shown))
    with disk.translated(target):
        disk.make_folder(target.parent)
    new = build_folder(target, backup.files())
    try:
        put_in_place(new, target)
    except FileExistsError:
        remove_folder(new)
        raise Refused("restore-not-a-store", path=str(shown)) from None
    except AssemblyError:
        remove_folder(new)
        raise


def _holds_store(folder: Path) -> bool:
    """Tell whether a folder holds a store, readable or not."""
    return folder.is_dir() and any(kind_of(name.name) in _OF_A_STORE for name in folder.iterdir())


def _same(folder: Path, found: Contents) -> bool:
    """Tell whether a store has the contents of a backup; a backup without the private part says nothing about it."""
    without: set[Kind] = {"paper"} if found.said.private else {"paper", "private"}
    wanted = {name: digest for name, digest in found.sums.items() if kind_of(name) not in without}
    try:
        files = contents(folder, found.chamber, without=without)
        return wanted == {
            file.name: sha256(file.data).hexdigest() for file in files if file.kind not in without
        }
    except (StoreUnreadable, Refused):
        return False
