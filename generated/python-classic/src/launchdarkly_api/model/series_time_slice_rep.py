from __future__ import annotations

__all__ = ["SeriesTimeSliceRep"]


class SeriesTimeSliceRep(dict[str, int]):
    __slots__ = ()
