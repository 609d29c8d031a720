"""Time-stamps over HTTP (RFC 3161), with the standard library."""

from __future__ import annotations

import urllib.request
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from assembly.errors import BadInput

if TYPE_CHECKING:
    from asn1crypto.tsp import TimeStampReq, TimeStampResp
    from pyhanko.sign.timestamps import TimeStamper

_SECONDS = 20
_LARGEST = 1 << 20


def timestamper_at(url: str) -> TimeStamper:
    """Return what asks a time-stamp authority. `BadInput`: `timestamp-url`. Its own failures are `OSError`s."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadInput("timestamp-url", url=url)
    from pyhanko.sign.timestamps import TimeStamper  # noqa: PLC0415  comes with the library that signs

    class _Asked(TimeStamper):
        async def async_request_tsa_response(self, req: TimeStampReq) -> TimeStampResp:
            found: TimeStampResp = _answer_to(url, req.dump())
            return found

    return _Asked(include_nonce=True)  # type: ignore[no-untyped-call]


def _answer_to(url: str, body: bytes) -> TimeStampResp:
    from asn1crypto import tsp  # noqa: PLC0415

    headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
    request = urllib.request.Request(url, body, headers)  # noqa: S310  http or https, looked at above
    with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310
        data = answer.read(_LARGEST)
    try:
        found = tsp.TimeStampResp.load(data)
        found["status"]["status"].native  # noqa: B018  read now, to fail here
    except (ValueError, TypeError) as error:
        raise OSError(str(error)) from None
    return found
