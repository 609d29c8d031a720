"""What no paper uses is not loaded, and is what it ever was for whoever uses it afterwards."""

import subprocess
import sys

from documents.test_engine_start import MAKE

from assembly.documents.late_modules import Later, later

AFTER_A_PAPER = f"""
{MAKE}
from assembly.documents.late_modules import LATE, Later
print(sorted(name for name in LATE if name in sys.modules))

import urllib.request
from email.message import EmailMessage, Message
from weasyprint import urls
fetched = urls.URLFetcher().fetch("data:text/plain;charset=utf-8,abc")
print(fetched.read(), fetched.content_type, fetched.charset)
print(urls.URLFetcherResponse("u", b"x", EmailMessage()).headers.__class__ is EmailMessage)

print(type(urllib.request.http.client) is Later, urllib.request.http.client.HTTPSConnection.__name__)
import http.client, ssl
print(type(http.client) is Later, type(ssl) is Later, issubclass(http.client.HTTPMessage, Message))
print(urllib.request.http.client.HTTPConnection is http.client.HTTPConnection)
print(urllib.request.ssl.create_default_context is ssl.create_default_context)
import fontTools.subset
print(fontTools.subset.Options(retain_gids=True).retain_gids)
"""


def test_a_paper_loads_none_of_them_and_afterwards_each_is_itself():
    ran = subprocess.run(
        [sys.executable, "-c", AFTER_A_PAPER, ""], capture_output=True, text=True, check=False
    )
    assert ran.stderr == ""
    assert ran.stdout.splitlines()[1:] == [
        "[]",
        "b'abc' text/plain utf-8",
        "True",
        "True HTTPSConnection",
        "False False True",
        "True",
        "True",
        "True",
    ]


def test_a_module_that_waits_is_itself_when_it_is_used(monkeypatch):
    waiting = Later("netrc")
    monkeypatch.setitem(sys.modules, "netrc", waiting)
    taken = waiting.NetrcParseError
    monkeypatch.delitem(sys.modules, "netrc")
    made = taken("unreadable", lineno=3)
    assert (type(made).__module__, made.lineno) == ("netrc", 3)
    assert type(made) is waiting.NetrcParseError is sys.modules["netrc"].NetrcParseError
    assert isinstance(made, taken)
    assert not isinstance(waiting, taken)


def test_a_module_that_is_loaded_stays_as_it_is():
    import ssl  # noqa: PLC0415

    with later():
        assert sys.modules["ssl"] is ssl
    assert sys.modules["ssl"] is ssl
