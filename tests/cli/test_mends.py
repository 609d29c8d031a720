"""Every command that a finding names as its mending one exists, and is read as it is told."""

import re
import shlex
import tomllib

import click
import pytest
from domain.check.test_registry import ROWS

from assembly.cli.main import assembly
from assembly.domain.check.registry import BY_CODE, run

STAND_INS = {
    "DAY HH:MM": "2020-11-12 10:00", "DAY": "2020-11-12", "NUMBERS": "1-3", "NUMBER": "3", "MEMBER": "3", "SESSION": "2020-10",
    "AUTHORITY": "1", "PLACE": "2", "POST": "president", "KIND": "other", "CHANNEL": "by-hand", "FILE": "scan.pdf",
    "N": "3", "LABEL=AMOUNT": "مداخيل=1", "VOTES": "40", "for|against|abstain|none": "for",
}  # fmt: skip
"""What a secretary puts in the place of each word in capitals."""

MENDS = sorted({finding.mend for row in ROWS for finding in run(BY_CODE[row.code], row.broken)})


def typed(mend: str) -> list[str]:
    """The words of a mending command with its blanks filled in."""
    blanks = sorted(STAND_INS, key=len, reverse=True)
    pattern = "|".join(rf"(?<![\w-]){re.escape(blank)}(?![\w-])" for blank in blanks)
    return shlex.split(re.sub(pattern, lambda blank: STAND_INS[blank.group()], mend))


@pytest.mark.parametrize("mend", [mend for mend in MENDS if mend.startswith("assembly ")])
def test_a_mending_command_is_read_as_it_is_told(mend, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4")
    name, *words = typed(mend)[1:]
    command = assembly.get_command(click.Context(assembly), name)
    assert command is not None
    with command.make_context(name, words, parent=click.Context(assembly)) as read:
        assert not read.args


@pytest.mark.parametrize("mend", [mend for mend in MENDS if not mend.startswith("assembly ")])
def test_a_mend_of_the_chamber_s_file_names_a_table_of_it(mend):
    file, _, table = mend.partition(": ")
    assert file == "chamber.toml"
    assert tomllib.loads(table) == {"rules": {"majority.base": {}}}


def test_blanks_are_filled():
    assert typed('assembly convene --call 2 --meeting "DAY HH:MM" --session 2020-10') == [
        "assembly", "convene", "--call", "2", "--meeting", "2020-11-12 10:00", "--session", "2020-10",
    ]  # fmt: skip


def test_there_are_mends_of_many_commands():
    assert len({mend.split()[1] for mend in MENDS if mend.startswith("assembly ")}) > 15
