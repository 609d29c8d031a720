"""Checks of the roll a session copied: against the register as it stands now, and of the bureau on it (art. 8, 18, 19)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found


def roll_changed(case: CaseFile) -> Iterator[Found]:
    """Look for a change of the register, dated before an opening and made after it. No frozen count follows it."""
    for opening in case.dossier.openings if case.members else ():
        then = {(entry.number, entry.kind) for entry in opening.roll}
        now = {(member.number, member.kind) for member in case.members if member.in_office(opening.day)}
        if then != now:
            facts = {
                "call": opening.call, "day": opening.day, "joined": tuple(sorted(n for n, _ in now - then)),
                "gone": tuple(sorted(n for n, _ in then - now)),
            }  # fmt: skip
            yield Found(facts, mend="assembly history --register", about=f"call:{opening.call}")


def offices_changed(case: CaseFile) -> Iterator[Found]:
    """Look for an office of the register that is not the one copied at an opening of its days."""
    known = {member.number: member for member in case.members}
    for opening in case.dossier.openings:
        pairs = [(entry, known[entry.number]) for entry in opening.roll if entry.number in known]
        changed = sorted(
            e.number
            for e, m in pairs
            if (e.post and not m.holds(e.post, opening.day)) or (not e.post and m.post_on(opening.day))
        )
        if changed:
            facts = {"call": opening.call, "day": opening.day, "members": tuple(changed)}
            yield Found(facts, mend="assembly history --register", about=f"call:{opening.call}")


def post_vacant(case: CaseFile) -> Iterator[Found]:
    """Look for a post whose holder has to sign and that nobody held at the last opening.

    Where age chose who presides no bureau was in office yet: it is elected there (art. 19).
    """
    opening = case.roll
    by_age = any(
        seat.post == "oldest" for sitting in case.dossier.sittings for seat in sitting.seats.values()
    )
    for post in case.rules.words("minutes.signatories") if opening and not by_age else ():
        if opening and opening.holder(post) is None:
            yield Found(
                {"post": post, "day": opening.day},
                mend=f"assembly set-office NUMBER {post} --start DAY",
                about=post,
            )


def post_held_twice(case: CaseFile) -> Iterator[Found]:
    """Look for a post that two members held at one opening."""
    for opening in case.dossier.openings:
        posts = Counter(entry.post for entry in opening.roll if entry.post)
        for post in sorted(post for post, holders in posts.items() if holders > 1):
            members = tuple(entry.number for entry in opening.roll if entry.post == post)
            facts = {"post": post, "members": members, "day": opening.day}
            yield Found(
                facts,
                mend=f"assembly set-office NUMBER {post} --start DAY",
                about=f"call:{opening.call} {post}",
            )


def bureau_size(case: CaseFile) -> Iterator[Found]:
    """Look for a bureau of a size that the law does not know."""
    sizes = tuple(int(size) for size in case.rules.words("bureau.sizes"))
    held = sum(entry.post is not None for entry in case.roll.roll) if case.roll else 0
    if case.roll and held not in sizes:
        yield Found(
            {"posts": held, "sizes": sizes, "day": case.roll.day},
            mend="assembly set-office NUMBER POST --start DAY",
        )


def above_seats(case: CaseFile) -> Iterator[Found]:
    """Look for more elected members in office than the chamber has seats."""
    if case.roll and len(case.roll.elected) > case.roll.chamber.seats:
        yield Found(
            {"in_office": len(case.roll.elected), "seats": case.roll.chamber.seats},
            mend="assembly end-mandate NUMBER --on DAY",
        )


def too_many_associates(case: CaseFile) -> Iterator[Found]:
    """Look for more associates than their share of the elected members."""
    numerator, _, denominator = case.rules.choice("associate.max_share").partition("/")
    elected = len(case.roll.elected) if case.roll else 0
    associates = len(case.roll.roll) - elected if case.roll else 0
    if associates * int(denominator) > elected * int(numerator):
        yield Found(
            {
                "associates": associates,
                "elected": elected,
                "limit": elected * int(numerator) // int(denominator),
            }
        )


CHECKS = (
    Check("roll-changed", "irregular", "quorum.first_call", roll_changed),
    Check("offices-changed", "advice", "bureau.sizes", offices_changed),
    Check("post-vacant", "irregular", "minutes.signatories", post_vacant),
    Check("post-held-twice", "irregular", "bureau.sizes", post_held_twice),
    Check("bureau-size", "advice", "bureau.sizes", bureau_size),
    Check("members-above-seats", "irregular", None, above_seats),
    Check("associates-too-many", "irregular", "associate.max_share", too_many_associates),
)
