"""Whether decisions are enforceable today, and why, beside the decisions that `show` prints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from assembly.actions.approvals import enforceability_of
from assembly.cli.command import Desk
from assembly.cli.labels import label
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability, Why
from assembly.language.messages import N_, say

_SENTENCES: Mapping[Why, str] = {
    "no-approval-needed": N_("Enforceable: it needs nobody's approval."),
    "approved": N_("Enforceable: every authority that has to approve it did."),
    "cancelled": N_("Not enforceable: it was cancelled."),
    "session-going-on": N_("Not enforceable yet: the session goes on."),
    "not-asked": N_("Not enforceable: nobody was asked to approve it yet ({missing})."),
    "waiting": N_("Not enforceable: an approval is still missing ({missing})."),
    "refused": N_("Not enforceable: an approval was refused ({missing})."),
    "returned": N_("Not enforceable: it was returned for changes ({missing})."),
}


def enforceable_today(desk: Desk, dossier: Dossier, decisions: tuple[Decision, ...]) -> list[Enforceability]:
    """Return for each decision whether it is enforceable today, by the letters that are recorded."""
    approvals = desk.store.correspondence().approvals.all() if decisions else ()
    return [enforceability_of(desk.store, dossier, each, approvals, desk.pen.today) for each in decisions]


def enforceable_sentence(stands: Enforceability) -> str:
    """Return whether a decision is enforceable and why, in the chosen language."""
    return say(_SENTENCES[stands.why], missing=[label(role) for role in stands.missing])


def with_enforceability(decision: Decision, stands: Enforceability) -> dict[str, Any]:
    """Return a decision as data, with `enforceability` beside its fields."""
    plain: dict[str, Any] = msgspec.to_builtins(decision)
    verdict = msgspec.to_builtins(stands)
    del verdict["decision"]
    return {**plain, "enforceability": verdict}
