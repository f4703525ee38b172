from __future__ import annotations

from typing import Any

__all__ = ["Instruction"]


class Instruction(dict[str, Any]):
    """One step of a semantic patch; `kind` says which, the other fields are its parameters."""
