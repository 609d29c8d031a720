import pytest


def test_a_text_comes_from_the_line_a_file_or_standard_input(sitting, tmp_path):
    file = tmp_path / "text.txt"
    file.write_text("\ufeffسطر أول\r\nسطر ثان\n", "utf-8")
    sitting.ok("speak", 1, "كلمة", "--at", "10:10")
    sitting.ok("speak", 1, "--file", file, "--at", "10:11")
    sitting.ok("speak", 1, "--file", "-", "--at", "10:12", stdin="من المدخل\n")
    assert [speech["text"] for speech in sitting.show("speeches")] == [
        "كلمة",
        "سطر أول\nسطر ثان",
        "من المدخل",
    ]


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"\xff\xfe", "text-file-unreadable"), (b"", "text-empty"), (None, "text-file-unreadable")],
)
def test_files_that_are_no_text(sitting, tmp_path, content, error):
    file = tmp_path / "text.txt"
    if content is not None:
        file.write_bytes(content)
    sitting.refused("speak", 1, "--file", file, code=2, error=error)


def test_standard_input_that_is_no_text(sitting):
    sitting.refused("speak", 1, "--file", "-", code=2, error="text-file-unreadable", stdin="\udcff")


def test_a_text_typed_and_a_file_are_one_too_many(sitting, tmp_path):
    file = tmp_path / "text.txt"
    file.write_text("نص", "utf-8")
    sitting.refused("speak", 1, "كلمة", "--file", file, code=2, error="text-twice")


def test_who_and_on_what(sitting):
    sitting.ok(
        "propose",
        "ملتمس",
        "--kind",
        "petition",
        "--item",
        1,
        "--by",
        12,
        "--by",
        "العضو الثاني",
        "--at",
        "10:10",
    )
    assert sitting.last("proposals") == {
        "number": 1, "sitting": 1, "kind": "petition", "text": "ملتمس", "item": 1, "by": [12, 2], "at": "2020-11-12T10:10:00",
    }  # fmt: skip
    sitting.ok("amend", "proposal 1", "تعديل", "--at", "10:12")
    assert sitting.last("amendments")["target"] == {"kind": "proposal", "number": 1}


def test_the_hour_is_that_of_the_hall_s_clock(sitting):
    sitting.ok("speak", 1, "كلمة", now="2020-11-12T09:42:30Z")
    assert sitting.last("speeches")["at"] == "2020-11-12T10:42:00"
