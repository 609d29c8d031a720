"""What `open-sitting` says beside the quorum: who is excused by letter, what is to be read, which requests wait for an answer."""

from __future__ import annotations

from assembly.actions.item_requests import waiting_requests
from assembly.cli.command import Desk
from assembly.cli.output import note
from assembly.domain.attendance import numbers_text
from assembly.domain.dossier import Dossier
from assembly.domain.excuse import excused_for
from assembly.domain.session import Sitting
from assembly.language.messages import N_, N_of


def tell_before_debate(desk: Desk, sitting: Sitting) -> None:
    """Say what the record holds for the opening of a sitting."""
    dossier = desk.store.dossier(desk.session)
    wrote = excused_for(sitting.number, dossier.excuses)
    excused = tuple(number for number in wrote if number in sitting.attendance.excused)
    came = tuple(number for number in wrote if number in sitting.attendance.present)
    if excused:
        said = N_of(
            len(excused),
            "Excused by what was written before: member {members}.",
            "Excused by what they wrote before: members {members}.",
        )
        note(said, members=numbers_text(excused))
    if came:
        said = N_of(
            len(came),
            "Had sent an excuse and came: member {members}.",
            "Had excused themselves and came: members {members}.",
        )
        note(said, members=numbers_text(came))
    if sitting.counted_here and not sitting.failed:
        _tell_of_requests(dossier)


def _tell_of_requests(dossier: Dossier) -> None:
    article = dossier.openings[-1].rules.article("item.refusal_reasoned")
    for refused in dossier.refused_items:
        note(
            N_("To be read, without debate (article {article}): the item “{title}” of member {member} is not on the agenda: {reason}"),
            article=article,
            title=refused.title,
            member=refused.member,
            reason=refused.reason,
        )  # fmt: skip
    for request in waiting_requests(dossier):
        note(
            N_("Request {number} of member {member} was neither taken up nor refused (article {article}): {title}"),
            number=request.number,
            member=request.member,
            article=article,
            title=request.title,
        )  # fmt: skip
