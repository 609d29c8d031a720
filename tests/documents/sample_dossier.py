"""Whole sessions, plainly generated, for the tests of the papers: the facts of October 2020 and what they leave out."""

from datetime import date, datetime
from importlib.resources import files

import msgspec
from msgspec.structs import replace

from assembly.domain.agenda import AgendaItem, Figure, Postponement, Presenter, RefusedItem, Withdrawal
from assembly.domain.attendance import Attendance, Movement
from assembly.domain.authority import AddressedAuthority
from assembly.domain.ballot import Ballot, Subject, Vote, tally_from_counts
from assembly.domain.chamber import Chamber, DatedName
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.majority import decide
from assembly.domain.proposal import Amendment, Proposal, Speaker, Speech
from assembly.domain.quorum import count
from assembly.domain.recommendation import Recommendation
from assembly.domain.rules import Rule, RuleBook, in_force
from assembly.domain.session import (
    Convocation,
    Guest,
    Opening,
    Pause,
    Recorder,
    RollEntry,
    Seat,
    Session,
    Sitting,
)
from assembly.language.ordinals import ordinal
from assembly.language.terms import Gender

DAY = date(2020, 11, 12)
WOMEN = frozenset({3, 7, 12, 20, 33, 41, 55, 60})
ASSOCIATES = {76: ("العضو الشريك الأول", "male"), 77: ("العضوة الشريكة الثانية", "female")}
POSTS = {
    1: "president",
    2: "vice-president-1",
    3: "vice-president-2",
    10: "secretary",
    11: "deputy-secretary",
}
BOOK = msgspec.toml.decode(
    (files("assembly.domain") / "rulebooks" / "ma-18-09.toml").read_bytes(), type=RuleBook
)
REGION = AddressedAuthority(number=1, level="regional", name_ar="مجلس جهة مراكش-آسفي")
MINISTRY = AddressedAuthority(
    number=2,
    level="national",
    name_ar="وزارة السياحة والصناعة التقليدية والنقل الجوي والاقتصاد الاجتماعي",
)
PROVINCE = AddressedAuthority(number=3, level="local", name_ar="عمالة إقليم آسفي")

CHAMBER = Chamber(
    format=1,
    name_ar="غرفة الصناعة التقليدية لجهة مراكش-آسفي",
    name_fr="Chambre d'Artisanat de la Région de Marrakech-Safi",
    city_ar="مراكش",
    city_fr="Marrakech",
    seats=75,
    specimen=True,
)
MINISTRY_NAME = DatedName(
    ar="وزارة السياحة والصناعة التقليدية والنقل الجوي والاقتصاد الاجتماعي",
    fr="Ministère du Tourisme, de l'Artisanat, du Transport Aérien et de l'Économie Sociale",
)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001  hours are local


def rules(**values):
    """The law's rules, some of them with other values: `quorum__first_call="2/3"`."""
    law = in_force(BOOK, DAY, {})
    changed = {name.replace("__", "."): value for name, value in values.items()}
    return replace(law, rules=tuple(replace(r, value=changed.get(r.name, r.value)) for r in law.rules))


def with_article(law, name: str, article: str):
    """The rules with one more, of which the papers cite the article."""
    rule = Rule(name=name, value=True, article=article, sure="read", valid_from=date(2011, 8, 17))
    return replace(law, rules=(*law.rules, rule))


def name_of(number: int) -> str:
    if number == 1:
        return "حسن شميس"
    if number in ASSOCIATES:
        return ASSOCIATES[number][0]
    if number in WOMEN:
        return f"العضوة {ordinal(number, Gender.FEMININE)}"
    return f"العضو {ordinal(number, Gender.MASCULINE)}"


def gender_of(number: int) -> str:
    if number in ASSOCIATES:
        return ASSOCIATES[number][1]
    return "female" if number in WOMEN else "male"


def roll(posts: dict[int, str] | None = None, elected: int = 75) -> tuple[RollEntry, ...]:
    held = POSTS if posts is None else posts
    return tuple(
        RollEntry(
            number=n,
            name=name_of(n),
            gender=gender_of(n),
            kind="associate" if n in ASSOCIATES else "elected",
            post=held.get(n),
        )
        for n in (*range(1, elected + 1), *ASSOCIATES)
    )


def opening(call: int = 1, day: date = DAY, **more) -> Opening:
    facts = {"chamber": CHAMBER, "ministry": MINISTRY_NAME, "rules": rules(), "roll": roll()} | more
    return Opening(call=call, day=day, **facts)


def sitting(
    number: int = 1, copies: Opening | None = None, *, present=range(1, 53), excused=range(53, 61), **more
):
    copies = copies or opening()
    known = {entry.number for entry in copies.roll}
    elected = {entry.number for entry in copies.elected}
    signed = tuple(present)
    facts = {
        "call": copies.call,
        "opened": at(10, day=copies.day),
        "hall": "قاعة الاجتماعات",
        "city": "آسفي",
        "chair": Seat(member=1, post="president"),
        "secretary": Seat(member=10, post="secretary"),
        "counted_here": True,
        "closed": at(12, 30, day=copies.day),
        "quorum": count(len(elected), len(elected & set(signed)), copies.call, copies.rules),
        "attendance": Attendance(
            present=signed, excused=tuple(excused), absent=tuple(sorted(known - set(signed) - set(excused)))
        ),
    } | more
    return Sitting(number=number, **facts)


def ballot(
    number: int, subject: Subject, counts: tuple[int, int, int], *, side=None, entitled=52, **more
) -> Ballot:
    tally = tally_from_counts(*counts, entitled)
    facts = {
        "sitting": 1,
        "at": at(11, number % 60),
        "method": "show-of-hands",
        "entitled": tuple(range(1, entitled + 1)),
        "chair": 1,
        "chair_side": side,
        "verdict": decide(tally, side, rules()),
    } | more
    return Ballot(number=number, subject=subject, tally=tally, **facts)


def on_item(number: int) -> Subject:
    return Subject(kind="item", number=number)


def named_votes(in_favour: range, against: range, abstain: range) -> tuple[Vote, ...]:
    sides = (("for", in_favour), ("against", against), ("abstain", abstain))
    return tuple(Vote(member=n, choice=choice) for choice, numbers in sides for n in numbers)


def session(**more) -> Session:
    facts = {
        "id": "2020-10",
        "kind": "ordinary",
        "year": 2020,
        "month": 10,
        "convocations": (Convocation(call=1, sent=date(2020, 11, 3), meeting=at(10)),),
        "closed": at(12, 35),
        "telegram": "",
    } | more
    return Session(**facts)


PANDEMIC = AgendaItem(
    number=1,
    order=1,
    kind="presentation",
    title="تداعيات جائحة كورونا على قطاع الصناعة التقليدية بالجهة",
    summary="آثار الجائحة على القطاع وعلى الصناع التقليديين والمقاولات الحرفية بالجهة وعلى الصعيد الوطني.",
    presenter=Presenter(member=1),
)
PLATFORMS = AgendaItem(
    number=2,
    order=2,
    kind="presentation",
    title="مناقشة عرض حول منصات ترويج منتوجات الصناعة التقليدية",
    summary="تتيح المنصات للصناع التقليديين عرض منتوجاتهم عبر الإنترنت، وقد حددت الوزارة سبعا منها في برنامجها لدعم التسويق الإلكتروني.\nوبلغت التجارة الإلكترونية بالمغرب 3 مليارات درهم سنة 2017، أي حوالي 2,35 % من السلع والخدمات.",
    presenter=Presenter(name="هشام بردوزي"),
)
BUDGET = AgendaItem(
    number=3,
    order=3,
    kind="budget",
    title="المصادقة على مشروع ميزانية الغرفة برسم سنة 2021",
    presenter=Presenter(member=10),
    figures=(
        Figure(label="فائض الرسم المهني إلى غاية 30 أكتوبر 2020", amount=1_852_000_000),
        Figure(label="مجموع المداخيل", amount=2_346_000_000),
        Figure(label="مجموع المصاريف", amount=2_346_000_000),
    ),
)
GUEST = Guest(name="هشام بردوزي", title="المدير الجهوي للصناعة التقليدية بمراكش-آسفي")


def speech(number: int, item: int | None, speaker: Speaker, text: str, **more) -> Speech:
    return Speech(
        **(
            {"number": number, "sitting": 1, "item": item, "speaker": speaker, "text": text, "at": at(10, 30)}
            | more
        )
    )


def october(**more) -> Dossier:
    """The session of October 2020, whole and closed: one sitting, three items, a budget adopted by majority."""
    facts = {
        "session": session(late_reason="التدابير الصحية المتخذة للحد من انتشار الجائحة"),
        "openings": (opening(),),
        "items": (PANDEMIC, PLATFORMS, BUDGET),
        "refused_items": (
            RefusedItem(
                number=1,
                member=7,
                title="كراء مقر ملحق",
                asked_on=date(2020, 11, 11),
                reason="تقديم الطلب خارج الأجل القانوني.",
            ),
        ),
        "sittings": (sitting(guests=(GUEST,), present=(*range(1, 53), 76)),),
        "movements": (
            Movement(number=1, sitting=1, member=51, direction="departure", at=at(11)),
            Movement(number=2, sitting=1, member=52, direction="departure", at=at(11, 5)),
            Movement(number=3, sitting=1, member=70, direction="arrival", at=at(10, 20)),
            Movement(number=4, sitting=1, member=76, direction="departure", at=at(10, 50)),
        ),
        "speeches": (
            speech(1, None, Speaker(member=1), "رحب السيد الرئيس بالحاضرين، وذكر بالظرفية الصعبة التي يجتازها القطاع."),
            speech(2, 1, Speaker(member=7), "دعت إلى مواكبة الصناع التقليديين المتضررين."),
            speech(3, 2, Speaker(member=4), "تساءل عن شروط الانخراط في المنصات."),
            speech(4, 2, Speaker(guest="هشام بردوزي"), "أوضح أن الانخراط مجاني.\nوأضاف أن الوزارة تتكفل بالتكوين."),
            speech(5, 3, Speaker(member=5), "طلب توضيحا حول مجموع المداخيل."),
        ),
        "proposals": (
            Proposal(number=1, sitting=1, kind="proposal", text="إحداث خلية جهوية للتسويق الرقمي", item=2, by=(4,), at=at(11)),
            Proposal(number=2, sitting=1, kind="petition", text="دعم الصناع التقليديين المتضررين من الجائحة", item=1, at=at(11)),
        ),
        "ballots": (ballot(1, on_item(3), (48, 2, 2)),),
        "decisions": (
            Decision(sequence=3, year=2020, item=3, ballot=1, title=BUDGET.title, taken=DAY, needs_approval=True),
        ),
        "recommendations": (
            recommendation(1, "مواكبة القطاع وصناع الجهة التقليديين نحو الرقمنة بديلا مبتكرا للخروج من الأزمة الصحية", (REGION, MINISTRY), origin=on_item(1), priority="high"),
            recommendation(2, "تنظيم معارض للتعريف بمنتوجات الصناعة التقليدية", (PROVINCE,), origin=on_item(2), sector="التسويق", due=date(2021, 3, 1)),
            recommendation(3, "العمل الجاد على المنصات الرقمية", (MINISTRY,), origin=Subject(kind="proposal", number=1), priority="urgent"),
        ),
    } | more  # fmt: skip
    return Dossier(**facts)


def recommendation(number: int, text: str, authorities, **more) -> Recommendation:
    level = authorities[0].level if authorities else "national"
    return Recommendation(
        number=number, text=text, level=level, authorities=tuple(authorities), on=DAY, **more
    )


def second_call() -> Dossier:
    """A first call that failed on 2 November, and the session held on the second one, chaired by a vice-president."""
    first_day, law = date(2020, 11, 2), with_article(rules(), "chair.substitution", "28")
    first = opening(1, first_day, rules=law)
    second = opening(2, DAY, rules=law)
    woman_chairs = {
        "chair": Seat(member=3, post="vice-president-2", ground="impediment"),
        "secretary": Seat(member=11, post="deputy-secretary", ground="absence"),
    }
    return october(
        session=session(
            convocations=(
                Convocation(call=1, sent=date(2020, 10, 23), meeting=at(10, day=first_day)),
                Convocation(call=2, sent=date(2020, 11, 3), meeting=at(10)),
            )
        ),
        openings=(first, second),
        sittings=(
            sitting(
                1,
                first,
                present=range(1, 31),
                excused=(31, 32),
                waited_minutes=60,
                closed=at(11, day=first_day),
            ),
            sitting(2, second, present=range(2, 24), excused=(1,), **woman_chairs),
        ),
        movements=(),
        speeches=(),
        proposals=(),
        recommendations=(),
        refused_items=(),
        ballots=(ballot(1, on_item(3), (12, 10, 0), sitting=2, entitled=22, chair=3),),
    )


def failed() -> Dossier:
    """An opening without quorum, and nothing after it."""
    whole = second_call()
    return replace(whole, openings=whole.openings[:1], sittings=whole.sittings[:1], ballots=(), decisions=())


def deserted() -> Dossier:
    """An opening that nobody attended, two members having written before it."""
    whole = failed()
    copies = whole.openings[0]
    nobody = sitting(
        1, copies, present=(), excused=(31, 32), waited_minutes=60, closed=at(10, day=copies.day), chair=None, secretary=None,
        recorder=Recorder(name="الموظفة رقم 1", title="مديرة الغرفة", gender="female"),
    )  # fmt: skip
    return replace(whole, sittings=(nobody,))


def two_sittings() -> Dossier:
    """A session of two sittings: the first lifted with the budget left, the second ends it; a pause in the first."""
    next_day = date(2020, 11, 13)
    copies = opening()
    first = sitting(
        1, copies, guests=(GUEST,), resumes=next_day, pauses=(Pause(start=at(11, 15), end=at(11, 45)),)
    )
    second = sitting(
        2, copies, present=range(1, 41), excused=(), quorum=first.quorum, counted_here=False,
        opened=at(15, day=next_day), closed=at(17, 10, next_day),
    )  # fmt: skip
    whole = october()
    return replace(
        whole,
        sittings=(first, second),
        movements=(),
        speeches=(*whole.speeches[:-1], replace(whole.speeches[-1], sitting=2)),
        ballots=(ballot(1, on_item(3), (40, 0, 0), sitting=2, entitled=40),),
        decisions=(replace(whole.decisions[0], taken=next_day),),
        session=session(closed=at(17, 15, next_day)),
    )


def draft() -> Dossier:
    """The same session while its sitting is still open."""
    whole = october()
    return replace(
        whole,
        session=session(closed=None),
        sittings=(replace(whole.sittings[0], closed=None),),
        openings=(replace(whole.openings[0], chamber=replace(CHAMBER, specimen=False)),),
    )


ITEMS = (
    ("previous-minutes", "المصادقة على محضر الدورة العادية لشهر يونيو برسم سنة 2020"),
    ("account", "دراسة الحساب الإداري برسم سنة 2019"),
    ("convention", "المصادقة على مشروع اتفاقية شراكة مع جامعة القاضي عياض"),
    ("regulations", "مشروع النظام الداخلي للغرفة"),
    ("other", "إحداث ملحقة للغرفة باليوسفية"),
    ("convention", "الدراسة والمصادقة على اتفاقية التكوين بالتدرج"),
    ("other", "المصادقة على برنامج المعارض برسم سنة 2021"),
    ("other", "اقتناء سيارة للمصلحة"),
    ("report", "تقرير حول أنشطة الغرفة بين الدورتين"),
    ("other", "كراء محل للعرض"),
    ("budget", "المصادقة على تحويل اعتمادات"),
    ("other", "تسمية قاعة العروض"),
)


def every_ending() -> Dossier:
    """Every way an item can end, one after the other, with amendments, a recount, a roll call and a secret ballot."""
    items = [
        AgendaItem(number=n, order=n, kind=kind, title=title)
        for n, (kind, title) in enumerate(ITEMS, start=1)
    ]
    items[0] = replace(items[0], about_session="2020-06")
    items[7] = replace(
        items[7], postponed=Postponement(sitting=1, until="الدورة المقبلة", reason="عدم توفر الملف التقني")
    )
    items[9] = replace(items[9], asked_by=7, withdrawn=Withdrawal(sitting=1, member=7))
    items[10] = replace(items[10], summary="عرض أولي.")
    change = Subject(kind="amendment", number=1)
    petition = Subject(kind="proposal", number=1)
    ballots = (
        ballot(1, change, (52, 0, 0)),
        ballot(2, on_item(1), (51, 0, 1)),
        ballot(3, on_item(2), (30, 22, 0), superseded_by=4),
        ballot(4, on_item(2), (50, 0, 0), supersedes=3),
        ballot(5, on_item(3), (52, 0, 0)),
        ballot(6, on_item(4), (26, 26, 0), side="against"),
        ballot(7, on_item(5), (24, 24, 4), side="abstain"),
        ballot(8, on_item(6), (1, 51, 0), method="secret", secret_ground="المساس بالحياة الخاصة للأشخاص المعنيين"),  # noqa: S106  a reason, no password
        ballot(9, on_item(7), (5, 2, 1), entitled=8, method="roll-call", votes=named_votes(range(1, 6), range(6, 8), range(8, 9))),
        ballot(10, petition, (0, 0, 52)),
        ballot(11, on_item(12), (0, 52, 0)),
    )  # fmt: skip
    return october(
        session=session(),
        items=tuple(items),
        refused_items=(),
        speeches=(speech(1, 9, Speaker(member=2), "عرض حصيلة الأنشطة."),),
        proposals=(Proposal(number=1, sitting=1, kind="petition", text="مراجعة التعريفة", by=(3, 4), at=at(11)),),
        amendments=(
            Amendment(number=1, sitting=1, target=on_item(1), text="تصحيح اسم العضو السادس في الصفحة 4", by=(6,), at=at(11)),
        ),
        ballots=ballots,
        decisions=(
            Decision(sequence=1, year=2020, item=2, ballot=3, title=ITEMS[1][1], taken=DAY, needs_approval=False, cancelled_by=4),
            Decision(sequence=2, year=2020, item=2, ballot=4, title=ITEMS[1][1], taken=DAY, needs_approval=False),
        ),
        recommendations=(),
    )  # fmt: skip


SCENARIOS = {
    "october": (october, None),
    "second-call": (second_call, None),
    "without-quorum": (failed, None),
    "of-nobody": (deserted, None),
    "two-sittings": (two_sittings, None),
    "second-sitting": (two_sittings, 2),
    "draft": (draft, None),
    "every-ending": (every_ending, None),
}
