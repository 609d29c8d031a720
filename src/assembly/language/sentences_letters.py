"""The sentences of the letters: recommendations to an authority, the minutes to those whom the law names (art. 18)."""

from __future__ import annotations

from datetime import date

from assembly.language.addressees import SINCERE, Addressee, institution
from assembly.language.counted import counted
from assembly.language.dates import date_words
from assembly.language.persons import prefixed
from assembly.language.sentences import SessionName, session_of_the_assembly
from assembly.language.terms import RECOMMENDATION, Case

FROM, TO = "من", "إلى"
GREETING = "سلام تام بوجود مولانا الإمام،"
ENCLOSED = "المرفقات:"
COPIES = "نسخة للإخبار:"


def place_of(address: str | None) -> str:
    """Return the place that stands under an addressee, on one line; nothing where no address is recorded."""
    return " – ".join(line.strip() for line in (address or "").splitlines() if line.strip())


def closing(to: Addressee) -> str:
    """Return the closing formula for an authority; an institution is not called by a title."""
    called = f"، {to.vocative}،" if to.vocative else ""
    return f"وتفضلوا{called} بقبول {to.esteem} عبارات التقدير والاحترام، والسلام."


def closing_for_member() -> str:
    """Return the closing formula for a member."""
    return f"وتفضلوا بقبول {SINCERE} التحية والتقدير، والسلام."


def subject(text: str) -> str:
    """Return the line of the subject."""
    return f"الموضوع: {text}"


def references(parts: tuple[str, ...]) -> str:
    """Return the line of what the letter refers to."""
    return f"المرجع: {'؛ '.join(parts)}"


def copies_to(names: tuple[str, ...]) -> str:
    """Return who gets a copy of the letter for information."""
    return "؛ ".join(map(institution, names))


def recommendations_sent(n: int, session: SessionName) -> str:
    """Return the subject of a letter that sends recommendations."""
    issued = {1: "التوصية الصادرة", 2: "التوصيتين الصادرتين"}.get(n, "التوصيات الصادرة")
    return f"إحالة {issued} عن {session_of_the_assembly(session)}"


def point_of_law(point: int, article: str, law: str) -> str:
    """Return the point of an article that a letter rests on: البند 5 من المادة 3 من القانون رقم 18.09."""
    return f"البند {point} من المادة {article} من القانون رقم {law}"


def minutes_of_days(days: tuple[date, ...]) -> str:
    """Return the minutes that a letter refers to, by the day or days the session sat."""
    return f"محضر الدورة المنعقدة بتاريخ {' و'.join(date_words(day) for day in days)}"


def recommendations_forwarded(n: int, authority: str, limit: str) -> str:
    """Return what a letter asks of the authority; `limit` is `before`, `as_listed` or nothing."""
    if n == 1:
        what, study, outcome = f"التوصية الموجهة إلى {authority}", "بدراستها", "بمآلها"
    elif n == 2:  # noqa: PLR2004  the dual
        what, study, outcome = f"التوصيتين الموجهتين إلى {authority}", "بدراستهما", "بمآلهما"
    else:
        number = counted(n, RECOMMENDATION, Case.ACCUSATIVE)
        what = f"لائحة التوصيات الموجهة إلى {authority}، والبالغ عددها {number}"
        study, outcome = "بدراستها", "بمآلها"
    until = f" {limit}" if limit else ""
    return (
        "وبعد، فتبعا لأشغال الدورة المشار إليها في الموضوع أعلاه، يشرفني أن أحيل إليكم، رفقته، "
        f"{what}، والمرجو التفضل {study} وموافاتي {outcome}{until}."
    )


def before(day: date) -> str:
    """Return the day before which an answer is asked for."""
    return f"قبل {date_words(day)}"


def as_listed() -> str:
    """Return that recommendations have different time limits, or some of them none."""
    return "في الآجال المبينة في اللائحة المرفقة"


def recommendations_enclosed(n: int) -> str:
    """Return what is enclosed with a letter that sends recommendations."""
    return {1: "نص التوصية", 2: "نص التوصيتين"}.get(n, "لائحة التوصيات")


def attached_title(n: int, authority: str) -> str:
    """Return the title of the recommendations that a letter brings with it."""
    if n == 1:
        return f"التوصية الموجهة إلى {authority}"
    return (
        f"التوصيتان الموجهتان إلى {authority}" if n == 2 else f"لائحة التوصيات الموجهة إلى {authority}"  # noqa: PLR2004
    )


def attached_origin(n: int, session: SessionName) -> str:
    """Return the session that the recommendations enclosed come from."""
    return f"{'الصادرتان' if n == 2 else 'الصادرة'} عن {session_of_the_assembly(session)}"  # noqa: PLR2004  the dual


def minutes_sent(minutes: str) -> str:
    """Return the subject of a letter that sends minutes; `minutes` begins with محضر."""
    return f"إحالة {minutes}"


def minutes_forwarded(minutes: str, day: date, article: str, law: str) -> str:
    """Return that the minutes go to the government authority (art. 18)."""
    return f"{_by_law(article, law)} {prefixed('ب', minutes)}، المؤرخ في {date_words(day)}."


def copy_forwarded(minutes: str, day: date, article: str, law: str) -> str:
    """Return that a copy of the minutes goes to a governor or a member (art. 18)."""
    return f"{_by_law(article, law)} {prefixed('ب', copy_of(minutes))}، المؤرخ في {date_words(day)}."


def minutes_enclosed(minutes: str) -> str:
    """Return the minutes, or a copy of them, as they are named among what is enclosed."""
    return minutes


def copy_of(minutes: str) -> str:
    """Return نسخة من محضر …."""
    return f"نسخة من {minutes}"


def _by_law(article: str, law: str) -> str:
    return f"وبعد، فطبقا للمادة {article} من القانون رقم {law}، يشرفني أن أوافيكم، رفقته،"
