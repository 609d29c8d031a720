import pytest
from hall import snapshot, unchanged

from assembly.cli.paper_names import PAPERS
from assembly.cli.papers import paper_command
from assembly.documents.papers import MAKERS, Asked


@pytest.fixture
def hall(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("close-sitting", "--at", "12:00")
    return sitting


def test_the_minutes_are_put_in_the_session_s_folder(hall):
    made = hall.json("minutes", "--format", "html")
    assert made["paths"] == [str(hall.folder / "2020-10" / "minutes.html")]
    page = snapshot(hall.folder)["2020-10/minutes.html"]
    assert "النقطة 3" in page.decode()


def test_of_one_sitting(hall):
    assert hall.ok("minutes", "--sitting", 1, "--format", "html").strip().endswith("minutes-1.html")


def test_the_minutes_are_a_pdf(hall):
    (path,) = hall.ok("minutes").splitlines()
    with open(path, "rb") as paper:  # noqa: PTH123  the path as it was printed
        assert paper.read(5) == b"%PDF-"


def test_the_minutes_for_word(hall):
    (path,) = hall.ok("minutes", "--format", "docx").splitlines()
    assert path == str(hall.folder / "2020-10/minutes.docx")
    assert b"word/document.xml" in snapshot(hall.folder)["2020-10/minutes.docx"]


def test_several_letters_for_word(hall):
    made = hall.json("paper", "convocation", "--members", "2-6", "--format", "docx")["paths"]
    assert [path[-8:] for path in made[:-1]] == [f"{number:03}.docx" for number in range(2, 7)]


@pytest.mark.parametrize(
    ("words", "stems"),
    [
        (("--members", "3,5"), ("convocation-1-003.html", "convocation-1-005.html", "convocation-1.ics")),
        (("--together",), ("convocations-1.html", "convocation-1.ics")),
        (("--together", "--language", "fr"), ("convocations-1-fr.html", "convocation-1-fr.ics")),
    ],
)
def test_with_the_convocation_comes_the_meeting_for_a_calendar(hall, words, stems):
    paths = hall.json("paper", "convocation", *words, "--format", "html")["paths"]
    assert paths == [str(hall.folder / "2020-10" / stem) for stem in stems]
    calendar = snapshot(hall.folder)[f"2020-10/{stems[-1]}"].decode()
    assert calendar.count("BEGIN:VEVENT") == 1
    assert "UID:2020-10-call-1@" in calendar


def test_nothing_is_written_of_a_meeting_that_nobody_can_be_convened_to(hall):
    hall.refused("paper", "convocation", "--call", 2, code=4, error="convocation-missing")
    assert not (hall.folder / "2020-10").exists()


def test_a_paper_records_nothing(hall):
    before = {name: data for name, data in snapshot(hall.folder).items() if name.endswith(("jsonl", "toml"))}
    hall.ok("minutes", "--format", "html")
    assert {name: snapshot(hall.folder)[name] for name in before} == before


def test_a_sitting_that_was_not_held(hall):
    with unchanged(hall.folder):
        said = hall("minutes", "--sitting", 9, "--format", "html")
    assert said.code == 3
    assert "Unexpected" not in said.err


def test_an_earlier_version_is_kept_beside_the_new_one(hall):
    hall.ok("minutes", "--format", "html")
    first = snapshot(hall.folder)["2020-10/minutes.html"]
    hall.ok("minutes", "--format", "html")
    assert not (hall.folder / "2020-10/minutes.v1.html").exists(), "the same bytes are no new version"
    hall.ok("close-session")
    hall.ok("minutes", "--format", "html")
    after = snapshot(hall.folder)
    assert after["2020-10/minutes.v1.html"] == first
    assert after["2020-10/minutes.html"] != first


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        (("agenda",), "agenda"),
        (("attendance-sheet",), "attendance-1"),
        (("roll-call", "--item", 3), "roll-call-3"),
        (("tally",), "tally"),
        (("minutes",), "minutes"),
        (("extract", "--decision", 1, "--on", "2020-11-16"), "extract-1"),
        (("notice", "--on", "2020-11-16"), "notice"),
        (("register", "--year", 2020), "register-2020"),
        (("certificate", "--member", 5, "--on", "2020-11-16"), "certificate-5"),
        (("minutes-copy", "--member", 5, "--on", "2020-11-16"), "minutes-to-member-5"),
    ],
)
def test_each_paper_by_its_name(hall, words, stem):
    hall.ok("close-session")
    (path,) = hall.json("paper", *words, "--format", "html")["paths"]
    assert path == str(hall.folder / f"2020-10/{stem}.html")


def test_every_paper_that_is_named_can_be_made_and_takes_what_is_said_of_it():
    assert set(PAPERS) == set(MAKERS)
    options = {param.name for param in paper_command.params}
    for name, paper in PAPERS.items():
        assert set(paper.needs) <= set(paper.takes) <= set(Asked._fields) & options, name


def test_an_option_that_is_not_the_paper_s(hall):
    facts = hall.refused(
        "paper", "agenda", "--item", 3, code=2, error="option-not-for-paper", mend="assembly paper agenda"
    )
    assert (facts["option"], facts["paper"]) == ("--item", "agenda")


def test_a_paper_without_what_it_needs(hall):
    facts = hall.refused("paper", "extract", "--decision", 1, code=2, error="option-missing", mend="--on")
    assert facts["option"] == ["--on"]
    facts = hall.refused("paper", "certificate", code=2, error="option-missing", mend="--member")
    assert facts["option"] == ["--member", "--on"]


def test_a_correction_is_recorded_and_printed(hall):
    hall.ok("close-session")
    made = hall.json("correct", "2020-10", "--instead", "48", "--read", "47", "--on", "2020-11-12")
    assert (made["number"], made["session"]) == (1, "2020-10")
    (path,) = hall.json("paper", "correction", "--number", 1, "--format", "html")["paths"]
    assert path.endswith("correction-2020-10-1.html")
    hall.refused("paper", "correction", "--number", 2, code=3, error="correction-unknown")
