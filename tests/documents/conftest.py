"""The shipped store, copied once for all the tests that make every paper from it."""

from pathlib import Path

import pytest
from documents.every_paper import recorded_in


@pytest.fixture(scope="session")
def every_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded_in(tmp_path_factory.mktemp("every") / "store")
