"""How the checks are tested: one case in which a check finds, and the same case mended, in which it does not."""

from typing import NamedTuple

from domain.check.clean import case, found

from assembly.domain.check.case import CaseFile


class Row(NamedTuple):
    """A code, a case with the fault, the facts that must prove it, and the case mended (else: the clean one)."""

    code: str
    broken: CaseFile
    facts: dict
    mended: CaseFile | None = None


def look(row: Row) -> None:
    """Hold that the fault is found once with its facts, and not once mended."""
    told = found(row.broken, row.code)
    assert told, f"{row.code} does not find it"
    assert any(row.facts.items() <= finding.facts.items() for finding in told), told
    assert not found(row.mended or case(), row.code)


def name(row: object) -> str:
    return row.code if isinstance(row, Row) else ""
