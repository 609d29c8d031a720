"""The words of an electronic signature, as they stand in its field under the place to sign."""

from __future__ import annotations

from datetime import datetime

from assembly.language.dates import long_date

_OFFICES = {"president": "رئاسة الغرفة", "secretary": "كتابة الغرفة"}


def signature_mark(place: str, name: str, at: datetime) -> tuple[str, ...]:
    """Return the lines of a signature's mark: who, for which office, when by the hall's clock."""
    return (
        f"توقيع إلكتروني: {name}",
        f"عن {_OFFICES[place]}",
        f"يوم {long_date(at.date())} على الساعة {at:%H:%M}",
    )


def signature_field(place: str) -> str:
    """Return the name of a signature's field, which a screen reader says."""
    return f"التوقيع الإلكتروني عن {_OFFICES[place]}"
