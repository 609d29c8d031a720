import pytest
from hall import snapshot, unchanged


@pytest.fixture
def hall(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("close-sitting", "--at", "12:00")
    return sitting


def test_the_minutes_are_put_in_the_session_s_folder(hall):
    made = hall.json("minutes", "--format", "html")
    assert made["path"] == str(hall.folder / "2020-10" / "minutes.html")
    page = snapshot(hall.folder)["2020-10/minutes.html"]
    assert len(page) == made["bytes"]
    assert "النقطة 3" in page.decode()


def test_of_one_sitting(hall):
    assert hall.ok("minutes", "--sitting", 1, "--format", "html").strip().endswith("minutes-1.html")


def test_the_minutes_are_a_pdf(hall):
    (path,) = hall.ok("minutes").splitlines()
    with open(path, "rb") as paper:  # noqa: PTH123  the path as it was printed
        assert paper.read(5) == b"%PDF-"


def test_a_paper_records_nothing(hall):
    before = {name: data for name, data in snapshot(hall.folder).items() if name.endswith(("jsonl", "toml"))}
    hall.ok("minutes", "--format", "html")
    assert {name: snapshot(hall.folder)[name] for name in before} == before


def test_a_sitting_that_was_not_held(hall):
    with unchanged(hall.folder):
        said = hall("minutes", "--sitting", 9, "--format", "html")
    assert said.code == 3
    assert "Unexpected" not in said.err
