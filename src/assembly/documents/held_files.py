"""Files at hand, given to WeasyPrint as what it fetches from the network. This module imports it: it is imported with the first PDF."""

from __future__ import annotations

from io import BytesIO

from weasyprint.urls import URLFetcherResponse


class HeldFile(URLFetcherResponse):  # type: ignore[misc]
    """A file that was handed over: of a known kind, without the message that a server would put around it."""

    content_type: str = ""
    charset: None = None

    def __init__(self, url: str, data: bytes, content_type: str) -> None:
        self.url, self.status = url, 200
        self.headers: dict[str, str] = {"Content-Type": content_type}
        self.content_type = content_type
        self._file_obj = BytesIO(data)
