"""Templates kept compiled from one command to the next, in the user's own folder for such things.

Compiling those of the minutes takes as long as filling them. What is kept is code and is run, so it is never in a store, which may come
from elsewhere: only in a folder of the user's that nobody else may write to or read. A file counts if every byte is as it was written, and was
compiled from this very template by these very libraries; else the template is compiled as ever. Where nothing can be kept, nothing is.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import stat
import sys
from pathlib import Path
from types import CodeType, ModuleType

import jinja2
from jinja2 import Environment
from jinja2.bccache import Bucket, BytecodeCache

_SUM = hashlib.sha256().digest_size


def folder() -> Path | None:
    """Return the user's folder for what can be made again, `~/.cache/assembly`; None where the system has no users of that kind."""
    if not hasattr(os, "getuid"):
        return None
    named = os.environ.get("XDG_CACHE_HOME", "")
    try:
        base = Path(named) if named.startswith("/") else Path.home() / ".cache"
    except RuntimeError:
        return None
    return base / "assembly" if base.is_absolute() else None


class Compiled(BytecodeCache):
    """Templates compiled for one environment. `words` are the modules whose functions compiled constants went through."""

    def __init__(self, kept_in: Path, language: str, words: tuple[ModuleType, ...]) -> None:
        self.kept_in = kept_in
        facts = [language, jinja2.__version__, sys.version, *(_source(module) for module in words)]
        self._made_by = hashlib.sha256("\0".join(facts).encode()).digest()

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """Return the template's place in the folder, with its code if it is there and sound."""
        place = hashlib.sha256(self._made_by + f"{name}\0{filename}".encode()).hexdigest()
        bucket = Bucket(environment, place, source)
        self.load_bytecode(bucket)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code from its file, if every byte is as it was written and the folder is the user's alone."""
        with contextlib.suppress(OSError):
            if not _is_own(self.kept_in):
                return
            data = (self.kept_in / bucket.key).read_bytes()
            if data[:_SUM] == self._sum(bucket, data[_SUM:]):
                code = marshal.loads(data[_SUM:])  # noqa: S302  the very bytes that were written
                bucket.code = code if isinstance(code, CodeType) else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Put the code into its file, whole or not at all. Where that cannot be, it is compiled again the next time."""
        body = marshal.dumps(bucket.code)
        path = self.kept_in / bucket.key
        beside = path.with_name(f"{bucket.key}.{os.getpid()}")
        with contextlib.suppress(OSError):
            self.kept_in.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.kept_in.mkdir(mode=0o700, exist_ok=True)
            if not _is_own(self.kept_in):
                return
            try:
                with open(beside, "xb", opener=_for_the_user_alone) as file:
                    file.write(self._sum(bucket, body) + body)
                beside.replace(path)
            except OSError:
                beside.unlink(missing_ok=True)

    def _sum(self, bucket: Bucket, body: bytes) -> bytes:
        """Return the sum of a template's place, what made it, its text (the bucket's checksum) and its code."""
        parts = (bucket.key.encode(), self._made_by, hashlib.sha256(bucket.checksum.encode()).digest(), body)
        return hashlib.sha256(b"".join(parts)).digest()


def _for_the_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _is_own(path: Path) -> bool:
    """Tell whether a folder is the user's, and closed to everybody else."""
    found = path.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _source(module: ModuleType) -> str:
    return Path(module.__file__ or "").read_text("utf-8")
