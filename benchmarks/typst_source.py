"""A page of HTML as Typst, the same words in the same elements: paragraphs, headings, lists, tables."""

from __future__ import annotations

import json
from html.parser import HTMLParser

HEAD = """#set document(title: {title}, date: datetime(year: 2020, month: 11, day: 12))
#set page(paper: "a4", margin: (x: 23mm, y: 22mm), numbering: "1")
#set text(font: "Amiri", size: 13pt, lang: "ar", dir: rtl)
#set par(justify: true)
"""
HEADINGS = {"h1": "=", "h2": "==", "h3": "==="}
BLOCKS = {"p", "li", "caption", "div", *HEADINGS}


def typst_of(page: str) -> str:
    """Return the page as the source of a Typst document."""
    reader = _Reader()
    reader.feed(page)
    reader.end_block()
    return HEAD.format(title=json.dumps(reader.title.strip(), ensure_ascii=False)) + "\n\n".join(
        reader.blocks
    )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.title = ""
        self.words: list[str] = []
        self.silent: str | None = None
        self.mark = ""
        self.rows: list[tuple[bool, list[str]]] | None = None

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in {"style", "title"}:
            self.silent = tag
        elif tag == "table":
            self.end_block()
            self.rows = []
        elif self.rows is not None:
            if tag == "tr":
                self.rows.append((True, []))
            elif tag in {"td", "th"}:
                self.words = []
        elif tag in BLOCKS:
            self.end_block()
            self.mark = HEADINGS.get(tag, "+" if tag == "li" else "")
        elif tag == "br":
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.silent:
            self.silent = None
        elif tag == "table":
            self._end_table()
        elif self.rows:
            if tag in {"td", "th"}:
                head, cells = self.rows[-1]
                self.rows[-1] = (head and tag == "th", [*cells, self._text()])
        elif tag in BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if self.silent == "title":
            self.title += data
        elif self.silent is None:
            self.words.append(data)

    def end_block(self) -> None:
        text = self._text()
        if text != '[#""]':
            self.blocks.append(f"{self.mark} {text[1:-1]}".strip())
        self.mark = ""

    def _text(self) -> str:
        text, self.words = " ".join("".join(self.words).split()), []
        return f"[#{json.dumps(text, ensure_ascii=False)}]"

    def _end_table(self) -> None:
        rows, self.rows = self.rows or [], None
        width = max((len(cells) for _, cells in rows), default=1)
        head = ", ".join(cell for is_head, cells in rows if is_head for cell in cells)
        body = ", ".join(
            cell
            for is_head, cells in rows
            if not is_head
            for cell in [*cells, *["[]"] * (width - len(cells))]
        )
        columns = ", ".join(["auto", *["1fr"] * (width - 1)])
        lead = f"table.header({head}), " if head else ""
        self.blocks.append(f"#table(columns: ({columns},), {lead}{body})")
