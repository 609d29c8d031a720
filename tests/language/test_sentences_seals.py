"""What the numbers at the end of papers are called, in both languages."""

import inspect

from assembly.language import phrases_seals as fr
from assembly.language import sentences_seals as ar
from assembly.language.tongue import ARABIC, FRENCH


def test_each_number_has_its_name_in_both_languages():
    assert ARABIC(ar.journal_sum, "2020-10") == "مجموع تحقق سجل الدورة 2020-10 قبل ختمه:"
    assert FRENCH(ar.journal_sum, "2020-10") == (
        "Somme de contrôle du journal de la session 2020-10, avant son scellement :"
    )
    names = [name for name, _ in inspect.getmembers(ar, inspect.isfunction)]
    assert names == [name for name, _ in inspect.getmembers(fr, inspect.isfunction)]
    plain = [getattr(ar, name) for name in names if name != "journal_sum"]
    said = [tongue(sentence) for sentence in plain for tongue in (ARABIC, FRENCH)]
    assert len(said) == len(set(said)) == 10


def test_an_empty_list_is_said_to_be_one():
    assert "لم تختم أي دورة بعد" in ar.no_seals_before()
    assert "aucune session" in fr.no_seals_before()
