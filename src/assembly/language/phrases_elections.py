"""French, as `sentences_elections` has it in Arabic: the bureau's election (art. 19), a committee's chair (art. 29).

A post is named with its article: le président, la première vice-présidente.
"""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, counted, de, long_date
from assembly.language.french_persons import by_gender, office_title
from assembly.language.persons import shared_gender
from assembly.language.phrases import in_said_law, listed, recorded, styled
from assembly.language.sentences import Person
from assembly.language.terms import AnyGender, Gender

_POSTS = {
    "committee-chair": ("président de la commission", "présidente de la commission"),
    "committee-deputy": ("vice-président de la commission", "vice-présidente de la commission"),
    "representative": (
        "représentant de la Chambre auprès de l'organisme",
        "représentante de la Chambre auprès de l'organisme",
    ),
}


def bureau_vote(post: str, eldest: Person, youngest: Person) -> str:
    """Return how a post of the bureau was filled: one vote per post, public and by name; who presided, who wrote."""
    oldest = by_gender(eldest.gender, "doyen d'âge", "doyenne d'âge")
    young = by_gender(youngest.gender, "le plus jeune", "la plus jeune")
    return (
        f"L'élection {de(_as_named(post))} a eu lieu au scrutin uninominal public, sous la présidence de {styled(eldest)}, "
        f"{oldest} des membres présents, le secrétariat étant assuré par {styled(youngest)}, "
        f"{young} des membres présents sachant lire et écrire."
    )


def elected_outright(winner: Person, votes: int) -> str:
    """Return an election in the first round, by the absolute majority of the voters."""
    return (
        f"{styled(winner)} a obtenu {_votes(votes)}, soit la majorité absolue des membres votants, "
        f"et a été {_elected(winner)} au premier tour."
    )


def second_round(candidates: AnyGender) -> str:
    """Return that a second round was held, by relative majority; `candidates` is the gender they share."""
    return (
        f"{_nobody(candidates)} n'ayant obtenu la majorité absolue au premier tour, il a été procédé à un second tour, "
        "à la majorité relative."
    )


def elected_in_second_round(winner: Person, votes: int) -> str:
    """Return an election in the second round."""
    return (
        f"{styled(winner)} a obtenu {_votes(votes)}, soit la majorité relative, "
        f"et a été {_elected(winner)} au second tour."
    )


def drawn_by_lot(level: tuple[Person, ...], winner: Person) -> str:
    """Return a lot between candidates with as many votes."""
    drawn = by_gender(winner.gender, "désigné", "désignée")
    return (
        f"{_the_candidates(level)} ayant obtenu le même nombre de voix, il a été procédé à un tirage au sort, "
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
    return f"L'élection {de(_as_named(post))} a eu lieu au scrutin secret, à la majorité absolue des membres présents."


def _votes(n: int) -> str:
    return counted(n, NOUNS["vote"])


def _elected(winner: Person) -> str:
    return by_gender(winner.gender, "proclamé élu", "proclamée élue")


def post_name(
    post: str, of: str | None, gender: AnyGender, *, president: AnyGender = Gender.MASCULINE
) -> str:
    """Return a post with its article: le président de la Chambre; a committee's with the committee as it was recorded."""
    article = by_gender(gender, "le", "la")
    if post in _POSTS and of:
        return f"{article} {by_gender(gender, *_POSTS[post])} {recorded(of)}"
    return f"{article} {office_title(post, gender, president=president)}"


def representative_vote(post: str) -> str:
    """Return how a representative was elected."""
    return f"L'élection {de(_as_named(post))} a eu lieu au scrutin public."


def election_quorum(attended: int, in_office: int, needed: int, article: str) -> str:
    """Return that a bureau's election had its quorum (art. 19)."""
    return (
        f"{_members(attended)} sur {in_office} en exercice ayant été présents, le quorum requis pour l'élection du bureau, "
        f"de {_members(needed)}, a été atteint, {in_said_law(article)}."
    )


def election_second_meeting(attended: int, article: str) -> str:
    """Return that a bureau's election was held at a second meeting, where any number suffices (art. 19)."""
    return (
        f"L'élection a eu lieu lors d'une seconde réunion, en présence de {_members(attended)}, "
        f"valablement quel que soit le nombre des membres présents, {in_said_law(article)}."
    )


def election_quorum_missed(attended: int, in_office: int, needed: int, article: str) -> str:
    """Return that a bureau's election lacked its quorum (art. 19)."""
    return (
        f"Le quorum requis pour l'élection du bureau, de {_members(needed)}, n'a pas été atteint : {_members(attended)} "
        f"sur {in_office} en exercice, {in_said_law(article)}."
    )


def candidates_stood(candidates: tuple[Person, ...]) -> str:
    """Return who stood for the post."""
    if len(candidates) == 1:
        alone = by_gender(candidates[0].gender, "seul candidat", "seule candidate")
        return f"{styled(candidates[0])} s'est présenté{by_gender(candidates[0].gender, '', 'e')}, {alone}."
    gender = shared_gender(each.gender for each in candidates)
    return (
        f"Se sont {by_gender(gender, 'présentés', 'présentées')} : {listed(tuple(map(styled, candidates)))}."
    )


def first_round_counts() -> str:
    """Return the words before the table of the first round."""
    return "Le premier tour a donné le résultat suivant :"


def second_round_counts() -> str:
    """Return the words before the table of the second round."""
    return "Le second tour a donné le résultat suivant :"


def elected_by_those_present(winner: Person, votes: int) -> str:
    """Return an election in the first round, by the absolute majority of those present (art. 29)."""
    return (
        f"{styled(winner)} a obtenu {_votes(votes)}, soit la majorité absolue des membres présents, "
        f"et a été {_elected(winner)} au premier tour."
    )


def no_majority_yet(candidates: AnyGender) -> str:
    """Return that the first round elected nobody, no second one having been held."""
    return f"{_nobody(candidates)} n'a obtenu la majorité absolue au premier tour."


def level_still(level: tuple[Person, ...]) -> str:
    """Return a tie in the second round, no lot having been drawn."""
    return f"{_the_candidates(level)} ont obtenu le même nombre de voix."


def nobody_elected(candidates: AnyGender) -> str:
    """Return that nobody had a vote in the second round."""
    return f"{_nobody(candidates)} n'ayant obtenu de voix, l'élection est restée sans résultat."


def voted_for(candidate: Person) -> str:
    """Return the heading of those who voted for a candidate."""
    return f"Ont voté pour {styled(candidate)}"


def _nobody(candidates: AnyGender) -> str:
    return by_gender(candidates, "Aucun candidat", "Aucune candidate")


def _the_candidates(candidates: tuple[Person, ...]) -> str:
    named = by_gender(shared_gender(each.gender for each in candidates), "candidats", "candidates")
    return f"Les deux {named}" if len(candidates) == 2 else f"Les {named}"  # noqa: PLR2004  a pair


def _as_named(post: str) -> str:
    """Return a post for a place in the sentence; one that was recorded in Arabic alone keeps its direction."""
    return post if post.startswith(("le ", "la ")) else recorded(post)


def _members(n: int) -> str:
    return counted(n, NOUNS["member"])
