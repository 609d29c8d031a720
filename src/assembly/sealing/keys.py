"""Keys that sign: read from a PKCS#12 file, and fit to sign a paper today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from assembly.errors import BadInput, NotProduced, Refused

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.signers import Signer

MEND = "pip install 'assembly-minutes[sign]'"
_LARGEST = 1 << 20


class Key(NamedTuple):
    """A key ready to sign, and the name in its certificate."""

    signer: Signer
    name: str


def key_of_file(path: Path, passphrase: Callable[[], str], now: datetime) -> Key:
    """Return the key of a PKCS#12 file (`.p12`, `.pfx`). The passphrase is asked for only when the file has one.

    `NotProduced`: `signing-missing`. `BadInput`: `key-unreadable`, `key-not-pkcs12`, `key-without-certificate`,
    `passphrase-wrong`. `Refused`: what `fit` refuses.
    """
    require_library()
    from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415  heavy, and an extra

    data = _read(path)
    _refuse_other_files(data, path)
    signer = None
    for attempt in (lambda: None, passphrase):
        word = attempt()
        try:
            signer = SimpleSigner.load_pkcs12_data(data, (), word.encode() if word else None)
        except ValueError:
            continue
        except (AttributeError, TypeError):
            raise BadInput("key-without-certificate", path=str(path)) from None
        break
    if signer is None:
        raise BadInput("passphrase-wrong", path=str(path))
    return Key(signer, fit(signer.signing_cert, now))


def require_library() -> None:
    """Refuse to go on where the library that signs is not installed: `NotProduced`, `signing-missing`."""
    try:
        import pyhanko.sign  # noqa: F401, PLC0415
    except ImportError:
        raise NotProduced("signing-missing", mend=MEND) from None


def fit(certificate: Certificate | None, now: datetime) -> str:
    """Return the name in a certificate that may sign papers now.

    `BadInput`: `key-without-certificate`. `Refused`: `certificate-expired`, `certificate-not-yet-valid`,
    `key-may-not-sign` (its certificate allows other uses only, or is an authority's).
    """
    if certificate is None:
        raise BadInput("key-without-certificate", path="")
    name = name_in(certificate)
    if now > certificate.not_valid_after:
        raise Refused("certificate-expired", name=name, day=certificate.not_valid_after.date().isoformat())
    if now < certificate.not_valid_before:
        day = certificate.not_valid_before.date().isoformat()
        raise Refused("certificate-not-yet-valid", name=name, day=day)
    usage = certificate.key_usage_value
    if certificate.ca or (usage is not None and not {"digital_signature", "non_repudiation"} & usage.native):
        raise Refused("key-may-not-sign", name=name)
    return name


def name_in(certificate: Certificate) -> str:
    """Return the name of a certificate's holder: the common name, else all that names it."""
    subject = certificate.subject.native
    found = subject.get("common_name") or certificate.subject.human_friendly
    return str(found[0] if isinstance(found, list) else found)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except OSError as error:
        raise BadInput("key-unreadable", path=str(path), reason=error.strerror or str(error)) from None


def _refuse_other_files(data: bytes, path: Path) -> None:
    from asn1crypto.pkcs12 import Pfx  # noqa: PLC0415  comes with the library that signs

    try:
        if len(data) > _LARGEST or Pfx.load(data)["version"].native != "v3":
            _no_key(path)
    except (ValueError, TypeError):
        _no_key(path)


def _no_key(path: Path) -> NoReturn:
    raise BadInput("key-not-pkcs12", path=str(path))
