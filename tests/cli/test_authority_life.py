import pytest
from recommended import sent


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ["entered in the register", "who heads it", "female", "became part of", "2020-10/R1, 2020-10/R2"],
        ),
        ("fr", ["inscription au registre", "femme", "rattachement à", "transmise", "2020-10/R1, 2020-10/R2"]),
        ("ar", ["تسجيلها", "أنثى", "إدماجها في", "أحيلت", "2020-10/R1، 2020-10/R2"]),
    ],
)
def test_the_whole_life_of_one_that_was_merged_away(october, language, words):
    sent(october, 1, number=131)
    october.ok("set-authority", 1, "--title", "وزيرة السياحة", "--gender", "female", "--since", "2020-01-01")
    october.ok("merge-authorities", 1, "--into", 3, "--on", "2020-11-12")
    said = october("history", "authority", 1, "--lang", language, now="2021-02-01T09:00:00Z")
    assert said.code == 0
    for word in [*words, "131/2020"]:
        assert word in said.out
    assert "assembly history authority" in said.err


def test_as_data_and_by_a_part_of_the_name(october):
    sent(october, 1, number=131)
    told = october.json("history", "authority", "وزارة", "السياحة", now="2021-02-01T09:00:00Z")
    assert (told["authority"]["number"], told["successor"], told["counts"]["letters"]) == (1, 1, 1)
    assert {"on", "what", "letters", "about", "until"} <= told["steps"][0].keys()
    october.refused("history", "authority", 99, code=3, error="authority-unknown")


def test_a_title_that_outlives_a_new_name_is_pointed_out(october):
    october.ok("set-authority", 4, "--title", "والي جهة مراكش-آسفي", "--gender", "male")
    rename = ("add-authority", "ولاية ثانية", "--renames", 4, "--fr", "Deuxième", "--since")
    said = october(*rename, "2022-01-01")
    assert (said.code, "assembly set-authority 4 --title … --since 2022-01-01" in said.err) == (0, True)
    assert "والي جهة مراكش-آسفي" in said.err
    assert (
        october("add-authority", "مجلس ثان", "--renames", 5, "--since", "2022-01-01", "--fr", "Conseil").err
        == ""
    )
    # Said anew from the same day, it outlives nothing.
    for _ in range(2):
        october.ok("undo", "--register")
    october.ok("set-authority", 4, "--title", "والي الجهة الثانية", "--since", "2022-01-01")
    assert october(*rename, "2022-01-01").err == ""


def test_its_steps_on_some_days_alone_and_what_is_counted_up_to_now(october):
    sent(october, 1, number=131)
    later = {"now": "2021-02-01T09:00:00Z"}

    def told(*words):
        return october.json("history", "authority", 1, *words, **later)

    assert [each["what"] for each in told("--since", "2020-11-20")["steps"]] == ["sent"]
    assert "sent" not in [each["what"] for each in told("--until", "2020-11-19")["steps"]]
    assert told("--until", "2020-11-19")["counts"] == told()["counts"]
    for words in (("--by", "كاتب"), ("--register",), ("--correspondence",), ("--session", "2020-10")):
        october.refused("history", "authority", 1, *words, code=2, error="history-of-a-life", **later)
