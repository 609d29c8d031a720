"""Sessions as long as wanted: items debated, amounts and ballots, in sentences that papers hold, mixed with Latin runs."""

from itertools import count, cycle, islice

from documents import sample_dossier as sample
from msgspec.structs import replace

from assembly.domain.agenda import AgendaItem, Figure, Presenter
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.proposal import Speaker

SENTENCES = (
    "تطرق إلى وضعية الصناع التقليديين بالجهة، وإلى ما تعرفه المواد الأولية من ارتفاع متواصل في الأثمنة.",
    "طالب بعقد اجتماع مع المديرية الجهوية قبل متم شهر دجنبر، وبموافاة أعضاء الجمعية العامة بنتائجه كتابة.",
    "ذكر بأن الغرفة راسلت مؤسسة «Maison de l'Artisan» بتاريخ 2020-09-14 تحت عدد 112/2020، ولم تتوصل بأي جواب.",
    "أوضح أن مجموع المداخيل بلغ 1.250.000,50 درهم، أي بزيادة 2,35 % مقارنة مع السنة المنصرمة.",
    "تساءل عن مآل الاتفاقية المبرمة مع جامعة القاضي عياض (UCA) في شأن التكوين المستمر لفائدة الحرفيين.",
    "اقترح إحداث لجنة تضم خمسة (5) أعضاء يعهد إليها بتتبع تنفيذ البرنامج خلال الفترة 2021-2023.",
    "لاحظت أن النقص المسجل في هذا الباب بلغ -500 درهم، وهو فرق لا أثر له في التوازن العام للميزانية.",
    "نوه بالمجهودات المبذولة من طرف أطر الغرفة ومستخدميها، وبحسن استقبال المرتفقين طيلة فترة الحجر الصحي.",
    "أكد أن الهاتف +212 5 28 84 44 44 والبريد contact@artisanat-exemple.ma رهن إشارة الصناع من التاسعة إلى الرابعة.",
    "دعا إلى مضاعفة الجهود لمحاربة المنافسة غير المشروعة، وإلى حماية المنتوج المحلي وعلاماته الجماعية.",
    "التمس تسوية ملفات الدعم العالقة منذ سنة 2019، وعددها ثلاثة وعشرون (23) ملفا موزعة على الأقاليم الثمانية.",
    "قُرِئَ المُقْتَرَحُ عَلَى الحَاضِرِينَ، ثُمَّ فُتِحَ بَابُ المُنَاقَشَةِ.",
)
TITLES = (
    "المصادقة على برنامج التكوين المستمر لفائدة الصناع التقليديين برسم سنة 2021",
    "دراسة وضعية المجمعات الحرفية وقرى الصناعة التقليدية بالأقاليم التابعة للجهة",
    "المصادقة على اتفاقية شراكة مع جامعة القاضي عياض تتعلق بالتكوين بالتدرج المهني",
    "مناقشة سبل تسويق منتوجات الصناعة التقليدية بالأسواق الداخلية والخارجية",
)
ITEMS_OF_TEN_PAGES, ITEMS_OF_A_HUNDRED = 3, 41


def long_session(items: int) -> Dossier:
    """A session of so many items, each debated by six members, with amounts and a ballot. Three fill about ten pages."""
    voice, number = cycle(SENTENCES), count(1)
    numbers = range(1, items + 1)
    speeches = tuple(
        sample.speech(
            next(number),
            n,
            Speaker(member=2 + (n + turn) % 50),
            "\n".join(_paragraphs(voice, 1 + (n + turn) % 3)),
        )
        for n in numbers
        for turn in range(6)
    )
    return replace(
        sample.october(),
        items=tuple(map(_item, numbers)),
        speeches=speeches,
        proposals=(),
        ballots=tuple(sample.ballot(n, sample.on_item(n), (48, 2, 2)) for n in numbers),
        decisions=tuple(map(_decision, numbers)),
        recommendations=tuple(
            sample.recommendation(n, _title(n), (sample.MINISTRY,), origin=sample.on_item(n)) for n in numbers
        ),
    )


def _paragraphs(voice, how_many: int) -> list[str]:
    return [" ".join(islice(voice, 3)) for _ in range(how_many)]


def _title(number: int) -> str:
    return TITLES[number % len(TITLES)]


def _item(number: int) -> AgendaItem:
    figures = (
        Figure(label=f"اعتماد الشطر {number}", amount=1_250_000_50),
        Figure(label="مجموع المصاريف إلى غاية 30 أكتوبر 2020", amount=80_995_200),
    )
    return AgendaItem(
        number=number,
        order=number,
        kind="other",
        title=_title(number),
        presenter=Presenter(member=1),
        figures=figures,
    )


def _decision(number: int) -> Decision:
    return Decision(
        sequence=number,
        year=2020,
        item=number,
        ballot=number,
        title=_title(number),
        taken=sample.DAY,
        needs_approval=False,
    )
