import json
import re
import zipfile

import pytest
from hall import snapshot

AFTER = "2020-11-20T09:00:00Z"
DISPATCHED = ("dispatch", "--all", "--on", "2020-11-20", "--session", "2020-10")


def test_each_authority_gets_its_package_and_what_came_of_it_is_told(october):
    said = october.ok(*DISPATCHED, "--number", 131, now=AFTER).splitlines()
    assert [re.search(r"\d+/2020", line).group() for line in said[:3]] == ["131/2020", "132/2020", "133/2020"]
    assert said[3:] == [str(october.folder / "2020-10" / f"dispatch-{n}-2020") for n in (131, 132, 133)]
    assert october("dispatch", "--all", "--session", "2020-10", now=AFTER).code == 4
    made = october.json("acknowledge", "131/2020", "--on", "2020-11-24", now="2020-11-25T09:00:00Z")
    assert made["acknowledged"]["on"] == "2020-11-24"
    october.ok("cancel-dispatch", "132/2020", "--because", "خطأ", now=AFTER)
    again = october.json("dispatch", "--to", 3, "--session", "2020-10", "--zip", now=AFTER)
    assert again[0]["dispatch"]["sequence"] == 134
    [path] = again[0]["paths"]
    with zipfile.ZipFile(path) as package:
        manifest = json.loads(package.read("dispatch-134-2020/manifest.json"))
    assert "134/2020" in json.dumps(manifest)


def test_a_letter_made_again_is_the_same_and_records_nothing(october):
    october.ok("dispatch", "--to", 1, "--session", "2020-10", "--number", 131, now=AFTER)
    before = snapshot(october.folder)
    october.ok("add-authority", "وزارة أخرى", "--renames", 1, "--since", "2030-01-01")
    october.ok("dispatch", "--again", "131/2020", now="2031-01-01T09:00:00Z")
    after = snapshot(october.folder)
    assert {path for path in after if after[path] != before.get(path)} == {"register.jsonl"}


def test_nothing_is_told_on_the_line_of_the_bar(october):
    terminal = pytest.importorskip("terminal", reason="terminals of this kind are not on Windows")
    told = terminal.at_terminal(
        october.folder, "dispatch", "--to", 1, "--to", 3, "--session", "2020-10", "--zip", answers=[]
    )
    assert told.code == 0, told.shown
    lines = [line for line in re.split(r"[\r\n]+", told.shown) if "dispatch-" in line]
    assert [line.strip().startswith("/") for line in lines] == [True, True]
