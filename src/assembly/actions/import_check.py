"""What an imported file states, held against what its replay gave; and the texts that no action has looked at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assembly.domain.ballot import Subject
from assembly.domain.dossier import Dossier
from assembly.domain.subject import parse_subject
from assembly.domain.text import NAME_LIMIT, body, name
from assembly.errors import Refused

# Read into the record by the replay; the record has no field of that name, or one made of other parts.
_SHORT_FORMS = {"present", "excused", "rest", "to", "provenance"}


def refuse_differences(given: object, made: object, path: str = "$") -> None:
    """Refuse what the file states and the replay did not give: every value given must come out the same."""
    if isinstance(given, dict) and isinstance(made, dict):
        for key, value in given.items():
            if key not in _SHORT_FORMS:
                value, other = _votes(key, value, given, made)  # noqa: PLW2901  the same values, set side by side
                refuse_differences(value, other, f"{path}.{key}")
    elif isinstance(given, list) and isinstance(made, list) and len(given) == len(made):
        for index, (one, other) in enumerate(zip(given, made, strict=True)):
            refuse_differences(one, other, f"{path}[{index}]")
    elif not _same(given, made):
        raise differs(path, given, made)


def _votes(key: str, value: Any, given: dict[str, Any], made: dict[str, Any]) -> tuple[Any, Any]:  # noqa: ANN401
    """Return a value and its counterpart; named votes by member, and with `rest` only those that the file names."""
    other = made.get(key)
    if key != "votes" or not isinstance(value, list) or not value or not other:
        return value, other
    named = {vote["member"] for vote in value}
    compared = [vote for vote in other if vote["member"] in named or not given.get("rest")]
    return sorted(value, key=lambda vote: int(vote["member"])), compared


def differs(path: str, given: object, made: object) -> Refused:
    """Return the refusal of a value, by its place in the file."""
    shown = {"given": str(given)[:200], "made": str(made)[:200]}
    return Refused("import-differs", path=path, **shown, mend="assembly import-session FILE")


def refuse_inconsistent(dossier: Dossier) -> None:
    """Refuse copies of an opening that no sitting of their day made, and an order of items with gaps."""
    for index, opening in enumerate(dossier.openings):
        first = next((sitting for sitting in dossier.sittings if sitting.call == opening.call), None)
        if first is None:
            raise differs(f"$.openings[{index}].call", opening.call, None)
        if first.opened.date() != opening.day:
            raise differs(f"$.openings[{index}].day", opening.day, first.opened.date())
    orders = sorted(item.order for item in dossier.items)
    if orders != list(range(1, len(orders) + 1)):
        raise differs("$.items", orders, list(range(1, len(orders) + 1)))


def refuse_unclean(given: dict[str, Any]) -> None:
    """Refuse names copied into the file that no name may be: the copies of openings, one foreseen, the authorities in full."""
    copies = [(part, given.get(part)) for part in ("openings", "provenance")]
    for index, line in enumerate(given.get("recommendations") or ()):
        copies.append((f"recommendations[{index}].authorities", line.get("authorities")))
    for path, copy in copies:
        for place, text in _texts(copy, f"$.{path}"):
            name(text[:NAME_LIMIT], place)
            body(text, place)


def _texts(data: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(data, str) and data:
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, f"{path}.{key}")
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, f"{path}[{index}]")


def _same(given: object, made: object) -> bool:
    if given in (None, "", []) and made in (None, "", []):
        return True
    if isinstance(given, str) and isinstance(made, dict) and set(made) == {"kind", "number"}:
        return parse_subject(given) == Subject(**made)
    return given == made or (isinstance(given, str) and isinstance(made, str) and _text(given) == _text(made))


def _text(text: str) -> str:
    """Return a text as the record tidies it: composed letters, single spaces."""
    return " ".join(body(text, "text").split()) if text.strip() else ""
