"""The headings and labels of the papers in French, by the Arabic constants that name them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from assembly.language import sentences as common
from assembly.language import sentences_recommendations as listing

WORDS: Mapping[str, str] = MappingProxyType(
    {
        common.KINGDOM_AR: common.KINGDOM_FR,
        common.KINGDOM_FR: common.KINGDOM_FR,
        common.DRAFT: "Projet",
        common.SPECIMEN: "Spécimen",
        common.GOVERNMENT_AUTHORITY: "l'autorité gouvernementale compétente",
        common.GOVERNOR: "le gouverneur",
        common.MEMBERS_IN_OFFICE: "Membres en exercice",
        common.PRESENT: "Présents",
        common.EXCUSED: "Absents excusés",
        common.ABSENT: "Absents non excusés",
        common.ASSOCIATES_PRESENT: "Membres associés présents (à titre consultatif)",
        common.VOTERS: "Votants",
        common.IN_FAVOUR: "Pour",
        common.AGAINST: "Contre",
        common.ABSTAINING: "Abstentions",
        common.LABEL: "Libellé",
        common.AMOUNT: "Montant",
        common.PROPOSALS: "Propositions",
        common.PETITIONS: "Vœux",
        common.RECOMMENDATIONS: "Recommandations",
        common.EXCUSED_ANNEX: "Liste des membres absents excusés",
        common.RECOMMENDATIONS_ANNEX: "Recommandations par autorité destinataire",
        common.TELEGRAM_ANNEX: "Texte du télégramme de loyalisme et de dévouement",
        listing.NONE_STATED: listing.NONE_STATED,
        **dict(
            zip(
                listing.COLUMNS,
                ("N°", "Recommandation", "Origine", "Secteur", "Priorité", "Échéance"),
                strict=True,
            )
        ),
    }
)
"""Headings and labels by their Arabic."""
