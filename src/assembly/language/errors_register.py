"""Members, authorities, the chamber and its rules: what is unknown, what is refused."""

from __future__ import annotations

from assembly.language.messages import N_

REGISTER = {
    "authority-ambiguous": N_(
        "Several authorities bear “{authority}” in their name: numbers {numbers}. Give the number."
    ),
    "authority-exists": N_("This authority is recorded already, as number {authority}."),
    "authority-unknown": N_("There is no authority {authority}."),
    "mandate-ended-already": N_("The mandate of member {member} ended already."),
    "mandate-ends-before-start": N_("The mandate would end on {end}, before it begins on {start}."),
    "mandate-overlaps": N_("Member {member} has a mandate already on those days."),
    "member-ambiguous": N_("Several members bear “{member}” in their name. Give the number."),
    "member-number-taken": N_("Number {member} is taken by {name}."),
    "member-unknown": N_("There is no member {member}."),
    "name-before-last": N_(
        "The new name would begin on {since}, but the present one began on {last}: it must begin later."
    ),
    "nobody-in-office": N_("The register has no elected member in office on {day}."),
    "office-already": N_("Member {member} holds another post already: {post}."),
    "office-ends-before-start": N_("The office would end on {end}, before it begins on {start}."),
    "office-needs-mandate": N_("Member {member} has no mandate on {day}, and holds no office without one."),
    "override-unknown": N_("chamber.toml changes the rule {rule}, which the rule book {book} does not have."),
    "override-value": N_(
        "chamber.toml gives the rule {rule} the value {value}, which is not of the kind that the rule book {book} asks for."
    ),
    "region-unknown": N_("No list of authorities is shipped for the region {region}. There are: {known}."),
    "rule-book-unknown": N_(
        "chamber.toml names the rule book {book}, which is not known. There are: {known}."
    ),
    "rule-not-a-number": N_("The rule {rule} of the rule book {book} is not a number."),
    "rule-unknown": N_("The rule book {book} has no rule {rule}."),
    "store-exists": N_("There is a store in {path} already. Nothing was changed."),
    "store-missing": N_("There is no store in {path}."),
    "timezone-unknown": N_("chamber.toml names the time zone {timezone}, which is not known."),
}
