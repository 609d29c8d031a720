"""From a template and a view to HTML.

Templates are looked up in the store's own folder first, so that a chamber can change its papers, then among the
shipped ones. They run in a sandbox and see one object, `view`, besides the words of Jinja: no file, no network, no clock.
"""

from __future__ import annotations

import contextlib
import functools
import traceback
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from assembly.documents import isolates, template_cache
from assembly.documents.isolates import isolate, isolate_html
from assembly.errors import NotProduced, Refused
from assembly.store import disk

RIGHT_TO_LEFT = "ar"
SUFFIX = ".html.j2"
# What an expression of a template can raise over a view it was not written for.
FAULTS = (TemplateError, TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RecursionError)


def render(name: str, language: str, view: object, store_templates: Path | None) -> str:
    """Render a paper, `minutes` in `ar` say, as HTML. Without `store_templates` only the shipped templates count.

    Raises `NotProduced`: `template-missing`; `template-broken` with the line at fault, `template-names-absent` with the
    line that names another one.
    """
    path = template_path(name, language)
    environment = _environment(language, folders(store_templates))
    try:
        page = environment.get_template(path).render(view=view)
    except FAULTS as error:
        _broken(path, error, store_templates)
    return isolate_html(page) if language == RIGHT_TO_LEFT else page


def template_path(name: str, language: str) -> str:
    """Return where a paper's template is looked up: ar/minutes.html.j2."""
    return f"{language}/{name}{SUFFIX}"


def place(path: str, store_templates: Path | None) -> Path:
    """Return the file that counts for a path of the template folders. Raises `NotProduced("template-missing")`."""
    for folder in folders(store_templates):
        if (folder / path).is_file():
            return folder / path
    raise NotProduced("template-missing", template=path)


def read(path: str, store_templates: Path | None) -> bytes:
    """Return a file of the template folders that is no template, `style/page.css` say, by the same lookup.

    Raises `NotProduced("template-missing")`.
    """
    return place(path, store_templates).read_bytes()


def read_text(path: str, store_templates: Path | None) -> str:
    """Return the same as text. Raises `NotProduced`: `template-missing`, `template-broken` where it is not in UTF-8."""
    try:
        return read(path, store_templates).decode()
    except UnicodeDecodeError as error:
        _broken(path, error, store_templates)


def shipped_names(language: str) -> tuple[str, ...]:
    """Return the names of the shipped templates of a language."""
    return tuple(
        sorted(path.name.removesuffix(SUFFIX) for path in (_shipped() / language).glob(f"*{SUFFIX}"))
    )


def copy(name: str, language: str, store_templates: Path) -> Path:
    """Copy a shipped template into the store, where the chamber changes it: from then on theirs counts.

    `style` copies the style sheet of the pages. Refused where the store has one already. `NotProduced`:
    `template-missing`.
    """
    path = "style/page.css" if name == "style" else template_path(name, language)
    content = read(path, None)
    target = store_templates / path
    if target.exists():
        raise Refused("template-copied-already", template=str(target), mend=f"rm {target}")
    with disk.translated(target):
        disk.make_folder(target.parent)
    disk.write_atomic(target, content)
    return target


def folders(store_templates: Path | None) -> tuple[Path, ...]:
    """Return the folders searched, first one first."""
    return (store_templates, _shipped()) if store_templates else (_shipped(),)


@functools.cache
def _shipped() -> Path:
    """Return the checkout's templates, else the wheel's: an editable install may hold a stale copy of the latter."""
    source = Path(__file__).resolve().parents[2]
    checkout = source.parent / "templates"
    if source.name == "src" and checkout.is_dir():
        return checkout
    return Path(str(files("assembly") / "templates"))


@functools.lru_cache(maxsize=8)
def _environment(language: str, searched: tuple[Path, ...]) -> Environment:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(searched),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=isolate,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words: tuple[ModuleType, ...] = (isolates,)
    if language != RIGHT_TO_LEFT:
        from assembly.documents import french_setting  # noqa: PLC0415  not with an Arabic paper

        environment.finalize = french_setting.set_french
        environment.filters |= {
            "plain": french_setting.plain,
            "recorded": french_setting.recorded,
            "as_heading": french_setting.as_heading,
        }
        environment.tests["arabic"] = french_setting.is_arabic
        words += (french_setting,)
    with contextlib.suppress(OSError):
        if kept_in := template_cache.folder():
            environment.bytecode_cache = template_cache.Compiled(kept_in, language, words)
    return environment


def _broken(path: str, error: Exception, store_templates: Path | None) -> NoReturn:
    """Say which line of which template is at fault: Jinja gives compiled code the template's own lines."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [(frame.filename, frame.lineno or 1) for frame in frames if frame.filename.endswith(SUFFIX)]
    if isinstance(error, TemplateSyntaxError):
        where, line = error.filename or path, error.lineno
    elif isinstance(error, UnicodeDecodeError):
        where = str(_undecoded(path, error, store_templates))
        line = error.object[: error.start].count(b"\n") + 1
    else:
        where, line = lines[-1] if lines else (str(place(path, store_templates)), 1)
    if isinstance(error, TemplateNotFound):
        raise NotProduced(
            "template-names-absent", template=where, line=line, missing=str(error.name)
        ) from error
    raise NotProduced("template-broken", template=where, line=line, reason=str(error)) from error


def _undecoded(path: str, error: UnicodeDecodeError, store_templates: Path | None) -> Path:
    """Return the template whose bytes could not be read: the one asked for, or one that it names."""
    own = store_templates.rglob("*.*") if store_templates else ()
    return next(
        (p for p in own if p.is_file() and p.read_bytes() == error.object), place(path, store_templates)
    )
