import pytest
from documents import sample_dossier as sample
from domain.check.clean import at, ballot, case, found, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.ballot import Vote
from assembly.domain.check.ballots import CHECKS
from assembly.domain.session import Pause

MADE = october()


def voted(*more, pauses=(), **changed):
    """The clean session, its third ballot changed, and more ballots after it."""
    third = replace(MADE.ballots[2], **changed)
    sitting = replace(MADE.sittings[0], pauses=pauses)
    return case(october(sittings=(sitting,), ballots=(*MADE.ballots[:2], third, MADE.ballots[3], *more)))


SECRET = {"method": "secret", "secret_ground": "سبب"}
PAUSE = (Pause(start=at(11, 2), end=at(11, 4)),)
AGAIN = ballot(5, sample.on_item(4))

ROWS = [
    Row("secret-without-ground", voted(method="secret"), {"ballot": 3}, voted(**SECRET)),
    Row("secret-without-ground", voted(method="secret", secret_ground="  "), {"ballot": 3}, voted(**SECRET)),  # noqa: S106  a reason, no password
    Row(
        "secret-with-names",
        voted(**SECRET, votes=(Vote(member=1, choice="for"),)),
        {"ballot": 3},
        voted(**SECRET),
    ),
    Row("ballot-outside-sitting", voted(at=at(12, 31)), {"ballot": 3, "sitting": 1}, voted(at=at(12, 30))),
    Row("ballot-outside-sitting", voted(at=at(9, 59)), {"at": at(9, 59)}, voted(at=at(10))),
    Row("ballot-outside-sitting", voted(pauses=PAUSE), {"ballot": 3}, voted(pauses=PAUSE, at=at(11, 4))),
    Row("ballot-outside-sitting", voted(sitting=9), {"sitting": 9}),
    Row(
        "ballot-twice",
        voted(AGAIN),
        {"subject": "item 4", "ballots": 2},
        voted(replace(AGAIN, supersedes=3), superseded_by=5),
    ),
    Row(
        "recount-unlinked",
        voted(superseded_by=5),
        {"ballot": 3},
        voted(replace(AGAIN, supersedes=3), superseded_by=5),
    ),
    Row("recount-unlinked", voted(replace(AGAIN, supersedes=3)), {"ballot": 5}, voted()),
    Row("ballot-another-chair", voted(chair=2), {"ballot": 3, "member": 2, "chair": 1}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_a_ballot_in_a_suspension_that_was_never_ended():
    endless = (Pause(start=at(11, 2)),)
    assert not found(voted(pauses=endless, at=at(11, 1)), "ballot-outside-sitting")
