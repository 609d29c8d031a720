"""French, as `sentences_seals` has it in Arabic: the numbers at the end of papers."""

from __future__ import annotations


def journal_sum(session: str) -> str:
    """Return what the sum of a session's journal is called."""
    return f"Somme de contrôle du journal de la session {session}, avant son scellement :"


def seals_before() -> str:
    """Return what the number of the list of seals before a session is called."""
    return "Numéro de la liste des sceaux avant cette session :"


def no_seals_before() -> str:
    """Return the same while no session is sealed: the number is that of an empty list."""
    return "Numéro de la liste des sceaux avant cette session (liste vide, aucune session n'est encore scellée) :"


def seals_now() -> str:
    """Return what the number of the list of seals is called on a later paper."""
    return "Numéro de la liste des sceaux des sessions :"


def what_numbers_are_for() -> str:
    """Return what the numbers under the minutes are for."""
    return (
        "Ces deux numéros permettent de vérifier que rien de ce qui a été enregistré n'a été modifié "
        "depuis l'impression de ce procès-verbal."
    )


def picture_of_numbers() -> str:
    """Return what the picture beside the numbers shows, for who cannot see it."""
    return "Code QR portant les deux numéros imprimés à côté"
