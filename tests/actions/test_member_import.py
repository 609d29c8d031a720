from datetime import date

from acts import PEN, raises, store_of
from hall import unchanged

from assembly.actions.member_import import import_members, preview

START = date(2021, 9, 1)
HEAD = "الرقم,الاسم الكامل,الهاتف\n"


def sheet(tmp_path, text):
    path = tmp_path / "members.csv"
    path.write_text(HEAD + text, "utf-8")
    return path


def test_a_preview_records_nothing(store, tmp_path):
    with unchanged(store.folder):
        found = preview(store_of(store), sheet(tmp_path, "76,عضو جديد,0600000001\n"), START)
    assert [member.number for member in found.new] == [76]


def test_telephones_are_kept_apart(store, tmp_path):
    import_members(store_of(store), PEN, sheet(tmp_path, "76,عضو جديد,0600000001\n"), START)
    assert store_of(store).members()[-1].name == "عضو جديد"
    assert "0600000001" not in (store.folder / "register.jsonl").read_text("utf-8")
    assert store_of(store).private.load().members[76].phone.endswith("600000001")


def test_a_bad_row_refuses_the_whole_sheet(store, tmp_path):
    path = sheet(tmp_path, "76,عضو جديد,0600000001\n76,عضو آخر,0600000002\n")
    with unchanged(store.folder):
        said = store("import-members", path, "--start", "2021-09-01")
    assert said.code == 2
    assert "3" in said.err


def test_what_was_private_before_comes_back_when_the_register_cannot_be_written(store, tmp_path):
    import_members(store_of(store), PEN, sheet(tmp_path, "76,عضو جديد,0600000001\n"), START)
    path = store.folder / "register.jsonl"
    text = path.read_bytes()
    path.write_bytes(text.replace(b"init register", b"init REGISTER"))
    with unchanged(store.folder), raises("journal-damaged", line=1):
        import_members(store_of(store), PEN, sheet(tmp_path, "77,عضو ثالث,0600000003\n"), START)
