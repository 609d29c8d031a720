"""French, as `sentences_opening` has it in Arabic: legal basis, convocation, preamble, guests, refused items."""

from __future__ import annotations

from datetime import date

from assembly.language.french import (
    NOUNS,
    counted,
    date_words,
    de,
    hour_words,
    long_date,
    month_name,
    with_article,
)
from assembly.language.french_persons import by_gender, capitalised, chair_title, office_title
from assembly.language.french_places import city as city_name
from assembly.language.french_places import hall as hall_named
from assembly.language.phrases import (
    below,
    in_law,
    in_said_law,
    its_session,
    listed,
    recorded,
    session_of_the_assembly,
    styled,
    the_articles,
    the_sitting,
)
from assembly.language.sentences import SessionName
from assembly.language.sentences_opening import Chair, Place, Refusal, Witness, Writer
from assembly.language.terms import AnyGender

_SUBSTITUTION = {
    "absence": ("en raison de l'absence du président", "en raison de l'absence de la présidente"),
    "impediment": ("en raison d'un empêchement du président", "en raison d'un empêchement de la présidente"),
    "vacancy": ("la présidence étant vacante", "la présidence étant vacante"),
}


def titled(chair: Chair) -> str:
    """Return how sentences name the chair: Monsieur le Président, Madame la présidente de séance."""
    return chair_title(chair.post, chair.person.gender)


def minutes_title(session: SessionName, place: int | None = None) -> str:
    """Return the title of the minutes, of one sitting when `place` is its rank among those held."""
    whole = de(session_of_the_assembly(session))
    return f"Procès-verbal {whole}" if place is None else f"Procès-verbal de {the_sitting(place)} {whole}"


def failed_minutes_title(session: SessionName) -> str:
    """Return the title of the record of an opening without quorum (art. 14)."""
    return f"Procès-verbal de défaut de quorum pour la tenue {de(session_of_the_assembly(session))}"


def legal_basis(basis: str, articles: tuple[str, ...]) -> str:
    """Return the first ground: the law as its rule book cites it, and the articles relied on."""
    its = "ses" if len(set(articles)) > 1 else "son"
    return f"Vu {basis}, notamment {its} {the_articles(articles)} ;"


def convocation_basis(sent: date, call: int) -> str:
    """Return the second ground: the convocation and its date, the second one named as such."""
    notice = "la convocation adressée" if call == 1 else "la seconde convocation adressée"
    return f"Vu {notice} le {date_words(sent)} aux membres de l'Assemblée générale ;"


def preamble(chamber: str, held: str, place: Place, chair: Chair, writer: Writer) -> str:
    """Return the opening paragraph; `held` is what was held: sa session ordinaire …, or a sitting of it."""
    return (
        f"L'Assemblée générale {de(with_article(recorded(chamber)))} a tenu {held}, {_when_and_where(place)}, "
        f"{presided(chair)}, {written(writer)}."
    )


def failed_preamble(chamber: str, session: SessionName, place: Place, chair: Chair, writer: Writer) -> str:
    """Return the opening paragraph where the quorum was not reached: members came, nothing was held."""
    return (
        f"Les membres de l'Assemblée générale {de(with_article(recorded(chamber)))} se sont réunis "
        f"{_when_and_where(place)}, en vue de tenir {session_of_the_assembly(session)}, "
        f"{presided(chair)}, {written(writer)}."
    )


def deserted_preamble(chamber: str, session: SessionName, place: Place, witness: Witness) -> str:
    """Return the opening paragraph where no member came: the time and place were there, and who drew up the record."""
    return (
        f"La réunion des membres de l'Assemblée générale {de(with_article(recorded(chamber)))} était fixée "
        f"{_when_and_where(place)}, en vue de tenir {session_of_the_assembly(session)}. "
        f"{capitalised(witness.name)}, {recorded(witness.title)}, a constaté les présences et dressé le présent procès-verbal."
    )


def sitting_of_session(place: int, session: str) -> str:
    """Return what one sitting's preamble says was held: la première séance de sa session ordinaire …."""
    return f"{the_sitting(place)} {de(session)}"


def presided(chair: Chair) -> str:
    """Return sous la présidence de … with the post, and for whoever stands in the ground and the article."""
    words = f"sous la présidence de {styled(chair.person)}, {office_title(chair.post, chair.person.gender)}"
    if chair.post == "president":
        return words
    if chair.ground in _SUBSTITUTION:
        words += f", {by_gender(chair.president, *_SUBSTITUTION[chair.ground])}"
    return f"{words}, {in_said_law(chair.article)}" if chair.article else words


def written(writer: Writer) -> str:
    """Return le secrétariat de la séance étant assuré par …, with the post."""
    title = office_title(writer.post, writer.person.gender)
    return f"le secrétariat de la séance étant assuré par {styled(writer.person)}, {title}"


def in_hall(hall: str) -> str:
    """Return dans la salle de réunion, au siège de la Chambre; a hall of its own name is shown as it was typed."""
    if known := hall_named(hall):
        return known
    if hall.startswith("قاعة "):
        return f"dans la salle « {recorded(hall.removeprefix('قاعة '))} »"
    return f"dans les locaux « {recorded(hall)} »"


def at_city(city: str) -> str:
    """Return à Safi; a city without a known French name is shown as it was typed."""
    return f"à {recorded(city_name(city))}"


def on_own_initiative(president: AnyGender) -> str:
    """Return who asked for an extraordinary session, the president having done so (art. 12)."""
    return f"à l'initiative {by_gender(president, 'du président', 'de la présidente')} de la Chambre"


def on_request(requester: str, on: date) -> str:
    """Return who asked for an extraordinary session (art. 12): l'autorité gouvernementale compétente, le gouverneur …."""
    return f"sur demande {de(recorded(requester))} en date du {date_words(on)}"


def members_who_asked(n: int) -> str:
    """Return the members in office who asked for an extraordinary session: 50 membres en exercice."""
    return f"{counted(n, NOUNS['member'])} en exercice"


def members_uncounted() -> str:
    """Return the members who asked, where their number was not recorded."""
    return "membres de l'Assemblée générale"


def extraordinary_session(session: SessionName, asked: str, article: str) -> str:
    """Return sa session extraordinaire with who asked for it and the article."""
    return f"{its_session(session)}, {asked}, {in_said_law(article)}"


def convened_by_governor(governor: str, requested: date) -> str:
    """Return that the governor convened, the president not having answered a request in time (art. 12)."""
    return (
        f"sur convocation de M. le gouverneur ({recorded(governor)}), le président n'ayant pas donné suite "
        f"à la demande présentée le {date_words(requested)}"
    )


def held_remotely(ground: str, dated: date, checked_by: str) -> str:
    """Return that a sitting was held at a distance, which is not in the law: its ground is mandatory."""
    return (
        f"La séance s'est tenue à distance, par visioconférence, sur le fondement du texte suivant : "
        f"{recorded(ground)}, en date du {date_words(dated)}. L'identité des présents a été vérifiée "
        f"et leur présence portée sur la feuille de présence par {recorded(checked_by)}."
    )


def guests_attended(
    guests: tuple[str, ...],
    gender: AnyGender,  # noqa: ARG001  shown by the Arabic verb alone
    article: str,
    law: str,
) -> str:
    """Return who attended without a vote (art. 15), each with the title recorded."""
    verb = "Ont assisté" if len(guests) > 1 else "A assisté"
    return f"{verb} à la séance, sans prendre part au vote, {in_law(article, law)} : {listed(guests)}."


def held_after_its_month(month: int, reason: str) -> str:
    """Return why a session was held after its month: the reason is recorded, never supposed."""
    lead = f"Cette session n'a pu se tenir au cours du mois {de(month_name(month))}, pour le motif suivant :"
    return below(lead, reason)


def opening_declared(chair: Chair) -> str:
    """Return Monsieur le Président a déclaré ouverts les travaux de la session."""
    return f"{titled(chair)} a déclaré ouverts les travaux de la session."


def item_refused(chair: Chair, refusal: Refusal, article: str) -> str:
    """Return the refusal of a member's item, told at the opening without debate (art. 13)."""
    author = refusal.author
    who = by_gender(author.gender, "il", "elle")
    lead = (
        f"À l'ouverture de la séance et sans débat, {titled(chair)} a informé {styled(author)} "
        f"du refus d'inscrire à l'ordre du jour le point qu'{who} avait proposé "
        f"le {date_words(refusal.asked_on)}, intitulé :"
    )
    reason = f"Ce refus, prononcé {in_said_law(article)}, est motivé comme suit :"
    return below(lead, below(f"{refusal.title}\n{reason}", refusal.reason))


def agenda_lead() -> str:
    """Return the sentence before the agenda."""
    return "L'ordre du jour de la session comprenait les points suivants :"


def agenda_of_one() -> str:
    """Return the sentence before an agenda of one item."""
    return "L'ordre du jour de la session comprenait le point suivant :"


def _when_and_where(place: Place) -> str:
    opened = place.opened
    return (
        f"le {long_date(opened.date())} à {hour_words(opened.time())}, "
        f"{in_hall(place.hall)}, {at_city(place.city)}"
    )
