"""The sentences of the numbers at the end of papers: the journal's, and that of the list of seals."""

from __future__ import annotations


def journal_sum(session: str) -> str:
    """Return what the sum of a session's journal is called."""
    return f"مجموع تحقق سجل الدورة {session} قبل ختمه:"


def seals_before() -> str:
    """Return what the number of the list of seals before a session is called."""
    return "رقم لائحة الأختام قبل هذه الدورة:"


def no_seals_before() -> str:
    """Return the same while no session is sealed: the number is that of an empty list."""
    return "رقم لائحة الأختام قبل هذه الدورة (لائحة فارغة، لم تختم أي دورة بعد):"


def seals_now() -> str:
    """Return what the number of the list of seals is called on a later paper."""
    return "رقم لائحة أختام سجلات الدورات:"


def what_numbers_are_for() -> str:
    """Return what the numbers under the minutes are for."""
    return "بهذين الرقمين يتحقق من أن ما سجل لم يغير بعد طبع هذا المحضر."


def picture_of_numbers() -> str:
    """Return what the picture beside the numbers shows, for who cannot see it."""
    return "رمز استجابة سريعة يحمل الرقمين المطبوعين بجانبه"
