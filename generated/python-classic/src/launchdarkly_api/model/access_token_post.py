from __future__ import annotations

from flagforge_launchdarkly.models import AccessTokenPost

__all__ = ["AccessTokenPost"]
