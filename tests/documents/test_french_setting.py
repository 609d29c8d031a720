"""French as it is set: spaces, apostrophes, Arabic inside a line."""

import pytest
from markupsafe import Markup

from assembly.documents.french_setting import is_arabic, plain, recorded, set_french

# Shown as ~ a no-break space, _ a narrow one, + what keeps a hyphen from breaking, ⟦ ⟧ a run from right to left, ‹ › one from left to right within it.
SHOWN = str.maketrans(
    {"\u00a0": "~", "\u202f": "_", "\u2060": "+", "\u2067": "⟦", "\u2066": "‹", "\u2069": "⟧"}
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("l'Assemblée d'octobre", "l’Assemblée d’octobre"),
        ("Suivant : « texte » ; fin !", "Suivant~: «~texte~»_; fin_!"),
        ("la loi n° 18, N° 3", "la loi n°~18, N°~3"),
        ("M. Membre, Mme Membre et M. B", "M.~Membre, Mme~Membre et M.~B"),
        ("18 520 000,00 DH", "18_520_000,00 DH"),
        ("12 novembre 2020 et 1er mai 2021", "12~novembre 2020 et 1er~mai 2021"),
        ("article 14, articles 11 et 14", "article~14, articles~11 et 14"),
        ("2,35 %", "2,35~%"),
        ("procès-verbal, n° 18-09 – fin", "procès-+verbal, n°~18-+09 – fin"),
        ("<b> & C", "&lt;b&gt; &amp; C"),
    ],
)
def test_spaces_and_apostrophes(typed, shown):
    assert set_french(typed).translate(SHOWN) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("M. حسن شميس, président", "M.~⟦حسن شميس⟧, président"),
        ("M. هشام, \u2067المدير 2021\u2069.", "M.~⟦هشام⟧, ⟦المدير 2021⟧."),
        ("\u2067مع ONCF حول\u2069", "⟦مع ‹ONCF⟧ حول⟧"),
        ("مجلس جهة مراكش-آسفي ; وزارة", "⟦مجلس جهة مراكش-آسفي⟧_; ⟦وزارة⟧"),
        ("\u2067<b>أ\u2069", "⟦&lt;‹b⟧&gt;أ⟧"),
    ],
)
def test_arabic_inside_a_line_is_isolated(typed, shown):
    assert set_french(typed).translate(SHOWN) == shown


def test_controls_that_were_typed_are_dropped():
    assert set_french("a\u202eb\u200f") == "ab"
    assert set_french("a\u2069b") == "ab"


def test_markup_passes_numbers_are_values_and_nothing_is_never_printed():
    assert set_french(Markup("<b>A'B</b>")) == "<b>A'B</b>"
    assert set_french(52) == "52"
    with pytest.raises(TypeError):
        set_french(None)


def test_a_title_holds_no_control():
    assert plain("Liste : \u2067مجلس\u2069 & l'A").translate(SHOWN) == "Liste~: مجلس &amp; l’A"


def test_a_recorded_text_keeps_its_latin_runs():
    assert recorded("يوم 2020-11-12 <A>").translate(SHOWN) == "يوم ‹2020-11-12⟧ &lt;‹A⟧&gt;"


@pytest.mark.parametrize(
    ("text", "arabic"),
    [
        ("نص", True),
        ("3. نص", True),
        ("M. حسن", False),
        ("À Safi", False),
        ("«نص» A", True),
        ("12", False),
        ("", False),
        ("COVID-19: تداعيات الجائحة على القطاع", True),
        ("«OFPPT» شراكة مع المكتب", True),
        ("ISO 9001 شهادة الجودة", True),
        ("COVID-19 : les suites pour le secteur de M. العضو", False),
        ("M. العضو الثاني والسبعون", False),
        ("PV", False),
    ],
)
def test_a_text_is_arabic_by_its_first_letter(text, arabic):
    assert is_arabic(text) is arabic
