from __future__ import annotations

from flagforge_launchdarkly.models import SourceFlag

__all__ = ["SourceFlag"]
