import base64

import pytest

from assembly.documents.data_url import data_url


@pytest.mark.parametrize(
    ("picture", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"),
        (b'<?xml version="1.0"?><svg/>', "image/svg+xml"),
    ],
)
def test_a_picture_in_the_place_of_an_address(picture, kind):
    head, _, body = data_url(picture).partition(",")
    assert head == f"data:{kind};base64"
    assert base64.b64decode(body, validate=True) == picture
