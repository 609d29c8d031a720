"""Signed minutes held against the record that is about to be sealed with them."""

from __future__ import annotations

from pathlib import Path

from assembly.actions.provenance import provenance_of
from assembly.errors import AssemblyError, Refused
from assembly.sealing.confined import paper_facts
from assembly.sealing.paper_store import record_against
from assembly.store.folder import Store


def refuse_other_record(store: Store, session: str, paper: Path) -> None:
    """Refuse signed minutes whose attached record is another session's, or not what the journal holds now.

    The number under the minutes is the journal's, or the one taken over with an imported session that nothing was added to, so
    that a line recorded since is found. A scan of signed pages has no
    record attached, and passes; so does the paper of a seal that was cut short, which is only ended. `Refused`: `signed-minutes-of-another-session`,
    `signed-minutes-of-older-record`.
    """
    if store.seal_of(session):
        return
    try:
        facts = paper_facts(str(paper), [], str(store.folder / "templates"))
    except AssemblyError:
        return
    found = facts["session"]
    if found is None:
        return
    if found != session:
        mend = f"assembly seal --session {found} --signed {paper}"
        raise Refused(
            "signed-minutes-of-another-session", path=str(paper), found=found, session=session, mend=mend
        )
    printed = facts["numbers"]
    stands = provenance_of(store, store.session_journal(session))
    other = bool(printed) and stands.record not in printed
    if other or record_against(store, facts) != "same":
        mend = f"assembly minutes --session {session}"
        raise Refused("signed-minutes-of-older-record", path=str(paper), session=session, mend=mend)
