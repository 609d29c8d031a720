import json
import stat

import pytest
from acts import PEN, raises
from hall import Hall, snapshot

from assembly.actions.chambers import Identity, init, shipped_authorities
from assembly.store.folder import Store

IDENTITY = Identity(name_ar="غرفة", city_ar="مراكش", seats=75)


def test_a_store_is_made_whole(tmp_path):
    folder = tmp_path / "سجلات" / "store"
    count = init(folder, PEN, IDENTITY, "marrakech-safi")
    store = Store.open(folder)
    assert (store.chamber.name_ar, store.chamber.seats, store.chamber.specimen) == ("غرفة", 75, False)
    assert count == len(store.authorities()) == len(shipped_authorities("marrakech-safi")) > 10
    assert store.members() == ()
    assert [journal.kind for journal in store.journals()] == ["register", "correspondence"]


def test_names_are_written_as_toml_reads_them(tmp_path):
    identity = Identity(
        name_ar='غرفة "الصناعة" \\ التقليدية',
        name_fr="Chambre d'Artisanat {1}",
        city_ar="مراكش",
        seats=75,
        specimen=True,
    )
    init(tmp_path, PEN, identity)
    chamber = Store.open(tmp_path).chamber
    assert (chamber.name_ar, chamber.name_fr, chamber.specimen) == (identity.name_ar, identity.name_fr, True)


def test_a_store_that_is_there_stays(tmp_path):
    init(tmp_path, PEN, IDENTITY)
    before = snapshot(tmp_path)
    with raises("store-exists", mend="assembly members"):
        init(tmp_path, PEN, IDENTITY)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(
    ("identity", "region", "code"),
    [
        (Identity(name_ar="\u202eغرفة", city_ar="مراكش", seats=75), None, "text-bidi-override"),
        (Identity(name_ar="غرفة", city_ar="مراكش\x07", seats=75), None, "text-control-character"),
        (IDENTITY, "atlantis", "region-unknown"),
        (IDENTITY, "../rulebooks/ma-18-09", "region-unknown"),
    ],
)
def test_nothing_is_left_of_what_was_refused(tmp_path, identity, region, code):
    with raises(code):
        init(tmp_path / "store", PEN, identity, region)
    assert not (tmp_path / "store").exists()


def test_a_journal_that_is_there_is_not_taken_over(tmp_path):
    (tmp_path / "correspondence.jsonl").write_text("mine")
    with raises("journal-exists"):
        init(tmp_path, PEN, IDENTITY)
    assert snapshot(tmp_path) == {"correspondence.jsonl": b"mine"}


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "store").write_text("mine")
    with raises("io-error", reason="ENOTDIR"):
        init(tmp_path / "store", PEN, IDENTITY)
    assert stat.S_ISREG((tmp_path / "store").stat().st_mode)


def test_an_init_that_was_cut_short_is_done_again(tmp_path):
    hall = Hall(tmp_path / "store")
    words = ("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75, "--region", "marrakech-safi")
    hall.ok(*words)
    whole = snapshot(hall.folder)
    (hall.folder / "chamber.toml").unlink()
    hall.ok(*words)
    found = snapshot(hall.folder)
    assert {name: found[name] for name in whole} == whole
    # Nothing is erased: what the first one made stands beside it.
    assert sorted(found.keys() - whole.keys()) == sorted(
        f"{name}.undone-{json.loads(whole[name])['sum'][:8]}"
        for name in ("register.jsonl", "correspondence.jsonl")
    )


def test_a_register_with_members_is_never_set_aside(store):
    (store.folder / "chamber.toml").unlink()
    store.refused("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75, code=4, error="journal-exists")
