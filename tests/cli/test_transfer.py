import json


def test_a_session_is_taken_in_under_its_name(store, tmp_path):
    file = tmp_path / "ملف الدورة.json"
    file.write_text(json.dumps({"session": {"year": 2019, "month": 6}}), "utf-8")
    assert "assembly minutes --session 2019-06" in store.ok("import-session", file)
    assert store.json("list")["sessions"][0]["session"] == "2019-06"
    assert store.json("history", "--session", "2019-06")[0]["do"] == "import-session 2019-06"


def test_what_is_no_file(store, tmp_path):
    for path in (tmp_path, tmp_path / "none.yaml"):
        store.refused("import-session", path, code=2, error="text-file-unreadable")
