"""A session whole: everything its journal remembers, as one record. This is the public view that papers are made from."""

from __future__ import annotations

from assembly.domain.agenda import AgendaItem, ItemState, RefusedItem, item_state
from assembly.domain.attendance import Movement
from assembly.domain.ballot import Ballot, Subject
from assembly.domain.carried import CarriedRecommendation
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.correction import Correction
from assembly.domain.decision import Decision
from assembly.domain.election import Election, election_state
from assembly.domain.excuse import Excuse, LateExcuse
from assembly.domain.item_request import ItemRequest
from assembly.domain.minutes_approval import MinutesApproval, MinutesOutcome, outcome_of
from assembly.domain.proposal import Amendment, Proposal, Speech
from assembly.domain.provenance import Provenance
from assembly.domain.receipt import Receipt
from assembly.domain.recommendation import Recommendation
from assembly.domain.record import Record
from assembly.domain.session import Opening, Session, Sitting
from assembly.domain.special_vote import BureauDismissal, DismissalOpinion, Expulsion, ItemVote, Resignation

SCHEMA = "assembly/session/1"


class Dossier(Record, frozen=True, kw_only=True):
    """One session with all that was recorded of it. Holds nothing private: no excuse's text, no address."""

    schema: str = SCHEMA
    session: Session
    openings: tuple[Opening, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    refused_items: tuple[RefusedItem, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    movements: tuple[Movement, ...] = ()
    speeches: tuple[Speech, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    decisions: tuple[Decision, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    corrections: tuple[Correction, ...] = ()
    minutes_approvals: tuple[MinutesApproval, ...] = ()
    elections: tuple[Election, ...] = ()
    expulsions: tuple[Expulsion, ...] = ()
    bureau_dismissals: tuple[BureauDismissal, ...] = ()
    dismissal_opinions: tuple[DismissalOpinion, ...] = ()
    resignations: tuple[Resignation, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    excuses: tuple[Excuse, ...] = ()
    late_excuses: tuple[LateExcuse, ...] = ()
    item_requests: tuple[ItemRequest, ...] = ()
    ignored_findings: tuple[IgnoredFinding, ...] = ()

    def in_order(self) -> tuple[AgendaItem, ...]:
        """Return the items in the order of discussion."""
        return tuple(sorted(self.items, key=lambda item: (item.order, item.number)))

    def item(self, number: int) -> AgendaItem | None:
        """Return the item of that number."""
        return next((item for item in self.items if item.number == number), None)

    def opening(self, call: int) -> Opening | None:
        """Return what was copied at the opening of a call."""
        return next((opening for opening in self.openings if opening.call == call), None)

    def carried_under(self, item: AgendaItem) -> tuple[CarriedRecommendation, ...]:
        """Return what became of earlier recommendations, as copied at the last opening, for the item that tells of it."""
        return self.openings[-1].carried if item.kind == "follow-up" and self.openings else ()

    def state_of(self, item: AgendaItem) -> ItemState:
        """Return how an item stands: by its ballots, else by the elections or the special vote held on it."""
        state = item_state(item, self.ballots)
        if state != "open":
            return state
        votes = self.item_votes_on(item.number)
        return votes[-1].verdict.outcome if votes else election_state(self.elections_on(item.number))

    def elections_on(self, item: int) -> tuple[Election, ...]:
        """Return the elections held on an item."""
        return tuple(election for election in self.elections if election.item == item)

    @property
    def item_votes(self) -> tuple[ItemVote, ...]:
        """Return the votes that items put on dismissing the bureau, on a member's dismissal or on a resignation."""
        return (*self.bureau_dismissals, *self.dismissal_opinions, *self.resignations)

    def item_votes_on(self, item: int) -> tuple[ItemVote, ...]:
        """Return those that one item put, by their hours."""
        return tuple(
            sorted((vote for vote in self.item_votes if vote.item == item), key=lambda vote: vote.at)
        )

    def standing_ballot(self, subject: Subject) -> Ballot | None:
        """Return the last ballot on a subject that no recount superseded."""
        found = [b for b in self.ballots if b.subject == subject and b.superseded_by is None]
        return found[-1] if found else None

    def minutes_decided(self) -> dict[str, MinutesOutcome]:
        """Return what this session decided of the minutes of others, by their ids."""
        decided = {
            item.about_session: outcome_of(item, self.ballots, self.minutes_approvals) for item in self.items
        }
        return {session: outcome for session, outcome in decided.items() if session and outcome}


class ExportedSession(Dossier, frozen=True, kw_only=True):
    """A session whole as its own file, with the moment and the numbers that papers print of its record."""

    provenance: Provenance | None = None
