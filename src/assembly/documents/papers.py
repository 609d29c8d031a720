"""Every paper by its name: what it is asked with, and the sheets it gives."""

from __future__ import annotations

from assembly.documents.minutes import minutes_view
from assembly.documents.press import Sheet, Source
from assembly.documents.recommendation_list import recommendation_view


def minutes(made_from: Source, sitting: int | None = None) -> Sheet:
    """Return the minutes (محضر) of a session, or of one of its sittings."""
    stem = "minutes" if sitting is None else f"minutes-{sitting}"
    return Sheet(stem, "minutes", minutes_view(made_from.dossier, sitting))


def recommendations(made_from: Source, authority: int | None = None) -> Sheet:
    """Return the recommendation list (لائحة التوصيات) for one authority, or for all."""
    stem = "recommendations" if authority is None else f"recommendations-{authority}"
    return Sheet(stem, "recommendations", recommendation_view(made_from.dossier, authority))
