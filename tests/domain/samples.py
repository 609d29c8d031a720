"""Plainly generated records for the tests of the domain."""

from datetime import date, datetime
from importlib.resources import files

import msgspec

from assembly.domain.agenda import AgendaItem, Figure, Postponement, Presenter, RefusedItem, Withdrawal
from assembly.domain.attachment import Attachment
from assembly.domain.attendance import Attendance, Movement
from assembly.domain.authority import AddressedAuthority
from assembly.domain.ballot import Ballot, Subject, Vote
from assembly.domain.chamber import Chamber, DatedName
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.excuse import Excuse, LateExcuse
from assembly.domain.item_request import ItemRequest
from assembly.domain.majority import Tally, Verdict
from assembly.domain.proposal import Amendment, Proposal, Speaker, Speech
from assembly.domain.quorum import Quorum
from assembly.domain.receipt import Receipt
from assembly.domain.recommendation import Recommendation
from assembly.domain.rules import Override, Rule, RuleBook, RulesInForce, in_force
from assembly.domain.session import (
    Convocation,
    Guest,
    Opening,
    Pause,
    Request,
    RollEntry,
    Seat,
    Session,
    Sitting,
)

DAY = date(2020, 11, 12)
HOUR = datetime(2020, 11, 12, 10, 30)  # noqa: DTZ001  the domain's hours are local
BOOK_FILE = files("assembly.domain") / "rulebooks" / "ma-18-09.toml"


def law_book():
    return msgspec.toml.decode(BOOK_FILE.read_bytes(), type=RuleBook)


def every_book():
    """The shipped rule books, that of the handicrafts chambers first."""
    names = ("ma-18-09", "ma-38-12", "ma-27-08")
    return [msgspec.toml.decode((BOOK_FILE.parent / f"{n}.toml").read_bytes(), type=RuleBook) for n in names]


LAW = law_book()
RULES = in_force(LAW, DAY, {})


def overridden(**values):
    """The law's rules with values set by a chamber: `majority__base="voters"`."""
    overrides = {
        name.replace("__", "."): Override(value=value, ground="النظام الداخلي")
        for name, value in values.items()
    }
    return in_force(LAW, DAY, overrides)


def book_of(*rules):
    return RuleBook(
        book="sample",
        law="1.1",
        title_ar="قانون",
        title_fr="loi",
        legal_basis_ar="سند",
        legal_basis_fr="base",
        rules=rules,
    )


def rule(name, value, **more):
    facts = {"article": "1", "sure": "read", "valid_from": date(2000, 1, 1)} | more
    return Rule(name=name, value=value, **facts)


def rules_of(*rules):
    return RulesInForce(book="sample", law="1.1", legal_basis_ar="", legal_basis_fr="", rules=rules)


def verdict(outcome="adopted"):
    return Verdict(outcome=outcome, reason="majority", base="expressed", base_count=3, needed=2, article="14")


def ballot(number, *, kind="item", subject=1, outcome="adopted", superseded_by=None, votes=()):
    return Ballot(
        number=number,
        sitting=1,
        subject=Subject(kind=kind, number=subject),
        at=HOUR,
        method="show-of-hands",
        entitled=(1, 2, 3),
        tally=Tally(in_favour=2, against=1, abstain=0),
        votes=votes,
        chair=1,
        verdict=verdict(outcome),
        superseded_by=superseded_by,
    )


def item(number, order=None, **more):
    return AgendaItem(
        number=number, order=order or number, **{"kind": "other", "title": f"النقطة {number}"} | more
    )


def session(**more):
    facts = {"id": "2020-10", "kind": "ordinary", "year": 2020, "month": 10}
    return Session(**facts | more)


def chamber():
    return Chamber(format=1, name_ar="غرفة", name_fr="chambre", city_ar="مدينة", city_fr="ville", seats=3)


def roll_entry(number, kind="elected", post=None):
    return RollEntry(number=number, name=f"العضو {number}", gender="male", kind=kind, post=post)


def opening(call=1, roll=()):
    return Opening(call=call, day=DAY, chamber=chamber(), ministry=None, rules=RULES, roll=roll)


def quorum(reached=True):
    return Quorum(
        members_in_office=3,
        signatures=2,
        needed=2,
        call=1,
        reached=reached,
        reason="majority-reached",
        article="14",
    )


def sitting(reached=True, pauses=()):
    return Sitting(
        number=1,
        call=1,
        opened=HOUR,
        hall="قاعة",
        city="مدينة",
        chair=Seat(member=1, post="president"),
        secretary=Seat(member=2, post="member", ground="absence"),
        attendance=Attendance(present=(1, 2), excused=(3,)),
        quorum=quorum(reached),
        counted_here=True,
        guests=(Guest(name="ضيف", title="مدير"),),
        pauses=pauses,
    )


def whole_dossier():
    """A session in which every kind of record occurs."""
    addressed = AddressedAuthority(number=1, level="local", name_ar="سلطة")
    return Dossier(
        session=session(
            request=Request(by="members", on=DAY, members=50),
            convocations=(Convocation(call=1, sent=date(2020, 11, 3), meeting=HOUR),),
        ),
        openings=(
            Opening(
                call=1,
                day=DAY,
                chamber=chamber(),
                ministry=DatedName(ar="وزارة", since=date(2019, 10, 9)),
                rules=RULES,
                roll=(roll_entry(1, post="president"), roll_entry(2), roll_entry(3, kind="associate")),
            ),
        ),
        items=(
            item(1, presenter=Presenter(member=1), figures=(Figure(label="مداخيل", amount=2_346_000_000),)),
            item(2, postponed=Postponement(sitting=1, until="الدورة المقبلة")),
            item(3, withdrawn=Withdrawal(sitting=1, member=2)),
        ),
        refused_items=(RefusedItem(number=1, member=2, title="نقطة", asked_on=DAY, reason="سبب"),),
        sittings=(sitting(pauses=(Pause(start=HOUR),)),),
        movements=(Movement(number=1, sitting=1, member=3, direction="arrival", at=HOUR),),
        speeches=(Speech(number=1, sitting=1, speaker=Speaker(member=2), text="كلمة", at=HOUR),),
        proposals=(Proposal(number=1, sitting=1, kind="petition", text="ملتمس", by=(1, 2), at=HOUR),),
        amendments=(
            Amendment(number=1, sitting=1, target=Subject(kind="proposal", number=1), text="تعديل", at=HOUR),
        ),
        ballots=(ballot(1, votes=(Vote(member=1, choice="for"),)),),
        decisions=(
            Decision(sequence=3, year=2020, item=1, ballot=1, title="مقرر", taken=DAY, needs_approval=True),
        ),
        recommendations=(
            Recommendation(number=12, text="توصية", level="local", authorities=(addressed,), on=DAY),
        ),
        receipts=(
            Receipt(
                number=1,
                call=1,
                member=1,
                channel="by-hand",
                received=date(2020, 11, 3),
                proof=Attachment(sha256="0" * 64, ending="pdf", size=1),
            ),
        ),
        excuses=(Excuse(number=1, sitting=1, member=3, received=date(2020, 11, 10)),),
        late_excuses=(
            LateExcuse(
                number=1,
                sitting=1,
                at=HOUR,
                member=2,
                missed="2020-06",
                missed_sitting=1,
                meeting=date(2020, 6, 24),
                accepted=True,
            ),
        ),
        item_requests=(ItemRequest(number=1, member=2, title="نقطة", asked_on=DAY),),
    )
