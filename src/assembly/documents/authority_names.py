"""How papers name the authorities that recommendations go to: as institutions, a province by its governor's office."""

from __future__ import annotations

from typing import Protocol

from assembly.language.addressees import institution
from assembly.language.tongue import Tongue


class Named(Protocol):
    """What has an official name in both languages."""

    @property
    def name_ar(self) -> str:
        """Return the Arabic name."""
        ...

    @property
    def name_fr(self) -> str:
        """Return the French name, empty when none is recorded."""
        ...


def authority_name(say: Tongue, authority: Named) -> str:
    """Return an authority as a paper addresses it: عمالة إقليم آسفي, where the register has the province, إقليم آسفي."""
    return say(institution, say.name(authority.name_ar, authority.name_fr))
