"""The reference of the checks says what the checks are."""

import runpy
from pathlib import Path

import pytest

from assembly.domain.check.finding import SEVERITIES
from assembly.domain.check.registry import CHECKS

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "checks-reference"))
WRITTEN = (ROOT / "docs" / "checks.md").read_text("utf-8")


def test_the_reference_is_as_the_checks_are():
    assert SCRIPT["reference"]() == WRITTEN, (
        "to renew it: .venv/bin/python scripts/checks-reference docs/checks.md"
    )


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_has_its_line_under_its_gravity(check):
    part = WRITTEN.split(f"\n## {check.severity.capitalize()}\n")[1].split("\n## ")[0]
    (line,) = [line for line in part.splitlines() if line.startswith(f"| `{check.code}` |")]
    assert (f"`{check.rule}`" in line) == (check.rule is not None)


def test_every_gravity_has_its_meaning():
    assert set(SCRIPT["MEANING"]) == set(SEVERITIES)
