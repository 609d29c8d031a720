"""`verify FILE.pdf`: what holds of a paper, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assembly.cli.command import Desk
from assembly.cli.labels import label
from assembly.cli.output import print_json
from assembly.errors import BadInput, NotFound, NotProduced, StoreUnreadable
from assembly.language.messages import N_, say, translate

if TYPE_CHECKING:
    from assembly.sealing.paper_store import AgainstStore
    from assembly.store.folder import Store

_TRUST = {
    "trusted": N_("  Its certificate was issued by {issuer}, an authority named with --trust."),
    "untrusted": N_("  ITS CERTIFICATE IS NOT TRUSTED: none of the authorities named with --trust issued it for that day ({issuer})."),
    "unknown": N_("  Its certificate was issued by {issuer}, whom this computer does not know: name the authority with --trust CERT.pem."),
}  # fmt: skip
_AFTER = {
    "nothing": N_("  Nothing was added to the file after it."),
    "signatures": N_("  After it signatures were added to the file, and nothing else."),
    "changes": N_("  AFTER IT THE FILE WAS CHANGED."),
}
_RECORD = {
    "absent": N_("No record is attached: it is no paper of this program, or the record was taken out."),
    "several": N_("SEVERAL RECORDS ARE ATTACHED: which one the paper was made from cannot be told."),
    "unreadable": N_(
        "THE RECORD ATTACHED IS NOT UNDERSTOOD: it is not of this program's form, or of a newer version."
    ),
    "read": N_("The public record of session {session} is attached."),
}
_TEXT = {
    "same": N_("The text is the one that the attached record gives: every word and figure, in its order."),
    "differs": N_("THE TEXT IS NOT THE ONE THAT THE ATTACHED RECORD GIVES."),
    "not-compared": N_("The text was not compared with the record: this is done for minutes."),
}
_STORE = {
    "same": N_("The record is that of session {session} in the store {store}."),
    "differs": N_("THE RECORD IS NOT THAT OF SESSION {session} IN THE STORE {store}."),
    "no-session": N_("The store {store} does not hold this session."),
}
_OF_THE_STORE = N_("The number {number} printed on it is the store's.")
_NUMBER = {
    "unknown": N_("THE NUMBER {number} PRINTED ON IT IS NONE OF THE STORE'S."),
    "taken-over": N_(
        "The number {number} printed on it came with the file that this session was imported from: what it is the sum of is not in the store, so it is not proved here."
    ),
}
# What these words in capitals are in `--json`.
_BROKEN_RECORD, _LONG = {"several", "unreadable"}, 12


def verify_paper(desk: Desk, path: Path, trust: tuple[str, ...]) -> None:
    """Check a paper and say what holds. `StoreUnreadable`: `paper-does-not-hold`, with what does not."""
    from assembly.sealing.confined import paper_facts  # noqa: PLC0415

    store = _store(desk)
    templates = store.folder / "templates" if store and (store.folder / "templates").is_dir() else None
    facts = paper_facts(
        str(path), [_pem(Path(each)) for each in trust], str(templates) if templates else None
    )
    held = _held(store, facts)
    faults = _faults(facts, held)
    told = {name: value for name, value in facts.items() if name != "attached"}
    if desk.as_json:
        print_json({**told, "store": _plain(held) if held else None, "faults": faults})
    else:
        _tell(told, held)
    if faults:
        raise StoreUnreadable("paper-does-not-hold", path=str(path), faults=faults)
    if facts["unchecked"]:
        raise NotProduced("signing-missing", mend="pip install 'assembly-minutes[sign]'")


def _store(desk: Desk) -> Store | None:
    try:
        return desk.store
    except NotFound:
        return None


def _held(store: Store | None, facts: dict[str, Any]) -> AgainstStore | None:
    from assembly.sealing.paper_store import against_store  # noqa: PLC0415

    return against_store(store, facts) if store else None


def _plain(held: AgainstStore) -> dict[str, Any]:
    return {**held._asdict(), "numbers": [each._asdict() for each in held.numbers]}


def _pem(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        raise BadInput("trust-unreadable", path=str(path)) from None


def _faults(facts: dict[str, Any], held: AgainstStore | None) -> list[str]:
    """Return what does not hold, as codes."""
    signatures = facts["signatures"]
    found = {
        "signature-altered": any(not each["intact"] for each in signatures),
        "changed-after-signing": any(each["intact"] and each["after"] == "changes" for each in signatures),
        "certificate-untrusted": any(each["trust"] == "untrusted" for each in signatures),
        "record-broken": facts["record"] in _BROKEN_RECORD,
        "text-differs": facts["text"]["state"] == "differs",
        "store-differs": held is not None and held.record == "differs",
        "number-unknown": held is not None
        and held.record != "no-session"
        and any(each.kind == "unknown" for each in held.numbers),
    }
    return [code for code, broken in found.items() if broken]


def _tell(facts: dict[str, Any], held: AgainstStore | None) -> None:
    click.echo(say(N_("Paper {file}: {title}"), file=facts["file"], title=facts["title"]))
    click.echo(say(N_("Sum of its bytes (SHA-256): {sum}"), sum=facts["sha256"]))
    for signature in facts["signatures"]:
        _tell_signature(signature)
    if facts["unchecked"]:
        click.echo(translate(N_("It bears signatures that could not be checked.")))
    elif not facts["signatures"]:
        click.echo(translate(N_("It bears no electronic signature.")))
    click.echo(say(_RECORD[facts["record"]], session=facts["session"]))
    if facts["record"] == "read":
        _tell_text(facts["text"])
    if held and facts["session"]:
        _tell_store(facts["session"], held)


def _tell_signature(signature: dict[str, Any]) -> None:
    if signature["name"] is None:
        click.echo(say(N_("A SIGNATURE THAT IS NOT UNDERSTOOD ({field})."), field=signature["field"]))
        return
    place = label(signature["place"]) if signature["place"] else signature["field"]
    click.echo(say(N_("Signature in the place of the {place}: {name}."), place=place, name=signature["name"]))
    if signature["stamped_at"]:
        click.echo(say(N_("  Signed on {at}, as the time-stamp authority {by} confirms."), at=signature["stamped_at"], by=signature["stamped_by"]))  # fmt: skip
    elif signature["at"]:
        click.echo(say(N_("  Signed on {at}, by the clock of the signer's computer."), at=signature["at"]))
    if not signature["intact"]:
        click.echo(translate(N_("  WHAT WAS SIGNED WAS ALTERED.")))
        return
    click.echo(translate(N_("  What was signed is unaltered.")))
    if signature["issuer"]:
        click.echo(say(_TRUST[signature["trust"]], issuer=signature["issuer"]))
    click.echo(translate(_AFTER[signature["after"]]))


def _tell_text(text: dict[str, Any]) -> None:
    click.echo(translate(_TEXT[text["state"]]))
    for name, message in (
        ("missing", N_("  In the record, not on the paper: {words}")),
        ("added", N_("  On the paper, not in the record: {words}")),
        ("moved", N_("  Not in the record's order, from here: {words}")),
    ):
        if text[name]:
            words = " ".join(text[name]) + (" …" if len(text[name]) >= _LONG else "")
            click.echo(say(message, words=words))


def _tell_store(session: str, held: AgainstStore) -> None:
    click.echo(say(_STORE[held.record], session=session, store=held.store))
    if held.record == "no-session":
        return
    if held.copy:
        click.echo(say(N_("The store holds the same file: {file}"), file=held.copy))
    else:
        click.echo(translate(N_("The store holds no file with these bytes.")))
    for number in held.numbers:
        click.echo(say(_NUMBER.get(number.kind, _OF_THE_STORE), number=number.number))
