"""What the minutes say of absences decided later; the rest of the attendance is in the golden texts."""

from datetime import date

from documents import sample_dossier as sample
from documents.plain_text import plain_text
from msgspec.structs import replace

from assembly.documents.minutes import minutes_view
from assembly.documents.templates import render
from assembly.domain.excuse import LateExcuse

JUNE = date(2020, 6, 24)


def late(number, member, accepted, sitting=1):
    return LateExcuse(
        number=number, sitting=sitting, at=sample.at(10, 20), member=member, missed="2020-06", missed_sitting=1, meeting=JUNE,
        accepted=accepted,
    )  # fmt: skip


DECIDED = (late(1, 60, True), late(2, 61, False))


def text_of(dossier, language="ar", sitting=None):
    return plain_text(
        render("minutes", language, minutes_view(dossier, sitting, language=language), None)
    ).splitlines()


def test_the_minutes_say_what_was_decided_of_absences_and_never_why():
    lines = text_of(sample.october(late_excuses=DECIDED))
    place = lines.index("أسباب الغياب المعروضة على الجمعية العامة")
    assert [line for line in lines[place + 1 :] if line][:2] == [
        "عرضت على الجمعية العامة أسباب غياب السيدة العضوة الستون عن اجتماع 24 يونيو 2020، فقررت قبولها.",
        "عرضت على الجمعية العامة أسباب غياب السيد العضو الحادي والستون عن اجتماع 24 يونيو 2020، فقررت عدم قبولها.",
    ]
    assert place < lines.index("جدول الأعمال")


def test_in_french():
    lines = text_of(sample.october(late_excuses=DECIDED), "fr")
    place = lines.index("Motifs d’absence soumis à l’Assemblée générale")
    told = [line for line in lines[place + 1 :] if line][:2]
    assert "24 juin 2020" in told[0]
    assert told[0].endswith("qui a décidé de les accepter.")
    assert told[1].endswith("qui a décidé de ne pas les accepter.")


def test_nothing_decided_nothing_said():
    assert "أسباب الغياب المعروضة على الجمعية العامة" not in text_of(sample.october())


def test_a_decision_is_told_at_its_own_sitting():
    whole = sample.two_sittings()
    decided = replace(whole, late_excuses=(late(1, 60, True, 2),))
    views = minutes_view(decided).sittings
    assert [len(view.absences) for view in views] == [0, 1]
