from __future__ import annotations

from typing import Any

__all__ = ["InsightsChartMetadataCustomValues"]


class InsightsChartMetadataCustomValues(dict[str, Any]):
    __slots__ = ()
