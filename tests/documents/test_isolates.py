import re

import pypdfium2
import pytest
from documents.sample_paper import pdf_of
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from assembly.documents import isolates as rules
from assembly.documents.isolates import clean, isolate, isolate_html, isolate_text

# ⟦ and ⟧ show the isolates, · the no-break space, ˙ the narrow one, | the word joiner.
SHOWN = str.maketrans({"\u2066": "⟦", "\u2069": "⟧", "\u00a0": "·", "\u202f": "˙", "\u2060": "|"})

WRAPPED = [
    ("يوم 2020-11-12 صباحا", "يوم ⟦2020-11-12⟧ صباحا"),
    ("حرر 2020-11-12T10:31:07Z.", "حرر ⟦2020-11-12T10:31:07Z⟧."),
    ("هاتف +212 5 28 84 44 44،", "هاتف ⟦+212·5·28·84·44·44⟧،"),
    ("الهاتف: (+212) 528-84-44-44", "الهاتف: ⟦(+212)·528-84-44-44⟧"),
    ("05 24 38 88 88 رقم", "⟦05·24·38·88·88⟧ رقم"),
    ("مبلغ 809 952,00 درهم", "مبلغ ⟦809˙952,00⟧ درهم"),
    ("18 520 000 درهم", "⟦18˙520˙000⟧ درهم"),
    ("23 460 000 DH.", "⟦23˙460˙000˙DH⟧."),
    ("من 10-12 و10-12 إلى 2020–2021", "من ⟦10-12⟧ و⟦10-12⟧ إلى ⟦2020–2021⟧"),
    ("(-500) أو +3 أو −12,5", "(⟦-500⟧) أو ⟦+3⟧ أو ⟦−12,5⟧"),
    ("البريد contact@artisanat-ms.ma.", "البريد ⟦contact@artisanat-|ms.ma⟧."),
    ("الموقع https://www.artisanat.gov.ma/a?b=c وكذا", "الموقع ⟦https://www.artisanat.gov.ma/a?b=c⟧ وكذا"),
    ("غرفة Chambre d'Artisanat de Marrakech-Safi (CAMS)، ثم", "غرفة ⟦Chambre d'Artisanat de Marrakech-Safi (CAMS)⟧، ثم"),
    ("السيد M. Élie Dupont, président الجمعية", "السيد ⟦M. Élie Dupont, président⟧ الجمعية"),
    ("«Maison & Cie» (PDF/A-3a)", "«⟦Maison & Cie⟧» (⟦PDF/A-3a⟧)"),
    ("(Groupement «Tapis & Zarbia» S.A.R.L.) ثم", "(⟦Groupement «Tapis & Zarbia» S.A.R.L.⟧) ثم"),
    ("شركة « Tapis » SARL بآسفي", "شركة ⟦« Tapis » SARL⟧ بآسفي"),
    ('شركة "Tapis" SARL وجمعية «Zarbia»', 'شركة ⟦"Tapis" SARL⟧ وجمعية «⟦Zarbia⟧»'),
    ("و«COVID-19»، ثم ISO 9001:2015.", "و«⟦COVID-19⟧»، ثم ⟦ISO 9001:2015⟧."),
    ("التوصية 2020-10/R12 وحدها", "التوصية ⟦2020-10/R12⟧ وحدها"),
    ("Artisanat/الصناعة/Craft", "⟦Artisanat⟧/الصناعة/⟦Craft⟧"),
    ("ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ", "⟦ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ⟧"),
]  # fmt: skip
UNTOUCHED = [
    "12/11/2020",
    "القانون 18.09",
    "1.250.000,50",
    "10:30",
    "75",
    "رقم 1.11.89 و3/2020",
    "المادة-5",
    "2.35 %",
    "قطاع (الصناعة)",
    "",
]


@pytest.mark.parametrize(("text", "wanted"), WRAPPED)
def test_a_left_to_right_run_is_wrapped(text, wanted):
    assert isolate_text(text).translate(SHOWN) == wanted


# What a run is, as one pattern says it.
SPACE, WORD = rules.SPACE, f"(?:{rules.INITIALS}|{rules.PLAIN})"
GAP = f"(?:[,;:.]?{SPACE}|{SPACE}[&+–-]{SPACE})"
WORDS = f"{WORD}(?:{GAP}{WORD})*"
QUOTED = rf"[«“\"]{SPACE}?{WORDS}{SPACE}?[»”\"]{SPACE}(?=[0-9@#+/._:-]*[{rules.LETTERS}])"
SET_OFF = rf"[(«“\"]{SPACE}?{WORDS}{SPACE}?[)»”\"]"
LATIN = rf"(?:{QUOTED})?{WORD}(?:{GAP}(?:{SET_OFF}|{WORD}|{rules.NUMBER}(?!\w)))*"
RUN = re.compile(
    f"{rules.MAIL}|{rules.PHONE}|{rules.MEASURE}|{LATIN}|{rules.CHAIN}|{rules.AMOUNT}|{rules.SIGNED}"
)
PIECES = [*"Abéⵜ⵰اب30 \u00a0\u202f«»“”()-–−+&,.:/@#_'’?%\"", "S.A.R.L.", "1 234", "18 520 000", "00212", "Zar", "DH", "m²", "SARL., "]  # fmt: skip


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@example('(S.A.R.L._é-a" "S.A.R.L._é-a" b')
@example("« A & B » C (D, E) « F ا")
def test_runs_are_what_one_pattern_would_find(text):
    assert list(rules._runs(text)) == [run.span() for run in RUN.finditer(text)]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_keeps_its_order_by_itself_is_left_alone(text):
    assert isolate_text(text) == text


RUNS = [
    "2020-11-12",
    "+212 5 28 84 44 44",
    "809 952,00",
    "18 520 000",
    "10-12",
    "-500",
    "12/11/2020",
    "18.09",
    "1.250.000,50",
    "10:30",
    "PDF/A-3a",
]


def test_on_the_page_every_run_reads_from_left_to_right():
    with pypdfium2.PdfDocument(pdf_of(*(f"يوم {run} درهم" for run in RUNS))) as document:
        text = document[0].get_textpage()
        placed = [(text.get_charbox(i), text.get_text_range(i, 1)) for i in range(text.count_chars())]
    lines = {}
    for box, character in placed:
        if re.match(r"[0-9A-Za-z/+:.,-]", character):
            lines.setdefault(round(box[1] / 14), []).append((box[0], character))
    shown = ["".join(character for _, character in sorted(line)) for line in lines.values()]
    for run in RUNS:
        assert run.replace(" ", "") in shown


@given(st.text(alphabet="ابن A9é-+./,:@()«» \u00a0\n&<'", max_size=60))
def test_wrapping_adds_balanced_pairs_and_changes_only_spaces(text):
    wrapped = isolate_text(text)
    assert re.fullmatch("[^\u2066\u2069]*(?:\u2066[^\u2066\u2069]+\u2069[^\u2066\u2069]*)*", wrapped)
    bare = re.sub("[\u2066\u2069\u2060]", "", wrapped)
    assert re.sub("[\u00a0\u202f]", " ", bare) == text.replace("\u00a0", " ")


@given(st.text(alphabet="ابن A9é-+./,:@()«» &<>'\"", max_size=60))
def test_a_page_wrapped_once_is_wrapped(text):
    page = isolate_html(f"<p>{isolate(text)}</p>")
    assert isolate_html(page) == page


def test_a_value_is_escaped_and_loses_its_own_controls():
    assert isolate("<b>\u202eأمر\u2066 & A\u2069</b>") == "&lt;⟦b⟧&gt;أمر &amp; ⟦A⟧&lt;/⟦b⟧&gt;".replace(
        "⟦", "\u2066"
    ).replace("⟧", "\u2069")
    assert isinstance(isolate("أ"), Markup)
    assert clean("e\u0301\u200f") == "é"


def test_what_is_pasted_from_elsewhere_can_be_set():
    pasted = "أول\x0bثان\u2028ثالث\ufeff را\u00adبع\x00 خامس\x9f"
    assert clean(pasted) == "أول\nثان\nثالث رابع خامس"
    assert pdf_of(isolate(pasted))


def test_a_typesetter_s_space_is_a_space():
    assert clean("أول\u2003ثان\u2009ثالث") == "أول ثان ثالث"


def test_markup_passes_and_nothing_is_never_printed():
    assert isolate(Markup("<b>A</b>")) == "<b>A</b>"
    with pytest.raises(TypeError):
        isolate(None)


def test_numbers_are_values_too():
    assert isolate(-500).translate(SHOWN) == "⟦-500⟧"
    assert isolate(52) == "52"


def test_the_words_of_the_template_are_wrapped_and_its_markup_is_not():
    page = f'<title>{isolate("A")}</title><style>p {{ color: red }}</style><p class="{isolate("draft")}" title="ب > A">ملف PDF &amp; A</p><!-- B -->'
    assert isolate_html(page).translate(SHOWN) == (
        '<title>A</title><style>p { color: red }</style><p class="draft" title="ب > A">ملف ⟦PDF &amp; A⟧</p><!-- B -->'
    )


def test_a_value_ends_where_it_ends():
    page = f"<p>حصل {isolate('Ahmed Alaoui')} {isolate(40)} صوتا</p>"
    assert isolate_html(page).translate(SHOWN) == "<p>حصل ⟦Ahmed Alaoui⟧ 40 صوتا</p>"


def test_a_percent_sign_stays_with_its_number():
    assert clean("أي 12 % من الساكنة") == "أي 12\u00a0% من الساكنة"
