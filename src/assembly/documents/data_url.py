"""Pictures inside a page: their bytes in the place of a file's address."""

from __future__ import annotations

import base64

_KINDS = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"))
_DRAWN = "image/svg+xml"


def data_url(picture: bytes) -> str:
    """Return an address that holds a picture itself: PNG or JPEG by its first bytes, else a drawing (SVG)."""
    kind = next((kind for start, kind in _KINDS if picture.startswith(start)), _DRAWN)
    return f"data:{kind};base64,{base64.b64encode(picture).decode()}"
