"""What was tried on sealed sessions, line by line of the table in docs/sealing.md, and what finds it."""

import shutil

import pytest
from acts import raises, store_of
from hall import Hall
from sealed import (
    forged,
    journal,
    listed_anew,
    sealed_on_present_list,
    sums_forged,
    vote_edited,
)

from assembly.actions.seal_check import damaged_line, number_of_paper, verify_number, verify_seals
from assembly.store import seals


def states(hall: Hall) -> dict[str, str]:
    return {each.session: each.state for each in verify_seals(store_of(hall))}


def broken(hall: Hall) -> str:
    """Run `verify`, which must find something; return what it printed."""
    said = hall("verify")
    assert said.code == 6, said
    return said.out + said.err


def number(hall: Hall) -> str:
    return seals.read(hall.folder).number


def test_what_was_not_touched_holds(archive):
    assert states(archive) == {"2020-10": "whole", "2021-02": "whole"}
    checked = verify_seals(store_of(archive))
    assert [each.line for each in checked] == [1, 2]
    assert checked[-1].number == number(archive)
    assert "Seal of 2021-02: whole." in archive.ok("verify")


def test_a_vote_edited_is_found_by_its_line(archive):
    vote_edited(archive)
    line = next(
        n
        for n, text in enumerate(journal(archive, "2020-10").read_text().splitlines(), 1)
        if '"in_favour":17' in text
    )
    said = broken(archive)
    assert f"2020-10.jsonl: line {line} is not as it was written." in said
    assert "Seal of 2020-10: broken. Its journal is not the one that was sealed." in said


def test_every_later_sum_recomputed_is_found_by_the_list(archive):
    vote_edited(archive)
    sums_forged(archive)
    assert "2020-10.jsonl: line" not in (said := broken(archive))
    assert states(archive) == {"2020-10": "altered", "2021-02": "whole"}
    assert "a good copy of 2020-10.jsonl" in said


def test_its_line_of_the_list_too_is_found_by_the_next_seal(archive):
    vote_edited(archive)
    sums_forged(archive)
    listed_anew(archive)
    assert states(archive) == {"2020-10": "whole", "2021-02": "list-altered"}
    assert "a good copy of SEALS" in broken(archive)


def test_the_last_session_with_its_line_is_found_by_the_number_on_a_paper_alone(archive):
    printed = number(archive)
    vote_edited(archive, "2021-02")
    sums_forged(archive, "2021-02")
    listed_anew(archive, "2021-02")
    assert set(states(archive).values()) == {"whole"}
    archive.ok("verify")
    assert archive("verify", "--number", printed).code == 6


def test_a_session_deleted_is_missing(archive):
    journal(archive, "2020-10").unlink()
    assert states(archive)["2020-10"] == "missing"
    assert "its journal is missing" in broken(archive)


def test_a_session_deleted_with_its_line_is_found_by_the_next_seal(archive):
    journal(archive, "2020-10").unlink()
    listed = archive.folder / "SEALS"
    listed.write_bytes(listed.read_bytes().splitlines(keepends=True)[1])
    assert states(archive) == {"2021-02": "list-altered"}
    broken(archive)


def test_a_line_appended_after_sealing(archive):
    path = journal(archive, "2020-10")
    path.write_bytes(forged(path.read_bytes() + b'{"n":99,"sum":"' + b"0" * 64 + b'"}\n'))
    assert states(archive)["2020-10"] == "lengthened"
    assert "Lines were added to its journal after it was sealed" in broken(archive)


def test_the_last_line_of_a_sealed_journal_cut_off(archive):
    path = journal(archive, "2020-10")
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    assert states(archive)["2020-10"] == "altered"
    broken(archive)


def test_a_session_put_in_the_list_by_hand(archive):
    path = journal(archive, "2020-10")
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    listed_anew(archive)
    assert states(archive)["2020-10"] == "without-seal"
    broken(archive)


def test_everything_rewritten_is_found_by_the_number_on_a_paper_alone(archive):
    printed = number(archive)
    vote_edited(archive)
    sums_forged(archive)
    listed_anew(archive)
    sealed_on_present_list(archive, "2021-02", seals.read(archive.folder).lines[0].after)
    listed_anew(archive, "2021-02")
    assert set(states(archive).values()) == {"whole"}
    archive.ok("verify")
    archive.ok("verify", "--number", number(archive))
    said = archive("verify", "--number", printed)
    assert said.code == 6
    assert "rewritten" in said.err


def test_a_seal_line_that_is_not_in_the_list(archive):
    listed = archive.folder / "SEALS"
    listed.write_bytes(listed.read_bytes().splitlines(keepends=True)[0])
    assert states(archive) == {"2020-10": "whole", "2021-02": "unended"}
    said = broken(archive)
    assert "closed by a seal line but not in SEALS" in said
    assert "assembly seal --session 2021-02" in said
    archive.ok("seal", "--session", "2021-02")
    archive.ok("verify")


def test_a_line_of_the_list_that_is_none(archive):
    listed = archive.folder / "SEALS"
    listed.write_bytes(listed.read_bytes().replace(b"  2021-02", b" 2021-02"))
    assert damaged_line(store_of(archive)) == 2
    assert "SEALS is not as it was written, from line 2 on" in broken(archive)


def test_what_a_number_on_a_paper_is(archive):
    store = store_of(archive)
    listed = seals.read(archive.folder)
    assert verify_number(store, listed.number)[1:] == ("seals", "2021-02", 2)
    first = listed.lines[0].after
    in_groups = " ".join(first[i : i + 8].upper() for i in range(0, 64, 8))
    assert verify_number(store, in_groups) == (first, "seals", "2020-10", 1)
    assert verify_number(store, first[:16]).session == "2020-10"
    assert verify_number(store, seals.NONE_SEALED) == (seals.NONE_SEALED, "seals", None, None)
    before = store.session_journal("2020-10").lines[-2]
    assert verify_number(store, before.sum) == (before.sum, "journal", "2020-10", before.n)
    assert verify_number(store, "0" * 64).kind == "unknown"


def test_a_number_on_a_paper_is_looked_for_in_its_own_session_alone(archive):
    store = store_of(archive)
    october, february = (store.session_journal(each).lines[-2] for each in ("2020-10", "2021-02"))
    assert number_of_paper(store, "2021-02", february.sum)[1:] == ("journal", "2021-02", february.n)
    assert number_of_paper(store, "2021-02", october.sum).kind == "unknown"
    assert number_of_paper(store, "2022-02", october.sum).kind == "unknown"
    assert number_of_paper(store, None, seals.NONE_SEALED).kind == "seals"
    with raises("paper-number"):
        number_of_paper(store, "2021-02", "0" * 15)
    # Of a journal that cannot be read something is told elsewhere: another session's papers do not wait for it.
    journal(archive, "2020-10").write_bytes(b"not a journal\n")
    assert number_of_paper(store_of(archive), "2021-02", february.sum).kind == "journal"


@pytest.mark.parametrize("text", ["", "abc", "g" * 64, "0" * 65, "0" * 15])
def test_what_is_no_number(archive, text):
    with raises("paper-number"):
        verify_number(store_of(archive), text)


def test_a_line_cut_off_an_open_session_is_found_by_what_the_index_remembers_alone(sitting):
    sitting.ok("speak", 12, "كلمة", "--item", 1)
    sitting.ok("list")
    path = journal(sitting, "2020-10")
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    said = sitting("verify")
    assert said.code == 6
    assert "2020-10.jsonl is shorter than it was when it was last listed" in said.err
    assert sitting("verify").code == 6
    shutil.rmtree(sitting.folder / ".cache")
    sitting.ok("verify")
