"""Pages alike but for a paragraph, set one after the other and each by itself."""

from documents.sample_paper import CREATED

from assembly.documents import composition
from assembly.documents.pdf import to_pdf

TEXTS = (
    "إلى السيد العضو رقم 1",
    "إلى السيدة العضوة رقم 12 الملكية بكل لمحة",
    "إلى العضو " + "عبد القادر بن عبد الرحمان " * 9,
    "إلى السيد &lt;b&gt; &amp; أبنائه",
)
AROUND = '<div class="head"><p>من رئيس الغرفة</p><p class="own">{own}</p><p>الموضوع: دورة أكتوبر</p></div><p>سلام تام،</p>'


def page(own: str, style: str = "", around: str = AROUND) -> str:
    words = around.format(own=own)
    return (
        '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>رسالة</title>'
        f"<style>{style}</style></head><body>{words}</body></html>"
    )


def set_all(pages: list[str], images: dict[str, bytes] | None = None) -> list[bytes]:
    """Set pages one after the other, as the letters of a run are."""
    return [to_pdf(each, attachment=None, title="رسالة", created=CREATED, images=images) for each in pages]


def compared(pages: list[str], images: dict[str, bytes] | None = None) -> bool:
    """Compare pages set one after the other with each set by itself; return whether own paragraphs could be set alone."""
    composition._compositions.clear()
    made = set_all(pages, images)
    (kept,) = composition._compositions.values()
    for each, data in zip(pages, made, strict=True):
        composition._compositions.clear()
        assert set_all([each], images) == [data]
    return kept.paragraphs is not None
