"""The record of an opening without quorum (محضر عدم توفر النصاب القانوني), final on its day though the session goes on."""

from __future__ import annotations

from assembly.documents.minutes import MinutesView, minutes_view
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import hall_of, no_sitting, specimen_mark
from assembly.domain.dossier import Dossier
from assembly.errors import Refused
from assembly.language.tongue import Language


def failed_quorum(made_from: Source, *, language: Language = "ar") -> Sheet:
    """Return the record of the session's last opening without quorum (art. 14)."""
    view = failed_quorum_view(made_from.dossier, language=language)
    return Sheet.in_language(language, "failed-quorum", "minutes", view)


def failed_quorum_view(dossier: Dossier, *, language: Language = "ar") -> MinutesView:
    """Return the record of the last opening without quorum; it is no draft, whatever comes of a second call.

    Refused: `minutes-no-sitting`, nothing was opened yet; `quorum-was-reached`.
    """
    if not dossier.sittings:
        raise no_sitting(dossier.session)
    failed = next((s for s in reversed(dossier.sittings) if s.failed), None)
    if failed is None:
        raise Refused("quorum-was-reached", session=dossier.session.id, mend="assembly minutes")
    view = minutes_view(dossier, failed.number, language=language)
    hall = hall_of(dossier, failed, language)
    return view._replace(marks=specimen_mark(hall.opening, hall.say))
