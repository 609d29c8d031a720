"""The sheets of an election: ballot papers to cut out, and the sheet on which the rounds are counted."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.blanks import Blanked, blanked
from assembly.documents.meeting import Meeting, current_call, meeting_of, person_of
from assembly.documents.press import Sheet, Source
from assembly.documents.roll_call_sheet import Head, in_the_hall, vote_head
from assembly.documents.view_hall import specimen_mark
from assembly.documents.view_parts import Signature
from assembly.domain.election import ELECTED_POSTS, organ_of
from assembly.domain.quorum import needed_for
from assembly.errors import BadInput, NotFound
from assembly.language import sentences_election_sheets as sentence
from assembly.language.sentences import session_of_the_assembly, styled
from assembly.language.sentences_elections import post_name
from assembly.language.sentences_hall_sheets import WITNESSES
from assembly.language.tongue import Language

_ACROSS = 2
_LINES = 6


class Contest(NamedTuple):
    """What a sheet is made for: the post, its committee or body, and who stands, nobody when names are to be written."""

    post: str
    of: str | None = None
    candidates: tuple[int, ...] = ()


class BallotPapersView(NamedTuple):
    """Ballot papers, all alike, so that none tells its voter. `rows` holds the papers of each row across the page."""

    title: str
    marks: tuple[str, ...]
    chamber: str
    session: str
    subject: str
    instruction: str
    candidates: tuple[str, ...]
    to_write: Blanked
    rows: tuple[tuple[int, ...], ...]


class ElectionTallyView(NamedTuple):
    """The counting sheet whole: a line for each candidate, with a column for each round."""

    head: Head
    rules: tuple[str, ...]
    columns: tuple[str, ...]
    candidates: tuple[str, ...]
    counts: tuple[str, ...]
    lot: Blanked
    elected: Blanked
    witnesses: tuple[str, ...]

    @property
    def title(self) -> str:
        """Return the title of the file."""
        return self.head.title

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what is printed across the page."""
        return self.head.marks


def ballot_papers(made_from: Source, contest: Contest, *, language: Language = "ar") -> Sheet:
    """Return a ballot paper for each elected member in the hall; before a sitting, for each in office.

    Refused as `roll_call_sheet`. `NotFound`: a candidate on no roll. `BadInput`: a committee or body left out.
    """
    meeting = meeting_of(made_from, current_call(made_from.dossier.session), language)
    say, opening = meeting.say, meeting.opening
    papers = len(in_the_hall(meeting) or opening.elected)
    names = _names(meeting, contest)
    places = range(1, papers + 1)
    view = BallotPapersView(
        title=say.word(sentence.BALLOT_TITLE),
        marks=specimen_mark(opening, say),
        chamber=say.name(opening.chamber.name_ar, opening.chamber.name_fr),
        session=say(session_of_the_assembly, meeting.name),
        subject=_subject(meeting, contest),
        instruction=say(sentence.mark_one if names else sentence.write_one),
        candidates=names,
        to_write=() if names else blanked(say(sentence.name_to_write)),
        rows=tuple(tuple(places[first : first + _ACROSS]) for first in range(0, papers, _ACROSS)),
    )
    return Sheet.in_language(language, f"ballot-papers-{contest.post}", "ballot-papers", view)


def election_tally(made_from: Source, contest: Contest, *, language: Language = "ar") -> Sheet:
    """Return the sheet on which both rounds and the lot are recorded; refused as `ballot_papers`."""
    meeting = meeting_of(made_from, current_call(made_from.dossier.session), language)
    say = meeting.say
    head = vote_head(meeting, sentence.ELECTION_TALLY_TITLE, _subject(meeting, contest))
    if organ_of(contest.post) == "bureau":
        head = _signed_by_age(meeting, head)
    view = ElectionTallyView(
        head=head,
        rules=_rules(meeting, contest),
        columns=tuple(map(say.word, sentence.ELECTION_COLUMNS)),
        candidates=_names(meeting, contest) or ("",) * _LINES,
        counts=tuple(map(say.word, sentence.ELECTION_COUNTS)),
        lot=blanked(say(sentence.lot_result)),
        elected=blanked(say(sentence.elected_line)),
        witnesses=tuple(map(say.word, WITNESSES)),
    )
    return Sheet.in_language(language, f"election-tally-{contest.post}", "election-tally", view)


def _names(meeting: Meeting, contest: Contest) -> tuple[str, ...]:
    names = []
    for number in contest.candidates:
        entry = meeting.opening.entry(number)
        if entry is None:
            raise NotFound("member-unknown", member=number, mend="assembly members")
        names.append(meeting.say(styled, person_of(entry, meeting.say)))
    return tuple(names)


def _subject(meeting: Meeting, contest: Contest) -> str:
    if contest.post not in ELECTED_POSTS:
        raise BadInput("post-unknown", post=contest.post, posts=list(ELECTED_POSTS))
    if organ_of(contest.post) != "bureau" and not contest.of:
        raise BadInput("election-of-what", post=contest.post, mend='--of "NAME"')
    post = meeting.say(post_name, contest.post, contest.of, "male")
    return meeting.say(sentence.election_subject, post)


def _signed_by_age(meeting: Meeting, head: Head) -> Head:
    """Return the head with the places of whoever age chooses; the names are written by hand (art. 19)."""
    presides, writes = map(meeting.say.word, (sentence.OLDEST_PRESIDES, sentence.YOUNGEST_WRITES))
    pair = (Signature(writes, ""), Signature(presides, ""))
    right, left = pair if meeting.opening.chamber.secretary_side == "right" else (pair[1], pair[0])
    return head._replace(right=right, left=left)


def _rules(meeting: Meeting, contest: Contest) -> tuple[str, ...]:
    """Return the quorum of a bureau's election, and how rounds are decided, where the session's rules are what is said."""
    organ = organ_of(contest.post)
    known = {rule.name: rule for rule in meeting.rules.rules}
    lines = []
    if organ == "bureau" and (quorum := known.get("bureau.quorum")):
        in_office = len(meeting.opening.elected)
        needed = needed_for(str(quorum.value), in_office)
        counts = (needed, in_office, quorum.article, meeting.rules.law)
        lines.append(meeting.say(sentence.quorum_rule, *counts))
    asked = [known.get(f"{organ}.election.{name}") for name in ("majority", "second_round", "base")]
    majority, second, base = (rule.value if rule else None for rule in asked)
    if asked[0] and (majority, second) == ("absolute-majority", "relative"):
        cited = (asked[0].article, meeting.rules.law)
        lines.append(meeting.say(sentence.rounds_rule, *cited, of_present=base == "present"))
    return tuple(lines)
