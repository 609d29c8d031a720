"""Any bytes where a backup or a paper is expected: `restore` and `verify` answer in words, and touch no file elsewhere."""

import io
import zipfile
import zlib

import pikepdf
import pytest
from after import closed
from hall import Hall, convened, made_store, snapshot
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

quietly = settings(deadline=None, suppress_health_check=list(HealthCheck))
SPOILING = st.lists(
    st.tuples(st.integers(0, 2**20), st.binary(max_size=12), st.integers(0, 300)), min_size=1, max_size=4
)
OUTSIDE = [
    "../owned",
    "/owned",
    "a/../../owned",
    "C:\\owned",
    "store/../../owned",
    ".",
    "",
    "x\0y",
    "a" * 5000,
    "register.jsonl/x",
]


@pytest.fixture(scope="module")
def source(quick):
    """A closed session with its minutes, and a backup of the store."""
    folder = quick / "papers"
    folder.mkdir()
    hall = convened(made_store(folder / "store"))
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    closed(hall)
    (paper,) = hall.ok("minutes", "--session", "2020-10").splitlines()
    hall.ok("backup", folder / "whole.zip", now="2021-01-10T09:00:00Z")
    return (
        hall,
        (folder / "whole.zip").read_bytes(),
        (hall.folder / "2020-10" / paper.rpartition("/")[2]).read_bytes(),
    )


def spoilt(data, steps):
    for place, more, gone in steps:
        at = place % (len(data) + 1)
        data = data[:at] + more + data[at + gone :]
    return data


def restored(quick, content):
    """Restore some bytes into a new folder; hold that it is whole or not there, and that nothing stands beside it."""
    room = quick / "room"
    room.mkdir(exist_ok=True)
    file = quick / "any.zip"
    file.write_bytes(content)
    before = snapshot(quick)
    said = Hall(room / "store")("restore", file)
    assert said.code in {0, 2, 3, 4, 6, 7}, said
    more = [name for name in snapshot(quick) if name not in before]
    assert all(name.startswith("room/store/") for name in more), more
    if said.code:
        assert more == [], said
        return
    Hall(room / "store").ok("verify")
    for path in sorted((room / "store").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (room / "store").rmdir()


@given(SPOILING)
@settings(quietly, max_examples=60)
def test_a_backup_of_any_bytes(quick, source, steps):
    restored(quick, spoilt(source[1], steps))


@pytest.mark.torture
@given(SPOILING)
@settings(quietly, max_examples=3_000)
def test_three_thousand_backups(quick, source, steps):
    restored(quick, spoilt(source[1], steps))


def with_member(whole, name, content=b"x", mode=0):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry))
        info = zipfile.ZipInfo("x")
        info.filename, info.external_attr = name, mode << 16
        new.writestr(info, content)
    return out.getvalue()


@pytest.mark.parametrize("name", OUTSIDE, ids=range(len(OUTSIDE)))
def test_a_backup_with_a_name_that_leads_elsewhere(quick, source, name):
    restored(quick, with_member(source[1], name))


@pytest.mark.torture
def test_a_backup_with_links_and_a_bomb(quick, source):
    restored(quick, with_member(source[1], "attachments/link", b"/etc/passwd", 0o120777))
    restored(quick, with_member(source[1], "attachments/" + "0" * 64 + ".pdf", bytes(600 * 2**20)))


def verified(hall, folder, content):
    file = folder / "any.pdf"
    file.write_bytes(content)
    before = snapshot(folder)
    for store in (hall, Hall(folder / "none")):
        said = store("verify", file)
        assert said.code in {0, 2, 3, 4, 6, 7}, said
    assert snapshot(folder) == before


@pytest.mark.torture
@given(SPOILING)
@settings(quietly, max_examples=200)
def test_hundreds_of_papers(quick, source, steps):
    verified(source[0], quick, spoilt(source[2], steps))


LOOPS = {
    "nothing": b"",
    "header": b"%PDF-1.7\n",
    "pages-in-themselves": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R/Size 3>>\n%%EOF",
    "names-in-themselves": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>/Pages 3 0 R>>endobj 2 0 obj<</Kids[2 0 R]>>endobj 3 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R/Size 4>>\n%%EOF",
    "deep": b"%PDF-1.7\n1 0 obj" + b"[" * 200_000 + b"endobj trailer<</Root 1 0 R>>\n%%EOF",
    "fields-in-themselves": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 3 0 R/AcroForm<</Fields[2 0 R]>>>>endobj 2 0 obj<</FT/Sig/Kids[2 0 R]/Parent 2 0 R>>endobj 3 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R/Size 4>>\n%%EOF",
    "page-count": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 2147483647>>endobj trailer<</Root 1 0 R/Size 3>>\n%%EOF",
}  # fmt: skip


FEW = {"fields-in-themselves", "deep"}


@pytest.mark.parametrize(
    "name", [name if name in FEW else pytest.param(name, marks=pytest.mark.torture) for name in LOOPS]
)
def test_a_paper_that_leads_back_to_itself(quick, source, name):
    verified(source[0], quick, LOOPS[name])


@pytest.mark.torture
def test_a_paper_whose_record_is_a_bomb(quick, source):
    """The attached record of real minutes unfolds to 300 MB of the same letter."""
    with pikepdf.open(io.BytesIO(source[2])) as paper:
        (name,) = paper.attachments
        found = paper.attachments[name]
        found.obj.EF.F.write(
            zlib.compress(b'{"x":"' + b"x" * 300_000_000 + b'"}', 9), filter=pikepdf.Name.FlateDecode
        )
        out = io.BytesIO()
        paper.save(out)
    verified(source[0], quick, out.getvalue())
