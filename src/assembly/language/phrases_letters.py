"""French, as `sentences_letters` has it in Arabic: recommendations to an authority, the minutes to those the law names."""

from __future__ import annotations

from datetime import date

from assembly.language.addressees import Addressee
from assembly.language.french import date_words, de, words_and_figure
from assembly.language.french_addressees import SINCERE
from assembly.language.french_places import city as city_name
from assembly.language.phrases import listed, recorded, session_of_the_assembly, the_law, to_authority
from assembly.language.sentences import SessionName
from assembly.language.terms import Gender


def place_of(address: str | None) -> str:
    """Return the place that stands under an addressee, on one line; nothing where no address is recorded."""
    lines = (line.strip() for line in (address or "").splitlines() if line.strip())
    return " – ".join(recorded(city_name(line)) for line in lines)


def closing(to: Addressee) -> str:
    """Return the closing formula for an authority; an institution is not called by a title."""
    called = f", {to.vocative}," if to.vocative else ""
    return f"Veuillez agréer{called} l'expression de {to.esteem}."


def closing_for_member() -> str:
    """Return the closing formula for a member."""
    return f"Veuillez agréer l'expression de {SINCERE}."


def subject(text: str) -> str:
    """Return the line of the subject."""
    return f"Objet : {text}"


def references(parts: tuple[str, ...]) -> str:
    """Return the line of what the letter refers to."""
    return f"{'Références' if len(parts) > 1 else 'Référence'} : {listed(parts)}"


def copies_to(names: tuple[str, ...]) -> str:
    """Return who gets a copy of the letter for information."""
    return " ; ".join(names)


def recommendations_sent(n: int, session: SessionName) -> str:
    """Return the subject of a letter that sends recommendations."""
    issued = "de la recommandation issue" if n == 1 else "des recommandations issues"
    return f"Transmission {issued} {de(session_of_the_assembly(session))}"


def point_of_law(point: int, article: str, law: str) -> str:
    """Return the point of an article that a letter rests on: point 5 de l'article 3 de la loi n° 18-09."""
    return f"point {point} de l'article {article} de {the_law(law)}"


def minutes_of_days(days: tuple[date, ...]) -> str:
    """Return the minutes that a letter refers to, by the day or days the session sat."""
    return f"procès-verbal de la session tenue le {' et le '.join(date_words(day) for day in days)}"


def recommendations_forwarded(n: int, authority: str, limit: str) -> str:
    """Return what a letter asks of the authority; `limit` is `before`, `as_listed` or nothing."""
    if n == 1:
        what, examine = f"la recommandation adressée {to_authority(authority)}", "l'examiner"
        result = "la suite qui lui sera réservée"
    else:
        few = f"les deux recommandations adressées {to_authority(authority)}"
        many = f"la liste des {words_and_figure(n, Gender.FEMININE)} recommandations adressées {to_authority(authority)}"
        what, examine = few if n == 2 else many, "les examiner"  # noqa: PLR2004  a pair needs no list
        result = "la suite qui leur sera réservée"
    until = f", {limit}" if limit else ""
    return (
        "Comme suite aux travaux de la session mentionnée en objet, j'ai l'honneur de vous transmettre, ci-joint, "
        f"{what}, en vous priant de bien vouloir {examine} et de m'informer de {result}{until}."
    )


def before(day: date) -> str:
    """Return the day before which an answer is asked for."""
    return f"avant le {date_words(day)}"


def as_listed() -> str:
    """Return that recommendations have different time limits, or some of them none."""
    return "dans les délais indiqués dans la liste ci-jointe"


def recommendations_enclosed(n: int) -> str:
    """Return what is enclosed with a letter that sends recommendations."""
    return {1: "texte de la recommandation", 2: "texte des deux recommandations"}.get(
        n, "liste des recommandations"
    )


def attached_title(n: int, authority: str) -> str:
    """Return the title of the recommendations that a letter brings with it."""
    whom = to_authority(authority)
    if n == 1:
        return f"Recommandation adressée {whom}"
    return f"{'Recommandations' if n == 2 else 'Liste des recommandations'} adressées {whom}"  # noqa: PLR2004  a pair


def attached_origin(n: int, session: SessionName) -> str:
    """Return the session that the recommendations enclosed come from."""
    return f"{'Issue' if n == 1 else 'Issues'} {de(session_of_the_assembly(session))}"


def minutes_sent(minutes: str) -> str:
    """Return the subject of a letter that sends minutes, or a copy of them."""
    whose = "d'une copie" if minutes.startswith("Copie") else "du procès-verbal"
    return f"Transmission {whose}{minutes.removeprefix('Copie').removeprefix('Procès-verbal')}"


def minutes_forwarded(minutes: str, day: date, article: str, law: str) -> str:
    """Return that the minutes go to the government authority (art. 18)."""
    return f"{_by_law(article, law)} le {_within(minutes)}, en date du {date_words(day)}."


def copy_forwarded(minutes: str, day: date, article: str, law: str) -> str:
    """Return that a copy of the minutes goes to a governor or a member (art. 18)."""
    return f"{_by_law(article, law)} copie du {_within(minutes)}, en date du {date_words(day)}."


def minutes_enclosed(minutes: str) -> str:
    """Return the minutes, or a copy of them, as they are named among what is enclosed: in the middle of a line."""
    return minutes[:1].lower() + minutes[1:]


def copy_of(minutes: str) -> str:
    """Return Copie du procès-verbal de …."""
    return f"Copie du {_within(minutes)}"


def _within(minutes: str) -> str:
    """Return the title of minutes as it stands within a sentence."""
    return minutes[:1].lower() + minutes[1:]


def _by_law(article: str, law: str) -> str:
    return (
        f"En application de l'article {article} de {the_law(law)}, j'ai l'honneur de vous adresser, ci-joint,"
    )
