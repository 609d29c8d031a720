"""`sign`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from assembly.cli.command import Desk, clock, command
from assembly.cli.labels import label
from assembly.cli.output import done, note
from assembly.cli.params import argument, at_terminal, option
from assembly.errors import BadInput, NotFound, NotProduced, Refused
from assembly.language.messages import N_, translate

if TYPE_CHECKING:
    from assembly.domain.minutes_signature import Place
    from assembly.sealing.keys import Key

PASSPHRASE = "ASSEMBLY_PASSPHRASE"  # noqa: S105  the name of a variable
_HALL = "Africa/Casablanca"


@command(
    "sign",
    N_(
        "Sign a paper electronically (PAdES), in the place of the president or of the secretary; the other signs what the first one signed. "
        "The signed paper is written beside it as minutes-signed.pdf; the journal is not touched: `assembly signed` records it. "
        "The passphrase is asked for; or it is in ASSEMBLY_PASSPHRASE or in a file."
    ),
    "assembly sign minutes.pdf --as secretary --key secretary.p12\n"
    "assembly sign minutes-signed.pdf --as president --key president.p12",
)
@argument("paper", metavar="PAPER.pdf", question=N_("Paper to sign"))
@option("--as", "place", type=click.Choice(["president", "secretary"]), ask=True, help=N_("In whose place: president or secretary."))  # fmt: skip
@option("--key", metavar="FILE.p12", help=N_("Key and certificate: a PKCS#12 file (.p12, .pfx)."))
@option("--passphrase-file", metavar="FILE", help=N_("File whose first line is the passphrase or the token's PIN."))  # fmt: skip
@option("--timestamp-url", metavar="URL", help=N_("Time-stamp authority that confirms when it was signed (needs a network)."))  # fmt: skip
@option("--token", metavar="LABEL", help=N_("Key on a smart card or token (PKCS#11) instead of a file."))
@option("--library", metavar="FILE.so", help=N_("The token's PKCS#11 library."))
@option("--certificate", metavar="LABEL", help=N_("Label of the certificate on the token, where it holds several."))  # fmt: skip
@option("--out", metavar="FILE.pdf", help=N_("File to write (default: minutes-signed.pdf beside the paper)."))
def sign_command(
    desk: Desk, paper: str, place: Place, key: str | None, passphrase_file: str | None, timestamp_url: str | None,
    token: str | None, library: str | None, certificate: str | None, out: str | None,
) -> None:  # fmt: skip
    _refuse_unclear_key(key, token, library)
    from assembly.sealing import keys, places, signing  # noqa: PLC0415  Jinja and fonts
    from assembly.sealing.timestamps import timestamper_at  # noqa: PLC0415

    keys.require_library()
    at = clock().astimezone(ZoneInfo(_hall_zone(desk)))
    signable = places.read_paper(Path(paper))
    target = Path(out) if out else signing.signed_name(Path(paper))
    _refuse_overwriting(Path(paper), target, place)
    signing.refuse_unsignable(signable, place)
    timestamper = timestamper_at(timestamp_url) if timestamp_url else None
    with _key(key, token, library, certificate, passphrase_file, at) as ready:
        signed = signing.sign(signable, place, ready, at, timestamper=timestamper)
    digest = _written(target, signed.data)
    facts = {
        "path": str(target),
        "sha256": digest,
        "place": place,
        "name": signed.name,
        "signed": signed.places,
    }
    done(desk.as_json, facts, N_("Signed in the place of the {place} by {name}: {path}"), place=label(place), name=signed.name, path=target)  # fmt: skip
    _say_next(signed.places, target)


def _say_next(places: tuple[Place, ...], target: Path) -> None:
    if len(places) == 1:
        other = "president" if places == ("secretary",) else "secretary"
        note(N_("Next: {command}"), command=f"assembly sign {target} --as {other} --key FILE.p12")
    else:
        note(N_("Both have signed. To record it: {command}"), command=f"assembly signed --scan {target}")


def _refuse_unclear_key(key: str | None, token: str | None, library: str | None) -> None:
    if (key is None) == (token is None):
        raise BadInput("key-or-token", mend="--key FILE.p12")
    if token is not None and library is None:
        raise BadInput("token-library-missing", mend="--library /usr/lib/…/pkcs11.so")


def _refuse_overwriting(paper: Path, target: Path, place: Place) -> None:
    """Refuse to write over another paper: it may bear the first signature."""
    if target.exists() and not (paper.exists() and target.samefile(paper)):
        raise Refused("signed-paper-exists", path=str(target), mend=f"assembly sign {target} --as {place}")


def _hall_zone(desk: Desk) -> str:
    try:
        return desk.store.chamber.timezone
    except NotFound:
        return _HALL


@contextmanager
def _key(
    file: str | None,
    token: str | None,
    library: str | None,
    certificate: str | None,
    secret: str | None,
    at: datetime,
) -> Iterator[Key]:
    if file is not None:
        from assembly.sealing.keys import key_of_file  # noqa: PLC0415

        yield key_of_file(Path(file), _passphrase(secret, N_("Passphrase of the key")), at)
        return
    from assembly.sealing.token import key_of_token  # noqa: PLC0415

    with key_of_token(Path(library or ""), token or "", certificate, _passphrase(secret, N_("PIN of the token")), at) as key:  # fmt: skip
        yield key


def _passphrase(file: str | None, question: str) -> Callable[[], str]:
    """Return what gives the passphrase: a file's first line, the environment, else the person at the terminal."""

    def given() -> str:
        if file is not None:
            try:
                return Path(file).read_text("utf-8").partition("\n")[0].rstrip("\r")
            except (OSError, UnicodeDecodeError) as error:
                raise BadInput("text-file-unreadable", path=file, reason=str(error)) from None
        if PASSPHRASE in os.environ:
            return os.environ[PASSPHRASE]
        if at_terminal():
            typed: str = click.prompt(translate(question), hide_input=True, err=True)
            return typed
        raise BadInput("passphrase-missing", variable=PASSPHRASE, mend="--passphrase-file FILE")

    return given


def _written(target: Path, data: bytes) -> str:
    import hashlib  # noqa: PLC0415  heavy to load

    from assembly.errors import StoreUnreadable  # noqa: PLC0415
    from assembly.store import disk  # noqa: PLC0415

    try:
        disk.write_atomic(target, data)
    except (OSError, StoreUnreadable) as error:
        reason = error.facts.get("reason") if isinstance(error, StoreUnreadable) else error.strerror
        raise NotProduced(
            "paper-not-written", path=str(target), reason=str(reason), mend="--out FILE.pdf"
        ) from None
    return hashlib.sha256(data).hexdigest()
