import msgspec
import pytest

from assembly.domain.attachment import Attachment

SUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def test_a_file_is_named_by_its_sum():
    assert Attachment(sha256=SUM, ending="pdf", size=4).file == f"{SUM}.pdf"


@pytest.mark.parametrize(
    "spoilt",
    [
        {"sha256": "../../etc/passwd"},
        {"sha256": SUM + "\n"},
        {"sha256": SUM.upper()},
        {"sha256": SUM[:-1]},
        {"ending": "exe"},
        {"size": 0},
    ],
)
def test_no_other_name_is_read_from_a_file(spoilt):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"sha256": SUM, "ending": "pdf", "size": 4} | spoilt, Attachment)
