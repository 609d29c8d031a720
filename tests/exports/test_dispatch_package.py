"""The package of a dispatch: every file with its sum, the same bytes later, whatever was recorded since."""

import hashlib
import json
from datetime import date

from acts import in_register, store_of
from exports.akn_checks import read
from recommended import letters, pen_of, sent

from assembly.actions.answers import Meant, Said, answer
from assembly.actions.authorities import rename_authority
from assembly.exports.dispatch_package import packages, papers_in

DATA = {"recommendations.xlsx", "recommendations.csv", "recommendations.json", "recommendations.akn.xml"}


def made(hall):
    store = store_of(hall)
    dispatches = store.correspondence().dispatches.all()
    steps = list(packages(store, dispatches))
    assert steps.count(None) == papers_in(store, dispatches)
    return [each for each in steps if each]


def test_each_file_is_named_with_its_sum_and_stays_the_same(october):
    known = store_of(october).authorities()
    sent(october, 1, number=131, copies=(known[1],))
    [package] = made(october)
    manifest = json.loads(package.files["manifest.json"])
    assert {each["name"]: each["sha256"] for each in manifest["files"]} == {
        name: hashlib.sha256(data).hexdigest()
        for name, data in package.files.items()
        if name != "manifest.json"
    }
    # The first recommendation comes from item 3, whose vote made the decision: its extract goes along.
    assert (
        package.files.keys() == {"letter.pdf", "recommendations.pdf", "extract-1.pdf", "manifest.json"} | DATA
    )
    assert manifest["recommendations"] == ["2020-10/R1", "2020-10/R2"]
    read(package.files["recommendations.akn.xml"])
    later = date(2021, 2, 1)
    with in_register(october) as desk:
        rename_authority(desk, which="1", title="وزارة أخرى", since=date(2030, 1, 1))
    with letters(october, later) as desk:
        answer(desk, pen_of(later), meant=Meant("2020-10", 1), said=Said("done", later), authority=1)
    assert made(october) == [package]


def test_what_is_shared_is_tied_and_a_package_without_a_decision_has_no_extract(october):
    sent(october, 3, 13, number=131)
    shared, alone = made(october)
    assert shared.folder == "dispatch-131-2020"
    [row] = json.loads(shared.files["recommendations.json"])["recommendations"]
    assert [each["number"] for each in row["authorities"]] == [1, 3]
    assert row["state"] == "sent"
    assert alone.files.keys() == {"letter.pdf", "recommendations.pdf", "manifest.json"} | DATA
