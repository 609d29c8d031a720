import json

import pytest
from hall import snapshot, unchanged


@pytest.fixture
def hall(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("close-sitting", "--at", "12:00")
    return sitting


def test_the_report_of_a_year_is_put_into_the_store_s_reports(hall):
    (path,) = hall.ok("report", 2020, "--format", "html").splitlines()
    assert path == str(hall.folder / "reports" / "report-2020.html")
    made = hall.json("report", 2020, "--language", "fr", "--until", 2021)
    assert made == {"paper": "report", "paths": [str(hall.folder / "reports" / "report-2020-2021-fr.pdf")]}
    assert snapshot(hall.folder)["reports/report-2020-2021-fr.pdf"].startswith(b"%PDF-")


def test_the_figures_alone(hall, tmp_path):
    with unchanged(hall.folder):
        hall.ok("report", 2020, "--format", "json", "--out", tmp_path)
    figures = json.loads((tmp_path / "report-2020.json").read_text("utf-8"))
    assert figures["sessions"][0]["signatures"] == 50
    assert [each["votes"] for each in figures["votes"]["results"]] == [1, 0, 0, 0, 0]


def test_years_that_make_no_span(hall):
    hall.refused("report", 2021, "--until", 2020, code=2, error="years-backwards")
