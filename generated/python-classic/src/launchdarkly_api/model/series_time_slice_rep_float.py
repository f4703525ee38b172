from __future__ import annotations

__all__ = ["SeriesTimeSliceRepFloat"]


class SeriesTimeSliceRepFloat(dict[str, float]):
    __slots__ = ()
