"""What a check finds: a code, how grave it is, the article, the facts that prove it, and the command that mends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple, get_args

from assembly.domain.check.case import CaseFile

Severity = Literal["void", "irregular", "missing", "advice"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first. void: the act does not stand; irregular: it stands against the law; missing: something the law
asks for is not recorded; advice: the law leaves it open, or only custom asks for it."""

Facts = Mapping[str, object]
"""Whole numbers, texts, days, moments, and tuples of numbers or texts, by their names."""


class Found(NamedTuple):
    """One case of what a check looks for.

    `about` names what it concerns, `ballot:3` say; `mend` is empty where no command undoes what happened: then the
    finding is ignored with a ground, or stands.
    """

    facts: Facts
    mend: str = ""
    about: str = ""


class Finding(NamedTuple):
    """A finding whole. `article` is None where no law asks; `ground` is that of the chamber's own value of the rule."""

    code: str
    severity: Severity
    article: str | None
    facts: Facts
    mend: str
    about: str = ""
    ground: str | None = None

    @property
    def forbids(self) -> bool:
        """Tell whether a session with it is not in order: what is void or irregular."""
        return self.severity in {"void", "irregular"}


class Check(NamedTuple):
    """One check: its code, its gravity, the rule whose article it rests on (None: custom, or the record's own), and how it looks."""

    code: str
    severity: Severity
    rule: str | None
    find: Callable[[CaseFile], Iterator[Found]]
