from recommended import FAIRS, sent


def test_its_steps_on_the_screen_and_as_data(october):
    sent(october, 13, number=131)
    october.ok("answer", "2020-10/R3", "refused", "--because", "السبب", "--on", "2020-12-10", "--from", 13, now="2021-01-01T09:00:00Z")  # fmt: skip
    lines = october.ok("history", "recommendation", "2020-10/R3").splitlines()
    assert lines[0] == "Recommendation 2020-10/R3"
    assert [line.split("\t")[1] for line in lines[2:]] == ["recorded", "sent to the authority", "turned down"]
    assert FAIRS in lines[2]
    told = october.json("history", "توصية", "R3", "--session", "2020-10")
    assert [(each["what"], each["reference"]) for each in told][1] == ("sent", "131/2020")
    october.refused("history", "recommendation", "2020-10/R9", code=3, error="recommendation-unknown")
    october.refused("history", "recommendation", "ثلاثة", code=2, error="recommendation-identifier")


def test_its_steps_on_some_days_alone(october):
    sent(october, 13, number=131)
    answered = ("answer", "2020-10/R3", "refused", "--because", "السبب", "--on", "2020-12-10", "--from", 13)
    october.ok(*answered, now="2021-01-01T09:00:00Z")

    def told(*words):
        return [each["what"] for each in october.json("history", "recommendation", "2020-10/R3", *words)]

    assert told("--since", "2020-11-20") == ["sent", "refused"]
    assert told("--since", "2020-11-20 23:00", "--until", "2020-12-09") == ["sent"]
    assert told("--until", "2020-11-19") == ["recorded"]
    for words in (("--by", "كاتب"), ("--register",), ("--correspondence",)):
        facts = october.refused(
            "history", "recommendation", "2020-10/R3", *words, code=2, error="history-of-a-life"
        )
        assert facts["option"] == words[0]
