def test_members_come_and_go_by_name_too(sitting):
    sitting.ok("attend", "العضو الثاني", 3, "--left", "--at", "10:20")
    assert [(m["member"], m["direction"]) for m in sitting.show("movements")] == [
        (2, "departure"),
        (3, "departure"),
    ]
    sitting.refused(
        "attend",
        "العضو",
        "--left",
        "--at",
        "10:20",
        code=3,
        error="member-ambiguous",
        mend="assembly members",
    )
    sitting.refused(
        "attend", 60, "--at", "10:20", code=2, error="direction-missing", mend="assembly attend 60 --arrived"
    )
