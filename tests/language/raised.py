"""Every error and notice that the sources raise, read from their syntax: its code, and the names of its facts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parents[2] / "src" / "assembly"
ERRORS = frozenset(
    {"BadInput", "NotFound", "Refused", "StoreBusy", "StoreUnreadable", "NotProduced", "SideUnknown"}
)

COMPUTED = {
    "f'item-{state}'": {"item-withdrawn", "item-postponed"},
    "f'{role}-unknown'": {"chair-unknown", "secretary-unknown"},
}
"""Codes put together from parts, and what they can be."""

HANDED_ON = {
    ("store/disk.py", "code"): {"no-permission", "read-only", "disk-full", "io-error"},
    ("actions/outgoing.py", "unknown"): {"dispatch-unknown", "reminder-unknown"},
}
"""Codes in a variable, and what it can hold; `test_errors` holds the first against the module's own table."""

SPREAD = {
    "facts": {"path", "line", "reason"},
    "shown": {"given", "made"},
    "_facts": {"file", "table", "key", "path", "reason"},
}
"""Facts given by `**`, by the variable or the function they come from."""


class Raised(NamedTuple):
    """One place that raises: which codes it can raise, the facts it gives, and where it stands."""

    codes: frozenset[str]
    facts: frozenset[str]
    place: str


def trees() -> Iterator[tuple[str, ast.Module]]:
    """Yield each module's path in the package, and its syntax."""
    for file in sorted(PACKAGE.rglob("*.py")):
        yield file.relative_to(PACKAGE).as_posix(), ast.parse(file.read_bytes())


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call with the last name of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "id", getattr(node.func, "attr", "")), node


def errors() -> Iterator[Raised]:
    """Yield every place that raises an error."""
    for module, tree in trees():
        for name, call in calls(tree):
            if name in ERRORS:
                codes = frozenset(_codes(module, call.args[0]))
                yield Raised(codes, _facts(call), f"{module}:{call.lineno}")


def notices() -> Iterator[Raised]:
    """Yield every place that makes a notice: `Notice(code, row, {…})`, and `note(code, …)` of a row being read."""
    for module, tree in trees():
        for name, call in calls(tree):
            if name == "Notice" and not (isinstance(call.args[0], ast.Name) and module.endswith("lines.py")):
                given = [*call.args, *(keyword.value for keyword in call.keywords)]
                keys = {key.value for part in given if isinstance(part, ast.Dict) for key in part.keys}
                yield Raised(frozenset(_codes(module, call.args[0], tree)), frozenset(keys), module)
            if name == "note" and module.endswith("member_lines.py"):
                yield Raised(frozenset(_codes(module, call.args[0])), _facts(call), module)


def row_reasons() -> Iterator[str]:
    """Yield every reason for refusing a row: `refuse(column, reason)`, `_meant(…, reason)`, `Fault(row, column, reason, …)`.

    And `meant(column, meaning, reason, …)` of a sheet of receipts.
    """
    place = {"refuse": 1, "_meant": 3, "meant": 2, "Fault": 2}
    for module, tree in trees():
        if "member_" in module or "receipt_" in module:
            for name, call in calls(tree):
                reason = call.args[place[name]] if name in place else None
                if isinstance(reason, ast.Constant):
                    yield str(reason.value)


def _codes(module: str, code: ast.expr, tree: ast.AST | None = None) -> set[str]:
    if isinstance(code, ast.Constant):
        return {str(code.value)}
    if isinstance(code, ast.IfExp):
        return _codes(module, code.body, tree) | _codes(module, code.orelse, tree)
    if isinstance(code, ast.JoinedStr):
        return COMPUTED[ast.unparse(code)]
    if isinstance(code, ast.Name) and tree:
        assigned = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == code.id
        ]
        return set().union(*(_codes(module, value) for value in assigned))
    return HANDED_ON[module, ast.unparse(code)]


def _facts(call: ast.Call) -> frozenset[str]:
    facts: set[str] = set()
    for keyword in call.keywords:
        if keyword.arg:
            facts.add(keyword.arg)
        else:
            source = keyword.value.func if isinstance(keyword.value, ast.Call) else keyword.value
            facts |= SPREAD[getattr(source, "attr", getattr(source, "id", ""))]
    return frozenset(facts)
