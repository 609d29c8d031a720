"""Keys on a smart card or a token, by its PKCS#11 library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assembly.errors import BadInput, NotProduced, Refused
from assembly.sealing.keys import Key, fit

if TYPE_CHECKING:
    from pyhanko.sign.pkcs11 import PKCS11Signer

MEND = "pip install 'assembly-minutes[token]'"


@contextmanager
def key_of_token(
    library: Path, token: str, certificate: str | None, pin: Callable[[], str], now: datetime
) -> Iterator[Key]:
    """Open the key of a token by its label, for the time of the block; `certificate` is the label of one of several.

    `NotProduced`: `token-support-missing` without the Python library, `token-unreachable`. `BadInput`: `pin-wrong`,
    `key-without-certificate`. `Refused`: what `fit` refuses.
    """
    try:
        import pkcs11  # noqa: PLC0415  an extra of its own
        from pyhanko.config.pkcs11 import TokenCriteria  # noqa: PLC0415
        from pyhanko.sign.pkcs11 import open_pkcs11_session  # noqa: PLC0415
    except ImportError:
        raise NotProduced("token-support-missing", mend=MEND) from None
    try:
        session = open_pkcs11_session(str(library), token_criteria=TokenCriteria(label=token), user_pin=pin())
    except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange):
        raise BadInput("pin-wrong", token=token) from None
    except pkcs11.PinLocked:
        raise Refused("pin-locked", token=token) from None
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as error:
        reason = str(error) or type(error).__name__
        raise NotProduced("token-unreachable", token=token, library=str(library), reason=reason) from None
    with session:
        signer = _signer(session, certificate, token)
        yield Key(signer, fit(signer.signing_cert, now))


def _signer(session: Any, label: str | None, token: str) -> PKCS11Signer:  # noqa: ANN401  the library has no types
    """Return the signer of the certificate meant, or of the only one that has a key beside it."""
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415
    from pyhanko.sign.pkcs11 import PKCS11Signer  # noqa: PLC0415

    keys = {key[Attribute.ID] for key in session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})}
    found = [
        each
        for each in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
        if each[Attribute.ID] in keys and label in {None, each[Attribute.LABEL]}
    ]
    if not found:
        raise BadInput("key-without-certificate", path=token)
    if len(found) > 1:
        labels = sorted(str(each[Attribute.LABEL]) for each in found)
        raise BadInput("token-several-certificates", token=token, labels=labels, mend="--certificate LABEL")
    number = found[0][Attribute.ID]
    return PKCS11Signer(session, cert_id=number, key_id=number, other_certs_to_pull=None)
