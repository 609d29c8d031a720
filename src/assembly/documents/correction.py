"""The correction (استدراك) of a session's minutes: what stands in them, and what is to be read in its place."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.meeting import sides
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, no_sitting, session_name, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature, paragraphs
from assembly.domain.correction import Correction
from assembly.domain.dossier import Dossier
from assembly.domain.session import Opening
from assembly.language import sentences_correction as sentence
from assembly.language.sentences import SessionName, session_named_by_id
from assembly.language.sentences_closing import drawn_up
from assembly.language.tongue import TONGUES, Language


class CorrectionView(NamedTuple):
    """The correction whole; the two texts are given by paragraph, quotation marks at both ends."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    heading: str
    place: str
    instead_label: str
    instead: tuple[str, ...]
    read_label: str
    read: tuple[str, ...]
    rest: str
    closing: str
    right: Signature
    left: Signature


def correction(made_from: Source, record: Correction, *, language: Language = "ar") -> Sheet:
    """Return a correction as a paper.

    `made_from` is the session that decided it, whose president and secretary sign; for a material error the corrected
    session itself. Refused: `minutes-no-sitting`.
    """
    if made_from.opening is None:
        raise no_sitting(made_from.dossier.session)
    view = correction_view(made_from.dossier, made_from.opening, record, language=language)
    stem = f"correction-{record.session}-{record.number}"
    return Sheet.in_language(language, stem, "correction", view)


def correction_view(
    dossier: Dossier, opening: Opening, record: Correction, *, language: Language = "ar"
) -> CorrectionView:
    """Return a correction, headed and signed with the names of `opening`, which `dossier` copied."""
    corrected, say = _named(dossier, record.session), TONGUES[language]
    if record.decided_in:
        decided_in = session_named_by_id(record.decided_in)
        place = say(sentence.decided_error, corrected, record.page, decided_in)
    else:
        place = say(sentence.material_error, corrected, record.page)
    right, left = sides(opening, say)
    return CorrectionView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening, say),
        title=say(sentence.correction_title, record.number, corrected),
        heading=say(sentence.correction_name, record.number),
        place=place,
        instead_label=say.word(sentence.INSTEAD),
        instead=paragraphs(say(sentence.quoted, record.instead)),
        read_label=say.word(sentence.READ),
        read=paragraphs(say(sentence.quoted, record.read)),
        rest=say.word(sentence.REST_UNCHANGED),
        closing=say(drawn_up, say.name(opening.chamber.city_ar, opening.chamber.city_fr), record.on),
        right=right,
        left=left,
    )


def _named(dossier: Dossier, session: str) -> SessionName:
    """Return what names the corrected session: from the session itself where it is the one at hand, else from its id."""
    return session_name(dossier) if dossier.session.id == session else session_named_by_id(session)
