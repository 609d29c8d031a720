"""French, as `sentences_election_sheets` has it in Arabic: ballot papers and the sheet on which they are counted."""

from __future__ import annotations

from assembly.language.french import NOUNS, counted, de, grouped
from assembly.language.phrases import pursuant
from assembly.language.sentences_meeting import BLANK


def election_subject(post: str) -> str:
    """Return the post that is voted on; `post` has its article."""
    return f"Élection {de(post)}"


def mark_one() -> str:
    """Return what a voter does with a paper that names the candidates."""
    return "Cocher une seule case ; tout bulletin portant plusieurs marques ou un signe distinctif est nul."


def write_one() -> str:
    """Return what a voter does with a paper that names nobody."""
    return "Écrire un seul nom ; tout bulletin portant plusieurs noms ou un signe distinctif est nul."


def name_to_write() -> str:
    """Return the line on which a voter writes a name."""
    return f"Nom : {BLANK}"


def rounds_rule(article: str, law: str, *, of_present: bool) -> str:
    """Return how the post is filled: absolute majority, then relative, then a lot (art. 19, 29)."""
    base = "des membres présents" if of_present else "des votants"
    return (
        f"L'élection a lieu au premier tour à la majorité absolue {base}, au second tour à la majorité relative ; "
        f"en cas d'égalité des voix, il est procédé à un tirage au sort, {pursuant(article, law)}."
    )


def quorum_rule(needed: int, in_office: int, article: str, law: str) -> str:
    """Return how many must attend the election of the bureau (art. 19)."""
    return (
        f"L'élection du bureau n'est valable qu'en présence d'au moins {counted(needed, NOUNS['member'])} "
        f"sur {grouped(in_office)} en exercice, {pursuant(article, law)}."
    )


def lot_result() -> str:
    """Return the line on which a lot's result is written."""
    return f"Résultat du tirage au sort, le cas échéant : {BLANK}"


def elected_line() -> str:
    """Return the line on which the elected member's name is written."""
    return f"A été proclamé élu : {BLANK} au tour : {BLANK}"
