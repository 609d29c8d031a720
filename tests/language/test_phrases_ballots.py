"""The French sentences on votes: every result, every agreement."""

import pytest

from assembly.domain.majority import Tally
from assembly.language import phrases_ballots as fr
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair

ITEM = fr.item_matter("le troisième point de l'ordre du jour")
ACCOUNT = fr.account_matter("le compte administratif")
AMENDMENT, PROPOSAL, PETITION = map(fr.motion_matter, ("amendment", "proposal", "petition"))
PRESIDENT = Chair(Person("A"))
CHAIRWOMAN = Chair(Person("B", "female"))
DEPUTY = Chair(Person("C", "female"), "vice-president-1")


def tally(in_favour, against, abstain, out=0):
    return Tally(in_favour=in_favour, against=against, abstain=abstain, not_voting=out)


@pytest.mark.parametrize(
    ("matter", "method", "debated", "words"),
    [
        (
            ITEM,
            "show-of-hands",
            True,
            "Après débat, ce point a été mis aux voix au scrutin public, à main levée",
        ),
        (
            PROPOSAL,
            "roll-call",
            False,
            "Cette proposition a été mise aux voix au scrutin public, par appel nominal",
        ),
        (
            AMENDMENT,
            "show-of-hands",
            False,
            "Cet amendement a été mis aux voix au scrutin public, à main levée",
        ),
        (PETITION, "other", False, "Ce vœu a été mis aux voix au scrutin public"),
    ],
)
def test_a_public_vote(matter, method, debated, words):
    assert fr.public_vote(matter, method, debated=debated) == f"{words}, avec le résultat suivant :"


def test_a_secret_vote():
    assert fr.secret_vote(ITEM, fr.by_article("29"), debated=True) == (
        "Après débat, ce point a été mis aux voix au scrutin secret, conformément à l'article 29 de ladite loi. "
        "Le vote a donné le résultat suivant :"
    )
    assert fr.secret_vote(PROPOSAL, fr.by_reason("سبب"), debated=False) == (
        "Cette proposition a été mise aux voix au scrutin secret, pour le motif suivant :\nسبب\n"
        "Le vote a donné le résultat suivant :"
    )


def test_what_all_voted():
    adopted = "L'Assemblée générale a adopté, à l'unanimité"
    assert fr.adopted_by_all(ITEM) == f"{adopted}, le troisième point de l'ordre du jour."
    assert fr.adopted_by_all(PROPOSAL) == f"{adopted}, cette proposition."
    assert fr.adopted_by_all_voters(PETITION) == f"{adopted} des votants, ce vœu."
    assert fr.adopted_by_all(ACCOUNT) == (
        "Après examen du compte administratif, l'Assemblée générale l'a approuvé à l'unanimité."
    )
    assert fr.adopted_by_all_voters(ACCOUNT).endswith("l'a approuvé à l'unanimité des votants.")
    rejected = "L'Assemblée générale a rejeté, à l'unanimité"
    assert fr.rejected_by_all(AMENDMENT) == f"{rejected}, cet amendement."
    assert (
        fr.rejected_by_all_voters(ITEM) == f"{rejected} des votants, le troisième point de l'ordre du jour."
    )
    assert fr.rejected_by_all(ACCOUNT).endswith("l'Assemblée générale l'a rejeté à l'unanimité.")


@pytest.mark.parametrize(
    ("counts", "margin"),
    [
        ((48, 2, 2), "par 48 voix pour, 2 voix contre et 2 abstentions"),
        ((30, 1, 1), "par 30 voix pour, 1 voix contre et 1 abstention"),
        ((50, 0, 1), "par 50 voix pour, aucune voix contre et 1 abstention"),
        ((48, 2, 0), "par 48 voix pour et 2 voix contre"),
        ((1200, 2, 0), "par 1\u202f200 voix pour et 2 voix contre"),
    ],
)
def test_an_adoption_by_majority(counts, margin):
    said = fr.adopted_by_majority(ITEM, tally(*counts))
    assert said == f"L'Assemblée générale a adopté, {margin}, le troisième point de l'ordre du jour."
    account = fr.adopted_by_majority(ACCOUNT, tally(*counts))
    assert account == f"Après examen du compte administratif, l'Assemblée générale l'a approuvé {margin}."


@pytest.mark.parametrize(
    ("counts", "margin"),
    [
        ((2, 48, 2), "par 48 voix contre, 2 voix pour et 2 abstentions"),
        ((0, 50, 1), "par 50 voix contre, aucune voix pour et 1 abstention"),
        ((1, 51, 0), "par 51 voix contre et 1 voix pour"),
    ],
)
def test_a_rejection_by_majority(counts, margin):
    assert (
        fr.rejected_by_majority(PETITION, tally(*counts))
        == f"L'Assemblée générale a rejeté, {margin}, ce vœu."
    )


def test_no_majority():
    assert fr.no_majority(ITEM) == (
        "Ce point n'a pas obtenu la majorité absolue des votants et n'a donc pas été adopté."
    )
    assert fr.no_majority(PROPOSAL).endswith("et n'a donc pas été adoptée.")


@pytest.mark.parametrize(
    ("chair", "voice"),
    [
        (PRESIDENT, "la voix du président"),
        (CHAIRWOMAN, "la voix de la présidente"),
        (DEPUTY, "la voix de la présidente de séance"),
    ],
)
def test_a_tie_goes_with_the_chair(chair, voice):
    assert fr.tie_adopted(ITEM, tally(30, 30, 0), chair, "14") == (
        f"Les voix étant également partagées (30 voix pour et 30 voix contre), {voice} a été prépondérante, "
        "conformément à l'article 14 de ladite loi, et l'Assemblée générale a ainsi adopté "
        "le troisième point de l'ordre du jour."
    )
    assert fr.tie_rejected(PETITION, tally(1, 1, 1), chair, "14") == (
        f"Les voix étant également partagées (1 voix pour, 1 voix contre et 1 abstention), {voice} a été prépondérante, "
        "conformément à l'article 14 de ladite loi, et l'Assemblée générale a ainsi rejeté ce vœu."
    )


@pytest.mark.parametrize(
    ("abstain", "own"),
    [
        (4, "4 abstentions, dont celle de Monsieur le Président"),
        (1, "1 abstention, celle de Monsieur le Président"),
    ],
)
def test_a_tie_whose_chair_abstained(abstain, own):
    assert fr.tie_chair_abstained(ITEM, tally(24, 24, abstain), PRESIDENT, "14") == (
        f"Les voix étant également partagées (24 voix pour, 24 voix contre et {own}), les suffrages n'ont pu être "
        "départagés, conformément à l'article 14 de ladite loi, et aucune décision n'a été prise sur ce point."
    )


def test_a_tie_whose_chair_did_not_vote():
    assert fr.tie_chair_did_not_vote(PROPOSAL, tally(2, 2, 0), DEPUTY, "14") == (
        "Les voix étant également partagées (2 voix pour et 2 voix contre) et Madame la présidente de séance n'ayant pas "
        "pris part au vote, les suffrages n'ont pu être départagés, conformément à l'article 14 de ladite loi, "
        "et aucune décision n'a été prise sur cette proposition."
    )


def test_no_decision():
    assert fr.all_abstained(ITEM) == (
        "Tous les membres présents s'étant abstenus, aucune décision n'a été prise sur ce point."
    )
    assert fr.all_voters_abstained(PETITION) == (
        "Tous les membres ayant pris part au vote s'étant abstenus, aucune décision n'a été prise sur ce vœu."
    )
    assert fr.nobody_voted(AMENDMENT) == (
        "Aucun des membres présents n'ayant pris part au vote, aucune décision n'a été prise sur cet amendement."
    )


def test_who_stayed_out():
    assert fr.out_of_the_vote(1) == "Parmi les membres présents, 1 membre n'a pas pris part au vote."
    assert fr.out_of_the_vote(2) == "Parmi les membres présents, 2 membres n'ont pas pris part au vote."
