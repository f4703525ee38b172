from __future__ import annotations

from typing import Any

__all__ = ["PhaseConfiguration"]


class PhaseConfiguration(dict[str, Any]):
    """How a release phase proceeds."""
