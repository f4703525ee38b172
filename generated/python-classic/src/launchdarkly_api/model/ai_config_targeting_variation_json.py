from __future__ import annotations

from typing import Any

__all__ = ["AIConfigTargetingVariationJSON"]


class AIConfigTargetingVariationJSON(dict[str, Any]):
    __slots__ = ()
