"""The sentences of the yearly report: what the assembly did, in figures."""

from __future__ import annotations

from datetime import date

from assembly.language.counted import counted, grouped
from assembly.language.dates import date_words, short_date
from assembly.language.terms import DECISION, RECOMMENDATION, SESSION, SITTING, Case

SESSIONS_HEADING, ATTENDANCE_HEADING = "الدورات والنصاب القانوني", "الحضور"
VOTES_HEADING, DECISIONS_HEADING, RECOMMENDATIONS_HEADING = "عمليات التصويت", "المقررات", "التوصيات"

SESSION_COLUMNS = (
    "الدورة",
    "تاريخ الانعقاد",
    "عدد الجلسات",
    "الأعضاء المزاولون مهامهم",
    "الموقعون",
    "العدد المطلوب",
    "النصاب القانوني",
)
REACHED, REACHED_NOT, NOT_HELD = "توفر", "لم يتوفر", "لم تنعقد"
SITTING_COLUMNS = (
    "الجلسة",
    "الأعضاء المزاولون مهامهم",
    "الحاضرون",
    "الغائبون بعذر",
    "الغائبون بدون عذر",
    "نسبة الحضور",
)
YEAR_COLUMNS = (
    "السنة",
    "عدد الدورات",
    "عدد الجلسات",
    "الحاضرون",
    "الغائبون بعذر",
    "الغائبون بدون عذر",
    "نسبة الحضور",
)
MEMBER_COLUMNS = ("الرقم", "الاسم", "الجلسات المحتسبة", "حضور", "غياب بعذر", "غياب بدون عذر", "نسبة الحضور")
ATTENDED, EXCUSED, ABSENT = "الحاضرون", "الغائبون بعذر", "الغائبون بدون عذر"
ATTENDANCE_CHART, ATTENDANCE_BY_YEAR_CHART = "الحضور في كل جلسة", "مجموع الحضور في جلسات كل سنة"
BY_SITTING, BY_YEAR, BY_MEMBER = "الحضور حسب الجلسات", "الحضور حسب السنوات", "الحضور حسب الأعضاء"
VOTES_CHART, VOTES_SERIES = "عمليات التصويت حسب النتيجة", "عدد عمليات التصويت"
RESULT_COLUMNS = ("النتيجة", "عدد عمليات التصويت", "النسبة")
METHOD_COLUMNS = ("طريقة التصويت", "عدد عمليات التصويت", "النسبة")
RESULTS = {
    "unanimous": "المصادقة بالإجماع أو بإجماع المصوتين",
    "majority": "المصادقة بالأغلبية",
    "tie": "المصادقة بترجيح جانب الرئيس",
    "rejected": "الرفض",
    "undecided": "عدم الحسم",
}
METHODS = {"show-of-hands": "برفع الأيدي", "roll-call": "بالمناداة بالأسماء", "secret": "بالاقتراع السري"}
DECISION_COLUMNS = ("رقم المقرر", "التاريخ", "الموضوع", "الحالة")
APPROVAL_COLUMNS = (
    "رقم المقرر",
    "السلطة الحكومية المكلفة",
    "تاريخ الطلب",
    "تاريخ الجواب",
    "الجواب",
    "الأجل بالأيام",
)
ROLES = {"sector": "بالصناعة التقليدية", "finance": "بالمالية"}
OUTCOMES = {"approved": "مصادقة", "refused": "رفض", "returned": "إرجاع لإدخال تعديلات"}
APPROVALS_CAPTION = "أجوبة السلطات عن طلبات المصادقة"
AUTHORITY_COLUMN, LEVEL_COLUMN, TOTAL_COLUMN = "الجهة الموجهة إليها", "المستوى", "المجموع"
LEVELS = {"local": "محلي", "regional": "جهوي", "national": "وطني"}
STATES = {
    "to-send": "في انتظار الإحالة",
    "waiting": "في انتظار الجواب",
    "accepted": "مقبولة كليا أو جزئيا",
    "done": "منجزة",
    "refused": "مرفوضة",
}
ANSWER_DAYS = "متوسط أجل الجواب بالأيام"
RECOMMENDATIONS_CHART = "التوصيات حسب الجهات الموجهة إليها"
NO_AUTHORITY, NO_ANSWER = "لم تحدد الجهة", "لا جواب بعد"
PATTERNS = ("لون غامق", "خطوط مائلة", "نقط", "بدون نقش", "خطوط متقاطعة")


def report_title(first: int, last: int) -> str:
    """Return the title: the report of a year, or of several."""
    if first == last:
        return f"التقرير السنوي لأشغال الجمعية العامة برسم سنة {first}"
    return f"تقرير أشغال الجمعية العامة برسم السنوات من {first} إلى {last}"


def as_recorded(day: date) -> str:
    """Return the day up to which the record was read."""
    return f"أعد هذا التقرير استنادا إلى ما هو مسجل إلى غاية {date_words(day)}."


def sessions_held(sessions: int, sittings: int, failed: int) -> str:
    """Return how many sessions were held, in how many sittings, and how many openings had no quorum."""
    if not sessions:
        held = "لم تنعقد أي دورة خلال هذه الفترة"
    else:
        held = f"عقدت الجمعية العامة {counted(sessions, SESSION, Case.ACCUSATIVE)} في {counted(sittings, SITTING, Case.GENITIVE)}"
    if not failed:
        return f"{held}."
    if failed == 1:
        return f"{held}، وتعذر عقد اجتماع واحد (1) لعدم توفر النصاب القانوني."
    return f"{held}، وبلغ عدد الاجتماعات المتعذر عقدها لعدم توفر النصاب القانوني {grouped(failed)}."


def how_attendance_counts() -> str:
    """Return how attendance is counted."""
    return (
        "تحتسب لكل عضو منتخب الجلسات المنعقدة أثناء مزاولته مهامه دون غيرها، ولا يحتسب الأعضاء الشركاء. ويعد حاضرا كل من التحق "
        "بالجلسة بعد افتتاحها، وغائبا بعذر كل من قبلت الجمعية العامة أسباب غيابه بعد الاجتماع. وتحسب نسبة الحضور من "
        "مجموع هذه الجلسات."
    )


def votes_taken(ballots: int) -> str:
    """Return how many votes there were."""
    if not ballots:
        return "لم تجر أي عملية تصويت على النقط والمقترحات والتعديلات."
    return f"بلغ عدد عمليات التصويت على النقط والمقترحات والتعديلات {grouped(ballots)}."


def special_votes_taken(votes: int, adopted: int) -> str:
    """Return how many votes were taken on members and on the bureau."""
    return (
        f"وبلغ عدد عمليات التصويت المتعلقة بالأعضاء والمكتب (الطرد، وإقالة المكتب، وإبداء الرأي في الإقالة، والاستقالة) {grouped(votes)}، "
        f"صودق منها على {grouped(adopted)}."
    )


def elections_held(elections: int, decided: int) -> str:
    """Return how many elections were held, and how many elected somebody."""
    return f"وبلغ عدد عمليات الانتخاب {grouped(elections)}، أسفرت {grouped(decided)} منها عن انتخاب."


def decisions_taken(decisions: int) -> str:
    """Return how many decisions there were."""
    if not decisions:
        return "لم يتخذ أي مقرر."
    return f"اتخذت الجمعية العامة {counted(decisions, DECISION, Case.ACCUSATIVE)}."


def approval_delay(answered: int, asked: int, mean: str) -> str:
    """Return how many requests for approval were answered, and after how many days on average."""
    if not answered:
        return f"لم يرد أي جواب عن طلبات المصادقة الموجهة، وعددها {grouped(asked)}."
    return f"ورد الجواب عن {grouped(answered)} من أصل {grouped(asked)} من طلبات المصادقة، ومتوسط أجل الجواب بالأيام هو {mean}."


def recommendations_made(recommendations: int) -> str:
    """Return how many recommendations there were, each counted once."""
    if not recommendations:
        return "لم تصدر أي توصية."
    return f"أصدرت الجمعية العامة {counted(recommendations, RECOMMENDATION, Case.ACCUSATIVE)}."


def shared_recommendations() -> str:
    """Return how recommendations to several authorities are counted."""
    return "وتحتسب التوصية الموجهة إلى عدة جهات مع كل واحدة منها."


def sitting_label(day: date) -> str:
    """Return a sitting as a chart and its table name it."""
    return short_date(day)


def bar_told(values: tuple[tuple[str, int], ...]) -> str:
    """Return what a bar shows, for those who do not see it: الحاضرون: 53، الغائبون بعذر: 4."""
    return "، ".join(f"{name}: {grouped(value)}" for name, value in values)


def axis_told(top: int) -> str:
    """Return what the scale of a chart is."""
    return f"سلم من 0 إلى {grouped(top)}"


def answer_delay(answered: int, mean: str) -> str:
    """Return how many of the recommendations sent were answered, each with each authority, and after how many days on average."""
    if not answered:
        return "لم يرد بعد أي جواب عن التوصيات."
    return f"وبلغ عدد الأجوبة الواردة عن التوصيات {grouped(answered)}، ومتوسط أجلها بالأيام من تاريخ الإحالة هو {mean}."
