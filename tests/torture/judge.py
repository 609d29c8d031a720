"""Whether a store that was struck is as it was before, or as the whole command leaves it, and never anything else."""

from __future__ import annotations

from pathlib import Path

from hall import Hall, snapshot
from writes import Stores, Write

Files = dict[str, bytes]
NOBODY = b'{\n  "format": 1,\n  "members": {},\n  "excuses": {}\n}\n'
"""A private file that says nothing of anybody is as good as none."""
LATER = "2021-06-01T09:00:00Z"


class Judge:
    """Knows one command's store before it and after it, and judges what a struck command left.

    `old`, `new` or a fault, in words. A journal may end in the beginning of a line, which is no record. Of what is not a
    journal: a private reason or a scan may be there before its line is (`ahead`); the line is never there before them.
    """

    def __init__(self, stores: Stores, write: Write, work: Path) -> None:
        self.write = write
        self.stores = stores
        self.typed = write.typed(stores.beside)
        folder = stores.copied(write.state, work / "store")
        self.before = _records_and_papers(folder)
        said = Hall(folder)(*self.typed, now=write.now)
        assert said.code == 0, said
        self.after = _records_and_papers(folder)
        assert self.after != self.before, f"{write.words[0]} writes nothing"
        self.changed = {name for name in self.after if self.after[name] != self.before.get(name)}

    def verdict(self, folder: Path, *, said: bool | None) -> str:
        """Judge a folder. `said`: the command said that it was done; `None` where nobody heard it, `False`: it said that it failed."""
        found = snapshot(folder) if folder.exists() else {}
        states = {name: self._state(name, found) for name in self.before | self.after}
        if not said and _seal_cut_short(states):
            return "ahead"
        records, others = self._states_of(states, found)
        whole = "new" in (records or others)
        faults = (
            (set(states.values()) <= {"old", "new", "both"}, f"neither old nor new: {states}"),
            (
                all(name in states or _residue(name) for name in found),
                f"files that no command makes: {[*found]}",
            ),
            (records != {"old", "new"}, f"half done: {states}"),
            (not ("new" in records and "old" in others), f"recorded without what belongs to it: {states}"),
            (whole or not said, "lost after it was said to be done"),
            (not whole or said is not False, "said to have failed, and kept"),
        )
        fault = next((fault for holds, fault in faults if not holds), "") or self._unreadable(folder)
        return fault or ("new" if whole else "ahead" if "new" in others else "old")

    def _states_of(self, states: dict[str, str], found: Files) -> tuple[set[str], set[str]]:
        """Return how the files of the record stand, and how the others do."""
        # Without its chamber's file a folder is no store: what `init` made before that file is nobody's record.
        is_store = not found or "chamber.toml" in found
        records = {states[name] for name in self.changed if is_record(name)}
        # Papers that go with a record are made after it, and can be made again.
        others = {name for name in self.changed if not is_record(name) and (not records or _is_proof(name))}
        return records if is_store else {"old"}, {states[name] for name in others}

    def _state(self, name: str, found: Files) -> str:
        bytes_found, old, new = found.get(name), self.before.get(name), self.after.get(name)
        if name.endswith(".jsonl") and bytes_found is not None:
            # The last line may lack its line end alone; the beginning of a line, or one with holes, is none.
            whole = bytes_found + b"\n" == new
            bytes_found = new if whole else _without_tail(bytes_found, old or b"") or None
        if name == "private.json" and bytes_found == NOBODY and old is None:
            bytes_found = None
        if old == new:
            return "both" if bytes_found == old else "changed"
        return "new" if bytes_found == new else "old" if bytes_found == old else "mixed"

    def _unreadable(self, folder: Path) -> str:
        if not (folder / "chamber.toml").exists():
            return ""
        for words in (("verify",), ("list",)):
            said = Hall(folder)(*words, now=LATER)
            if said.code:
                return f"unreadable: {said.err}"
        return ""

    def done_again(self, folder: Path) -> str:
        """Type the same line at a store that has not got it; return what is wrong with the result, or nothing."""
        said = Hall(folder)(*self.typed, now=self.write.now)
        if said.code:
            return f"cannot be done again: {said.err}"
        found = {name: data for name, data in snapshot(folder).items() if not _residue(name)}
        if wrong := [name for name in self.after if found.get(name) != self.after[name]]:
            return f"done again, and different: {wrong}"
        return ""


def is_record(name: str) -> bool:
    """Tell whether a file is of the record itself: journals, seals, and the file that makes a folder a store."""
    return name.endswith(".jsonl") or name in {"chamber.toml", "SEALS"}


def _records_and_papers(folder: Path) -> Files:
    """Return what stands in a store: without what was set aside, and without the beginning of a line at a journal's end."""
    found = snapshot(folder) if folder.exists() else {}
    return {
        name: data[: data.rfind(b"\n") + 1] if name.endswith(".jsonl") else data
        for name, data in found.items()
        if not _residue(name)
    }


def _is_proof(name: str) -> bool:
    return name == "private.json" or name.startswith("attachments/")


def _without_tail(found: bytes, old: bytes) -> bytes:
    tail = found[len(old) :]
    return old if found.startswith(old) and (b"\0" in tail or b"\n" not in tail) else found


def _seal_cut_short(states: dict[str, str]) -> bool:
    """Tell whether a journal got its seal and the list not yet its line: the one command of two records, ended by typing it again."""
    return states.get("SEALS") == "old" and [*states.values()].count("new") >= 1


def _residue(name: str) -> bool:
    """Tell whether a file is what a struck command may leave: a hidden one with its half-written bytes, what was set aside."""
    last = name.rpartition("/")[2]
    return (last.startswith(".") and last.endswith(".tmp")) or ".torn-" in last or ".undone-" in last
