"""A paper that holds what papers hold: headings, a long table, lists, Latin runs, vowel marks, numbers, signatures."""

import functools
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace as View

from assembly.documents.isolates import isolate_html
from assembly.documents.pdf import Attachment, to_pdf
from assembly.documents.templates import render

PAPERS = Path(__file__).parent / "papers"
CREATED = datetime(2020, 11, 12, 12, 30, tzinfo=UTC)
RECORD = Attachment("session.json", b'{"id":"2020-10"}')

ORDINALS = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"]
TITLE = "محضر الجلسة الأولى من الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"

PREAMBLE = (
    "بناء على القانون رقم 18.09 بمثابة النظام الأساسي لغرف الصناعة التقليدية، الصادر بتنفيذه الظهير الشريف رقم 1.11.89 بتاريخ 16 من رمضان 1432 (17 غشت 2011)، كما وقع تغييره وتتميمه، ولا سيما المواد 11 و13 و14 و18 منه؛",
    "عقدت الجمعية العامة لغرفة الصناعة التقليدية لجهة مراكش-آسفي الجلسة الأولى من دورتها العادية لشهر أكتوبر برسم سنة 2020، وذلك يوم الخميس 12 نونبر 2020 على الساعة العاشرة صباحا بقاعة الاجتماعات بآسفي، برئاسة السيد حسن شميس، رئيس الغرفة.",
    "وبعد الاطلاع على ورقة الحضور الموقعة عند افتتاح الدورة، تبين أن عدد الحاضرين بلغ اثنين وخمسين (52) عضوا من أصل خمسة وسبعين (75) عضوا من الأعضاء المزاولين مهامهم، والأغلبية المطلقة المطلوبة هي ثمانية وثلاثون (38) عضوا.",
)
LATIN = (
    "راسلت الغرفة (Chambre d'Artisanat de Marrakech-Safi) كلا من «Maison de l'Artisan» والسيد Élie Dupont بالبريد contact@artisanat-exemple.ma والهاتف +212 5 28 84 44 44 يوم 2020-11-12، بشأن المبلغ 18 520 000 درهم، أي 809 952,00 درهم للشطر 10-12، بفارق -500 درهم، حسب الملف [CNSS] رقم 112/2020.",
    "بلغت المداخيل 1.250.000,50 درهم يوم 12/11/2020 على الساعة 10:30، بنسبة 2.35 % من المجموع.",
)
VOWELS = "قَرَّرَتِ الجَمْعِيَّةُ العَامَّةُ تَأْجِيلَ البَتِّ فِي هٰذِهِ النُّقْطَةِ إِلَى الدَّوْرَةِ المُقْبِلَةِ، بِسَبَبِ «عُذْرٍ» قَاهِرٍ؛ شُكْرًا جَزِيلًا، ثُمَّ رُفِعَتِ الجَلْسَةُ عَلَى السَّاعَةِ الثَّانِيَةِ عَشْرَةَ وَالنِّصْفِ زَوَالًا."
SHAPES = "حمى رمي بحي في فهي نهى يحيى محمد لمحات الحجم يجيء لجنة تحت تمييز بينهم نجم لمجلس المحضر الخميس منجز تنمية نمو بمجموع الأغلبية للإدارة الآلية لا إله إلا الله لله بالله مسؤولة شيئا مائة ملء قراءة مرأى."

VIEW = View(
    title=TITLE,
    marks=("نموذج",),
    head=View(
        ar=("المملكة المغربية", "وزارة السياحة والصناعة التقليدية والنقل الجوي والاقتصاد الاجتماعي", "غرفة الصناعة التقليدية لجهة مراكش-آسفي"),
        fr=("Royaume du Maroc", "Ministère du Tourisme, de l'Artisanat, du Transport aérien et de l'Économie sociale", "Chambre d'Artisanat de la Région de Marrakech-Safi"),
        emblem="emblem.png",
        tifinagh="ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ",
    ),
    preamble=PREAMBLE,
    table=View(
        caption="لائحة الأعضاء",
        head=("الرقم", "العضو", "الصفة", "ساعة الوصول"),
        rows=tuple((n, f"السيد العضو {ORDINALS[n % 10]}", "عضو الجمعية العامة", f"10:{n:02}") for n in range(1, 46)),
    ),
    items=(
        View(heading="النقطة الأولى: تداعيات جائحة كورونا على قطاع الصناعة التقليدية بالجهة", paragraphs=(VOWELS, SHAPES)),
        View(heading="النقطة الثانية: مناقشة عرض حول منصات ترويج منتوجات الصناعة التقليدية", paragraphs=LATIN),
    ),
    recommendations=("مواكبة القطاع وصناع الجهة التقليديين نحو الرقمنة.", "تعزيز دور المعارض في الترويج للمنتوجات."),
    closing="وبعد استنفاد نقط جدول الأعمال، رفعت الجلسة على الساعة الثانية عشرة والنصف زوالا من اليوم نفسه. وحرر بآسفي في 12 نونبر 2020.",
    left=View(title="رئيس الغرفة", name="السيد حسن شميس", anchor="sign_president"),
    right=View(title="كاتب الغرفة", name="السيد العضو الثاني", anchor=""),
)  # fmt: skip


def emblem() -> bytes:
    """Draw an emblem: a disc, as SVG."""
    return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#933"/></svg>'


def sample_view(marks: tuple[str, ...] = ("نموذج",)) -> View:
    return View(**vars(VIEW) | {"marks": marks})


def sample_html(view: View = VIEW) -> str:
    return render("sample", "ar", view, PAPERS)


@functools.cache
def sample_pdf(marks: tuple[str, ...] = ("نموذج",)) -> bytes:
    page = sample_html(sample_view(marks))
    return to_pdf(page, attachment=RECORD, title=TITLE, created=CREATED, images={"emblem": emblem()})


def paper_of(*paragraphs: str, style: str = "") -> str:
    """Make a whole page of paragraphs, wrapped as those of a template are."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return isolate_html(
        f'<html lang="ar" dir="rtl"><head><style>{style}</style></head><body>{body}</body></html>'
    )


def pdf_of(*paragraphs: str, style: str = "") -> bytes:
    return to_pdf(paper_of(*paragraphs, style=style), attachment=None, title="عنوان", created=CREATED)
