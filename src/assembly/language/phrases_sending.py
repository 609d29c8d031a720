"""French, as `sentences_sending` has it in Arabic: letters that ask for an approval (art. 46) or remind of an answer."""

from __future__ import annotations

from assembly.language.french import date_words, de, words_and_figure
from assembly.language.phrases import recorded, session_of_the_assembly, the_law
from assembly.language.sentences import SessionName
from assembly.language.sentences_sending import Earlier
from assembly.language.terms import Gender

_RANKS = {1: "Premier", 2: "Deuxième", 3: "Troisième"}


def decision_sent(number: str, title: str) -> str:
    """Return the subject of a letter that puts a decision to an authority."""
    return f"Demande d'approbation de la décision n° {number} : {recorded(title)}"


def decision_forwarded(number: str, session: SessionName, article: str, law: str) -> str:
    """Return what the letter asks: the decision is not enforceable before it is approved."""
    return (
        f"En application de l'article {article} de {the_law(law)}, j'ai l'honneur de vous transmettre, ci-joint, un extrait "
        f"du registre des décisions portant la décision n° {number}, prise lors {de(session_of_the_assembly(session))}, en "
        "vous priant de bien vouloir l'approuver afin qu'elle devienne exécutoire, et de m'informer de la suite que vous "
        "lui réserverez."
    )


def decision_enclosed(number: str) -> str:
    """Return what is enclosed with it."""
    return f"extrait du registre des décisions : décision n° {number}"


def sheet_enclosed() -> str:
    """Return that the sheet for the answers is enclosed."""
    return "tableau électronique à compléter pour les réponses"


def enclosures(parts: tuple[str, ...]) -> str:
    """Return all that is enclosed."""
    return " ; ".join(parts)


def reminder_subject(rank: int, n: int, session: SessionName) -> str:
    """Return the subject of a reminder."""
    about = "la recommandation issue" if n == 1 else "les recommandations issues"
    return f"{_RANKS[rank]} rappel concernant {about} {de(session_of_the_assembly(session))}"


def my_letter(earlier: Earlier) -> str:
    """Return the dispatch that a reminder refers to."""
    return f"ma lettre n° {earlier.reference} du {date_words(earlier.on)}"


def my_reminder(rank: int, earlier: Earlier) -> str:
    """Return an earlier reminder that a later one refers to."""
    return f"mon {_RANKS[rank].lower()} rappel n° {earlier.reference} du {date_words(earlier.on)}"


def reminder_body(n: int, letters: int) -> str:
    """Return what a reminder asks; `letters` is how many letters it refers to."""
    mine = (
        "à ma lettre citée en référence, restée à ce jour sans réponse"
        if letters == 1
        else "à mes lettres citées en référence, restées à ce jour sans réponse"
    )
    several = f"aux {words_and_figure(n, Gender.FEMININE)} recommandations"
    what = {1: "à la recommandation", 2: "aux deux recommandations"}.get(n, several)
    return (
        f"Comme suite {mine}, je vous saurais gré de bien vouloir m'informer de la suite réservée {what} figurant dans le "
        "tableau ci-joint."
    )


def reminder_enclosed(n: int) -> str:
    """Return what is enclosed with a reminder."""
    return (
        f"tableau {'de la recommandation restée' if n == 1 else 'des recommandations restées'} sans réponse"
    )


def unanswered_title(n: int) -> str:
    """Return the title of the table that a reminder brings with it."""
    return "Recommandation restée sans réponse" if n == 1 else "Recommandations restées sans réponse"
