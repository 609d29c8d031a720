"""requirements.lock names every library with its sums, from wherever it was written."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
ENTRY = re.compile(r"^([a-zA-Z0-9._-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)


def asked_for() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    groups = (project["dependency-groups"][name] for name in ("test", "check"))
    return [
        Requirement(line)
        for lines in (project["project"]["dependencies"], *extras, *groups)
        for line in lines
    ]


def test_every_library_asked_for_is_locked_at_a_version_that_will_do():
    locked = {canonicalize_name(name): version for name, version, _ in ENTRY.findall(LOCK)}
    wrong = [
        str(each)
        for each in asked_for()
        if not each.specifier.contains(locked.get(canonicalize_name(each.name), "0"))
    ]
    assert wrong == [], "To renew it: scripts/lock"


def test_every_one_has_its_sums_and_no_address():
    entries = ENTRY.findall(LOCK)
    assert len(entries) > 40
    assert [name for name, _, rest in entries if "--hash=sha256:" not in rest] == []
    assert not re.search(r"https?:|file:|index-url|find-links|@ ", LOCK)
