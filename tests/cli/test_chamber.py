import json

from hall import Hall


def test_init_says_what_comes_next(tmp_path):
    hall = Hall(tmp_path / "store")
    words = ("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75, "--region", "marrakech-safi")
    made = json.loads(hall.ok(*words, "--json"))
    assert made["store"] == str(hall.folder)
    assert made["authorities"] == len(hall.json("authorities"))
    other = Hall(tmp_path / "other")
    assert "assembly import-members" in other.ok(*words)


def test_seats_are_counted_in_numbers(tmp_path):
    hall = Hall(tmp_path / "store")
    for seats in ("0", "-5", "many"):
        assert hall("init", "--name", "غرفة", "--city", "مراكش", "--seats", seats).code == 2
    assert not hall.folder.exists()


def test_a_file_in_the_place_of_the_store(tmp_path):
    (tmp_path / "store").write_text("mine")
    said = Hall(tmp_path / "store")("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75)
    assert said.code == 6
    assert str(tmp_path / "store") in said.err


def test_rules_have_their_articles_and_the_chamber_its_grounds(store):
    rules = {rule["name"]: rule for rule in store.json("rules")["rules"]}
    assert (rules["quorum.first_call"]["article"], rules["notice.full_days"]["value"]) == ("14", 8)
    chamber = store.folder / "chamber.toml"
    text = '[rules."majority.base"]\nvalue = "voters"\nground = "النظام الداخلي، المادة 12"\n'
    chamber.write_text(chamber.read_text("utf-8") + text, "utf-8")
    base = next(rule for rule in store.json("rules")["rules"] if rule["name"] == "majority.base")
    assert (base["value"], base["ground"]) == ("voters", "النظام الداخلي، المادة 12")
    assert "النظام الداخلي، المادة 12" in store.ok("rules")
    chamber.write_text(chamber.read_text("utf-8").replace('"majority.base"', '"majority.case"'), "utf-8")
    store.refused("rules", code=3, error="override-unknown", mend="assembly rules")
