"""A new store for a chamber."""

from __future__ import annotations

import contextlib
import tomllib
from pathlib import Path

import msgspec

from assembly.actions.pen import Pen
from assembly.domain.authority import Authority
from assembly.domain.text import name
from assembly.errors import NotFound, Refused, StoreUnreadable
from assembly.store import disk
from assembly.store.books import RegisterBook
from assembly.store.folder import CHAMBER_FILE, CORRESPONDENCE, REGISTER, read_chamber
from assembly.store.history import set_aside
from assembly.store.journal import Journal
from assembly.store.lock import alone_in

_SHIPPED = Path(__file__).parent.parent / "domain" / "authorities"

_TEMPLATE = """\
# Who we are. Edited by hand; every paper is headed and every rule read from here.
format = 1
name_ar = {name_ar}
name_fr = {name_fr}
city_ar = {city_ar}
city_fr = {city_fr}
seats = {seats}
rule_book = "ma-18-09"
timezone = "Africa/Casablanca"
# The name on the journal's lines, when ASSEMBLY_BY is not set.
by = {by}
# true prints نموذج across every page.
specimen = {specimen}

# A ministry is renamed with each government: add a block, with the day the name came into use.
[[ministry]]
ar = {ministry_ar}
fr = {ministry_fr}

[letterhead]
# emblem = "emblem.png"
# tifinagh = "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ"

# A rule of the law that the chamber's own regulations set otherwise; see `assembly rules` for the names.
# [rules."majority.base"]
# value = "voters"
# ground = "النظام الداخلي، المادة 12"
"""


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """What `init` needs to know of a chamber."""

    name_ar: str
    name_fr: str = ""
    city_ar: str
    city_fr: str = ""
    seats: int
    ministry_ar: str = "كتابة الدولة المكلفة بالصناعة التقليدية والاقتصاد الاجتماعي والتضامني"
    ministry_fr: str = "Secrétariat d'État chargé de l'Artisanat et de l'Économie Sociale et Solidaire"
    specimen: bool = False
    by: str = ""


def init(folder: Path, pen: Pen, identity: Identity, region: str | None = None) -> int:
    """Make a store: the chamber's file, the two shared journals, the shipped authorities of a region.

    Return how many authorities were taken in. Refused when the folder holds a store already; nothing is left behind
    when it fails.
    """
    chamber_file = folder / CHAMBER_FILE
    if chamber_file.exists():
        raise Refused("store-exists", path=str(folder), mend="assembly members")
    authorities = shipped_authorities(region) if region else ()
    text = _chamber_text(identity)
    read_chamber(text, chamber_file)
    _make_folder(folder)
    with alone_in(folder):
        if chamber_file.exists():
            raise Refused("store-exists", path=str(folder), mend="assembly members")
        _make_files(folder, pen, authorities, text)
    return len(authorities)


def _make_files(folder: Path, pen: Pen, authorities: tuple[Authority, ...], chamber: str) -> None:
    """Make the journals, and last the file that makes the folder a store: before it nothing was acknowledged."""
    made: list[Path] = []
    try:
        for file, kind in ((REGISTER, "register"), (CORRESPONDENCE, "correspondence")):
            _set_unfinished_aside(folder / file)
            with Journal.create(folder / file, kind=kind, do=f"init {kind}", at=pen.at, by=pen.by) as db:
                if kind == "register":
                    book = RegisterBook(db)
                    for authority in authorities:
                        book.authorities.put(authority)
            made.append(folder / file)
        disk.write_atomic(folder / CHAMBER_FILE, chamber.encode())
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _set_unfinished_aside(path: Path) -> None:
    """Give another name to a journal that an `init` left behind when it was cut short; one that holds more stays."""
    with contextlib.suppress(NotFound, StoreUnreadable):
        journal = Journal(path)
        if [line.do for line in journal.lines] == [f"init {path.stem}"]:
            set_aside(journal)


def _make_folder(folder: Path) -> None:
    try:
        with disk.translated(folder):
            disk.make_folder(folder)
    except FileExistsError:
        raise StoreUnreadable("io-error", path=str(folder), reason="ENOTDIR") from None


def shipped_authorities(region: str) -> tuple[Authority, ...]:
    """Return the list of authorities shipped for a region."""
    path = _SHIPPED / f"{Path(region).name}.toml"
    if not path.is_file():
        known = sorted(each.stem for each in _SHIPPED.glob("*.toml"))
        raise NotFound("region-unknown", region=region, known=known, mend="assembly init --help")
    return msgspec.convert(tomllib.loads(path.read_text("utf-8"))["authorities"], tuple[Authority, ...])


def _chamber_text(identity: Identity) -> str:
    fields = {
        key: name(value, key) if value else ""
        for key, value in msgspec.to_builtins(identity).items()
        if isinstance(value, str)
    }
    quoted = {key: _quoted(value) for key, value in fields.items()}
    return _TEMPLATE.format(**quoted, seats=identity.seats, specimen=str(identity.specimen).lower())


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
