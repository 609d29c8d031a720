from hall import opened


def test_who_holds_what_on_a_day(store):
    said = store.ok("offices", "--on", "2020-11-12").splitlines()
    assert said[0] == "Offices on 2020-11-12"
    assert said[2].split("\t") == ["president", "", "1", "العضو الأول", "2015-08-07"]
    assert len(said) == 2 + 11


def test_what_is_vacant_and_who_stands_in(store):
    store.ok("end-mandate", 1, "--on", "2020-11-11")
    said = store.ok("offices", "--on", "2020-11-12")
    assert "Vacant: president." in said
    assert "العضو الثاني stands in for the president (article 28)." in said
    data = store.json("offices", "--on", "2020-11-12")
    assert (data["vacant"], data["head"], len(data["offices"])) == (["president"], 2, 10)


def test_an_election_shows_at_once(store):
    hall = opened(store, "election")
    hall.ok("elect", "committee-chair", "--of", "لجنة التكوين", "--votes", "20=40", "--at", "10:10")
    assert "chair of the committee\tلجنة التكوين\t20" in hall.ok("offices")
    held = hall.json("offices")["offices"][-1]
    assert held == {
        "member": 20,
        "office": {"start": "2020-11-12", "end": None, "post": "committee-chair", "of": "لجنة التكوين"},
    }


def test_before_anybody_there_is_nobody(store):
    assert store.json("offices", "--on", "2010-01-01") == {"offices": [], "vacant": [], "head": None}
