from hashlib import sha256

import pytest

from assembly.documents import fonts
from assembly.errors import NotProduced


def test_every_face_is_handed_over_under_the_address_its_rule_gives():
    files = fonts.font_files()
    assert len(files) == 4
    assert all(f"url({address})" in fonts.font_css() for address in files)
    assert {sha256(data).hexdigest() for data in files.values()} == {face.digest for face in fonts.FACES}


@pytest.mark.parametrize(
    ("face", "reason"),
    [
        (fonts.FACES[0]._replace(file="Amiri-Black.ttf"), "absent"),
        (fonts.FACES[0]._replace(digest="0" * 64), "altered"),
    ],
)
def test_a_face_that_is_not_the_one_expected_makes_no_paper(monkeypatch, face, reason):
    monkeypatch.setattr(fonts, "FACES", (face,))
    with pytest.raises(NotProduced) as caught:
        fonts.font_files()
    assert caught.value.code == "font-missing"
    assert caught.value.facts["reason"] == reason


def test_without_the_package_of_the_faces_there_is_no_paper(monkeypatch, tmp_path):
    """No file of that name in the folder one works in takes its place."""
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / fonts.FACES[0].file).write_bytes(fonts.font_files()["assembly:font/400-normal.ttf"])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(fonts, "FACES", fonts.FACES[:1])
    monkeypatch.setattr(fonts, "PACKAGE", "no_such_package")
    with pytest.raises(NotProduced) as caught:
        fonts.font_files()
    assert (caught.value.code, caught.value.facts["reason"]) == ("font-missing", "absent")
