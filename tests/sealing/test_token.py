"""A key on a token: SoftHSM, a token made of files, where the machine has it."""

import subprocess
from pathlib import Path

import pytest
from authority import ENDS
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from assembly.errors import AssemblyError
from assembly.sealing.places import read_paper
from assembly.sealing.signatures import checked_signatures
from assembly.sealing.signing import sign
from assembly.sealing.token import key_of_token

from .conftest import AT

LIBRARY = next((path for path in Path("/usr/lib").glob("**/libsofthsm2.so")), None)
PIN = "1234"


@pytest.fixture(scope="module")
def token(authority, tmp_path_factory):
    """A token «chamber» that holds a key and its certificate."""
    pkcs11 = pytest.importorskip("pkcs11")
    if LIBRARY is None:
        pytest.skip("SoftHSM is not installed: `scripts/setup .venv test` installs it")
    folder = tmp_path_factory.mktemp("token")
    (folder / "tokens").mkdir()
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {folder}/tokens\n")
    patch = pytest.MonkeyPatch()
    patch.setenv("SOFTHSM2_CONF", str(config))
    made = ["softhsm2-util", "--init-token", "--free", "--label", "chamber", "--pin", PIN, "--so-pin", "5678"]
    subprocess.run(made, check=True, capture_output=True)
    holder = authority.issue("العضو الثاني", kind="rsa")
    key = folder / "key.pem"
    key.write_bytes(holder.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    put = [
        "softhsm2-util",
        "--import",
        key,
        "--token",
        "chamber",
        "--label",
        "signature",
        "--id",
        "01",
        "--pin",
        PIN,
    ]
    subprocess.run(put, check=True, capture_output=True)
    with pkcs11.lib(str(LIBRARY)).get_token(token_label="chamber").open(rw=True, user_pin=PIN) as session:  # noqa: S106
        name = pkcs11.Attribute
        session.create_object(
            {
                name.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                name.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                name.TOKEN: True,
                name.LABEL: "signature",
                name.ID: b"\x01",
                name.SUBJECT: holder.certificate.subject.public_bytes(),
                name.VALUE: holder.der,
            }
        )
    yield LIBRARY
    patch.undo()


def test_a_paper_signed_by_a_token(token, plain, authority):
    with key_of_token(token, "chamber", None, lambda: PIN, AT) as key:
        signed = sign(read_paper(plain), "secretary", key, AT)
    (found,) = checked_signatures(signed.data, [authority.root.pem.decode()])
    assert (found.name, found.intact, found.trust) == ("العضو الثاني", True, "trusted")


@pytest.mark.parametrize(
    ("label", "certificate", "pin", "code"),
    [
        ("chamber", None, "4321", "pin-wrong"),
        ("another", None, PIN, "token-unreachable"),
        ("chamber", "another", PIN, "key-without-certificate"),
    ],
)
def test_what_cannot_sign(label, certificate, pin, code, token):
    with pytest.raises(AssemblyError) as caught, key_of_token(token, label, certificate, lambda: pin, AT):
        pass
    assert caught.value.code == code


def test_a_certificate_that_ended(token):
    later = ENDS.replace(year=2031)
    with (
        pytest.raises(AssemblyError) as caught,
        key_of_token(token, "chamber", "signature", lambda: PIN, later),
    ):
        pass
    assert caught.value.code == "certificate-expired"


def test_a_library_that_is_none(tmp_path):
    pytest.importorskip("pkcs11")
    with (
        pytest.raises(AssemblyError) as caught,
        key_of_token(tmp_path / "none.so", "a", None, lambda: PIN, AT),
    ):
        pass
    assert caught.value.code == "token-unreachable"
