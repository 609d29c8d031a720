from assembly.cli.labels import label
from assembly.language import messages


def test_words_of_the_record_and_texts():
    messages.choose("en")
    assert label("in_favour") == "for"
    assert label("roll-call") == "roll call"
    assert label("نص") == "نص"
    # An empty message is the catalogue's own head, which nobody asked for.
    assert label("") == ""
