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
from assembly.language import sentences_correction as say
from assembly.language.sentences import SessionName, session_named_by_id
from assembly.language.sentences_closing import drawn_up


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


def correction(made_from: Source, record: Correction) -> Sheet:
    """Return a correction as a paper.

    `made_from` is the session that decided it, whose president and secretary sign; for a material error the corrected
    session itself. Refused: `minutes-no-sitting`.
    """
    if made_from.opening is None:
        raise no_sitting(made_from.dossier.session)
    view = correction_view(made_from.dossier, made_from.opening, record)
    return Sheet(f"correction-{record.session}-{record.number}", "correction", view)


def correction_view(dossier: Dossier, opening: Opening, record: Correction) -> CorrectionView:
    """Return a correction, headed and signed with the names of `opening`, which `dossier` copied."""
    corrected = _named(dossier, record.session)
    if record.decided_in:
        place = say.decided_error(corrected, record.page, session_named_by_id(record.decided_in))
    else:
        place = say.material_error(corrected, record.page)
    right, left = sides(opening)
    return CorrectionView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening),
        title=say.correction_title(record.number, corrected),
        heading=say.correction_name(record.number),
        place=place,
        instead_label=say.INSTEAD,
        instead=paragraphs(say.quoted(record.instead)),
        read_label=say.READ,
        read=paragraphs(say.quoted(record.read)),
        rest=say.REST_UNCHANGED,
        closing=drawn_up(opening.chamber.city_ar, record.on),
        right=right,
        left=left,
    )


def _named(dossier: Dossier, session: str) -> SessionName:
    """Return what names the corrected session: from the session itself where it is the one at hand, else from its id."""
    return session_name(dossier) if dossier.session.id == session else session_named_by_id(session)
