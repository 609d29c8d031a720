"""The signatures of a PDF: whose they are, whether what was signed is unaltered, and what was added afterwards."""

from __future__ import annotations

import asyncio
import io
import unicodedata
from typing import Any, Literal, NamedTuple

from asn1crypto import pem, x509
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.generic import Reference, read_object
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.general import SigningError, ValueErrorWithMessage
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from assembly.domain.minutes_signature import PLACES
from assembly.errors import BadInput
from assembly.sealing.keys import name_in

Trust = Literal["trusted", "unknown", "untrusted"]
After = Literal["nothing", "signatures", "changes"]

_FAULTS = (
    PdfError, SigningError, SignatureValidationError, ValueErrorWithMessage, ValueError, TypeError, LookupError, AttributeError,
    NotImplementedError, OSError, AssertionError,
)  # fmt: skip


_prepared = x509.NameTypeAndValue._ldap_string_prep  # noqa: SLF001


def _prepared_or_folded(self: Any, text: str) -> str:  # noqa: ANN401  a method of asn1crypto
    """Prepare a name for comparison; one that mixes directions (an Arabic name with a figure) is folded, not refused."""
    try:
        return str(_prepared(self, text))
    except ValueError:
        return unicodedata.normalize("NFKC", text).casefold()


x509.NameTypeAndValue._ldap_string_prep = _prepared_or_folded  # noqa: SLF001


class _Reader(PdfFileReader):
    """pyHanko's reader, which reads the table of a stream of objects once and not for each object: seconds become tenths."""

    def __init__(self, stream: io.BytesIO) -> None:
        self._tables: dict[int, tuple[bytes, dict[int, int]]] = {}
        super().__init__(stream, strict=False)

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> Any:  # noqa: ANN401
        if stmnum not in self._tables:
            self._tables[stmnum] = self._table(stmnum)
        data, places = self._tables[stmnum]
        if idnum not in places:
            return super()._get_object_from_stream(idnum, stmnum, idx)  # type: ignore[no-untyped-call]
        stream = io.BytesIO(data)
        stream.seek(places[idnum])
        return read_object(stream, Reference(idnum, 0, self))

    def _table(self, number: int) -> tuple[bytes, dict[int, int]]:
        stream: Any = Reference(number, 0, self).get_object()
        if stream["/Type"] != "/ObjStm":
            return b"", {}
        data: bytes = stream.read_data(DecodePurpose.OBJECT_STREAM)
        first = int(stream["/First"])
        pairs = [int(each) for each in data[:first].split()[: 2 * int(stream["/N"])]]
        # Of a number that stands twice the first one counts.
        return data, dict(
            zip(reversed(pairs[::2]), (first + each for each in reversed(pairs[1::2])), strict=True)
        )


class CheckedSignature(NamedTuple):
    """A signature and how it stands.

    `place` is the office whose field it is in, if it is one of ours. `at` is the moment that the signer's computer gave;
    `stamped_at` and `stamped_by` the one that a time-stamp authority confirmed. `trust`: `unknown` when nobody named an
    authority, `untrusted` when it was issued by none of those named, or not for its day.
    """

    field: str
    place: str | None
    name: str | None = None
    issuer: str | None = None
    at: str | None = None
    stamped_at: str | None = None
    stamped_by: str | None = None
    intact: bool = False
    trust: Trust = "unknown"
    after: After = "changes"


def checked_signatures(data: bytes, trust: list[str]) -> tuple[CheckedSignature, ...]:
    """Return every signature of a PDF in the order of signing. One that cannot be understood is not intact.

    `trust` are certificates of authorities in PEM. `BadInput`: `trust-unreadable`.
    """
    roots = [root for text in trust for root in _certificates(text)]
    try:
        found = _Reader(io.BytesIO(data)).embedded_signatures
    except _FAULTS:
        return (CheckedSignature("", None),) if b"/ByteRange" in data else ()
    return tuple(_checked(signature, roots) for signature in found)


def _checked(signature: Any, roots: list[x509.Certificate]) -> CheckedSignature:  # noqa: ANN401  pyHanko's own
    field = str(signature.field_name)
    bare = CheckedSignature(field, field if field in PLACES else None)
    if signature.sig_object_type != "/Sig":
        return bare._replace(intact=True, after="nothing", name=str(signature.sig_object_type))
    try:
        moment = signature.self_reported_timestamp
        context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment)
        status = asyncio.run(async_validate_pdf_signature(signature, context))
        return _stamped(bare, status.timestamp_validity)._replace(
            name=name_in(status.signing_cert),
            issuer=_issuer(status.signing_cert),
            at=moment.isoformat() if moment else None,
            intact=_is_sound(status) and _is_sound(status.timestamp_validity),
            trust=_trust(status) if roots else "unknown",
            after=_after(status),
        )
    except _FAULTS:
        return bare


def _stamped(signature: CheckedSignature, stamp: Any) -> CheckedSignature:  # noqa: ANN401
    """Return a signature with the moment and the name of its time stamp, if it has one that is sound."""
    if stamp is None or not _is_sound(stamp):
        return signature
    return signature._replace(stamped_at=stamp.timestamp.isoformat(), stamped_by=name_in(stamp.signing_cert))


def _is_sound(status: Any) -> bool:  # noqa: ANN401
    """Tell whether a signature or a time stamp covers what it says; a time stamp that is not there harms nothing."""
    return status is None or bool(status.intact and status.valid)


def _trust(status: Any) -> Trust:  # noqa: ANN401
    return "trusted" if status.trusted else "untrusted"


def _issuer(certificate: x509.Certificate) -> str:
    issuer = certificate.issuer.native
    return str(issuer.get("common_name") or certificate.issuer.human_friendly)


def _after(status: Any) -> After:  # noqa: ANN401
    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return "nothing"
    allowed = {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING}
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_REVISION
    return "signatures" if whole and status.modification_level in allowed else "changes"


def _certificates(text: str) -> list[x509.Certificate]:
    try:
        data = text.encode()
        found = [x509.Certificate.load(der) for _, _, der in pem.unarmor(data, multiple=True)]
        for each in found:
            each.subject.native  # noqa: B018  read now, to fail here
    except (ValueError, TypeError):
        raise BadInput("trust-unreadable") from None
    return found
