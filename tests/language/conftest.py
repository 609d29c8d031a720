"""Messages in English, whatever the language of the machine."""

import pytest

from assembly.language import messages


@pytest.fixture
def english(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "en")
    messages.choose("en")
    yield
    messages.choose("en")
