"""A chamber's store to work in, made once and copied for each test."""

import os
import shutil
from pathlib import Path

import pytest
from hall import Hall, convened, made_store, opened
from recommended import with_recommendations
from sealed import both_sealed


@pytest.fixture(scope="session", autouse=True)
def _cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what commands keep for the user out of the home of whoever runs the tests."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_store(tmp_path_factory.mktemp("blank") / "store").folder


@pytest.fixture(scope="session")
def begun(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun") / "store"
    shutil.copytree(blank, folder)
    return convened(Hall(folder)).folder


@pytest.fixture(scope="session")
def going_on(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("going-on") / "store"
    shutil.copytree(blank, folder)
    return opened(Hall(folder)).folder


@pytest.fixture(scope="session")
def kept(going_on: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept") / "store"
    shutil.copytree(going_on, folder)
    return both_sealed(Hall(folder)).folder


@pytest.fixture(scope="session")
def recommended(going_on: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("recommended") / "store"
    shutil.copytree(going_on, folder)
    return with_recommendations(Hall(folder)).folder


def copied(template: Path, tmp_path: Path) -> Hall:
    folder = tmp_path / "store"
    shutil.copytree(template, folder)
    return Hall(folder)


@pytest.fixture
def store(blank: Path, tmp_path: Path) -> Hall:
    """75 members with their offices, the authorities of a region, and no session."""
    return copied(blank, tmp_path)


@pytest.fixture
def session(begun: Path, tmp_path: Path) -> Hall:
    """The October session with a presentation, a report and a budget, convened for 12 November at 10:00."""
    return copied(begun, tmp_path)


@pytest.fixture
def sitting(going_on: Path, tmp_path: Path) -> Hall:
    """The same with its first sitting open since 10:00, members 1 to 50 present."""
    return copied(going_on, tmp_path)


@pytest.fixture
def october(recommended: Path, tmp_path: Path) -> Hall:
    """October closed, its budget adopted, with three recommendations, the second of them to two authorities."""
    return copied(recommended, tmp_path)


@pytest.fixture
def archive(kept: Path, tmp_path: Path) -> Hall:
    """October and February held, signed and sealed one after the other."""
    return copied(kept, tmp_path)
