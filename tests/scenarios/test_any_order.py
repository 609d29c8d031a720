"""Commands in any order, valid or refused: the store is always whole, readable, and says the same twice."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hall import Hall, convened, made_store, snapshot
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

_template = Path(tempfile.mkdtemp(prefix="assembly-any-order-"))

numbers = st.integers(1, 8)
hours = st.sampled_from(["10:00", "10:30", "11:00", "11:30"])
DONE, REFUSED = {0}, {2, 3, 4}


@pytest.fixture(scope="module", autouse=True)
def _template_gone():
    yield
    shutil.rmtree(_template)


class Session(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        if not (_template / "store").exists():
            convened(made_store(_template / "store"))
        self.place = Path(tempfile.mkdtemp())
        shutil.copytree(_template / "store", self.place / "store")
        self.hall = Hall(self.place / "store")

    def teardown(self):
        shutil.rmtree(self.place)

    def do(self, *words):
        before = snapshot(self.hall.folder)
        said = self.hall(*words)
        assert said.code in DONE | REFUSED, said
        if said.code in REFUSED:
            assert snapshot(self.hall.folder) == before, words
        else:
            changed = [name for name, data in snapshot(self.hall.folder).items() if before.get(name) != data]
            assert [name for name in changed if name != "private.json"] in ([], ["2020-10.jsonl"]), (
                words,
                changed,
            )

    @rule(present=st.sampled_from(["1-40", "1-20", "2-50", "1,10"]), at=hours)
    def open_sitting(self, present, at):
        self.do("open-sitting", "--present", present, "--at", at, "--excused", '70:"مرض"')

    @rule(member=numbers, at=hours, how=st.sampled_from(["--arrived", "--left"]))
    def attend(self, member, at, how):
        self.do("attend", member, how, "--at", at)

    @rule(
        item=st.integers(1, 4),
        at=hours,
        against=st.sampled_from(["", "1", "1-20", "2-3"]),
        recount=st.booleans(),
    )
    def vote(self, item, at, against, recount):
        self.do("vote", item, "--all-for", "--against", against, "--at", at, *["--recount"] * recount)

    @rule(counts=st.tuples(numbers, numbers), at=hours)
    def vote_by_counts(self, counts, at):
        self.do("vote", "proposal:1", "--for", counts[0], "--against", counts[1], "--at", at)

    @rule(member=numbers, at=hours)
    def propose(self, member, at):
        self.do("propose", "مقترح", "--by", member, "--at", at)

    @rule(item=numbers, to=st.integers(1, 4))
    def move_item(self, item, to):
        self.do("move-item", item, "--to", to)

    @rule(item=numbers, what=st.sampled_from(["withdraw-item", "postpone-item"]))
    def end_item(self, item, what):
        self.do(what, item)

    @rule(at=hours, what=st.sampled_from(["suspend", "resume", "close-sitting", "close-session"]))
    def pause_or_close(self, at, what):
        self.do(what, "--at", at)

    @rule(what=st.sampled_from(["undo", "redo"]))
    def take_back(self, what):
        self.do(what)

    @rule(to=st.integers(1, 20))
    def recommend(self, to):
        self.do("recommend", "توصية", "--to", to)

    @rule()
    def convene_again(self):
        self.do("convene", "--call", 2, "--sent", "2020-11-12", "--meeting", "2020-11-24 10:00")

    @invariant()
    def readable(self):
        whole = self.hall.json("show")
        assert self.hall.json("verify")[-1]["bad_line"] is None
        places = [item["order"] for item in whole["items"]]
        assert sorted(places) == list(range(1, len(places) + 1))
        for ballot in whole["ballots"]:
            assert sum(ballot["tally"].values()) == len(ballot["entitled"])
        standing = [ballot["subject"] for ballot in whole["ballots"] if ballot["superseded_by"] is None]
        assert all(standing.count(subject) == 1 for subject in standing)
        assert [sitting["number"] for sitting in whole["sittings"]] == list(
            range(1, len(whole["sittings"]) + 1)
        )


TestSession = Session.TestCase
TestSession.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
