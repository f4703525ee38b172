from __future__ import annotations

from flagforge_launchdarkly.models import Token

__all__ = ["Token"]
