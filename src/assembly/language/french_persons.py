"""French titles of persons: honorifics, offices, who presides. Arguments are those of `persons`."""

from __future__ import annotations

import re

from assembly.language.french import ordinal
from assembly.language.terms import AnyGender, Gender

_VICE_PRESIDENT = "vice-president-"
_OFFICE = re.compile(r"\b(?:vice-)?présidente?\b|\bsecrétaire\b|\bdoyen(?:ne)?\b")
_BY_AGE = {
    "oldest": ("doyen d'âge", "doyenne d'âge"),
    "youngest": ("plus jeune membre présent", "plus jeune membre présente"),
}
_TITLES = {
    "president": ("président", "présidente"),
    "secretary": ("secrétaire", "secrétaire"),
    "deputy-secretary": ("secrétaire adjoint", "secrétaire adjointe"),
}


def by_gender(gender: AnyGender, masculine: str, feminine: str) -> str:
    """Return the form that agrees with `gender`."""
    return feminine if Gender(gender) is Gender.FEMININE else masculine


def honorific(gender: AnyGender) -> str:
    """Return M. or Mme, as before a name."""
    return by_gender(gender, "M.", "Mme")


def office_title(
    post: str,
    gender: AnyGender,
    *,
    with_chamber: bool = True,
    president: AnyGender = Gender.MASCULINE,  # noqa: ARG001  shown by the Arabic title alone
) -> str:
    """Return the title of who holds `post`: présidente de la Chambre, premier vice-président de la Chambre.

    `post` is as in `persons.office_title`; ValueError for another. Without the chamber: présidente.
    """
    if post == "member":
        return "membre de l'Assemblée générale" if with_chamber else "membre"
    if post in _BY_AGE:
        return by_gender(gender, *_BY_AGE[post])
    title = _title(post, gender)
    return f"{title} de la Chambre" if with_chamber else title


def chair_title(post: str, gender: AnyGender) -> str:
    """Return how the minutes name who presides: Monsieur le Président, Madame la présidente de séance."""
    if post == "president":
        return by_gender(gender, "Monsieur le Président", "Madame la Présidente")
    return by_gender(gender, "Monsieur le président de séance", "Madame la présidente de séance")


def chair_signature(post: str, gender: AnyGender, *, president: AnyGender = Gender.MASCULINE) -> str:
    """Return what stands under the chair's signature: the office, and for whoever stands in that they presided."""
    title = office_title(post, gender, president=president)
    presided = by_gender(gender, "président", "présidente")
    return title if post == "president" else f"{title}, {presided} de séance"


def who_signs(title: str, gender: AnyGender) -> str:
    """Return a title as a letter names who sends it and as it stands above a signature: Le Président de la Chambre."""
    office = _OFFICE.sub(lambda found: found.group().title(), title, count=1)
    return f"{by_gender(gender, 'Le', 'La')} {office}"


def capitalised(words: str) -> str:
    """Return words as a line of their own begins: Président de la Chambre."""
    return words[:1].upper() + words[1:]


def _title(post: str, gender: AnyGender) -> str:
    if post in _TITLES:
        return by_gender(gender, *_TITLES[post])
    if post.startswith(_VICE_PRESIDENT):
        rank = ordinal(int(post.removeprefix(_VICE_PRESIDENT)), Gender(gender))
        return f"{rank} {by_gender(gender, 'vice-président', 'vice-présidente')}"
    raise ValueError(post)
