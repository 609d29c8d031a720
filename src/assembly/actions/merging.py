"""Two copies of a store that went apart: the longer of each journal when one continues the other, else nothing at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from assembly.actions.undo_guard import named_in
from assembly.domain.dossier import Dossier
from assembly.errors import AssemblyError, NotFound, Refused, StoreUnreadable
from assembly.store import seals
from assembly.store.belongings import Kind
from assembly.store.books import RegisterBook, SessionBook
from assembly.store.chain import Line, parse
from assembly.store.contents import JOURNALS, File, contents, every_file
from assembly.store.draft import Snapshot, Tables
from assembly.store.folder import CHAMBER_FILE, REGISTER, Store
from assembly.store.lock import SECONDS
from assembly.store.patch import fold
from assembly.store.private import Private
from assembly.store.swap import build_folder, free_name, held_whole, put_instead, remove_folder

_NOT_COMPARED: tuple[Kind, ...] = (
    "chamber",
    "private",
    "aside",
    "picture",
    "template",
    "attachment",
    "paper",
)


class Taken(NamedTuple):
    """A file that the other copy continues: how many lines stood here, and how many stand now."""

    file: str
    before: int
    after: int


class Merged(NamedTuple):
    """What a merge took, which scans came with it, what differs and was left as it is here, and where the old store is kept."""

    taken: tuple[Taken, ...]
    scans: tuple[str, ...]
    differ: tuple[str, ...]
    kept: Path | None


class Parting(NamedTuple):
    """Where two copies part: the first line that is not the same, and what it says here and there."""

    file: str
    line: int
    here: str
    there: str


def merge(
    store: Store,
    other: Path,
    *,
    only_show: bool = False,
    waiting: Callable[[Path], None] | None = None,
    seconds: float = SECONDS,
) -> Merged:
    """Take from another copy of this store what continues it, all or nothing; with `only_show` tell what would be taken.

    `chamber.toml` and `private.json` stay as they are here: what differs in them is told. Raises `Refused`:
    "merge-same-folder", "merge-parted" with every parting, "merge-number-twice", "merge-member-missing", "merge-seal";
    `StoreUnreadable` for a damaged journal on either side, `StoreBusy`.
    """
    theirs = Store.open(other)
    target = store.folder.resolve()
    if target == other.resolve():
        raise Refused("merge-same-folder", path=str(other))
    with held_whole(target, waiting=waiting, seconds=seconds):
        here, there = _recorded(store), _recorded(theirs)
        longer = _longer(here, there)
        _refuse_contradictions({**here, **longer}, here, there)
        taken = tuple(
            Taken(name, _lines(here.get(name, b"")), _lines(data)) for name, data in sorted(longer.items())
        )
        scans = tuple(_scans_missing(store, theirs, here, longer))
        found = Merged(
            taken, tuple(f"attachments/{name}" for name in scans), _differences(store, theirs), None
        )
        if only_show or not taken:
            return found
        kept = _put(target, _together(target, theirs, longer, scans))
    return found._replace(kept=store.folder.parent / kept.name)


def _recorded(store: Store) -> dict[str, bytes]:
    """Return the journals and the list of seals, by name."""
    return {file.name: file.data for file in contents(store.folder, store.chamber, without=_NOT_COMPARED)
            if file.kind in (*JOURNALS, "seals")}  # fmt: skip


def _longer(here: dict[str, bytes], there: dict[str, bytes]) -> dict[str, bytes]:
    longer, partings = {}, []
    for name, data in sorted(there.items()):
        own = here.get(name, b"")
        if data.startswith(own):
            if data != own:
                longer[name] = data
        elif not own.startswith(data):
            partings.append(_parting(name, own, data))
    if partings:
        first = partings[0]
        raise Refused(
            "merge-parted",
            file=first.file,
            line=first.line,
            here=first.here,
            there=first.there,
            all=tuple(tuple(each) for each in partings),
        )
    return longer


def _parting(name: str, own: bytes, data: bytes) -> Parting:
    pairs = zip(own.split(b"\n"), data.split(b"\n"), strict=False)
    number = next(n for n, (one, other) in enumerate(pairs, start=1) if one != other)
    if name == seals.SEALS:
        return Parting(name, number, *(raw.split(b"\n")[number - 1].decode() for raw in (own, data)))
    return Parting(name, number, *(_told(parse(raw).lines[number - 1]) for raw in (own, data)))


def _told(line: Line) -> str:
    return f"{line.do} ({line.by}, {line.at:%Y-%m-%d %H:%M:%S} UTC)"


def _lines(data: bytes) -> int:
    return data.count(b"\n")


def _state(data: bytes) -> dict[str, Any]:
    return fold(line.set for line in parse(data).lines)


def _dossiers(files: dict[str, bytes]) -> dict[str, Dossier]:
    return {
        name: SessionBook(Tables(Snapshot(_state(data), name))).dossier()
        for name, data in files.items()
        if name[0].isdigit()
    }


def _refuse_contradictions(whole: dict[str, bytes], here: dict[str, bytes], there: dict[str, bytes]) -> None:
    """Refuse what neither copy holds alone: a number given twice, a member who is not in the register, a broken seal."""
    dossiers = _dossiers(whole)
    for number, sessions in _given_twice(dossiers):
        if not any(all(whole[name] == side.get(name) for name in sessions) for side in (here, there)):
            raise Refused("merge-number-twice", decision=number, sessions=sorted(name.removesuffix(".jsonl") for name in sessions))  # fmt: skip
    _refuse_missing_members(dossiers, RegisterBook(Tables(Snapshot(_state(whole[REGISTER]), REGISTER))))
    for line in seals.parse(whole.get(seals.SEALS, b"")).lines:
        if sha256(whole.get(f"{line.session}.jsonl", b"")).hexdigest() != line.digest:
            raise Refused("merge-seal", session=line.session)


def _given_twice(dossiers: dict[str, Dossier]) -> Iterator[tuple[str, set[str]]]:
    """Yield the numbers that decisions of several journals bear, each with these journals."""
    given: defaultdict[str, set[str]] = defaultdict(set)
    for name, dossier in dossiers.items():
        for decision in dossier.decisions:
            given[decision.number].add(name)
    yield from ((number, names) for number, names in sorted(given.items()) if len(names) > 1)


def _refuse_missing_members(dossiers: dict[str, Dossier], register: RegisterBook) -> None:
    members = {member.number for member in register.members.all()}
    for name, dossier in dossiers.items():
        if missing := named_in(dossier)["members"] - members:
            raise Refused("merge-member-missing", file=name, members=sorted(missing))


def _scans_missing(
    store: Store, theirs: Store, here: dict[str, bytes], longer: dict[str, bytes]
) -> Iterator[str]:
    """Yield the scans that the lines taken name and that only the other copy has; what was erased here stays so."""
    named = {
        file for name, data in longer.items() for line in parse(data).lines[_lines(here.get(name, b"")) :] for file in _files(line.set)
    }  # fmt: skip
    for file in sorted(named):
        if (
            not (store.folder / "attachments" / file).exists()
            and (theirs.folder / "attachments" / file).is_file()
        ):
            yield file


def _files(value: Any) -> Iterator[str]:  # noqa: ANN401  a line's plain patch
    if isinstance(value, dict):
        if "sha256" in value and "ending" in value:
            yield f"{value['sha256']}.{value['ending']}"
        for each in value.values():
            yield from _files(each)
    elif isinstance(value, list):
        for each in value:
            yield from _files(each)


def _together(
    target: Path, theirs: Store, longer: dict[str, bytes], scans: tuple[str, ...]
) -> Iterator[File]:
    for file in every_file(target):
        if file.name not in longer:
            yield file
    for name, data in longer.items():
        yield File(name, "session", data)
    for name in scans:
        data = (theirs.folder / "attachments" / name).read_bytes()
        if sha256(data).hexdigest() != name.partition(".")[0]:
            raise StoreUnreadable("attachment-altered", path=f"attachments/{name}")
        yield File(f"attachments/{name}", "attachment", data)


def _put(target: Path, files: Iterator[File]) -> Path:
    new = build_folder(target, files)
    try:
        return put_instead(new, target, free_name(target, "before-merge"))
    except AssemblyError:
        remove_folder(new)
        raise


def _differences(store: Store, theirs: Store) -> tuple[str, ...]:
    """Return what differs in the two files that are not merged: fields of the chamber, whose part of the private file."""
    ours, other = msgspec.to_builtins(store.chamber), msgspec.to_builtins(theirs.chamber)
    found = [f"{CHAMBER_FILE}: {key}" for key in sorted({*ours, *other}) if ours.get(key) != other.get(key)]
    try:
        return (*found, *_private_differences(store.private.load(), theirs.private.load()))
    except (NotFound, StoreUnreadable):
        return (*found, "private.json")


def _private_differences(ours: Private, other: Private) -> Iterator[str]:
    for number in sorted({*ours.members, *other.members}):
        if ours.members.get(number) != other.members.get(number):
            yield f"private.json: {number}"
    for session in sorted({*ours.excuses, *other.excuses}):
        if ours.excuses.get(session) != other.excuses.get(session):
            yield f"private.json: {session}"
