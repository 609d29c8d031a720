"""Papers in Akoma Ntoso 3.0 (OASIS LegalDocML), the form in which parliaments exchange their documents.

The minutes are a `debate`, the recommendation list a `documentCollection` of statements, every other paper a `doc`. Each is
made from what its PDF is made from, and says the same words.
"""

from __future__ import annotations

from datetime import date
from xml.etree.ElementTree import Element

from assembly.actions.recommendations import authority_meant
from assembly.documents.failed_quorum import failed_quorum_view
from assembly.documents.meeting import current_call
from assembly.documents.minutes import MinutesView, minutes_view
from assembly.documents.papers import Asked
from assembly.documents.press import Sheet, Source, to_html
from assembly.documents.recommendation_list import Selection, selected_view
from assembly.documents.view_hall import Hall, chosen_sittings, hall_of
from assembly.errors import Refused
from assembly.exports.akn_blocks import Words
from assembly.exports.akn_minutes import annex, colophon, debate, people_of
from assembly.exports.akn_names import Work, identification, slug
from assembly.exports.akn_pages import body_of
from assembly.exports.akn_recommendations import collection
from assembly.exports.akn_references import Names, references
from assembly.exports.akn_votes import analysis
from assembly.exports.akn_xml import element, number_parts, written
from assembly.language.tongue import TONGUES, Language
from assembly.store.folder import Store

ENDING = "akn.xml"
"""How the files' names end."""


def paper_akn(store: Store, name: str, asked: Asked, sheet: Sheet, made_from: Source) -> bytes:
    """Return one sheet of a paper, as asked for. Refused, `NotFound`: what the paper's own PDF is refused for."""
    if name == "minutes":
        return minutes_akn(made_from, asked.sitting, language=asked.language)
    if name == "failed-quorum":
        return failed_quorum_akn(made_from, language=asked.language)
    if name == "recommendations":
        to = authority_meant(store.authorities(), asked.to).number if asked.to else None
        return recommendations_akn(made_from, to, language=asked.language)
    return page_akn(name, sheet, made_from, _day(name, asked, made_from))


def minutes_akn(made_from: Source, sitting: int | None = None, *, language: Language = "ar") -> bytes:
    """Return the minutes of a session, or of one of its sittings, as a debate. Refused: what `minutes_view` refuses."""
    view = minutes_view(made_from.dossier, sitting, colophon=made_from.colophon, language=language)
    return _minutes(made_from, view, sitting, language)


def failed_quorum_akn(made_from: Source, *, language: Language = "ar") -> bytes:
    """Return the record of the last opening without quorum as a debate. Refused: what `failed_quorum_view` refuses."""
    view = failed_quorum_view(made_from.dossier, language=language)
    failed = [sitting.number for sitting in made_from.dossier.sittings if sitting.failed]
    return _minutes(made_from, view, failed[-1], language)


def recommendations_akn(
    made_from: Source, authority: int | None = None, *, language: Language = "ar"
) -> bytes:
    """Return the recommendations to one authority, or all of them, as a collection of statements.

    Refused, `NotFound`: what `recommendation_view` refuses and does not find.
    """
    session = made_from.dossier.session.id
    if authority is None:
        return selection_akn(made_from, None, session, language=language)
    selection = Selection(frozenset({authority}))
    return selection_akn(made_from, selection, f"{session}-authority-{authority}", language=language)


def selection_akn(
    made_from: Source, selection: Selection | None, number: str, *, language: Language = "ar"
) -> bytes:
    """Return a selection of the recommendations, or all of them, as a collection that `number` names in its URI."""
    dossier = made_from.dossier
    view = selected_view(dossier, selection, language=language)
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1], language)
    listed = selection.of(dossier.recommendations) if selection else dossier.recommendations
    day, recorded = hall.sitting.opened.date(), made_from.written.date()
    work = Work("documentCollection", "recommendations", slug(hall.opening.chamber), day, number)
    document = collection(view, hall, listed, work, recorded)
    number_parts(document)
    meta = element("meta", identification(work, language, recorded))
    return _finished(document, meta, Names(dossier, hall.opening, hall.say))


def page_akn(name: str, sheet: Sheet, made_from: Source, day: date) -> bytes:
    """Return a paper of that name as a `doc` dated by `day`. Refused: `meeting-day-unknown`, while no day is planned."""
    session, opening = made_from.dossier.session, made_from.opening
    if opening is None:
        raise Refused(
            "meeting-day-unknown",
            session=session.id,
            mend='assembly convene --sent DAY --meeting "DAY HH:MM"',
        )
    stem = sheet.stem.removesuffix(f"-{sheet.language}")
    work = Work("doc", name, slug(opening.chamber), day, f"{session.id}-{stem}", dated="issued")
    document = element("doc", body_of(to_html(sheet, made_from).decode()), name=name)
    number_parts(document)
    meta = element("meta", identification(work, sheet.language, made_from.written.date()))
    return _finished(document, meta, Names(made_from.dossier, opening, TONGUES[sheet.language]))


def _day(name: str, asked: Asked, made_from: Source) -> date:
    """Return the day of a paper: the one it was asked for, else of the convocation it goes with, else of the record."""
    if asked.on != date.min:
        return asked.on
    session = made_from.dossier.session
    convened = session.convocation(asked.call or current_call(session))
    return convened.sent if convened and name in {"convocation", "agenda"} else made_from.written.date()


def _minutes(made_from: Source, view: MinutesView, sitting: int | None, language: Language) -> bytes:
    dossier = made_from.dossier
    halls = tuple(hall_of(dossier, chosen, language) for chosen in chosen_sittings(dossier, sitting))
    number = dossier.session.id if sitting is None else f"{dossier.session.id}-sitting-{sitting}"
    first = halls[0]
    work = Work("debate", "minutes", slug(first.opening.chamber), first.sitting.opened.date(), number)
    recorded = made_from.written.date()
    parts = debate(view, halls)
    attachments = _annexes(view, halls, work, recorded)
    document = element(
        "debate",
        parts.preface,
        parts.body,
        parts.conclusions,
        element("attachments", *attachments) if attachments else None,
        name="minutes",
    )
    number_parts(document)
    meta = element("meta", identification(work, language, recorded), analysis(halls, parts.sections))
    number_parts(meta)
    return _finished(document, meta, Names(dossier, halls[-1].opening, halls[-1].say))


def _annexes(view: MinutesView, halls: tuple[Hall, ...], work: Work, recorded: date) -> list[Element]:
    words = Words(halls[-1].say, people_of(halls))
    found = []
    for place, made in enumerate(view.annexes, start=1):
        part = work._replace(component=f"annex_{place}")
        meta = element("meta", identification(part, words.language, recorded))
        found.append(element("attachment", element("doc", meta, annex(words, made), name="annex")))
    if view.colophon:
        part = work._replace(component="colophon")
        meta = element("meta", identification(part, words.language, recorded))
        found.append(
            element("attachment", element("doc", meta, colophon(words, view.colophon), name="colophon"))
        )
    return found


def _finished(document: Element, meta: Element, names: Names) -> bytes:
    """Return the file of a numbered document, under a head that names all it refers to."""
    document.insert(0, meta)
    meta.append(references(document, names))
    return written(document)
