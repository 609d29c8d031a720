"""Who signs the papers made after a session: the president and the secretary of its last opening."""

from __future__ import annotations

from assembly.documents.view_hall import Hall, chair_signs, writer_signs
from assembly.documents.view_parts import Signature
from assembly.domain.session import Opening
from assembly.language.persons import office_title
from assembly.language.sentences import Person, styled
from assembly.language.sentences_opening import Chair


def president_signs(hall: Hall) -> Signature:
    """Return the president's place to sign; where the post was vacant, that of who presided."""
    return _holder_signs(hall.opening, "president") or chair_signs(hall)


def secretary_signs(hall: Hall) -> Signature:
    """Return the secretary's place to sign; where the post was vacant, that of who wrote."""
    return _holder_signs(hall.opening, "secretary") or writer_signs(hall)


def sides(opening: Opening, secretary: Signature, president: Signature) -> tuple[Signature, Signature]:
    """Return who signs on the right and who on the left, as the chamber has chosen."""
    on_the_right = opening.chamber.secretary_side == "right"
    return (secretary, president) if on_the_right else (president, secretary)


def blank_place(opening: Opening, post: str) -> Signature:
    """Return the place to sign of a post, without a name where nobody held it."""
    return _holder_signs(opening, post) or Signature(office_title(post, "male"), "")


def head_of(hall: Hall) -> Chair:
    """Return in whose name letters and certificates are written: the president, else who presided."""
    entry = hall.opening.holder("president")
    return Chair(Person(entry.name, entry.gender), president=entry.gender) if entry else hall.chair


def _holder_signs(opening: Opening, post: str) -> Signature | None:
    entry = opening.holder(post)
    if entry is None:
        return None
    return Signature(office_title(post, entry.gender), styled(Person(entry.name, entry.gender)))
