"""Minutes that are sealed are those of the record that is sealed."""

from after import closed, february
from hall import convened
from sealed import IN_NOVEMBER

from assembly.store import seals

SESSION = ("--session", "2020-10")


def ready(store):
    """Close a session, record that its minutes were signed, and return their PDF."""
    convened(store)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    closed(store)
    store.ok("signed", "--on", "2020-11-13", *SESSION, now=IN_NOVEMBER)
    (path,) = store.json("minutes", *SESSION, now=IN_NOVEMBER)["paths"]
    return path


def test_the_minutes_of_the_record_seal_it(store):
    store.ok("seal", "--signed", ready(store), *SESSION, now=IN_NOVEMBER)
    assert seals.read(store.folder).sessions == {"2020-10"}


def test_minutes_of_an_older_record_do_not(store):
    convened(store)
    store.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    closed(store)
    store.ok("minutes", *SESSION, now=IN_NOVEMBER)
    store.ok("undo", *SESSION, now=IN_NOVEMBER)
    store.ok("recommend", "توصية أضيفت بعد إعداد المحضر", "--to", 1, *SESSION, now=IN_NOVEMBER)
    store.ok("close-session", *SESSION, now=IN_NOVEMBER)
    store.ok("signed", "--on", "2020-11-13", *SESSION, now=IN_NOVEMBER)
    words = ("seal", "--signed", store.folder / "2020-10" / "minutes.pdf", *SESSION)
    again = "assembly minutes --session 2020-10"
    store.refused(*words, code=4, error="signed-minutes-of-older-record", mend=again, now=IN_NOVEMBER)
    store.ok("minutes", *SESSION, now=IN_NOVEMBER)
    store.ok(*words, now=IN_NOVEMBER)


def test_minutes_of_another_session_do_not(store):
    path = ready(store)
    february(store)
    words = ("seal", "--signed", path, "--session", "2021-02")
    facts = store.refused(*words, code=4, error="signed-minutes-of-another-session", now=IN_NOVEMBER)
    assert (facts["found"], facts["session"]) == ("2020-10", "2021-02")


def test_a_scan_has_no_record_to_compare(store, tmp_path):
    ready(store)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 signed by hand")
    store.ok("seal", "--signed", scan, *SESSION, now=IN_NOVEMBER)
