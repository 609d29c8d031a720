"""The one tree of errors. An error carries a code, facts and an exit code; its sentences live in `language/`."""

from __future__ import annotations

from typing import Any, ClassVar


class AssemblyError(Exception):
    """Something the user is told about. `code` names the sentence, `facts` fill it in.

    Facts with a meaning of their own: `article` (the rule broken) and `mend` (the command that mends it).
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, /, **facts: Any) -> None:  # noqa: ANN401  facts are whatever the sentence shows
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel between processes: facts are keywords, which the base class would forget."""
        return _again, (type(self), self.code, self.facts)


def _again(kind: type[AssemblyError], code: str, facts: dict[str, Any]) -> AssemblyError:
    return kind(code, **facts)


class BadInput(AssemblyError):  # noqa: N818  named after what the user reads, as are the others
    """What was typed or read cannot be understood: a range, a date, a file's row."""

    exit_code = 2


class NotFound(AssemblyError):  # noqa: N818
    """No such session, item, member, authority or other record."""

    exit_code = 3


class Refused(AssemblyError):  # noqa: N818
    """A rule of the law or of the record forbids it."""

    exit_code = 4


class StoreBusy(AssemblyError):  # noqa: N818
    """Another process holds the file and did not let go in time."""

    exit_code = 5


class StoreUnreadable(AssemblyError):  # noqa: N818
    """The store cannot be read or written: damaged, from a newer version, no permission, disk full."""

    exit_code = 6


class NotProduced(AssemblyError):  # noqa: N818
    """A document could not be made."""

    exit_code = 7
