"""The tables of each journal: which records a session's file, the register's and the correspondence's hold."""

from __future__ import annotations

from tinydb import TinyDB

from assembly.domain.agenda import AgendaItem, RefusedItem
from assembly.domain.answer import Answer
from assembly.domain.attendance import Movement
from assembly.domain.authority import Authority
from assembly.domain.authority_approval import AuthorityApproval
from assembly.domain.ballot import Ballot
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.correction import Correction
from assembly.domain.decision import Decision
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.election import Election
from assembly.domain.excuse import Excuse, LateExcuse
from assembly.domain.item_request import ItemRequest
from assembly.domain.member import Member
from assembly.domain.minutes_approval import MinutesApproval
from assembly.domain.minutes_sending import MinutesSending
from assembly.domain.minutes_signature import MinutesSignature
from assembly.domain.outgoing import OtherLetter
from assembly.domain.posting import Posting
from assembly.domain.proposal import Amendment, Proposal, Speech
from assembly.domain.provenance import Provenance
from assembly.domain.receipt import Receipt
from assembly.domain.recommendation import Recommendation
from assembly.domain.reminder import Reminder
from assembly.domain.seal import Seal
from assembly.domain.session import Opening, Session, Sitting
from assembly.domain.special_vote import BureauDismissal, DismissalOpinion, Expulsion, Resignation
from assembly.store.journal import SEAL_TABLE
from assembly.store.table import Table


class SessionBook:
    """The tables of one session's journal."""

    def __init__(self, db: TinyDB) -> None:
        self.db = db
        self.session = Table(db, "session", Session, key="id")
        self.openings = Table(db, "openings", Opening, key="call")
        self.items = Table(db, "items", AgendaItem, key="number")
        self.refused_items = Table(db, "refused_items", RefusedItem, key="number")
        self.sittings = Table(db, "sittings", Sitting, key="number")
        self.movements = Table(db, "movements", Movement, key="number")
        self.speeches = Table(db, "speeches", Speech, key="number")
        self.proposals = Table(db, "proposals", Proposal, key="number")
        self.amendments = Table(db, "amendments", Amendment, key="number")
        self.ballots = Table(db, "ballots", Ballot, key="number")
        self.decisions = Table(db, "decisions", Decision, key="sequence")
        self.recommendations = Table(db, "recommendations", Recommendation, key="number")
        self.corrections = Table(db, "corrections", Correction, key=("session", "number"))
        self.minutes_approvals = Table(db, "minutes_approvals", MinutesApproval, key="item")
        self.elections = Table(db, "elections", Election, key="number")
        self.expulsions = Table(db, "expulsions", Expulsion, key="number")
        self.bureau_dismissals = Table(db, "bureau_dismissals", BureauDismissal, key="number")
        self.dismissal_opinions = Table(db, "dismissal_opinions", DismissalOpinion, key="number")
        self.resignations = Table(db, "resignations", Resignation, key="number")
        self.receipts = Table(db, "receipts", Receipt, key="number")
        self.excuses = Table(db, "excuses", Excuse, key="number")
        self.late_excuses = Table(db, "late_excuses", LateExcuse, key="number")
        self.item_requests = Table(db, "item_requests", ItemRequest, key="number")
        self.ignored_findings = Table(db, "ignored_findings", IgnoredFinding, key="number")
        self.provenance = Table(db, "provenance", Provenance, key="record")
        self.seals = Table(db, SEAL_TABLE, Seal, key="session")

    def dossier(self) -> Dossier:
        """Return all of it as one record; its seal and its provenance are no part of it, so that its papers stay as they were."""
        return Dossier(
            session=self.session.one(),
            openings=self.openings.all(),
            items=self.items.all(),
            refused_items=self.refused_items.all(),
            sittings=self.sittings.all(),
            movements=self.movements.all(),
            speeches=self.speeches.all(),
            proposals=self.proposals.all(),
            amendments=self.amendments.all(),
            ballots=self.ballots.all(),
            decisions=self.decisions.all(),
            recommendations=self.recommendations.all(),
            corrections=self.corrections.all(),
            minutes_approvals=self.minutes_approvals.all(),
            elections=self.elections.all(),
            expulsions=self.expulsions.all(),
            bureau_dismissals=self.bureau_dismissals.all(),
            dismissal_opinions=self.dismissal_opinions.all(),
            resignations=self.resignations.all(),
            receipts=self.receipts.all(),
            excuses=self.excuses.all(),
            late_excuses=self.late_excuses.all(),
            item_requests=self.item_requests.all(),
            ignored_findings=self.ignored_findings.all(),
        )


class RegisterBook:
    """The tables of the register: members with their mandates and offices, authorities."""

    def __init__(self, db: TinyDB) -> None:
        self.db = db
        self.members = Table(db, "members", Member, key="number")
        self.authorities = Table(db, "authorities", Authority, key="number")


class CorrespondenceBook:
    """The tables of the correspondence: what comes after a session and is no decision of a later one."""

    def __init__(self, db: TinyDB) -> None:
        self.db = db
        self.corrections = Table(db, "corrections", Correction, key=("session", "number"))
        self.approvals = Table(db, "approvals", AuthorityApproval, key="number")
        self.postings = Table(db, "postings", Posting, key="number")
        self.sendings = Table(db, "sendings", MinutesSending, key="number")
        self.signatures = Table(db, "signatures", MinutesSignature, key="number")
        self.ignored_findings = Table(db, "ignored_findings", IgnoredFinding, key="number")
        self.dispatches = Table(db, "dispatches", Dispatch, key="number")
        self.reminders = Table(db, "reminders", Reminder, key="number")
        self.answers = Table(db, "answers", Answer, key="number")
        self.other_letters = Table(db, "other_letters", OtherLetter, key="number")
