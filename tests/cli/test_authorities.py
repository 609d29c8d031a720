def test_listed_by_level_and_by_day(store):
    everybody = store.json("authorities")
    assert {each["level"] for each in everybody} == {"local", "regional", "national"}
    assert {each["level"] for each in store.json("authorities", "--level", "local")} == {"local"}
    renamed = store(
        "add-authority", "اسم جديد", "--renames", 7, "--since", "2030-01-01", "--fr", "Nouveau nom"
    )
    assert (renamed.code, "In French" in renamed.err) == (0, False)
    assert "اسم جديد" not in store.ok("authorities", "--on", "2029-12-31")
    assert "اسم جديد" in store.ok("authorities", "--on", "2030-01-01")


def test_a_new_arabic_name_alone_says_which_french_one_stays(store):
    renamed = store("add-authority", "اسم جديد", "--renames", 7, "--since", "2030-01-01")
    assert "In French it is still Préfecture de Marrakech" in renamed.err
    assert "assembly undo --register" in renamed.err


def test_a_new_one(store):
    number = len(store.json("authorities")) + 1
    made = store.json(
        "add-authority", "سلطة جديدة", "--level", "local", "--address", "آسفي", "--since", "2020-01-01"
    )
    assert (made["number"], made["level"], made["address"]) == (number, "local", "آسفي")
    assert made["names"] == [{"ar": "سلطة جديدة", "fr": "", "since": "2020-01-01", "until": None}]
