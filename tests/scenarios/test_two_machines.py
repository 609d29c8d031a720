"""A chamber's memory carried from one machine to another: copied, or as a backup."""

import shutil

from hall import Hall, snapshot


def worked(hall: Hall) -> Hall:
    hall.ok("vote", 3, "--all-for", "--at", "11:00")
    hall.ok("recommend", "تنظيم دورات تكوينية", "--to", 6, "--from", 3)
    hall.ok("close-sitting", "--at", "12:30")
    hall.ok("close-session")
    return hall


def papers(hall: Hall, out) -> dict[str, bytes]:
    hall.ok("minutes", "--out", out)
    hall.ok("export", "recommendations", "--format", "csv,xlsx,json", "--out", out)
    return snapshot(out)


def test_a_backup_restored_elsewhere_gives_the_same_papers_and_goes_on(sitting, tmp_path):
    here = worked(sitting)
    here.ok("backup", tmp_path / "backup.zip")
    there = Hall(tmp_path / "حاسوب آخر" / "sessions")
    there.ok("restore", tmp_path / "backup.zip")
    made = papers(here, tmp_path / "here")
    assert len(made) == 4
    assert papers(there, tmp_path / "there") == made
    there.ok("undo", "--session", "2020-10")
    there.ok("redo", "--session", "2020-10")
    assert there.json("verify")[2]["lines"] == here.json("verify")[2]["lines"] + 2


def test_a_copied_folder_is_the_same_store(sitting, tmp_path):
    here = worked(sitting)
    shutil.copytree(here.folder, tmp_path / "copy of it" / "sessions", copy_function=shutil.copyfile)
    there = Hall(tmp_path / "copy of it" / "sessions")
    for words in (("show",), ("history", "--session", "2020-10"), ("verify",), ("list",)):
        assert there.ok(*words) == here.ok(*words)
    there.ok("undo", "--session", "2020-10")
