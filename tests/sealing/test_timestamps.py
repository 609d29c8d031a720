"""Time-stamps, from an authority that the test runs: real requests, real signatures, over HTTP."""

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import tsp, x509
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from assembly.errors import BadInput, NotProduced
from assembly.sealing.confined import paper_facts
from assembly.sealing.timestamps import timestamper_at

from .conftest import signed_by

STAMPED = datetime(2020, 11, 13, 9, 31, tzinfo=UTC)


@contextmanager
def served(answer):
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            assert self.headers["Content-Type"] == "application/timestamp-query"
            status, data = answer(body)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_signature_whose_hour_is_confirmed(plain, keys, authority, tmp_path):
    holder = authority.issue("Horodatage 1", kind="rsa", stamps=True)
    clock = DummyTimeStamper(
        x509.Certificate.load(holder.der), asn1_keys.PrivateKeyInfo.load(holder.key_der), fixed_dt=STAMPED
    )

    def answer(body):
        return 200, clock.request_tsa_response(tsp.TimeStampReq.load(body)).dump()

    with served(answer) as url:
        out = signed_by(plain, "president", keys, tmp_path / "out.pdf", timestamper=timestamper_at(url))
    (found,) = paper_facts(str(out), [authority.root.pem.decode()], None)["signatures"]
    assert (found["intact"], found["trust"]) == (True, "trusted")
    assert (found["stamped_at"], found["stamped_by"]) == ("2020-11-13T09:31:00+00:00", "Horodatage 1")


@pytest.mark.parametrize("answer", [(200, b"no answer"), (500, b""), (200, b"")], ids=str)
def test_an_authority_that_does_not_answer_as_it_should(answer, plain, keys, tmp_path):
    with served(lambda _: answer) as url, pytest.raises(NotProduced) as caught:
        signed_by(plain, "president", keys, tmp_path / "out.pdf", timestamper=timestamper_at(url))
    assert caught.value.code == "timestamp-failed"
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("url", ["", "tsa.example", "file:///etc/passwd", "ftp://tsa.example/", "http://"])
def test_an_address_that_is_none(url):
    with pytest.raises(BadInput) as caught:
        timestamper_at(url)
    assert caught.value.code == "timestamp-url"
