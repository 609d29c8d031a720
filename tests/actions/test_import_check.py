import pytest
from acts import raises

from assembly.actions.import_check import refuse_differences, refuse_unclean


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({}, {"a": 1}),
        ({"a": None}, {}),
        ({"a": [], "b": ""}, {"a": None, "b": None}),
        ({"subject": "proposal:2"}, {"subject": {"kind": "proposal", "number": 2}}),
        ({"subject": "2"}, {"subject": {"kind": "item", "number": 2}}),
        ({"title": "  عنوان \u0627\u0654 "}, {"title": "عنوان \u0623"}),
        ({"present": "1-3", "rest": "for", "to": ["1"]}, {}),
        ({"votes": [{"member": 2, "choice": "for"}, {"member": 1, "choice": "for"}]}, {"votes": [{"member": 1, "choice": "for"}, {"member": 2, "choice": "for"}]}),
        ({"rest": "for", "votes": [{"member": 2, "choice": "against"}]}, {"votes": [{"member": 1, "choice": "for"}, {"member": 2, "choice": "against"}]}),
    ],
)  # fmt: skip
def test_the_same_things_said_otherwise(given, made):
    refuse_differences(given, made)


@pytest.mark.parametrize(
    ("given", "made", "path"),
    [
        ({"a": 1}, {}, "$.a"),
        ({"a": 1}, {"a": 2}, "$.a"),
        ({"a": [1, 2]}, {"a": [1]}, "$.a"),
        ({"a": [{"b": "x"}]}, {"a": [{"b": "y"}]}, "$.a[0].b"),
        ({"a": "1"}, {"a": 1}, "$.a"),
        ({"votes": [{"member": 2, "choice": "for"}]}, {"votes": [{"member": 2, "choice": "against"}]}, "$.votes[0].choice"),
        ({"votes": [{"member": 2, "choice": "for"}]}, {"votes": [{"member": 1, "choice": "for"}, {"member": 2, "choice": "for"}]}, "$.votes"),
        ({"rest": "for", "votes": [{"member": 9, "choice": "for"}]}, {"votes": [{"member": 1, "choice": "for"}]}, "$.votes"),
    ],
)  # fmt: skip
def test_differences_are_named_by_their_place(given, made, path):
    with raises("import-differs", path=path):
        refuse_differences(given, made)


def test_copies_are_looked_at():
    refuse_unclean(
        {"openings": [{"roll": [{"name": "عضو", "name_fr": None}]}], "recommendations": [{"to": [1]}]}
    )
    with raises("text-bidi-override", field="$.openings[0].roll[0].name"):
        refuse_unclean({"openings": [{"roll": [{"name": "عضو\u202e"}]}]})
    with raises("text-not-unicode", field="$.recommendations[0].authorities[0].name_ar"):
        refuse_unclean({"recommendations": [{"authorities": [{"name_ar": "\ud800"}]}]})
