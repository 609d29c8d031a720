"""Bad input: what is typed comes out as typed, nothing is read or fetched, and nothing is too much."""

import io
import re
import socket
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace as View
from typing import Any

import msgspec
import pikepdf
import pypdfium2
import pytest
from documents import hall_papers as hall
from documents import sample_dossier as sample
from documents.every_paper import SAMPLES, Sample, sheet_of
from documents.issued_papers import ON, source_of
from documents.layout import kept_layouts
from documents.readers import with_pdfium, words, words_of_html
from documents.sample_long import SENTENCES, long_session
from documents.sample_paper import CREATED
from documents.test_layout import faults
from msgspec.structs import replace

from assembly.documents.agenda_sheet import agenda_sheet
from assembly.documents.attendance_sheet import attendance_sheet
from assembly.documents.convocation import convocations
from assembly.documents.isolates import ISOLATES
from assembly.documents.notice import notice
from assembly.documents.papers import minutes, recommendations
from assembly.documents.pdf import to_pdf as set_pdf
from assembly.documents.press import Material, Sheet, Source, to_html, to_pdf
from assembly.documents.roll_call_sheet import roll_call_sheet, tally_sheet
from assembly.documents.templates import folders, render
from assembly.domain.proposal import Speaker
from assembly.errors import NotProduced

SECRET = "the-contents-of-a-file-nobody-asked-for"  # noqa: S105  of a file, not of a login
# Fields of a record that hold a code, a number of a paper, a name of a file: no text that a person types.
CODES = {
    "schema", "id", "rule_book", "timezone", "book", "law", "emblem", "emblem_sha256", "value", "post", "about_session",
    "base", "session", "decided_in", "article", "registered", "kind", "level", "missed", "method", "by",
}  # fmt: skip


class Trap:
    """A secret file, and a socket that hears whoever calls."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "secret.txt"
        self.file.write_text(SECRET, "utf-8")
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.setblocking(False)
        self.port = self.socket.getsockname()[1]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def heard(self) -> bool:
        try:
            self.socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def attack(self) -> str:
        """Everything at once, as a person could type it into any field."""
        return (
            f'<img src="{self.file.as_uri()}"> <img src="{self.address}/a.png"> <script>alert(1)</script> '
            "{{ 7*7 }} {% include '/etc/passwd' %} {# note #} }} %} "
            f"<style>@import url({self.address}/a.css); p {{ background: url({self.file.as_uri()}) }}</style> "
            f'<link rel="attachment" href="{self.file.as_uri()}"> </p></td></table></body> &lt;b&gt; &amp;amp; '
            "javascript:alert(1) \" onload='x' url(x) --> <!-- ]]> \\ % $ ` ${7*7} #{7*7} نهاية"
        )


@pytest.fixture
def trap(tmp_path):
    trap = Trap(tmp_path)
    yield trap
    assert not trap.heard()
    trap.socket.close()


def test_the_trap_hears_and_the_file_can_be_read(trap):
    with socket.create_connection(("127.0.0.1", trap.port)):
        assert trap.heard()
    assert not trap.heard()
    assert trap.file.read_text("utf-8") == SECRET


def typed_everywhere(record: Any, addition: str) -> Any:
    """Return a record with an addition to each text that a person typed into it."""
    if isinstance(record, tuple | list):
        return type(record)(typed_everywhere(each, addition) for each in record)
    if not isinstance(record, msgspec.Struct):
        return record
    changed = {}
    for name in record.__struct_fields__:
        value = getattr(record, name)
        is_code = name in CODES or (name == "name" and type(record).__name__ == "Rule")
        if isinstance(value, str):
            literal = type(record).__annotations__.get(name, "").startswith("Literal")
            is_text = value and not is_code and not literal and re.search(r"[^\x00-\x7f]| ", value)
            changed[name] = f"{value} {addition}" if is_text else value
        else:
            changed[name] = value if name == "rules" else typed_everywhere(value, addition)
    return replace(record, **changed)


def sheet_with(addition: str, sample_of: Sample, folder: Path) -> tuple[Sheet, Material]:
    return sheet_of(sample_of, folder, lambda record: typed_everywhere(record, addition))


class Skeleton(HTMLParser):
    """The elements of a page, without its texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, *(f"{name}={value}" for name, value in attrs)))

    def handle_endtag(self, tag):
        self.tags.append((f"/{tag}",))

    def handle_data(self, data):
        self.text += data


def plain(text: str) -> str:
    return " ".join(re.sub("[\u2060\u200b]", "", ISOLATES.sub("", text)).split())


def letters(text: str) -> Counter[str]:
    return Counter(letter for letter in "".join(words(text)) if letter.isalnum())


ONE_OF_EACH = [s for s in SAMPLES if s.number == (1 if s.paper == "failed-quorum" else 0)]
# A running text and a letter: the others are set from the same elements.
SET_EACH_TIME = {Sample("extract", "ar", 0), Sample("transmittal", "fr", 0)}


@pytest.mark.parametrize("sample_of", ONE_OF_EACH, ids=str)
def test_what_is_typed_into_any_field_stays_text_on_the_page(sample_of, every_store, trap):
    # As long, for a long name has more room.
    attack, harmless = trap.attack(), " ".join(["زائدة"] * 100)
    hostile, benign = (
        Skeleton(to_html(*sheet_with(addition, sample_of, every_store)).decode())
        for addition in (attack, harmless)
    )
    assert hostile.tags == benign.tags
    assert plain(hostile.text).count(plain(attack)) == plain(benign.text).count(harmless) > 0


@pytest.mark.parametrize(
    "sample_of",
    [s if s in SET_EACH_TIME else pytest.param(s, marks=pytest.mark.long) for s in ONE_OF_EACH],
    ids=str,
)
def test_what_is_typed_into_any_field_is_set_letter_by_letter_and_runs_nothing(
    sample_of, every_store, trap, tmp_path
):
    sheet, made_from = sheet_with(trap.attack(), sample_of, every_store)
    data = to_pdf(sheet, made_from)
    # Letters, not words: long ones are broken where a line ends.
    written = letters(" ".join(words_of_html(to_html(sheet, made_from).decode())))
    assert written - letters(with_pdfium(data, tmp_path)) == Counter()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Type") not in ("/XObject", "/EmbeddedFile"):
                assert SECRET.encode() not in item.read_bytes()
            elif isinstance(item, pikepdf.Dictionary):
                assert "/JS" not in item
                assert item.get("/S") not in ("/URI", "/JavaScript", "/Launch")
        assert [str(attached.UF) for attached in pdf.Root.AF] == [made_from.record_name]


def view_of(paper: str = "minutes") -> Any:
    return minutes(source_of(sample.october())).view if paper == "minutes" else View(title="عنوان", marks=())


def written(folder: Path, text: str, language: str = "ar") -> Path:
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / "minutes.html.j2").write_text(text, "utf-8")
    return folder


ESCAPES = (
    "{{ ''.__class__.__mro__ }}",
    "{{ view.__class__.__init__.__globals__ }}",
    "{{ view._replace(title='x') }}",
    "{{ view|attr('__class__') }}",
    "{{ (view|attr('_asdict'))() }}",
    "{{ cycler.__init__.__globals__.os.popen('touch TOUCHED').read() }}",
    "{{ lipsum.__globals__['os'].system('touch TOUCHED') }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context.environment.loader.searchpath }}",
    "{{ '{0.__class__.__mro__}'.format(view) }}",
    "{{ ('{0.__class__}'|format_map)(view) }}",
    "{{ '%s'.__mod__(view) }}",
    "{{ view.title.__class__ }}",
    "{{ view.sittings.append(1) }}",
    "{{ range(10**9)|list }}",
    "{% for n in range(999999999) %}{% endfor %}",
    "{% include 'SECRET_FILE' %}",
    "{% include '/etc/passwd' %}",
    "{% include '../../secret.txt' %}",
    "{% import '/etc/passwd' as words %}",
    "{% from '/etc/passwd' import root %}",
    "{% extends '/etc/passwd' %}",
    "{% extends 'ar/../../secret.txt' %}",
    "{{ open('/etc/passwd').read() }}",
    "{{ request.application }}",
    "{{ config }}",
    "{% do view.clear() %}",
    "{% set view.title = 'x' %}",
    "{{ caller.__globals__ }}",
    "{% macro a() %}{{ a.__globals__ }}{% endmacro %}{{ a() }}",
    "{% macro b() %}{{ b() }}{% endmacro %}{{ b() }}",
)


@pytest.mark.parametrize("text", ESCAPES)
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_template_stays_in_its_sandbox(text, language, tmp_path, trap):
    touched = tmp_path / "touched"
    own = tmp_path / "store" / "templates"
    text = text.replace("TOUCHED", str(touched)).replace("SECRET_FILE", str(trap.file))
    with pytest.raises(NotProduced) as caught:
        render("minutes", language, view_of(), written(own, f"\n{text}", language))
    assert caught.value.code in ("template-broken", "template-missing", "template-names-absent")
    assert SECRET not in str(caught.value.facts)
    assert not touched.exists()


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_what_the_sandbox_withholds_is_withheld_from_lists_too(language, tmp_path):
    """Jinja's filters go over a list without looking at what they find: they find nothing."""
    own = written(tmp_path, "{{ [view]|map(attribute='__class__')|list }}", language)
    page = render("minutes", language, view_of(), own)
    assert plain(page) == "[Undefined]"
    written(tmp_path, "{{ [view]|map(attribute='__class__')|map('string')|join }}", language)
    with pytest.raises(NotProduced, match="template-broken"):
        render("minutes", language, view_of(), own)


def test_a_template_cannot_change_what_it_is_given(tmp_path):
    view = view_of()
    before = view
    with pytest.raises(NotProduced):
        render("minutes", "ar", view, written(tmp_path, "{{ view.grounds.__setitem__(0, 'x') }}"))
    assert view == before


FETCHING = (
    '<img src="{}" alt="أ">',
    '<img srcset="{} 1x" src="{}" alt="أ">',
    '<object data="{}"></object>',
    '<embed src="{}">',
    '<link rel="stylesheet" href="{}">',
    '<link rel="attachment" href="{}">',
    '<a rel="attachment" href="{}">أ</a>',
    "<style>@import url({});</style>",
    '<style>@import "{}";</style>',
    "<style>@font-face {{ font-family: A; src: url({}) }} p {{ font-family: A }}</style>",
    "<style>p {{ background: url({}) }}</style>",
    "<style>p::before {{ content: url({}) }}</style>",
    "<style>li {{ list-style-image: url({}) }}</style><ul><li>أ</li></ul>",
    "<style>@page {{ background: url({}) }}</style>",
    "<style>@page {{ @top-left {{ content: url({}) }} }}</style>",
    "<style>p {{ border-image: url({}) 3 }}</style>",
    '<p style="background: url({})">أ</p>',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="{}" width="9" height="9"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><use href="{}#a"/></svg>',
    '<base href="{}"><img src="a.png" alt="أ">',
)


@pytest.mark.parametrize("body", FETCHING)
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_chamber_s_own_template_fetches_nothing(body, scheme, trap):
    address = f"{trap.address}/a" if scheme == "http" else trap.file.as_uri()
    page = (
        f'<html lang="ar" dir="rtl"><head></head><body>{body.format(address, address)}<p>نص</p></body></html>'
    )
    try:
        data = set_pdf(page, attachment=None, title="عنوان", created=CREATED)
    except NotProduced as error:
        assert error.code in ("resource-refused", "weasyprint-warning")  # noqa: PT017
        return
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert "/AF" not in pdf.Root
        streams = [item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)]
        assert not any(SECRET.encode() in stream for stream in streams)


@pytest.mark.parametrize(
    "rule",
    ["@import url({});", "p {{ background: url({}) }}", "@font-face {{ font-family: A; src: url({}) }}"],
)
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_chamber_s_own_style_fetches_nothing(rule, scheme, trap, tmp_path):
    address = f"{trap.address}/a" if scheme == "http" else trap.file.as_uri()
    (tmp_path / "own" / "style").mkdir(parents=True)
    shipped = (folders(None)[-1] / "style" / "page.css").read_text("utf-8")
    # An import counts at the head of a style sheet alone.
    (tmp_path / "own" / "style" / "page.css").write_text(f"{rule.format(address)}\n{shipped}", "utf-8")
    made_from = source_of(sample.draft())._replace(templates=tmp_path / "own")
    with pytest.raises(NotProduced) as caught:
        to_pdf(minutes(made_from), made_from)
    assert caught.value.code in ("resource-refused", "weasyprint-warning")


def laid_out(sheet: Sheet, made_from: Source) -> tuple[int, list[tuple]]:
    """Return a paper's number of pages, and its faults but those that no layout could help."""
    with kept_layouts() as kept:
        to_pdf(sheet, made_from)
    return kept[0].pages, [fault for fault in faults(kept[0]) if fault[0] != "a hole"]


def named(name: str, roll=None):
    """A session in which people, the chamber, items and texts have one long name."""
    some = tuple(
        replace(e, name=name) if e.number in {1, 2, 3, 10, 11, 76} else e for e in roll or sample.roll()
    )
    copies = sample.opening(roll=some, chamber=replace(sample.CHAMBER, name_ar=name, city_ar=name))
    whole = sample.october(openings=(copies,))
    return replace(
        whole,
        items=tuple(replace(item, title=name, summary=name) for item in whole.items),
        refused_items=tuple(replace(item, title=name, reason=name) for item in whole.refused_items),
        recommendations=tuple(replace(r, text=name, sector=name) for r in whole.recommendations),
        decisions=tuple(replace(decision, title=name) for decision in whole.decisions),
    )


def long_one(value: object) -> Any:
    return pytest.param(value, marks=pytest.mark.long)


THREE_HUNDRED_LETTERS = " ".join(["عبد الرحمان بن عبد القادر"] * 12)[:300].strip()


def named_before() -> Source:
    made_from = source_of(named(THREE_HUNDRED_LETTERS))
    return hall.before(opening=made_from.dossier.openings[0], items=made_from.dossier.items)


HELD = {
    "minutes": minutes,
    "recommendations": recommendations,
    "notice": lambda made_from: notice(made_from, ON),
}
BEFORE = {
    "convocation": lambda made_from: convocations(made_from, 1, (2,))[0],
    "agenda": agenda_sheet,
    "attendance": attendance_sheet,
    "roll-call": roll_call_sheet,
    "tally": lambda made_from: tally_sheet(made_from, 3),
}


@pytest.mark.parametrize("paper", ["minutes", *(long_one(name) for name in HELD if name != "minutes")])
def test_names_of_three_hundred_letters_are_laid_out(paper):
    made_from = source_of(named(THREE_HUNDRED_LETTERS))
    assert laid_out(HELD[paper](made_from), made_from)[1] == []


@pytest.mark.parametrize(
    "paper", ["convocation", *(long_one(name) for name in BEFORE if name != "convocation")]
)
def test_names_of_three_hundred_letters_are_laid_out_before_a_meeting(paper):
    made_from = named_before()
    assert laid_out(BEFORE[paper](made_from), made_from)[1] == []


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_slip_of_a_long_name_stays_on_its_page(language):
    """The letter is three pages, the last of them the agenda alone."""
    made_from = named_before()
    (letter,) = convocations(made_from, 1, (2,), language=language)
    with pypdfium2.PdfDocument(to_pdf(letter, made_from)) as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
    signed = "التوقيع" if language == "ar" else "Signature"
    assert [signed in text for text in texts] == [False, True, False]


@pytest.mark.parametrize("paper", ["notice", long_one("minutes")])
def test_a_word_of_three_hundred_letters_stays_on_the_paper(paper):
    made_from = source_of(named("w" * 300))
    with kept_layouts() as kept:
        to_pdf(HELD[paper](made_from), made_from)
    assert all(0 < line.left < line.right < 794 for line in kept[0].lines)  # px of an A4 page


def test_an_empty_session():
    nothing = dict.fromkeys(("items", "refused_items", "movements", "speeches", "proposals", "ballots", "decisions", "recommendations"), ())  # fmt: skip
    made_from = source_of(sample.october(**nothing))
    assert laid_out(minutes(made_from), made_from) == (4, [])


def four_hundred() -> Any:
    more = tuple(
        sample.RollEntry(number=n, name=f"العضو رقم {n}", gender="male", kind="elected")
        for n in range(101, 426)
    )
    return sample.opening(roll=sample.roll() + more, chamber=replace(sample.CHAMBER, seats=400))


def test_four_hundred_members_sign():
    """A sheet of 21 pages."""
    before = hall.before(opening=four_hundred())
    pages, found = laid_out(attendance_sheet(before), before)
    assert (pages > 10, found) == (True, [])


@pytest.mark.long
def test_four_hundred_members_meet():
    """Minutes of 14 pages with a roll call, roll-call sheet of 14."""
    copies = four_hundred()
    numbers = [entry.number for entry in copies.elected]
    sides = (numbers[:280], numbers[280:290], numbers[290:300])
    votes = tuple(
        sample.Vote(member=n, choice=choice)
        for choice, some in zip(("for", "against", "abstain"), sides, strict=True)
        for n in some
    )
    ballot = sample.ballot(1, sample.on_item(3), (280, 10, 10), entitled=300, method="roll-call", votes=votes)
    sitting = sample.sitting(1, copies, present=numbers[:300], excused=numbers[300:330])
    made_from = source_of(
        sample.october(openings=(copies,), sittings=(sitting,), movements=(), ballots=(ballot,))
    )
    pages, found = laid_out(minutes(made_from), made_from)
    assert (pages > 10, found) == (True, [])
    before = hall.before(opening=copies)
    pages, found = laid_out(roll_call_sheet(before), before)
    assert (pages > 10, found) == (True, [])


@pytest.mark.long
def test_two_hundred_items():
    """Some 40 s in all: minutes of 132 pages, recommendation list of 16, notice of 39, agenda of 14."""
    made_from = source_of(replace(long_session(200), speeches=()))
    for sheet in (minutes(made_from), recommendations(made_from), notice(made_from, ON)):
        assert laid_out(sheet, made_from)[1] == []
    before = hall.before(items=made_from.dossier.items)
    assert laid_out(agenda_sheet(before), before)[1] == []


@pytest.mark.long
def test_fifty_speeches_of_twenty_thousand_letters():
    """Some 60 s: 340 pages."""
    text = " ".join(SENTENCES * 20)[:20_000].strip()
    speeches = tuple(sample.speech(n, 1, Speaker(member=2 + n % 40), text) for n in range(1, 51))
    made_from = source_of(sample.october(speeches=speeches))
    pages, found = laid_out(minutes(made_from), made_from)
    assert (pages > 300, found) == (True, [])
