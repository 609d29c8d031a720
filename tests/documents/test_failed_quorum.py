import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, source_of, text_of
from documents.readers import lost, with_pdfium, words, words_of_html
from msgspec.structs import replace

from assembly.documents.failed_quorum import failed_quorum, failed_quorum_view
from assembly.documents.press import to_html, to_pdf
from assembly.domain.dossier import Dossier
from assembly.errors import Refused


def test_the_record_is_that_of_the_failed_opening_alone():
    sheet = failed_quorum(source_of(sample.failed()))
    assert (sheet.stem, sheet.template) == ("failed-quorum", "minutes")
    assert text_of(sheet, sample.failed()) == (GOLDEN / "minutes-without-quorum.txt").read_text("utf-8")


def test_a_second_call_takes_nothing_from_the_record_of_the_first():
    view = failed_quorum_view(sample.second_call())
    assert view.title.startswith("محضر عدم توفر النصاب القانوني لعقد الدورة العادية")
    assert "خلال الخمسة عشر (15) يوما الموالية" in view.sittings[0].quorum[0]
    assert view.outcomes is None


def test_the_record_is_no_draft_while_the_session_goes_on():
    waiting = replace(sample.failed(), session=sample.session(closed=None))
    assert failed_quorum_view(waiting).marks == ("نموذج",)


@pytest.mark.parametrize(
    ("dossier", "code"),
    [
        (sample.october(), "quorum-was-reached"),
        (Dossier(session=sample.session()), "minutes-no-sitting"),
    ],
)
def test_where_there_is_no_such_record(dossier, code):
    with pytest.raises(Refused) as caught:
        failed_quorum_view(dossier)
    assert caught.value.code == code


def test_the_record_as_pdf(tmp_path):
    made_from = source_of(sample.failed())
    sheet = failed_quorum(made_from)
    read = words(with_pdfium(to_pdf(sheet, made_from), tmp_path))
    assert not lost(words_of_html(to_html(sheet, made_from).decode()), read)


def test_where_nobody_came_whoever_drew_the_record_up_signs_it_alone():
    view = failed_quorum_view(sample.deserted())
    sitting = view.sittings[0]
    assert (view.right.title, view.right.name, view.left) == ("مديرة الغرفة", "السيدة الموظفة رقم 1", None)
    assert sitting.preamble[0].endswith(
        "وتولت السيدة الموظفة رقم 1، مديرة الغرفة، معاينة الحضور وتحرير هذا المحضر."
    )
    assert "رئاسة" not in " ".join((*sitting.preamble, *sitting.quorum))
    assert (
        "تبين عدم حضور أي عضو، أي دون الأغلبية المطلقة المحددة في ثمانية وثلاثين (38) عضوا؛ فتعذر"
        in sitting.quorum[0]
    )
    assert sitting.attendance.counts.rows == (("75", "0", "2", "73"),)
    assert view.annexes[-1].text == ("ترفق بهذا المحضر ورقة الحضور خالية من أي توقيع.",)


def test_nobody_came_to_the_second_meeting_either():
    whole = sample.deserted()
    again = replace(
        whole.sittings[0], number=2, call=2, quorum=replace(whole.sittings[0].quorum, call=2, needed=1)
    )
    both = replace(whole, openings=sample.second_call().openings, sittings=(*whole.sittings, again))
    quorum = failed_quorum_view(both).sittings[0].quorum[0]
    assert quorum.endswith("فتعذر عقد الاجتماع لعدم توفر النصاب القانوني، طبقا للمادة 14 من القانون المذكور.")
    assert "استدعاء" not in quorum
