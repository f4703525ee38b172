# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/address.py; edit it there.
from __future__ import annotations

import re

from .errors import InvalidRequestError


def parse_base(address: str) -> str:
    """Checks the address of a server and takes the slash off its end."""
    if re.fullmatch(r"https?://[^\s/@?#\\]+(/[^\s?#\\]*)?", address):
        return address.rstrip("/")
    # Without the address: it may hold a password.
    raise InvalidRequestError("base_url must be plain http(s)")
