"""Files joined to records: copied into the store under the sum of their bytes, never overwritten, read by their owner alone."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal, NamedTuple

from assembly.domain.attachment import ENDINGS, Attachment, Ending
from assembly.errors import BadInput, NotFound, StoreUnreadable
from assembly.store import disk

FOLDER = "attachments"
MOST_BYTES = 20 * 2**20
Soundness = Literal["whole", "altered", "missing"]

_BY_ENDING: dict[str, Ending] = {".pdf": "pdf", ".png": "png", ".jpg": "jpg", ".jpeg": "jpg"}
_FIRST_BYTES: dict[Ending, bytes] = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}


class Scan(NamedTuple):
    """A file that was read and not kept yet: what its record says, and its bytes."""

    attachment: Attachment
    content: bytes


def read_scan(path: Path) -> Scan:
    """Read a file that is to be joined to a record; nothing is written.

    `NotFound` when there is none. `BadInput`: neither pdf, png nor jpg by its ending and by its first bytes; more than
    20 MiB; empty; not readable.
    """
    ending = _BY_ENDING.get(path.suffix.lower())
    if ending is None:
        raise BadInput("attachment-kind", path=path.name, kinds=", ".join(ENDINGS))
    content = _content(path)
    if not content.startswith(_FIRST_BYTES[ending]):
        raise BadInput("attachment-not-of-its-kind", path=path.name, kind=ending)
    digest = hashlib.sha256(content).hexdigest()
    return Scan(Attachment(sha256=digest, ending=ending, size=len(content)), content)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            # One byte more than may be kept: a device or a pipe tells no size beforehand.
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise NotFound("attachment-not-found", path=path.name) from None
    except OSError as error:
        raise BadInput("attachment-unreadable", path=path.name, reason=error.strerror) from None
    if len(content) > MOST_BYTES:
        raise BadInput("attachment-too-large", path=path.name, limit=MOST_BYTES)
    return content


def keep(folder: Path, scan: Scan) -> Path:
    """Copy a scan into the store in `folder` and return where it is; one that is there already is left as it is.

    `StoreUnreadable` when what is there has other bytes, and for the disk's own errors.
    """
    path = path_of(folder, scan.attachment)
    _make(path.parent)
    try:
        disk.create_new(path, scan.content)
    except FileExistsError:
        if soundness(folder, scan.attachment) != "whole":
            raise StoreUnreadable("attachment-altered", path=f"{FOLDER}/{path.name}") from None
        # A command that was killed may have named it without making the name durable.
        with disk.translated(path.parent):
            disk.fsync_folder(path.parent)
    return path


def _make(folder: Path) -> None:
    try:
        with disk.translated(folder):
            folder.mkdir(mode=disk.PRIVATE_FOLDER_MODE, exist_ok=True)
            disk.fsync_folder(folder.parent)
    except FileExistsError:
        raise StoreUnreadable("io-error", path=FOLDER, reason="ENOTDIR") from None


def path_of(folder: Path, attachment: Attachment) -> Path:
    """Return where a store keeps an attachment."""
    return folder / FOLDER / attachment.file


def soundness(folder: Path, attachment: Attachment) -> Soundness:
    """Tell whether an attachment is there with the bytes it had. `StoreUnreadable` when it cannot be read."""
    try:
        content = disk.read_file(path_of(folder, attachment))
    except FileNotFoundError:
        return "missing"
    return "whole" if hashlib.sha256(content).hexdigest() == attachment.sha256 else "altered"
