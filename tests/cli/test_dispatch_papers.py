import pytest

AFTER = {"now": "2020-11-20T09:00:00Z"}
MINUTES = ("dispatch-minutes", "--session", "2020-10", "--on", "2020-11-20")


def test_minutes_go_out_once_signed_and_count_as_sent(october):
    october.refused(
        *MINUTES, "--original-to", 1, code=4, error="dispatch-unsigned", mend="assembly signed", **AFTER
    )
    october.refused(*MINUTES, code=2, error="sending-to-nobody", **AFTER)
    october.ok("signed", "--session", "2020-10", "--on", "2020-11-13", **AFTER)
    told = october.json(
        *MINUTES, "--original-to", 1, "--copy-to", 7, "--members", "1-2", "--number", 131, **AFTER
    )
    assert [each["dispatch"]["document"] for each in told] == ["original", "copy", "copy"]
    files = [{path.rpartition("/")[2] for path in each["paths"]} for each in told]
    assert files[0] == {"letter.pdf", "minutes.pdf", "manifest.json"}
    assert files[2] == {"letter-1.pdf", "letter-2.pdf", "minutes.pdf", "manifest.json"}
    assert "minutes sent" in october.ok("history", "authority", 1, **AFTER)


@pytest.mark.parametrize(
    ("words", "roles"), [((), ["sector", "finance"]), (("--as", "finance"), ["finance"])]
)
def test_a_decision_is_put_to_those_whom_the_register_names(october, words, roles):
    told = october.json("dispatch-decision", "1/2020", "--on", "2020-11-20", *words, **AFTER)
    assert [each["dispatch"]["role"] for each in told] == roles
    assert {path.rpartition("/")[2] for path in told[0]["paths"]} == {
        "letter.pdf",
        "extract-1.pdf",
        "manifest.json",
    }
    october.refused("dispatch-decision", "1/2020", "--to", 3, code=2, error="approval-of-nobody", **AFTER)
    october.refused("dispatch-decision", "9/2020", code=3, error="decision-not-taken", **AFTER)
