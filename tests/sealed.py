"""Sessions closed, signed and sealed, for the tests; and a forger who makes a journal's sums fit whatever it says."""

import json
import re
from hashlib import sha256
from pathlib import Path

from after import closed, february
from hall import Hall

from assembly.store.seals import SEALS

IN_NOVEMBER, IN_MARCH = "2020-11-13T09:00:00Z", "2021-03-01T09:00:00Z"
SIGNED = b"%PDF-1.7 signed in "


def signed(hall: Hall, session: str, now: str) -> Path:
    """Record that a session's minutes were signed; return the signed file, which the store does not have yet."""
    path = hall.folder.parent / f"{session}.pdf"
    path.write_bytes(SIGNED + session.encode())
    hall.ok("signed", "--on", now[:10], "--session", session, now=now)
    return path


def sealed(hall: Hall, session: str, now: str) -> Hall:
    """Seal a session that is closed."""
    hall.ok("seal", "--signed", signed(hall, session, now), "--session", session, now=now)
    return hall


def october_sealed(hall: Hall) -> Hall:
    """Close and seal October, whose sitting is open."""
    return sealed(closed(hall), "2020-10", IN_NOVEMBER)


def both_sealed(hall: Hall) -> Hall:
    """Seal October, then hold and seal February."""
    february(october_sealed(hall))
    of_february = ("--session", "2021-02")
    hall.ok("approve-minutes", "2020-10", "--all-for", *of_february, now="2021-02-18T11:00:00Z")
    hall.ok("close-sitting", "--at", "13:00", *of_february, now="2021-02-18T13:00:00Z")
    hall.ok("close-session", *of_february, now="2021-02-18T13:05:00Z")
    return sealed(hall, "2021-02", IN_MARCH)


def journal(hall: Hall, session: str) -> Path:
    return hall.folder / f"{session}.jsonl"


def forged(raw: bytes) -> bytes:
    """Return a journal with every sum reckoned anew: whole by itself, whatever was changed in it."""
    made = b""
    for line in raw.splitlines():
        made += re.sub(rb',"sum":"[0-9a-f]{64}"}$', b"", line)
        made += b',"sum":"' + sha256(made).hexdigest().encode() + b'"}\n'
    return made


def vote_edited(hall: Hall, session: str = "2020-10") -> bytes:
    """Edit the counts of a session's vote on the disk; return what the journal was."""
    path = journal(hall, session)
    before = path.read_bytes()
    path.write_bytes(re.sub(rb'"in_favour":\d+', b'"in_favour":17', before, count=1))
    assert path.read_bytes() != before
    return before


def sums_forged(hall: Hall, session: str = "2020-10") -> None:
    path = journal(hall, session)
    path.write_bytes(forged(path.read_bytes()))


def listed_anew(hall: Hall, session: str = "2020-10") -> None:
    """Put the journal's present sum in the session's line of the list."""
    path = hall.folder / SEALS
    digest = sha256(journal(hall, session).read_bytes()).hexdigest()
    path.write_text(
        re.sub(rf"(?m)^[0-9a-f]{{64}}  {session}\.jsonl$", f"{digest}  {session}.jsonl", path.read_text())
    )


def sealed_on_present_list(hall: Hall, session: str, before: str) -> None:
    """Rewrite a session's seal as if the list had the number it has now before the line of that session."""
    path = journal(hall, session)
    *others, last = path.read_text().splitlines(keepends=True)
    line = json.loads(last)
    line["set"]["seals"]["1"]["seals"] = before
    path.write_bytes(
        forged(
            ("".join(others) + json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
        )
    )
