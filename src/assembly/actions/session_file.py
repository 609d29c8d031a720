"""A session as a file that a person can write: the exported form, where everything that can be derived may be left out.

Short forms: `present: 1-40,52`, `excused: 41,43`, `subject: item:3`, `tally` alone instead of named votes, numbers and hours
that follow from the order.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any, Literal

import msgspec

from assembly.actions.plain_yaml import read_plain
from assembly.actions.session_file_convocation import ExcuseLine, LateExcuseLine, ReceiptLine, RequestLine
from assembly.actions.session_file_votes import (
    BureauDismissalLine,
    DismissalOpinionLine,
    ElectionLine,
    ExpulsionLine,
    ResignationLine,
    VoteLine,
)
from assembly.domain.agenda import Figure, ItemKind, Postponement, Presenter, Withdrawal
from assembly.domain.attendance import Attendance, Direction
from assembly.domain.authority import AddressedAuthority, Level
from assembly.domain.ballot import Subject
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.correction import Correction
from assembly.domain.decision import Decision
from assembly.domain.minutes_approval import MinutesApproval
from assembly.domain.proposal import ProposalKind, Speaker
from assembly.domain.provenance import Provenance
from assembly.domain.quorum import Call, Quorum
from assembly.domain.recommendation import Priority
from assembly.domain.record import Record
from assembly.domain.session import Convocation, Guest, Opening, Pause, Recorder, Request, Seat, SessionKind
from assembly.errors import BadInput

MOST_BYTES = 20_000_000
# YAML takes a hundred times longer to read than JSON; a long session is 200,000 bytes of it.
MOST_YAML_BYTES = 2_000_000
# Each record is played as its command would be. A sitting of a whole day has some hundreds of any kind.
MOST_RECORDS = 3_000
_MOMENTS = {"planned", "meeting", "opened", "closed", "at", "start", "end"}
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?")


class SessionLine(Record, frozen=True, kw_only=True):
    """The session's own part."""

    id: str | None = None
    kind: SessionKind = "ordinary"
    year: int
    month: int
    planned: datetime | None = None
    hall: str | None = None
    city: str | None = None
    request: Request | None = None
    convocations: tuple[Convocation, ...] = ()
    late_reason: str | None = None
    telegram: str | None = None
    closed: datetime | None = None


class ItemLine(Record, frozen=True, kw_only=True):
    """An item; numbers follow the order of the file."""

    number: int | None = None
    order: int | None = None
    kind: ItemKind
    title: str
    summary: str | None = None
    presenter: Presenter | None = None
    asked_by: int | None = None
    asked_on: date | None = None
    request: int | None = None
    about_session: str | None = None
    figures: tuple[Figure, ...] = ()
    postponed: Postponement | None = None
    withdrawn: Withdrawal | None = None


class RefusedLine(Record, frozen=True, kw_only=True):
    """An item that was refused."""

    number: int | None = None
    member: int
    title: str
    asked_on: date
    reason: str
    request: int | None = None


class SittingLine(Record, frozen=True, kw_only=True):
    """A sitting: its attendance in full, or `present` and `excused` as ranges."""

    number: int | None = None
    call: Call | None = None
    opened: datetime
    hall: str | None = None
    city: str | None = None
    chair: Seat | None = None
    secretary: Seat | None = None
    recorder: Recorder | None = None
    attendance: Attendance | None = None
    present: str | int | None = None
    excused: str | int = ""
    quorum: Quorum | None = None
    counted_here: bool | None = None
    guests: tuple[Guest, ...] = ()
    waited_minutes: int | None = None
    pauses: tuple[Pause, ...] = ()
    closed: datetime | None = None
    resumes: date | None = None


class MovementLine(Record, frozen=True, kw_only=True):
    """An arrival or a departure."""

    number: int | None = None
    sitting: int = 1
    member: int
    direction: Direction
    at: datetime


class SpeechLine(Record, frozen=True, kw_only=True):
    """A speech."""

    number: int | None = None
    sitting: int = 1
    item: int | None = None
    speaker: Speaker
    text: str
    at: datetime | None = None


class ProposalLine(Record, frozen=True, kw_only=True):
    """A proposal or a petition."""

    number: int | None = None
    sitting: int = 1
    kind: ProposalKind = "proposal"
    text: str
    item: int | None = None
    by: tuple[int, ...] = ()
    at: datetime | None = None


class AmendmentLine(Record, frozen=True, kw_only=True):
    """An amendment."""

    number: int | None = None
    sitting: int = 1
    target: Subject | str
    text: str
    by: tuple[int, ...] = ()
    at: datetime | None = None


class BallotLine(VoteLine, frozen=True, kw_only=True):
    """A ballot."""

    subject: Subject | str
    secret_ground: str | None = None
    supersedes: int | None = None
    superseded_by: int | None = None


class RecommendationLine(Record, frozen=True, kw_only=True):
    """A recommendation; `to` names authorities by number or part of the name, instead of `authorities` in full."""

    number: int | None = None
    text: str
    level: Level | None = None
    authorities: tuple[AddressedAuthority, ...] = ()
    to: tuple[str | int, ...] = ()
    origin: Subject | str | None = None
    sector: str | None = None
    priority: Priority = "normal"
    due: date | None = None
    on: date | None = None


class SessionFile(Record, frozen=True, kw_only=True):
    """The file whole. Without `openings` the roll is that of the store's register on the day."""

    schema: Literal["assembly/session/1"] = "assembly/session/1"
    session: SessionLine
    openings: tuple[Opening, ...] = ()
    items: tuple[ItemLine, ...] = ()
    refused_items: tuple[RefusedLine, ...] = ()
    sittings: tuple[SittingLine, ...] = ()
    movements: tuple[MovementLine, ...] = ()
    speeches: tuple[SpeechLine, ...] = ()
    proposals: tuple[ProposalLine, ...] = ()
    amendments: tuple[AmendmentLine, ...] = ()
    ballots: tuple[BallotLine, ...] = ()
    decisions: tuple[Decision, ...] = ()
    recommendations: tuple[RecommendationLine, ...] = ()
    corrections: tuple[Correction, ...] = ()
    minutes_approvals: tuple[MinutesApproval, ...] = ()
    elections: tuple[ElectionLine, ...] = ()
    expulsions: tuple[ExpulsionLine, ...] = ()
    bureau_dismissals: tuple[BureauDismissalLine, ...] = ()
    dismissal_opinions: tuple[DismissalOpinionLine, ...] = ()
    resignations: tuple[ResignationLine, ...] = ()
    receipts: tuple[ReceiptLine, ...] = ()
    excuses: tuple[ExcuseLine, ...] = ()
    late_excuses: tuple[LateExcuseLine, ...] = ()
    item_requests: tuple[RequestLine, ...] = ()
    ignored_findings: tuple[IgnoredFinding, ...] = ()
    provenance: Provenance | None = None


def read_session_file(raw: bytes, name: str) -> tuple[SessionFile, dict[str, Any]]:
    """Return a session's file, as records and as plain data. JSON and YAML are told apart by the name's ending.

    Raises `BadInput` with the place in the file for what is not understood; YAML tags, anchors and aliases are none of
    this form.
    """
    in_yaml = name.lower().endswith((".yaml", ".yml"))
    limit = MOST_YAML_BYTES if in_yaml else MOST_BYTES
    if len(raw) > limit:
        raise BadInput("file-too-large", path=name, bytes=len(raw), limit=limit)
    data = _mapping(read_plain(raw, name) if in_yaml else _json(raw, name), name)
    for key, value in data.items():
        if isinstance(value, list) and len(value) > MOST_RECORDS:
            raise BadInput("session-file", path=name, reason=f"{key}: more than {MOST_RECORDS}")
    data = {key: _with_seconds(value, key) for key, value in data.items()}
    try:
        return msgspec.convert(data, SessionFile), data
    except msgspec.ValidationError as error:
        raise BadInput("session-file", path=name, reason=str(error)) from None


def _with_seconds(data: Any, key: str) -> Any:  # noqa: ANN401  plain data of any shape
    """Return the data with its moments in full: `2020-11-12 10:30` is how a person types one."""
    if isinstance(data, dict):
        return {inner: _with_seconds(value, inner) for inner, value in data.items()}
    if isinstance(data, list):
        return [_with_seconds(value, key) for value in data]
    moment = key in _MOMENTS and isinstance(data, str) and _MOMENT.fullmatch(data)
    return f"{moment[1]}T{moment[2]}{moment[3] or ':00'}" if moment else data


def _json(raw: bytes, name: str) -> object:
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise BadInput("session-file", path=name, reason=str(error)) from None


def _mapping(data: object, name: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise BadInput("session-file", path=name, reason="not a mapping")
    return data
