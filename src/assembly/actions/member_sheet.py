"""Members read from a sheet: held against one another and against the register before any of them is recorded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from assembly.actions.member_columns import Columns, columns_of
from assembly.actions.member_lines import Fault, Line, read_line
from assembly.actions.sheet_reader import Notice, Sheet
from assembly.domain.member import Mandate, Member, Office
from assembly.domain.text import fold
from assembly.errors import BadInput
from assembly.store.private import PrivateMember

__all__ = ["Notice", "Preview", "members_from"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a sheet would add: members, their private data by number, and what the user should look at first."""

    new: tuple[Member, ...]
    contacts: dict[int, PrivateMember]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class _Register:
    by_number: dict[int, Member]
    by_name: dict[str, Member]

    def known(self, line: Line) -> Member | None:
        """Return the member that a row repeats: the same folded name under the same number, or without a number."""
        same_name = self.by_name.get(fold(line.name))
        if line.number is None:
            return same_name
        holder = self.by_number.get(line.number)
        return holder if holder and fold(holder.name) == fold(line.name) else None


def members_from(sheet: Sheet, existing: tuple[Member, ...], default_start: date) -> Preview:
    """Return the members that a sheet adds to `existing`; mandates without a day start on `default_start`.

    All or nothing. Raises `BadInput`: `sheet-no-name-column`, `sheet-column-twice`, `sheet-no-rows`, and
    `sheet-row-bad` for the first bad row, with every fault found in `all` as (row, column, reason, value).
    """
    columns = columns_of(sheet)
    lines = tuple(
        read_line(row, cells, columns, default_start) for row, cells in sheet.rows if row > columns.row
    )
    if not lines:
        raise BadInput("sheet-no-rows", header=columns.header)
    register = _Register({m.number: m for m in existing}, {fold(m.name): m for m in existing})
    _refuse_faults(lines, columns, existing, register)
    added = tuple(line for line in lines if register.known(line) is None)
    members = tuple(_numbered(added, existing))
    return Preview(
        new=tuple(member for member, _ in members),
        contacts={member.number: contact for member, line in members if (contact := _contact(line))},
        notices=(*sheet.notices, *columns.notices, *_notices(lines, added, register)),
    )


def _refuse_faults(
    lines: tuple[Line, ...], columns: Columns, existing: tuple[Member, ...], register: _Register
) -> None:
    faults = [fault for line in lines for fault in line.faults]
    faults += _numbers_twice(lines, columns)
    faults += _numbers_taken(lines, columns, register)
    faults += _persons_twice(lines, columns)
    faults += _offices_twice(lines, columns, existing, register)
    if not faults:
        return
    faults.sort(key=lambda fault: fault.row)
    first = faults[0]
    raise BadInput(
        "sheet-row-bad",
        row=first.row,
        column=first.column,
        value=first.value,
        reason=first.reason,
        all=tuple((fault.row, fault.column, fault.reason, fault.value) for fault in faults),
    )


def _numbers_twice(lines: tuple[Line, ...], columns: Columns) -> Iterator[Fault]:
    seen: set[int] = set()
    for line in lines:
        if line.number in seen:
            yield Fault(line.row, columns.title("number"), "number-twice", str(line.number))
        elif line.number is not None:
            seen.add(line.number)


def _numbers_taken(lines: tuple[Line, ...], columns: Columns, register: _Register) -> Iterator[Fault]:
    for line in lines:
        if line.number in register.by_number and line.name and register.known(line) is None:
            yield Fault(line.row, columns.title("number"), "number-taken", str(line.number))


def _persons_twice(lines: tuple[Line, ...], columns: Columns) -> Iterator[Fault]:
    """Find one person on two rows. Namesakes are told apart by identity numbers that both rows give."""
    name_column = "name" if "name" in columns.places else "family_name"
    for before, line in _pairs_of_namesakes(lines):
        if not _told_apart(before, line):
            yield Fault(line.row, columns.title(name_column), "name-twice", line.name)
    identities: set[str] = set()
    for line in lines:
        if line.identity and fold(line.identity) in identities:
            yield Fault(line.row, columns.title("identity"), "identity-twice", line.identity)
        identities.add(fold(line.identity or ""))


def _pairs_of_namesakes(lines: tuple[Line, ...]) -> Iterator[tuple[Line, Line]]:
    """Pair each row with the nearest row before it that bears the same folded name."""
    last: dict[str, Line] = {}
    for line in lines:
        folded = fold(line.name)
        if folded and folded in last:
            yield last[folded], line
        last[folded] = line


def _told_apart(one: Line, other: Line) -> bool:
    return bool(one.identity and other.identity and fold(one.identity) != fold(other.identity))


def _offices_twice(
    lines: tuple[Line, ...], columns: Columns, existing: tuple[Member, ...], register: _Register
) -> Iterator[Fault]:
    claims: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.post and register.known(line) is None:
            claims[line.post].append(line)
    title = columns.title("office")
    for post, claimants in claims.items():
        held = [office for member in existing for office in member.offices if office.post == post]
        yield from _contested(post, title, claimants, held)


def _contested(post: str, title: str, claimants: list[Line], held: list[Office]) -> Iterator[Fault]:
    """Find the rows that cannot have the one post they all claim."""
    for line in claimants:
        if line.kind == "associate":
            yield Fault(line.row, title, "office-of-associate", post)
        if any(_overlap(line, office) for office in held):
            yield Fault(line.row, title, "office-taken", post)
    for before, line in combinations(claimants, 2):
        if _overlap(before, line):
            yield Fault(line.row, title, "office-twice", post)


def _overlap(one: Line, other: Line | Office) -> bool:
    """Tell whether two times in office have a day in common."""
    return one.start <= (other.end or date.max) and other.start <= (one.end or date.max)


def _numbered(added: tuple[Line, ...], existing: tuple[Member, ...]) -> Iterator[tuple[Member, Line]]:
    highest = max((member.number for member in existing), default=0)
    for following, line in enumerate(added, start=highest + 1):
        yield _member(line, line.number or following), line


def _member(line: Line, number: int) -> Member:
    return Member(
        number=number,
        name=line.name,
        name_fr=line.name_fr,
        gender=line.gender or "male",
        kind=line.kind,
        body=line.body,
        place=line.place,
        mandates=(Mandate(start=line.start, end=line.end),),
        offices=(Office(post=line.post, start=line.start, end=line.end),) if line.post else (),
    )


def _contact(line: Line) -> PrivateMember | None:
    contact = PrivateMember(
        phone=line.phone, email=line.email, address=line.address, identity=line.identity, born=line.born
    )
    return contact if contact != PrivateMember() else None


def _notices(lines: tuple[Line, ...], added: tuple[Line, ...], register: _Register) -> Iterator[Notice]:
    for line in lines:
        yield from line.notices
        known = register.known(line)
        if known:
            yield from _about_known(line, known)
        elif namesake := register.by_name.get(fold(line.name)):
            yield Notice(
                "same-name-in-register",
                line.row,
                {"name": line.name, "number": line.number, "member": namesake.number},
            )
    for before, line in _pairs_of_namesakes(lines):
        yield Notice("same-name-as-row", line.row, {"name": line.name, "other": before.row})
    assumed = tuple(line.row for line in added if line.gender is None)
    if assumed:
        yield Notice("gender-assumed", assumed[0], {"gender": "male", "rows": assumed})


def _about_known(line: Line, known: Member) -> Iterator[Notice]:
    code = "already-in-register" if known.in_office(line.start) else "already-in-register-out-of-office"
    yield Notice(code, line.row, {"name": line.name, "member": known.number})
    if line.name != known.name:
        yield Notice(
            "spelling-differs", line.row, {"name": line.name, "register": known.name, "member": known.number}
        )
