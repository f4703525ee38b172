# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/omit.py; edit it there.
from __future__ import annotations

from typing import Final, final


@final
class Omit:
    """Type of the default of arguments that may be left out, so that `None` can mean null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"


OMIT: Final = Omit()
"""Leaves an argument out, as not giving it does."""
