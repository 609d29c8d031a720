from assembly.language import phrases_election_sheets as fr
from assembly.language import sentences_election_sheets as say
from assembly.language.sentences_meeting import BLANK


def test_what_is_voted_on():
    assert say.election_subject("رئيس الغرفة") == "انتخاب رئيس الغرفة"
    assert fr.election_subject("le président de la Chambre") == "Élection du président de la Chambre"
    assert fr.election_subject("la présidente de la Chambre") == "Élection de la présidente de la Chambre"


def test_how_a_voter_fills_the_paper():
    assert (
        say.mark_one()
        == "توضع علامة في خانة واحدة، وتلغى كل ورقة تحمل أكثر من علامة أو إشارة تدل على صاحبها."
    )
    assert say.write_one() == "يكتب اسم مرشح واحد، وتلغى كل ورقة تحمل أكثر من اسم أو إشارة تدل على صاحبها."
    assert say.name_to_write() == f"الاسم: {BLANK}"


def test_the_rules_of_the_rounds():
    assert say.rounds_rule("29", "18.09", of_present=True) == (
        "يتم الانتخاب في الدور الأول بالأغلبية المطلقة للأعضاء الحاضرين، وفي الدور الثاني بالأغلبية النسبية، "
        "وعند تعادل الأصوات تجرى القرعة، طبقا للمادة 29 من القانون رقم 18.09."
    )
    assert "للمصوتين" in say.rounds_rule("19", "18.09", of_present=False)
    assert say.quorum_rule(50, 75, "19", "18.09") == (
        "لا يصح انتخاب المكتب إلا بحضور خمسين (50) عضوا على الأقل من أصل خمسة وسبعين (75) عضوا من الأعضاء المزاولين مهامهم، "
        "طبقا للمادة 19 من القانون رقم 18.09."
    )


def test_what_is_written_by_hand():
    assert say.lot_result() == f"نتيجة القرعة عند الاقتضاء: {BLANK}"
    assert say.elected_line() == f"أعلن انتخاب: {BLANK} في الدور: {BLANK}"
