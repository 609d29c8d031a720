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
