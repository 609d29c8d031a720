"""A journal of four lines, made as the program makes them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from assembly.store.journal import Journal

AT = datetime(2020, 11, 12, 10, 31, 7, tzinfo=UTC)
TITLES = ("الدراسة والمصادقة على مشروع الميزانية", "نقطة\u2028ثانية", "مختلفات")


@pytest.fixture
def at() -> datetime:
    return AT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "غرفة الصناعة التقليدية 2020"
    folder.mkdir()
    path = folder / "2020-10.jsonl"
    with Journal.create(path, kind="session", do="new-session 2020-10", at=AT, by="الكاتب") as db:
        db.table("session").insert({"id": "2020-10", "hall": "قاعة"})
    for number, title in enumerate(TITLES, 1):
        with Journal(path).change(do=f"add-item {number}", at=AT, by="الكاتب") as db:
            db.table("items").insert({"number": number, "title": title, "sum": "x", "votes": [1, 2]})
    return path


@pytest.fixture
def journal(path: Path) -> Journal:
    return Journal(path, seconds=2)
