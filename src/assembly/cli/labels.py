"""The words of the record as a person reads them: names of fields and of their fixed values."""

from __future__ import annotations

from assembly.language.messages import N_, translate

_LABELS = {
    "ordinary": N_("ordinary"), "extraordinary": N_("extraordinary"), "open": N_("open"), "closed": N_("closed"),
    "item": N_("item"), "items": N_("items"), "refused-item": N_("refused item"), "speech": N_("speech"), "speeches": N_("speeches"),
    "proposal": N_("proposal"), "petition": N_("petition"), "proposals": N_("proposals and petitions"), "amendment": N_("amendment"),
    "votes": N_("votes"), "decisions": N_("decisions"), "recommendation": N_("recommendation"), "recommendations": N_("recommendations"),
    "number": N_("number"), "order": N_("place"), "kind": N_("kind"), "title": N_("title"), "text": N_("text"), "summary": N_("summary"),
    "sitting": N_("sitting"), "speaker": N_("speaker"), "member": N_("member"), "guest": N_("guest"), "at": N_("hour"), "by": N_("by"),
    "present": N_("present"), "excused": N_("excused"), "absent": N_("absent"), "attendance": N_("attendance"), "quorum": N_("quorum"),
    "chair": N_("chair"), "secretary": N_("secretary"), "guests": N_("guests"), "opened": N_("opened"), "name": N_("name"),
    "tally": N_("tally"), "in_favour": N_("for"), "for": N_("for"), "against": N_("against"), "abstain": N_("abstaining"),
    "not_voting": N_("not voting"), "verdict": N_("verdict"), "outcome": N_("outcome"), "reason": N_("reason"), "needed": N_("needed"),
    "article": N_("article"), "adopted": N_("adopted"), "rejected": N_("rejected"), "undecided": N_("undecided"), "subject": N_("subject"),
    "entitled": N_("entitled to vote"), "method": N_("method"), "show-of-hands": N_("show of hands"), "roll-call": N_("roll call"),
    "secret": N_("secret"), "level": N_("level"), "local": N_("local"), "regional": N_("regional"), "national": N_("national"),
    "authorities": N_("authorities"), "origin": N_("origin"), "sector": N_("sector"), "priority": N_("priority"), "due": N_("due"),
    "president": N_("president"), "year": N_("year"), "month": N_("month"), "planned": N_("planned"),
    "hall": N_("hall"), "city": N_("city"), "convocations": N_("convocations"), "sent": N_("sent"), "meeting": N_("meeting"),
    "approved": N_("approved"), "approved-with-changes": N_("approved with changes"), "refused": N_("refused"), "put-off": N_("put off"),
    "returned": N_("returned"), "asked": N_("asked for"), "original": N_("original"), "copy": N_("copies"),
    "unapproved": N_("not approved"), "call": N_("call"), "figures": N_("figures"), "label": N_("label"), "amount": N_("amount (centimes)"),
}  # fmt: skip


def label(word: str) -> str:
    """Return a field's or a value's word in the chosen language; texts come back as they are."""
    return translate(_LABELS.get(word, word)) if word in _LABELS else word
