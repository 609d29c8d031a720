"""The headings and labels of the papers in French, by the Arabic constants that name them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from assembly.language import sentences as common
from assembly.language import sentences_certificate as certificate
from assembly.language import sentences_check as check
from assembly.language import sentences_correction as correction
from assembly.language import sentences_decisions as decisions
from assembly.language import sentences_election_sheets as election_sheets
from assembly.language import sentences_elections as elections
from assembly.language import sentences_follow_up as follow_up
from assembly.language import sentences_hall_sheets as sheets
from assembly.language import sentences_letters as letters
from assembly.language import sentences_meeting as meeting
from assembly.language import sentences_minutes as minutes
from assembly.language import sentences_recommendations as listing
from assembly.language import sentences_report as report


def _each(arabic: tuple[str, ...], *french: str) -> dict[str, str]:
    return dict(zip(arabic, french, strict=True))


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
        common.SHEET_ANNEX: "Feuille de présence",
        common.EXCUSED_ANNEX: "Liste des membres absents excusés",
        common.RECOMMENDATIONS_ANNEX: "Recommandations par autorité destinataire",
        common.TELEGRAM_ANNEX: "Texte du télégramme de loyalisme et de dévouement",
        listing.NONE_STATED: listing.NONE_STATED,
        **_each(listing.COLUMNS, "N°", "Recommandation", "Origine", "Secteur", "Priorité", "Échéance"),
        meeting.BLANK: meeting.BLANK,
        meeting.AGENDA: "Ordre du jour",
        report.SESSIONS_HEADING: "Sessions et quorum",
        report.VOTES_HEADING: "Scrutins",
        report.DECISIONS_HEADING: "Décisions",
        **_each(
            report.SESSION_COLUMNS,
            "Session",
            "Tenue le",
            "Séances",
            "Membres en exercice",
            "Signatures",
            "Nombre requis",
            "Quorum légal",
        ),
        **_each((report.REACHED, report.REACHED_NOT, report.NOT_HELD), "Atteint", "Non atteint", "Non tenue"),
        **_each(
            report.SITTING_COLUMNS,
            "Séance",
            "Membres en exercice",
            "Présents",
            "Absents excusés",
            "Absents non excusés",
            "Taux de présence",
        ),
        **_each(report.YEAR_COLUMNS[:3], "Année", "Sessions", "Séances"),
        **_each(
            report.MEMBER_COLUMNS[:6],
            "N°",
            "Nom",
            "Séances comptées",
            "Présences",
            "Absences excusées",
            "Absences non excusées",
        ),
        report.ATTENDANCE_CHART: "Présence à chaque séance",
        report.ATTENDANCE_BY_YEAR_CHART: "Présences cumulées aux séances de chaque année",
        **_each(
            (report.BY_SITTING, report.BY_YEAR, report.BY_MEMBER),
            "Présence par séance",
            "Présence par année",
            "Présence par membre",
        ),
        report.VOTES_CHART: "Scrutins par résultat",
        report.VOTES_SERIES: "Nombre de scrutins",
        **_each(report.RESULT_COLUMNS, "Résultat", "Nombre de scrutins", "Part"),
        report.METHOD_COLUMNS[0]: "Mode de scrutin",
        **_each(
            tuple(report.RESULTS.values()),
            "Adoption à l'unanimité",
            "Adoption à la majorité",
            "Adoption par voix prépondérante",
            "Rejet",
            "Sans résultat",
        ),
        **_each(tuple(report.METHODS.values()), "À main levée", "Par appel nominal", "Au scrutin secret"),
        **_each(
            report.APPROVAL_COLUMNS[1:],
            "Autorité chargée",
            "Demandée le",
            "Réponse le",
            "Réponse",
            "Délai en jours",
        ),
        **_each(tuple(report.ROLES.values()), "de l'artisanat", "des finances"),
        **_each(tuple(report.OUTCOMES.values()), "Approbation", "Refus", "Renvoi pour modification"),
        report.APPROVALS_CAPTION: "Réponses des autorités aux demandes d'approbation",
        **_each(
            (report.AUTHORITY_COLUMN, report.LEVEL_COLUMN, report.TOTAL_COLUMN),
            "Autorité destinataire",
            "Niveau",
            "Total",
        ),
        **_each(tuple(report.LEVELS.values()), "Local", "Régional", "National"),
        **_each(
            tuple(report.STATES.values()),
            "À transmettre",
            "En attente",
            "Acceptées, en tout ou partie",
            "Réalisées",
            "Refusées",
        ),
        report.ANSWER_DAYS: "Délai moyen de réponse (jours)",
        **_each((report.NO_AUTHORITY, report.NO_ANSWER), "Autorité non précisée", "Pas encore de réponse"),
        **_each(
            report.PATTERNS, "couleur foncée", "lignes obliques", "points", "sans motif", "lignes croisées"
        ),
        minutes.ATTENDANCE: "Présence",
        minutes.QUORUM: "Quorum légal",
        minutes.OPENING_WORDS: "Allocution d'ouverture",
        minutes.REFUSED_ITEMS: "Points non inscrits à l'ordre du jour",
        minutes.ABSENCES: "Motifs d'absence soumis à l'Assemblée générale",
        minutes.DEBATES: "Délibérations",
        minutes.MOTIONS: "Propositions et vœux mis aux voix",
        sheets.ATTENDANCE_TITLE: "Feuille de présence",
        **_each(sheets.ATTENDANCE_COLUMNS, "N°", "Nom complet", "Qualité", "Signature"),
        sheets.ASSOCIATES: "Membres associés",
        sheets.ROLL_CALL_TITLE: "Feuille d'appel nominal",
        **_each(sheets.ROLL_CALL_COLUMNS, "N°", "Nom complet", "Pour", "Contre", "Abstention"),
        sheets.TALLY_TITLE: "Feuille de dépouillement",
        **_each(sheets.METHODS, "À main levée", "Par appel nominal", "Au scrutin secret"),
        sheets.COUNTS[0]: "Membres présents lors du vote",
        sheets.COUNTS[5]: "Présents n'ayant pas pris part au vote",
        **_each(sheets.WITNESSES, "Premier témoin", "Second témoin"),
        election_sheets.BALLOT_TITLE: "Bulletin de vote",
        election_sheets.ELECTION_TALLY_TITLE: "Feuille de dépouillement d'une élection",
        **_each(election_sheets.ELECTION_COLUMNS, "Candidats", "Premier tour", "Second tour"),
        **_each(
            election_sheets.ELECTION_COUNTS,
            "Total des voix obtenues",
            "Bulletins blancs et nuls ou abstentions",
            "Votants",
            "Membres présents lors du vote",
        ),
        election_sheets.OLDEST_PRESIDES: "Président de la séance d'élection",
        election_sheets.YOUNGEST_WRITES: "Secrétaire de la séance d'élection",
        elections.CANDIDATE: "Candidats",
        elections.VOTES_OBTAINED: "Voix obtenues",
        elections.BLANK_PAPERS: "Bulletins blancs et nuls",
        decisions.EXTRACT: "Extrait du registre des décisions",
        decisions.NOTICE: "Avis",
        decisions.DECIDES: "Décide ce qui suit :",
        decisions.SINGLE_ARTICLE: "Article unique",
        decisions.AFTER_DELIBERATION: "Après en avoir délibéré ;",
        decisions.VOTING: "Votants",
        decisions.OUT_OF_THE_VOTE: "N'ayant pas pris part au vote",
        **_each(
            decisions.REGISTER_COLUMNS,
            "Décision",
            "Date",
            "Session",
            "Objet",
            "Résultat du vote",
            "Approbation",
            "État",
        ),
        decisions.ENFORCEABLE: "Exécutoire",
        decisions.NOT_ASKED: "Non exécutoire : approbation non encore demandée",
        decisions.WAITING: "Non exécutoire : en attente d'approbation",
        decisions.APPROVAL_REFUSED: "Non exécutoire : approbation refusée",
        decisions.RETURNED: "Non exécutoire : renvoyée pour modification",
        decisions.CANCELLED: "Annulée après un nouveau vote",
        decisions.SESSION_GOING_ON: "Session non close",
        decisions.APPROVAL_NOT_NEEDED: "Non requise",
        letters.FROM: "De :",
        letters.TO: "À :",
        # An administrative letter in French begins with what it has to say.
        letters.GREETING: "",
        follow_up.TITLE: "Recommandations précédentes et suites réservées",
        **_each(
            follow_up.COLUMNS,
            "N°",
            "Recommandation",
            "Autorité destinataire",
            "Envoi",
            "Suite réservée",
        ),
        follow_up.NOT_SENT: "non encore transmise",
        letters.ENCLOSED: "Pièces jointes :",
        letters.COPIES: "Copie pour information :",
        correction.INSTEAD: "Au lieu de :",
        correction.READ: "Lire :",
        correction.REST_UNCHANGED: "Le reste sans changement.",
        certificate.TITLE: "Attestation de présence",
        check.TITLE: "Rapport de contrôle de légalité",
        **_each(check.SUMMARY_COLUMNS, "Catégorie", "Nombre"),
        **_each(check.FINDING_COLUMNS, "Constat", "Fondement", "Remède"),
        check.IGNORED: "Ce qui a été écarté",
        **_each(check.IGNORED_COLUMNS, "Constat", "Fondement", "Motif"),
        check.OWN_VALUES: "Valeurs propres à la Chambre en vigueur",
        **_each(check.OWN_VALUE_COLUMNS, "Règle", "Valeur", "Fondement", "Motif"),
        check.NO_BASIS: "usage ou registre",
    }
)
"""Headings and labels by their Arabic."""
