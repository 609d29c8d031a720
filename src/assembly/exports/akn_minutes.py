"""The minutes as a debate: its parts, who said what, what came to a vote; the words are those of the minutes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from assembly.documents.colophon import ColophonView
from assembly.documents.minutes import AnnexView, MinutesView
from assembly.documents.minutes_ballots import BallotView
from assembly.documents.minutes_endings import never_reached, taken_up_at
from assembly.documents.minutes_items import ItemView, SpeechView
from assembly.documents.minutes_motions import MotionView
from assembly.documents.minutes_sitting import SittingView
from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Listing, NumberedListing
from assembly.domain.proposal import Speaker, Speech
from assembly.exports.akn_blocks import Words, letterhead, listing, numbered, signature, table
from assembly.exports.akn_references import Names, guest, member
from assembly.exports.akn_votes import Place
from assembly.exports.akn_xml import Part, element
from assembly.language.sentences import ABSTAINING, AGAINST, IN_FAVOUR, styled
from assembly.language.sentences_elections import voted_for
from assembly.language.sentences_minutes import (
    ABSENCES,
    AGENDA,
    ATTENDANCE,
    DEBATES,
    MOTIONS,
    OPENING_WORDS,
    QUORUM,
    REFUSED_ITEMS,
)


class Debate(NamedTuple):
    """The parts of the minutes, and which of them tells of an item at a sitting, or of the sitting itself."""

    preface: Element
    body: Element
    conclusions: Element | None
    sections: dict[Place, Element]


def debate(view: MinutesView, halls: tuple[Hall, ...]) -> Debate:
    """Return the minutes in parts. `halls` are the sittings that the view tells of, in its order."""
    words = Words(halls[-1].say, people_of(halls))
    sections: dict[Place, Element] = {}
    parts = [_sitting(words, hall, part, sections) for hall, part in zip(halls, view.sittings, strict=True)]
    if view.outcomes:
        lists = view.outcomes.lists
        shown = lists if len(lists) > 1 else tuple(each._replace(heading="") for each in lists)
        parts.append(
            _section(
                words,
                "outcomes",
                view.outcomes.heading,
                *words.lines(view.outcomes.lead),
                *(block for each in shown for block in listing(words, each)),
            )
        )
    return Debate(
        preface=element(
            "preface",
            letterhead(view.letterhead, words.language),
            element("p", element("docTitle", words.part(view.title))),
            element("container", *words.lines(*view.grounds), name="grounds"),
        ),
        body=element("debateBody", *parts, lang=words.language),
        conclusions=_conclusions(words, view),
        sections=sections,
    )


def annex(words: Words, made: AnnexView) -> Element:
    """Return an annex of the minutes as the body of a document of its own."""
    return element(
        "mainBody",
        element("p", element("docTitle", words.part(made.title))),
        *words.lines(*made.text),
        *(block for each in made.lists for block in listing(words, each)),
        lang=words.language,
    )


def colophon(words: Words, made: ColophonView) -> Element:
    """Return the numbers of the record, without the picture that says them once more, as the body of a document of its own."""
    lines = [line for each in made.numbers for line in (each.label, str(each.number))]
    return element("mainBody", *words.lines(*lines, made.note), lang=words.language)


def people_of(halls: tuple[Hall, ...]) -> dict[str, str]:
    """Return whom each printed name stands for; a name that two members bear stands for nobody."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for hall in halls:
        for entry in hall.opening.roll:
            name, reference = hall.say(styled, hall.person(entry.number)), member(entry.number)
            if found.setdefault(name, reference) != reference:
                twice.add(name)
    return {name: reference for name, reference in found.items() if name not in twice}


def _section(words: Words, name: str, heading: str, *parts: Element) -> Element:
    head = element("heading", words.part(heading)) if heading else None
    return element("debateSection", head, *parts, name=name)


def _conclusions(words: Words, view: MinutesView) -> Element | None:
    if not view.closing:
        return None
    return element(
        "conclusions",
        *words.lines(*view.closing),
        *(signature(words, place) for place in (view.right, view.left) if place),
        lang=words.language,
    )


def _sitting(words: Words, hall: Hall, part: SittingView, sections: dict[Place, Element]) -> Element:
    made = _section(words, "sitting", part.heading, *_parts(words, hall, part, sections))
    sections[hall.sitting.number, None] = made
    return made


def _parts(words: Words, hall: Hall, part: SittingView, sections: dict[Place, Element]) -> Iterator[Element]:
    say = hall.say
    yield _section(words, "opening", "", *words.lines(*part.preamble))
    lists = (block for each in part.attendance.lists for block in listing(words, each))
    yield _section(words, "attendance", say.word(ATTENDANCE), table(words, part.attendance.counts), *lists)
    yield _section(words, "quorum", say.word(QUORUM), *words.lines(*part.quorum))
    if part.opening_words:
        said = _speeches(words, hall, part.opening_words, hall.said_on(None))
        yield _section(words, "opening-words", say.word(OPENING_WORDS), *said)
    if part.refused:
        yield _section(words, "refused-items", say.word(REFUSED_ITEMS), *words.lines(*part.refused))
    if part.absences:
        yield _section(words, "absences", say.word(ABSENCES), *words.lines(*part.absences))
    if part.agenda:
        items = listing(words, NumberedListing("", part.agenda))
        yield _section(words, "agenda", say.word(AGENDA), *words.lines(part.agenda_lead), *items)
    if part.items or part.motions:
        yield _section(words, "debates", say.word(DEBATES), *_debates(words, hall, part, sections))
    if part.lifting:
        yield _section(words, "lifting", "", *words.lines(*part.lifting))


def _debates(
    words: Words, hall: Hall, part: SittingView, sections: dict[Place, Element]
) -> Iterator[Element]:
    here = hall.sitting.number
    dealt_with = [
        item.number
        for item in hall.dossier.in_order()
        if here in taken_up_at(hall.dossier, item) or never_reached(hall, item)
    ]
    for number, item in zip(dealt_with, part.items, strict=True):
        made = _section(words, "item", item.title, *_item(words, hall, item, hall.said_on(number)))
        sections[here, number] = made
        yield made
    if part.motions:
        motions = (block for each in part.motions for block in _motion(words, hall, each))
        yield _section(words, "motions", hall.say.word(MOTIONS), *motions)


def _item(words: Words, hall: Hall, item: ItemView, said: tuple[Speech, ...]) -> Iterator[Element]:
    yield from words.lines(*item.intro)
    if item.figures:
        yield from words.lines(item.figures_lead)
        yield table(words, item.figures)
    if item.carried:
        yield from words.lines(item.carried.caption)
        yield table(words, item.carried)
    yield from words.lines(item.debate_lead)
    yield from _speeches(words, hall, item.speeches, said)
    for each in item.motions:
        yield from _motion(words, hall, each)
    if item.ballot:
        yield from _ballot(words, hall, item.ballot)
    yield from words.lines(item.ending)
    if item.changes:
        yield numbered(words, item.changes)
    yield from words.lines(*item.decision)


def _motion(words: Words, hall: Hall, motion: MotionView) -> Iterator[Element]:
    yield from words.lines(motion.proposed)
    for each in motion.amendments:
        yield from _motion(words, hall, each)
    if motion.ballot:
        yield from _ballot(words, hall, motion.ballot)
        yield from words.lines(motion.ballot.result)


def _ballot(words: Words, hall: Hall, ballot: BallotView) -> Iterator[Element]:
    yield from words.lines(*ballot.lead)
    yield table(words, ballot.table)
    yield from words.lines(ballot.stayed_out)
    choices = _choices(hall) if ballot.roll else {}
    for side in ballot.roll:
        yield _side(words, side, choices)


def _side(words: Words, side: Listing, choices: Mapping[str, str]) -> Element:
    """Return who took a side in a vote by name, each as a vote of their own."""
    colon, between = ("\u00a0: ", " ; ") if words.language == "fr" else (": ", "؛ ")
    parts: list[Part] = [element("b", words.part(side.heading) + colon.rstrip()), " "]
    for place, name in enumerate(side.lines):
        voter, choice = words.people.get(name), choices.get(side.heading)
        vote = element("vote", words.part(name), by=voter, choice=choice) if voter else words.part(name)
        parts += [between, vote] if place else [vote]
    return element("p", *parts, ".")


def _choices(hall: Hall) -> dict[str, str]:
    sides = ((IN_FAVOUR, "#for"), (AGAINST, "#against"), (ABSTAINING, "#abstain"))
    candidates = {
        hall.say(voted_for, hall.person(o.member)): member(o.member)
        for election in hall.dossier.elections
        for held in election.rounds
        for o in held.obtained
    }
    return {hall.say.word(word): side for word, side in sides} | candidates


def _speeches(
    words: Words, hall: Hall, views: tuple[SpeechView, ...], said: tuple[Speech, ...]
) -> Iterator[Element]:
    colon = "\u00a0:" if words.language == "fr" else ":"
    for view, speech in zip(views, said, strict=True):
        by, role = _speaker(hall, speech.speaker)
        name = element("from", words.part(view.speaker) + colon) if view.speaker else None
        yield element("speech", name, *words.lines(*view.paragraphs), by=by, as_=role)


def _speaker(hall: Hall, speaker: Speaker) -> tuple[str, str]:
    if speaker.member is None:
        return guest(Names(hall.dossier, hall.opening, hall.say), speaker.guest or ""), "#guest"
    entry = hall.opening.entry(speaker.member)
    return member(speaker.member), f"#{(entry.post if entry else None) or 'member'}"
