"""What reminders ask in French, in number and in words; how many reminders there were."""

import pytest

from assembly.language import phrases_follow_up, phrases_sending


@pytest.mark.parametrize(
    ("n", "what"),
    [
        (1, "à la recommandation figurant"),
        (2, "aux deux recommandations figurant"),
        (3, "aux trois (3) recommandations figurant"),
        (21, "aux vingt et une (21) recommandations figurant"),
    ],
)
def test_how_many_recommendations_a_reminder_is_about(n, what):
    assert f"de la suite réservée {what} dans le tableau ci-joint." in phrases_sending.reminder_body(n, 1)


def test_reminders_are_counted_in_words():
    assert phrases_follow_up.unanswered("sent", 0) == "sans réponse"
    assert phrases_follow_up.unanswered("sent", 1) == "sans réponse, après un rappel"
    assert phrases_follow_up.unanswered("acknowledged", 3) == "reçue, sans réponse, après trois rappels"
