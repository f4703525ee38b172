from __future__ import annotations

from flagforge_launchdarkly.models import AITools

__all__ = ["AITools"]
