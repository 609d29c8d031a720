"""The commands that the tests of faults strike are all that there are."""

from writes import BESIDE, PAPERS, READS, STATES, WRITES

from assembly.cli.catalogue import COMMANDS


def test_every_command_is_struck_or_writes_nothing():
    # A new command that writes needs a line in `writes.py`; one that only reads, its name in READS.
    assert sorted([*WRITES, *PAPERS, *BESIDE, *READS]) == sorted(COMMANDS)


def test_every_line_types_its_own_command():
    for name, write in (WRITES | PAPERS).items():
        assert write.words[0] == name
        assert write.state in {"nothing", "store", *STATES}
