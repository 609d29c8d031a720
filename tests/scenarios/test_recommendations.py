"""Recommendations from October to February: sent, received, answered, and told to the next session by themselves."""

import hashlib
import json
import zipfile

import pytest
from hall import Hall, snapshot

SENT, ANSWERED, FEBRUARY = "2020-11-20T09:00:00Z", "2021-01-10T09:00:00Z", "2021-02-18T10:30:00Z"
SHARED = "تخصيص دعم للصناع التقليديين المتضررين من الجائحة."
FAIRS = "استئناف تنظيم المعارض المحلية."


@pytest.fixture
def october(sitting: Hall) -> Hall:
    """October closed, the budget adopted, with three recommendations, one of them to two authorities."""
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("recommend", "مواكبة القطاع نحو الرقمنة.", "--to", 1, "--from", 3, "--due", "2021-02-28")
    sitting.ok("recommend", SHARED, "--to", 1, "--to", 3, "--priority", "urgent")
    sitting.ok("recommend", FAIRS, "--to", 13)
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    return sitting


def dispatched(hall: Hall, *words: object) -> list[dict[str, object]]:
    made = hall.json("dispatch", *words, "--on", "2020-11-20", "--session", "2020-10", now=SENT)
    assert isinstance(made, list)
    return made


def states(hall: Hall, *words: object, now: str = ANSWERED) -> dict[tuple[str, int], str]:
    found = hall.json("follow-up", *words, now=now)
    return {(each["identifier"], each["authority"]["number"]): each["state"] for each in found}


def test_a_recommendation_goes_out_is_answered_and_comes_back(october):
    made = dispatched(october, "--all", "--number", 131, "--copy", 4)
    assert [each["dispatch"]["sequence"] for each in made] == [131, 132, 133]
    october.ok("acknowledge", "131/2020", "--on", "2020-11-24", "--reference", 4512, now=ANSWERED)
    october.ok("answer", "2020-10/R2", "accepted", "--from", 3, "--on", "2020-12-10", now=ANSWERED)
    october.ok(
        "answer", "R3", "refused", "--because", "الاعتمادات غير كافية", "--on", "2020-12-14", now=ANSWERED
    )
    assert states(october) == {
        ("2020-10/R1", 1): "acknowledged",
        ("2020-10/R2", 1): "acknowledged",
        ("2020-10/R2", 3): "accepted",
        ("2020-10/R3", 13): "refused",
    }
    assert states(october, "--open", "--to", 3) == {("2020-10/R2", 3): "accepted"}
    october.ok(
        "new-session", "--month", 2, "--year", 2021, "--on", "2021-02-18", "--at", "10:00", now=ANSWERED
    )
    assert [item["kind"] for item in october.show("items", "2021-02")] == ["previous-minutes", "follow-up"]
    october.ok("open-sitting", "--session", "2021-02", "--at", "10:00", "--present", "1-50", now=FEBRUARY)
    october.ok("minutes", "--session", "2021-02", "--format", "html", now=FEBRUARY)
    table = (october.folder / "2021-02" / "minutes.html").read_text("utf-8")
    assert "التوصيات السابقة ومآلها" in table
    assert "مرفوضة (جواب بتاريخ 14/12/2020): الاعتمادات غير كافية." in table
    # What comes later is not told in minutes of before.
    before = snapshot(october.folder / "2021-02")
    october.ok("answer", "R1", "done", "--on", "2021-02-19", now="2021-03-01T09:00:00Z")
    october.ok("minutes", "--session", "2021-02", "--format", "html", now="2021-03-01T09:00:00Z")
    assert snapshot(october.folder / "2021-02") == before


def test_a_package_is_whole_and_made_again_byte_for_byte(october):
    [made] = dispatched(october, "--to", 1, "--copy", 4)
    package = october.folder / "2020-10" / "dispatch-1-2020"
    files = snapshot(package)
    assert sorted(files) == [
        "extract-1.pdf", "letter.pdf", "manifest.json", "recommendations.csv", "recommendations.json",
        "recommendations.pdf", "recommendations.xlsx",
    ]  # fmt: skip
    manifest = json.loads(files["manifest.json"])
    assert {each["name"]: each["sha256"] for each in manifest["files"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != "manifest.json"
    }
    assert manifest["recommendations"] == ["2020-10/R1", "2020-10/R2"]
    assert len(made["paths"]) == len(files)
    # A new name of the ministry, an answered approval, a lost folder: the record says how it was.
    october.ok("add-authority", "ولاية الجهة", "--renames", 4, "--since", "2020-11-15", now=ANSWERED)
    october.ok("approval", "1/2020", "asked", "--as", "sector", "--of", 1, "--on", "2020-11-18", now=ANSWERED)
    for path in package.iterdir():
        path.unlink()
    october.ok("dispatch", "--again", "1/2020", now=ANSWERED)
    assert snapshot(package) == files
    october.ok("dispatch", "--again", "1/2020", "--zip", now=ANSWERED)
    with zipfile.ZipFile(october.folder / "2020-10" / "dispatch-1-2020.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"dispatch-1-2020/{name}": data for name, data in files.items()
        }


def test_a_number_outlives_what_goes_wrong(october):
    out = october.folder / "barred"
    out.write_text("", "utf-8")
    told = october(
        "dispatch", "--to", 13, "--out", out, "--on", "2020-11-20", "--session", "2020-10", now=SENT
    )
    assert told.code == 7
    assert "assembly dispatch --again 1/2020" in told.err
    october.ok("dispatch", "--again", "1/2020", now=SENT)
    october.refused(
        "undo", "--correspondence", code=4, error="undo-outgoing-number", mend="cancel-dispatch 1/2020"
    )
    october.ok("cancel-dispatch", "1/2020", "--because", "خطأ في العنوان", "--on", "2020-11-20", now=SENT)
    assert states(october, "--to", 13) == {("2020-10/R3", 13): "to-send"}
    october.refused("acknowledge", "1/2020", code=4, error="dispatch-cancelled")
    [again] = dispatched(october, "--to", 13)
    assert again["dispatch"]["sequence"] == 2


def test_what_the_rules_refuse(october):
    dispatched(october, "--to", 13)
    common = ("--session", "2020-10", "--on", "2020-11-20")
    at = {"now": SENT}
    october.refused(
        "dispatch", "--to", 13, *common, code=4, error="dispatched-already", mend="--again 1/2020", **at
    )
    october.refused("dispatch", "--to", 2, *common, code=3, error="authority-without-recommendations", **at)
    october.refused("dispatch", *common, code=2, error="dispatch-to-nobody", **at)
    october.refused(
        "dispatch", "--to", 1, "--number", 1, *common, code=4, error="outgoing-number-taken", **at
    )
    october.refused("dispatch", "--to", 1, "--number", 0, *common, code=2, error="outgoing-number", **at)
    day = ("--session", "2020-10", "--on")
    october.refused("dispatch", "--to", 1, *day, "2020-11-11", code=4, error="letter-before-closing", **at)
    october.refused("dispatch", "--to", 1, *day, "2020-11-21", code=4, error="day-in-future", **at)
    october.refused("dispatch", "--again", "9/2020", code=3, error="dispatch-unknown", **at)
    october.refused("answer", "R1", "done", code=4, error="recommendation-not-sent-at-all", **at)
    october.refused("answer", "R3", "refused", code=4, error="refusal-without-reason", **at)
    october.refused("answer", "R3", "done", "--on", "2020-11-19", code=4, error="before-dispatch", **at)
    october.refused("answer", "R9", "done", code=3, error="recommendation-unknown", **at)
    october.refused("answer", "R 3 x", "done", code=2, error="recommendation-identifier", **at)
    october.ok("answer", "R3", "done", "--on", "2020-11-20", **at)
    october.refused("answer", "R3", "done", "--on", "2020-11-20", code=4, error="answered-already", **at)
    october.refused("cancel-dispatch", "1/2020", "--because", "خطأ", code=4, error="dispatch-answered", **at)
    october.refused("undo", "--session", "2020-10", code=4, error="undo-in-correspondence", **at)
