"""French, as `sentences_signing` has it in Arabic: the words of an electronic signature."""

from __future__ import annotations

from datetime import datetime

from assembly.language.french import hour_figures, long_date
from assembly.language.phrases import recorded

_OFFICES = {"president": "la présidence de la Chambre", "secretary": "le secrétariat de la Chambre"}


def signature_mark(place: str, name: str, at: datetime) -> tuple[str, ...]:
    """Return the lines of a signature's mark: who, for which office, when by the hall's clock."""
    return (
        f"Signature électronique : {recorded(name)}",
        f"Pour {_OFFICES[place]}",
        f"Le {long_date(at.date())} à {hour_figures(at.time())}",
    )


def signature_field(place: str) -> str:
    """Return the name of a signature's field, which a screen reader says."""
    return f"Signature électronique pour {_OFFICES[place]}"
