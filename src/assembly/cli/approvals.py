"""`approval`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.approvals import answer_approval, ask_approval
from assembly.actions.books import correspondence_change
from assembly.actions.recommendations import authority_meant
from assembly.cli.command import Desk, command
from assembly.cli.decision_numbers import number_in_full
from assembly.cli.labels import label
from assembly.cli.output import done
from assembly.cli.params import DAY, argument, option
from assembly.domain.authority_approval import OUTCOMES, ROLES, ApprovalOutcome, Role
from assembly.errors import BadInput
from assembly.language.messages import N_


@command(
    "approval",
    N_(
        "Record that a decision was put to an authority for its approval, and what it answered: approved, refused, or returned for changes "
        "(art. 46). `assembly show decisions` says which are enforceable."
    ),
    "assembly approval 1/2020 asked --as sector --of 1 --on 2020-11-20 --reference 130/2020\n"
    "assembly approval 1/2020 approved --as sector --on 2020-12-10 --reference 4512",
)
@argument("decision", question=N_("Number of the decision: 3, or 3/2020"))
@argument(
    "step", type=click.Choice(["asked", *OUTCOMES]), question=N_("asked, approved, refused or returned")
)
@option(
    "--as",
    "role",
    type=click.Choice(ROLES),
    ask=True,
    help=N_("sector: the authority in charge of handicrafts; finance: the one in charge of finance."),
)
@option(
    "--of",
    "authority",
    metavar="AUTHORITY",
    help=N_("Authority it is put to, by number or part of the name."),
)
@option("--on", type=DAY, help=N_("Day of the letter (default: today)."))
@option("--reference", help=N_("Number of the letter."))
def approval_command(
    desk: Desk,
    decision: str,
    step: str,
    role: Role,
    authority: str | None,
    on: date | None,
    reference: str | None,
) -> None:
    day = on or desk.pen.today
    if step == "asked" and authority is None:
        raise BadInput(
            "approval-of-nobody", mend=f"assembly approval {decision} asked --as {role} --of AUTHORITY"
        )
    decision = number_in_full(desk, decision)
    with correspondence_change(desk.store, desk.pen) as letters:
        if step == "asked":
            to = authority_meant(desk.store.authorities(), authority or "")
            made = ask_approval(
                letters, desk.pen, decision=decision, role=role, authority=to, on=day, reference=reference
            )
        else:
            outcome: ApprovalOutcome = next(each for each in OUTCOMES if each == step)
            made = answer_approval(
                letters, desk.pen, decision=decision, role=role, outcome=outcome, on=day, reference=reference
            )
    done(
        desk.as_json,
        made,
        N_("Decision {decision}, {authority}: {step} on {day}."),
        decision=made.decision,
        authority=made.authority.name_ar,
        step=label(step),
        day=day.isoformat(),
    )
