"""A session in which every check finds nothing, with what lies around it: each test breaks one thing in it."""

from datetime import date

from documents import sample_dossier as sample
from msgspec.structs import replace

from assembly.domain.agenda import AgendaItem, Figure
from assembly.domain.attendance import Movement
from assembly.domain.authority_approval import AuthorityApproval
from assembly.domain.check.case import CaseFile, Letters
from assembly.domain.check.registry import findings
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.member import Mandate, Member, Office
from assembly.domain.minutes_sending import MinutesSending
from assembly.domain.minutes_signature import MinutesSignature
from assembly.domain.posting import Posting
from assembly.domain.proposal import Proposal, Speaker
from assembly.domain.receipt import Receipt
from assembly.domain.session import Convocation, Request, Session

DAY = date(2020, 10, 15)
JUNE = date(2020, 6, 18)
TODAY = date(2020, 10, 16)
ELECTED = date(2015, 8, 7)


def at(hour, minute=0, day=DAY):
    return sample.at(hour, minute, day)


BUDGET = AgendaItem(
    number=3,
    order=3,
    kind="budget",
    title="المصادقة على مشروع ميزانية الغرفة برسم سنة 2021",
    figures=(
        Figure(label="مداخيل الرسم المهني", amount=1_800),
        Figure(label="مداخيل أخرى", amount=200),
        Figure(label="مجموع المداخيل", amount=2_000),
        Figure(label="نفقات التسيير", amount=1_500),
        Figure(label="نفقات الاستثمار", amount=500),
        Figure(label="مجموع المصاريف", amount=2_000),
    ),
)
ITEMS = (
    AgendaItem(number=1, order=1, kind="previous-minutes", title="محضر دورة يونيو", about_session="2020-06"),
    AgendaItem(number=2, order=2, kind="report", title="تقرير حول أنشطة الغرفة"),
    BUDGET,
    AgendaItem(number=4, order=4, kind="convention", title="اتفاقية شراكة", asked_by=7, asked_on=date(2020, 10, 1)),
)  # fmt: skip


def ballot(number, subject, counts=(52, 0, 0), **more):
    return sample.ballot(number, subject, counts, **{"at": at(11, number)} | more)


def decision(sequence, item, number, day=DAY, **more):
    facts = {"title": ITEMS[item - 1].title, "needs_approval": False} | more
    return Decision(sequence=sequence, year=2020, item=item, ballot=number, taken=day, **facts)


def speech(number, item, minute):
    return sample.speech(number, item, Speaker(member=5), "كلمة", at=at(10, minute))


def session(**more):
    facts = {
        "id": "2020-10",
        "kind": "ordinary",
        "year": 2020,
        "month": 10,
        "convocations": (Convocation(call=1, sent=date(2020, 10, 5), meeting=at(10)),),
        "closed": at(12, 35),
        "telegram": "",
    } | more
    return Session(**facts)


def receipts(day, members=range(1, 78), **more):
    """Every member got the convocation by hand on a day."""
    facts = {"call": 1, "channel": "by-hand", "received": day} | more
    return tuple(Receipt(number=n, member=member, **facts) for n, member in enumerate(members, start=1))


def signature(place, member, post, **more):
    facts = {"number": 1 if place == "president" else 2, "session": "2020-10", "sitting": 1, "on": DAY} | more
    return MinutesSignature(place=place, member=member, post=post, **facts)


def sending(number, document, **more):
    return MinutesSending(number=number, **{"session": "2020-10", "document": document, "on": DAY} | more)


def approval(number, role, **more):
    facts = {
        "session": "2020-10",
        "year": 2020,
        "sequence": 2,
        "authority": sample.MINISTRY,
        "asked": DAY,
    } | more
    return AuthorityApproval(number=number, role=role, **facts)


def letters(**more) -> Letters:
    """Everything done on the day of closing: signed, sent, posted, put to the authorities."""
    facts = {
        "postings": (Posting(number=1, session="2020-10", decisions=(2, 3), on=DAY),),
        "sendings": (
            sending(1, "original", authorities=(sample.MINISTRY,)),
            sending(2, "copy", authorities=(sample.PROVINCE,)),
            sending(3, "copy", members=tuple(range(1, 78))),
        ),
        "signatures": (signature("president", 1, "president"), signature("secretary", 10, "secretary")),
        "approvals": (approval(1, "sector"), approval(2, "finance")),
    } | more
    return Letters(**facts)


def october(**more) -> Dossier:
    opening = sample.opening(day=DAY)
    proposal = sample.Subject(kind="proposal", number=1)
    facts = {
        "session": session(),
        "openings": (opening,),
        "items": ITEMS,
        "receipts": receipts(date(2020, 10, 5)),
        "sittings": (sample.sitting(1, opening),),
        "movements": (Movement(number=1, sitting=1, member=52, direction="departure", at=at(12)),),
        "speeches": (speech(1, None, 5), speech(2, 2, 20)),
        "proposals": (
            Proposal(number=1, sitting=1, kind="petition", text="دعم الصناع", item=2, at=at(10, 40)),
        ),
        "ballots": (
            ballot(1, sample.on_item(1)),
            ballot(2, sample.on_item(3), (48, 2, 2)),
            ballot(3, sample.on_item(4)),
            ballot(4, proposal),
        ),
        "decisions": (decision(2, 3, 2, needs_approval=True), decision(3, 4, 3)),
        "recommendations": (
            sample.recommendation(1, "مواكبة القطاع", (sample.REGION,), origin=sample.on_item(2)),
            sample.recommendation(
                2, "دعم الصناع", (sample.MINISTRY,), origin=proposal, due=date(2021, 1, 31)
            ),
        ),
    } | more
    return Dossier(**facts)


def june(**more) -> Dossier:
    """The ordinary session before: everybody came, one decision."""
    opening = sample.opening(day=JUNE)
    facts = {
        "session": session(
            id="2020-06",
            month=6,
            convocations=(Convocation(call=1, sent=date(2020, 6, 8), meeting=at(10, day=JUNE)),),
            closed=at(12, 35, JUNE),
        ),
        "openings": (opening,),
        "receipts": receipts(date(2020, 6, 8)),
        "items": (AgendaItem(number=1, order=1, kind="other", title="إحداث ملحقة"),),
        "sittings": (sample.sitting(1, opening, present=range(1, 78), excused=()),),
        "ballots": (ballot(1, sample.on_item(1), (75, 0, 0), entitled=75, at=at(11, day=JUNE)),),
        "decisions": (decision(1, 1, 1, JUNE, title="إحداث ملحقة"),),
    } | more
    return Dossier(**facts)


def members(**changed) -> tuple[Member, ...]:
    """The register that the roll was copied from; `m12={…}` changes a member."""
    made = []
    for entry in sample.roll():
        offices = (Office(post=entry.post, start=ELECTED),) if entry.post else ()
        member = Member(
            number=entry.number, name=entry.name, gender=entry.gender, kind=entry.kind, mandates=(Mandate(start=ELECTED),), offices=offices
        )  # fmt: skip
        made.append(replace(member, **changed.get(f"m{entry.number}", {})))
    return tuple(made)


def case(dossier: Dossier | None = None, **more) -> CaseFile:
    facts = {
        "dossier": dossier or october(),
        "rules": sample.rules(),
        "today": TODAY,
        "members": members(),
        "year": (june(),),
        "previous": (june(),),
        "letters": letters(),
    } | more
    return CaseFile(**facts)


def extraordinary(**more) -> Dossier:
    """An extraordinary session asked for by the president on 5 October and held on the 15th."""
    own = session(id="2020-10-x1", kind="extraordinary", request=sample_request(by="president"), telegram="")
    return october(**{"session": own, "items": (replace(ITEMS[3], number=1, order=1),), "ballots": (ballot(1, sample.on_item(1)),),
                      "decisions": (decision(2, 1, 1),), "speeches": (), "proposals": (), "recommendations": ()} | more)  # fmt: skip


def sample_request(**more):
    return Request(**{"by": "president", "on": date(2020, 10, 4)} | more)


def found(case_file: CaseFile, code: str):
    return [finding for finding in findings(case_file) if finding.code == code]
