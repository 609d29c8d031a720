from assembly.language import phrases_election_sheets as fr
from assembly.language.sentences_meeting import BLANK


def test_how_a_voter_fills_the_paper():
    assert (
        fr.mark_one()
        == "Cocher une seule case ; tout bulletin portant plusieurs marques ou un signe distinctif est nul."
    )
    assert (
        fr.write_one()
        == "Écrire un seul nom ; tout bulletin portant plusieurs noms ou un signe distinctif est nul."
    )
    assert fr.name_to_write() == f"Nom : {BLANK}"


def test_the_rules_of_the_rounds():
    assert fr.rounds_rule("19", "18.09", of_present=False) == (
        "L'élection a lieu au premier tour à la majorité absolue des votants, au second tour à la majorité relative ; "
        "en cas d'égalité des voix, il est procédé à un tirage au sort, conformément à l'article 19 de la loi n° 18-09."
    )
    assert "des membres présents" in fr.rounds_rule("29", "18.09", of_present=True)
    assert fr.quorum_rule(50, 75, "19", "18.09") == (
        "L'élection du bureau n'est valable qu'en présence d'au moins 50 membres sur 75 en exercice, "
        "conformément à l'article 19 de la loi n° 18-09."
    )


def test_what_is_written_by_hand():
    assert fr.lot_result() == f"Résultat du tirage au sort, le cas échéant : {BLANK}"
    assert fr.elected_line() == f"A été proclamé élu : {BLANK} au tour : {BLANK}"
