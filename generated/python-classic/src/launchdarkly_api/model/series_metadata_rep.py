from __future__ import annotations

from typing import Any

__all__ = ["SeriesMetadataRep"]


class SeriesMetadataRep(dict[str, Any]):
    __slots__ = ()
