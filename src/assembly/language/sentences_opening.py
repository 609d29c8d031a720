"""The sentences that open the minutes: legal basis, convocation, preamble, guests, refused items."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from assembly.language.counted import counted
from assembly.language.dates import date_words, long_date, month_name
from assembly.language.hours import hour_words
from assembly.language.persons import (
    ATTENDED,
    GAVE_REASON,
    INFORMED,
    OPENED,
    PROPOSED_IT,
    TOOK_CHARGE,
    chair_title,
    office_title,
    prefixed,
)
from assembly.language.sentences import (
    Person,
    SessionName,
    closed_with,
    in_law,
    in_said_law,
    its_session,
    listed,
    session_of_the_assembly,
    sitting_name,
    styled,
    the_articles,
)
from assembly.language.terms import MEMBER, AnyGender, Case, Gender

_SUBSTITUTION = {
    "absence": ("لتغيب السيد الرئيس", "لتغيب السيدة الرئيسة"),
    "impediment": ("لعائق عاق السيد الرئيس", "لعائق عاق السيدة الرئيسة"),
    "vacancy": ("لشغور منصب الرئيس", "لشغور منصب الرئيس"),
}


class Chair(NamedTuple):
    """Who presides: post held, ground when it is not the president, the president's gender, article of the substitution."""

    person: Person
    post: str = "president"
    ground: str | None = None
    president: AnyGender = "male"
    article: str | None = None

    @property
    def title(self) -> str:
        """Return how later sentences name the chair: السيد الرئيس، السيدة رئيسة الجلسة."""
        return chair_title(self.post, self.person.gender)

    @property
    def bare(self) -> str:
        """Return the same without the honorific: الرئيس، رئيسة الجلسة."""
        return self.title.partition(" ")[2]


class Writer(NamedTuple):
    """Who writes: the post held that day, `member` for one named by the chair."""

    person: Person
    post: str = "secretary"


class Witness(NamedTuple):
    """Who drew up the record of an opening that nobody attended: styled, with title and gender."""

    name: str
    title: str
    gender: AnyGender = "male"


class Place(NamedTuple):
    """Where and when a sitting opened; `hall` as typed, with or without the word قاعة."""

    opened: datetime
    hall: str
    city: str


class Refusal(NamedTuple):
    """A member's item that was not taken up: who asked for it and when, its title, the reason."""

    author: Person
    title: str
    asked_on: date
    reason: str


def minutes_title(session: SessionName, place: int | None = None) -> str:
    """Return the title of the minutes, of one sitting when `place` is its rank among those held."""
    if place is None:
        return f"محضر {session_of_the_assembly(session)}"
    return f"محضر {sitting_name(place)} من {session_of_the_assembly(session)}"


def failed_minutes_title(session: SessionName) -> str:
    """Return the title of the record of an opening without quorum (art. 14)."""
    return f"محضر عدم توفر النصاب القانوني لعقد {session_of_the_assembly(session)}"


def legal_basis(basis: str, articles: tuple[str, ...]) -> str:
    """Return the first ground: the law as its rule book cites it, and the articles relied on."""
    return f"بناء على {basis}، ولا سيما {the_articles(articles)} منه؛"


def convocation_basis(sent: date, call: int) -> str:
    """Return the second ground: the convocation and its date, the second one named as such."""
    notice = "الاستدعاء الموجه" if call == 1 else "الاستدعاء الثاني الموجه"
    return f"وبناء على {notice} إلى السيدات والسادة أعضاء الجمعية العامة بتاريخ {date_words(sent)}؛"


def preamble(chamber: str, held: str, place: Place, chair: Chair, writer: Writer) -> str:
    """Return the opening paragraph; `held` is what was held: دورتها العادية …, or a sitting of it."""
    return (
        f"عقدت الجمعية العامة {prefixed('ل', chamber)} {held}، وذلك يوم {long_date(place.opened.date())} "
        f"على الساعة {hour_words(place.opened.time())} {in_hall(place.hall)} {prefixed('ب', place.city)}، "
        f"{presided(chair)}، {written(writer)}."
    )


def failed_preamble(chamber: str, session: SessionName, place: Place, chair: Chair, writer: Writer) -> str:
    """Return the opening paragraph where the quorum was not reached: members came, nothing was held."""
    return (
        f"اجتمع أعضاء الجمعية العامة {prefixed('ل', chamber)} يوم {long_date(place.opened.date())} "
        f"على الساعة {hour_words(place.opened.time())} {in_hall(place.hall)} {prefixed('ب', place.city)}، "
        f"قصد عقد {session_of_the_assembly(session)}، {presided(chair)}، {written(writer)}."
    )


def deserted_preamble(chamber: str, session: SessionName, place: Place, witness: Witness) -> str:
    """Return the opening paragraph where no member came: the time and place were there, and who drew up the record."""
    return (
        f"حل يوم {long_date(place.opened.date())} على الساعة {hour_words(place.opened.time())} {in_hall(place.hall)} "
        f"{prefixed('ب', place.city)}، موعد اجتماع أعضاء الجمعية العامة {prefixed('ل', chamber)}، "
        f"قصد عقد {session_of_the_assembly(session)}، و{TOOK_CHARGE.of(witness.gender)} {witness.name}، {witness.title}، "
        "معاينة الحضور وتحرير هذا المحضر."
    )


def sitting_of_session(place: int, session: str) -> str:
    """Return what one sitting's preamble says was held: الجلسة الأولى من دورتها العادية …."""
    return f"{sitting_name(place)} من {session}"


def presided(chair: Chair) -> str:
    """Return برئاسة … with the post, and for whoever stands in the ground and the article."""
    title = office_title(chair.post, chair.person.gender, president=chair.president)
    words = f"برئاسة {styled(chair.person)}، {title}"
    if chair.post == "president":
        return words
    if chair.ground in _SUBSTITUTION:
        masculine, feminine = _SUBSTITUTION[chair.ground]
        words += f"، نظرا {feminine if Gender(chair.president) is Gender.FEMININE else masculine}"
    return f"{words}، {in_said_law(chair.article)}" if chair.article else words


def written(writer: Writer) -> str:
    """Return وتولى كتابة الجلسة …, with the post."""
    title = office_title(writer.post, writer.person.gender)
    return f"و{TOOK_CHARGE.of(writer.person.gender)} كتابة الجلسة {styled(writer.person)}، {title}"


def in_hall(hall: str) -> str:
    """Return بقاعة الاجتماعات، بمقر الغرفة: the word قاعة is added to a hall that has a name of its own."""
    return f"بقاعة {hall}" if hall.startswith("ال") else prefixed("ب", hall)


def on_own_initiative(president: AnyGender) -> str:
    """Return who asked for an extraordinary session, the president having done so (art. 12)."""
    return f"بمبادرة من {office_title('president', president)}"


def on_request(requester: str, on: date) -> str:
    """Return who asked for an extraordinary session (art. 12): السلطة الحكومية المختصة، عامل إقليم …."""
    return f"بناء على طلب {requester} المؤرخ في {date_words(on)}"


def members_who_asked(n: int) -> str:
    """Return the members in office who asked for an extraordinary session: خمسين (50) عضوا من الأعضاء المزاولين مهامهم."""
    return f"{counted(n, MEMBER, Case.GENITIVE)} من الأعضاء المزاولين مهامهم"


def members_uncounted() -> str:
    """Return the members who asked, where their number was not recorded."""
    return "أعضاء الجمعية العامة"


def extraordinary_session(session: SessionName, asked: str, article: str) -> str:
    """Return دورتها الاستثنائية with who asked for it and the article."""
    return f"{its_session(session)}، {asked}، {in_said_law(article)}"


def convened_by_governor(governor: str, requested: date) -> str:
    """Return that the governor convened, the president not having answered a request in time (art. 12)."""
    return f"باستدعاء من السيد {governor}، لعدم استجابة الرئيس للطلب المقدم بتاريخ {date_words(requested)}"


def held_remotely(ground: str, dated: date, checked_by: str) -> str:
    """Return that a sitting was held at a distance, which is not in the law: its ground is mandatory."""
    return (
        f"انعقدت الجلسة عن بعد بواسطة تقنية التناظر المرئي، بناء على {ground} بتاريخ {date_words(dated)}، "
        f"وتم التحقق من هوية الحاضرين وتدوين حضورهم بورقة الحضور بواسطة {checked_by}."
    )


def guests_attended(guests: tuple[str, ...], gender: AnyGender, article: str, law: str) -> str:
    """Return who attended without a vote (art. 15), each with the title recorded; `gender` is the one they share."""
    return (
        f"و{ATTENDED.of(gender)} الجلسة، دون المشاركة في التصويت، {in_law(article, law)}: {listed(guests)}."
    )


def held_after_its_month(month: int, reason: str) -> str:
    """Return why a session was held after its month: the reason is recorded, never supposed."""
    bare = closed_with(reason).removeprefix("بسبب ")
    return f"وقد تعذر عقد هذه الدورة خلال شهر {month_name(month)} بسبب {bare}."


def opening_declared(chair: Chair) -> str:
    """Return وافتتح السيد الرئيس أشغال الدورة."""
    return f"و{OPENED.of(chair.person.gender)} {chair.title} أشغال الدورة."


def item_refused(chair: Chair, refusal: Refusal, article: str) -> str:
    """Return the refusal of a member's item, told at the opening without debate (art. 13)."""
    author = refusal.author
    return (
        f"{INFORMED.of(chair.person.gender)} {chair.title} إلى {styled(author)}، عند افتتاح الجلسة ودون مناقشة، "
        f"رفض إدراج النقطة التي {PROPOSED_IT.of(author.gender)} بتاريخ {date_words(refusal.asked_on)}، "
        f"وهي: «{refusal.title}»، و{GAVE_REASON.of(chair.person.gender)} هذا الرفض بما يلي: "
        f"{closed_with(refusal.reason)}، {in_said_law(article)}."
    )


def agenda_lead() -> str:
    """Return the sentence before the agenda."""
    return "وتضمن جدول أعمال الدورة النقط التالية:"


def agenda_of_one() -> str:
    """Return the sentence before an agenda of one item."""
    return "وتضمن جدول أعمال الدورة النقطة التالية:"
