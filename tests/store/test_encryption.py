"""Backups under a passphrase, in the age format: what another program encrypted is read, nothing opens without the passphrase."""

import base64
import subprocess
import sys

import pytest

from assembly.errors import BadInput, StoreUnreadable
from assembly.store.encryption import FIRST_BYTES, decrypted, encrypted, is_encrypted

SECRET = "كلمة سر طويلة جدا"  # noqa: S105  of the sample
# Written elsewhere, by the description of the format, with the least effort there is.
SAMPLE = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBGK3JvSmpFMzcwMDZ0ejVySnlqTkVBIDIKamxWK0ZOS0VxdnVEeTlIQ2xRSE1QczF3dE9Ra08rWldaTjI5MjlsQVE3ZwotLS0gQ3RlUnJjQ25DN0ZCZWlkdzB3RzJrV0pySm1Ed0N5a1ErdXhTcGNrM1dGbwprbSwKdNiDVnXeA89sgIOEWReAVw9wGxcewqC2Dn818EI1R/4="
)


def test_a_file_of_another_program():
    assert is_encrypted(SAMPLE)
    assert decrypted(SAMPLE, SECRET, "a.age").decode() == "سر"


def test_without_the_passphrase():
    with pytest.raises(BadInput, match="backup-passphrase-wrong"):
        decrypted(SAMPLE, SECRET + " ", "a.age")
    with pytest.raises(BadInput, match="backup-passphrase-missing"):
        decrypted(SAMPLE, None, "a.age")
    with pytest.raises(BadInput, match="backup-passphrase-wrong"):
        decrypted(SAMPLE[:-1], SECRET, "a.age")


def test_a_passphrase_that_is_guessed_is_no_passphrase():
    with pytest.raises(BadInput, match="backup-passphrase-short"):
        encrypted(b"x", SECRET[:11])


def test_a_key_that_would_take_hours_is_not_tried():
    with pytest.raises(StoreUnreadable, match="encryption-too-hard"):
        decrypted(FIRST_BYTES + b"-> scrypt bGFyZ2Ugc2FsdA 40\nAAAA\n--- AAAA\n", SECRET, "a.age")


def test_without_the_library(tmp_path):
    program = (
        "import sys; sys.modules['pyrage'] = None\n"
        "from assembly.errors import NotProduced\n"
        "from assembly.store.encryption import encrypted\n"
        "try: encrypted(b'x', 'a long passphrase')\n"
        "except NotProduced as error: sys.exit(error.code != 'encryption-missing')\n"
        "sys.exit(2)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
