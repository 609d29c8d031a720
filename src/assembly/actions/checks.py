"""The check of a session: its case file gathered from the store, its findings, and those that the chamber ignores."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.books import OpenCorrespondence, OpenSession, correspondence_change, session_change
from assembly.actions.import_check import differs
from assembly.actions.offices import office_changes
from assembly.actions.outgoing import numbers_borne
from assembly.actions.pen import Pen
from assembly.domain.check.case import CaseFile, Letters
from assembly.domain.check.finding import Finding
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.check.registry import BY_CODE, findings, ignored_by, standing
from assembly.domain.dossier import Dossier
from assembly.domain.member import Member
from assembly.domain.offices import dated
from assembly.domain.rules import Rule, RulesInForce
from assembly.domain.text import body
from assembly.errors import NotFound, Refused
from assembly.store.books import CorrespondenceBook
from assembly.store.folder import Store

_SESSIONS_BEFORE = 3  # of which minutes may wait, and absences follow each other


class Report(NamedTuple):
    """A session's check on a day: what stands, what is ignored with its ground, and the chamber's own values in force."""

    case: CaseFile
    standing: tuple[Finding, ...]
    ignored: tuple[tuple[Finding, IgnoredFinding], ...]

    @property
    def in_order(self) -> bool:
        """Tell whether nothing void or irregular stands."""
        return not any(finding.forbids for finding in self.standing)

    @property
    def overrides(self) -> tuple[Rule, ...]:
        """Return the rules that the session is held under with the chamber's own value."""
        return tuple(rule for rule in self.case.rules.rules if rule.ground)


def check(store: Store, session: str, today: date) -> Report:
    """Check a session as it stands on a day."""
    case, letters = case_file(store, session, today), store.correspondence()
    grounds = _ignored(case.dossier, letters)
    found = findings(case)
    pairs = ((finding, ignored_by(finding, grounds)) for finding in found)
    return Report(
        case,
        tuple(standing(found, grounds)),
        tuple((finding, ground) for finding, ground in pairs if ground),
    )


def case_file(store: Store, session: str, today: date) -> CaseFile:
    """Gather all that the checks read of a session and around it."""
    dossier = store.dossier(session)
    year, ids = dossier.session.year, store.session_ids()
    near = (*store.session_ids_of(year), *store.session_ids_of(year + 1))
    ordinary = [each for each in ids if each < session and "-x" not in each]
    return CaseFile(
        dossier=dossier,
        rules=_rules(store, dossier, today),
        today=today,
        members=_register(store, session),
        year=tuple(store.dossier(each) for each in near if each != session),
        previous=tuple(store.dossier(each) for each in reversed(ordinary[-_SESSIONS_BEFORE:])),
        letters=_letters(store),
    )


def _rules(store: Store, dossier: Dossier, today: date) -> RulesInForce:
    """Return the rules the session is held under; one its copy does not know yet is that of the book on its day."""
    if not dossier.openings:
        planned = dossier.session.planned
        return store.rules_on(planned.date() if planned else today)
    opening = dossier.openings[-1]
    book = store.rules_on(opening.day)
    known = {rule.name for rule in opening.rules.rules}
    further = tuple(r for r in book.rules if r.name not in known) if book.book == opening.rules.book else ()
    return replace(opening.rules, rules=(*opening.rules.rules, *further))


def _register(store: Store, session: str) -> tuple[Member, ...]:
    """Return the register as it stands, with what other sessions decided of the offices: its own came after its roll."""
    changes = tuple(change for change in office_changes(store) if change.session != session)
    return dated(store.members(), changes)


def _letters(store: Store) -> Letters:
    book = store.correspondence()
    return Letters(
        postings=book.postings.all(),
        sendings=book.sendings.all(),
        signatures=book.signatures.all(),
        approvals=book.approvals.all(),
        dispatches=book.dispatches.all(),
        outgoing=numbers_borne(book),
    )


def _ignored(dossier: Dossier, letters: CorrespondenceBook) -> tuple[IgnoredFinding, ...]:
    """Return what is ignored in a session, in the order it was said: in its own journal, then once it was closed."""
    later = (each for each in letters.ignored_findings.all() if each.session == dossier.session.id)
    return (*dossier.ignored_findings, *later)


def ignore(store: Store, pen: Pen, *, session: str, code: str, because: str) -> IgnoredFinding:
    """Record that the findings of a code that stand now are ignored, with the ground.

    In the session's journal while it goes on, in the correspondence once it is closed. `NotFound` for a code that no
    check has; refused when no finding of the code stands.
    """
    if code not in BY_CODE:
        raise NotFound("finding-unknown", code=code, mend="assembly explain")
    if store.session(session).closed is None:
        with session_change(store, session, pen) as desk:
            return _put(desk, pen, session, code, because, f"ignore {code}")
    with correspondence_change(store, pen) as letters:
        return _put(letters, pen, session, code, because, f"ignore {session} {code}")


def _put(
    desk: OpenSession | OpenCorrespondence, pen: Pen, session: str, code: str, because: str, done: str
) -> IgnoredFinding:
    found = [finding for finding in check(desk.store, session, pen.today).standing if finding.code == code]
    if not found:
        raise Refused(
            "finding-not-there", code=code, session=session, mend=f"assembly check --session {session}"
        )
    made = IgnoredFinding(
        number=desk.book.ignored_findings.next_number(),
        session=session,
        code=code,
        about=tuple(dict.fromkeys(finding.about for finding in found)),
        because=body(because, "because"),
        on=pen.today,
    )
    desk.book.ignored_findings.put(made)
    desk.did(done)
    return made


def take_in_ignored(desk: OpenSession, ignored: IgnoredFinding) -> None:
    """Put what an imported session ignored; its ground is cleaned as a typed one is. Refused: of another session."""
    if ignored.session != desk.id:
        raise differs("$.ignored_findings", ignored.session, desk.id)
    desk.book.ignored_findings.put(replace(ignored, because=body(ignored.because, "because")))
