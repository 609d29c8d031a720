"""A certificate authority for the tests alone: its keys are made when the tests run and are nowhere kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PASSPHRASE = "كلمة سر 1"  # noqa: S105  it opens keys that the tests make
BEGINS, ENDS = datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)


class Holder(NamedTuple):
    """A key and its certificate."""

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def key_der(self) -> bytes:
        form = (serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        return self.key.private_bytes(*form)


class Authority:
    """Who issues certificates."""

    def __init__(self, name: str = "سلطة التجربة") -> None:
        self.root = _issued(name, None, authority=True)

    def issue(self, name: str, **more: object) -> Holder:
        return _issued(name, self.root, **more)

    def file(self, path: Path, name: str, passphrase: str = PASSPHRASE, **more: object) -> Path:
        """Issue a certificate and write it with its key and the authority's certificate as PKCS#12."""
        holder = self.issue(name, **more)
        lock = (
            serialization.BestAvailableEncryption(passphrase.encode())
            if passphrase
            else serialization.NoEncryption()
        )
        path.write_bytes(
            pkcs12.serialize_key_and_certificates(
                b"key", holder.key, holder.certificate, [self.root.certificate], lock
            )
        )
        return path


def _issued(
    name: str,
    issuer: Holder | None,
    *,
    authority: bool = False,
    signs: bool = True,
    stamps: bool = False,
    begins: datetime = BEGINS,
    ends: datetime = ENDS,
    kind: str = "ec",
) -> Holder:
    key = ec.generate_private_key(ec.SECP256R1()) if kind == "ec" else rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    by = issuer or Holder(key, None)
    usage = x509.KeyUsage(
        digital_signature=signs and not authority, content_commitment=signs and not authority, key_encipherment=not signs,
        data_encipherment=False, key_agreement=False, key_cert_sign=authority, crl_sign=authority, encipher_only=False,
        decipher_only=False,
    )  # fmt: skip
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key()), critical=False
        )
    )
    if stamps:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return Holder(key, made.sign(by.key, hashes.SHA256()))
