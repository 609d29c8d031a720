"""The texts of a session that `search` looks through: where each stands, and its words."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.dossier import Dossier


def texts_of(dossier: Dossier) -> Iterator[tuple[str, int, str]]:
    """Yield every text of a session with the names of those it comes from, so that people are found as well."""
    names = {entry.number: entry.name for opening in dossier.openings for entry in opening.roll}
    for item in dossier.items:
        presenter = item.presenter
        presents = (names.get(presenter.member or 0), presenter.name, presenter.title) if presenter else ()
        yield "item", item.number, _joined(item.title, item.summary, *presents)
    for refused in dossier.refused_items:
        yield (
            "refused-item",
            refused.number,
            _joined(refused.title, refused.reason, names.get(refused.member)),
        )
    for sitting in dossier.sittings:
        for guest in sitting.guests:
            yield "sitting", sitting.number, _joined(guest.name, guest.title)
    for speech in dossier.speeches:
        speaker = speech.speaker.guest or names.get(speech.speaker.member or 0)
        yield "speech", speech.number, _joined(speaker, speech.text)
    for proposal in dossier.proposals:
        yield proposal.kind, proposal.number, _joined(proposal.text, *map(names.get, proposal.by))
    for amendment in dossier.amendments:
        yield "amendment", amendment.number, _joined(amendment.text, *map(names.get, amendment.by))
    for recommendation in dossier.recommendations:
        authorities = (authority.name_ar for authority in recommendation.authorities)
        yield "recommendation", recommendation.number, _joined(recommendation.text, *authorities)


def _joined(*parts: str | None) -> str:
    return " — ".join(filter(None, parts))
