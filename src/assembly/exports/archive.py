"""Archives of office files: the same contents give the same bytes, whenever and wherever they are packed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of a zip archive
_UNIX = 3
_READABLE = 0o644 << 16


def repacked(archive: io.BytesIO, changes: Mapping[str, bytes]) -> bytes:
    """Return the archive with fixed times, the entries named in `changes` with other bytes.

    Stored, for what compression gives depends on the machine's library.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(archive) as before, zipfile.ZipFile(packed, "w") as after:
        for name in before.namelist():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            after.writestr(entry, changes.get(name, before.read(name)))
    return packed.getvalue()


def packed(files: Mapping[str, bytes], folder: str) -> bytes:
    """Return files in one archive, inside a folder of their own, with fixed times and in the order given."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(f"{folder}/{name}", _EARLIEST)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            archive.writestr(entry, data)
    return made.getvalue()
