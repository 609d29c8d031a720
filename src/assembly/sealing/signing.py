"""A paper signed: PAdES in an incremental update, so that what was signed before stays as it was, byte for byte."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from assembly.domain.minutes_signature import Place
from assembly.errors import NotProduced, Refused
from assembly.sealing.fields import add_missing_fields
from assembly.sealing.keys import Key
from assembly.sealing.mark import signature_page
from assembly.sealing.places import Signable

if TYPE_CHECKING:
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.sign.timestamps import TimeStamper

FILE_ENDING = "-signed"


class Signed(NamedTuple):
    """A signed paper: its bytes, the name in the certificate, and the places that are signed now."""

    data: bytes
    name: str
    places: tuple[Place, ...]


def sign(
    paper: Signable, place: Place, key: Key, at: datetime, *, timestamper: TimeStamper | None = None
) -> Signed:
    """Sign a paper in a place: PAdES B-B, or B-T with a time-stamp. `at` is shown by its own zone.

    `Refused`: `signed-by-office-already`, `sign-place-missing`. `NotProduced`: `timestamp-failed`, `signing-failed`,
    and what the mark's typesetting raises.
    """
    refuse_unsignable(paper, place)
    mark = signature_page(paper.language, place, key.name, at, paper.spots[place].drawn)
    data = _write(paper, place, key, at, _Drawing(mark), timestamper)
    return Signed(data, key.name, (*paper.signed, place))


def refuse_unsignable(paper: Signable, place: Place) -> None:
    """Refuse a place that is signed already, or that the paper does not have."""
    if place in paper.signed:
        raise Refused("signed-by-office-already", place=place)
    if place not in paper.spots:
        raise Refused("sign-place-missing", place=place)


def signed_name(path: Path) -> Path:
    """Return the file that a signed paper goes to: `minutes-signed.pdf` beside `minutes.pdf`, and itself from then on."""
    return (
        path if path.stem.endswith(FILE_ENDING) else path.with_name(f"{path.stem}{FILE_ENDING}{path.suffix}")
    )


def _write(
    paper: Signable, place: Place, key: Key, at: datetime, mark: _Drawing, timestamper: TimeStamper | None
) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415
    from pyhanko.pdf_utils.layout import AxisAlignment, SimpleBoxLayoutRule  # noqa: PLC0415
    from pyhanko.pdf_utils.misc import PdfError  # noqa: PLC0415
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415
    from pyhanko.sign.general import SigningError  # noqa: PLC0415
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner  # noqa: PLC0415
    from pyhanko.stamp import StaticStampStyle  # noqa: PLC0415

    class _At(PdfSigner):
        """A signer whose clock is the caller's."""

        def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:  # noqa: ANN401
            session = super().init_signing_session(pdf_out, existing_fields_only)
            session.system_time = at
            return session

    class _Revision(IncrementalPdfFileWriter):
        """An update that leaves the file's own metadata alone: rewritten, they would be no valid PDF/A any more."""

        def _update_meta(self) -> None:
            pass

    about = PdfSignatureMetadata(field_name=place, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES)
    whole = SimpleBoxLayoutRule(x_align=AxisAlignment.ALIGN_MID, y_align=AxisAlignment.ALIGN_MID)
    style = StaticStampStyle(background=mark.content(), border_width=0, background_layout=whole)
    try:
        writer = _Revision(io.BytesIO(paper.data))
        add_missing_fields(writer, paper.spots, paper.language)
        signer = _At(about, key.signer, timestamper=timestamper, stamp_style=style)
        written = signer.sign_pdf(writer, existing_fields_only=True)
    except OSError as error:
        raise NotProduced("timestamp-failed", reason=str(error)) from None
    except (PdfError, SigningError, ValueError, TypeError, LookupError) as error:
        raise NotProduced("signing-failed", reason=str(error)) from error
    data: bytes = written.getvalue()
    return data


class _Drawing(NamedTuple):
    """A page of another PDF, to be drawn inside a field."""

    page: bytes

    def content(self) -> PdfContent:
        """Return it as pyHanko draws it."""
        from pyhanko.pdf_utils.content import PdfContent  # noqa: PLC0415
        from pyhanko.pdf_utils.layout import BoxConstraints  # noqa: PLC0415
        from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415

        page = self.page

        class _Page(PdfContent):
            def render(self) -> bytes:
                form = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(page)))
                self.resources.xobject["/Mark"] = form
                left, bottom, right, top = form.get_object()["/BBox"]
                self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
                return b"/Mark Do"

        return _Page()
