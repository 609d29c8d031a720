import pytest

from assembly.documents.blanks import blanked


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("عدد: 112/2020", ("عدد: 112/2020",)),
        ("عدد: ……", ("عدد: ", "")),
        ("يوم …… على الساعة …….", ("يوم ", " على الساعة ", ".")),
    ],
)
def test_a_line_is_drawn_between_two_pieces(sentence, pieces):
    assert blanked(sentence) == pieces
