"""Catalogues of messages: whole, in step with the sources, and printed in the language asked for."""

from __future__ import annotations

import ast
import gettext
import io
import json
import os
import re
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from language.raised import calls, trees

from assembly.language import messages

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "src" / "assembly" / "language" / "locale"
PO = {each: LOCALE / each / "LC_MESSAGES" / "assembly.po" for each in ("ar", "fr")}
_PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w+(?:!r)?\}")
_ARABIC = re.compile("[\u0621-\u064a]")
_OPEN, _CLOSE = "\u2068", "\u2069"


pytestmark = pytest.mark.usefixtures("english")


def _read_po(language):
    with PO[language].open("rb") as file:
        return read_po(file, language)


@pytest.fixture(scope="module", params=PO)
def po(request):
    return _read_po(request.param)


@pytest.fixture(scope="module")
def arabic():
    return _read_po("ar")


def _ids(catalog):
    return {message.id for message in catalog if message.id}


def _texts(message):
    """Yield each text of a translation beside the id (of one, of several) that it stands for."""
    if isinstance(message.id, str):
        yield message.id, message.string
    else:
        one = 1 if len(message.string) == 6 else 0  # Arabic has a form for none before it
        for form, text in enumerate(message.string):
            yield message.id[form != one], text


def _marked():
    for _, tree in trees():
        for name, call in calls(tree):
            if name == "N_" and isinstance(call.args[0], ast.Constant):
                yield call.args[0].value
            if name == "N_of":
                yield call.args[1].value, call.args[2].value


def test_every_marked_message_is_in_the_catalogue(po):
    assert set(_marked()) - _ids(po) == set()


def test_the_template_and_the_translation_hold_the_same_ids(po):
    with (LOCALE / "assembly.pot").open("rb") as file:
        assert _ids(read_po(file)) == _ids(po)


def _has_words(message):
    """Tell whether a message says anything beside its facts: `{field}: {value}` does not."""
    return not isinstance(message, str) or re.search("[A-Za-z]", _PLACEHOLDER.sub("", message))


def test_nothing_is_fuzzy_or_untranslated(po):
    assert [message.id for message in po if message.id and message.fuzzy] == []
    assert [message.id for message in po if message.id and not all(text for _, text in _texts(message))] == []


def test_no_sentence_stands_in_english_in_the_french():
    same = [message.id for message in _read_po("fr") if message.id and message.id == message.string]
    assert [each for each in same if len(re.findall("[a-z]{2,}", _PLACEHOLDER.sub("", each))) > 3] == []


def test_french_signs_keep_their_space():
    faults = [
        message.string
        for message in _read_po("fr")
        if message.id
        and isinstance(message.string, str)
        and re.search(r"[^\W\d_] ?[;?!](?=\s|$)|\w ?:(?=\s|$)", message.string)
    ]
    assert faults == []


def test_nothing_is_in_latin_letters_alone_in_the_arabic(arabic):
    latin = {'"TEXT" or --file FILE', "pdf or html.", "%(prog)s, version %(version)s"}
    faults = [
        message.id
        for message in arabic
        if message.id
        and not all(_ARABIC.search(text) for _, text in _texts(message))
        and message.id not in latin
        and _has_words(message.id)
    ]
    assert faults == []


def test_a_translation_has_the_placeholders_of_its_message(po):
    faults = [
        (english, text)
        for message in po
        if message.id and message.id[0] != "Takes {nargs} values but 1 was given."
        for english, text in _texts(message)
        if set(_PLACEHOLDER.findall(english)) != set(_PLACEHOLDER.findall(text))
    ]
    assert faults == []


def test_isolates_are_opened_and_closed_and_hold_what_is_latin(arabic):
    faults = []
    for message in arabic:
        for _, text in _texts(message) if message.id else ():
            outside = re.sub(f"{_OPEN}[^{_CLOSE}]*{_CLOSE}", "", text)
            bare = _PLACEHOLDER.sub("", outside)
            if _OPEN in bare or _CLOSE in bare or re.search("[A-Za-z]", bare):
                faults.append(text)
    assert faults == []


def test_a_translation_ends_as_its_message_does(po):
    ends = {".": ".", "?": "؟" if po.locale.language == "ar" else "?", "!": "!", ":": ":"}
    faults = [
        message.id
        for message in po
        if isinstance(message.id, str)
        and message.id
        and message.id[-1] in ends
        and message.id != "No."
        and message.string.rstrip(_CLOSE)[-1] != ends[message.id[-1]]
    ]
    assert faults == []


def _read(data):
    catalogue = gettext.GNUTranslations(io.BytesIO(data))
    return {key: text for key, text in catalogue._catalog.items() if key}, catalogue.plural(3)


def test_what_is_read_at_run_time_is_the_translation_compiled(po):
    compiled = io.BytesIO()
    write_mo(compiled, po)
    assert _read(PO[po.locale.language].with_suffix(".mo").read_bytes()) == _read(compiled.getvalue())


def _own(path):
    """Return the ids of the program's own sources with their translations: click's vary with its version."""
    with path.open("rb") as file:
        return {m.id: m.string for m in read_po(file) if any(place != "click" for place, _ in m.locations)}


def test_extracting_again_changes_nothing(tmp_path, monkeypatch):
    loader = SourceFileLoader("messages_script", str(ROOT / "scripts" / "messages"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    script = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(script)
    again = {each: tmp_path / f"{each}.po" for each in PO}
    for language, file in again.items():
        file.write_bytes(PO[language].read_bytes())
    script.TEMPLATE = tmp_path / "assembly.pot"
    script.TRANSLATIONS = again
    script.extract()
    assert _own(script.TEMPLATE) == _own(LOCALE / "assembly.pot")
    assert {each: _own(file) for each, file in again.items()} == {
        each: _own(file) for each, file in PO.items()
    }


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ar_MA.UTF-8"}, "ar"),
        ({"LANG": "fr_MA.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "ar_MA.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "ASSEMBLY_LANG": "ar"}, "ar"),
        ({}, "en"),
    ],
)
def test_the_language_is_that_of_the_terminal(monkeypatch, environment, language):
    for variable in ("ASSEMBLY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    assert messages.from_environment() == language


def test_facts_are_isolated_in_arabic_alone():
    assert messages.say("Title {a}", a=(1, "x")) == "Title 1, x"
    messages.choose("ar")
    assert messages.say("Title {a}", a=(1, "x")) == f"Title {_OPEN}1، x{_CLOSE}"


RECOMMENDATIONS = (
    "Dispatch {reference} of {day} to {authority}: recommendation {numbers}.",
    "Dispatch {reference} of {day} to {authority}: recommendations {numbers}.",
)


@pytest.mark.parametrize(
    ("language", "count", "ends"),
    [
        ("en", 1, "recommendation {numbers}."),
        ("en", 2, "recommendations {numbers}."),
        ("fr", 1, "recommandation\u00a0: {numbers}."),
        ("fr", 2, "recommandations\u00a0: {numbers}."),
        ("ar", 1, "التوصية {numbers}."),
        ("ar", 2, "التوصيتان {numbers}."),
        *(("ar", several, "التوصيات {numbers}.") for several in (3, 10, 11, 99, 100, 102, 103)),
    ],
)
def test_a_counted_message_takes_the_form_of_its_number(language, count, ends):
    messages.choose(language)
    assert messages.translate(messages.N_of(count, *RECOMMENDATIONS)).endswith(ends)


def test_what_no_catalogue_has_is_in_english():
    messages.choose("fr")
    assert messages.translate("A sentence that is nowhere.") == "A sentence that is nowhere."
    assert messages.translate("") == ""


def _assembly(*words, **environment):
    return subprocess.run(
        [sys.executable, "-m", "assembly", *words],
        env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1", "LANG": "ar_MA.UTF-8", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_help_of_a_command_is_in_arabic():
    told = _assembly("vote", "--help").stdout
    assert told.startswith("طريقة الاستعمال: ")
    assert "الخيارات:" in told
    assert "عرض هذه المساعدة والخروج." in told
    assert "  assembly vote 3 --for 48 --against 2 --abstain 2" in told.splitlines()
    sentences = re.findall(r"[A-Z][a-z]+ [a-z]+ [a-z]+", told)
    assert sentences == []


def test_the_language_asked_for_wins_over_the_terminal():
    told = _assembly("--lang", "en", "--help").stdout
    assert "Show this message and exit." in told
    assert not _ARABIC.search(told)
    assert "عرض هذه المساعدة والخروج." in _assembly("--lang", "ar", "--help", LANG="C.UTF-8").stdout


def test_help_and_errors_are_in_french(tmp_path):
    assert "Afficher cette aide et quitter." in _assembly("vote", "--help", "--lang", "fr").stdout
    told = _assembly("agenda", "--store", str(tmp_path / "none"), LANG="fr_MA.UTF-8")
    assert told.returncode == 3
    assert told.stderr.startswith("Erreur\u00a0: ")
    assert "assembly init" in told.stderr


def test_usage_errors_are_in_arabic():
    told = _assembly("vote", "3", "--chair-side", "left")
    assert told.returncode == 2
    assert "خطأ: قيمة غير صحيحة" in told.stderr
    assert "ليس من بين" in told.stderr


def test_an_error_is_in_arabic_with_its_mend(tmp_path):
    told = _assembly("agenda", "--store", str(tmp_path / "none"))
    assert told.returncode == 3
    assert "خطأ: لا يوجد مستودع" in told.stderr
    assert f"للتصحيح: {_OPEN}assembly init" in told.stderr


def test_what_a_terminal_would_obey_is_written_out():
    assert messages.visible("a\x1b[2J\x07\x9b31m\u202eb\n\tc") == "a\\x1b[2J\\x07\\x9b31m\\u202eb\n\tc"
    assert messages.say("{name}!", name="\x1b[2J") == "\\x1b[2J!"
    assert json.loads(messages.in_json('"a\\u001b\x9b\u202e"')) == "a\x1b\x9b\u202e"
