"""The minutes (محضر) of a session or of one sitting, and the record of an opening without quorum, as ready strings."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.colophon import Colophon, ColophonView, minutes_colophon
from assembly.documents.minutes_attendance import name_list
from assembly.documents.minutes_endings import taken_up_at
from assembly.documents.minutes_outcomes import OutcomesView, outcomes_view, recommendations_of
from assembly.documents.minutes_sitting import SittingView, lifted, sitting_view, what_was_held
from assembly.documents.recommendation_list import by_authority
from assembly.documents.view_hall import (
    Hall,
    chair_signs,
    chosen_sittings,
    hall_of,
    letterhead,
    marks,
    session_name,
    writer_signs,
)
from assembly.documents.view_parts import Letterhead, NumberedListing, Signature, paragraphs
from assembly.domain.dossier import Dossier
from assembly.language import sentences_closing as closing
from assembly.language import sentences_opening as opening
from assembly.language.sentences import (
    EXCUSED_ANNEX,
    RECOMMENDATIONS_ANNEX,
    SHEET_ANNEX,
    TELEGRAM_ANNEX,
    Person,
    annex_title,
    bare_sheet_joined,
    sheet_joined,
    styled,
)
from assembly.language.tongue import Language

_CITED = ("notice.full_days", "item.member_days", "quorum.first_call", "minutes.each_sitting")


class AnnexView(NamedTuple):
    """An annex: its title, running text, lists."""

    title: str
    text: tuple[str, ...] = ()
    lists: tuple[NumberedListing, ...] = ()


class MinutesView(NamedTuple):
    """The minutes whole.

    `marks` are printed across each page; `right` and `left` sign, in that order on the page, one alone where no member came.
    """

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    grounds: tuple[str, ...]
    sittings: tuple[SittingView, ...]
    outcomes: OutcomesView | None
    closing: tuple[str, ...]
    right: Signature
    left: Signature | None
    annexes: tuple[AnnexView, ...]
    colophon: ColophonView | None


def minutes_view(
    dossier: Dossier,
    sitting: int | None = None,
    *,
    colophon: Colophon | None = None,
    language: Language = "ar",
) -> MinutesView:
    """Return the minutes of the whole session, or of one sitting by its number, with the numbers they print of the record.

    A session whose only openings failed gives the record of the last one. Refused: `minutes-no-sitting`, nothing was
    opened yet. `NotFound`: `sitting-unknown`.
    """
    halls = tuple(hall_of(dossier, chosen, language) for chosen in chosen_sittings(dossier, sitting))
    last = halls[-1]
    whole = sitting is None
    right, left = _who_sign(last)
    return MinutesView(
        letterhead=letterhead(last.opening),
        marks=marks(dossier, last.opening, last.say),
        title=_title(last, whole=whole),
        grounds=_grounds(halls[0]),
        sittings=_sittings(halls, whole=whole),
        outcomes=outcomes_view(halls, whole=whole) if not last.sitting.failed else None,
        closing=_closing(last),
        right=right,
        left=left,
        annexes=_annexes(halls),
        colophon=minutes_colophon(colophon, last.say),
    )


def _who_sign(hall: Hall) -> tuple[Signature, Signature | None]:
    """Return who signs on the right and on the left: who drew the record up, alone, where no member came."""
    recorder = hall.sitting.recorder
    if recorder:
        return Signature(recorder.title, hall.say(styled, Person(recorder.name, recorder.gender))), None
    right, left = writer_signs(hall), chair_signs(hall)
    return (left, right) if hall.opening.chamber.secretary_side == "left" else (right, left)


def _title(hall: Hall, *, whole: bool) -> str:
    name = session_name(hall.dossier)
    if hall.sitting.failed:
        return hall.say(opening.failed_minutes_title, name)
    return hall.say(opening.minutes_title, name, None if whole else hall.rank)


def _grounds(hall: Hall) -> tuple[str, ...]:
    kind = hall.dossier.session.kind
    cited = (*_CITED, "session.extraordinary.members") if kind == "extraordinary" else _CITED
    articles = tuple(sorted({hall.rules.article(rule) for rule in cited}, key=_place))
    basis = hall.say.name(hall.rules.legal_basis_ar, hall.rules.legal_basis_fr)
    law = hall.say(opening.legal_basis, basis, articles)
    notice = hall.dossier.session.convocation(hall.sitting.call)
    if notice is None:
        return (law,)
    return (law, hall.say(opening.convocation_basis, notice.sent, notice.call))


def _place(article: str) -> tuple[int, str]:
    """Return where an article stands in the law: 2 bis after 2, before 3."""
    number, _, rest = article.partition(" ")
    return (int(number), rest) if number.isdecimal() else (0, article)


def _sittings(halls: tuple[Hall, ...], *, whole: bool) -> tuple[SittingView, ...]:
    several = len(halls) > 1
    return tuple(
        sitting_view(
            hall,
            what_was_held(hall, whole=whole and not several),
            heading=several,
            last=hall is halls[-1],
        )
        for hall in halls
    )


def _closing(hall: Hall) -> tuple[str, ...]:
    """Return the end of the paper: telegram and lifting once the sitting is closed, who signs in whose stead, the date."""
    sitting = hall.sitting
    if sitting.failed:
        return (hall.say(closing.drawn_up, hall.city, (sitting.closed or sitting.opened).date()),)
    if sitting.closed is None:
        return ()
    end = _end_of_session(hall) if _ends_session(hall) else lifted(hall)
    return (*end, *_signing(hall), hall.say(closing.drawn_up, hall.city, sitting.closed.date()))


def _ends_session(hall: Hall) -> bool:
    last = hall.sitting.number == max(sitting.number for sitting in hall.dossier.sittings)
    return last and hall.sitting.resumes is None


def _end_of_session(hall: Hall) -> tuple[str, ...]:
    sitting, dossier = hall.sitting, hall.dossier
    if sitting.closed is None:
        return ()
    exhausted = all(taken_up_at(dossier, item) for item in dossier.items)
    if dossier.session.telegram is None:
        return (hall.say(closing.closed_plainly, sitting.opened, sitting.closed, exhausted=exhausted),)
    king = hall.opening.chamber.king_ar
    return (
        hall.say(closing.closed_with_telegram, king, sitting.opened, sitting.closed, exhausted=exhausted),
    )


def _signing(hall: Hall) -> tuple[str, ...]:
    seat = hall.sitting.writing
    if seat.ground is None or seat.post == "secretary":
        return ()
    secretary = hall.opening.holder("secretary")
    gender = secretary.gender if secretary else "male"
    article = hall.rules.article("minutes.signatories")
    if seat.post == "deputy-secretary":
        return (hall.say(closing.deputy_signs, gender, seat.ground, hall.writer.person.gender, article),)
    return (hall.say(closing.member_signs, gender, seat.ground, hall.chair, hall.writer.person, article),)


def _annexes(halls: tuple[Hall, ...]) -> tuple[AnnexView, ...]:
    found = (*_excused(halls), *_sheet(halls), *_recommended(halls), *_telegram(halls[-1]))
    return tuple(
        annex._replace(title=halls[0].say(annex_title, place, annex.title))
        for place, annex in enumerate(found, start=1)
    )


def _excused(halls: tuple[Hall, ...]) -> tuple[AnnexView, ...]:
    lists = tuple(
        name_list(hall, "", numbers)
        for hall in halls
        if (numbers := hall.elected(hall.sitting.attendance.excused))
    )
    return (AnnexView(halls[0].say.word(EXCUSED_ANNEX), lists=lists[:1]),) if lists else ()


def _sheet(halls: tuple[Hall, ...]) -> tuple[AnnexView, ...]:
    """Return the annex that the signed sheet is: a paper of its own, so it is named here and joined by hand."""
    say = halls[0].say
    signed = halls[-1].sitting.attendance.present
    text = say(sheet_joined, len(halls)) if signed else say(bare_sheet_joined)
    return (AnnexView(say.word(SHEET_ANNEX), text=(text,)),)


def _recommended(halls: tuple[Hall, ...]) -> tuple[AnnexView, ...]:
    if halls[-1].sitting.failed:
        return ()
    say = halls[0].say
    groups = by_authority(recommendations_of(halls), say)
    return (AnnexView(say.word(RECOMMENDATIONS_ANNEX), lists=groups),) if groups else ()


def _telegram(hall: Hall) -> tuple[AnnexView, ...]:
    text = hall.dossier.session.telegram
    ended = _ends_session(hall) and hall.sitting.closed is not None
    return (AnnexView(hall.say.word(TELEGRAM_ANNEX), text=paragraphs(text)),) if text and ended else ()
