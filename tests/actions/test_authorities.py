from datetime import date

from acts import in_register, raises, store_of

from assembly.actions.authorities import add_authority, rename_authority


def test_an_authority_is_recorded_once(store):
    with in_register(store) as desk:
        authority = add_authority(
            desk,
            title=" المديرية  الإقليمية بالصويرة ",
            title_fr="Délégation",
            level="local",
            address="الصويرة",
        )
    assert authority == store_of(store).authorities()[-1]
    assert authority.names[0].ar == "المديرية الإقليمية بالصويرة"
    with raises("authority-exists", authority=authority.number), in_register(store) as desk:
        add_authority(desk, title="المديريه الاقليمية بالصويره", level="local")


def test_a_new_name_from_a_day_on(store):
    with in_register(store) as desk:
        authority = rename_authority(desk, which="1", title="وزارة أولى", since=date(2030, 10, 7))
        authority = rename_authority(desk, which="1", title="وزارة ثانية", since=date(2034, 10, 23))
    assert [(name.since, name.until) for name in authority.names[-2:]] == [
        (date(2030, 10, 7), date(2034, 10, 22)), (date(2034, 10, 23), None),
    ]  # fmt: skip
    assert [authority.named_on(date.fromisoformat(day)).name_ar for day in ("2030-10-07", "2034-10-22", "2034-10-23")] == [
        "وزارة أولى", "وزارة أولى", "وزارة ثانية",
    ]  # fmt: skip
    with raises("name-before-last", last="2034-10-23"), in_register(store) as desk:
        rename_authority(desk, which="1", title="وزارة ثالثة", since=date(2034, 10, 23))
