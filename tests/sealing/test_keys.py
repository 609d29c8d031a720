"""Keys that may sign, and those that may not."""

from datetime import UTC, datetime, timedelta

import pytest
from authority import BEGINS, ENDS, PASSPHRASE, Authority
from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs12

from assembly.errors import AssemblyError
from assembly.sealing.keys import key_of_file

NOW = datetime(2021, 1, 1, tzinfo=UTC)
ISSUER = Authority()


def asked():
    raise AssertionError("nobody had to be asked")


def refusal(path, passphrase=lambda: PASSPHRASE, now=NOW):
    with pytest.raises(AssemblyError) as caught:
        key_of_file(path, passphrase, now)
    return caught.value.code


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_a_key_that_may_sign(kind, tmp_path):
    path = ISSUER.file(tmp_path / "key.p12", "العضو الثاني", kind=kind)
    assert key_of_file(path, lambda: PASSPHRASE, NOW).name == "العضو الثاني"


def test_a_file_without_a_passphrase_asks_for_none(tmp_path):
    assert (
        key_of_file(ISSUER.file(tmp_path / "key.p12", "Membre 2", passphrase=""), asked, NOW).name
        == "Membre 2"
    )


@pytest.mark.parametrize("typed", ["", "كلمة سر 2"])
def test_a_wrong_passphrase(typed, tmp_path):
    assert refusal(ISSUER.file(tmp_path / "key.p12", "Membre 2"), lambda: typed) == "passphrase-wrong"


@pytest.mark.parametrize(
    ("now", "code"),
    [(BEGINS, ""), (BEGINS - timedelta(seconds=1), "certificate-not-yet-valid"), (ENDS, ""), (ENDS + timedelta(seconds=1), "certificate-expired")],
)  # fmt: skip
def test_a_certificate_s_days(now, code, tmp_path):
    path = ISSUER.file(tmp_path / "key.p12", "Membre 2")
    if code:
        assert refusal(path, now=now) == code
    else:
        assert key_of_file(path, lambda: PASSPHRASE, now)


@pytest.mark.parametrize("kind", [{"signs": False}, {"authority": True}])
def test_a_certificate_for_other_uses(kind, tmp_path):
    assert refusal(ISSUER.file(tmp_path / "key.p12", "Membre 2", **kind)) == "key-may-not-sign"


@pytest.mark.parametrize(
    "data", [b"", b"no key", b"%PDF-1.7", b"0" * (2 << 20), ISSUER.root.pem, ISSUER.root.der]
)
def test_a_file_that_is_no_key(data, tmp_path):
    (tmp_path / "key.p12").write_bytes(data)
    assert refusal(tmp_path / "key.p12", asked) == "key-not-pkcs12"


def test_certificates_without_a_key(tmp_path):
    entry = pkcs12.PKCS12Certificate(x509.load_der_x509_certificate(ISSUER.root.der), None)
    lock = pkcs12.serialization.NoEncryption()
    (tmp_path / "key.p12").write_bytes(pkcs12.serialize_key_and_certificates(None, None, None, [entry], lock))
    assert refusal(tmp_path / "key.p12") == "key-without-certificate"


@pytest.mark.parametrize("name", [".", "none.p12"])
def test_a_file_that_cannot_be_read(name, tmp_path):
    assert refusal(tmp_path / name, asked) == "key-unreadable"
