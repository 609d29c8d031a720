"""Two languages, one set of sentences: every Arabic one has its French counterpart, told the same facts."""

import inspect
import pkgutil
from importlib import import_module

import pytest

import assembly.language
from assembly.language import addressees, counted, money, persons, sentences, sentences_quorum
from assembly.language.french_words import WORDS
from assembly.language.messages import from_environment
from assembly.language.tongue import ARABIC, FRENCH, french_of

MODULES = sorted(
    module.name
    for module in pkgutil.iter_modules(assembly.language.__path__)
    if module.name.startswith("sentences")
)
# They read Arabic titles, which French does not tell.
OF_ARABIC_ALONE = {"object_of", "article_order"}


def functions(name):
    module = import_module(f"assembly.language.{name}")
    found = inspect.getmembers(module, inspect.isfunction)
    return [
        f
        for n, f in found
        if f.__module__ == module.__name__ and not n.startswith("_") and n not in OF_ARABIC_ALONE
    ]


SENTENCES = [sentence for name in MODULES for sentence in functions(name)]


@pytest.mark.parametrize(
    "sentence", SENTENCES, ids=lambda f: f"{f.__module__.rpartition('.')[2]}.{f.__name__}"
)
def test_every_sentence_is_said_in_french_of_the_same_facts(sentence):
    assert inspect.signature(french_of(sentence)) == inspect.signature(sentence)


@pytest.mark.parametrize("name", MODULES)
def test_every_label_has_its_french(name):
    module = import_module(f"assembly.language.{name}")
    words = [value for key, value in vars(module).items() if key.isupper() and not key.startswith("_")]
    labels = [
        w for value in words for w in (value if type(value) is tuple else (value,)) if isinstance(w, str)
    ]
    assert set(labels) - {addressees.SINCERE} <= set(WORDS)


def test_a_sentence_is_said_in_the_language_chosen():
    assert ARABIC(sentences_quorum.departures, 2, "14").startswith("وسجل انسحاب عضوين")
    assert FRENCH(sentences_quorum.departures, 2, "14").startswith(
        "Il a été pris acte du départ de 2 membres"
    )
    assert (
        FRENCH(persons.office_title, "president", "female", president="female") == "présidente de la Chambre"
    )
    assert FRENCH(counted.grouped, 1200) == "1\u202f200"
    assert FRENCH(money.money_figures, 5) == "0,05\u00a0DH"


def test_words_and_names():
    assert (ARABIC.word(sentences.PRESENT), FRENCH.word(sentences.PRESENT)) == ("الحاضرون", "Présents")
    assert FRENCH.name("وزارة", "Ministère") == "Ministère"
    assert FRENCH.name("وزارة", "") == FRENCH.name("وزارة", None) == "وزارة"
    assert ARABIC.name("وزارة", "Ministère") == "وزارة"


def test_what_has_no_french_is_an_error():
    with pytest.raises(KeyError):
        FRENCH.word("كلمة")
    with pytest.raises(AttributeError):
        french_of(sentences.object_of)
    with pytest.raises(KeyError):
        french_of(from_environment)
