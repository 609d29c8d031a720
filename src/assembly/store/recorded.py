"""Whether this command has recorded something: what goes wrong after that is no failure of the command."""

from __future__ import annotations

from contextvars import ContextVar

#: Set once a line is durable in a journal. Whoever hears "failed" after it would record the same thing twice.
RECORDED: ContextVar[bool] = ContextVar("RECORDED", default=False)
