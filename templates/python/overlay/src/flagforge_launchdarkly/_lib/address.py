from __future__ import annotations

import re
from collections.abc import Mapping

from .errors import InvalidRequestError

Address = str | tuple[str, Mapping[str, str]]
"""Address of a server; one with variables brings their defaults."""


def parse_base(address: str) -> str:
    """Checks the address of a server and takes the slash off its end."""
    if re.fullmatch(r"https?://[^\s/@?#\\]+(/[^\s?#\\]*)?", address):
        return address.rstrip("/")
    # Without the address: it may hold a password.
    raise InvalidRequestError("base_url must be plain http(s)")


def fill_address(address: Address, variables: Mapping[str, str]) -> str:
    """The address with its variables, those of the caller first."""
    if isinstance(address, str):
        return parse_base(address)
    template, defaults = address
    values = {**defaults, **variables}
    return parse_base(re.sub(r"\{(.*?)\}", lambda name: values.get(name.group(1), ""), template))
