"""French, as `sentences_report` has it in Arabic: the yearly report."""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, Noun, counted, date_words, grouped, short_date

_ONE = 1
_FAVOURABLE, _FILLED = Noun("favorable", "favorables"), Noun("pourvue", "pourvues")


def report_title(first: int, last: int) -> str:
    """Return the title: the report of a year, or of several."""
    if first == last:
        return f"Rapport annuel des travaux de l'Assemblée générale au titre de l'année {first}"
    return f"Rapport des travaux de l'Assemblée générale au titre des années {first} à {last}"


def as_recorded(day: date) -> str:
    """Return the day up to which the record was read."""
    return f"Rapport établi d'après ce qui est enregistré jusqu'au {date_words(day)}."


def sessions_held(sessions: int, sittings: int, failed: int) -> str:
    """Return how many sessions were held, in how many sittings, and how many openings had no quorum."""
    if sessions:
        held = f"L'Assemblée générale a tenu {counted(sessions, NOUNS['session'])} en {counted(sittings, NOUNS['sitting'])}"
    else:
        held = "Aucune session n'a été tenue durant cette période"
    if not failed:
        return f"{held}."
    if failed == _ONE:
        return f"{held} ; 1 réunion n'a pu se tenir, faute de quorum."
    return f"{held} ; {grouped(failed)} réunions n'ont pu se tenir, faute de quorum."


def how_attendance_counts() -> str:
    """Return how attendance is counted."""
    return (
        "Pour chaque membre élu sont comptées les seules séances tenues pendant son mandat ; les membres associés ne sont pas comptés. "
        "Est présent quiconque a rejoint la séance après son ouverture, excusé quiconque a vu ses motifs acceptés par l'Assemblée "
        "générale après la réunion. Le taux de présence se rapporte au total de ces séances."
    )


def votes_taken(ballots: int) -> str:
    """Return how many votes there were."""
    if not ballots:
        return "Aucun scrutin n'a eu lieu sur les points, les propositions et les amendements."
    return f"Nombre de scrutins sur les points, les propositions et les amendements : {grouped(ballots)}."


def special_votes_taken(votes: int, adopted: int) -> str:
    """Return how many votes were taken on members and on the bureau."""
    return (
        f"Nombre de scrutins sur les membres et le bureau (expulsion, révocation du bureau, avis sur une révocation, démission) : "
        f"{grouped(votes)}, dont {counted(adopted, _FAVOURABLE)}."
    )


def elections_held(elections: int, decided: int) -> str:
    """Return how many elections were held, and how many elected somebody."""
    return f"Nombre d'élections : {grouped(elections)}, dont {counted(decided, _FILLED)}."


def decisions_taken(decisions: int) -> str:
    """Return how many decisions there were."""
    if not decisions:
        return "Aucune décision n'a été prise."
    return f"L'Assemblée générale a pris {counted(decisions, NOUNS['decision'])}."


def approval_delay(answered: int, asked: int, mean: str) -> str:
    """Return how many requests for approval were answered, and after how many days on average."""
    if not answered:
        return f"Demandes d'approbation adressées : {grouped(asked)} ; aucune n'a reçu de réponse."
    return f"Demandes d'approbation adressées : {grouped(asked)} ; réponses reçues : {grouped(answered)} ; délai moyen de réponse, en jours : {mean}."


def recommendations_made(recommendations: int) -> str:
    """Return how many recommendations there were, each counted once."""
    if not recommendations:
        return "Aucune recommandation n'a été émise."
    return f"L'Assemblée générale a émis {counted(recommendations, NOUNS['recommendation'])}."


def shared_recommendations() -> str:
    """Return how recommendations to several authorities are counted."""
    return "Une recommandation adressée à plusieurs autorités est comptée avec chacune d'elles."


def sitting_label(day: date) -> str:
    """Return a sitting as a chart and its table name it."""
    return short_date(day)


def bar_told(values: tuple[tuple[str, int], ...]) -> str:
    """Return what a bar shows, for those who do not see it: Présents : 53 ; Absents excusés : 4."""
    return " ; ".join(f"{name} : {grouped(value)}" for name, value in values)


def axis_told(top: int) -> str:
    """Return what the scale of a chart is."""
    return f"Échelle de 0 à {grouped(top)}"


def answer_delay(answered: int, mean: str) -> str:
    """Return how many of the recommendations sent were answered, each with each authority, and after how many days on average."""
    if not answered:
        return "Aucune réponse aux recommandations n'a encore été reçue."
    return f"Réponses reçues aux recommandations : {grouped(answered)} ; délai moyen depuis l'envoi, en jours : {mean}."
