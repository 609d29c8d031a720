"""French, as `sentences_elections` has it in Arabic: the bureau's election (art. 19), a committee's chair (art. 29).

A post is named by its word alone: président, première vice-présidente.
"""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, counted, de, long_date
from assembly.language.french_persons import by_gender
from assembly.language.phrases import recorded, styled
from assembly.language.sentences import Person


def bureau_vote(post: str, eldest: Person, youngest: Person) -> str:
    """Return how a post of the bureau was filled: one vote per post, public and by name; who presided, who wrote."""
    oldest = by_gender(eldest.gender, "doyen d'âge", "doyenne d'âge")
    young = by_gender(youngest.gender, "le plus jeune", "la plus jeune")
    return (
        f"L'élection {de(recorded(post))} a eu lieu au scrutin uninominal public, sous la présidence de {styled(eldest)}, "
        f"{oldest} des membres présents, le secrétariat étant assuré par {styled(youngest)}, "
        f"{young} des membres présents sachant lire et écrire."
    )


def elected_outright(winner: Person, votes: int) -> str:
    """Return an election in the first round, by the absolute majority of the voters."""
    return (
        f"{styled(winner)} a obtenu {_votes(votes)}, soit la majorité absolue des membres votants, "
        f"et a été {_elected(winner)} au premier tour."
    )


def second_round() -> str:
    """Return that a second round was held, by relative majority."""
    return (
        "Aucun candidat n'ayant obtenu la majorité absolue au premier tour, il a été procédé à un second tour, "
        "à la majorité relative."
    )


def elected_in_second_round(winner: Person, votes: int) -> str:
    """Return an election in the second round."""
    return (
        f"{styled(winner)} a obtenu {_votes(votes)}, soit la majorité relative, "
        f"et a été {_elected(winner)} au second tour."
    )


def drawn_by_lot(candidates: int, winner: Person) -> str:
    """Return a lot between candidates with as many votes."""
    equal = "Les deux candidats" if candidates == 2 else "Les candidats"  # noqa: PLR2004  a pair
    drawn = by_gender(winner.gender, "désigné", "désignée")
    return (
        f"{equal} ayant obtenu le même nombre de voix, il a été procédé à un tirage au sort, "
        f"à l'issue duquel {styled(winner)} a été {drawn}."
    )


def only_candidate(winner: Person, votes: int) -> str:
    """Return the votes of an only candidate."""
    only = by_gender(winner.gender, "seul candidat", "seule candidate")
    return f"{styled(winner)}, {only}, a obtenu {_votes(votes)}."


def election_put_off(day: date) -> str:
    """Return that the quorum of an election was missed: the later meeting elects with any number."""
    return (
        f"L'élection a été reportée à une réunion ultérieure, le {long_date(day)}, où elle aura lieu valablement "
        "quel que soit le nombre des membres présents."
    )


def committee_vote(post: str) -> str:
    """Return how a committee's chair or deputy was elected: the one secret ballot that the law keeps (art. 29)."""
    return f"L'élection {de(recorded(post))} a eu lieu au scrutin secret, à la majorité absolue des membres présents."


def _votes(n: int) -> str:
    return counted(n, NOUNS["vote"])


def _elected(winner: Person) -> str:
    return by_gender(winner.gender, "proclamé élu", "proclamée élue")
