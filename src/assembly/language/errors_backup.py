"""Backups, restores, and merging two copies of a store."""

from __future__ import annotations

from assembly.language.messages import N_

BACKUPS = {
    "backup-damaged": N_(
        "{path} is not a whole backup: {reason} ({entry}). Nothing was restored and nothing was kept."
    ),
    "backup-exists": N_(
        "There is a file {path} already; a backup never replaces another. Choose a new name."
    ),
    "backup-file-too-large": N_(
        "The file {path} of the store is larger than {limit} bytes: a backup does not hold it."
    ),
    "backup-inside-store": N_(
        "{path} is inside the store itself: it would be lost with it. Write the backup elsewhere, best to another disk."
    ),
    "backup-missing": N_("There is no backup {path}."),
    "backup-name": N_("The name of {path} cannot be restored on every system. Give the file a plain name."),
    "backup-too-large": N_(
        "The store is larger than {limit} bytes, and too large to be encrypted here. Write the backup to an encrypted disk."
    ),
    "encryption-missing": N_("The library that encrypts backups is not installed."),
    "encryption-too-hard": N_(
        "{path} would take too long and too much memory to decrypt. It is no backup made by this program."
    ),
    "backup-passphrase-missing": N_(
        "A passphrase is needed ({path}). Name the file that holds it, or set ASSEMBLY_PASSPHRASE."
    ),
    "backup-passphrase-short": N_("The passphrase is too short: {least} letters and signs at least."),
    "backup-passphrase-wrong": N_("{path} does not open with this passphrase."),
    "erasure-unconfirmed": N_(
        "What is erased of member {member} cannot be brought back; nobody is there to be asked whether it shall be."
    ),
    "merge-member-missing": N_(
        "{file} names members who are not in the register of the longer copy: {members}. Nothing was changed."
    ),
    "merge-number-twice": N_(
        "Both copies gave the number {decision}, in sessions {sessions}. One of the votes has to be taken back and done again after the merge. "
        "Nothing was changed."
    ),
    "merge-parted": N_(
        "The two copies part in {file} at line {line}. Here: {here}. There: {there}. Take back on one side what stands only there, and "
        "record it again on the other. Nothing was changed."
    ),
    "merge-same-folder": N_("{path} is this store itself. Name the folder of the other copy."),
    "merge-seal": N_("Session {session} would not be the one that was sealed. Nothing was changed."),
    "session-not-begun": N_("Session {session} was not begun yet at {at}."),
    "restore-different": N_(
        "The folder {path} holds a store with other contents. Restore into a new folder, or with --force: the store that stands "
        "there is then kept beside."
    ),
    "restore-not-a-store": N_(
        "The folder {path} is not empty and holds no store. Restore into a new folder."
    ),
}

FURTHER_PARTING = N_("  {file}, line {line}. Here: {here}. There: {there}.")

BACKUP_FAULTS = {
    "attachment-altered": N_("an attachment is not the one its name says"),
    "compressed": N_("a file in it is compressed, which this program never does"),
    "file-altered": N_("a file in it was altered"),
    "file-too-large": N_("a file in it is too large"),
    "name-twice": N_("a name is in it twice"),
    "not-a-backup": N_("it is no backup, or it was cut off"),
    "not-a-plain-file": N_("it holds something else than plain files"),
    "not-a-store": N_("the files of a store are missing in it"),
    "not-of-a-store": N_("it holds a file that is no part of a store"),
    "not-understood": N_("a file in it is not understood"),
    "other-files-than-listed": N_("it holds other files than it lists"),
    "seal-broken": N_("a sealed session is not the one that was sealed"),
    "too-large": N_("it is too large"),
    "too-many-files": N_("it holds too many files"),
    "unsafe-name": N_("a name in it leads out of its folder, or is forbidden on some system"),
}
"""What is wrong with a backup, as the middle of a sentence; a journal's damage beside it."""
