"""French, as `sentences_ballots` has it in Arabic: how a vote was taken, and one whole sentence per result."""

from __future__ import annotations

from assembly.domain.majority import Tally
from assembly.language.french import NOUNS, counted
from assembly.language.french_persons import by_gender, capitalised
from assembly.language.phrases import below, in_said_law
from assembly.language.phrases_opening import titled
from assembly.language.sentences_ballots import Matter, Motion
from assembly.language.sentences_opening import Chair

_PUBLIC = {"show-of-hands": ", à main levée", "roll-call": ", par appel nominal"}
_MOTIONS = {
    "amendment": Matter("cet amendement", "cet amendement", "cet amendement", "male"),
    "proposal": Matter("cette proposition", "cette proposition", "cette proposition", "female"),
    "petition": Matter("ce vœu", "ce vœu", "ce vœu", "male"),
}


def item_matter(object_of_item: str) -> Matter:
    """Return an item of the agenda as the matter of a ballot."""
    return Matter(object_of_item, "ce point", "ce point", "male")


def account_matter(account: str) -> Matter:
    """Return an administrative account as the matter of a ballot."""
    return Matter(account, "ce point", "ce point", "male", studied=account)


def motion_matter(kind: Motion) -> Matter:
    """Return an amendment, a proposal or a petition as the matter of a ballot."""
    return _MOTIONS[kind]


def public_vote(matter: Matter, method: str, *, debated: bool) -> str:
    """Return how a public vote was taken; the table of counts follows."""
    return f"{_put(matter, debated=debated)} au scrutin public{_PUBLIC.get(method, '')}, avec le résultat suivant :"


def secret_vote(matter: Matter, ground: str, *, debated: bool) -> str:
    """Return how a secret vote was taken, its ground being `by_reason` or `by_article`; the table of counts follows."""
    end = "\n" if "\n" in ground else ". "
    return f"{_put(matter, debated=debated)} au scrutin secret, {ground}{end}Le vote a donné le résultat suivant :"


def by_reason(reason: str) -> str:
    """Return the recorded ground of a secret vote."""
    return below("pour le motif suivant :", reason)


def by_article(article: str) -> str:
    """Return the legal ground of a secret vote (art. 29)."""
    return in_said_law(article)


def adopted_by_all(matter: Matter) -> str:
    """Return a unanimous adoption: nobody against, abstaining or out."""
    return _ruled(matter, "adopté", "approuvé", "à l'unanimité")


def adopted_by_all_voters(matter: Matter) -> str:
    """Return an adoption by all who voted, some of those present having taken no part."""
    return _ruled(matter, "adopté", "approuvé", "à l'unanimité des votants")


def adopted_by_majority(matter: Matter, tally: Tally) -> str:
    """Return an adoption with its three counts."""
    return _ruled(
        matter, "adopté", "approuvé", _margin(tally.in_favour, "pour", tally.against, "contre", tally.abstain)
    )


def rejected_by_all(matter: Matter) -> str:
    """Return a unanimous rejection."""
    return _ruled(matter, "rejeté", "rejeté", "à l'unanimité")


def rejected_by_all_voters(matter: Matter) -> str:
    """Return a rejection by all who voted, some of those present having taken no part."""
    return _ruled(matter, "rejeté", "rejeté", "à l'unanimité des votants")


def rejected_by_majority(matter: Matter, tally: Tally) -> str:
    """Return a rejection with its three counts."""
    return _ruled(
        matter, "rejeté", "rejeté", _margin(tally.against, "contre", tally.in_favour, "pour", tally.abstain)
    )


def no_majority(matter: Matter) -> str:
    """Return that neither side had the absolute majority of the voters."""
    adopted = by_gender(matter.gender, "adopté", "adoptée")
    return f"{capitalised(matter.this)} n'a pas obtenu la majorité absolue des votants et n'a donc pas été {adopted}."


def tie_adopted(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return an adoption by the side of the president's vote (art. 14)."""
    return f"{_tie(tally, chair, article)}, et l'Assemblée générale a ainsi adopté {matter.object}."


def tie_rejected(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return a rejection by the side of the president's vote (art. 14)."""
    return f"{_tie(tally, chair, article)}, et l'Assemblée générale a ainsi rejeté {matter.object}."


def tie_chair_abstained(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return a tie that no vote of the chair could break, the chair having abstained."""
    among = "dont celle" if tally.abstain > 1 else "celle"
    own = f", {among} de {titled(chair)}"
    return f"{_level(tally, own)}, {_not_broken(matter, article)}."


def tie_chair_did_not_vote(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return a tie that no vote of the chair could break, the chair having taken no part."""
    return (
        f"{_level(tally)} et {titled(chair)} n'ayant pas pris part au vote, {_not_broken(matter, article)}."
    )


def all_abstained(matter: Matter) -> str:
    """Return that everybody present abstained."""
    return f"Tous les membres présents s'étant abstenus, {_no_decision(matter)}."


def all_voters_abstained(matter: Matter) -> str:
    """Return that everybody counted abstained, some of those present having taken no part."""
    return f"Tous les membres ayant pris part au vote s'étant abstenus, {_no_decision(matter)}."


def nobody_voted(matter: Matter) -> str:
    """Return that nobody present took part."""
    return f"Aucun des membres présents n'ayant pris part au vote, {_no_decision(matter)}."


def out_of_the_vote(n: int) -> str:
    """Return how many of those present took no part; they are no abstentions."""
    verb = "n'ont" if n > 1 else "n'a"
    return f"Parmi les membres présents, {counted(n, NOUNS['member'])} {verb} pas pris part au vote."


def _put(matter: Matter, *, debated: bool) -> str:
    lead = f"Après débat, {matter.the}" if debated else capitalised(matter.the)
    return f"{lead} a été {by_gender(matter.gender, 'mis', 'mise')} aux voix"


def _ruled(matter: Matter, verb: str, of_an_account: str, manner: str) -> str:
    if matter.studied:
        return f"Après examen {_of(matter.studied)}, l'Assemblée générale l'a {of_an_account} {manner}."
    return f"L'Assemblée générale a {verb}, {manner}, {matter.object}."


def _of(account: str) -> str:
    return f"du {account.removeprefix('le ')}"


def _margin(winners: int, side: str, losers: int, other: str, abstain: int) -> str:
    """Return par 48 voix pour, 2 voix contre et 2 abstentions; a count of none is said in words, or left out."""
    against_them = _votes(losers) if losers else "aucune voix"
    if not abstain:
        return f"par {_votes(winners)} {side} et {against_them} {other}"
    abstained = counted(abstain, NOUNS["abstention"])
    return f"par {_votes(winners)} {side}, {against_them} {other} et {abstained}"


def _votes(n: int) -> str:
    return counted(n, NOUNS["vote"])


def _level(tally: Tally, of_the_abstentions: str = "") -> str:
    sides = f"{_votes(tally.in_favour)} pour"
    if tally.abstain:
        abstained = counted(tally.abstain, NOUNS["abstention"])
        counts = f"{sides}, {_votes(tally.against)} contre et {abstained}{of_the_abstentions}"
    else:
        counts = f"{sides} et {_votes(tally.against)} contre"
    return f"Les voix étant également partagées ({counts})"


def _not_broken(matter: Matter, article: str) -> str:
    return f"les suffrages n'ont pu être départagés, {in_said_law(article)}, et {_no_decision(matter)}"


def _no_decision(matter: Matter) -> str:
    return f"aucune décision n'a été prise sur {matter.this}"


def _tie(tally: Tally, chair: Chair, article: str) -> str:
    title = by_gender(chair.person.gender, "du président", "de la présidente")
    voice = title if chair.post == "president" else f"{title} de séance"
    return f"{_level(tally)}, la voix {voice} a été prépondérante, {in_said_law(article)}"
