"""The sample sessions for French papers: the first of them with names recorded in French, the others with Arabic ones alone."""

from documents import sample_dossier as sample
from msgspec.structs import replace

from assembly.domain.dossier import Dossier

AUTHORITIES = {
    1: "Conseil de la Région Marrakech-Safi",
    2: "Ministère du Tourisme, de l'Artisanat, du Transport Aérien et de l'Économie Sociale",
}


def bilingual() -> Dossier:
    """October 2020 where most members and two authorities have a French name: the rest is shown in Arabic."""
    whole = sample.october()
    named = replace(whole.openings[0], roll=tuple(_named(entry) for entry in whole.openings[0].roll))
    recommendations = tuple(
        replace(
            r, authorities=tuple(replace(a, name_fr=AUTHORITIES.get(a.number, "")) for a in r.authorities)
        )
        for r in whole.recommendations
    )
    return replace(whole, openings=(named,), recommendations=recommendations)


def _named(entry):
    return entry if entry.number % 10 == 0 else replace(entry, name_fr=f"Membre Numéro {entry.number}")


SCENARIOS = {
    "october": (bilingual, None),
    "second-call": (sample.second_call, None),
    "without-quorum": (sample.failed, None),
    "of-nobody": (sample.deserted, None),
    "two-sittings": (sample.two_sittings, None),
    "second-sitting": (sample.two_sittings, 2),
    "draft": (sample.draft, None),
    "every-ending": (sample.every_ending, None),
}
