"""`receipt`, `prove-receipt`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import click

from assembly.actions.books import OpenSession, session_change
from assembly.actions.in_office import numbers_in_office
from assembly.actions.members import member_named
from assembly.actions.receipts import Received, prove_receipts, record_receipts
from assembly.cli.command import Desk, command
from assembly.cli.output import done, note
from assembly.cli.params import DAY, argument, option
from assembly.domain.attendance import numbers_text, parse_numbers
from assembly.domain.quorum import Call
from assembly.domain.receipt import CHANNELS, Channel, Receipt, full_days_for, unproved
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Convocation
from assembly.errors import BadInput
from assembly.language.messages import N_, N_of
from assembly.store.attachments import Scan, read_scan

_CALL = option("--call", type=click.Choice(["1", "2"]), default="1", help=N_("First or second call."))
_CHANNEL = click.Choice(CHANNELS)


@command(
    "receipt",
    N_(
        "Record that members received the convocation, one or many at once, or from a sheet (art. 11: the means must prove receipt). "
        "A scan of the proof is copied into the store, under the sum of its bytes."
    ),
    "assembly receipt 1-40 --channel by-hand --received 2020-11-03 --scan signed-list.pdf\n"
    'assembly receipt 52 --channel registered-post --reference "RR 123456 MA" --received 2020-11-05\n'
    "assembly receipt --from receipts.xlsx",
    session=True,
)
@argument("members", metavar="MEMBERS", question=N_("Members, e.g. 1-40,52, or a name"), unless=("sheet",))
@option(
    "--channel",
    type=_CHANNEL,
    ask=True,
    unless=("sheet",),
    help=N_("How it was sent: by-hand, registered-post, e-mail or authority."),
)
@option("--received", type=DAY, ask=True, unless=("sheet",), help=N_("Day it was received."))
@option("--sent", type=DAY, help=N_("Day it was sent to them, when not the convocation's own."))
@option("--reference", metavar="NUMBER", help=N_("Number of the registered letter."))
@option("--scan", metavar="FILE", help=N_("Scan of the proof (.pdf, .png or .jpg)."))
@option(
    "--from",
    "sheet",
    is_eager=True,
    metavar="FILE",
    help=N_("Sheet of receipts (.xlsx or .csv), one member a row."),
)
@_CALL
def receipt_command(
    desk: Desk, members: str | None, channel: Channel | None, received: date | None, sent: date | None,
    reference: str | None, scan: str | None, sheet: str | None, call: Literal["1", "2"],
) -> None:  # fmt: skip
    if sheet is None:
        told, scans = _typed(desk, members, channel, received, sent, reference, scan)
    elif members is None and scan is None:
        told, scans = _from_sheet(Path(sheet), channel, received, sent, reference)
    else:
        raise BadInput("receipts-told-twice", mend="assembly receipt --from FILE")
    with session_change(desk.store, desk.session, desk.pen) as session:
        made = record_receipts(session, desk.pen, call=_call(call), told=told, scans=scans)
        missing = _unproved(session, _call(call))
        _tell_of_short_notice(made, session, session.rules(desk.pen))
    _tell(desk, made, missing)


@command(
    "prove-receipt",
    N_("Join the scan of a proof to receipts that were recorded without one."),
    "assembly prove-receipt 1-40 signed-list.pdf",
    session=True,
)
@argument("members", metavar="MEMBERS", question=N_("Members, e.g. 1-40,52, or a name"))
@argument("file", metavar="FILE", question=N_("Scan of the proof (.pdf, .png or .jpg)"))
@option("--channel", type=_CHANNEL, help=N_("Only the receipts of this channel."))
@_CALL
def prove_receipt_command(
    desk: Desk, members: str, file: str, channel: Channel | None, call: Literal["1", "2"]
) -> None:
    scan = read_scan(Path(file))
    with session_change(desk.store, desk.session, desk.pen) as session:
        made = prove_receipts(
            session, call=_call(call), members=members_meant(desk, members), scan=scan, channel=channel
        )
    done(
        desk.as_json,
        made,
        N_("{count} receipts have their proof: attachments/{file}"),
        count=len(made),
        file=scan.attachment.file,
    )


def members_meant(desk: Desk, text: str) -> tuple[int, ...]:
    """Return the numbers of `1-40,52`, or of the one member of the register meant by a name."""
    if any(letter.isdecimal() for letter in text):
        return parse_numbers(text)
    return (member_named(desk.store.members(), text).number,)


def _typed(
    desk: Desk, members: str | None, channel: Channel | None, received: date | None, sent: date | None,
    reference: str | None, scan: str | None,
) -> tuple[tuple[Received, ...], tuple[Scan, ...]]:  # fmt: skip
    if members is None or channel is None or received is None:
        raise AssertionError("without a sheet the command asks for them")
    scans = (read_scan(Path(scan)),) if scan else ()
    proof = scans[0].attachment if scans else None
    numbers = members_meant(desk, members)
    return tuple(Received(each, channel, received, sent, reference, proof) for each in numbers), scans


def _from_sheet(
    path: Path, channel: Channel | None, received: date | None, sent: date | None, reference: str | None
) -> tuple[tuple[Received, ...], tuple[Scan, ...]]:
    from assembly.actions.receipt_sheet import Usual, receipts_from  # noqa: PLC0415  reads sheets: loaded only here

    found = receipts_from(path, Usual(channel, received, sent, reference))
    if found.notices:
        from assembly.language.errors import notice_sentence  # noqa: PLC0415  loaded when there is something to say

        for notice in found.notices:
            click.echo(notice_sentence(notice.code, notice.row, notice.facts), err=True)
    return found.told, found.scans


def _call(typed: Literal["1", "2"]) -> Call:
    return 1 if typed == "1" else 2


def _notice(session: OpenSession, call: Call) -> Convocation:
    found = session.session.convocation(call)
    if found is None:
        raise AssertionError("receipts are recorded of calls that were convened")
    return found


def _unproved(session: OpenSession, call: Call) -> tuple[int, ...]:
    convened = numbers_in_office(session, _notice(session, call).meeting.date())
    return unproved(convened, call, session.book.receipts.all())


def _tell_of_short_notice(made: tuple[Receipt, ...], session: OpenSession, rules: RulesInForce) -> None:
    needed = rules.number("notice.full_days")
    receipts, notice = session.book.receipts.all(), _notice(session, made[0].call)
    days = {each.member: full_days_for(each.member, notice, receipts, rules) for each in made}
    short = tuple(member for member, left in days.items() if left is not None and left < needed)
    if short:
        note(
            N_of(
                len(short),
                "Notice is short for member {members}: fewer than the {needed} full days asked for (article {article}).",
                "Notice is short for members {members}: fewer than the {needed} full days asked for (article {article}).",
            ),
            members=numbers_text(short),
            needed=needed,
            article=rules.article("notice.full_days"),
        )


def _tell(desk: Desk, made: tuple[Receipt, ...], missing: tuple[int, ...]) -> None:
    record = {"receipts": made, "without_receipt": missing}
    count = len({receipt.member for receipt in made})
    if missing:
        done(
            desk.as_json,
            record,
            N_("Receipt by {count} members recorded. Without a receipt yet: {members}."),
            count=count,
            members=numbers_text(missing),
        )
    else:
        done(
            desk.as_json,
            record,
            N_("Receipt by {count} members recorded: every member has received it."),
            count=count,
        )
