"""A session's file of which one thing was changed: refused with nothing left behind, or taken in with exactly what it states."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from acts import PEN
from hall import Hall, snapshot
from hypothesis import given
from hypothesis import strategies as st
from recommended import with_recommendations

from assembly.actions.session_file import read_session_file
from assembly.actions.transfer import import_session
from assembly.domain.dossier import Dossier
from assembly.errors import AssemblyError
from assembly.store.folder import Store

Place = tuple[str | int, ...]


@pytest.fixture(scope="session")
def written(going_on: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """October with its votes, an excuse, a speech, a movement, a proposal and recommendations, as it is exported."""
    folder = tmp_path_factory.mktemp("written") / "store"
    shutil.copytree(going_on, folder)
    hall = Hall(folder)
    hall.ok("move-item", 3, "--to", 2)
    hall.ok("attend", 60, "--arrived", "--at", "10:05")
    hall.ok("speak", 12, "كلمة", "--item", 1, "--at", "10:10")
    hall.ok("propose", "تنظيم دورات تكوينية", "--item", 1, "--by", 12, "--at", "10:15")
    hall.ok("vote", "proposal:1", "--roll-call", "--for", "1-20", "--against", "21,22", "--at", "10:20")
    with_recommendations(hall)
    [path] = hall.json("export", "session", "--session", "2020-10", "--out", folder.parent)["paths"]
    data: dict[str, Any] = json.loads(Path(path).read_text("utf-8"))
    del data["provenance"]
    return data


@pytest.fixture(scope="session")
def elsewhere(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that has no session yet; each example is taken out of it again."""
    folder = tmp_path_factory.mktemp("elsewhere") / "store"
    shutil.copytree(blank, folder)
    return folder


def taken_in(folder: Path, data: dict[str, Any]) -> Dossier:
    file, plain = read_session_file(json.dumps(data).encode(), "session.json")
    return import_session(Store.open(folder), PEN, file, plain)


def stated(dossier: Dossier) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(msgspec.json.encode(dossier))
    return found


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Yield the place of every value in the file but of the copies that an opening keeps, which are taken as they stand."""
    if place:
        yield place
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, inner in children:
        if key != "openings":
            yield from places(inner, (*place, key))


def other(value: Any) -> list[Any]:
    """Return what may stand in the place of a value, each of them something else."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, str):
        return [f"{value} ", "نص آخر", "2020-11-13", "2020-11-12T10:17:00", "against"]
    if isinstance(value, list):
        return [value[1:], [*value, value[-1]], [*value[1:], value[0]]] if value else [[1]]
    return [1, "نص آخر"]


def changed(data: dict[str, Any], place: Place, value: Any) -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(json.dumps(data))
    inner: Any = copy
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    return copy


def in_order(data: Any) -> Any:
    """Return a file with members and votes by their numbers."""
    if isinstance(data, dict):
        return {key: in_order(inner) for key, inner in data.items()}
    if isinstance(data, list):
        return (
            sorted(map(in_order, data), key=_member) if all(map(_member, data)) else list(map(in_order, data))
        )
    return data


def _member(value: Any) -> Any:
    return (
        value.get("member") if isinstance(value, dict) and "choice" in value else type(value) is int and value
    )


def test_untouched_it_comes_out_as_it_went_in(written, elsewhere, tmp_path):
    shutil.copytree(elsewhere, tmp_path / "store")
    assert stated(taken_in(tmp_path / "store", written)) == written
    with pytest.raises(AssemblyError) as caught:
        taken_in(tmp_path / "store", written)
    assert caught.value.code == "session-exists"


@given(st.data())
def test_changed_anywhere_it_is_refused_whole_or_says_just_that(written, elsewhere, data):
    place = data.draw(st.sampled_from(list(places(written))))
    before = written
    for key in place:
        before = before[key]
    value = data.draw(st.sampled_from(other(before)))
    file, store = changed(written, place, value), snapshot(elsewhere)
    try:
        made = taken_in(elsewhere, file)
        # Spaces at an end are no part of a text, and in what order members are told says nothing.
        clean = value.strip() if isinstance(value, str) else value
        assert in_order(stated(made)) in (in_order(file), in_order(changed(written, place, clean)))
        assert snapshot(elsewhere).keys() - store.keys() == {f"{made.session.id}.jsonl"}
    except AssemblyError:
        assert snapshot(elsewhere) == store
    finally:
        for journal in elsewhere.glob("2*.jsonl"):
            journal.unlink()
