import importlib
import pkgutil
from typing import get_args

import msgspec
import pytest
from domain.samples import DAY, HOUR, ballot, item, session, sitting, whole_dossier

import assembly.domain
from assembly.domain import (
    agenda,
    attachment,
    attendance,
    carried,
    election,
    item_request,
    majority,
    member,
    proposal,
    quorum,
    receipt,
    recommendation,
    rules,
    special_vote,
)
from assembly.domain import ballot as ballot_of
from assembly.domain import session as session_of
from assembly.domain.dossier import Dossier
from assembly.domain.member import Mandate, Member
from assembly.domain.record import Record


def every_record():
    for module in pkgutil.iter_modules(assembly.domain.__path__):
        if not module.ispkg:
            importlib.import_module(f"assembly.domain.{module.name}")
    found, waiting = [], [Record]
    while waiting:
        below = [
            kind for kind in waiting.pop().__subclasses__() if kind.__module__.startswith("assembly.domain")
        ]
        found += below
        waiting += below
    return sorted(set(found), key=lambda kind: kind.__qualname__)


RECORDS = every_record()


# The words of the file format: changing one is a migration.
WORDS = [
    (agenda.ItemState, "open adopted rejected undecided elected postponed withdrawn"),
    (attendance.Direction, "arrival departure"),
    (election.Organ, "bureau committee representative"),
    (election.RoundReason, "majority no-majority relative-majority tie no-votes"),
    (election.QuorumReason, "reached not-reached second-meeting-any-number"),
    (special_vote.Misconduct, "disorder obstruction non-compliance"),
    (ballot_of.SubjectKind, "item proposal amendment"),
    (ballot_of.Method, "show-of-hands roll-call secret"),
    (ballot_of.Choice, "for against abstain"),
    (majority.Outcome, "adopted rejected undecided"),
    (majority.Side, "for against abstain none"),
    (member.Gender, "male female"),
    (member.MemberKind, "elected associate"),
    (member.Body, "craft services"),
    (proposal.ProposalKind, "proposal petition"),
    (recommendation.Priority, "normal high urgent"),
    (carried.Standing, "draft to-send sent acknowledged accepted partly refused done"),
    (rules.Sureness, "read practice reported inferred"),
    (receipt.Channel, "by-hand registered-post e-mail authority"),
    (item_request.RequestState, "waiting taken-up refused"),
    (attachment.Ending, "pdf png jpg"),
    (session_of.SessionKind, "ordinary extraordinary"),
    (session_of.Requester, "president government governor members"),
    (session_of.Ground, "absence impediment refusal vacancy"),
]


@pytest.mark.parametrize(("kind", "words"), WORDS, ids=[words for _, words in WORDS])
def test_the_words_of_the_file_format(kind, words):
    assert get_args(kind) == tuple(words.split())


def test_a_call_is_the_first_or_the_second():
    assert get_args(quorum.Call) == (1, 2)


def records_in(value):
    """Every record inside a record, itself included."""
    if isinstance(value, Record):
        yield value
        for field in value.__struct_fields__:
            yield from records_in(getattr(value, field))
    elif isinstance(value, tuple):
        for part in value:
            yield from records_in(part)


SAMPLES = {type(record).__name__: record for record in records_in(whole_dossier())}


def test_there_are_records_and_samples():
    assert {"Session", "Ballot", "Rule", "Chamber"} <= {kind.__name__ for kind in RECORDS}
    assert {"Speech", "Amendment", "Pause", "Figure", "Vote"} <= set(SAMPLES)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__qualname__)
def test_every_record_is_frozen_by_keyword_and_strict(kind):
    config = kind.__struct_config__
    assert (config.frozen, config.forbid_unknown_fields, config.eq) == (True, True, True)
    with pytest.raises(TypeError, match="positional"):
        kind(1)
    with pytest.raises(msgspec.ValidationError, match="unknown field `surprise`"):
        msgspec.convert({"surprise": 1}, kind)


@pytest.mark.parametrize("record", SAMPLES.values(), ids=SAMPLES)
def test_a_record_cannot_be_changed(record):
    field = record.__struct_fields__[0]
    before = getattr(record, field)
    with pytest.raises(AttributeError):
        setattr(record, field, None)
    with pytest.raises(AttributeError):
        record.surprise = 1
    assert getattr(record, field) == before


@pytest.mark.parametrize("record", SAMPLES.values(), ids=SAMPLES)
def test_an_unknown_key_is_refused_wherever_it_stands(record):
    raw = msgspec.to_builtins(record)
    assert msgspec.convert(raw, type(record)) == record
    with pytest.raises(msgspec.ValidationError, match="surprise"):
        msgspec.convert(raw | {"surprise": 1}, type(record))


def test_an_unknown_key_deep_inside_is_named_with_its_path():
    raw = msgspec.to_builtins(whole_dossier())
    raw["ballots"][0]["tally"]["blank"] = 1
    with pytest.raises(msgspec.ValidationError, match=r"`blank` - at `\$\.ballots\[0\]\.tally`"):
        msgspec.convert(raw, Dossier)


@pytest.mark.parametrize(
    "make",
    [
        lambda: ballot(1),
        lambda: item(1),
        session,
        sitting,
        lambda: Member(number=1, name="العضو 1", mandates=(Mandate(start=DAY),)),
        lambda: Dossier(session=session(planned=HOUR), ballots=(ballot(1),), items=(item(1),)),
    ],
)
def test_equal_records_are_one_in_a_set(make):
    assert make() is not make()
    assert len({make(), make()}) == 1


def test_a_number_is_not_read_from_text_nor_a_missing_field_supplied():
    raw = msgspec.to_builtins(item(1))
    with pytest.raises(msgspec.ValidationError, match="number"):
        msgspec.convert(raw | {"number": "1"}, type(item(1)))
    del raw["title"]
    with pytest.raises(msgspec.ValidationError, match="title"):
        msgspec.convert(raw, type(item(1)))
