"""The French names of the numbers at the end of papers."""

from assembly.language import phrases_seals as fr


def test_names():
    assert fr.seals_now() == "Numéro de la liste des sceaux des sessions :"
    assert fr.seals_before() == "Numéro de la liste des sceaux avant cette session :"
    assert fr.no_seals_before().startswith("Numéro de la liste des sceaux avant cette session (liste vide")
    assert "procès-verbal" in fr.what_numbers_are_for()
    assert fr.picture_of_numbers().startswith("Code QR")
