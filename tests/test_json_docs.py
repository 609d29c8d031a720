"""docs/json.md says what every command prints with `--json`: its examples are run, and their shapes are the printed ones."""

import re
import subprocess
import sys
from pathlib import Path

from assembly.cli.catalogue import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "json.md"


def test_examples_have_the_shape_that_commands_print():
    ran = subprocess.run(
        [sys.executable, ROOT / "scripts" / "json-examples", "--check"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, f"{ran.stdout}{ran.stderr}\nTo renew them: scripts/json-examples"


def test_every_command_has_its_example():
    shown = set(re.findall(r"^`assembly ([\w-]+)", DOCUMENT.read_text("utf-8"), re.MULTILINE))
    assert [name for name in COMMANDS if name not in shown] == []


def test_only_the_example_of_an_error_is_one():
    assert DOCUMENT.read_text("utf-8").count('"error":') == 1
