"""The recommendation list as a collection of statements: one for each recommendation, however many authorities share it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from xml.etree.ElementTree import Element

from assembly.documents.authority_names import authority_name
from assembly.documents.recommendation_list import RecommendationView
from assembly.documents.view_hall import Hall
from assembly.domain.recommendation import Recommendation
from assembly.exports.akn_blocks import Words, letterhead, signature, table
from assembly.exports.akn_minutes import people_of
from assembly.exports.akn_names import CHAMBER, COUNTRY, ONTOLOGY, Work, identification
from assembly.exports.akn_references import authority
from assembly.exports.akn_xml import element
from assembly.language.concepts import concept
from assembly.language.sentences_closing import addressed_to


class _List(NamedTuple):
    """What the statements of one list share."""

    hall: Hall
    view: RecommendationView
    work: Work
    recorded: date

    @property
    def words(self) -> Words:
        return Words(self.hall.say, people_of((self.hall,)))


def collection(
    view: RecommendationView, hall: Hall, listed: tuple[Recommendation, ...], work: Work, recorded: date
) -> Element:
    """Return the list as a collection without its `meta`; its words are those of the paper, each text once."""
    shared = _List(hall, view, work, recorded)
    words = shared.words
    components = (
        element("component", _statement(shared, each), eId=f"recommendation-{each.number}") for each in listed
    )
    return element(
        "documentCollection",
        element(
            "preface",
            letterhead(view.letterhead, words.language),
            element("p", element("docTitle", words.part(view.title))),
            *words.lines(view.reference),
        ),
        element("collectionBody", *components, lang=words.language),
        element(
            "conclusions",
            *words.lines(view.how_many, view.closing),
            signature(words, view.signature),
            lang=words.language,
        ),
        name="recommendations",
    )


def _statement(shared: _List, each: Recommendation) -> Element:
    hall, words = shared.hall, shared.words
    identifier = each.identifier(hall.dossier.session.id)
    names = tuple(authority_name(hall.say, to) for to in each.authorities)
    work = shared.work._replace(
        kind="statement", name="recommendation", day=each.on, number=identifier.replace("/", "-")
    )
    return element(
        "statement",
        element("meta", identification(work, words.language, shared.recorded), _keywords(hall, each)),
        element(
            "preface",
            element("p", element("docNumber", identifier)),
            *words.lines(*((hall.say(addressed_to, names),) if names else ())),
        ),
        element("mainBody", *_body(shared, identifier), lang=words.language),
        name="recommendation",
    )


def _body(shared: _List, identifier: str) -> tuple[Element, ...]:
    """Return the text of a recommendation, and what the list says of it beside the text."""
    made = next(
        (group.table, row) for group in shared.view.groups for row in group.table.rows if row[0] == identifier
    )
    head, (_, text, *facts) = made[0].head[2:], made[1]
    return (
        *shared.words.lines(text),
        table(shared.words, made[0]._replace(head=head, rows=(tuple(facts),))),
    )


def _keywords(hall: Hall, each: Recommendation) -> Element:
    prefix = f"recommendation-{each.number}__"
    words = [
        element(
            "keyword",
            eId=f"{prefix}{kind}",
            value=code,
            showAs=concept(code, hall.say.language),
            refersTo=f"#{code}",
            dictionary=f"{ONTOLOGY}/concept/{COUNTRY}/{kind}",
        )
        for kind, code in (("level", each.level), ("priority", each.priority))
    ]
    words += [
        element(
            "keyword",
            eId=f"{prefix}{authority(to.number)[1:]}",
            value=authority(to.number)[1:],
            showAs=authority_name(hall.say, to),
            refersTo=authority(to.number),
            dictionary=f"{ONTOLOGY}/organization/{COUNTRY}",
        )
        for to in each.authorities
    ]
    return element("classification", *words, source=CHAMBER)
