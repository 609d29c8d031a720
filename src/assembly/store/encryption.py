"""Encryption with a passphrase in the age format, which other programs read as well. The library is an optional extra."""

from __future__ import annotations

import re
from types import ModuleType

from assembly.errors import BadInput, NotProduced, StoreUnreadable

MEND = "pip install 'assembly-minutes[backup]'"
FIRST_BYTES = b"age-encryption.org/v1\n"
SHORTEST = 12
LARGEST = 200 * 2**20
# Each step more doubles the memory and the time that a passphrase takes to try; 20 is a gigabyte.
_HARDEST = 20
_EFFORT = re.compile(rb"-> scrypt [^ \n]{1,64} (\d{1,3})\n")


def is_encrypted(first: bytes) -> bool:
    """Tell by its first bytes whether a file is encrypted."""
    return first.startswith(FIRST_BYTES)


def encrypted(data: bytes, passphrase: str) -> bytes:
    """Return `data` encrypted. Raises `BadInput` for a short passphrase, `NotProduced` without the library."""
    if len(passphrase) < SHORTEST:
        raise BadInput("backup-passphrase-short", least=SHORTEST)
    found: bytes = _library().passphrase.encrypt(data, passphrase)
    return found


def decrypted(data: bytes, passphrase: str | None, path: str) -> bytes:
    """Return what was encrypted.

    Raises `BadInput`: "backup-passphrase-missing", "passphrase-wrong"; `StoreUnreadable`: "encryption-too-hard";
    `NotProduced` without the library.
    """
    if passphrase is None:
        raise BadInput("backup-passphrase-missing", path=path)
    effort = _EFFORT.search(data[:200])
    if effort and int(effort[1]) > _HARDEST:
        raise StoreUnreadable("encryption-too-hard", path=path)
    library = _library()
    try:
        found: bytes = library.passphrase.decrypt(data, passphrase)
    except library.DecryptError:
        raise BadInput("backup-passphrase-wrong", path=path) from None
    return found


def _library() -> ModuleType:
    try:
        import pyrage  # noqa: PLC0415  an optional library
    except ImportError:
        raise NotProduced("encryption-missing", mend=MEND) from None
    module: ModuleType = pyrage
    return module
