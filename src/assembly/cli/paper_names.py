"""The papers by name: what each is, and which options it takes. Read for help and usage without loading any template."""

from __future__ import annotations

from typing import NamedTuple

from assembly.language.messages import N_


class Named(NamedTuple):
    """A paper: its short help, the options it takes, and those it cannot do without."""

    short: str
    takes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


PAPERS: dict[str, Named] = {
    "convocation": Named(N_("convocation letters, one a member or all in one file"), ("call", "members", "reference", "together")),
    "agenda": Named(N_("agenda sheet"), ("call",)),
    "attendance-sheet": Named(N_("attendance sheet to sign"), ("call",)),
    "roll-call": Named(N_("roll-call sheet for the hall"), ("item",)),
    "tally": Named(N_("tally sheet for the hall"), ("item",)),
    "ballot-papers": Named(N_("ballot papers of an election, to cut out"), ("post", "of", "candidates"), ("post",)),
    "election-tally": Named(N_("tally sheet of an election"), ("post", "of", "candidates"), ("post",)),
    "failed-quorum": Named(N_("record of an opening without quorum")),
    "minutes": Named(N_("minutes of the session or of one sitting"), ("sitting",)),
    "extract": Named(N_("extract of one decision"), ("decision", "on"), ("decision", "on")),
    "notice": Named(N_("notice of the decisions to post"), ("on",), ("on",)),
    "register": Named(N_("register of a year's decisions"), ("year",), ("year",)),
    "recommendations": Named(N_("recommendation list"), ("to",)),
    "transmittal": Named(N_("letter that carries the recommendations to an authority"), ("to", "reference", "on", "holder"), ("to", "on")),
    "minutes-original": Named(N_("letter that carries the minutes to the government authority"), ("to", "reference", "on", "holder", "sitting"), ("to", "on")),
    "minutes-copy": Named(N_("letter that carries a copy of the minutes to a governor or a member"), ("to", "member", "reference", "on", "holder", "sitting"), ("on",)),
    "check": Named(N_("report on the legality of the session"), ("on",), ("on",)),
    "correction": Named(N_("correction of the minutes"), ("number",), ("number",)),
    "certificate": Named(N_("attendance certificate of a member"), ("member", "on", "sitting"), ("member", "on")),
}  # fmt: skip
