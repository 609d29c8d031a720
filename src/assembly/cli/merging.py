"""`merge`."""

from __future__ import annotations

from pathlib import Path

import click

from assembly.actions.merging import merge
from assembly.cli.command import Desk, command
from assembly.cli.output import note, print_json
from assembly.cli.params import argument, option
from assembly.language.messages import N_, say


@command(
    "merge",
    N_(
        "Bring together two copies of a store that went apart, as on a laptop and a USB key. Where one copy of a journal continues the "
        "other, the longer counts; sessions of the other copy are taken in. Where they part, the line is named and nothing at all is changed. "
        "chamber.toml and private.json stay as they are here; what differs is told. The store as it was is kept beside."
    ),
    "assembly merge /media/usb/sessions --dry-run\nassembly merge /media/usb/sessions",
)
@argument("other", metavar="OTHER_STORE", type=click.Path(path_type=Path), required=True, question=N_("The other copy's folder"))  # fmt: skip
@option("--dry-run", is_flag=True, help=N_("Change nothing; show what would be taken."))
def merge_command(desk: Desk, other: Path, dry_run: bool) -> None:
    found = merge(desk.store, other, only_show=dry_run, waiting=desk.wait, seconds=desk.lock_seconds)
    kept = str(found.kept) if found.kept else None
    if desk.as_json:
        print_json({
            "taken": [each._asdict() for each in found.taken], "scans": found.scans, "differ": found.differ, "kept": kept,
        })  # fmt: skip
        return
    for each in found.taken:
        message = (
            N_("{file}: {after} lines, {before} stood here.")
            if each.before
            else N_("{file}: new, {after} lines.")
        )
        click.echo(say(message, file=each.file, before=each.before, after=each.after))
    for scan in found.scans:
        click.echo(say(N_("{file}: taken."), file=scan))
    if not found.taken:
        click.echo(
            say(N_("Nothing in {folder} continues what stands here; nothing was changed."), folder=other)
        )
    for difference in found.differ:
        note(N_("Different in the two copies, and left as it is here: {what}"), what=difference)
    if kept:
        note(
            N_("The store as it was is kept as {folder}. Delete it when it is no longer needed."), folder=kept
        )
