from __future__ import annotations

from flagforge_launchdarkly.models import Modification

__all__ = ["Modification"]
