import json

import pytest
from hall import snapshot, unchanged


@pytest.fixture
def hall(sitting):
    sitting.ok("recommend", "توصية إلى الوزارة", "--to", 1)
    sitting.ok("recommend", "توصية إلى الإقليم", "--to", 7)
    return sitting


def test_files_go_to_the_session_s_folder_or_elsewhere(hall, tmp_path):
    printed = hall.ok("export", "session", "--format", "json,yaml").splitlines()
    assert printed == [str(hall.folder / "2020-10" / f"session.{form}") for form in ("json", "yaml")]
    made = hall.json("export", "recommendations", "--format", "csv,json,xlsx", "--out", tmp_path / "out")
    assert [path.rpartition(".")[2] for path in made["paths"]] == ["csv", "json", "xlsx"]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        f"recommendations.{form}" for form in ("csv", "json", "xlsx")
    }


def test_an_earlier_version_is_kept(hall):
    hall.ok("export", "session")
    first = snapshot(hall.folder)["2020-10/session.json"]
    hall.ok("export", "session")
    assert "2020-10/session.v1.json" not in snapshot(hall.folder)
    hall.ok("speak", 1, "كلمة", "--at", "10:10")
    hall.ok("export", "session")
    assert snapshot(hall.folder)["2020-10/session.v1.json"] == first


def test_only_those_to_one_authority(hall, tmp_path):
    (path,) = hall.json("export", "recommendations", "--to", 7, "--format", "json", "--out", tmp_path)[
        "paths"
    ]
    assert path.endswith("recommendations-7.json")
    text = json.dumps(
        json.loads((tmp_path / "recommendations-7.json").read_text("utf-8")), ensure_ascii=False
    )
    assert "توصية إلى الإقليم" in text
    assert "توصية إلى الوزارة" not in text


@pytest.mark.parametrize(
    ("what", "form"),
    [("session", "pdf"), ("recommendations", "docx"), ("session", ","), ("session", "json,../x")],
)
def test_formats_there_are_not(hall, what, form):
    hall.refused("export", what, "--format", form, code=2, error="format-unknown")


def test_exporting_records_nothing(hall, tmp_path):
    with unchanged(hall.folder):
        hall.ok("export", "session", "--out", tmp_path)


def test_the_minutes_and_the_recommendations_as_akoma_ntoso(hall, tmp_path):
    made = hall.json("export", "session", "--format", "akn,json", "--out", tmp_path)
    assert [path.rpartition("/")[2] for path in made["paths"]] == ["session.akn.xml", "session.json"]
    hall.ok("export", "recommendations", "--to", 7, "--format", "akn", "--out", tmp_path)
    text = (tmp_path / "recommendations-7.akn.xml").read_text("utf-8")
    assert "<documentCollection" in text
    assert "توصية إلى الوزارة" not in text
    hall.ok("minutes", "--format", "akn", "--language", "fr", "--out", tmp_path)
    assert 'FRBRlanguage language="fra"' in (tmp_path / "minutes-fr.akn.xml").read_text("utf-8")
    assert (tmp_path / "session.akn.xml").read_bytes() != (tmp_path / "minutes-fr.akn.xml").read_bytes()


def test_letters_as_akoma_ntoso_one_file_each(hall, tmp_path):
    made = hall.json("paper", "convocation", "--members", "1-5", "--format", "akn", "--out", tmp_path)
    assert [path.rpartition("/")[2] for path in made["paths"]] == [
        *(f"convocation-1-{n:03}.akn.xml" for n in range(1, 6)),
        "convocation-1.ics",
    ]
    hall.ok("minutes", "--format", "akn", "--out", tmp_path)
    hall.refused(
        "paper",
        "extract",
        "--decision",
        9,
        "--on",
        "2020-11-16",
        "--format",
        "akn",
        code=3,
        error="decision-unknown",
    )


def test_tables_of_every_session_or_of_one(hall, tmp_path):
    printed = hall.ok("export", "tables").splitlines()
    assert str(hall.folder / "tables" / "ballots.csv") in printed
    made = hall.json("export", "tables", "--session", "2020-10", "--out", tmp_path)
    assert len(made["paths"]) == len(printed)
    assert "توصية إلى الإقليم" in (tmp_path / "recommendations.csv").read_text("utf-8-sig")
    hall.refused("export", "tables", "--session", "2019-10", code=3, error="session-unknown")
    hall.refused("export", "tables", "--format", "json", code=2, error="format-unknown")
