"""The shipped session's minutes, made and signed once for all tests that look at them."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from authority import PASSPHRASE, Authority

from assembly.documents.papers import minutes
from assembly.documents.press import source, to_pdf
from assembly.sealing.keys import key_of_file
from assembly.sealing.places import read_paper
from assembly.sealing.signing import sign
from assembly.store.folder import Store

SHIPPED = Path(__file__).parents[2] / "sessions"
AT = datetime(2020, 11, 13, 9, 30, tzinfo=UTC).astimezone(ZoneInfo("Africa/Casablanca"))


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="session")
def keys(authority, tmp_path_factory) -> Path:
    """A folder with the keys of a president and of a secretary, and the authority's certificate."""
    folder = tmp_path_factory.mktemp("keys")
    authority.file(folder / "secretary.p12", "العضو رقم 10")
    authority.file(folder / "president.p12", "Membre numéro 1", kind="rsa")
    (folder / "authority.pem").write_bytes(authority.root.pem)
    return folder


@pytest.fixture(scope="session")
def plain(tmp_path_factory) -> Path:
    made_from = source(Store.open(SHIPPED), "2020-10")
    path = tmp_path_factory.mktemp("papers") / "minutes.pdf"
    path.write_bytes(to_pdf(minutes(made_from), made_from))
    return path


def signed_by(paper: Path, place: str, keys: Path, out: Path, **more) -> Path:
    key = key_of_file(keys / f"{place}.p12", lambda: PASSPHRASE, AT)
    out.write_bytes(sign(read_paper(paper), place, key, AT, **more).data)
    return out


@pytest.fixture(scope="session")
def half_signed(plain, keys) -> Path:
    return signed_by(plain, "secretary", keys, plain.with_name("half.pdf"))


@pytest.fixture(scope="session")
def signed(half_signed, keys) -> Path:
    """Signed by the secretary, then by the president."""
    return signed_by(half_signed, "president", keys, half_signed.with_name("signed.pdf"))
