"""Where the struck stores stand: in memory where there is such a place, since what a flush does is not asked of it."""

import shutil
import tempfile
from pathlib import Path

import pytest

IN_MEMORY = Path("/dev/shm")  # noqa: S108  a folder of its own is made there


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    if not IN_MEMORY.is_dir():
        yield tmp_path_factory.mktemp("quick")
        return
    folder = Path(tempfile.mkdtemp(dir=IN_MEMORY))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def work(quick):
    return Path(tempfile.mkdtemp(dir=quick))
