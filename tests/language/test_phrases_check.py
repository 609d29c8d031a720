"""The words of the report in French: facts agree with what stands before them, recorded Arabic keeps its direction."""

from datetime import date, datetime

import pytest

from assembly.domain.check.finding import SEVERITIES
from assembly.language import phrases_check as phrase
from assembly.language.sentences import Person, SessionName

OCTOBER = SessionName("ordinary", 2020, 10)


@pytest.mark.parametrize(
    ("code", "facts", "said"),
    [
        (
            "session-month",
            {"month": 10, "year": 2020, "day": date(2020, 11, 1), "reason": "سبب"},
            (
                "La session ordinaire d'octobre 2020 s'est ouverte, ou doit s'ouvrir, le 1er novembre 2020, hors de son mois. "
                "Motif enregistré : \u2067سبب\u2069."
            ),
        ),
        (
            "session-not-a-month",
            {"month": 9, "months": (2, 6, 10)},
            "Le mois de septembre n'est pas celui d'une session ordinaire ; ces mois sont : février, juin, octobre.",
        ),
        (
            "budget-not-on-agenda",
            {"month": 10},
            "L'ordre du jour de la session d'octobre ne compte pas de budget.",
        ),
        (
            "meeting-opened-early",
            {"call": 1, "meeting": datetime(2020, 10, 1, 10, 5), "opened": datetime(2020, 10, 1, 9)},  # noqa: DTZ001  local
            (
                "La séance s'est ouverte le 1er octobre 2020 à 9\u00a0h, avant l'heure de la convocation (première) : "
                "le 1er octobre 2020 à 10\u00a0h\u00a005."
            ),
        ),
        (
            "seat-both",
            {"sitting": 2, "member": Person("عضوة", "female")},
            "La présidence et le secrétariat de la séance n° 2 ont été confiés à une seule personne : Mme \u2067عضوة\u2069.",
        ),
        (
            "minutes-not-on-agenda",
            {"session": "2020-06"},
            "Procès-verbal non approuvé et non inscrit à l'ordre du jour : la session ordinaire de juin au titre de l'année 2020.",
        ),
        ("number-gap", {"part": "votes", "missing": (1, 4)}, "Numéros manquants (Scrutins) : 1, 4."),
        (
            "ballot-twice",
            {"subject": "item 4", "ballots": 2},
            "Scrutins qui subsistent sur un même objet (point n° 4) : 2.",
        ),
    ],
)
def test_a_finding_is_said_with_its_facts_in_words(code, facts, said):
    assert phrase.finding_said(code, facts).replace("Mme\u00a0", "Mme ") == said


def test_an_amount_and_nobody():
    facts = {"item": 3, "receipts": 500, "expenditure": 450}
    assert "5,00" in phrase.finding_said("budget-unbalanced", facts)
    changed = {"day": date(2020, 10, 15), "call": 1, "joined": (), "gone": (Person("عضو"),)}
    assert "Ajoutés : personne." in phrase.finding_said("roll-changed", changed)


def test_the_frame_of_the_report():
    assert phrase.report_title(OCTOBER) == (
        "Rapport sur la légalité de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020"
    )
    assert "le 16 novembre 2020" in phrase.checked(OCTOBER, date(2020, 11, 16), "18.09")
    assert phrase.cited("14", "18.09") == "article 14 de la loi n° 18-09"
    assert phrase.ignored_on(date(2020, 11, 16)) == "le 16 novembre 2020"
    assert "\u2067" in phrase.by_own_value("النظام الداخلي")
    assert len({phrase.nothing_found(), phrase.in_order(), phrase.not_in_order()}) == 3
    assert len({phrase.severity_heading(severity) for severity in SEVERITIES}) == 4


def test_a_code_of_a_later_version_shows_itself():
    assert phrase.finding_said("not-known-here", {}) == "not-known-here"
