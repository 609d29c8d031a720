"""French, as `sentences` has it in Arabic: people and sessions as they are named, articles as they are cited.

Nothing that was recorded is translated. A recorded text of some length follows its sentence on a line of its own, and a
name or title inside a sentence is wrapped in the characters U+2067 and U+2069, which keep its direction: the page
marks both as Arabic.
"""

from __future__ import annotations

import re

from assembly.language import sentences as arabic
from assembly.language.french import date_words, de, month_name, ordinal, to, with_article
from assembly.language.french_persons import capitalised, honorific
from assembly.language.sentences import Person, SessionName
from assembly.language.terms import AnyGender, Gender

_OPEN, _CLOSE = "\u2067", "\u2069"
_ARABIC = re.compile("[\u0600-\u06ff]")
_STYLED = ("M. ", "Mme ", "Monsieur ", "Madame ", "Dr ", "Pr ", "Me ")
_STYLED_IN_ARABIC = re.compile("السيدة? ")


def recorded(text: str) -> str:
    """Return a recorded name or title for a place inside a sentence, its direction kept."""
    return f"{_OPEN}{text}{_CLOSE}" if _ARABIC.search(text) else text


def below(lead: str, text: str) -> str:
    """Return a sentence that announces a recorded text, and the text on its own lines."""
    return f"{lead}\n{text.strip()}"


def styled(person: Person) -> str:
    """Return M. …, Mme …; a name typed with its title keeps that one."""
    if person.name.startswith(_STYLED):
        return person.name
    return f"{honorific(person.gender)} {recorded(_STYLED_IN_ARABIC.sub('', person.name, count=1))}"


def styled_with(person: Person, title: str) -> str:
    """Return a person with the title that follows the name: M. …, président de la Chambre."""
    return f"{styled(person)}, {recorded(title)}" if title else styled(person)


def session_of_the_assembly(session: SessionName) -> str:
    """Return a session in full: la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020."""
    if session.kind == "ordinary":
        month = de(month_name(session.month))
        return f"la session ordinaire {month} de l'Assemblée générale au titre de l'année {session.year}"
    if session.opened:
        return f"la session extraordinaire de l'Assemblée générale tenue le {date_words(session.opened)}"
    return f"la session extraordinaire de l'Assemblée générale {de(month_name(session.month))} {session.year}"


def session_short(session: SessionName) -> str:
    """Return a session as another one's papers name it: la session ordinaire de juin au titre de l'année 2020."""
    month = de(month_name(session.month))
    if session.kind == "ordinary":
        return f"la session ordinaire {month} au titre de l'année {session.year}"
    return f"la session extraordinaire {month} {session.year}"


def its_session(session: SessionName) -> str:
    """Return a session as the assembly's own: sa session ordinaire d'octobre au titre de l'année 2020."""
    if session.kind == "ordinary":
        month = de(month_name(session.month))
        return f"sa session ordinaire {month} au titre de l'année {session.year}"
    return "sa session extraordinaire"


def sitting_name(place: int) -> str:
    """Return Première séance, as a heading; `place` counts the sittings that were held."""
    return capitalised(f"{ordinal(place, Gender.FEMININE)} séance")


def the_sitting(place: int) -> str:
    """Return la première séance, as it stands in a sentence."""
    return f"la {ordinal(place, Gender.FEMININE)} séance"


def sitting_writer(gender: AnyGender) -> str:  # noqa: ARG001  one form for both
    """Return what a member named to write signs as."""
    return "secrétaire de séance"


def member_by_number(number: int) -> str:
    """Return the name given to a member who is on no roll of the session, to follow M."""
    return f"le membre n° {number}"


def the_articles(articles: tuple[str, ...]) -> str:
    """Return articles, each once, in order: article 14, articles 11, 13, 14 et 18."""
    once = sorted(set(articles), key=arabic.article_order)
    if len(once) == 1:
        return f"article {once[0]}"
    return f"articles {', '.join(once[:-1])} et {once[-1]}"


def of_articles(articles: tuple[str, ...]) -> str:
    """Return de l'article 11, des articles 11 et 12."""
    lead = "des " if len(set(articles)) > 1 else "de l'"
    return f"{lead}{the_articles(articles)}"


def pursuant(article: str, law: str) -> str:
    """Return conformément à l'article 14 de la loi n° 18-09, the law not having been named before."""
    return f"conformément à l'article {article} de {the_law(law)}"


def to_authority(name: str) -> str:
    """Return au Ministère …, à la Wilaya …; a name that takes no article follows à as it is."""
    return to(with_article(name))


def the_law(law: str) -> str:
    """Return a law by its number: la loi n° 18-09, which French papers write with a hyphen."""
    return f"la loi n° {law.replace('.', '-')}"


def in_law(article: str, law: str) -> str:
    """Return conformément à l'article 15 de la loi n° 18-09 précitée."""
    return f"{pursuant(article, law)} précitée"


def in_said_law(article: str) -> str:
    """Return conformément à l'article 14 de ladite loi, the law having been named before."""
    return f"conformément à l'article {article} de ladite loi"


def sheet_joined(sittings: int) -> str:
    """Return that the signed attendance sheet is joined to the minutes: one for each sitting told of."""
    if sittings == 1:
        return "La feuille de présence signée par les membres présents est jointe au présent procès-verbal."
    return "Les feuilles de présence signées par les membres présents sont jointes au présent procès-verbal."


def bare_sheet_joined() -> str:
    """Return that the attendance sheet is joined though nobody signed it."""
    return "La feuille de présence, vierge de toute signature, est jointe au présent procès-verbal."


def annex_title(place: int, title: str) -> str:
    """Return Annexe n° 1 : …."""
    return f"Annexe n° {place} : {title}"


def minutes_of(session: str) -> str:
    """Return le procès-verbal de la session …, as the object of an approval."""
    return f"le procès-verbal {de(session)}"


def session_named_by_id(session: str) -> SessionName:
    """Return what names an earlier session, from its id."""
    return arabic.session_named_by_id(session)


def about_account(title: str) -> str:  # noqa: ARG001  the title stands above in Arabic
    """Return the account that an item has the assembly study."""
    return "le compte administratif"


def object_of_item(number: int, title: str) -> str:  # noqa: ARG001  the title stands above in Arabic
    """Return what is adopted with an item: le troisième point de l'ordre du jour."""
    return f"le {ordinal(number, Gender.MASCULINE)} point de l'ordre du jour"


def subject_of(title: str) -> str:  # noqa: ARG001  the title stands above in Arabic
    """Return what the assembly takes note of."""
    return "ce point"


def listed(names: tuple[str, ...]) -> str:
    """Return names one after the other, parted by ; since a name may hold a comma before its title."""
    return " ; ".join(names)


def joined(names: tuple[str, ...]) -> str:
    """Return names as the subject of a verb: M. A, Mme B et M. C."""
    return " et ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def closed_with(text: str) -> str:
    """Return a recorded text without the stop it may have been typed with."""
    return arabic.closed_with(text)
