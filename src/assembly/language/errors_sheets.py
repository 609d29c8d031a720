"""Files that are taken in: sheets of members, row by row, and whole sessions."""

from __future__ import annotations

from assembly.language.messages import N_

SHEETS = {
    "file-too-large": N_("The file {path} is too large: {bytes} bytes; {limit} is the most."),
    "session-file": N_("The file of the session is not understood ({path}): {reason}."),
    "sheet-column-twice": N_(
        "Two columns of the header in row {row} say the same ({column}): “{first}” and “{second}”. Rename or remove one."
    ),
    "sheet-empty": N_("The file {path} is empty."),
    "sheet-encrypted-or-old": N_(
        "The file {path} is locked with a password or in the old .xls form. Save it without a password, as .xlsx."
    ),
    "sheet-kind-unknown": N_("The file {path} is of a kind that is not read. The kinds read are: {kinds}."),
    "sheet-no-name-column": N_(
        "No column of names was found. Give a column the header الاسم الكامل. The first row reads: {header}"
    ),
    "sheet-no-number-column": N_(
        "No column of members' numbers was found. Give a column the header الرقم. The first row reads: {header}"
    ),
    "sheet-no-receipts": N_("No row of the file {path} says on which day the convocation was received."),
    "sheet-no-rows": N_("The file has a header and no member below it: {header}"),
    "sheet-not-found": N_("There is no file {path}."),
    "sheet-row-bad": N_(
        "Row {row}, column “{column}”: {reason}. The cell reads: “{value}”. Nothing was recorded."
    ),
    "sheet-too-large": N_("The file {path} is too large: {bytes} bytes; {limit} is the most."),
    "sheet-too-many-columns": N_("Row {row} of the file {path} has more than {limit} columns."),
    "sheet-too-many-rows": N_("The file {path} has more than {limit} rows."),
    "sheet-unreadable": N_("The file {path} cannot be read: {detail}."),
}

ROW_REASONS = {
    "attachment-kind": N_("this file is neither pdf, png nor jpg"),
    "attachment-not-found": N_("there is no such file beside the sheet"),
    "attachment-not-of-its-kind": N_("this file is not what its name says"),
    "attachment-too-large": N_("this file is too large"),
    "attachment-unreadable": N_("this file cannot be read"),
    "body-unknown": N_("this is not an electoral body"),
    "cell-without-header": N_("a cell stands outside the columns of the header"),
    "channel-missing": N_("it is not said how it was sent"),
    "channel-unknown": N_("this is none of the ways of sending"),
    "date-unreadable": N_("this is not a day; it is written like 12/11/2020"),
    "gender-unknown": N_("this is not a gender"),
    "identity-twice": N_("this identity number stands on two rows"),
    "kind-unknown": N_("this is neither elected nor associate"),
    "mandate-ends-before-start": N_("the mandate ends before it begins"),
    "name-missing": N_("the name is missing"),
    "name-twice": N_("this person stands on two rows"),
    "number-missing": N_("the number is missing"),
    "number-not-number": N_("this is not a number from 1 to 10,000"),
    "number-taken": N_("this number belongs to another member of the register"),
    "number-twice": N_("this number stands on two rows"),
    "office-of-associate": N_("an associate holds no post of the bureau"),
    "office-taken": N_("somebody in the register holds this post in those days"),
    "office-twice": N_("two rows hold this post in the same days"),
    "office-unknown": N_("this is not a post of the bureau"),
    "text-bidi-override": N_("an invisible character turns the order of the letters"),
    "text-control-character": N_("a control character stands in the text"),
    "text-empty": N_("nothing that is seen stands in the cell"),
    "text-not-on-paper": N_("the papers' font has no sign for a character of the text"),
    "text-not-unicode": N_("the text holds broken characters"),
    "text-stacked-marks": N_("too many marks stand on one letter"),
    "text-too-long": N_("the text is too long"),
}
"""Why a row is refused, as the middle of a sentence."""

FURTHER_ROW = N_("  Row {row}, column “{column}”: {reason}. The cell reads: “{value}”.")
FURTHER_COUNT = N_("  Further faults that are not shown: {count}.")

NOTICES = {
    "already-in-register": N_("{name} is in the register already, as member {member}: left as it is."),
    "already-in-register-out-of-office": N_(
        "{name} is in the register already, as member {member}, but out of office: left as it is. A new mandate is "
        "recorded by hand."
    ),
    "gender-assumed": N_(
        "The sheet does not say who is a man and who a woman: men are assumed on rows {rows}."
    ),
    "honorific-removed": N_("The honorific “{honorific}” was taken off; the name is: {name}."),
    "letters-normalised": N_("Letters were put in their usual form: “{before}” became “{after}”."),
    "phone-zero-restored": N_("The telephone number had lost its first zero, which was put back."),
    "receipts-not-yet": N_("Rows {rows} give no day of receipt: nothing was recorded for them."),
    "same-name-as-row": N_(
        "{name} bears the same name as row {other}; the identity numbers tell them apart."
    ),
    "same-name-in-register": N_(
        "{name} bears the same name as member {member} of the register, under another number: taken for somebody else."
    ),
    "sheet-column-ignored": N_("The column “{header}” is not understood and was left out."),
    "sheet-encoding-assumed": N_(
        "The file does not say how it is encoded: {encoding} was assumed. Look at the names."
    ),
    "sheet-others-ignored": N_("Only the sheet “{read}” was read; these were not: {others}."),
    "spaces-removed": N_("Superfluous spaces or invisible characters were taken out of: {columns}."),
    "spelling-differs": N_("{name} is spelled otherwise in the register (member {member}): {register}."),
}

ROW = N_("Row {row}: {notice}")
