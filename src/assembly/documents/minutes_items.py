"""The items of the agenda in the minutes: presenter, debate, figures, amendments, vote, ending, decision."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.carried_table import carried_table
from assembly.documents.minutes_ballots import BallotView, ballot_view, matter_of_item, standing_here
from assembly.documents.minutes_elections import elections_on
from assembly.documents.minutes_endings import (
    ending_of,
    minutes_approved_by,
    never_reached,
    subject_of_item,
    taken_up_at,
)
from assembly.documents.minutes_members import item_vote_view
from assembly.documents.minutes_motions import MotionView, amendments_to, voted_proposals
from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Table, paragraphs
from assembly.domain.agenda import AgendaItem
from assembly.domain.ballot import Ballot
from assembly.domain.proposal import Speech
from assembly.language import sentences_items as sentence
from assembly.language.money import money_figures
from assembly.language.sentences import AMOUNT, LABEL, Person, styled


class SpeechView(NamedTuple):
    """What one person said; `speaker` is empty where the sentence before it names the only one."""

    speaker: str
    paragraphs: tuple[str, ...]


class ItemView(NamedTuple):
    """An item as one sitting dealt with it; empty parts are left out by the template."""

    title: str
    intro: tuple[str, ...]
    figures_lead: str
    figures: Table | None
    carried: Table | None
    debate_lead: str
    speeches: tuple[SpeechView, ...]
    motions: tuple[MotionView, ...]
    ballot: BallotView | None
    ending: str
    changes: tuple[str, ...]
    decision: tuple[str, ...]


def items_of(hall: Hall) -> tuple[ItemView, ...]:
    """Return the items that the sitting dealt with, in the order of discussion; at the end also those never reached."""
    return tuple(_item(hall, item) for item in hall.dossier.in_order() if _belongs(hall, item))


def speech_view(hall: Hall, speech: Speech) -> SpeechView:
    """Return a speech."""
    return SpeechView(hall.say(styled, hall.speaker(speech.speaker)), paragraphs(speech.text))


def _belongs(hall: Hall, item: AgendaItem) -> bool:
    return hall.sitting.number in taken_up_at(hall.dossier, item) or never_reached(hall, item)


def _item(hall: Hall, item: AgendaItem) -> ItemView:
    here = hall.sitting.number
    speeches = hall.said_on(item.number)
    matter = matter_of_item(hall, item, minutes_approved_by(hall, item))
    standing = standing_here(hall, subject_of_item(item))
    voted = ballot_view(hall, standing, matter, debated=bool(speeches)) if standing else None
    ballot = voted or item_vote_view(hall, item.number)
    ending = ending_of(hall, item, ballot)
    first = taken_up_at(hall.dossier, item)[:1] == (here,)
    figures = _figures(hall, item) if first and item.figures else None
    return ItemView(
        title=hall.say(sentence.item_title, item.number, item.title),
        intro=_intro(hall, item) if first else (),
        figures_lead=hall.say(sentence.figures_lead) if figures else "",
        figures=figures,
        carried=carried_table(hall, item) if first else None,
        debate_lead=_debate_lead(hall, speeches),
        speeches=_debate(hall, speeches),
        motions=(
            *elections_on(hall, item.number),
            *amendments_to(hall, subject_of_item(item), matter.this),
            *voted_proposals(hall, item.number),
        ),
        ballot=ballot,
        ending=ending.sentence,
        changes=ending.changes,
        decision=_decision(hall, standing),
    )


def _intro(hall: Hall, item: AgendaItem) -> tuple[str, ...]:
    presenter = item.presenter
    if presenter is None:
        return paragraphs(item.summary)
    if presenter.member is not None:
        person, title = hall.person(presenter.member), hall.title_of(presenter.member)
    else:
        person, title = hall.guest(presenter.name or ""), hall.title_of_guest(presenter.name or "")
    return (hall.say(sentence.presented, person, presenter.title or title), *paragraphs(item.summary))


def _figures(hall: Hall, item: AgendaItem) -> Table:
    rows = tuple((f.label, hall.say(money_figures, f.amount)) for f in item.figures)
    return Table("", (hall.say.word(LABEL), hall.say.word(AMOUNT)), rows)


def _debate_lead(hall: Hall, speeches: tuple[Speech, ...]) -> str:
    speakers = _speakers(hall, speeches)
    if not speakers:
        return ""
    return (
        hall.say(sentence.debate_of_one, speakers[0])
        if len(speakers) == 1
        else hall.say(sentence.debate_opened)
    )


def _debate(hall: Hall, speeches: tuple[Speech, ...]) -> tuple[SpeechView, ...]:
    said = tuple(speech_view(hall, speech) for speech in speeches)
    if len(_speakers(hall, speeches)) == 1:
        return tuple(speech._replace(speaker="") for speech in said)
    return said


def _speakers(hall: Hall, speeches: tuple[Speech, ...]) -> tuple[Person, ...]:
    """Return who spoke, each once, in the order of their first words."""
    return tuple(dict.fromkeys(hall.speaker(speech.speaker) for speech in speeches))


def _decision(hall: Hall, ballot: Ballot | None) -> tuple[str, ...]:
    lines: list[str] = []
    for decision in hall.dossier.decisions:
        if ballot is None or decision.ballot != ballot.number or decision.cancelled_by is not None:
            continue
        lines.append(hall.say(sentence.decision_line, decision.number))
        if decision.needs_approval:
            lines.append(
                hall.say(sentence.needs_approval, hall.rules.article("approval.kinds"), hall.rules.law)
            )
    return tuple(lines)
