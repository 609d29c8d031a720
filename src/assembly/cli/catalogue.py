"""Every command: its module, its group and its short help. `assembly --help` reads this table and imports nothing else."""

from __future__ import annotations

from assembly.language.messages import N_

PREPARE, HALL, WRITE, SEND, KEEP = N_("Prepare"), N_("In the hall"), N_("Write"), N_("Send"), N_("Keep")

COMMANDS: dict[str, tuple[str, str, str]] = {
    "init": ("chamber", PREPARE, N_("Make a new store for a chamber.")),
    "import-members": ("members", PREPARE, N_("Take in members from an Excel or CSV file.")),
    "members": ("members", PREPARE, N_("List the members in office on a day.")),
    "add-member": ("members", PREPARE, N_("Record a member and the mandate.")),
    "end-mandate": ("members", PREPARE, N_("Record that a mandate ended, and why.")),
    "set-office": ("members", PREPARE, N_("Record who holds a post of the bureau.")),
    "add-authority": ("authorities", PREPARE, N_("Record an authority, or its new name.")),
    "authorities": ("authorities", PREPARE, N_("List the authorities that recommendations go to.")),
    "rules": ("chamber", PREPARE, N_("Show the rules in force, with their articles.")),
    "new-session": ("sessions", PREPARE, N_("Begin a session, ordinary or extraordinary.")),
    "add-item": ("agenda", PREPARE, N_("Put an item on the agenda.")),
    "refuse-item": ("agenda", PREPARE, N_("Record a member's item that was refused, with the reason.")),
    "move-item": ("agenda", PREPARE, N_("Change the place of an item.")),
    "agenda": ("agenda", PREPARE, N_("Show the agenda and how each item stands.")),
    "convene": ("sessions", PREPARE, N_("Record that the members were convened.")),
    "open-sitting": ("sittings", HALL, N_("Open a sitting: attendance and quorum.")),
    "attend": ("sittings", HALL, N_("Record a late arrival or a departure.")),
    "quorum": ("sittings", HALL, N_("Show the quorum of the session.")),
    "speak": ("debate", HALL, N_("Record what a member or a guest says.")),
    "propose": ("debate", HALL, N_("Record a proposal or a petition.")),
    "amend": ("debate", HALL, N_("Record an amendment.")),
    "vote": ("vote", HALL, N_("Record a vote and give its verdict.")),
    "postpone-item": ("agenda", HALL, N_("Put an item off.")),
    "withdraw-item": ("agenda", HALL, N_("Take an item back before the vote.")),
    "suspend": ("sittings", HALL, N_("Suspend the sitting.")),
    "resume": ("sittings", HALL, N_("Resume the suspended sitting.")),
    "close-sitting": ("sittings", HALL, N_("Lift the sitting.")),
    "close-session": ("sessions", HALL, N_("Close the session.")),
    "minutes": ("papers", WRITE, N_("Make the minutes.")),
    "paper": ("papers", WRITE, N_("Make any other paper: convocations, sheets, extracts, letters.")),
    "templates": ("templates", WRITE, N_("List the papers' templates; copy one to change it.")),
    "correct": ("corrections", WRITE, N_("Record a correction of minutes that are closed.")),
    "recommend": ("recommendations", SEND, N_("Record a recommendation.")),
    "recommendations": ("recommendations", SEND, N_("List recommendations.")),
    "export": ("export", SEND, N_("Write recommendations or a session to files.")),
    "list": ("archive", KEEP, N_("List the sessions.")),
    "show": ("archive", KEEP, N_("Show a session or one record of it.")),
    "search": ("archive", KEEP, N_("Search all sessions.")),
    "history": ("history", KEEP, N_("Show what was recorded, line by line.")),
    "undo": ("history", KEEP, N_("Take back the last command.")),
    "redo": ("history", KEEP, N_("Restore what was taken back.")),
    "verify": ("history", KEEP, N_("Check that nothing recorded was altered.")),
    "import-session": ("transfer", KEEP, N_("Take in a whole session from a YAML or JSON file.")),
}
