"""Papers that are signed electronically."""

from __future__ import annotations

from assembly.language.messages import N_

SIGNING = {
    "certificate-expired": N_(
        "The certificate of {name} ended on {day}: nothing is signed with it any more."
    ),
    "certificate-not-yet-valid": N_(
        "The certificate of {name} begins on {day}: nothing is signed with it before."
    ),
    "key-may-not-sign": N_("The certificate of {name} was not issued for signing documents."),
    "key-not-pkcs12": N_("{path} is not a PKCS#12 file: a key with its certificate, .p12 or .pfx."),
    "key-or-token": N_("Which key signs? Either a file or a token has to be named, and one only."),
    "key-unreadable": N_("The key {path} cannot be read: {reason}."),
    "key-without-certificate": N_("There is no certificate with its key in {path}."),
    "not-a-pdf": N_("{path} is not a PDF."),
    "paper-does-not-hold": N_("{path} is not to be relied on: {faults}."),
    "passphrase-missing": N_(
        "The key has a passphrase, and nobody is there to be asked for it: {variable} or a file may hold it."
    ),
    "passphrase-wrong": N_("The passphrase is not the one of {path}. Nothing was signed."),
    "pdf-damaged": N_("{path} is damaged and cannot be read as a PDF."),
    "pdf-encrypted": N_("{path} is encrypted: such a paper is neither signed nor checked."),
    "pdf-missing": N_("There is no file {path}."),
    "pdf-too-hard": N_(
        "{path} takes more time or memory than any paper of this program: it is damaged, or made to do harm. It was not read."
    ),
    "pdf-too-large": N_("{path} is larger than {limit} MB: no paper of this program is."),
    "pdf-unreadable": N_("The file {path} cannot be read: {reason}."),
    "pin-locked": N_(
        "The PIN of the token {token} is locked after too many attempts: who issued it unlocks it."
    ),
    "pin-wrong": N_("The PIN is not the one of the token {token}. Nothing was signed."),
    "sign-place-missing": N_(
        "This paper has no place where the {place} signs: only papers that this program made, with its own templates, have one."
    ),
    "signed-by-office-already": N_("This paper is signed already in the place of the {place}."),
    "signed-paper-exists": N_(
        "There is a file {path} already, and it may be signed: it is not written over."
    ),
    "signing-failed": N_("The paper could not be signed: {reason}. Nothing was written."),
    "signing-missing": N_("The library that signs papers and checks signatures is not installed."),
    "timestamp-failed": N_(
        "The time-stamp authority did not answer as it should: {reason}. Nothing was signed."
    ),
    "timestamp-url": N_(
        "“{url}” is not the address of a time-stamp authority: it begins with http:// or https://."
    ),
    "trust-unreadable": N_("What --trust names is no certificate in PEM form."),
    "token-library-missing": N_("The token's PKCS#11 library has to be named: its maker says where it is."),
    "token-several-certificates": N_("The token {token} holds several certificates: {labels}."),
    "token-support-missing": N_("The library that speaks to tokens is not installed."),
    "token-unreachable": N_("The token {token} cannot be reached by {library}: {reason}."),
}

FAULTS_OF_PAPER = {
    "certificate-untrusted": N_("a certificate is not trusted"),
    "changed-after-signing": N_("it was changed after it was signed"),
    "number-unknown": N_("a number printed on it is none of the store's"),
    "record-broken": N_("the record attached cannot be used"),
    "signature-altered": N_("what was signed was altered"),
    "store-differs": N_("the store holds another record"),
    "text-differs": N_("its text is not what its record gives"),
}
