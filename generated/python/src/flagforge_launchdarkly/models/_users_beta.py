from __future__ import annotations

from .._lib.model import Model, field


class UserAttributeNamesRep(Model):
    custom: list[str] | None = field("custom", default=None)
    """Custom attributes."""
    private: list[str] | None = field("private", default=None)
    standard: list[str] | None = field("standard", default=None)
