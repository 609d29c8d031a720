"""YAML as a person writes a session in it: plain data, no tags, anchors or aliases, days and hours as the text typed."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, ClassVar

from assembly.errors import BadInput

# No session is nested so; the reader takes a piece of the stack for each level.
_DEEPEST = 50


def read_plain(raw: bytes, name: str) -> object:
    """Return the data of a YAML text in UTF-8. `BadInput("session-file")` with the reason; `name` is the file told of."""
    import yaml  # noqa: PLC0415  only this form needs it

    try:
        text = raw.decode("utf-8-sig")
        _refuse_more_than_plain(text, name)
        data: object = yaml.load(text, Loader=_plain_loader())  # noqa: S506  a safe loader, made plainer
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise BadInput("session-file", path=name, reason=" ".join(str(error).split())) from None
    return data


def _refuse_more_than_plain(text: str, name: str) -> None:
    """Raise for tags, anchors, aliases, and more levels than a session has, before anything is built of them."""
    import yaml  # noqa: PLC0415

    begin = (yaml.BlockMappingStartToken, yaml.BlockSequenceStartToken, yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken)  # fmt: skip
    end = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)
    depth = 0
    for token in yaml.scan(text, Loader=_fastest()):
        depth += isinstance(token, begin) - isinstance(token, end)
        if depth > _DEEPEST:
            raise BadInput("session-file", path=name, reason="nested too deeply")
        if isinstance(token, yaml.AliasToken | yaml.AnchorToken | yaml.TagToken):
            line = token.start_mark.line + 1
            raise BadInput("session-file", path=name, reason=f"line {line}: no tags, anchors or aliases")


def _fastest() -> Any:  # noqa: ANN401  a class of an untyped library
    """Return the safe loader that is written in C, where the library was built with it."""
    import yaml  # noqa: PLC0415

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _plain_loader() -> Any:  # noqa: ANN401  a class of an untyped library
    """Return a safe loader for which 10:30 is no number and 2020-11-12 no object, but the text that was typed."""

    class Plain(_fastest()):  # type: ignore[misc]  # known at run time alone
        yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    for tag, pattern, first in (
        ("null", r"^(?:null|~|)$", ["n", "~", ""]),
        ("bool", r"^(?:true|false)$", ["t", "f"]),
        ("int", r"^-?(?:0|[1-9][0-9]*)$", list("-0123456789")),
    ):
        Plain.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
    return Plain
