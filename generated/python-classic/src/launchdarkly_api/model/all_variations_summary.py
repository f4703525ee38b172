from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .variation_summary import VariationSummary

__all__ = ["AllVariationsSummary"]


class AllVariationsSummary(dict[str, "VariationSummary"]):
    __slots__ = ()
