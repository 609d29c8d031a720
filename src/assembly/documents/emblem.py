"""The emblem of a letterhead: what can be printed, told before a page is laid out."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from assembly.errors import NotProduced

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 5_000_000
# 20 mm high on paper: a hundred times finer than a printer, and still no more than 75 MB in memory.
MOST_PIXELS = 25_000_000
FORMATS = ("PNG", "JPEG")
MEND = "chamber.toml: letterhead.emblem"
# What the output intent of the PDF, sRGB, can show; other modes (CMYK, 16 bits) are turned into it.
MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA"})

SVG = "{http://www.w3.org/2000/svg}svg"
_ENTITY = re.compile(rb"<!\s*ENTITY|<\?\s*xml-stylesheet", re.IGNORECASE)
_ACTIVE = frozenset({"script", "foreignObject", "iframe", "handler", "listener"})
# A reference that leaves the drawing: anything but `#name`.
_OUTSIDE = re.compile(r"url\((?>\s*[\"']?\s*)(?!#)([^)]*)\)|@import\s+([^;]*)", re.IGNORECASE)


def read_emblem(path: Path) -> bytes:
    """Return the bytes of an emblem's file.

    Raises `NotProduced`: `emblem-missing`, `emblem-unreadable`, `emblem-too-large`.
    """
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            raise NotProduced("emblem-too-large", path=str(path), size=f"{size} bytes", mend=MEND)
        return path.read_bytes()
    except FileNotFoundError:
        raise NotProduced("emblem-missing", path=str(path), mend=MEND) from None
    except OSError as error:
        raise NotProduced(
            "emblem-unreadable", path=str(path), reason=str(error.strerror), mend=MEND
        ) from None


def printable(data: bytes, path: Path) -> bytes:
    """Return an emblem as it is printed: a PNG, JPEG or SVG that is whole, and of colours a screen has.

    Raises `NotProduced`: `emblem-too-large`, `emblem-not-image`, `emblem-svg-external`.
    """
    if (root := _svg(data)) is not None:
        for found in _references(data, root):
            raise NotProduced("emblem-svg-external", path=str(path), reference=found[:200], mend=MEND)
        return data
    return _raster(data, path)


def _svg(data: bytes) -> ET.Element | None:
    if _ENTITY.search(data.replace(b"\0", b"")) and b"<svg" in data.replace(b"\0", b""):
        return ET.Element(SVG)
    try:
        root = ET.fromstring(data)  # noqa: S314  entities are refused before, and the renderer parses it alike
    except (ET.ParseError, ValueError, LookupError):
        return None
    return root if root.tag == SVG else None


def _references(data: bytes, root: ET.Element) -> Iterator[str]:
    """Yield what an SVG holds that is not a drawing of its own: entities, scripts, references that leave it."""
    if entity := _ENTITY.search(data.replace(b"\0", b"")):
        yield entity[0].decode()
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        if name in _ACTIVE:
            yield f"<{name}>"
        if name == "style":
            yield from _outside(element.text or "")
        for attribute, value in element.attrib.items():
            yield from _in_attribute(attribute.rpartition("}")[2], value)


def _in_attribute(name: str, value: str) -> Iterator[str]:
    if name.lower().startswith("on") or name == "base":
        yield name
    elif name in {"href", "src"} and not value.strip().startswith("#"):
        yield value
    yield from _outside(value)


def _outside(text: str) -> Iterator[str]:
    for found in _OUTSIDE.finditer(text):
        yield (found[1] or found[2] or "").strip()


def _raster(data: bytes, path: Path) -> bytes:
    from PIL import Image, ImageFile, UnidentifiedImageError  # noqa: PLC0415  only a chamber with an emblem pays for it

    try:
        # It warns of a picture of 90 million pixels; the size is looked at here.
        with warnings.catch_warnings(action="ignore"):
            picture = Image.open(io.BytesIO(data), formats=FORMATS)
        width, height = picture.size
        if width * height > MOST_PIXELS:
            size = f"{width} × {height}"
            raise NotProduced("emblem-too-large", path=str(path), size=size, mend=MEND)
        with _nothing_missing(ImageFile):
            picture.load()
    except Image.DecompressionBombError:
        size = f"over {2 * (Image.MAX_IMAGE_PIXELS or 0)} pixels"
        raise NotProduced("emblem-too-large", path=str(path), size=size, mend=MEND) from None
    except UnidentifiedImageError:
        # What it says names the place of the bytes in memory, which tells nobody anything.
        raise NotProduced(
            "emblem-not-image", path=str(path), reason="no picture is found in it", mend=MEND
        ) from None
    except (OSError, ValueError, SyntaxError) as error:
        raise NotProduced("emblem-not-image", path=str(path), reason=str(error)[:200], mend=MEND) from None
    return data if picture.mode in MODES else _in_colours_of_a_screen(picture)


@contextmanager
def _nothing_missing(reader: ModuleType) -> Iterator[None]:
    """Have a picture that ends early refused: WeasyPrint, once imported, has the library fill in what is missing."""
    lenient = vars(reader)["LOAD_TRUNCATED_IMAGES"]
    vars(reader)["LOAD_TRUNCATED_IMAGES"] = False
    try:
        yield
    finally:
        vars(reader)["LOAD_TRUNCATED_IMAGES"] = lenient


def _in_colours_of_a_screen(picture: Image) -> bytes:
    written = io.BytesIO()
    picture.convert("RGB").save(written, "PNG")
    return written.getvalue()
