"""The letter of a dispatch, by what it carries: made from the record and the session alone, so that it can be made again."""

from __future__ import annotations

from assembly.documents.decision_transmittal import decision_sending_view
from assembly.documents.letter import Addressed, LetterView, Outgoing
from assembly.documents.minutes_transmittal import copy_view, member_copy_view, original_view
from assembly.documents.press import Sheet
from assembly.documents.recommendation_list import Selection
from assembly.documents.transmittal import sending_view
from assembly.domain.authority import AddressedAuthority
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.language import sentences_sending as sending
from assembly.language.tongue import TONGUES


def dispatch_letters(dossier: Dossier, dispatch: Dispatch) -> tuple[Sheet, ...]:
    """Return the letter to the authority, or one to each member that gets a copy of the minutes."""
    if dispatch.authority is None:
        return tuple(_for_member(dossier, dispatch, member) for member in dispatch.members)
    view = _view(dossier, dispatch, dispatch.authority)
    return (Sheet("letter", "letter", view, dispatch.language),)


def _view(dossier: Dossier, dispatch: Dispatch, named: AddressedAuthority) -> LetterView:
    to = Addressed(named, dispatch.address, dispatch.head)
    outgoing = Outgoing(dispatch.reference, dispatch.on, dispatch.copies, dispatch.seals)
    if dispatch.matter == "recommendations":
        selection = Selection(dispatch.receivers, frozenset(dispatch.recommendations))
        say = TONGUES[dispatch.language]
        numbers = {d.sequence: d.number for d in dossier.decisions}
        extracts = (
            say(sending.decision_enclosed, numbers[each]) for each in decisions_behind(dossier, dispatch)
        )
        enclosed = (say(sending.sheet_enclosed), *extracts)
        return sending_view(dossier, to, outgoing, selection, enclosed=enclosed, language=dispatch.language)
    if dispatch.matter == "decision":
        return decision_sending_view(
            dossier, to, outgoing, dispatch.decision or 0, language=dispatch.language
        )
    written = original_view if dispatch.document == "original" else copy_view
    return written(dossier, to, outgoing, dispatch.sitting, language=dispatch.language)


def _for_member(dossier: Dossier, dispatch: Dispatch, member: int) -> Sheet:
    outgoing = Outgoing(dispatch.reference, dispatch.on, seals=dispatch.seals)
    view = member_copy_view(dossier, member, outgoing, dispatch.sitting, language=dispatch.language)
    return Sheet(f"letter-{member}", "letter", view, dispatch.language)


def decisions_behind(dossier: Dossier, dispatch: Dispatch) -> tuple[int, ...]:
    """Return the decisions, by their numbers in the year, taken on the items that its recommendations come from."""
    of_proposal = {proposal.number: proposal.item for proposal in dossier.proposals}
    items = set()
    for each in dossier.recommendations:
        if each.number in dispatch.recommendations and each.origin:
            kind, number = each.origin.kind, each.origin.number
            items.add(number if kind == "item" else of_proposal.get(number))
    return tuple(d.sequence for d in dossier.decisions if d.cancelled_by is None and d.item in items)
