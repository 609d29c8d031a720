import io
import struct
import zlib
from pathlib import Path

import pikepdf
import pytest
from documents import sample_dossier as sample
from documents.issued_papers import source_of
from hall import convened, made_store
from msgspec.structs import replace
from PIL import Image

from assembly.documents.emblem import MOST_BYTES, printable, read_emblem
from assembly.documents.papers import minutes
from assembly.documents.press import to_pdf
from assembly.errors import NotProduced

WHERE = Path("emblem.png")


def encoded(form: str, mode: str = "RGB", size: tuple[int, int] = (40, 40)) -> bytes:
    written = io.BytesIO()
    Image.new(mode, size, 7 if mode in {"L", "I;16", "1"} else None).save(written, form)
    return written.getvalue()


def svg(inside: str = '<circle cx="5" cy="5" r="4"/>', before: str = "", root: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" {root}>{inside}</svg>'.encode()


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims a size, as a bomb does: a few bytes long."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


GOOD = {
    "png": encoded("PNG"),
    "grey": encoded("PNG", "L"),
    "transparent": encoded("PNG", "RGBA"),
    "palette": encoded("PNG", "P"),
    "black and white": encoded("PNG", "1"),
    "16 bits": encoded("PNG", "I;16"),
    "jpeg": encoded("JPEG"),
    "grey jpeg": encoded("JPEG", "L"),
    "four colours": encoded("JPEG", "CMYK"),
    "svg": svg(),
    "gradient": svg(
        '<defs><linearGradient id="g"><stop offset="0"/></linearGradient><circle id="c" r="2"/></defs>'
        '<style>circle { fill: url(\'#g\') }</style><use href="#c"/><rect width="3" height="3" fill="url( #g )"/>',
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    ),
}


def refusal(data: bytes) -> tuple[str, dict]:
    with pytest.raises(NotProduced) as caught:
        printable(data, WHERE)
    assert caught.value.facts["path"] == str(WHERE)
    assert caught.value.facts["mend"]
    return caught.value.code, caught.value.facts


def paper_with(data: bytes) -> bytes:
    copies = sample.opening(
        chamber=replace(sample.CHAMBER, letterhead=replace(sample.CHAMBER.letterhead, emblem="emblem"))
    )
    made_from = source_of(sample.draft())._replace(images={"emblem": printable(data, WHERE)})
    made_from = made_from._replace(dossier=replace(made_from.dossier, openings=(copies,)))
    return to_pdf(minutes(made_from), made_from)


@pytest.mark.parametrize("name", GOOD)
def test_an_emblem_is_printed_in_colours_of_the_output_intent(name):
    with pikepdf.open(io.BytesIO(paper_with(GOOD[name]))) as pdf:
        assert pdf.check_pdf_syntax() == []
        objects = [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]
        pictures = [item for item in objects if item.get("/Subtype") == "/Image"]
        assert {str(p.ColorSpace) for p in pictures} <= {"/DeviceRGB", "/DeviceGray"}
        if GOOD[name][:1] != b"<":
            assert pictures


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b"%PDF-1.7\n",
        b"GIF89a" + bytes(40),
        encoded("GIF", "P"),
        encoded("TIFF"),
        b"<html><body>text</body></html>",
        b"<svg><circle r='4'/></svg>",
        svg()[:-8],
        encoded("PNG", size=(900, 900))[:300],
        GOOD["jpeg"][:200],
    ],
)
def test_what_is_no_picture(data):
    code, facts = refusal(data)
    assert code == "emblem-not-image"
    assert "0x" not in facts["reason"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (svg('<image href="http://127.0.0.1/a.png" width="9" height="9"/>'), "http://127.0.0.1/a.png"),
        (svg('<image xlink:href="file:///etc/passwd"/>'), "file:///etc/passwd"),
        (svg('<image href="data:image/png;base64,AAAA"/>'), "data:"),
        (svg('<use href="other.svg#a"/>'), "other.svg#a"),
        (svg('<a href="javascript:alert(1)"><circle r="4"/></a>'), "javascript:alert(1)"),
        (svg('<rect fill="url(http://127.0.0.1/#g)"/>'), "http://127.0.0.1/#g"),
        (svg("<rect style=\"fill: url('x.svg#g')\"/>"), "x.svg#g"),
        (svg('<style>@import "http://127.0.0.1/a.css";</style>'), "http://127.0.0.1/a.css"),
        (svg("<style>@font-face { src: url( file:///a.ttf ) }</style>"), "file:///a.ttf"),
        (svg("<script>alert(1)</script>"), "<script>"),
        (svg("<foreignObject><p/></foreignObject>"), "<foreignObject>"),
        (svg(root='onload="alert(1)"'), "onload"),
        (svg(root='xml:base="http://127.0.0.1/"'), "base"),
        (svg("&x;", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "<!ENTITY"),
        (svg("&b;", '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'), "<!ENTITY"),
        (svg(before='<?xml-stylesheet href="http://127.0.0.1/a.css"?>'), "<?xml-stylesheet"),
    ],
)
def test_a_drawing_that_is_not_whole_in_itself(data, said):
    code, facts = refusal(data)
    assert code == "emblem-svg-external"
    assert said in facts["reference"]


@pytest.mark.parametrize("size", [(5001, 5000), (20_000, 20_000), (1, 2**31 - 1)])
def test_a_picture_of_too_many_points_is_not_unpacked(size):
    assert refusal(png_of(*size))[0] == "emblem-too-large"


def test_files_that_are_none(tmp_path):
    huge = tmp_path / "huge.png"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    (tmp_path / "folder").mkdir()
    for path, code in (
        (huge, "emblem-too-large"),
        (tmp_path / "none.png", "emblem-missing"),
        (tmp_path / "folder", "emblem-unreadable"),
    ):
        with pytest.raises(NotProduced) as caught:
            read_emblem(path)
        assert (caught.value.code, caught.value.facts["path"]) == (code, str(path))
    assert huge.stat().st_size > MOST_BYTES


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"no picture", "emblem-not-image"),
        (svg("<script/>"), "emblem-svg-external"),
        (png_of(20_000, 20_000), "emblem-too-large"),
    ],
)
def test_a_secretary_is_told_and_nothing_is_printed(tmp_path, data, error):
    hall = made_store(tmp_path / "store")
    chamber = hall.folder / "chamber.toml"
    chamber.write_text(
        chamber.read_text("utf-8").replace('# emblem = "emblem.png"', 'emblem = "emblem.png"'), "utf-8"
    )
    (hall.folder / "emblem.png").write_bytes(data)
    convened(hall)
    for form in ("pdf", "html"):
        facts = hall.refused("paper", "agenda", "--format", form, code=7, error=error)
        assert facts["path"].endswith("emblem.png")
    (hall.folder / "emblem.png").write_bytes(GOOD["png"])
    assert hall.ok("paper", "agenda").endswith("agenda.pdf\n")


def test_the_same_emblem_is_the_same_bytes():
    assert paper_with(GOOD["four colours"]) == paper_with(GOOD["four colours"])
    assert printable(GOOD["png"], WHERE) == GOOD["png"]
