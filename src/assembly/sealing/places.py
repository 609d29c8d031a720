"""Where a paper can be signed: the places its PDF names, and the fields that were signed already."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from assembly.documents.signing_places import PRESIDENT_SIGNS, SECRETARY_SIGNS
from assembly.domain.minutes_signature import Place
from assembly.errors import BadInput, NotFound, Refused
from assembly.language.tongue import Language

if TYPE_CHECKING:
    import pikepdf

LARGEST = 64 << 20
PLACES: tuple[Place, ...] = get_args(Place)
_ANCHORS: dict[Place, str] = {"president": PRESIDENT_SIGNS, "secretary": SECRETARY_SIGNS}
# The post and the name stand at the head of the block; the mark takes what is left under them.
_MARK_HEIGHT, _NAMES_HEIGHT, _LOWEST = 44.0, 42.0, 22.0
_MARGIN = 2.0


class Spot(NamedTuple):
    """A place to sign: the page, from 0, and the rectangle of the mark in points (left, bottom, right, top)."""

    page: int
    box: tuple[float, float, float, float]

    @property
    def drawn(self) -> tuple[float, float]:
        """Return width and height of the mark as it is drawn; a lower place shows it smaller."""
        left, bottom, right, top = self.box
        scale = _MARK_HEIGHT / (top - bottom)
        return round((right - left) * scale, 2), _MARK_HEIGHT


class Signable(NamedTuple):
    """A paper that can be signed: its bytes, its language, its places, and which of them are signed."""

    data: bytes
    language: Language
    spots: dict[Place, Spot]
    signed: tuple[Place, ...]


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that begins as a PDF does.

    `NotFound`: `pdf-missing`. `BadInput`: `pdf-unreadable`, `not-a-pdf`, `pdf-too-large`.
    """
    try:
        if path.exists() and not path.is_file():
            raise BadInput("not-a-pdf", path=str(path))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise NotFound("pdf-missing", path=str(path), mend="assembly minutes") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput("pdf-unreadable", path=str(path), reason=reason) from None
    if len(data) > LARGEST:
        raise BadInput("pdf-too-large", path=str(path), limit=LARGEST >> 20)
    if b"%PDF-" not in data[:1024]:
        raise BadInput("not-a-pdf", path=str(path))
    return data


def read_paper(path: Path) -> Signable:
    """Read a paper that is to be signed. What `read_file` refuses; `Refused`: `pdf-encrypted`; `BadInput`: `pdf-damaged`."""
    import pikepdf  # noqa: PLC0415  only what reads a PDF needs it

    data = read_file(path)
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as pdf:
            if pdf.is_encrypted:
                raise Refused("pdf-encrypted", path=str(path))
            language: Language = "fr" if str(pdf.Root.get("/Lang", "")).startswith("fr") else "ar"
            return Signable(data, language, _spots(pdf), signed_places(pdf))
    except pikepdf.PasswordError:
        raise Refused("pdf-encrypted", path=str(path)) from None
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, LookupError):
        raise BadInput("pdf-damaged", path=str(path)) from None


def _spots(pdf: pikepdf.Pdf) -> dict[Place, Spot]:
    import pikepdf  # noqa: PLC0415

    names: Any = pdf.Root.get("/Names")
    if names is None or "/Dests" not in names:
        return {}
    targets = pikepdf.NameTree(names.Dests)
    pages: dict[Any, int] = {page.objgen: number for number, page in enumerate(pdf.pages)}
    return {place: _spot(targets[anchor], pages) for place, anchor in _ANCHORS.items() if anchor in targets}


def _spot(target: Any, pages: dict[Any, int]) -> Spot:  # noqa: ANN401  a PDF's objects have no types
    left, bottom, right, top = (float(target[side]) for side in range(2, 6))
    height = max(_LOWEST, min(_MARK_HEIGHT, top - bottom - _NAMES_HEIGHT))
    box = (left + _MARGIN, bottom + _MARGIN, right - _MARGIN, bottom + _MARGIN + height)
    return Spot(pages[target[0].objgen], box)


def signed_places(pdf: pikepdf.Pdf) -> tuple[Place, ...]:
    """Return the places whose field bears a signature."""
    form: Any = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields", ()) if form is not None else ()
    named = {str(field.get("/T", "")) for field in fields if "/V" in field}
    return tuple(place for place in PLACES if place in named)
