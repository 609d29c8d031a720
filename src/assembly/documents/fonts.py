"""The typefaces papers are set in, checked against their hashes before every use.

A typeface that is not found is no error for a renderer: it silently sets the page in another one, whose words
readers cannot extract. So the four Amiri faces are handed over as bytes, and only as the very bytes expected.
"""

from __future__ import annotations

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from assembly.errors import NotProduced

FAMILY = "Amiri"
# Comes with Pango on Debian. It sets Tifinagh and the signs that Amiri does not have (№ ™ ✓ →), never Arabic.
SPARE_FAMILY = "DejaVu Sans"
URL = "assembly:font/"
PACKAGE = "fontpkg_amiri"


class Face(NamedTuple):
    """One face of Amiri 1.002: CSS weight and style, its file, and the sha256 of that."""

    weight: int
    style: str
    file: str
    digest: str


FACES = (
    Face(
        400, "normal", "Amiri-Regular.ttf", "ab391c4147d054c48976e98322ad0eefe1427aa0e0502a12a4c75d80a70cfcd7"
    ),
    Face(700, "normal", "Amiri-Bold.ttf", "cfccb794268e7d573d857e6d6a67f89cf8a053e8ffd85dfa0c8ec1bb36fc4827"),
    Face(
        400, "italic", "Amiri-Italic.ttf", "770e4da44d0459c0ddd6484483d475b95f2d088dd27ce472427624081eb68c70"
    ),
    Face(
        700,
        "italic",
        "Amiri-BoldItalic.ttf",
        "241300e2dcb2c541ac3617872960d99683d261e4f526dc4691d0727e7bef130b",
    ),
)


def font_css() -> str:
    """Write `@font-face` rules for the four faces; their addresses are the keys of `font_files()`."""
    return "\n".join(
        f"@font-face {{ font-family: {FAMILY}; font-weight: {face.weight}; font-style: {face.style};"
        f" src: url({_address(face)}) }}"
        for face in FACES
    )


def font_files() -> dict[str, bytes]:
    """Return the faces' bytes by the address the CSS gives them.

    Raises `NotProduced("font-missing")` when a file is absent or is not the one expected.
    """
    return {_address(face): _read(face) for face in FACES}


def _address(face: Face) -> str:
    return f"{URL}{face.weight}-{face.style}.ttf"


def _read(face: Face) -> bytes:
    # The package's own way asks every library installed whether it has fonts.
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise _missing(face, "absent")
    try:
        data = (Path(found.origin).parent / "files" / face.file).read_bytes()
    except OSError as error:
        raise _missing(face, "absent") from error
    if sha256(data).hexdigest() != face.digest:
        raise _missing(face, "altered")
    return data


def _missing(face: Face, reason: str) -> NotProduced:
    return NotProduced(
        "font-missing",
        family=FAMILY,
        weight=face.weight,
        style=face.style,
        reason=reason,
        package="fontpkg-amiri==1.2",
    )
